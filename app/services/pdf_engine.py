"""The one thread at a time that each of the PDF engines can serve."""

import threading
from typing import Final

PDF_ENGINE: Final = threading.Lock()
"""Held by whoever opens, draws or cuts a PDF with pypdfium2, from the first call to the last."""

PAPER_ENGINE: Final = threading.Lock()
"""Held by whoever makes a PDF with ReportLab, from the first stroke to the last: its typefaces are shared by all."""
