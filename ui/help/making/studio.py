"""What all pictures are taken of: the day of the demo, in a folder that goes when the last one is taken."""

from functools import cached_property

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.services.bootstrap import Services
from app.services.sample_day import SampleMoment, sample_moments
from ui.console.console_window import ConsoleWindow
from ui.theme.theme import Theme

_TURNS = 6
_ASPECT = 16 / 9
_PROJECTOR = "Epson EB-X41"


class Studio:
    """Holds what is costly to make, for as long as pictures are taken."""

    def __init__(self, services: Services, theme: Theme) -> None:
        """Take pictures in a theme; the folder of `services` is nobody's."""
        self.services = services
        self.theme = theme
        self._shown: list[QWidget] = []

    @cached_property
    def moments(self) -> dict[str, SampleMoment]:
        """The steps of the day."""
        return sample_moments(self.services)

    @cached_property
    def console(self) -> ConsoleWindow:
        """One console for all moments."""
        made = ConsoleWindow(self.theme, self.theme)
        made.show_projector(_PROJECTOR, _ASPECT)
        self._shown.append(made)
        return made

    def picture_of(self, window: QWidget, size: QSize) -> QImage:
        """A window as it looks at a size; nothing in it has the keyboard, which would draw a ring."""
        self._shown.append(window)
        window.showNormal()
        window.resize(size)
        settle()
        focused: QWidget | None = window.focusWidget()
        if focused is not None:
            focused.clearFocus()
        settle()
        return window.grab().toImage()

    def let_go(self) -> None:
        """Have the windows deleted; no more pictures are taken."""
        for window in self._shown:
            window.deleteLater()


def settle() -> None:
    """Let layouts find their places."""
    for _ in range(_TURNS):
        QApplication.processEvents()
