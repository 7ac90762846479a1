"""The dots of a picture all at once: asking for each by itself takes a test longer than painting."""

from PySide6.QtGui import QImage


def dots_of(image: QImage) -> memoryview:
    """Each dot as 0xAARRGGBB, row by row from the top."""
    return memoryview(bytes(image.convertToFormat(QImage.Format.Format_ARGB32).constBits())).cast("I")
