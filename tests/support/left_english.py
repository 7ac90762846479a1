"""What stays English in a window that speaks the made-up language: what nobody thought of translating."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from typing import Any

from msgspec import Struct
from PySide6.QtWidgets import QWidget

from app.domain.room_findings import check_room
from app.domain.vocabulary import StepKind
from app.services.help_pages import help_pages
from exercises import content_folder
from tests.app.domain.test_room_check import GOOD, TODAY
from tests.support.console_frames import sample_frame
from tests.support.home_frames import INTERRUPTED, PAST
from tests.support.shown_texts import texts_of
from tests.ui.paper.test_paper_window import frame as paper_frame
from tests.ui.test_every_window_within_its_screen import FAR

_KEY = re.compile(
    r"(Ctrl|Shift|Alt|Esc|Enter|Tab|Space|Del|Ins|Up|Down|Left|Right|PgUp|PgDown|Home|End|Pause|Backspace|F\d+)(?![a-z])"
)
_WORD = re.compile(r"[A-Za-z]{2,}")
_UNITS = frozenset(("min", "CSV", "PDF", "JSON", "Markdown", "PNG", "JPEG", "English", "Deutsch", "Letter"))


def left_english(window: QWidget) -> list[tuple[str, list[str]]]:
    """The texts of a window that are English, with the words that are."""
    return sorted((text, left_over(text)) for text in texts_of(window) if left_over(text))


def left_over(text: str) -> list[str]:
    """The words of a text that are neither of the made-up language nor of the library, a key or a unit."""
    for known in _content():
        text = text.replace(known, " ")
    return [word for word in _WORD.findall(_KEY.sub(" ", text)) if word not in _UNITS]


@cache
def _content() -> tuple[str, ...]:
    """What exercises, workshops, the help book and the people of the tests say, the longest first."""
    found = set(_SAID_IN_TESTS)
    for file in content_folder().rglob("*.toml"):
        found.update(_strings(tomllib.loads(file.read_text(encoding="utf-8"))))
    found.update(page.title for page in help_pages())
    for frame in (*_FRAMES, sample_frame(StepKind.PLENARY_HARVEST), paper_frame(), check_room(GOOD, (), TODAY)):
        found.update(_strings(frame))
    return tuple(sorted((text for text in found if len(text) > 2), key=len, reverse=True))


def _strings(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for each in value.values():
                yield from _strings(each)
        case list() | tuple():
            for each in value:
                yield from _strings(each)
        case Struct():
            for name in value.__struct_fields__:
                yield from _strings(getattr(value, name))
        case _:
            pass


_FRAMES = (INTERRUPTED, *PAST, FAR)
_SAID_IN_TESTS = (
    "Print the keys",
    "7 of 10 are ready. Not known yet: letters, sound, clicker.",
    "This workshop is made for 8 to 30 people. With 7 it will be quicker and quieter.",
)
