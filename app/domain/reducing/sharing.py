"""What a three has to share: noticed after every event that may have changed it, so that no cause is forgotten."""

from msgspec.structs import replace

from app.domain.instants import ZERO, Duration, Instant
from app.domain.session import Session
from app.domain.turns import sharing_now


def notice_sharing(session: Session, at: Instant, early: Duration = ZERO) -> Session:
    """The session with a line in its present visit where a three has something else to share from now on.

    `early` is by how much the step has just been back-dated.
    """
    if session.timer is None or session.position is None:
        return session
    step = session.plan.slots[session.position].step
    if step is None or not step.equal_group:
        return session
    *past, visit = session.visits
    elapsed = session.timer.elapsed(at)
    # A room that waited has gone back in time: what was noticed later than now is noticed anew.
    sharing = tuple(each for each in visit.sharing if each.elapsed < elapsed)
    undone = early + sum(each.early for each in visit.sharing[len(sharing) :])
    early = Duration(min(undone, elapsed - (sharing[-1].elapsed if sharing else 0)))
    now = replace(sharing_now(session, session.position, elapsed), early=early)
    if not sharing or early or replace(sharing[-1], elapsed=elapsed, early=ZERO) != now:
        sharing = (*sharing, now)
    if sharing == visit.sharing:
        return session
    return replace(session, visits=(*past, replace(visit, sharing=sharing)))
