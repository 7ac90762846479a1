"""Where the time went: every place of the day as planned and as it really was, and why time was lost there.

Time is lost where fifteen seconds or more went beyond the plan; under that nobody is asked why.
"""

from collections.abc import Iterable, Iterator

import msgspec
from msgspec.structs import replace

from app.domain.agenda import QUIET
from app.domain.identifiers import SlotIndex
from app.domain.instants import ZERO, Duration, Instant, between
from app.domain.session import Place, Session, Visit
from app.domain.vocabulary import LossReason

HAD_FROM = 0.3
"""The part of its planned time from which a place was really had, and not only clicked through."""


class Spent(msgspec.Struct, frozen=True):
    """What a place was planned for, was given in the end, and really took; `used` leaves out what was `paused`.

    `place` is None for the wait until the session began, which is negative where it began early. `stays` counts how
    often the room was there; 0 where it never was. `going_on` while the room still is.
    """

    place: Place
    planned: Duration
    given: Duration
    used: Duration
    paused: Duration = ZERO
    stays: int = 1
    going_on: bool = False
    reason: LossReason | None = None

    @property
    def lasted(self) -> Duration:
        """How long it took by the clock on the wall."""
        return Duration(self.used + self.paused)

    @property
    def difference(self) -> Duration:
        """How much longer than planned it took; negative where time was won."""
        return Duration(self.lasted - self.planned)

    @property
    def had(self) -> bool:
        """Whether the room really did what was planned here."""
        return self.stays > 0 and self.used > 0 and self.used >= self.planned * HAD_FROM

    @property
    def lost(self) -> bool:
        """Whether time was lost here."""
        return self.difference >= QUIET


def losses(session: Session, now: Instant) -> tuple[Spent, ...]:
    """The start, then every place of the plan that was had or passed over; nothing before the beginning.

    A step that was visited twice counts once, as a whole. Turns that only a three needs are told where they were had.
    """
    return tuple(_found(session, now)) if session.visits else ()


def last_moment(session: Session) -> Instant:
    """The end of an ended session, otherwise when its last step began: what goes on has then lost nothing yet."""
    if session.ended is not None:
        return session.ended
    return session.visits[-1].began if session.visits else session.details.created


def lost_by_reason(spent: Iterable[Spent]) -> tuple[tuple[LossReason | None, Duration], ...]:
    """What was lost in all by its reason, those that were named first in their order, then what nobody explained."""
    lost = [each for each in spent if each.lost]
    sums = (
        (reason, Duration(sum(each.difference for each in lost if each.reason is reason)))
        for reason in (*LossReason, None)
    )
    return tuple((reason, length) for reason, length in sums if length)


def just_lost(session: Session, now: Instant) -> Spent | None:
    """What the step before this one lost without anybody having said why; None where there is nothing to ask."""
    if not session.running or len(session.visits) < 2 or session.visits[-2].slot == session.position:
        return None
    before = session.visits[-2].slot
    spent = next(each for each in losses(session, now) if each.place == before)
    return spent if spent.lost and spent.reason is None else None


def _found(session: Session, now: Instant) -> Iterator[Spent]:
    waited = between(session.plan.start, session.visits[0].began)
    late = Spent(None, ZERO, ZERO, waited)
    yield _explained(session, late, LossReason.LATE_START)
    stays: dict[SlotIndex, list[Visit]] = {}
    for visit in session.visits:
        stays.setdefault(visit.slot, []).append(visit)
    for index in range(len(session.plan.slots)):
        slot = SlotIndex(index)
        if slot in stays:
            yield _explained(session, _had(session, slot, stays[slot], now))
        elif _passed_over(session, slot):
            yield Spent(slot, session.plan.slots[slot].length, ZERO, ZERO, stays=0)


def _had(session: Session, slot: SlotIndex, stays: list[Visit], now: Instant) -> Spent:
    lasted = sum(between(stay.began, _end(stay, now)) for stay in stays)
    paused = sum(_paused(session, stay, now) for stay in stays)
    return Spent(
        slot,
        session.plan.slots[slot].length,
        session.lengths[slot],
        Duration(lasted - paused),
        Duration(paused),
        len(stays),
        going_on=stays[-1].ended is None,
    )


def _end(stay: Visit, now: Instant) -> Instant:
    return now if stay.ended is None else stay.ended


def _paused(session: Session, stay: Visit, now: Instant) -> Duration:
    """How long its clock stood still."""
    if stay.ended is None and session.timer is not None:
        return session.timer.resume(now).stood_still
    return stay.stood_still


def _passed_over(session: Session, slot: SlotIndex) -> bool:
    """Whether a place was left out, or lies behind the room without having been had."""
    if slot in session.left_out:
        return True
    behind = session.ended is not None or (session.position is not None and slot < session.position)
    return behind and session.runs(slot)


def _explained(session: Session, spent: Spent, otherwise: LossReason | None = None) -> Spent:
    """With the reason that was given, as long as there is something to explain."""
    if not spent.lost:
        return spent
    return replace(spent, reason=dict(session.reasons).get(spent.place, otherwise))
