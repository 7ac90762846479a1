"""What is left in English where everything is to be German, and the German library and a day played with it."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

import msgspec
from babel.messages.pofile import read_po

from app.domain.identifiers import WorkshopId
from app.services.catalogue import load_catalogue
from app.services.languages import teach_languages
from app.services.preparing import Sheets, prepare
from app.services.rehearsal import play
from exercises import content_folder
from resources import resource_path
from tests.support.rooms import TEN, Room

teach_languages()

GERMAN = load_catalogue(content_folder("de"))
_FIELD = re.compile(r"\{[a-z_]+\}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_TELLING = re.compile(
    r"\b(the|and|of|to|is|are|with|for|from|you|your|it|that|this|by|or|minutes|people|each|more|left|nobody|nothing"
    r"|there|has|have|been|on|at|not|no|than|until|before|after|when|what|who|how|they|their|its)\b",
    re.IGNORECASE,
)
"""Words that no German sentence holds."""


def english_in(texts: Iterable[str]) -> list[str]:
    """Those of our texts that are still English, or hold a sentence that is."""
    return [text for text in dict.fromkeys(texts) if _TELLING.search(text) or any(f(text) for f in _sentences())]


@cache
def _sentences() -> tuple[Callable[[str], object], ...]:
    with resource_path("i18n/de.po").open("rb") as file:
        messages = list(read_po(file))
    found: list[Callable[[str], object]] = []
    for message in messages:
        written = message.string if isinstance(message.string, tuple | list) else (message.string,)
        # A unit that is kept with its number makes no other language.
        said = [(each or "").replace("\N{NO-BREAK SPACE}", " ") for each in written]
        for english in message.id if isinstance(message.id, tuple | list) else (message.id,):
            if english not in said and _WORD.search(_FIELD.sub("", english)):
                found.append(_pattern(english).fullmatch)
    return tuple(found)


def _pattern(english: str) -> re.Pattern[str]:
    return re.compile(".+".join(map(re.escape, _FIELD.split(english))), re.DOTALL)


def texts_in(value: object) -> Iterator[str]:
    """Every text of a frame, except the sources of exercises, which name what is English, and names of states."""
    if isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            if name not in ("credit", "language"):
                yield from texts_in(getattr(value, name))
    elif isinstance(value, tuple | list | frozenset):
        for each in value:
            yield from texts_in(each)
    elif type(value) is str:
        yield value


def german_day(workshop: str = "ninety-minutes") -> Iterator[Room]:
    """A ready workshop of the German library with the bundled people, at each moment at which something happens."""
    demo = content_folder("de") / "demo"
    names = ("half-day-people.csv", "half-day-notes.csv", "half-day-events.csv")
    files = names if workshop == "half-day" else ("people.csv", "notes.csv")
    prepared = prepare(GERMAN.workshops[WorkshopId(workshop)], GERMAN, Sheets(*(demo / name for name in files)), TEN)
    room = Room(plan=prepared.plan, people=prepared.people)
    yield room
    for moment in play(room.conductor, prepared.script):
        room.clock.move_to(moment.at)
        yield room
    yield room
