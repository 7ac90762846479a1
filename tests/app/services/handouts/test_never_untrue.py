"""Nothing that must not leave the room is on any handout, whatever became of a note: a property over all of them."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.commands import RecordConsent, TakeNote
from app.domain.identifiers import ConfidentialId, NoteId, SlotIndex
from app.domain.session import ConfidentialNote, Note, Session
from app.domain.vocabulary import Category, Privacy
from app.services.handouts import HANDOUTS
from app.services.handouts.names import DISGUISED, NAMELESS
from tests.app.services.handouts.after import failed_forward, reviewed
from tests.app.services.handouts.conftest import Make
from tests.support import pdfs
from tests.support.sessions import START, Told, ready_plan

SECRET = "Zebrafinch"
"""A word that stands nowhere else."""
NOTED = (
    *("harvest-summary", "theme-poster", "principles-poster", "good-practice-brief", "action-list"),
    "agreement-poster",
)
"""Handouts that carry notes."""
FATES = ("removed", "held back", "reply to one held back", *(Privacy.NONE, Privacy.PRIVATE, Privacy.PAIR))
WITH_ROSTER = ("pair-cards", "listening-sheet", "sign-in", "certificate")
"""Handouts that say who is here; and the run sheet, who must not sit together."""


def met(session: Session, fate: str, place: int) -> Session:
    """The session with one note that met a fate after which nobody may read it, and one that was never for others."""
    note = session.notes[place % len(session.notes)]
    changed: Note = replace(note, text=f"{SECRET} {note.text}", owner=note.owner and f"{SECRET} {note.owner}")
    held = session.held_back
    if fate == "removed":
        changed = replace(changed, removed=True)
    elif fate == "held back":
        held = held | {note.id}
    elif fate == "reply to one held back":
        other = NoteId(note.id % len(session.notes) + 1)
        changed, held = replace(changed, reply_to=other), held | {other}
    else:
        changed = replace(changed, privacy=Privacy(fate))
    notes = (*session.notes[: note.id - 1], changed, *session.notes[note.id :])
    own = ConfidentialNote(ConfidentialId(1), SlotIndex(0), f"{SECRET} told me", START)
    return replace(session, notes=notes, held_back=held, confidential=(own,))


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(FATES), st.integers(0, 100), st.booleans())
def test_what_was_not_for_others_is_on_no_handout(make: Make, fate: str, place: int, review: bool) -> None:
    told = reviewed() if review else failed_forward(Told(ready_plan("half-day")))
    session = met(told.session, fate, place)
    for handout in NOTED:
        assert SECRET not in pdfs.text(make(session, handout).pdf), handout


@pytest.mark.parametrize("fate", FATES)
def test_every_fate_keeps_it_from_the_summary(make: Make, told: Told, fate: str) -> None:
    shown = replace(told.session.notes[0], text=SECRET)
    session = replace(told.session, notes=(shown, *told.session.notes[1:]))
    assert SECRET in pdfs.text(make(session, "harvest-summary").pdf), "else there would be nothing to keep"
    assert SECRET not in pdfs.text(make(met(told.session, fate, 0), "harvest-summary").pdf)


@pytest.mark.parametrize("handout", [each for each in HANDOUTS if each not in NOTED])
def test_no_note_at_all_is_on_a_sheet_that_carries_none(make: Make, told: Told, handout: str) -> None:
    notes = tuple(replace(note, text=f"{SECRET} {note.text}") for note in told.session.notes)
    assert SECRET not in pdfs.text(make(met(replace(told.session, notes=notes), "removed", 3), handout).pdf)


@pytest.mark.parametrize("handout", HANDOUTS)
def test_names_are_only_where_they_may_be(make: Make, handout: str) -> None:
    told = failed_forward(Told(ready_plan("half-day")))
    told.do(TakeNote("Ask Femi, or Hana", Category.BEHAVIOUR, "No regrets"), TakeNote("Say it", Category.PRINCIPLE))
    words = set(pdfs.text(make(told.session, handout).pdf).replace(",", " ").split())
    if handout not in WITH_ROSTER:
        assert not {"Femi", "Hana", "Musa", "Chidi"} & words
    assert handout not in NAMELESS & DISGUISED


def test_an_owner_is_named_and_nobody_else(make: Make) -> None:
    told = Told().go_to("group-theme-harvest", "do-more")
    told.do(TakeNote("Ring Femi", Category.ACTION, owner="Ama"), TakeNote("Ask again", Category.ACTION))
    words = pdfs.text(make(told.session, "harvest-summary").pdf)
    assert "Ring a colleague Ama" in words.replace(" •", "")
    assert "Ask again no owner yet" in words.replace(" •", "")


@pytest.mark.parametrize("handout", HANDOUTS)
def test_no_owner_is_named_without_a_yes(make: Make, handout: str) -> None:
    at = reviewed() if handout == "good-practice-brief" else Told().go_to("group-theme-harvest", "do-more")
    at.do(TakeNote("Ask the lead", Category.ACTION, owner=SECRET))
    words = pdfs.text(make(at.session, handout).pdf)
    assert SECRET not in words
    if handout in ("harvest-summary", "action-list", "good-practice-brief"):
        assert "owner still to be asked" in words
    at.do(RecordConsent(at.session.notes[-1].id, agreed=True))
    if handout in ("harvest-summary", "action-list", "good-practice-brief"):
        assert SECRET in pdfs.text(make(at.session, handout).pdf)


@pytest.mark.parametrize("handout", HANDOUTS)
def test_a_rehearsal_says_so_on_every_sheet(make: Make, handout: str) -> None:
    session = Told().session
    rehearsed = replace(session, details=replace(session.details, rehearsal=True))
    pages = pdfs.page_texts(make(rehearsed, handout).pdf)
    assert all("Rehearsal, nothing here is real. Session notes are deleted by 20 December 2026." in p for p in pages)
