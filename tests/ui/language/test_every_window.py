"""Every window in German, and in a language that is longer and written from right to left: whole, and all in it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.cut_text import cut_texts
from tests.support.left_english import left_english, left_over
from tests.support.looks import dressed
from tests.support.pseudo import PSEUDO, speaking_pseudo
from tests.ui.test_every_window_within_its_screen import USUAL, WINDOWS, settle
from ui.console.console_window import ConsoleWindow
from ui.language.language import ENGLISH, LANGUAGE
from ui.theme.magnifying import FRAME, most_letters
from ui.theme.text_size import SIZE

ASKED = (("de", 1.0), ("de", 2.0), (PSEUDO, 1.0))


@pytest.fixture(params=ASKED, ids=lambda asked: f"{asked[0]}-{asked[1]}")
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[str]:
    """A language on the screen of a usual laptop, in letters of one or another size."""
    name, scale = request.param
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: QRect(0, 0, USUAL.width(), USUAL.height()))
    SIZE.share(1, most_letters(USUAL))
    SIZE.choose(scale)
    with dressed(qapp), _speaking(name):
        yield name


@pytest.mark.parametrize("made", WINDOWS, ids=lambda made: made.__name__)
def test_nothing_is_cut_and_nothing_lies_over_anything(
    made: Callable[[], QWidget], language: str, qtbot: QtBot
) -> None:
    window = _shown(made, qtbot)
    window.resize(USUAL - FRAME)
    settle()
    assert window.size() == USUAL - FRAME
    assert cut_texts(window) == []
    mirrored = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert mirrored is (language == PSEUDO)


@pytest.mark.parametrize("made", WINDOWS, ids=lambda made: made.__name__)
def test_no_text_of_a_window_stays_english(made: Callable[[], QWidget], qtbot: QtBot) -> None:
    with speaking_pseudo():
        window = _shown(made, qtbot)
        assert left_english(window) == []


def test_a_text_that_was_forgotten_is_found() -> None:
    assert left_over("Close the vote")
    assert left_over("גלסקה the vote")
    assert not left_over("גלסקה (Ctrl+Shift+F3)")
    assert not left_over("Stories stay, themes travel, 2 min")


@contextmanager
def _speaking(language: str) -> Iterator[None]:
    if language == PSEUDO:
        with speaking_pseudo():
            yield
    else:
        LANGUAGE.speak(language)
        yield
        LANGUAGE.speak(ENGLISH)


def _shown(made: Callable[[], QWidget], qtbot: QtBot) -> QWidget:
    window = made()
    close = ConsoleWindow.let_close if isinstance(window, ConsoleWindow) else None
    qtbot.addWidget(window, before_close_func=close)
    window.showNormal()
    qtbot.waitExposed(window)
    settle()
    return window
