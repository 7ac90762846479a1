"""The stage out of the way of the desktop, a message over it, and what each screen is."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.domain.commands import Begin, SetStage, ShowMessage
from app.domain.stage import StageState
from app.services.files import DiskFiles
from tests.support.rooms import Room
from tests.support.screens import screen, seen_on
from ui.actions.spec import ActionId
from ui.run.desk import Looks, RunDesk
from ui.run.draft import DraftKeeper
from ui.theme.theme import load_theme

SCRIPT = Path(__file__).with_name("desktop_on_screens.py")
LAPTOP, BEAMER = (0, 0, 1366, 768), (1366, 0, 1024, 768)


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    screens = [screen("eDP-1", *LAPTOP), screen("BenQ MX550", *BEAMER)]
    return seen_on(screens, SCRIPT, tmp_path_factory.mktemp("two"))


@pytest.fixture(scope="module")
def mirrored(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    screens = [screen("eDP-1", *LAPTOP), screen("BenQ MX550", *LAPTOP)]
    return seen_on(screens, SCRIPT, tmp_path_factory.mktemp("mirrored"))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[RunDesk]:
    looks = Looks(load_theme("light"), load_theme("light"))
    made = RunDesk(Room().conductor, looks, None, partial(DraftKeeper, DiskFiles(), tmp_path / "draft.txt"))
    made.open()
    qtbot.waitUntil(made.console.isActiveWindow)
    made.carry_out(Begin())
    yield made
    made.close()


def test_the_stage_leaves_the_projector_to_the_desktop_and_comes_back(two: dict[str, Any]) -> None:
    assert two["live"] == [True, list(BEAMER)]
    assert two["desktop"] == [False, None]
    assert two["live again"] == [True, list(BEAMER)]


def test_a_message_lies_along_the_foot_of_what_the_room_sees(two: dict[str, Any]) -> None:
    aside, (left, top, width, height) = two["message"]
    assert not aside
    assert (left, width, top + height) == (1366, 1024, 768)
    assert 60 < height < 120
    assert two["no message"] == [False, None]


def test_no_screen_and_no_theme_brings_the_stage_before_the_desktop(two: dict[str, Any]) -> None:
    assert two["screen gone"][0] is False
    assert two["screen back, other theme"] == two["message"]


def test_each_screen_says_what_it_is(two: dict[str, Any]) -> None:
    (one, _), (other, place) = two["cards"]
    assert (one, other) == ("1 · Laptop · the console is here", "2 · BenQ MX550 · the room sees this")
    left, top, width, height = place
    assert 1366 < left < left + width < 1366 + 1024
    assert 0 < top < top + height < 768
    assert two["cards taken away"] == 0


def test_mirrored_screens_say_that_they_show_the_same(mirrored: dict[str, Any]) -> None:
    assert [words for words, _ in mirrored["cards"]] == [
        "1 + 2 · BenQ MX550 / Laptop · 1 and 2 show the same · console and stage are both here"
    ]


def test_keys_show_the_desktop_and_bring_the_stage_back(desk: RunDesk, qtbot: QtBot) -> None:
    for key, modifier in (
        (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    ):
        qtbot.keyClick(desk.console, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        assert not desk.stage.isVisible()
        qtbot.keyClick(desk.console, key, modifier)
        assert desk.stage.isVisible()


def test_esc_after_a_video_brings_back_the_frozen_picture_and_then_the_step(desk: RunDesk, qtbot: QtBot) -> None:
    desk.carry_out(SetStage(StageState.FROZEN))
    desk.carry_out(SetStage(StageState.DESKTOP))
    for state in (StageState.FROZEN, StageState.LIVE):
        qtbot.keyClick(desk.console, Qt.Key.Key_Escape)
        assert desk._conductor.history.session.stage.state is state


def test_the_band_takes_neither_keyboard_nor_clicks_and_leaves_the_note_line_free(desk: RunDesk) -> None:
    desk.carry_out(SetStage(StageState.DESKTOP))
    desk.carry_out(ShowMessage("Back at ten"))
    band = desk.showing.band
    wanted = Qt.WindowType.WindowDoesNotAcceptFocus | Qt.WindowType.WindowTransparentForInput
    assert band.windowFlags() & wanted == wanted
    assert band.geometry().top() == QGuiApplication.primaryScreen().geometry().top()


def test_closing_the_session_leaves_nothing_over_the_desktop(desk: RunDesk) -> None:
    desk.carry_out(SetStage(StageState.DESKTOP))
    desk.carry_out(ShowMessage("Back at ten"))
    desk.console.program_requested.emit(ActionId.IDENTIFY.value)
    desk.close()
    left = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
    assert left == []


def test_cards_go_by_themselves(desk: RunDesk, qtbot: QtBot) -> None:
    desk.console.program_requested.emit(ActionId.IDENTIFY.value)
    assert [card.isVisible() for card in desk._cards.cards] == [True]
    assert desk._cards._timer.interval() == 4000
    desk._cards._timer.setInterval(1)
    qtbot.waitUntil(lambda: desk._cards.cards == [])
