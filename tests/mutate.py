"""Spoils workshops, exercises, journals (locked ones, too), the tables of the library, its copies and CSV files.

    python tests/mutate.py --times 1000

Each is either refused with a sentence or opens and can be shown; there is never a traceback, and the library is the
same to the byte whenever something was refused.
"""

import argparse
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from msgspec.structs import replace  # noqa: E402

from app.domain.console_frame import console_frame  # noqa: E402
from app.domain.exercise import Exercise  # noqa: E402
from app.domain.identifiers import ExerciseId, SessionId, WorkshopId  # noqa: E402
from app.domain.instants import Instant  # noqa: E402
from app.domain.planning.day_frame import day_frame  # noqa: E402
from app.domain.planning.editing import edited  # noqa: E402
from app.domain.planning.edits import AddExercise  # noqa: E402
from app.domain.stage_frame import stage_frame  # noqa: E402
from app.domain.workshop import Workshop  # noqa: E402
from app.services.bootstrap import Services, bootstrap  # noqa: E402
from app.services.clock import HandSetClock  # noqa: E402
from app.services.conductor import Conductor  # noqa: E402
from app.services.content_check import check_paths  # noqa: E402
from app.services.locks import Lock  # noqa: E402
from app.services.own_workshops import OwnWorkshop, empty_workshop  # noqa: E402
from app.services.planned_session import planned_session  # noqa: E402
from app.services.preparing import Sheets, prepare  # noqa: E402
from app.services.rehearsal import play_at_once  # noqa: E402
from app.services.sessions import JOURNAL, SessionMissing, SetUp, WrongPassphrase  # noqa: E402
from app.services.sharing.reading import NotShared, read_shared  # noqa: E402
from app.services.sharing.shared import Shared, of_exercise, of_workshop, written  # noqa: E402
from app.services.sharing.taking_in import Choice, Intake  # noqa: E402
from app.services.staged_moments import staged_step  # noqa: E402
from exercises import content_folder  # noqa: E402
from tests.support.locking import PASSPHRASE, cheap_lock  # noqa: E402
from tests.support.mutations import Mutator  # noqa: E402
from tests.support.spoiled_folders import FolderBench  # noqa: E402
from ui.home.gathering import past_sessions  # noqa: E402
from ui.home.overdue import Overdue  # noqa: E402

NOW = Instant(1_795_176_000_000)
SLOW = 5.0
"""Seconds of work after which a file counts as one that hangs the program, however busy the computer is."""


_LIKE = {"table": "json", "copy": "json", "elsewhere": "journal", "people": "csv", "notes": "csv"}
_LIKE |= {"events": "csv", "evaluation": "csv"}
"""How files of a kind are spoiled."""


class Trouble(Exception):
    """Something that must not happen did."""


class Bench:
    """A library with something of one's own, and a session that was held, to spoil copies of."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "data"
        self.inbox = folder / "inbox"
        self.inbox.mkdir(parents=True)
        services = bootstrap(content_folder(), self.folder)
        swap = services.own_exercises.copy_of(services.ready.exercises[ExerciseId("role-swap")])
        pairs = services.own_exercises.copy_of(services.ready.exercises[ExerciseId("sparkling-pairs")])
        for own in (swap, pairs):
            services.own_exercises.save(own, NOW)
        day = empty_workshop("Our day", "10:00")
        for name in (swap.exercise.id, pairs.exercise.id, ExerciseId("team-spark")):
            day = edited(day, AddExercise(name, 0), services.catalogue.exercises)
        kept = services.own_workshops.save(services.own_workshops.copy_of(day), NOW)
        offered = services.own_exercises.offered()
        self.journal = self._held(services)
        self.locked = self._held(services, cheap_lock())
        self.sources = [
            ("exercise.toml", "toml", (content_folder() / "role-swap.toml").read_bytes()),
            ("exercise.toml", "toml", (content_folder() / "failing-forward.toml").read_bytes()),
            ("workshop.toml", "toml", (content_folder() / "workshops" / "half-day.toml").read_bytes()),
            ("workshop.sparkroom", "json", written(of_workshop(_other(kept.workshop), offered))),
            ("exercise.sparkroom", "json", written(of_exercise(_another(swap.exercise), offered))),
            ("journal", "journal", self.journal.read_bytes()),
            ("journal", "journal", self.journal.read_bytes()),
            ("locked journal", "journal", self.locked.read_bytes()),
            ("locked journal", "journal", self.locked.read_bytes()),
        ]
        self.beside = FolderBench(self.folder, self.journal, folder)
        self.sources += self.beside.sources

    def _held(self, services: Services, lock: Lock | None = None) -> Path:
        demo = content_folder() / "demo"
        workshop = services.ready.workshops[WorkshopId("ninety-minutes")]
        prepared = prepare(workshop, services.catalogue, Sheets(demo / "people.csv", demo / "notes.csv"), NOW)
        clock = HandSetClock(NOW)
        opened = services.sessions.create(SetUp(prepared.plan, prepared.people, seed=1), clock, lock)
        conductor = Conductor(opened.history, opened.journal, clock)
        play_at_once(conductor, prepared.script, clock)
        conductor.close()
        return services.sessions.folder_of(opened.history.session.details.id) / JOURNAL

    def state(self) -> dict[str, bytes]:
        """Everything of the library, but the index that is made anew of the sessions."""
        return {
            file.name: file.read_bytes() for file in sorted(self.folder.glob("*.json")) if "library" not in file.name
        }

    def put_back(self, before: dict[str, bytes]) -> None:
        """Undo what was taken in."""
        for file in self.folder.glob("*.json"):
            if file.name not in before and "library" not in file.name:
                file.unlink()
        for name, data in before.items():
            (self.folder / name).write_bytes(data)

    def tried(self, name: str, kind: str, data: bytes) -> str:
        """Use a spoiled file as the program would; the sentence about it, or nothing. Raises Trouble and whatever."""
        if kind in self.beside.tries:
            return self.beside.tries[kind](name, data)
        if kind == "journal":
            return self.try_journal(self.locked if name == "locked journal" else self.journal, data)
        return self.try_file(name, data)

    def try_file(self, name: str, data: bytes) -> str:
        """Take a file in as Home does; the sentence of the refusal, or nothing where it opens. Raises Trouble."""
        path, before = self.inbox / name, self.state()
        path.write_bytes(data)
        services = bootstrap(content_folder(), self.folder)
        if path.suffix == ".toml":
            for fault in check_paths([path], content_folder()):
                _demand(str(fault).endswith((".", "?")), f"no sentence: {fault}")
        try:
            shared = read_shared(path, services.catalogue)
        except NotShared as refused:
            _demand(self.state() == before, "the library was changed by a file that was refused")
            return refused.sentence
        intake = Intake(services.own_exercises, services.own_workshops)
        for choice in Choice:
            intake.clashes(shared)
            intake.take(shared, choice, NOW)
        _show(bootstrap(content_folder(), self.folder), shared)
        self.put_back(before)
        return ""

    def try_journal(self, journal: Path, data: bytes) -> str:
        """Look at a session, open it and show it; the sentence about it, or nothing. Raises Trouble."""
        whole, before = journal.read_bytes(), self.state()
        journal.write_bytes(data)
        services = bootstrap(content_folder(), self.folder)
        try:
            name = SessionId(journal.parent.name)
            said = _show_session(services, name)
            (summary,) = (each for each in services.library.summaries() if each.id == name)
            past_sessions((summary,))
            Overdue(services).cards((summary,), NOW)
            _demand(self.state() == before, "the library was changed by a session")
            return said or summary.problem
        finally:
            for copy in journal.parent.glob("journal-*.jsonl"):
                copy.unlink()
            journal.write_bytes(whole)


def _other(workshop: Workshop) -> Workshop:
    return replace(workshop, id=WorkshopId("own-from-elsewhere"))


def _another(exercise: Exercise) -> Exercise:
    return replace(exercise, id=ExerciseId("own-from-elsewhere"))


def _show(services: Services, shared: Shared) -> None:
    """Plan it, stage it: what the program does with anything in its library."""
    for own in services.own_exercises.found().exercises:
        for place in range(len(own.exercise.steps)):
            staged_step(own.exercise, place, services.catalogue)
    _demand(not services.own_exercises.found().troubles, "what was taken in cannot be read again")
    _demand(not services.own_workshops.found().troubles, "what was taken in cannot be read again")
    for exercise in shared.exercises:
        _demand(exercise.id in services.catalogue.exercises, "what was taken in is not offered")
    for found in services.own_workshops.found().workshops:
        workshop = services.workshop(found.workshop.id)
        assert workshop is not None
        day_frame(workshop, services.catalogue.exercises, 7)
        planned_session(OwnWorkshop(workshop, people="Ana\nBen\nCem"), services.catalogue, NOW)


def _show_session(services: Services, name: SessionId) -> str:
    try:
        services.sessions.unlock(name, PASSPHRASE)
        services.sessions.look_at(name)
        opened = services.sessions.open(name)
    except SessionMissing as missing:
        return missing.sentence
    except WrongPassphrase:
        return "It is another passphrase."
    opened.journal.close()
    session, now = opened.history.session, opened.history.last_at
    stage_frame(session, now)
    console_frame(opened.history, now)
    return opened.notice


def _demand(holds: bool, words: str) -> None:
    if not holds:
        raise Trouble(words)


def tried(bench: Bench, seed: int, times: int) -> Iterator[tuple[str, str, str]]:
    """Each file with what was done to it and the sentence about it. Raises Trouble with what went wrong."""
    for number in range(times):
        mutator = Mutator(seed * 1_000_003 + number)
        name, kind, source = bench.sources[number % len(bench.sources)]
        done, data = mutator.spoiled(source, _LIKE.get(kind, kind))
        began = time.process_time()
        try:
            said = bench.tried(name, kind, data)
        except Exception as error:
            (bench.folder.parent / f"trouble-{number}-{name}").write_bytes(data)
            where = "".join(traceback.format_exception(error)[-3:])
            raise Trouble(f"file {number}, {name}, {done} (seed {seed}): {where}") from error
        _demand(time.process_time() - began < SLOW, f"file {number}, {name}, {done} took too long")
        yield name, done, said


def main() -> int:
    """Spoil so many files; 1 when something went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    wish = parser.parse_args()
    refused: Counter[str] = Counter()
    opened: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        try:
            for name, _, said in tried(Bench(Path(folder)), wish.seed, wish.times):
                (refused if said else opened)[name] += 1
        except Trouble as trouble:
            print(trouble, file=sys.stderr)
            return 1
    for name in sorted(refused | opened):
        print(f"{name}: {refused[name]} with a sentence, {opened[name]} opened")
    print(f"{wish.times} spoiled files: never a traceback, never a changed library")
    return 0


if __name__ == "__main__":
    sys.exit(main())
