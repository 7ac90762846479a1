"""What is to be seen and heard at the moments of a step: its exercise's own signals, and those that stand for all.

Source: exercise guide 5.3 (half way, one minute, end, overrun; sound and sight every time).
"""

from operator import attrgetter
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from app.domain.exercise import Signal, Step
from app.domain.instants import SECOND, ZERO, Duration, Instant, between
from app.domain.language import say, unsaid
from app.domain.last_answer import last_answer
from app.domain.session import Session, Visit
from app.domain.timer import StepTimer
from app.domain.vocabulary import Audience, Sound, StepKind

STALE = Duration(5 * SECOND)
"""A clock that has come further than this between two looks slept or jumped: what fell into it is not fired late."""
SIGNAL_LASTS = Duration(12 * SECOND)
"""How long the sight of a signal stays (the end's stays until the step is left)."""
SLIP = Duration(10 * SECOND)
"""A talk shorter than this was a slip of the finger: nobody has gone anywhere."""
PAIR = 2

_TALKS = (StepKind.PAIR_TALK, StepKind.SMALL_GROUP, StepKind.SWAP)
_GATHERINGS = (
    StepKind.BRIEF,
    StepKind.PLENARY_HARVEST,
    StepKind.VOTE,
    StepKind.PRINCIPLE_REVEAL,
    StepKind.COMMIT,
    StepKind.CLOSE,
)
_OVERRUN = Signal("+30s", Audience.FACILITATOR, unsaid("30 seconds over"), Sound.SOFT)
_BACK_TOGETHER = Signal("start", Audience.ROOM, unsaid("Back together, please"), Sound.BACK)
_SWAP_OVER = Signal("start", Audience.ROOM, unsaid("Swap over"), Sound.SWAP)
_SWAP_PICTURE = Signal("start", Audience.ROOM, "", Sound.SWAP)
"""In a change-over the whole picture says what the signal would."""


class TimedSignal(NamedTuple):
    """A signal, and how long into the step its moment is."""

    moment: Duration
    signal: Signal

    def is_seen(self, elapsed: Duration) -> bool:
        """Whether its sight is there so long into the step."""
        lasts = self.signal.at == "end" or elapsed < self.moment + SIGNAL_LASTS
        return bool(self.signal.show) and self.moment <= elapsed and lasts


class Look(msgspec.Struct, frozen=True):
    """When the signals were last looked at, in which stay, how far its clock was, and the latest beginning seen."""

    at: Instant
    visits: int
    slot: int | None
    elapsed: Duration
    newest: Instant


def look(session: Session, now: Instant, last: Look | None = None) -> Look:
    """What has to be known of this moment at the next look; `last` is the look before."""
    timer, newest = session.timer, Instant(0) if last is None else last.newest
    if timer is None:
        return Look(now, len(session.visits), session.position, ZERO, newest)
    return Look(now, len(session.visits), session.position, timer.elapsed(now), max(newest, timer.began))


@last_answer
def signals_of(session: Session) -> tuple[TimedSignal, ...]:
    """All signals of the step that is going on, in the order of their moments."""
    timer, slot = session.timer, session.slot
    if timer is None or slot is None or slot.step is None:
        return ()
    standing = (replace(each, show=say(each.show)) for each in _standing(session, slot.step, timer.length))
    signals = (*slot.step.signals, *standing)
    timed = [(signal.moment(timer.length), signal) for signal in signals]
    found = [TimedSignal(moment, signal) for moment, signal in timed if moment is not None]
    if _is_silent(session):
        found = [TimedSignal(moment, replace(signal, sound=Sound.NONE)) for moment, signal in found]
    return tuple(sorted(found, key=attrgetter("moment")))


def signals_due(session: Session, last: Look, now: Instant) -> tuple[Signal, ...]:
    """The signals whose moments have come since the last look, in order; none that a pause, sleep or jump swallowed."""
    timer = session.timer
    if timer is None:
        return ()
    elapsed, since = timer.elapsed(now), _looked_up_to(session, timer, last)
    if elapsed - since > STALE:
        return ()
    return tuple(signal for moment, signal in signals_of(session) if since < moment <= elapsed)


def signal_sight(session: Session, now: Instant, to: Audience) -> str:
    """The sight of the signal that the room or the facilitator has before them now; empty when there is none."""
    if session.timer is None:
        return ""
    elapsed = session.timer.elapsed(now)
    seen = [each for each in signals_of(session) if each.signal.to is to and each.is_seen(elapsed)]
    return max(seen, key=attrgetter("moment")).signal.show if seen else ""


def _is_silent(session: Session) -> bool:
    exercise = None if session.position is None else session.plan.exercise_of(session.position)
    return exercise is not None and exercise.silent


def _looked_up_to(session: Session, timer: StepTimer, last: Look) -> Duration:
    """How far the clock had come at the last look, as it stood then: a pause since must not turn it back."""
    if (last.visits, last.slot) == (len(session.visits), session.position):
        return last.elapsed
    # What was entered since is new from its first moment on; what undo or redo came back to is not.
    return Duration(-1) if timer.began > last.newest else timer.elapsed(last.at)


def _standing(session: Session, step: Step, length: Duration) -> tuple[Signal, ...]:
    """What needs no word in the exercise; whatever it says for the same moment takes its place."""
    standing: list[Signal] = []
    if not any(signal.at == "start" for signal in step.signals):
        standing += _on_entering(session, step, length)
    told = any(signal.at == "end" and signal.to is Audience.ROOM for signal in step.signals)
    if told and not any(signal.is_overrun for signal in step.signals):
        standing.append(_OVERRUN)
    return tuple(standing)


def _on_entering(session: Session, step: Step, length: Duration) -> tuple[Signal, ...]:
    before = _entered_from(session)
    if step.kind is StepKind.SWAP:
        again = before is not None and before.slot == session.position
        return () if again else (_SWAP_PICTURE if step.is_change_over(length) else _SWAP_OVER,)
    gathers = step.kind in _GATHERINGS and before is not None and _was_in_groups(session, before)
    return (_BACK_TOGETHER,) if gathers else ()


def _entered_from(session: Session) -> Visit | None:
    """The stay before this one; a step begun again was entered from itself, and slips of the finger do not count."""
    for visit in reversed(session.visits[:-1]):
        if visit.slot == session.position or not _is_slip(session, visit):
            return visit
    return None


def _is_slip(session: Session, visit: Visit) -> bool:
    return _is_talk(session, visit) and between(visit.began, visit.ended or visit.began) < SLIP


def _was_in_groups(session: Session, visit: Visit) -> bool:
    """Whether there is anybody to call back: a single group has been together all the time."""
    drawn = session.round_for(visit.slot)
    several = len(drawn.groups) > 1 if drawn is not None else len(session.present) > PAIR
    return several and _is_talk(session, visit)


def _is_talk(session: Session, visit: Visit) -> bool:
    step = session.plan.slots[visit.slot].step
    return step is not None and step.kind in _TALKS
