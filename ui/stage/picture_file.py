"""A frame as a picture, composed and painted as on the projector."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from app.domain.stage import StageFrame
from ui.stage.compose import compose
from ui.stage.painter import paint
from ui.stage.scale import Canvas
from ui.theme.theme import Theme


def stage_image(
    frame: StageFrame, size: QSize, theme: Theme, page: int | None = None, canvas: Canvas | None = None
) -> QImage:
    """The frame as it fills a projector of this size, in the usual room unless a canvas says otherwise."""
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    canvas = canvas or Canvas(size.width() / size.height())
    scale = size.height() / canvas.lines
    painter.scale(scale, scale)
    paint(painter, compose(frame, canvas, page), theme)
    painter.end()
    return image
