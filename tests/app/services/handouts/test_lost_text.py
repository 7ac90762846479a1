"""What was typed for a handout stands on it: each kind of text that it is there to carry, told by a mark of its own."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from app.domain.catalogue import Handout, PromptBank
from app.domain.identifiers import HandoutId
from app.services.handouts import HANDOUTS, Paper, make_handout
from tests.app.services.handouts.test_anything_typed import FREE, Held, Shelf, heard, letters
from tests.support.sessions import START

TYPED_FOR: Mapping[str, str] = {
    "run-sheet": "Details.facilitator Details.place Plan.title Plan.aim PlannedExercise.title PlannedExercise.note"
    " PlannedExercise.materials PlannedBreak.title PlannedBreak.note PlannedSlack.title PlannedSlack.note Slot.title",
    "room-kit": "Plan.title PlannedExercise.materials",
    "sign-in": "Participant.name Participant.team Details.facilitator Details.place Plan.title",
    "pair-cards": "Participant.name",
    "listening-sheet": "Participant.name Plan.title",
    "principle-cards": "Principle.title Principle.meaning Principle.self_check Principle.try_saying",
    **dict.fromkeys(("success-review-sheet", "four-d-sheet", "aar-sheet", "one-to-one-sheet"), "Plan.title"),
    **dict.fromkeys(("look-ahead-sheet", "ledger-sheet", "evaluation-form"), "Plan.title"),
    "huddle-card": "PromptBank.lines",
    "harvest-summary": "Note.text Note.owner Note.due Theme.name Details.facilitator Details.place Plan.title",
    "action-list": "Note.text Note.owner Note.due Plan.title",
    "theme-poster": "Theme.name",
    "principles-poster": "Note.text Theme.name Principle.title Principle.meaning",
    "good-practice-brief": "Note.text Note.owner Note.due Theme.name Plan.title PlannedExercise.words",
    "certificate": "Participant.name Details.facilitator Plan.title PlannedExercise.purpose",
    "evaluation-summary": "Plan.title EvaluationForm.will_do EvaluationForm.change",
    "facilitator-log": "Plan.title PlannedExercise.title Slot.title",
}
"""Of the texts that somebody typed, those that a handout is there to carry."""
WITH_ACTIONS = ("action-list", "good-practice-brief", "harvest-summary")


def mark_of(field: str) -> str:
    """A word that stands nowhere else."""
    return f"Zq{field.replace('.', '').replace('_', '')}"


def marked(value: Any) -> Any:
    """The same with the mark of its field behind every text that somebody typed."""
    if isinstance(value, msgspec.Struct):
        kind = type(value).__name__
        free = FREE.get(kind, ())
        fields = ((name, getattr(value, name)) for name in value.__struct_fields__)
        return replace(
            value, **{n: _behind(each, mark_of(f"{kind}.{n}")) if n in free else marked(each) for n, each in fields}
        )
    if isinstance(value, tuple):
        return tuple(marked(each) for each in value)
    if isinstance(value, dict):
        return {key: marked(each) for key, each in value.items()}
    return value


def _behind(value: Any, mark: str) -> Any:
    if isinstance(value, tuple):
        pairs = value and isinstance(value[0], tuple)
        return tuple((each[0], _behind(each[1], mark)) if pairs else _behind(each, mark) for each in value)
    return f"{value} {mark}" if value else value


@pytest.fixture(scope="session")
def shelf(texts: Mapping[HandoutId, Handout], banks: Mapping[str, PromptBank]) -> Shelf:
    return Shelf(texts, banks)


def fields() -> Iterator[str]:
    """All kinds of text that somebody types."""
    return (f"{kind}.{name}" for kind, names in FREE.items() for name in names)


@pytest.mark.parametrize("handout", HANDOUTS)
def test_what_was_typed_for_a_handout_is_read_on_it(
    shelf: Shelf, texts: Mapping[HandoutId, Handout], handout: str
) -> None:
    held = shelf._review if handout in WITH_ACTIONS else shelf._day
    full: Held = marked(held)
    made = make_handout(
        full.session, HandoutId(handout), texts, paper=Paper.A4, now=START, wishes=full.wishes, banks=full.banks
    )
    words = letters(heard(made.pdf))
    found = {field for field in fields() if letters(mark_of(field)) in words}
    assert found - {"PlannedExercise.credit"} == {"Brand.name", *TYPED_FOR.get(handout, "").split()}
