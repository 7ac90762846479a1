"""The paper window at work over a session that a test tells."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from qasync import QEventLoop

from app.domain.session import Session
from app.services.bootstrap import Services, bootstrap
from exercises import content_folder
from tests.support.sessions import Told
from tests.support.trainer import until
from ui.console.looks import ElidedLabel
from ui.paper.desk import PaperDesk
from ui.paper.preview import Preview
from ui.paper.print_form import PrintForm
from ui.tasks import TaskOwner

CTRL = Qt.KeyboardModifier.ControlModifier


class Trial:
    """A desk over a session that is told what happens.

    `failed` are tasks that failed, `shown` what pages were asked for.
    """

    def __init__(self, folder: Path) -> None:
        self.services: Services = bootstrap(content_folder(), folder)
        self.told = Told().go_to("group-theme-harvest", "wall")
        self.failed: list[tuple[str, BaseException]] = []
        self.tasks = TaskOwner(lambda name, error: self.failed.append((name, error)))
        self.desk = PaperDesk(self.services, self.tasks)
        self.shown: list[object] = []
        self.desk.window.preview_requested.connect(self.shown.append)

    def read(self) -> Session:
        """The session as it stands."""
        return self.told.session

    @property
    def preview(self) -> Preview:
        """Where pages are shown."""
        found = self.desk.window.findChild(Preview)
        assert found is not None
        return found

    @property
    def form(self) -> PrintForm:
        """What asks how to print."""
        found = self.desk.window.findChild(PrintForm)
        assert found is not None
        return found

    @property
    def words(self) -> str:
        """All that labels of the window say."""
        labels = self.desk.window.findChildren(QLabel)
        return "\n".join(each.whole_text if isinstance(each, ElidedLabel) else each.text() for each in labels)

    def press(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        QTest.keyClick(self.desk.window, key, CTRL)

    def says(self, words: str) -> bool:
        """Whether a label says so; what is in the print form counts too."""
        return words in self.words


def live(trial: Trial, story: Callable[[], Awaitable[None]]) -> None:
    """Tell a story on Qt's loop over an open desk."""

    async def told() -> None:
        trial.desk.open(trial.read)
        await until(lambda: trial.preview.page_words != "", "the first pages")
        await story()
        trial.desk.close()
        await trial.tasks.aclose()

    # The desk's window is not the last one of the program.
    home = QWidget()
    home.show()
    with asyncio.Runner(loop_factory=lambda: QEventLoop(QApplication.instance())) as runner:
        runner.run(told())
    home.close()
    assert trial.failed == []
