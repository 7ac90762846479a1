"""Pages of a PDF as pictures."""

import pypdfium2
from PySide6.QtGui import QImage

from app.services.pdf_engine import PDF_ENGINE

PREVIEW_DPI = 96
MOST_PAGES = 40
"""Pages shown of a long handout; all of them are saved."""


def page_images(pdf: bytes, dpi: int = PREVIEW_DPI) -> tuple[QImage, ...]:
    """The first pages of a PDF."""
    with PDF_ENGINE:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return tuple(_image(document[index], dpi) for index in range(min(len(document), MOST_PAGES)))
        finally:
            document.close()


def _image(page: pypdfium2.PdfPage, dpi: int) -> QImage:
    bitmap = page.render(scale=dpi / 72, rev_byteorder=True, prefer_bgrx=True)
    picture = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888)
    return picture.copy()
