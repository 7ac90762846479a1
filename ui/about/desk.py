"""Opens the About page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.services.licences import components
from ui.about.window import AboutWindow
from ui.version import program_version


def show_about(before: QWidget) -> AboutWindow:
    """Show the page before a window, which it does not outlive; the one that is open already, if there is one."""
    window = before.findChild(AboutWindow) or AboutWindow(program_version(), components(), before)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.open()
    return window
