"""Kills a program that runs a session, again and again, and looks at what is left.

    python tests/kill_nine.py --times 100

A child process conducts a session on a real disk and prints, for each command, how far the journal has come once that
command is acknowledged. It is killed with SIGKILL at a random moment. Then the session is opened as the program would
open it: nothing acknowledged may be missing, it must stand at the same step with the right time left, and go on.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.domain.commands import (  # noqa: E402
    AddPerson,
    AddTime,
    Begin,
    Command,
    CountVotes,
    JumpTo,
    NextStep,
    Pause,
    Redo,
    Resume,
    SetPresence,
    TakeNote,
    Undo,
)
from app.domain.history import History  # noqa: E402
from app.domain.identifiers import ParticipantId, SessionId, SlotIndex  # noqa: E402
from app.domain.instants import Instant, minutes  # noqa: E402
from app.domain.people import Presence  # noqa: E402
from app.domain.refusal import Refused  # noqa: E402
from app.services.clock import SystemClock  # noqa: E402
from app.services.conductor import Conductor  # noqa: E402
from app.services.files import DiskFiles  # noqa: E402
from app.services.journal import read_journal  # noqa: E402
from app.services.sessions import JOURNAL, Sessions, SetUp  # noqa: E402
from tests.support.locking import PASSPHRASE, cheap_lock  # noqa: E402
from tests.support.rooms import crowd, plan_of  # noqa: E402

LONGEST_LIFE = 60
"""Acknowledged commands after which a child is killed at the latest."""

MISTAKES: tuple[Command, ...] = (Undo(), Redo(), Pause(), Resume(), AddTime(minutes(1)))


@dataclass(frozen=True)
class Standing:
    """Where a session is: how much of its log is there, at which step, and when its time will be up."""

    records: int
    position: int | None
    ends: int | None
    paused: bool

    @classmethod
    def of(cls, history: History, moment: Instant) -> "Standing":
        """Where this one is; a running clock ends at the same instant whenever it is asked."""
        timer = history.session.timer
        paused = timer is not None and timer.paused_at is not None
        ends = None if timer is None else timer.remaining(moment) if paused else timer.ends(moment)
        return cls(history.records, history.session.position, ends, paused)


def commands(chance: random.Random) -> Iterator[Command]:
    """What a facilitator does, for ever."""
    plan = plan_of()
    walls = [index for index, slot in enumerate(plan.slots) if slot.step and slot.step.takes_notes]
    yield Begin()
    while True:
        yield JumpTo(SlotIndex(chance.choice(walls)))
        for number in range(chance.randrange(12)):
            yield TakeNote(f"note {number} {chance.random()}" * chance.randrange(1, 40), theme=chance.choice("ABC"))
            yield CountVotes(chance.randrange(5), chance.randrange(5))
            if chance.random() < 0.3:
                yield chance.choice(MISTAKES)
        yield JumpTo(SlotIndex(chance.randrange(len(plan.slots))))
        yield AddPerson(f"Person {chance.random()}")
        yield SetPresence(ParticipantId(chance.randrange(1, 8)), chance.choice(list(Presence)))
        yield NextStep()


def live(folder: Path, seed: int) -> None:
    """The child: begin or go on, and acknowledge on stdout until killed."""
    clock = SystemClock()
    sessions = unlocked(folder)
    names = sessions.names()
    lock = cheap_lock() if is_locked(folder) else None
    opened = sessions.open(names[0]) if names else sessions.create(SetUp(plan_of(), crowd(7), seed=seed), clock, lock)
    conductor = Conductor(opened.history, opened.journal, SystemClock(opened.history.last_at))
    acknowledge(conductor.history)
    for command in commands(random.Random(seed)):
        try:
            conductor.handle(command)
        except Refused:
            continue
        acknowledge(conductor.history)


def is_locked(folder: Path) -> bool:
    """Every second session has a passphrase."""
    return int(folder.name) % 2 == 1


def unlocked(folder: Path) -> Sessions:
    """The sessions of a folder, with their locks open."""
    sessions = Sessions(DiskFiles(), folder)
    for name in sessions.names():
        sessions.unlock(name, PASSPHRASE)
    return sessions


def acknowledge(history: History) -> None:
    """Say that everything up to here is safe."""
    standing = Standing.of(history, history.last_at)
    print(json.dumps([standing.records, standing.position, standing.ends, standing.paused]), flush=True)


def kill_once(folder: Path, chance: random.Random) -> Standing:
    """Let a child live for a random while; what it said last is what must be kept."""
    child = subprocess.Popen(
        [sys.executable, __file__, "--child", str(folder), "--seed", str(chance.randrange(10**9))],
        stdout=subprocess.PIPE,
    )
    assert child.stdout is not None
    said = [child.stdout.readline() for _ in range(chance.randrange(1, LONGEST_LIFE))]
    time.sleep(chance.random() * 0.003)
    child.kill()
    said += child.stdout.readlines()
    child.stdout.close()
    child.wait()
    whole = [line for line in said if line.endswith(b"\n")]
    if not whole:
        raise SystemExit("The child said nothing before it was killed: see what it wrote above.")
    return Standing(*json.loads(whole[-1]))


def trouble(folder: Path, kept: Standing) -> str:
    """What is wrong with the session that a killed child left; empty when all is well."""
    sessions = unlocked(folder)
    names = sessions.names()
    if len(names) != 1:
        return f"{len(names)} sessions instead of one"
    opened = sessions.open(names[0])
    opened.journal.close()
    if sessions.look_at(names[0]).damaged:
        return opened.notice
    if opened.history.records < kept.records:
        return f"{kept.records - opened.history.records} acknowledged events are lost"
    lines = (folder / names[0] / JOURNAL).read_bytes().splitlines(keepends=True)
    form = sessions.look_at(names[0]).form
    then = read_journal(b"".join(lines[: kept.records + bool(form.head)]), form).history
    if Standing.of(then, Instant(then.last_at + 90_000)) != kept:
        return "the session stands elsewhere, or its clock shows another time"
    return goes_on(sessions, names[0])


def goes_on(sessions: Sessions, name: SessionId) -> str:
    """Whether the session can be conducted, closed and read again."""
    opened = sessions.open(name)
    conductor = Conductor(opened.history, opened.journal, SystemClock(opened.history.last_at))
    conductor.handle(JumpTo(SlotIndex(3)))
    conductor.close()
    return "" if sessions.look_at(name).history == conductor.history else "what was done after the kill is not kept"


def main(arguments: Sequence[str]) -> int:
    """Kill so many times, and say what was found."""
    parser = argparse.ArgumentParser(description="Kill a running session again and again; nothing may be lost.")
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0, help="of the random moments; 0 for new ones")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.child is not None:
        live(asked.child, asked.seed)
    seed = asked.seed or random.SystemRandom().randrange(1, 10**9)
    chance = random.Random(seed)
    lost, torn, events = 0, 0, 0
    with tempfile.TemporaryDirectory(prefix="sparkroom-kill-nine-") as root:
        for number in range(asked.times):
            folder = Path(root) / f"{number // 5}"  # a session is killed five times over
            kept = kill_once(folder, chance)
            events += kept.records
            sessions = unlocked(folder)
            torn += bool(sessions.look_at(sessions.names()[0]).notice)
            wrong = trouble(folder, kept)
            if wrong:
                lost += 1
                print(f"kill {number + 1}: {wrong}")
    print(
        f"{asked.times} kills (seed {seed}): {asked.times - lost} sessions came back with everything acknowledged"
        f" and went on, {lost} did not; {torn} had a torn last entry; {events} events were looked at."
    )
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
