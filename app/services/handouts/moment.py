"""The moment a handout speaks of."""

from app.domain.instants import Instant
from app.domain.session import Session


def print_moment(session: Session) -> Instant:
    """The end of an ended session, otherwise the last thing that happened: the same session gives the same paper."""
    if session.ended is not None:
        return session.ended
    last_note = session.notes[-1].taken if session.notes else session.details.created
    last_step = session.visits[-1].began if session.visits else session.details.created
    return Instant(max(last_note, last_step))
