"""The one thread at a time that the PDF engine can serve."""

import threading
from typing import Final

PDF_ENGINE: Final = threading.Lock()
"""Held by whoever opens, draws or cuts a PDF with pypdfium2, from the first call to the last."""
