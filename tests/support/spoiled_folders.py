"""What else lies in a data folder or is brought to it, to be spoiled: tables, older copies, sessions, CSV files."""

import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from app.domain.identifiers import SessionId, WorkshopId
from app.domain.instants import Instant, after, minutes
from app.domain.plan import Plan, plan_workshop
from app.domain.venue import place_key
from app.services.bootstrap import Services, bootstrap
from app.services.brand_preferences import remembered_brand
from app.services.copies.daily import NAMES, back_up
from app.services.copies.differing import differences
from app.services.copies.snapshot import read_snapshot
from app.services.copies.wording import can_be_read, change_words, holds_words, title_of
from app.services.evaluations import read_evaluation_file
from app.services.event_files import read_events_file
from app.services.key_preferences import remembered_keys
from app.services.note_files import read_notes_file
from app.services.paper_preferences import proposed_folder, remembered_choices
from app.services.rosters import read_roster, read_roster_file
from app.services.sessions import SessionMissing
from app.services.sound_preferences import remembered_sound
from app.services.takeaways import takeaway_folder
from app.services.taking_in import take_in
from exercises import content_folder

NOW = Instant(1_795_176_000_000)
DAY = date(2026, 11, 20)
EVALUATION = (
    b"statement1,statement2,sure1_before,sure1_now,safe,will_do,change\n5,4,3,8,yes,Ask first,Shorter\n1,2,,,no,,\n"
)


class FolderBench:
    """A data folder with a copy in it, made anew for each try; `library` is one whose files are whole."""

    def __init__(self, library: Path, session: Path, folder: Path) -> None:
        self.whole, self.folder, self.session = folder / "whole", folder / "spoiled", session.parent
        shutil.copytree(library, self.whole, ignore=shutil.ignore_patterns("sessions"))
        services = bootstrap(content_folder(), self.whole)
        _fill(services)
        back_up(services.files, self.whole, DAY)
        demo = content_folder() / "demo"
        self.plan = _plan(services)
        names = [name for name in NAMES if (self.whole / name).exists()]
        self.sources = [(name, "table", (self.whole / name).read_bytes()) for name in names]
        self.sources += [(name, "copy", (self.whole / name).read_bytes()) for name in names]
        self.sources += [("journal.jsonl", "elsewhere", session.read_bytes())]
        self.sources += [(f"{name}.csv", name, (demo / f"{name}.csv").read_bytes()) for name in ("people", "notes")]
        events = (demo / "half-day-events.csv").read_bytes()
        self.sources += [("events.csv", "events", events), ("evaluation.csv", "evaluation", EVALUATION)]
        self.tries: dict[str, Callable[[str, bytes], str]] = {
            "table": self._table,
            "copy": self._copy,
            "elsewhere": self._elsewhere,
            "people": self._csv,
            "notes": self._csv,
            "events": self._csv,
            "evaluation": self._csv,
        }

    def _anew(self) -> Services:
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.whole, self.folder)
        return bootstrap(content_folder(), self.folder)

    def _table(self, name: str, data: bytes) -> str:
        """A file of the library: what cannot be used is said, and kept as it is under some name."""
        services = self._anew()
        (self.folder / name).write_bytes(data)
        said = use_library(services)
        kept = [path.read_bytes() for path in self.folder.glob("*.json")]
        if name != "library.json" or any("damaged" in path.name for path in self.folder.glob("*.json")):
            assert data in kept, "what was in the file is lost"
        others = [each for each in NAMES if each not in (name, "library.json") and (self.whole / each).exists()]
        assert all((self.folder / each).read_bytes() == (self.whole / each).read_bytes() for each in others)
        return said

    def _copy(self, name: str, data: bytes) -> str:
        """A file of an older copy: what makes sense is put back, and undo is exact."""
        services = self._anew()
        copy = self.folder / "backups" / DAY.isoformat()
        (copy / name).write_bytes(data)
        now, held = read_snapshot(services.files, self.folder), read_snapshot(services.files, copy)
        exercises = services.catalogue.exercises
        found = [each for each in differences(now, held) if can_be_read(each, held)]
        for each in found:
            _sentence(title_of(each, now, held) + change_words(each, now, held, exercises))
        said = _sentence(f"{holds_words(held)}.") if held.damaged else ""
        before = services.putting_back.put_back(copy, found, NOW)
        services.read_anew()
        use_library(services)
        assert not services.own_workshops.found().troubles
        assert not services.own_exercises.found().troubles
        services.putting_back.undo(before)
        for each_file in (each for each in NAMES if (self.whole / each).exists()):
            assert _tables(self.folder / each_file) == _tables(self.whole / each_file), "undo is not exact"
        return said

    def _elsewhere(self, name: str, data: bytes) -> str:
        """A folder that somebody brought: it is taken in whole, or nothing is there."""
        services = self._anew()
        brought = self.folder.parent / "brought"
        shutil.rmtree(brought, ignore_errors=True)
        brought.mkdir()
        (brought / name).write_bytes(data)
        (brought / "draft.txt").write_text("half typed", encoding="utf-8")
        library = {path.name: path.read_bytes() for path in self.folder.glob("*.json")}
        try:
            session = take_in(services.files, services.sessions, brought)
        except SessionMissing as missing:
            assert not list((self.folder / "sessions").glob("*/*")), "something of it is there"
            assert {path.name: path.read_bytes() for path in self.folder.glob("*.json")} == library
            return _sentence(missing.sentence)
        assert services.sessions.folder_of(SessionId(session)).parent == self.folder / "sessions"
        services.library.summaries()
        return services.sessions.look_at(session).notice

    def _csv(self, name: str, data: bytes) -> str:
        """A table of somebody's: rows or sentences."""
        path = self.folder.parent / name
        path.write_bytes(data)
        if name == "people.csv":
            reading = read_roster_file(path)
            said = [*(fault.words for fault in reading.faults), *reading.notices]
        elif name == "notes.csv":
            said = [fault.words for fault in read_notes_file(path, self.plan).faults]
        elif name == "events.csv":
            people = read_roster("Ana\nBen\nCem").people
            said = [fault.words for fault in read_events_file(path, self.plan, people).faults]
        else:
            said = [fault.words for fault in read_evaluation_file(path).faults]
        return _sentence(said[0]) if said else ""


def use_library(services: Services) -> str:
    """Everything that a start and the windows of Home read; what they would say about damage, or nothing."""
    library = services.library
    library.summaries()
    for text in library.rosters().values():
        read_roster(text).people  # noqa: B018 - it is read
    library.lessons()
    services.venues.recall("Hall")
    for reader in (remembered_keys, remembered_choices, remembered_sound):
        reader(library)
    proposed_folder(library, "session", Path())
    takeaway_folder(services)
    remembered_brand(services)
    workshops, exercises = services.own_workshops.found(), services.own_exercises.found()
    for own in workshops.workshops:
        services.own_workshops.versions(own.workshop.id)
        services.workshop(own.workshop.id)
    for each in exercises.exercises:
        services.own_exercises.versions(each.exercise.id)
        services.own_exercises.faults_of(each.exercise)
    dict(services.catalogue.exercises)
    notices = (library.notice, services.own_workshops.notice, services.own_exercises.notice)
    said = [text for text in (*notices, *workshops.troubles, *exercises.troubles) if text]
    # Whatever is read can be shown: a window takes nothing that is half a letter.
    shown = [*library.rosters(), *library.rosters().values(), *(own.workshop.title for own in workshops.workshops)]
    shown += [own.people for own in workshops.workshops] + [each.exercise.title for each in exercises.exercises]
    shown += [library.preference(key) for key in ("place", "facilitator", "theme")]
    "".join([*said, *shown]).encode()
    return _sentence(said[0]) if said else ""


def _sentence(said: str) -> str:
    said.encode()
    assert said.strip(), "nothing is said"
    assert len(said) < 1_000, "too long to be read"
    return said


def _tables(path: Path) -> object:
    tables = json.loads(path.read_bytes())
    tables.pop("sessions", None)
    return tables


def _fill(services: Services) -> None:
    library = services.library
    library.remember_roster("Team", "Ana\nBen, not with Ana\nCem")
    library.remember_venue(place_key("Hall"), '{"place":"Hall","margin":0.05}')
    for key, value in (("place", "Hall"), ("facilitator", "Kim"), ("theme", "dark"), ("volume", "70")):
        library.prefer(key, value)
    library.prefer("keys", '{"next":["Right"]}')
    library.prefer("clicker", '{"34":"next"}')
    later = after(NOW, minutes(60 * 24))
    for own in services.own_workshops.found().workshops:
        services.own_workshops.save(replace(own, workshop=replace(own.workshop, start="09:00")), later)
    for mine in services.own_exercises.found().exercises:
        services.own_exercises.save(replace(mine, exercise=replace(mine.exercise, tips=("Slowly.",))), later)


def _plan(services: Services) -> Plan:
    workshop = services.ready.workshops[WorkshopId("ninety-minutes")]
    catalogue = services.ready
    return plan_workshop(workshop, catalogue.exercises, catalogue.principles, start=NOW, people=3)
