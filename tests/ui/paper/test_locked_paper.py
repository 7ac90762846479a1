"""Paper of a locked session: it can be made, and is not locked."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.domain.session import Session
from app.services.clock import HandSetClock
from app.services.evaluations import FILE_NAME
from app.services.locks import Lock
from app.services.sessions import SetUp
from tests.support.left_behind import traces_in
from tests.support.locking import cheap_lock
from tests.support.paper_desks import Trial, live
from tests.support.sessions import NAMES, START, people, ready_plan

COMMENT = "Ask Ama before the break"


class Kept(Trial):
    """The desk over a session that is in the data folder."""

    def __init__(self, qtbot: QtBot, folder: Path, lock: Lock | None) -> None:
        super().__init__(folder / "data")
        qtbot.addWidget(self.desk.window)
        set_up = SetUp(ready_plan(), people(NAMES), seed=7)
        self.opened = self.services.sessions.create(set_up, HandSetClock(START), lock)

    @override
    def read(self) -> Session:
        return self.opened.history.session


@pytest.mark.parametrize("lock", [cheap_lock(), None], ids=["locked", "plain"])
def test_it_is_said_before_anything_is_saved(qtbot: QtBot, tmp_path: Path, lock: Lock | None) -> None:
    trial = Kept(qtbot, tmp_path, lock)

    async def story() -> None:
        assert trial.says("This session is locked, and its paper is not") is (lock is not None)

    live(trial, story)


def test_forms_that_are_taken_lie_sealed_beside_it(qtbot: QtBot, tmp_path: Path) -> None:
    table = tmp_path / FILE_NAME
    table.write_text(f"statement1,change\n5,{COMMENT}\n", encoding="utf-8")
    trial = Kept(qtbot, tmp_path, cheap_lock())

    async def story() -> None:
        trial.desk.window.forms_chosen.emit(str(table))

    live(trial, story)
    folder = trial.services.sessions.folder_of(trial.read().details.id)
    assert (folder / FILE_NAME).exists()
    assert traces_in(tmp_path / "data", (COMMENT,)) == []
