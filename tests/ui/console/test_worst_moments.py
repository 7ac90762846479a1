"""All that can be said at once: a long proposal, a question about lost time and a notice, in large letters."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.commands import Retime
from app.domain.console import Advice, LossQuestion, RowChange
from app.domain.identifiers import SlotIndex
from app.domain.vocabulary import StepKind
from tests.support.console_frames import sample_frame, with_clock
from tests.support.cut_text import cut_texts
from tests.support.looks import dressed, write
from ui.console.console_window import ConsoleWindow
from ui.theme.magnifying import most_letters
from ui.theme.text_size import SIZE
from ui.theme.theme import load_theme

SAID = (
    "16 min late. Input −4 min; Pairs A −2 min, B −2 min; Harvest −3 min; leave out the energiser; Coffee −5 min;"
    " Stories −1 min; Meet your partner −1 min. The end at 12:00 and the coffee at 10:35, which you promised, are kept."
)
CHANGES = tuple(RowChange(SlotIndex(n), f"Part {n} of the day", "8 min", "6 min") for n in range(9))
NEWS = "The projector is gone. The clock goes on, and its picture comes back with the projector."
ASKED = LossQuestion(SlotIndex(3), 4, "Meet your partner and tell a moment", "12:10")
SIZES = {"1366x768": QSize(1366, 768), "1280x720": QSize(1280, 720), "1024x700": QSize(1024, 700)}


@pytest.fixture(params=[1.0, 1.5, 2.0])
def letters(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    """How large letters are asked for."""
    with dressed(qapp):
        yield request.param


def settle() -> None:
    for _ in range(8):
        QApplication.processEvents()


def worst(kind: StepKind, size: QSize, scale: float, qapp: QApplication, qtbot: QtBot) -> ConsoleWindow:
    """A console of this size, in letters as large as the program writes on such a screen."""
    SIZE.share(1, most_letters(size))
    write(qapp, scale)
    theme = load_theme("light")
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window, before_close_func=ConsoleWindow.let_close)
    frame = with_clock(sample_frame(kind), "+12:34")
    strip = replace(frame.strip, lateness="16 min since we began")
    window.show_frame(replace(frame, strip=strip, advice=(Advice(SAID, CHANGES, Retime(())),), question=ASKED))
    window.show_projector("Epson EB-X41, extended, 1920 × 1080")
    window.show_saved("saved 10:42:07")
    window.setMinimumSize(0, 0)
    window.resize(size)
    window.showNormal()
    # Once more: the previews have left only when there was no room for them.
    window.resize(size)
    settle()
    window.show_notice(NEWS)
    settle()
    return window


def over_each_other(window: ConsoleWindow) -> list[str]:
    """Which parts of the window lie over others, or are not wholly in it."""
    body = window.body
    parts = {
        "strip": body.strip,
        "agenda": body.agenda,
        "question": body.loss,
        "clock": body.clock,
        "proposal": body.advice,
        "script": body.script,
        "panels": body.panels,
        "notice": body.notices,
        "note line": body.note_line,
    }
    places = {
        name: QRect(part.mapTo(window, QPoint(0, 0)), part.size()) for name, part in parts.items() if part.isVisible()
    }
    out = [name for name, place in places.items() if not window.rect().contains(place)]
    pairs = combinations(places, 2)
    return out + [f"{one} | {other}" for one, other in pairs if places[one].intersects(places[other])]


@pytest.mark.parametrize("kind", [StepKind.VOTE, StepKind.PLENARY_HARVEST, StepKind.BRIEF])
@pytest.mark.parametrize("name", SIZES)
def test_nothing_is_cut_off_or_lies_over_anything_else(
    name: str, kind: StepKind, letters: float, qapp: QApplication, qtbot: QtBot
) -> None:
    window = worst(kind, SIZES[name], letters, qapp, qtbot)
    assert window.size() == SIZES[name]
    assert over_each_other(window) == []
    assert cut_texts(window) == []
    assert window.body.clock.height() >= window.body.clock.minimumSizeHint().height()
    window.body.show_changes()
    settle()
    assert over_each_other(window) == []
    assert cut_texts(window) == []


@pytest.mark.parametrize("letters", [2.0], indirect=True)
def test_a_proposal_that_does_not_fit_is_moved_by_the_keyboard(
    letters: float, qapp: QApplication, qtbot: QtBot
) -> None:
    window = worst(StepKind.VOTE, SIZES["1366x768"], letters, qapp, qtbot)
    words = window.body.advice._words
    assert window.body.advice.overflows
    assert words.focusPolicy() & Qt.FocusPolicy.TabFocus
    words.setFocus()
    qtbot.keyClick(words, Qt.Key.Key_End)
    qtbot.keyClick(words, Qt.Key.Key_Down)
    assert words.verticalScrollBar().value() > 0
