"""How the facilitator's windows look: in which theme, and in letters of which size."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.services.library import Library
from ui.theme.style import apply_theme
from ui.theme.system import first_theme
from ui.theme.text_size import SIZE
from ui.theme.theme import THEMES, Theme, load_theme


class Appearance(QObject):
    """Dresses the whole program; windows that paint by themselves follow `changed`."""

    changed = Signal(object)
    """The `Theme` to paint in; for letters of another size the same is worn anew."""

    not_kept = Signal(str)
    """A sentence: the choice of a theme is worn, and will be forgotten."""

    def __init__(self, library: Library, parent: QObject) -> None:
        """Wear the theme chosen once, else the one that suits what the system says."""
        super().__init__(parent)
        self._library = library
        self._name = first_theme(library.preference("theme"), QGuiApplication.styleHints())
        self.theme = self._worn()

    def next_theme(self) -> None:
        """Wear the next theme, also at the next start."""
        self._name = THEMES[(THEMES.index(self._name) + 1) % len(THEMES)]
        self._change()
        try:
            self._library.prefer("theme", self._name)
        except OSError as error:
            self.not_kept.emit(self.tr("The theme could not be remembered: {0}.").format(error.strerror))

    @Slot(float)
    def write(self, scale: float) -> None:
        """Write so many times as large as usual."""
        if SIZE.choose(scale):
            self._change()

    def _change(self) -> None:
        self.theme = self._worn()
        self.changed.emit(self.theme)

    def _worn(self) -> Theme:
        theme = load_theme(self._name)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, theme)
        return theme
