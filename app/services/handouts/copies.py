"""How many copies of each handout a room needs, worked out from its people. Pure, and quick enough for a list."""

from collections.abc import Callable, Mapping

from app.domain.catalogue import Handout
from app.domain.identifiers import HandoutId
from app.domain.language import say, speaking
from app.domain.people import Participant, Presence
from app.domain.session import Session
from app.domain.vocabulary import Category
from app.services.handouts import phrases
from app.services.handouts.harvest import heard

SPARE_QUESTIONS = 2
"""Question cards beside one for each pair."""
GROUP = 5
"""People in a group where no exercise of the plan says so."""
SLIPS_EACH = 4
"""Theme slips, and mistakes cards with their reply slips, for each person."""

_REVIEW = HandoutId("success-review-sheet")
Rule = Callable[[Session], int]


def expected(session: Session) -> tuple[Participant, ...]:
    """Everybody who is here or may still come."""
    return tuple(person for person in session.people if person.presence is not Presence.LEFT)


def seats(session: Session) -> int:
    """For how many people to print: those expected, or where there is no roster the most that fit."""
    return len(expected(session)) or session.plan.people_max


def copies(session: Session, handout: HandoutId) -> int | None:
    """How many copies of a handout to bring, cards and slips counted singly; None where only people can say."""
    rule = _RULES.get(handout, _one)
    return None if handout in ASKED else rule(session)


def copies_text(session: Session, handout: Handout) -> str:
    """The number with the library's rule behind it, such as `14: 1 per person`; the rule alone where it is all."""
    count = copies(session, handout.id)
    if count is None or count == 1:
        return handout.copies
    # The rule is in the library's words, and what stands before it is of the same language.
    with speaking(session.plan.language):
        number = say(phrases.UP_TO, count=count) if handout.id in AT_MOST else str(count)
    return f"{number}: {handout.copies}"


def pairs(session: Session) -> int:
    """Pairs, where an odd person makes one of them a three."""
    return max(seats(session) // 2, 1)


def groups(session: Session, handout: HandoutId) -> int:
    """Groups of the exercise that prints a handout."""
    exercises = (each for each in session.plan.exercises() if handout in (*each.print_before, *each.print_after))
    size = next((each.grouping.size for each in exercises if each.grouping.size > 1), GROUP)
    return -(-seats(session) // size)


def _one(session: Session) -> int:
    return 1


def _sets(session: Session) -> int:
    """A set for each pair, where an odd person counts as one, and the set of signs."""
    return -(-seats(session) // 2) + 1


def _owners(session: Session) -> int:
    return 1 + len({note.owner for note in heard(session, Category.ACTION) if note.owner})


ASKED = frozenset({HandoutId("good-practice-brief")})
"""Handouts whose number is agreed in the room."""
AT_MOST = frozenset(map(HandoutId, ("certificate", "follow-up-card")))
"""Handouts for those who ask for one."""

_PER_PERSON = (
    *("pair-cards", "listening-sheet", "four-line-sheet", "four-d-sheet", "trio-card", "ladder-sheet"),
    *("look-ahead-sheet", "ledger-sheet", "evaluation-form", "harvest-summary", "strengths-card"),
    *("commitments-card", "certificate", "follow-up-card"),
)
_RULES: Mapping[HandoutId, Rule] = {
    **dict.fromkeys(map(HandoutId, _PER_PERSON), seats),
    HandoutId("sign-in"): lambda session: 2,
    HandoutId("question-card"): lambda session: pairs(session) + SPARE_QUESTIONS,
    HandoutId("theme-slips"): lambda session: SLIPS_EACH * seats(session),
    HandoutId("mistakes-cards"): lambda session: SLIPS_EACH * seats(session),
    HandoutId("principle-cards"): _sets,
    _REVIEW: lambda session: groups(session, _REVIEW) + 1,
    HandoutId("aar-sheet"): lambda session: seats(session) + 1,
    HandoutId("action-list"): _owners,
}
