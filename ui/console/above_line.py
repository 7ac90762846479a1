"""A frame that lies over what is above the note line, so that nothing moves when it comes and goes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

_MARGIN = 12
_GAP = 4
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class AboveLine(QFrame):
    """Lies above the highest of the parts at the foot that are shown, in the same parent; hidden at first."""

    # Qt still hands over the last events of parts when Python has already let go of what this object knew.
    _foot: tuple[QWidget, ...] = ()

    def __init__(self, foot: Sequence[QWidget], height: int, parent: QWidget, beside: QWidget | None = None) -> None:
        """Lie above these, up to so high; `beside` is a part of the parent at its left that stays in sight."""
        super().__init__(parent)
        self._beside = beside
        self._within = parent
        self._foot = tuple(foot)
        self._height = height
        for part in self._foot:
            part.installEventFilter(self)
        self.hide()

    def come_up(self) -> None:
        """Be seen, before everything else."""
        self._place()
        self.show()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in self._foot and event.type() in _MOVES and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        shown = [part.geometry() for part in self._foot if part.isVisibleTo(self._within)]
        top = min((place.top() for place in shown), default=0) - _GAP
        height = min(self._height, top - _GAP)
        left = _MARGIN if self._beside is None else self._beside.geometry().right() + _MARGIN
        self.setGeometry(left, top - height, self._within.width() - left - _MARGIN, height)
