"""From what the room says to the paper in sight: typed in the console's window, on disk, and on the page beside it."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.stage import Harvest
from app.services.bootstrap import bootstrap
from exercises import content_folder
from tests.support import pdfs
from tests.support.trainer import front, live, press, type_in, until
from tests.ui.test_home_to_handouts import CTRL, go_on_to, leave_for_home, start_ninety_minutes, the_session
from ui.console.console_window import ConsoleWindow
from ui.paper.frames import PaperRequest
from ui.paper.making import making_of
from ui.paper.pages import page_image
from ui.paper.preview import Preview
from ui.paper.window import PaperWindow


def test_a_note_typed_in_the_console_is_on_the_page_that_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path)
    asked: list[PaperRequest] = []

    async def story() -> None:
        console = await start_ninety_minutes()
        press(Qt.Key.Key_F5)
        await go_on_to(Harvest)
        paper, preview = await paper_so_far(asked)
        before = preview.shown_page
        await back_to(console)
        type_in("One voice at a time")
        press(Qt.Key.Key_Return)
        assert [note.text for note in the_session(services).notes] == ["One voice at a time"]
        await until(lambda: preview.shown_page not in (None, before), "another page")
        made = making_of(services, the_session(services), asked[-1]).preview()
        assert "One voice at a time" in pdfs.text(made.pdf)
        assert preview.shown_page == page_image(made.pdf, 0)
        paper.close()
        await leave_for_home()

    live(services, story)


async def paper_so_far(asked: list[PaperRequest]) -> tuple[PaperWindow, Preview]:
    """Open the paper window over what there is for the break, and take down what it asks for."""
    press(Qt.Key.Key_P, CTRL)
    paper = await front(PaperWindow)
    paper.preview_requested.connect(asked.append)
    press(Qt.Key.Key_2, CTRL)
    preview = paper.findChild(Preview)
    assert preview is not None
    await until(lambda: asked and asked[-1].handouts[0] == "harvest-summary", "the harvest so far is wanted")
    await until(lambda: preview.shown_page is not None, "the harvest so far")
    return paper, preview


async def back_to(console: ConsoleWindow) -> None:
    """Turn back to the console, whose note line waits."""
    console.activateWindow()
    await until(console.isActiveWindow, "the console in front")
