"""Fair time for a three among pairs: who of the three is in turn, and for how long still.

The three shares the time of all equal turns (exercise guide 5.1: 2 × T ÷ 3 each), in slices laid over the turns one
after another; so it changes while the pairs talk on, and all end together. What each has had is worked out from what
really happened in the turns. What is left is then poured out like water: whoever has had least gets most.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import zip_longest

import msgspec

from app.domain.agenda import QUIET
from app.domain.fairness import used_time
from app.domain.identifiers import SlotIndex
from app.domain.instants import ZERO, Duration, Instant
from app.domain.last_answer import last_answer
from app.domain.session import Session, Sharing, Visit
from app.domain.turns import sharing_now, turns_of

TELLERS = "BAC"
"""The letters of a three in the order of their turns: A asks first, so B tells first; the third comes last."""


class Slice(msgspec.Struct, frozen=True):
    """Time on end that one of the three has: what was used of it and what is still to come."""

    letter: str
    used: Duration
    left: Duration

    @property
    def length(self) -> Duration:
        """All of it."""
        return Duration(self.used + self.left)


class Trio(msgspec.Struct, frozen=True):
    """How a three shares its turns at one moment; `slices[here]` belongs to whoever is in turn.

    `turn_used` and `turn_left` are of the step itself, `ahead` is the time of the equal turns after it.
    """

    slices: tuple[Slice, ...]
    here: int
    turn_used: Duration
    turn_left: Duration
    ahead: Duration

    def had(self, letter: str) -> Duration:
        """What one of the three has had so far."""
        return Duration(sum(each.used for each in self.slices if each.letter == letter))

    @property
    def coming(self) -> str:
        """The letter of whoever comes next; empty where nobody does."""
        return self.slices[self.here + 1].letter if self.here + 1 < len(self.slices) else ""


@last_answer
def trio_at(session: Session, slot: SlotIndex, now: Instant) -> Trio | None:
    """How a three stands in a turn, the present one or one to come; None where nothing is shared there."""
    turns = turns_of(session, slot)
    if not turns:
        return None
    told = _Told()
    for number, turn in enumerate(turns):
        if turn < slot and (visit := _last_visit(session, turn)) is not None:
            told.listen(visit.sharing, _used(session, visit, now), number)
    if slot == session.position and session.timer is not None:
        sharing, used = session.visits[-1].sharing, session.timer.elapsed(now)
        told.listen(sharing, used, turns.index(slot))
    else:
        sharing, used = (sharing_now(session, slot, ZERO),), ZERO
    if not sharing or not sharing[-1].shared:
        return None
    left = Duration(max(sharing[-1].length - used, ZERO))
    return _standing(told, used, left, sharing[-1].ahead)


def _standing(told: "_Told", used: Duration, left: Duration, ahead: Duration) -> Trio:
    had = [Slice(TELLERS[teller], length, ZERO) for teller, length in told.slices]
    coming = [Slice(TELLERS[teller], ZERO, share) for teller, share in told.queue(left + ahead, anew=not used)]
    if had and coming and had[-1].letter == coming[0].letter:
        coming[0] = Slice(coming[0].letter, had.pop().used, coming[0].left)
        return Trio((*had, *coming), len(had), used, left, ahead)
    # Past the end nobody begins: whoever was telling is still in turn.
    begins = coming and (left or not had)
    here = len(had) if begins else max(len(had) - 1, 0)
    return Trio((*had, *coming) or (Slice(TELLERS[0], ZERO, ZERO),), here, used, left, ahead)


def _last_visit(session: Session, slot: SlotIndex) -> Visit | None:
    return next((visit for visit in reversed(session.visits) if visit.slot == slot), None)


def _used(session: Session, visit: Visit, now: Instant) -> Duration:
    """What was used of a turn; one that still goes on while the next is looked at is taken to run to its end."""
    if visit.ended is not None:
        return used_time(visit, visit.ended)
    return Duration(max(session.timer.elapsed(now), visit.length)) if session.timer else visit.length


@dataclass(slots=True)
class _Told:
    """What the three have told so far (tellers by their place in the order), and in which slices."""

    lengths: list[int] = field(default_factory=lambda: [0, 0, 0])
    slices: list[tuple[int, Duration]] = field(default_factory=list)

    def listen(self, sharing: tuple[Sharing, ...], used: Duration, number: int) -> None:
        """Let a turn go by as it did, change by change; it is the pairs' turn of this number."""
        mine = min(number, len(TELLERS) - 1)
        first: int | None = None
        for since, run in _stretches(sharing, used):
            if first is None:
                first = self._first(since) if since.shared else mine
            # What the screen said is what was done: time that nobody had counted was had by whoever told first.
            self._tell_early(first, since.early)
            if since.shared:
                self._share(since, run)
            else:
                self._tell(mine, run)

    def _first(self, since: Sharing) -> int:
        queue = self.queue(max(since.length - since.elapsed, 0) + since.ahead, anew=True)
        return queue[0][0] if queue else 0

    def _share(self, since: Sharing, run: Duration) -> None:
        left = max(since.length - since.elapsed, 0)
        over = Duration(max(run - left, 0))
        run = Duration(run - over)
        for teller, share in self.queue(left + since.ahead, anew=not since.elapsed):
            self._tell(teller, Duration(min(share, run)))
            run = Duration(max(run - share, 0))
        # Past the end nobody begins: whoever is telling finishes.
        self._tell(self.slices[-1][0] if self.slices else 0, over)

    def queue(self, rest: int, *, anew: bool) -> list[tuple[int, Duration]]:
        """Who tells now and then, each with the time still due, so that the rest is used up; `anew` as a turn begins.

        Who was stopped and is owed a few seconds only does not come back for them: the others have them.
        """
        able = self._order()
        shares = self._poured(able, rest)
        while len(able) > 1:
            brief = [each for each in able if self._is_brief(each, shares[each]) and (anew or each != able[0])]
            if not brief:
                break
            able.remove(min(brief, key=lambda each: shares[each]))
            shares = self._poured(able, rest)
        return [(teller, shares[teller]) for teller in able if shares[teller] > 0]

    def _tell(self, teller: int, length: Duration) -> None:
        if length <= 0:
            return
        self.lengths[teller] += length
        if self.slices and self.slices[-1][0] == teller:
            length = Duration(length + self.slices.pop()[1])
        self.slices.append((teller, length))

    def _tell_early(self, teller: int, length: Duration) -> None:
        """Make what was told already longer; whoever is telling now goes on."""
        mine = [at for at, (each, _) in enumerate(self.slices) if each == teller]
        if not mine:
            self._tell(teller, length)
            return
        self.lengths[teller] += length
        self.slices[mine[-1]] = (teller, Duration(self.slices[mine[-1]][1] + length))

    def _order(self) -> list[int]:
        """Whoever is telling goes on; then those who have not begun; what an earlier one is owed comes last of all."""
        last = self.slices[-1][0] if self.slices else 0
        others = [teller for teller in range(len(TELLERS)) if teller != last]
        return [last, *sorted(others, key=lambda each: (self.lengths[each] > 0, each))]

    def _poured(self, able: list[int], rest: int) -> dict[int, Duration]:
        """The rest given to those who have told least, up to one level for all."""
        lowest = sorted(able, key=lambda each: self.lengths[each])
        for count in range(len(lowest), 0, -1):
            some = lowest[:count]
            level, spare = divmod(rest + sum(self.lengths[each] for each in some), count)
            if level >= self.lengths[some[-1]]:
                break
        shares = {each: Duration(level - self.lengths[each] if each in some else 0) for each in able}
        final = next(each for each in reversed(able) if each in some)
        return {**shares, final: Duration(shares[final] + spare)}

    def _is_brief(self, teller: int, share: Duration) -> bool:
        return share < QUIET and 4 * share < self.lengths[teller]


def _stretches(sharing: tuple[Sharing, ...], used: Duration) -> Iterator[tuple[Sharing, Duration]]:
    """Each thing noticed in a turn, and for how long it held as far as anybody knew then."""
    for each, later in zip_longest(sharing, sharing[1:]):
        if each.elapsed <= used:
            end = used if later is None else min(later.elapsed - later.early, used)
            yield each, Duration(max(end - each.elapsed, 0))
