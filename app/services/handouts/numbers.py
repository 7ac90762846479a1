"""Handouts in another number than the one worked out from the roster."""

from msgspec.structs import replace

from app.domain.identifiers import HandoutId, ParticipantId
from app.domain.people import Participant, Presence
from app.domain.session import Session
from app.services.handouts.copies import copies, expected, seats

MOST = 999
"""The most copies of a handout."""

_IN_NUMBER = (
    *("question-card", "listening-sheet", "theme-slips", "principle-cards", "four-line-sheet", "mistakes-cards"),
    *("success-review-sheet", "four-d-sheet", "aar-sheet", "trio-card", "ladder-sheet", "look-ahead-sheet"),
    *("ledger-sheet", "evaluation-form", "strengths-card", "commitments-card", "certificate", "follow-up-card"),
)
IN_NUMBER = frozenset(map(HandoutId, _IN_NUMBER))
"""Handouts whose PDF holds every copy; of the others it holds one, which is printed several times."""
DRAWN = HandoutId("pair-cards")
"""Its PDF holds a card for everybody in the draw, no fewer and no more but the spare ones of the last sheet."""


def worked_out(session: Session, handout: HandoutId) -> int:
    """The copies a room needs; one of what only people can say."""
    return copies(session, handout) or 1


def prints_of(session: Session, handout: HandoutId, wanted: int | None = None) -> int:
    """How many times a printer has to print the PDF of a handout to have the copies wanted, or those worked out."""
    if handout in IN_NUMBER or handout == DRAWN:
        return 1
    return wanted if wanted is not None else worked_out(session, handout)


def in_number(session: Session, handout: HandoutId, wanted: int | None) -> Session:
    """The session as if there were people for so many copies, or for a few more where cards come in sets.

    People who are too many step out, the last of the roster first; those who are missing have no name.
    """
    if wanted is None or handout not in IN_NUMBER or wanted == worked_out(session, handout):
        return session
    low, high = 1, max(wanted * 2, seats(session))
    while low < high:
        middle = (low + high) // 2
        if worked_out(_seated(session, middle), handout) >= wanted:
            high = middle
        else:
            low = middle + 1
    return _seated(session, low)


def _seated(session: Session, count: int) -> Session:
    here = {person.id for person in expected(session)[:count]}
    roster = tuple(
        person if person.id in here else replace(person, presence=Presence.LEFT) for person in session.people
    )
    first = max((person.id for person in roster), default=0) + 1
    # A seat number stands for somebody without a name: where names are printed it leaves a blank.
    spare = (Participant(ParticipantId(first + n), str(first + n)) for n in range(count - len(here)))
    return replace(session, people=(*roster, *spare))
