"""What Home shows and what it asks for, as values."""

from typing import TYPE_CHECKING

import msgspec

from app.domain.identifiers import SessionId, WorkshopId
from app.domain.instants import Duration, Instant
from app.domain.people import Participant
from app.domain.vocabulary import TrioRule
from app.domain.workshop import Workshop
from app.services.setting_up import KEEP_DAYS

if TYPE_CHECKING:
    from app.domain.exercise import Step
    from app.domain.learning import Band, StepName
    from app.domain.session_parts import CarriedAction


class WorkshopCard(msgspec.Struct, frozen=True):
    """A workshop: `length` and `people` are words, `comes_out` the names of what people take away.

    An `own` one can be changed; one of ours is planned as a copy.
    """

    workshop: WorkshopId
    title: str
    aim: str
    length: str
    people: str
    comes_out: tuple[str, ...]
    own: bool = False


class InterruptedCard(msgspec.Struct, frozen=True):
    """A session that was not ended. `waited` and `went_on` are where its clock would stand, in words.

    For instance `5:12 left` and `3:40 over`; `step` says where it was broken off, and `when` when it was last saved,
    such as `today, 10:42`. One that is `locked` says nothing more before its passphrase is known.
    """

    session: SessionId
    title: str
    step: str
    when: str
    waited: str
    went_on: str
    locked: bool = False


class PastSession(msgspec.Struct, frozen=True):
    """A session that was run; `trouble` is a sentence where its file is damaged.

    One that was never `ended` can go on; one that was only `practice` can be thrown away; of one that is `locked`
    nothing is known but the day.
    """

    session: SessionId
    title: str
    date: str
    people: int
    notes: int
    trouble: str = ""
    place: str = ""
    ended: bool = True
    practice: bool = False
    locked: bool = False


class OverdueCard(msgspec.Struct, frozen=True):
    """A session that was to be deleted by a `day`; `held` is the day it was, both in words."""

    session: SessionId
    title: str
    held: str
    day: str


class HomeFrame(msgspec.Struct, frozen=True):
    """Everything on the first page, newest first. `deleted` is the title of an own workshop that can come back."""

    interrupted: tuple[InterruptedCard, ...] = ()
    workshops: tuple[WorkshopCard, ...] = ()
    sessions: tuple[PastSession, ...] = ()
    own: tuple[WorkshopCard, ...] = ()
    deleted: str = ""
    language: str = "en"
    """What the ready workshops are written in."""

    overdue: tuple[OverdueCard, ...] = ()


class RememberedRoster(msgspec.Struct, frozen=True):
    """People of an earlier session, as text for the roster box."""

    name: str
    text: str


class PlaceholderField(msgspec.Struct, frozen=True):
    """Words an exercise leaves to the facilitator: `name` as in `{question}`, `where` the exercise's title.

    `samples` are ready lines to choose from.
    """

    name: str
    where: str
    value: str = ""
    samples: tuple[str, ...] = ()


class AgendaLine(msgspec.Struct, frozen=True):
    """An exercise or a break with its length in words, and when it begins counted from the start.

    `promise` where its beginning is told to the people.
    """

    title: str
    length: str
    at: Duration
    at_with_third_turn: Duration
    promise: bool = False


class Day(msgspec.Struct, frozen=True):
    """How a workshop lies in time.

    When the number is odd, `third_turn` is what a full third turn adds for all, and `third_each` what each of the three
    gets where it shares the time of two instead.
    """

    agenda: tuple[AgendaLine, ...]
    length: Duration
    third_turn: Duration
    third_each: Duration
    spare: Duration


class TimesOffer(msgspec.Struct, frozen=True):
    """The times that earlier sessions with about so many people took: the `changes` in words, and the day they make."""

    band: "Band"
    sessions: int
    lengths: "tuple[tuple[StepName, Duration], ...]"
    changes: tuple[str, ...]
    day: Day


class FollowUpOffer(msgspec.Struct, frozen=True):
    """Whether there was ever a session to open this one with, and the `step` that comes before everything else then.

    No step: the workshop has one of its own.
    """

    offered: bool = False
    step: "Step | None" = None


class StartFrame(msgspec.Struct, frozen=True):
    """A workshop about to be started. `offers` are other times to choose from, one for a number of people at most.

    `people` is who was planned with the workshop, as text for the roster box, and `own` whether it is an own one.
    """

    workshop: Workshop
    day: Day
    placeholders: tuple[PlaceholderField, ...]
    now: Instant
    utc_offset: Duration
    facilitator: str = ""
    place: str = ""
    rosters: tuple[RememberedRoster, ...] = ()
    keep_days: int = KEEP_DAYS
    offers: tuple[TimesOffer, ...] = ()
    people: str = ""
    own: bool = False
    follow_up: FollowUpOffer = FollowUpOffer()


class StartWish(msgspec.Struct, frozen=True):
    """What the facilitator wants to start. `delete_by` is a date such as `2026-12-21`.

    `trio_rule` is None where nobody had to choose; `roster_text` is what to remember the roster by; `lengths`
    are for steps that shall last otherwise than the workshop says.
    """

    workshop: WorkshopId
    people: tuple[Participant, ...]
    roster_text: str
    start: Instant
    facilitator: str
    place: str
    delete_by: str
    trio_rule: TrioRule | None
    placeholders: tuple[tuple[str, str], ...]
    lengths: "tuple[tuple[StepName, Duration], ...]" = ()
    language: str = "en"
    """That of the workshop."""
    carried: "tuple[CarriedAction, ...]" = ()
    """The actions of an earlier session to open with."""

    passphrase: str = ""
    """What the session is to be locked with; empty where it is not."""
