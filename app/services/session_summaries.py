"""What the list of sessions says about each, and what the index of the library keeps."""

import msgspec

from app.domain.identifiers import SessionId
from app.domain.instants import Duration, Instant, clock_text, date_text
from app.domain.session import Session
from app.domain.vocabulary import Category
from app.services.locks import state_of
from app.services.session_reading import LockedFacts


class SessionSummary(msgspec.Struct, frozen=True):
    """A session in a list. `state` is `ready`, `running` or `ended`, or `unreadable` where `problem` says why.

    `step` names where a running session is; `practice` whether it was only played. One that is `locked` with a
    passphrase says nothing but when it was made, its state and the day to delete it by.
    """

    id: str
    title: str
    workshop: str
    created: int
    utc_offset: int
    people: int
    notes: int
    state: str
    step: str
    delete_by: str
    problem: str = ""
    place: str = ""
    practice: bool = False
    actions: int = 0
    """How many are left to do: agreed there, or brought from before and neither done nor dropped."""
    locked: bool = False

    @property
    def day(self) -> str:
        """The day it was set up, in words."""
        return date_text(Instant(self.created), Duration(self.utc_offset)) if self.created else ""

    @property
    def hour(self) -> str:
        """The time it was set up."""
        return clock_text(Instant(self.created), Duration(self.utc_offset)) if self.created else ""


def summarise(session: Session) -> SessionSummary:
    """A session as a line in a list."""
    slot = session.slot
    state = state_of(session)
    return SessionSummary(
        id=session.details.id,
        title=session.plan.title,
        workshop=session.plan.workshop,
        created=session.details.created,
        utc_offset=session.details.utc_offset,
        people=len(session.people),
        notes=sum(not note.removed for note in session.notes),
        state=state,
        step=slot.title if slot is not None and state == "running" else "",
        delete_by=session.details.delete_by,
        place=session.details.place,
        practice=session.details.rehearsal,
        actions=_left_to_do(session),
    )


def locked_summary(name: SessionId, facts: LockedFacts) -> SessionSummary:
    """A locked session as a line in a list, unlocked or not: the index lies there in the clear."""
    head, outside = facts.header, facts.outside
    return SessionSummary(
        id=name,
        title="",
        workshop="",
        created=head.created,
        utc_offset=head.utc_offset,
        people=0,
        notes=0,
        state=outside.state,
        step="",
        delete_by=outside.delete_by,
        locked=True,
    )


def unreadable_summary(name: SessionId, problem: str) -> SessionSummary:
    """A session of which only its folder is known, and the sentence on what is wrong."""
    return SessionSummary(name, name, "", 0, 0, 0, 0, "unreadable", "", "", problem)


def _left_to_do(session: Session) -> int:
    agreed = sum(note.category is Category.ACTION and not note.removed for note in session.notes)
    return agreed + sum(each.is_left_to_do for each in session.carried)
