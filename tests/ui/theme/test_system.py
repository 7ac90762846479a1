"""Before a theme is chosen by hand, it is the one the computer asks for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ui.theme.system import first_theme, suiting_theme
from ui.theme.theme import THEMES

USUAL, HIGH = Qt.ContrastPreference.NoPreference, Qt.ContrastPreference.HighContrast


@pytest.mark.parametrize(
    ("contrast", "scheme", "theme"),
    [
        (USUAL, Qt.ColorScheme.Unknown, "light"),
        (USUAL, Qt.ColorScheme.Light, "light"),
        (USUAL, Qt.ColorScheme.Dark, "dark"),
        (HIGH, Qt.ColorScheme.Light, "high-contrast"),
        (HIGH, Qt.ColorScheme.Dark, "high-contrast"),
    ],
)
def test_what_the_system_says_chooses_a_theme(
    contrast: Qt.ContrastPreference, scheme: Qt.ColorScheme, theme: str
) -> None:
    assert suiting_theme(contrast, scheme) == theme
    assert theme in THEMES


@pytest.mark.usefixtures("qapp")
def test_a_theme_chosen_by_hand_comes_before_what_the_system_says() -> None:
    hints = QGuiApplication.styleHints()
    assert first_theme("", hints) == "light"
    assert first_theme("high-contrast", hints) == "high-contrast"
    assert first_theme("a theme of long ago", hints) == "light"
