"""How large the words of the facilitator's windows are: as much larger than usual as the system's own."""

import sys
from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ui.herald import Herald

USUAL_POINTS: Final = {"win32": 9.0, "darwin": 13.0}.get(sys.platform, 11.0)
"""What this system writes its own windows in until somebody asks for larger letters."""

MOST: Final = 2.0
_LARGE = 20
"""Letters larger than this can be read anyway: they grow by as many pixels as these do, not by the same part."""


class TextSize(Herald):
    """One size for the whole program; whoever measures in pixels asks here. `changed`: words are larger or smaller."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = 1.0
        self._times, self._most = 1.0, MOST

    def share(self, times: float, most: float) -> None:
        """Take over what windows do not grow by: write `times` as large as is asked for, at most `most` times."""
        self._times, self._most = times, most

    def choose(self, scale: float) -> bool:
        """Write so many times as large as usual, from 1 to what the screen allows; False where that is so already."""
        wanted = min(max(scale, 1.0) * self._times, self._most)
        if abs(wanted - self.scale) < 0.01:
            return False
        self.scale = wanted
        self.changed.emit()
        return True

    def letters(self, px: int) -> int:
        """The height of letters that usually are so high."""
        small = min(px, _LARGE)
        return round(small * self.scale) + px - small

    def grown(self, px: int, most: float = MOST) -> int:
        """A length that grows with the words in it, at most so many times."""
        return round(px * min(self.scale, most))


SIZE: Final = TextSize()


def scale_of(font: QFont) -> float:
    """How many times as large as usual a font of the system is."""
    points = font.pointSizeF()
    return (points if points > 0 else QFontInfo(font).pointSizeF()) / USUAL_POINTS


def scale_asked_for(application: QApplication) -> float:
    """What a program that begins has to write in: a font that was set for it comes before that of the system."""
    return scale_of(application.font())


def scale_of_system() -> float:
    """What the system writes in, whatever the program wears."""
    return scale_of(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))


def keep_width(widget: QWidget, px: int, most: float = MOST, *, gives_way: bool = False) -> None:
    """Give a widget a width that grows with its words; one that `gives_way` is narrower where its row is short."""
    _Width(widget, px, most, gives_way=gives_way)


class _Width(QObject):
    def __init__(self, widget: QWidget, px: int, most: float, *, gives_way: bool) -> None:
        super().__init__(widget)
        self._px, self._most = px, most
        self._set = widget.setMaximumWidth if gives_way else widget.setFixedWidth
        SIZE.changed.connect(self._keep)
        self._keep()

    @Slot()
    def _keep(self) -> None:
        self._set(SIZE.grown(self._px, self._most))


class TextSizeWatch(QObject):
    """Notices on one window that the system, or somebody for all programs, chose other letters."""

    noticed = Signal(float)
    """Other letters are asked for: how many times as large as usual."""

    def __init__(self, window: QWidget, own_family: str, parent: QObject) -> None:
        """Watch a window; a font of our `own_family` is nobody's wish."""
        super().__init__(parent)
        self._own_family = own_family
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ThemeChange:
            self.noticed.emit(scale_of_system())
        elif event.type() == QEvent.Type.ApplicationFontChange:
            font = QApplication.font()
            if self._own_family not in font.families():
                self.noticed.emit(scale_of(font))
        return False
