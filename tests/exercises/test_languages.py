"""Each other language says the same as English in its own words: only texts for people differ, field by field."""

import csv
import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from app.domain.evaluation import SAFE
from app.domain.identifiers import ExerciseId, HandoutId, WorkshopId
from app.domain.instants import Instant
from app.domain.language import speaking
from app.domain.sheet_names import sheet_name
from app.services.catalogue import load_catalogue
from app.services.handouts.evaluation_words import questions
from app.services.languages import teach_languages
from app.services.preparing import Sheets, prepare
from exercises import LANGUAGES, content_folder

FIRST, *OTHERS = LANGUAGES
ENGLISH = content_folder(FIRST)
DAY = ("half-day-people.csv", "half-day-notes.csv", "half-day-events.csv")
WORKSHOP = "workshops/half-day.toml"
"""The one whose breaks are named in the table of a day that goes wrong."""
AGREEMENT = ExerciseId("working-agreement")

TRANSLATED = frozenset(
    (
        *("title", "purpose", "credit", "source[]", "room", "materials[]", "tips[]", "safety[]", "debrief[]"),
        *("grouping.roles[]", "grouping.extra_role"),
        *("steps[].title", "steps[].audience", "steps[].prompts[]", "steps[].script", "steps[].signals[].show"),
        *("steps[].themes[]", "steps[].line_up[]"),
        *("language", "aim", "items[].title", "items[].note", "items[].placeholders.prompt"),
        *("items[].placeholders.question", "items[].placeholders.outcome"),
        *("handouts[].title", "handouts[].paper", "handouts[].copies", "handouts[].reader"),
        *("handouts[].sections[].holds", "handouts[].sections[].lines[]"),
        *("principles[].title", "principles[].meaning", "principles[].self_check", "principles[].try_saying"),
        *("banks[].title", "banks[].lines[]"),
        *("[].name", "[].team", "[].manager", "[].avoid", "[].text", "[].theme", "[].owner", "[].who"),
    )
)
"""All that is written for people. Whatever else a file holds is the program's, and equal in every language."""

SHARED = frozenset(("Name", "Team", "Ben", "Dariusz", "Farah", "Ines", "Kofi", "Viktor", "Yusuf", "Rosa", "Tomasz"))
"""Words and names that may be the same in another language."""

_PLACE = re.compile(r"\[\d+\]")
_MARKS = re.compile(r"\{[a-z_]+\}|\[ \]|_{3,}|\||\*| {2,}|^\d\.")
"""What is drawn or filled in: names in braces, boxes, blanks, columns, gaps between groups, numbers of a list."""
_WORD = re.compile(r"[^\W\d_]{2,}")


def files_of(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for kind in ("*.toml", "*.csv") for path in folder.rglob(kind)}


def read(path: Path) -> Any:
    text = path.read_text(encoding="utf-8")
    return tomllib.loads(text) if path.suffix == ".toml" else list(csv.DictReader(text.splitlines()))


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every value with the way to it, such as `steps[2].prompts[0]`; an empty list or table is one too."""
    if isinstance(value, dict) and value:
        for key, inner in value.items():
            yield from leaves(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, list) and value:
        for number, inner in enumerate(value):
            yield from leaves(inner, f"{path}[{number}]")
    else:
        yield path, value


def is_text(path: str) -> bool:
    return _PLACE.sub("[]", path) in TRANSLATED


@cache
def found_in(language: str, file: str) -> Mapping[str, Any]:
    return dict(leaves(read(content_folder(language) / file)))


def titles(language: str, file: str) -> Mapping[str, str]:
    """The titles of a workshop's breaks and spare time, by the way to them."""
    return {path: value for path, value in found_in(language, file).items() if path.endswith("].title")}


@pytest.mark.parametrize("language", OTHERS)
def test_it_has_the_same_files(language: str) -> None:
    assert files_of(content_folder(language)) == files_of(ENGLISH)


@pytest.mark.parametrize("file", sorted(files_of(ENGLISH)))
@pytest.mark.parametrize("language", OTHERS)
def test_only_texts_for_people_differ(language: str, file: str) -> None:
    ours, english = found_in(language, file), found_in(FIRST, file)
    assert list(ours) == list(english)
    breaks = {
        english_title: titles(language, WORKSHOP)[path] for path, english_title in titles(FIRST, WORKSHOP).items()
    }
    for path, value in english.items():
        if path.endswith("].at") and file.endswith(".csv"):
            assert ours[path] == breaks.get(value, value), path
        elif not is_text(path):
            assert (type(ours[path]), ours[path]) == (type(value), value), path
        else:
            assert bool(ours[path].strip()) == bool(value.strip()), path
            assert sorted(_MARKS.findall(ours[path])) == sorted(_MARKS.findall(value)), path


@pytest.mark.parametrize("file", sorted(files_of(ENGLISH)))
@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_in_english(language: str, file: str) -> None:
    english = found_in(FIRST, file)
    texts = {path: value for path, value in found_in(language, file).items() if is_text(path)}
    words = {path: re.sub(r"\{[a-z_]+\}", "", value) for path, value in texts.items() if value not in SHARED}
    assert not {path: text for path, text in words.items() if _WORD.search(text) and texts[path] == english[path]}


@pytest.mark.parametrize("language", OTHERS)
def test_a_name_and_what_was_said_are_called_the_same_in_all_tables(language: str) -> None:
    called: dict[str, set[str]] = {}
    for file in sorted(name for name in files_of(ENGLISH) if name.endswith(".csv")):
        for path, value in found_in(FIRST, file).items():
            if is_text(path):
                called.setdefault(value, set()).add(found_in(language, file)[path])
    assert all(len(names) == 1 for names in called.values()), {
        key: each for key, each in called.items() if len(each) > 1
    }
    assert len({name for names in called.values() for name in names}) == len(called)


@pytest.mark.parametrize("workshop", ["ninety-minutes", "half-day"])
@pytest.mark.parametrize("language", OTHERS)
def test_the_demo_can_be_played(language: str, workshop: str) -> None:
    folder = content_folder(language)
    catalogue = load_catalogue(folder)
    names = ("people.csv", "notes.csv") if workshop == "ninety-minutes" else DAY
    sheets = Sheets(*(folder / "demo" / name for name in names))
    prepared = prepare(catalogue.workshops[WorkshopId(workshop)], catalogue, sheets, Instant(0))
    assert prepared.notices == ()
    themes = {note.theme for note in prepared.script.notes if note.theme and note.votes is None}
    chosen = {note.theme for note in prepared.script.notes if note.votes is not None}
    principles = {principle.title for principle in catalogue.principles}
    assert chosen <= themes | principles | {"", *catalogue.exercises[AGREEMENT].steps[-1].prompts}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_corners_are_called_like_the_principles(language: str) -> None:
    catalogue = load_catalogue(content_folder(language))
    exercise = catalogue.exercises[ExerciseId("failing-forward")]
    named = {step.themes for step in exercise.steps if step.themes}
    assert named == {tuple(principle.title for principle in catalogue.principles)}
    for step in exercise.steps:
        for principle in catalogue.principles:
            if step.principle == principle.id:
                assert step.audience.startswith(f"{principle.number}. {principle.title}. ")
                assert principle.self_check in step.prompts


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_evaluation_form_asks_is_understood(language: str) -> None:
    form = load_catalogue(content_folder(language)).handouts[HandoutId("evaluation-form")]
    asked = questions(form)
    assert not [text for text in (*asked.statements, *asked.scale, *asked.sure) if text.isdigit() or "_" in text]
    assert len(asked.safe_scale) == len(SAFE)
    assert asked.safe in form.sections[2].lines[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_sheets_are_called_at_the_console_as_on_paper(language: str) -> None:
    teach_languages()
    sheets = load_catalogue(content_folder(language)).handouts
    with speaking(language):
        assert {name: sheet_name(name) for name in sheets} == {name: sheet.title for name, sheet in sheets.items()}
        assert sheet_name("my-own-sheet") == "My own sheet"
