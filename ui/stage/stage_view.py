"""The one widget that shows what the room sees: the projector, the preview and `what comes next` are three of it."""

import math
from collections.abc import Iterable
from typing import Final, cast

from msgspec.structs import replace
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.domain.stage import StageFrame
from app.domain.venue import Venue
from ui.stage.changes import changed_boxes
from ui.stage.compose import compose
from ui.stage.items import Box, Composition
from ui.stage.painter import paint
from ui.stage.scale import Canvas, canvas_for
from ui.theme.theme import Theme

WIDE: Final = 16 / 9
_HINT_HEIGHT: Final = 225


class StageView(QWidget):
    """Paints one frame on the canvas of a room, letterboxed; an equal frame costs nothing."""

    pages_changed = Signal(int)
    """How many pages the present picture has."""

    def __init__(self, theme: Theme, aspect: float = WIDE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._canvas = Canvas(aspect)
        self._frame: StageFrame | None = None
        self._asked_page: int | None = None
        self._composition: Composition | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    @property
    def aspect(self) -> float:
        return self._canvas.aspect

    @property
    def canvas(self) -> Canvas:
        """What is composed for."""
        return self._canvas

    @property
    def page_count(self) -> int:
        return self._composition.pages if self._composition else 1

    @property
    def page_shown(self) -> tuple[int, int]:
        """Which page is painted, from 0, and of how many."""
        return (self._composition.page, self._composition.pages) if self._composition else (0, 1)

    @property
    def shown_frame(self) -> StageFrame | None:
        """What was shown last."""
        return self._frame

    @property
    def composition(self) -> Composition | None:
        """What is painted now, for audits."""
        return self._composition

    def show_frame(self, frame: StageFrame) -> None:
        if frame != self._frame:
            if self._frame is not None and type(frame.picture) is not type(self._frame.picture):
                self._asked_page = None
            self._frame = frame
            self._recompose()

    def show_page(self, page: int | None) -> None:
        """Show this page, from 0, of a picture that needs several; None: the one the frame asks for."""
        if page != self._asked_page:
            self._asked_page = page
            self._recompose()

    def show_aspect(self, aspect: float) -> None:
        """Compose for a projector of this shape."""
        self._take_canvas(replace(self._canvas, aspect=aspect))

    def show_room(self, venue: Venue) -> None:
        """Compose for a room: for its last row, and for the edge that its projector cuts off."""
        self._take_canvas(canvas_for(self._canvas.aspect, venue))

    def show_theme(self, theme: Theme) -> None:
        if theme != self._theme:
            self._theme = theme
            self.update()

    def picture_rect(self) -> QRectF:
        """Where the picture is in the widget; around it is black."""
        width = min(float(self.width()), self.height() * self.aspect)
        height = width / self.aspect
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(_HINT_HEIGHT * self.aspect), _HINT_HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = self.picture_rect()
        if self._composition is None or not place.contains(QRectF(event.rect())):
            painter.fillRect(event.rect(), self._theme.color("stage-black"))
            painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        if self._composition is None or place.height() <= 0:
            return
        scale = place.height() / self._composition.height
        painter.translate(place.topLeft())
        painter.scale(scale, scale)
        # A region is a list of rectangles, which Qt's annotations do not know.
        dirty = cast(Iterable[QRect], event.region())
        paint(painter, self._composition, self._theme, [_on_canvas(QRectF(part), place, scale) for part in dirty])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def _take_canvas(self, canvas: Canvas) -> None:
        if canvas != self._canvas:
            self._canvas = canvas
            self._composition = None
            self._recompose()

    def _recompose(self) -> None:
        if self._frame is None:
            return
        before = self._composition
        after = compose(self._frame, self._canvas, self._asked_page)
        self._composition = after
        if before is None or (before.surface, before.width, before.height) != (
            after.surface,
            after.width,
            after.height,
        ):
            self.update()
        else:
            self._update_difference(before, after)
        if before is None or before.pages != after.pages:
            self.pages_changed.emit(after.pages)

    def _update_difference(self, before: Composition, after: Composition) -> None:
        """Ask for the parts of the picture in which the two differ; what is shown again later is painted whole."""
        if not self.isVisible():
            return
        place = self.picture_rect()
        x, y, scale = place.x(), place.y(), place.height() / after.height
        for box in changed_boxes(before, after):
            left, top = math.floor(x + box.x * scale) - 1, math.floor(y + box.y * scale) - 1
            right, bottom = math.ceil(x + box.right * scale) + 1, math.ceil(y + box.bottom * scale) + 1
            self.update(left, top, right - left, bottom - top)


def _on_canvas(area: QRectF, place: QRectF, scale: float) -> Box:
    return Box(
        (area.x() - place.x()) / scale,
        (area.y() - place.y()) / scale,
        area.width() / scale,
        area.height() / scale,
    )
