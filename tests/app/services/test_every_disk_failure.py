"""A whole scripted session, once for every operation of the disk, which fails, or after which the power does."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest

from app.domain.commands import (
    AddTime,
    Begin,
    Command,
    EndSession,
    JumpTo,
    NextStep,
    Pause,
    Redo,
    Resume,
    TakeNote,
    Undo,
)
from app.domain.history import History
from app.domain.identifiers import SessionId
from app.domain.instants import minutes, seconds
from app.domain.refusal import Refused
from app.services.clock import HandSetClock
from app.services.conductor import Conductor
from app.services.files import DiskFiles
from app.services.journal import NotSaved, read_journal
from app.services.library import Library
from app.services.sessions import JOURNAL, SessionMissing, Sessions, SetUp
from tests.support.faulty_files import Crash, Fault, FaultyDisk, Loss
from tests.support.rooms import TEN, crowd, plan_of

T = TypeVar("T")
PLAN = plan_of()
WALL = PLAN.find("group-theme-harvest", "wall")
TURN = PLAN.find("sparkling-pairs", "ask-one")
assert WALL is not None
assert TURN is not None
COMMANDS: tuple[Command, ...] = (
    *(Begin(), NextStep(), JumpTo(TURN), AddTime(minutes(1)), Pause(), Resume(), JumpTo(WALL)),
    *(TakeNote("asks openly", theme="Listening"), TakeNote("stays calm"), Undo(), Redo(), EndSession()),
)


@dataclass
class Told:
    """What the program said was safe."""

    session: SessionId | None = None
    history: History | None = None
    rosters: dict[str, str] = field(default_factory=dict)
    choices: dict[str, frozenset[str]] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)


class Day:
    """The script: a session from its set-up to its end, beside it a library that is written to."""

    def __init__(self, folder: Path) -> None:
        self.told = Told()
        self._clock = HandSetClock(TEN)
        self._folder = folder
        self._sessions = Sessions(DiskFiles(), folder / "sessions")
        self._library = Library(DiskFiles(), folder, self._sessions)

    def run(self) -> None:
        """Do everything; what is refused by the disk is left out, as a facilitator would who goes on."""
        self._choose("theme", "dark")
        self._remember("Monday", "Ana\nBen")
        opened = self._try(lambda: self._sessions.create(SetUp(PLAN, crowd(5), seed=7), self._clock))
        opened = opened or self._try(lambda: self._sessions.create(SetUp(PLAN, crowd(5), seed=7), self._clock))
        self._list()
        if opened is None:
            return
        self.told.session, self.told.history = opened.history.session.details.id, opened.history
        conductor = Conductor(opened.history, opened.journal, self._clock)
        for command in COMMANDS:
            self._clock.move_by(seconds(20))
            self._conduct(conductor, command)
        conductor.close()
        self._list()
        self._choose("theme", "light")
        self._remember("Tuesday", "Cy\nDi")
        reopened = self._try(lambda: self._sessions.open(opened.history.session.details.id))
        if reopened is not None:
            self._conduct(Conductor(reopened.history, reopened.journal, self._clock), Undo())

    def _conduct(self, conductor: Conductor, command: Command) -> None:
        before = conductor.history
        if self._try(lambda: conductor.handle(command)) is None:
            assert conductor.history is before
        self.told.history = conductor.history

    def _choose(self, key: str, value: str) -> None:
        def choose() -> bool:
            self._library.prefer(key, value)
            return True

        # While it is under way, both the old and the new are right.
        self.told.choices[key] = self.told.choices.get(key, frozenset({""})) | {value}
        if self._try(choose):
            self.told.choices[key] = frozenset({value})

    def _remember(self, name: str, text: str) -> None:
        def remember() -> bool:
            self._library.remember_roster(name, text)
            return True

        if self._try(remember):
            self.told.rosters[name] = text

    def _list(self) -> None:
        summaries = self._try(self._library.summaries)
        self.told.refused += [summary.problem for summary in summaries or () if summary.problem]
        self.told.refused += [self._library.notice] if self._library.notice else []
        if summaries is not None and self.told.session is not None and not self.told.refused:
            assert [summary.id for summary in summaries] == [self.told.session]

    def _try(self, deed: Callable[[], T]) -> T | None:
        try:
            return deed()
        except (NotSaved, SessionMissing) as trouble:
            self.told.refused.append(trouble.sentence)
        except OSError as trouble:
            self.told.refused.append(str(trouble))
        except Refused as refusal:
            if not self.told.refused:  # only what failed before makes a command impossible
                raise AssertionError("a command of the script is wrong") from refusal
        return None


def dry_run(folder: Path) -> list[str]:
    """The operations of a day without a fault."""
    folder.mkdir()
    disk = FaultyDisk(folder)
    with disk.in_use():
        day = Day(folder)
        day.run()
    assert day.told.refused == []
    check(folder, day.told, "no fault")
    return disk.log


def check(folder: Path, told: Told, where: str) -> None:
    """A new start finds everything that was acknowledged, nothing half, and can go on."""
    sessions = Sessions(DiskFiles(), folder / "sessions")
    library = Library(DiskFiles(), folder, sessions)
    summaries = library.summaries()
    assert all(summary.problem == "" for summary in summaries), where
    assert library.notice == "", where
    assert told.rosters.items() <= library.rosters().items(), where
    for key, values in told.choices.items():
        assert library.preference(key) in values, where
    if told.session is None or told.history is None:
        return
    assert told.session in sessions.names(), where
    opened = sessions.open(told.session)
    assert not sessions.look_at(told.session).damaged, where
    acknowledged = told.history.records
    lines = (folder / "sessions" / told.session / JOURNAL).read_bytes().splitlines(keepends=True)
    assert read_journal(b"".join(lines[:acknowledged])).history == told.history, where
    # At most the command that was under way when the disk failed is there as well, and then all of it.
    assert opened.history.change <= told.history.change + 1, where
    conductor = Conductor(opened.history, opened.journal, HandSetClock(TEN))
    conductor.handle(Undo() if opened.history.done else Begin())
    conductor.close()
    assert sessions.look_at(told.session).history == conductor.history, where


@pytest.mark.parametrize("fault", [Fault.ONCE, Fault.FROM_THEN_ON], ids=lambda fault: fault.name.lower())
def test_every_operation_that_fails_is_a_sentence_and_loses_nothing(fault: Fault, tmp_path: Path) -> None:
    operations = dry_run(tmp_path / "dry")
    for number, operation in enumerate(operations, 1):
        folder = tmp_path / f"{number}"
        folder.mkdir()
        with FaultyDisk(folder, number, fault).in_use():
            day = Day(folder)
            day.run()
        assert day.told.refused, f"operation {number} ({operation}) failed unnoticed"
        assert all(said.endswith(".") or said.startswith("[Errno ") for said in day.told.refused)
        check(folder, day.told, f"operation {number} ({operation}) failed")


def test_after_a_crash_at_any_operation_everything_acknowledged_is_there(tmp_path: Path) -> None:
    operations = dry_run(tmp_path / "dry")
    for number, operation in enumerate(operations, 1):
        folder = tmp_path / f"{number}"
        folder.mkdir()
        disk = FaultyDisk(folder, number, Fault.CRASH)
        with disk.in_use():
            day = Day(folder)
            with pytest.raises(Crash):
                day.run()
        for loss in Loss:
            left = tmp_path / "left"
            disk.left_after(loss, left)
            check(left, day.told, f"crash at operation {number} ({operation}), {loss.name.lower()}")


def test_the_script_asks_for_every_kind_of_operation(tmp_path: Path) -> None:
    kinds = {operation.split()[0] for operation in dry_run(tmp_path / "dry")}
    assert kinds == {"open", "write", "fsync", "truncate", "replace", "mkdir", "read"}
