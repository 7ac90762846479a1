"""Reads a file that somebody handed on, whatever is in it: it is sound in every part, or refused with reasons."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

import msgspec
from msgspec.structs import replace

from app.domain.authoring.editing import MOST_STEPS
from app.domain.catalogue import Catalogue
from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId, WorkshopId
from app.domain.language import say, titled
from app.domain.workshop import Workshop
from app.services.catalogue import HandoutsFile, PrinciplesFile
from app.services.content_faults import Finding
from app.services.content_files import read_document
from app.services.content_references import Known
from app.services.content_rules import SCHEMA, exercise_findings
from app.services.content_shape import understand
from app.services.content_workshop_rules import workshop_findings
from app.services.own_exercises import AFTER_OURS, LARGEST
from app.services.own_rows import PREFIX
from app.services.sharing.shared import FORMAT, VERSION, Shared

S = TypeVar("S", Exercise, Workshop)

LARGEST_FILE: Final = 512 * 1024
MOST_EXERCISES: Final = 60
MOST_ENTRIES: Final = 200
_DEEPEST: Final = 8
LONGEST_TEXT: Final = 4_000
_MOST_REASONS: Final = 3
_ID: Final = re.compile(rf"{PREFIX}[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST_ID: Final = 80
_KEYS: Final = frozenset({"format", "version", "workshop", "exercises"})


class NotShared(Exception):
    """A file cannot be taken in. Nothing has changed; the sentence says why, a line for each of the first reasons."""

    def __init__(self, name: str, reasons: Sequence[str]) -> None:
        """Name the file and the first of the reasons."""
        head = say("“{name}” was not taken in, and nothing was changed.", name=shortened(name))
        more = len(reasons) - _MOST_REASONS
        rest = [say("There is more to mend: {count}.", count=more)] if more > 0 else []
        self.sentence = "\n".join((head, *reasons[:_MOST_REASONS], *rest))
        super().__init__(self.sentence)


class _Refused(Exception):
    def __init__(self, *reasons: str) -> None:
        super().__init__(*reasons)
        self.reasons = reasons


def read_shared(path: Path, catalogue: Catalogue) -> Shared:
    """A `.sparkroom` file, or one exercise or workshop in TOML. Raises NotShared."""
    try:
        return _read_toml(path, catalogue) if path.suffix == ".toml" else _read_json(path, catalogue)
    except _Refused as refused:
        raise NotShared(path.name, refused.reasons) from refused


def _read_json(path: Path, catalogue: Catalogue) -> Shared:
    table = _table(_bytes(path))
    exercises = tuple(_exercises(table.get("exercises")))
    workshop = _understood(Workshop, table["workshop"], "workshop") if "workshop" in table else None
    if workshop is None and not exercises:
        raise _Refused(say("It holds neither a workshop nor an exercise."))
    return _checked(Shared(exercises, workshop), catalogue)


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise _Refused(say("It is not a file.") if path.exists() else say("There is no such file."))
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise _Refused(say("It cannot be read: {why}.", why=why)) from error
    if len(data) > LARGEST_FILE:
        raise _Refused(say("It is larger than {size} KB, and no workshop is.", size=LARGEST_FILE // 1024))
    return data


def _table(data: bytes) -> dict[str, Any]:
    try:
        table = msgspec.json.decode(data)
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise _Refused(say("It is damaged, or no file of Sparkroom.")) from error
    if not isinstance(table, dict) or table.get("format") != FORMAT:
        raise _Refused(say("It is damaged, or no file of Sparkroom."))
    version = table.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise _Refused(say("It was made by a newer version of Sparkroom. Install that version, then open it again."))
    if version != VERSION or isinstance(version, bool):
        raise _Refused(say("It is damaged: its version cannot be read."))
    unknown = [key for key in table if key not in _KEYS]
    if unknown:
        raise _Refused(say("It is damaged: “{name}” does not belong in it.", name=shortened(unknown[0])))
    _refuse_endless(table, 0)
    return table


def _refuse_endless(raw: object, depth: int) -> None:
    """What is longer or deeper than anything of ours is not looked at any further."""
    parts: Iterable[object] = ()
    if isinstance(raw, dict):
        parts = raw.values()
    elif isinstance(raw, list):
        parts = raw
    elif isinstance(raw, str) and (len(raw) > LONGEST_TEXT or "\0" in raw):
        raise _Refused(say("It holds a text that is far too long, or no text at all."))
    if depth > _DEEPEST or (isinstance(raw, dict | list) and len(raw) > MOST_ENTRIES):
        raise _Refused(say("It holds more than a workshop has."))
    for part in parts:
        _refuse_endless(part, depth + 1)


def _exercises(raw: object) -> Iterator[Exercise]:
    if not isinstance(raw, list) or len(raw) > MOST_EXERCISES:
        raise _Refused(say("It is damaged: its exercises cannot be read."))
    for number, each in enumerate(raw):
        yield _understood(Exercise, each, f"exercises[{number}]")


def _understood(kind: type[S], raw: object, what: str) -> S:
    if not isinstance(raw, dict):
        raise _Refused(say("It is damaged: {what} cannot be read.", what=what))
    value, findings = understand(kind, raw)
    title = raw.get("title")
    what = titled(title) if isinstance(title, str) and title.strip() else what
    if findings:
        raise _Refused(*(_reason(what, finding) for finding in findings))
    return value


def _read_toml(path: Path, catalogue: Catalogue) -> Shared:
    document = read_document(path)
    if document.faults:
        raise _Refused(*(_toml_reason(fault.line, fault.key_path, fault.sentence) for fault in document.faults))
    if document.kind is Exercise:
        exercise = document.value_as(Exercise)
        shared = Shared((replace(exercise, id=ExerciseId(_own_id(exercise.id))),))
    elif document.kind is Workshop:
        workshop = document.value_as(Workshop)
        shared = Shared((), replace(workshop, id=WorkshopId(_own_id(workshop.id))))
    else:
        raise _Refused(say("It is neither an exercise nor a workshop."))
    return _checked(shared, catalogue)


def _own_id(name: str) -> str:
    return name if name.startswith(PREFIX) else f"{PREFIX}{name}"


def _checked(shared: Shared, catalogue: Catalogue) -> Shared:
    """What is read, with own exercises where they belong in the library."""
    _refuse_odd(shared)
    known: dict[ExerciseId, Exercise] = dict(catalogue.exercises.items())
    known.update({exercise.id: exercise for exercise in shared.exercises})
    reasons = list(_broken_rules(shared, known, catalogue))
    if reasons:
        raise _Refused(*reasons)
    placed = tuple(replace(exercise, order=AFTER_OURS) for exercise in shared.exercises)
    return replace(shared, exercises=placed)


def _broken_rules(shared: Shared, known: Mapping[ExerciseId, Exercise], catalogue: Catalogue) -> Iterator[str]:
    references = Known(
        {str(name): each for name, each in known.items()},
        (HandoutsFile(SCHEMA, tuple(catalogue.handouts.values())),),
        (PrinciplesFile(SCHEMA, catalogue.principles),),
    )
    for exercise in shared.exercises:
        yield from (_reason(titled(exercise.title), each) for each in exercise_findings(exercise, references))
    if shared.workshop is not None:
        title = titled(shared.workshop.title)
        yield from (_reason(title, each) for each in workshop_findings(shared.workshop, known))


def _refuse_odd(shared: Shared) -> None:
    """What the rules allow and no form makes: names that lead elsewhere, and numbers that make no sense."""
    ids = [str(exercise.id) for exercise in shared.exercises]
    every = [*ids, *([str(shared.workshop.id)] if shared.workshop is not None else [])]
    odd = next((name for name in every if not _ID.fullmatch(name) or len(name) > _LONGEST_ID), None)
    if odd is not None:
        raise _Refused(say("It is damaged: “{name}” cannot be a name here.", name=shortened(odd)))
    if len(set(ids)) < len(ids):
        raise _Refused(say("It is damaged: it holds an exercise twice."))
    if any(len(exercise.steps) > MOST_STEPS for exercise in shared.exercises):
        raise _Refused(say("It holds more than a workshop has."))
    if any(not 0 <= number <= LARGEST for number in _numbers(shared)):
        raise _Refused(say("It is damaged: a number in it makes no sense."))


def _numbers(value: object) -> Iterator[int]:
    if isinstance(value, int):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _numbers(each)
    elif isinstance(value, dict):
        yield from _numbers(tuple(value.values()))
    elif isinstance(value, msgspec.Struct):
        yield from _numbers(tuple(getattr(value, name) for name in value.__struct_fields__))


def _reason(what: str, finding: Finding) -> str:
    return f"{shortened(what)}, {shortened(finding.key_path)}: {finding.sentence}"


def _toml_reason(line: int | None, key_path: str, sentence: str) -> str:
    place = say("line {number}", number=line) if line is not None else ""
    return ": ".join(filter(None, (place, shortened(key_path), sentence)))


def shortened(text: str) -> str:
    """What a stranger wrote, short enough for a sentence."""
    words = " ".join(text.split())
    return f"{words[:57]}…" if len(words) > 60 else words
