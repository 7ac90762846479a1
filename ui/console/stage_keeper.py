"""A small stage in its right proportions, which also says in text what is painted."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from app.domain.stage import StageFrame
from ui.console.looks import label
from ui.stage.items import Item, TextItem
from ui.stage.stage_view import WIDE, StageView

_EDGE = 5


class StageKeeper(QLabel):
    """Keeps a stage in its proportions at whatever width there is, and says in text what is painted there."""

    def __init__(self, view: StageView, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self._name = name
        self.setAccessibleName(name)
        self._told: tuple[object, ...] = ()
        self.aspect = WIDE
        self._words = label("small", wrap=True)
        self._words.setParent(self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.hide()
        self.setProperty("role", "card")
        view.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(80)

    def show_frame(self, frame: StageFrame) -> None:
        """Show another picture. Its figures, which change each second, are left out of the text."""
        self.view.show_frame(frame)
        painted = self.view.composition
        if painted is None:
            return
        running = tuple(item.text for item in painted.running if isinstance(item, TextItem) and not item.tabular)
        # What stands still is kept as the same tuple from second to second.
        if (painted.still, running) != self._told:
            self._told = (painted.still, running)
            self.setAccessibleName(" ".join((f"{self._name}:", *_read(painted.still), *running)))

    def show_words(self, text: str) -> None:
        """Say this in the place of the picture; an empty text shows the picture again."""
        self._words.setText(text)
        self._words.setVisible(bool(text))
        self.view.setVisible(not text)
        self._told = ()
        if text:
            self.setAccessibleName(f"{self._name}: {text}")
        elif self.view.shown_frame is not None:
            self.show_frame(self.view.shown_frame)

    def keep(self, aspect: float) -> None:
        """Take other proportions."""
        self.aspect = aspect
        self.view.show_aspect(aspect)
        self.updateGeometry()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round((width - 2 * _EDGE) / self.aspect) + 2 * _EDGE

    @override
    def sizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(280))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        self._words.setGeometry(room.adjusted(_EDGE, 0, -_EDGE, 0))
        width = min(room.width(), round(room.height() * self.aspect))
        # Multiples of 16 have whole heights in 4:3, 16:9 and 16:10, so that no black hair is left at an edge.
        width -= width % 16
        height = round(width / self.aspect)
        left = room.left() + (room.width() - width) // 2
        self.view.setGeometry(left, room.top() + (room.height() - height) // 2, width, height)


def _read(items: tuple[Item, ...]) -> tuple[str, ...]:
    return tuple(item.text for item in items if isinstance(item, TextItem) and not item.tabular)
