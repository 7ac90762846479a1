"""Who does what in a step, as the room and the console read it beside the letters of each group. Pure."""

from app.domain.identifiers import SlotIndex
from app.domain.instants import exact_text
from app.domain.language import say
from app.domain.plan import PlannedExercise
from app.domain.session import Session
from app.domain.turns import third_of_turns
from app.domain.vocabulary import StepKind, When

ROLE_LETTERS = "ABCDEF"
LETTERED = (2, 3)
"""Groups of these sizes have a letter for each member; larger ones share their roles out themselves."""


def roles_shown(session: Session, index: SlotIndex, *, in_turn: bool = False) -> tuple[str, ...]:
    """Who does what in a step, the extra role only where a three or larger group needs it.

    `in_turn`: who of a three among pairs is in turn is told beside the roles.
    """
    exercise = session.plan.exercise_of(index)
    slot = session.plan.slots[index]
    drawn = session.round_for(index)
    if exercise is None or slot.step is None or drawn is None or slot.step.when is When.ODD:
        return ()
    is_turn = slot.step.equal_group or slot.step.show_groups or slot.step.kind is StepKind.SWAP
    grouping = exercise.grouping
    if (_takes_turns(session, exercise) and not is_turn) or drawn.size != grouping.size:
        return ()
    larger = any(len(group) > grouping.size for group in drawn.groups)
    third = (_extra_role(session, exercise, in_turn),) if larger and (grouping.extra_role or in_turn) else ()
    roles = (*_turned(session, exercise, index), *third)
    return _lettered(roles) if drawn.size in LETTERED else roles


def _turned(session: Session, exercise: PlannedExercise, index: SlotIndex) -> tuple[str, ...]:
    """The roles as A, B, C have them now: each swap gives everybody's role to the next (guide 10.1, role card).

    Roles that are written with their letters say so themselves.
    """
    roles = exercise.grouping.roles
    steps = (session.plan.slots[slot].step for slot in range(exercise.first, index + 1))
    swaps = sum(step is not None and step.kind is StepKind.SWAP and step.when is not When.ODD for step in steps)
    turned = 0 if not roles or any(map(_has_letter, roles)) else swaps % len(roles)
    return (*roles[len(roles) - turned :], *roles[: len(roles) - turned])


def _lettered(roles: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(role if _has_letter(role) else f"{ROLE_LETTERS[at]} {role}" for at, role in enumerate(roles))


def _has_letter(role: str) -> bool:
    return role[:1] in ROLE_LETTERS and role[1:2] == " "


def _takes_turns(session: Session, exercise: PlannedExercise) -> bool:
    steps = (session.plan.slots[slot].step for slot in session.plan.slots_of(exercise))
    return any(step is not None and step.equal_group for step in steps)


def _extra_role(session: Session, exercise: PlannedExercise, in_turn: bool) -> str:
    """What C does; where a three splits the time of two turns, each turn lasts 2 × T ÷ 3 (exercise guide 5.1).

    The same in all turns of a three, so that the picture stays as it is when they change over.
    """
    if in_turn:
        return say("C keeps time, tells last")
    third = third_of_turns(session, exercise)
    if not third:
        return exercise.grouping.extra_role
    return say("C tells last: in a three, {third} each", third=exact_text(third))
