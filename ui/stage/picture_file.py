"""A frame as a picture, composed and painted as on the projector."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from app.domain.stage import StageFrame
from ui.stage.compose import compose
from ui.stage.painter import paint
from ui.stage.scale import LINES
from ui.theme.theme import Theme


def stage_image(frame: StageFrame, size: QSize, theme: Theme, page: int | None = None) -> QImage:
    """The frame as it fills a projector of this size."""
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    scale = size.height() / LINES
    painter.scale(scale, scale)
    paint(painter, compose(frame, size.width() / size.height(), page), theme)
    painter.end()
    return image
