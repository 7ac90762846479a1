"""How many copies a room needs: a number worked out from the people before the library's rule."""

from collections.abc import Mapping

import pytest

from app.domain.catalogue import Handout
from app.domain.commands import SetPresence, TakeNote
from app.domain.identifiers import HandoutId, ParticipantId
from app.domain.people import Presence
from app.domain.vocabulary import Category
from app.services.handouts.copies import copies, copies_text
from tests.app.services.handouts.conftest import Make, in_order
from tests.support import pdfs
from tests.support.sessions import NAMES, Told, people


@pytest.mark.parametrize(
    ("handout", "few", "many"),
    [
        ("run-sheet", 1, 1),
        ("sign-in", 2, 2),
        ("pair-cards", 3, 14),
        ("question-card", 3, 9),
        ("principle-cards", 3, 8),
        ("theme-slips", 12, 56),
        ("mistakes-cards", 12, 56),
        ("success-review-sheet", 2, 4),
        ("aar-sheet", 4, 15),
        ("good-practice-brief", None, None),
    ],
)
def test_copies_come_from_the_people(handout: str, few: int | None, many: int | None) -> None:
    assert copies(Told(roster=people(NAMES[:3])).session, HandoutId(handout)) == few
    assert copies(Told().session, HandoutId(handout)) == many


def test_who_left_needs_no_copy_and_where_nobody_is_known_the_most_do() -> None:
    told = Told(roster=people(NAMES[:3]))
    told.do(SetPresence(ParticipantId(1), Presence.LEFT))
    assert copies(told.session, HandoutId("listening-sheet")) == 2
    nobody = Told(roster=()).session
    assert copies(nobody, HandoutId("listening-sheet")) == nobody.plan.people_max


def test_each_owner_gets_the_actions_once() -> None:
    told = Told().go_to("group-theme-harvest", "do-more")
    told.do(*(TakeNote(f"Action {n}", Category.ACTION, owner=who) for n, who in enumerate(("Ama", "Ben", "Ama", ""))))
    assert copies(told.session, HandoutId("action-list")) == 3


def test_the_words_begin_with_the_number(texts: Mapping[HandoutId, Handout]) -> None:
    said = {name: copies_text(Told().session, texts[HandoutId(name)]) for name in ("pair-cards", "room-kit")}
    assert said == {"pair-cards": "14: 1 per person", "room-kit": "1"}
    assert copies_text(Told().session, texts[HandoutId("certificate")]) == "up to 14: 1 per person who ticked"


def test_the_room_kit_lists_them(make: Make) -> None:
    words = pdfs.text(make(Told().session, "room-kit").pdf)
    assert in_order(words, "To print", "Listening sheet 14: 1 per person (the sheet is about the teller). A4 portrait")
