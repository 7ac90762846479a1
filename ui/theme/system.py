"""Which theme the computer asks for, before the facilitator has chosen one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QStyleHints

from ui.theme.theme import THEMES


def first_theme(remembered: str, hints: QStyleHints) -> str:
    """The theme chosen by hand once, else the one that suits what the system says; light where it says nothing."""
    if remembered in THEMES:
        return remembered
    return suiting_theme(hints.accessibility().contrastPreference(), hints.colorScheme())


def suiting_theme(contrast: Qt.ContrastPreference, scheme: Qt.ColorScheme) -> str:
    """High contrast comes before darkness: its theme is dark as well."""
    if contrast is Qt.ContrastPreference.HighContrast:
        return "high-contrast"
    return "dark" if scheme is Qt.ColorScheme.Dark else "light"
