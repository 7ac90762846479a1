"""A window with one page of its own, beside the windows in which the work is done."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.help.asking import offer_help, offer_to_quit
from ui.language.anew import empty, kept
from ui.language.language import LANGUAGE
from ui.widgets.stepping_back import steps_back
from ui.widgets.within_screen import keep_within_screen


class PageWindow(QWidget):
    """Lies before the window it was asked for from; Esc closes it.

    What is in it is made by `build`, once more where another language is spoken meanwhile.
    """

    def __init__(self, size: QSize, least: QSize, parent: QWidget | None = None) -> None:
        """As large as `size` where the screen has room for it; no smaller than `least`."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(size)
        keep_within_screen(self, least)
        offer_help(self)
        offer_to_quit(self)
        LANGUAGE.changed.connect(self.say_anew)

    def build(self) -> None:
        """Make everything in the window; a window without this is closed where the language changes."""

    @Slot()
    def say_anew(self) -> None:
        """Say everything in the language that is spoken now."""
        if type(self).build is PageWindow.build:
            self.close()
            return
        with kept(self):
            empty(self)
            self.build()
            if self.isVisible():
                self.open()

    def open(self) -> None:
        """Show the window with the keyboard in it."""
        self.show()
        self.activateWindow()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not steps_back(event, self.close):
            super().keyPressEvent(event)
