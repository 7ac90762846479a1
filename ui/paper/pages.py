"""Pages of a PDF as pictures."""

import ctypes

import pypdfium2
from PySide6.QtGui import QImage

from app.services.pdf_engine import PDF_ENGINE

PREVIEW_DPI = 96


def page_image(pdf: bytes, number: int, dpi: int = PREVIEW_DPI) -> QImage:
    """A page of a PDF, from 0; an empty picture where there is no such page."""
    with PDF_ENGINE:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return painted(document[number], dpi) if 0 <= number < len(document) else QImage()
        finally:
            document.close()


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    with PDF_ENGINE:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


def page_images(pdf: bytes) -> tuple[QImage, ...]:
    """All pages of a short PDF."""
    with PDF_ENGINE:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return tuple(painted(page, PREVIEW_DPI) for page in document)
        finally:
            document.close()


def painted(page: pypdfium2.PdfPage, dpi: int) -> QImage:
    """A page painted into a picture; to be called by whoever holds the engine."""
    made: list[QImage] = []

    def bitmap(width: int, height: int, **how: int) -> pypdfium2.PdfBitmap:
        # Painted where it stays: a copy would keep the windows waiting.
        image = QImage(width, height, QImage.Format.Format_RGB32)
        made.append(image)
        buffer = (ctypes.c_ubyte * image.sizeInBytes()).from_buffer(image.bits())
        return pypdfium2.PdfBitmap.new_native(width, height, buffer=buffer, stride=image.bytesPerLine(), **how)

    page.render(scale=dpi / 72, prefer_bgrx=True, bitmap_maker=bitmap).close()
    return made[0]
