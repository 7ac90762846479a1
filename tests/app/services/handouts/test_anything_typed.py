"""Whatever stands in any field: every handout is built, opens everywhere, and gives the words back.

`TYPED_EXAMPLES=3000 pytest …/test_anything_typed.py` tries so many instead of a few.
"""

import os
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from typing_extensions import override

from app.domain.catalogue import Handout, PromptBank
from app.domain.identifiers import HandoutId
from app.domain.session import Session
from app.services.handouts import HANDOUTS, Brand, Paper, PrintWishes, make_handout
from app.services.handouts.design import Weight
from app.services.handouts.lettering import BREAK_HERE, drawable
from app.services.handouts.names import DISGUISED, NAMELESS
from tests.app.services.handouts.after import failed_forward, forms, reviewed
from tests.support import structures
from tests.support.sessions import START, Told, people, ready_plan

EXAMPLES = int(os.environ.get("TYPED_EXAMPLES", "12"))
FREE: Mapping[str, tuple[str, ...]] = {
    "Participant": ("name", "team"),
    "Note": ("text", "owner", "due"),
    "Theme": ("name",),
    "BallotOption": ("label",),
    "Details": ("facilitator", "place"),
    "Plan": ("title", "aim"),
    "PlannedExercise": ("title", "purpose", "credit", "note", "tips", "safety", "materials", "words"),
    "PlannedBreak": ("title", "note"),
    "PlannedSlack": ("title", "note"),
    "Slot": ("title",),
    "Step": ("title", "audience", "script", "prompts", "themes"),
    "Principle": ("title", "meaning", "self_check", "try_saying"),
    "Brand": ("name",),
    "EvaluationForm": ("will_do", "change"),
    "PromptBank": ("lines",),
}
"""The fields that somebody types, or that an exercise of somebody's own fills."""
PIECES = (
    *("<b>", "</para>", "<para>", '<img src="x">', "&amp;", "&#x41;", "<!ENTITY a>", "]]>", "{delete_by}", "{}", "[ ]"),
    *("____", "%s", "(\\", "\\)", "\x00box", "\x00", "\ud800", "\udfff", "\x07", "\t", "\r\n", "\n", "\u2028", "  "),
    *(
        "中",
        "おはよう",
        "안녕",
        "👩🏽‍🚀",
        "🇩🇪",
        "שרה",
        "محمد",
        "क्षि",
        "สมชาย",
        "Ω",
        "Ж",
        "Ngọc",
        "e\u0301\u0323",
        "\u0301",
    ),
    *("\u202e", "\u2067", "\u200d", "\u200b", "\ufe0f", "\u00ad", "\ufeff", "\ue000", "\U0010ffff", "\u00a0", "\u3000"),
)
TYPED = st.lists(st.one_of(st.text(max_size=12), st.sampled_from(PIECES)), min_size=1, max_size=6).map("".join)
MARK = "Zq"
WORST = (
    " ".join(
        (
            *("<b>x</b> & &amp; <para>", "%s {0} \\n {delete_by}", "e\u0301\u0323 Z" + "\u0335\u0321\u0353" * 9),
            *(
                "👩🏽\u200d🚀👨\u200d👩\u200d👧🇩🇪🇯🇵",
                "\x00\x07\x1b\x7f\x9f",
                "\ud800 \udfff",
                "\uffff \U0010ffff \ue000",
            ),
        )
    ),
    "שלום 12 abc (3) محمد 34% xyz!",
)
"""Markup, formats, marks in heaps, joined emoji and flags, controls, halves of letters, no letters; both directions."""


class Held(msgspec.Struct, frozen=True):
    """All that a handout is filled from."""

    session: Session
    wishes: PrintWishes
    banks: Mapping[str, PromptBank]


def extended(value: Any, typed: str, *, alone: bool = False) -> Any:
    """The same with something typed behind every text of every field that is free, or `alone` there."""
    if isinstance(value, msgspec.Struct):
        free = FREE.get(type(value).__name__, ())
        fields = ((name, getattr(value, name)) for name in value.__struct_fields__)
        every = {
            n: added(each, typed, alone) if n in free else extended(each, typed, alone=alone) for n, each in fields
        }
        return replace(value, **every)
    if isinstance(value, tuple):
        return tuple(extended(each, typed, alone=alone) for each in value)
    if isinstance(value, dict):
        return {key: extended(each, typed, alone=alone) for key, each in value.items()}
    return value


def added(value: Any, typed: str, alone: bool) -> Any:
    """A text with something behind it; of pairs, such as words and what they stand for, the second."""
    if isinstance(value, tuple):
        pairs = value and isinstance(value[0], tuple)
        return tuple((each[0], added(each[1], typed, alone)) if pairs else added(each, typed, alone) for each in value)
    if alone:
        return typed
    return f"{value}{typed}" if value else value


def typed_in(value: Any) -> Iterator[str]:
    """Every text of every free field."""
    if isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            each = getattr(value, name)
            yield from _texts(each) if name in FREE.get(type(value).__name__, ()) else typed_in(each)
    elif isinstance(value, (tuple, dict)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from typed_in(each)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, tuple):
        for each in value:
            yield from _texts(each[1] if isinstance(each, tuple) else each)
    elif value:
        yield value


class Shelf:
    """A session for each handout that fills as much of it as can be, and what of it is printed there."""

    def __init__(self, texts: Mapping[HandoutId, Handout], banks: Mapping[str, PromptBank]) -> None:
        pair = tuple(replace(each, team=f"Team {each.name}") for each in people(("Ama", "Ben")))
        wishes = PrintWishes(brand=Brand("Shire"), forms=forms(11))
        self._day = Held(failed_forward(Told(ready_plan("half-day"), roster=pair)).session, wishes, dict(banks))
        self._review = replace(self._day, session=reviewed().session)
        self._texts = texts
        self._reached: dict[str, tuple[str, ...]] = {}

    @override
    def __repr__(self) -> str:
        return "Shelf()"

    def made(self, handout: str, typed: str, *, alone: bool = False) -> bytes:
        """The handout with something typed everywhere, behind what was there or instead of it."""
        full: Held = extended(self._held(handout), typed, alone=alone)
        if handout in NAMELESS:
            # What is typed elsewhere too would be taken for a part of a name, and put in general words.
            full = replace(full, session=replace(full.session, people=self._held(handout).session.people))
        return make_handout(
            full.session,
            HandoutId(handout),
            self._texts,
            paper=Paper.A4,
            now=START,
            wishes=full.wishes,
            banks=full.banks,
        ).pdf

    def reached(self, handout: str) -> tuple[str, ...]:
        """The texts that the handout prints: found with a mark behind them."""
        if handout not in self._reached:
            words = letters(heard(self.made(handout, MARK)))
            every = dict.fromkeys(typed_in(self._held(handout)))
            self._reached[handout] = tuple(each for each in every if letters(f"{each}{MARK}") in words)
        return self._reached[handout]

    def said(self, handout: str) -> frozenset[str]:
        """All that the facilitator is to say."""
        slots = self._held(handout).session.plan.slots
        return frozenset(slot.step.script for slot in slots if slot.step is not None)

    def _held(self, handout: str) -> Held:
        return self._review if handout == "good-practice-brief" else self._day


@pytest.fixture(scope="session")
def shelf(texts: Mapping[HandoutId, Handout], banks: Mapping[str, PromptBank]) -> Shelf:
    return Shelf(texts, banks)


def heard(pdf: bytes) -> str:
    """The words as they are read, the feet and repeated heads of pages left out."""
    return " ".join(each.words for each in structures.heard(pdf))


def letters(text: str) -> str:
    """What can be compared: pdfium reads nothing above U+FFFF beside shaped glyphs, and takes a hyphen for a break."""
    return unicodedata.normalize("NFKC", re.sub(r"[-\x02\s\u200b-\u200d\ufe0f\U00010000-\U0010ffff]+", "", text))


def comes_back(wanted: str, words: str) -> bool:
    """Whether it is there, in one piece or parted once by the end of a page."""
    return wanted in words or any(wanted[:at] in words and wanted[at:] in words for at in range(len(wanted)))


def from_the_right(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in text)


@settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=TYPED, handout=st.sampled_from(HANDOUTS))
def test_it_is_built_sound_and_whole(shelf: Shelf, typed: str, handout: str) -> None:
    is_sound_and_whole(shelf, typed, handout)


@pytest.mark.parametrize("handout", HANDOUTS)
def test_each_handout_takes_the_worst_of_texts(shelf: Shelf, handout: str) -> None:
    for typed in WORST:
        is_sound_and_whole(shelf, typed, handout)


@pytest.mark.parametrize("handout", HANDOUTS)
@pytest.mark.parametrize("nothing", ["", " \t\u3000\u200b "])
def test_each_handout_is_sound_where_nothing_was_typed(shelf: Shelf, handout: str, nothing: str) -> None:
    pdf = shelf.made(handout, nothing, alone=True)
    assert structures.faults(pdf) == structures.unread(pdf) == []


def is_sound_and_whole(shelf: Shelf, typed: str, handout: str) -> None:
    pdf = shelf.made(handout, typed)
    assert structures.faults(pdf) == structures.unread(pdf) == []
    words = letters(heard(pdf))
    if handout in DISGUISED:
        # Digits and names of whatever kind are put in general words there.
        return
    reached = shelf.reached(handout)
    if handout == "run-sheet":
        # Of what is said a line begins there, and the rest stands on the console.
        reached = tuple(each for each in reached if each not in shelf.said(handout))
    wanted = {each: letters(drawn(f"{each}{typed}".strip())) for each in reached}
    if from_the_right(typed):
        # Readers guess the order of words that run from the right, and turn brackets; all their letters are there.
        there = Counter(words)
        assert [each for each, want in wanted.items() if Counter(filter(str.isalnum, want)) - there] == []
        return
    assert [each for each, want in wanted.items() if not comes_back(want, words)] == []


def drawn(text: str) -> str:
    return drawable(text, Weight.BOLD)[0].replace(BREAK_HERE, "")
