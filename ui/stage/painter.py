"""Puts the items of a composition on paper, screen or picture file; decides nothing."""

import math
from collections.abc import Iterator, Sequence
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ui.stage.changes import ring_pieces
from ui.stage.items import Box, Composition, Item, Shape, ShapeItem, TextItem
from ui.stage.reach import reach, reaches
from ui.theme.fonts import figures_font, stage_font
from ui.theme.theme import Theme

_TOP = 90 * 16
_FULL = 360 * 16


def paint(painter: QPainter, composition: Composition, theme: Theme, parts: Sequence[Box] = ()) -> None:
    """Paint on the lines of the composition; with `parts` only what touches one of them."""
    whole = QRectF(0, 0, composition.width, composition.height)
    # Soft edges take time, and a part in the middle of the picture has none of the ground's.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not _are_inside(composition, parts))
    painter.fillRect(whole, theme.color(composition.surface))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for item in _touched(composition, parts) if parts else composition.items:
        _paint_item(painter, item, theme, parts)


def _are_inside(composition: Composition, parts: Sequence[Box]) -> bool:
    """Whether there are parts, and none reaches the edge of the picture."""
    width, height = composition.width, composition.height
    return bool(parts) and all(part.x > 0 < part.y and part.right < width and part.bottom < height for part in parts)


def _touched(composition: Composition, parts: Sequence[Box]) -> Iterator[Item]:
    """What reaches into one of the parts. In plain numbers: each item is asked each second."""
    low_x, low_y = min(part.x for part in parts), min(part.y for part in parts)
    high_x, high_y = max(part.x + part.width for part in parts), max(part.y + part.height for part in parts)
    reaching = (*reaches(composition.still), *map(reach, composition.running))
    for item, (left, top, right, bottom) in zip(composition.items, reaching, strict=True):
        if left >= high_x or right <= low_x or top >= high_y or bottom <= low_y:
            continue
        if any(x < right and left < x + width and y < bottom and top < y + height for x, y, width, height in parts):
            yield item


def _paint_item(painter: QPainter, item: Item, theme: Theme, parts: Sequence[Box]) -> None:
    match item:
        case TextItem():
            _paint_text(painter, item, theme)
        case ShapeItem():
            _paint_shape(painter, item, theme, parts)
        case _:
            assert_never(item)


def _paint_text(painter: QPainter, item: TextItem, theme: Theme) -> None:
    painter.setFont(figures_font(item.px, item.weight) if item.tabular else stage_font(item.px, item.weight))
    painter.setPen(theme.color(item.role))
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(right if item.rtl else left)
    painter.drawText(QPointF(item.box.x, item.baseline), item.text)


def _paint_shape(painter: QPainter, item: ShapeItem, theme: Theme, parts: Sequence[Box]) -> None:
    colour = theme.color(item.role)
    if item.stroke:
        painter.setPen(QPen(colour, item.stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    rect = QRectF(*item.box)
    match item.shape:
        case Shape.RECTANGLE:
            painter.drawRect(rect)
        case Shape.ROUNDED:
            painter.drawRoundedRect(rect, item.radius, item.radius)
        case Shape.CIRCLE:
            painter.drawEllipse(rect)
        case Shape.DIAMOND:
            painter.drawPolygon(_polygon(rect, 4, 1.12))
        case Shape.HEXAGON:
            painter.drawPolygon(_polygon(rect, 6, 1.08))
        case Shape.TRIANGLE:
            painter.drawPolygon(_polygon(rect.translated(0, rect.height() * 0.12), 3, 1.2))
        case Shape.CROSS:
            painter.drawPolygon(_cross(rect))
        case Shape.RING:
            _paint_ring(painter, item, parts)
        case Shape.UPRIGHT_LINES | Shape.LEVEL_LINES:
            _paint_lines(painter, item, theme)
        case _:
            assert_never(item.shape)


def _paint_ring(painter: QPainter, item: ShapeItem, parts: Sequence[Box]) -> None:
    """Draw the line of a ring, and of a long one only the pieces that are asked for: they are all that costs time."""
    half = item.stroke / 2
    inside = QRectF(*item.box).adjusted(half, half, -half, -half)
    if not parts:
        parts = (item.box,)
    for low, high in ring_pieces(item, parts):
        start, span = _TOP + round(_FULL * low), round(_FULL * high) - round(_FULL * low)
        if span:
            painter.drawArc(inside, start, span)


def _paint_lines(painter: QPainter, item: ShapeItem, theme: Theme) -> None:
    """Each on whole pixels of the device, whatever the scale of the canvas."""
    pixel = 1 / painter.device().devicePixelRatioF()
    area = painter.worldTransform().mapRect(QRectF(*item.box)).toAlignedRect()
    painter.save()
    painter.resetTransform()
    for number in range(0, area.width() if item.shape is Shape.UPRIGHT_LINES else area.height(), 2):
        start = number * pixel
        line = QRectF(area.x() + start, area.y(), pixel, area.height())
        if item.shape is Shape.LEVEL_LINES:
            line = QRectF(area.x(), area.y() + start, area.width(), pixel)
        painter.fillRect(line, theme.color(item.role))
    painter.restore()


def _cross(rect: QRectF) -> QPolygonF:
    """An upright cross with arms a third as thick as it is wide."""
    steps = (0, 1, 2, 3)
    x, y = ([start + length * step / 3 for step in steps] for start, length in _spans(rect))
    corners = ((1, 0), (2, 0), (2, 1), (3, 1), (3, 2), (2, 2), (2, 3), (1, 3), (1, 2), (0, 2), (0, 1), (1, 1))
    return QPolygonF([QPointF(x[across], y[down]) for across, down in corners])


def _spans(rect: QRectF) -> tuple[tuple[float, float], tuple[float, float]]:
    return (rect.x(), rect.width()), (rect.y(), rect.height())


def _polygon(rect: QRectF, corners: int, reach: float) -> QPolygonF:
    """A regular polygon on its point, a little larger than the circle in `rect`, so that all marks weigh the same."""
    centre, radius = rect.center(), rect.width() / 2 * reach
    angles = (math.tau * corner / corners for corner in range(corners))
    return QPolygonF([centre + QPointF(radius * math.sin(a), -radius * math.cos(a)) for a in angles])
