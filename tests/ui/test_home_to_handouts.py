"""A trainer's day by keyboard in the real windows: from an empty Home to handouts in a folder."""

import asyncio
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.identifiers import SessionId
from app.domain.session import Session
from app.domain.stage import Commit, Groups, Harvest, Holding, StageState, Vote
from app.services.bootstrap import Services, bootstrap
from exercises import content_folder
from tests.support.trainer import front, live, press, save_handouts, type_in, until, window
from ui.console.console_window import ConsoleWindow
from ui.home.window import HomeWindow
from ui.home.workshop_card import WorkshopCardView
from ui.stage.stage_window import StageWindow

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NAMES = ("Ana", "Ben", "Carla", "Dov", "Eli", "Fay", "林", "أمل", "<b>x")


async def start_ninety_minutes() -> ConsoleWindow:
    """From Home: choose the first workshop, type names, start."""
    home = await front(HomeWindow)
    home.findChildren(WorkshopCardView)[0].setFocus()
    press(Qt.Key.Key_Return)
    type_in("\n".join(NAMES))
    press(Qt.Key.Key_Return, CTRL)
    return await front(ConsoleWindow)


async def on_stage(kind: type) -> None:
    """Wait until the room sees a kind of picture."""
    stage = await window(StageWindow)
    await until(lambda: isinstance(_picture(stage), kind), kind.__name__)


def _picture(stage: StageWindow) -> object:
    frame = stage.view.shown_frame
    return frame.picture if frame is not None else None


async def go_on_to(kind: type) -> None:
    """Press the clicker until the room sees a kind of picture."""
    stage = await window(StageWindow)
    for _ in range(40):
        if isinstance(_picture(stage), kind):
            return
        press(Qt.Key.Key_PageDown)
        await asyncio.sleep(0)
    raise AssertionError(f"the clicker never reached {kind.__name__}")


def the_session(services: Services) -> Session:
    """The only session there is, as the disk tells it."""
    (name,) = services.sessions.names()
    return services.sessions.look_at(SessionId(name)).history.session


def test_a_whole_day_by_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)

    async def story() -> None:
        await start_ninety_minutes()
        await on_stage(Holding)
        press(Qt.Key.Key_F5)
        await go_on_to(Groups)
        assert len(the_session(services).rounds[0].groups) == 4
        await go_on_to(Commit)
        note_the_action()
        press(Qt.Key.Key_PageDown)
        press(Qt.Key.Key_Z, CTRL)
        await on_stage(Commit)
        press(Qt.Key.Key_B, CTRL)
        assert the_session(services).stage.state is StageState.BLACK
        press(Qt.Key.Key_F5)
        assert the_session(services).stage.state is StageState.LIVE
        await save_handouts()
        await leave_for_home()

    live(services, story)
    session = the_session(services)
    assert [(note.text, note.owner) for note in session.notes if note.owner] == [("Ring the housing office", "Ana")]
    pdfs = sorted((services.sessions.folder_of(session.details.id) / "handouts").glob("*.pdf"))
    names = [pdf.stem[3:] for pdf in pdfs]
    assert {"run-sheet", "pair-cards", "question-card", "listening-sheet"} <= set(names)
    assert "trio-card" not in names, "only what this workshop prints is proposed"
    cards = pypdfium2.PdfDocument(pdfs[names.index("pair-cards")])
    text = " ".join(cards[index].get_textpage().get_text_bounded() for index in range(len(cards)))
    assert "Carla" in text
    assert "<b>x" in text


def note_the_action() -> None:
    """Take down an action with its owner, Tab going from field to field."""
    type_in("Ring the housing office")
    press(Qt.Key.Key_Tab)
    type_in("Ana")
    press(Qt.Key.Key_Return)


async def leave_for_home() -> None:
    """Close the console; Home offers to continue."""
    console = await window(ConsoleWindow)
    console.activateWindow()
    await until(console.isActiveWindow, "the console in front")
    console.close()
    await window(HomeWindow)


def test_what_was_interrupted_goes_on_at_the_same_step(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)

    async def first() -> None:
        await start_ninety_minutes()
        press(Qt.Key.Key_F5)
        await go_on_to(Harvest)
        type_in("One voice at a time")
        press(Qt.Key.Key_Return)
        type_in("half a thou")
        await leave_for_home()

    live(services, first)
    before = the_session(services)

    async def second() -> None:
        home = await window(HomeWindow)
        home.wishes.continue_requested.emit(before.details.id, False)
        console = await front(ConsoleWindow)
        await on_stage(Harvest)
        assert console.body.note_line.draft() == "half a thou"
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_PageDown)
        await on_stage(Vote)
        await leave_for_home()

    live(services, second)
    assert [note.text for note in the_session(services).notes] == ["One voice at a time", "half a thou"]


def test_a_stage_that_is_closed_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)

    async def story() -> None:
        await start_ninety_minutes()
        stage = await window(StageWindow)
        stage.close()
        await asyncio.sleep(0.05)
        assert stage.isVisible()
        await leave_for_home()

    live(services, story)
