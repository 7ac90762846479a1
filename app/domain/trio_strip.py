"""The strip of a three on the stage: whose turn it is, for how long still, and what comes after."""

from app.domain.identifiers import SlotIndex
from app.domain.instants import SECOND, Duration, Instant, countdown_text, exact_text, seconds
from app.domain.language import say
from app.domain.last_answer import last_answer
from app.domain.session import Session
from app.domain.stage_parts import TrioShare, TrioStrip
from app.domain.timer import StepTimer, phase_of
from app.domain.trio import TELLERS, Slice, Trio, trio_at
from app.domain.turns import is_third_turn, turns_of
from app.domain.vocabulary import StepKind

CHANGE_LASTS = seconds(12)
"""How long the strip asks the three to change over: as long as the sight of a signal."""


@last_answer
def trio_strip(session: Session, slot: SlotIndex, timer: StepTimer, now: Instant) -> TrioStrip | None:
    """What a three among pairs reads beside the clock of a step; None where it has nothing of its own."""
    if is_third_turn(session, slot):
        return _third_turn(timer, now)
    trio = trio_at(session, slot, now)
    if trio is not None:
        return _strip(trio, _then(trio))
    return _between(session, slot, now)


def trio_words(session: Session, now: Instant) -> str:
    """The same for the facilitator, in a line; empty where no three shares the time."""
    if session.position is None or session.timer is None:
        return ""
    strip = trio_strip(session, session.position, session.timer, now)
    if strip is None:
        return ""
    left = [say("{time} left", time=strip.time)] if strip.time else []
    turn = say("In a three: {letter}’s turn", letter=strip.letter)
    return ", ".join([turn, *left, strip.then]).removesuffix(", ")


def trio_shares(session: Session, now: Instant) -> str:
    """What each of a three gets in all, in the order of their turns; empty where no three shares the time."""
    trio = trio_at(session, session.position, now) if session.position is not None and session.timer else None
    if trio is None:
        return ""
    return ", ".join(f"{letter} {exact_text(_in_all(trio, letter))}" for letter in TELLERS)


def _in_all(trio: Trio, letter: str) -> Duration:
    return Duration(sum(each.length for each in trio.slices if each.letter == letter))


def _third_turn(timer: StepTimer, now: Instant) -> TrioStrip:
    """Everybody's clock is C's clock here; B and A have had their turns."""
    told = (1.0, 1.0, 1 - timer.share(now))
    shares = tuple(TrioShare(letter, 1 / 3, part) for letter, part in zip(TELLERS, told, strict=True))
    return TrioStrip(TELLERS[-1], "", timer.phase(now), say("pairs: go deeper"), shares)


def _between(session: Session, slot: SlotIndex, now: Instant) -> TrioStrip | None:
    """At the change-over between two turns the three reads who goes on."""
    step = session.plan.slots[slot].step
    if step is None or step.kind is not StepKind.SWAP:
        return None
    ahead = (SlotIndex(index) for index in range(slot + 1, len(session.plan.slots)))
    coming = next((turn for turn in ahead if turns_of(session, turn) and session.runs(turn)), None)
    if coming is None or min(turns_of(session, coming)) > slot:
        return None
    trio = trio_at(session, coming, now)
    if trio is None:
        return None
    goes_on = trio.slices[trio.here].used > 0
    return _strip(trio, say("more after the swap") if goes_on else say("next, after the swap"))


def _strip(trio: Trio, then: str) -> TrioStrip:
    here = trio.slices[trio.here]
    whole = max(sum(each.length for each in trio.slices), 1)
    shares = tuple(TrioShare(each.letter, each.length / whole, _part_used(each)) for each in trio.slices)
    phase = phase_of(here.left, here.length)
    return TrioStrip(here.letter, countdown_text(here.left), phase, then, shares, _is_changing(trio))


def _then(trio: Trio) -> str:
    """What the three has to know next."""
    here = trio.slices[trio.here]
    if _is_changing(trio):
        return say("change over now")
    if here.left > trio.turn_left:
        return say("more after the swap")
    if not trio.coming:
        return say("all end together") if here.left else ""
    if here.left == trio.turn_left:
        return say("then {letter}, after the swap", letter=trio.coming)
    again = trio.had(trio.coming)
    return say("then {letter} again", letter=trio.coming) if again else say("then {letter}", letter=trio.coming)


def _is_changing(trio: Trio) -> bool:
    """Whether the one in turn has just begun in the middle of the pairs' turn, where no swap calls for it."""
    used = trio.slices[trio.here].used
    return trio.here > 0 and used < min(CHANGE_LASTS, trio.turn_used) and trio.slices[trio.here].left > 0


def _part_used(each: Slice) -> float:
    """The part of a slice that is over, changing once a second as the countdown does."""
    left = -(-each.left // SECOND) * SECOND
    return 1 - min(left / each.length, 1.0) if each.length else 1.0
