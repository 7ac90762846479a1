"""What decisions about seats have in common: how welcome pairs are, and two people changing places."""

from collections import Counter

from app.domain.events import Event, GroupsChanged
from app.domain.grouping.seating import swap
from app.domain.grouping.wishes import MIXING, REPEAT, Cost, links_in, penalties
from app.domain.groups import Round
from app.domain.identifiers import ParticipantId
from app.domain.people import hard_links, team_links
from app.domain.plan import PlannedExercise
from app.domain.session import Session
from app.domain.vocabulary import AvoidRule


def cost_of_pairs(session: Session, exercise: PlannedExercise | None) -> Cost:
    """How unwelcome each pair of people is now: hard links always, then partners of earlier rounds and one team.

    An exercise that asks to avoid earlier partners minds them more than team-mates, any other less.
    """
    groups = [group for drawn in session.rounds if not drawn.kept for group in drawn.groups]
    earlier = Counter(link for group in groups for link in links_in(group))
    asked = exercise is not None and AvoidRule.EARLIER_PARTNER in exercise.grouping.avoid
    return penalties(
        hard_links(session.people), earlier, team_links(session.people), repeat=REPEAT if asked else MIXING
    )


def changed_places(session: Session, drawn: Round, one: ParticipantId, other: ParticipantId) -> tuple[Event, ...]:
    """Two people change places in these groups, and in those that were made of them before the room came back here."""
    later = {each.size: each for each in session.rounds if each.item == drawn.item and each.number >= drawn.number}
    return tuple(
        GroupsChanged(each.item, swap(each.groups, one, other), each.size)
        for each in later.values()
        if each.group_of(one) and each.group_of(other)
    )
