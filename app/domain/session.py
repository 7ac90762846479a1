"""A session as it stands: one frozen value, made only by reducing events."""

import msgspec
from msgspec.structs import replace

from app.domain.groups import Round
from app.domain.identifiers import NoteId, ParticipantId, SlotIndex, ThemeId
from app.domain.instants import ZERO, Duration, Instant, after
from app.domain.language import say
from app.domain.people import Participant, Presence, present
from app.domain.plan import Plan, PlannedExercise, Slot
from app.domain.session_parts import (
    Ballot,
    BallotOption,
    CarriedAction,
    ConfidentialNote,
    Details,
    Note,
    Pair,
    Place,
    Sharing,
    StageView,
    Theme,
    Visit,
    replaced,
    without,
)
from app.domain.stage import StageState
from app.domain.stage_parts import Curtain
from app.domain.timer import StepTimer
from app.domain.vocabulary import LossReason, When


class StageChoice(msgspec.Struct, frozen=True):
    """What the projector was told to do. It is never undone with the session, only chosen again.

    `under` is what comes back when the desktop has been shown long enough. `message_page` is the page, from 0, of a
    message too long for one.
    """

    state: StageState = StageState.LIVE
    message: str = ""
    message_page: int = 0
    frozen: "Session | None" = None
    frozen_at: Instant | None = None
    under: StageState = StageState.LIVE


class Session(msgspec.Struct, frozen=True):
    """Everything about one running of a workshop. `lengths` are the times given to the slots so far.

    `put_by_hand` are the exercises whose themes were moved after a vote, against its order.
    `carried` are the actions of last time, with what became of them.
    `curtains`, `revealed`, `held_back` and `unfolded` say what the room was let see; they are never undone.
    """

    details: Details
    plan: Plan
    people: tuple[Participant, ...]
    lengths: tuple[Duration, ...]
    position: SlotIndex | None = None
    timer: StepTimer | None = None
    visits: tuple[Visit, ...] = ()
    ended: Instant | None = None
    rounds: tuple[Round, ...] = ()
    notes: tuple[Note, ...] = ()
    confidential: tuple[ConfidentialNote, ...] = ()
    loose: tuple[tuple[int, tuple[NoteId, ...]], ...] = ()
    parked: tuple[tuple[int, tuple[NoteId, ...]], ...] = ()
    themes: tuple[Theme, ...] = ()
    theme_order: tuple[ThemeId, ...] = ()
    put_by_hand: frozenset[int] = frozenset()
    told_apart: frozenset[Pair] = frozenset()
    ballots: tuple[Ballot, ...] = ()
    commitments: tuple[tuple[SlotIndex, int], ...] = ()
    left_out: frozenset[SlotIndex] = frozenset()
    reasons: tuple[tuple[Place, LossReason | None], ...] = ()
    carried: tuple[CarriedAction, ...] = ()
    auto_advance: frozenset[SlotIndex] = frozenset()
    curtains: tuple[tuple[SlotIndex, Curtain], ...] = ()
    revealed: frozenset[NoteId] = frozenset()
    held_back: frozenset[NoteId] = frozenset()
    unfolded: tuple[tuple[SlotIndex, int], ...] = ()
    view: StageView = StageView()
    stage: StageChoice = StageChoice()

    @property
    def running(self) -> bool:
        """Whether a step is going on."""
        return self.position is not None and self.ended is None

    @property
    def slot(self) -> Slot | None:
        """The place in the plan where the session is."""
        return None if self.position is None else self.plan.slots[self.position]

    @property
    def exercise(self) -> PlannedExercise | None:
        """The exercise that is going on; None in a break and outside."""
        return None if self.position is None else self.plan.exercise_of(self.position)

    @property
    def present(self) -> tuple[Participant, ...]:
        """Those in the room."""
        return present(self.people)

    def person(self, wanted: ParticipantId) -> Participant | None:
        """Somebody by number; None if there is no such person."""
        return self.people[wanted - 1] if 0 < wanted <= len(self.people) else None

    def note(self, wanted: NoteId) -> Note | None:
        """A note by number; None if there is none or it was removed."""
        if not 0 < wanted <= len(self.notes) or self.notes[wanted - 1].removed:
            return None
        return self.notes[wanted - 1]

    def theme(self, wanted: ThemeId) -> Theme | None:
        """A theme by number; None if there is none or it was merged away or removed."""
        if not 0 < wanted <= len(self.themes):
            return None
        theme = self.themes[wanted - 1]
        return None if theme.removed or theme.merged_into is not None else theme

    def themes_of(self, item: int) -> tuple[Theme, ...]:
        """The themes of one exercise of the plan, in the order they were put."""
        return tuple(theme for theme in self.themes_in_order() if theme.item == item)

    def themes_in_order(self) -> tuple[Theme, ...]:
        """The themes of all exercises, those of each in the order they were put."""
        return tuple(self.themes[number - 1] for number in self.theme_order)

    def theme_named(self, item: int, name: str) -> Theme | None:
        """A theme of an exercise by its name, whatever the capitals."""
        folded = name.casefold()
        return next((theme for theme in self.themes_of(item) if theme.name.casefold() == folded), None)

    def loose_of(self, item: int) -> tuple[NoteId, ...]:
        """The notes of an exercise that have no theme yet, oldest first."""
        return next((notes for index, notes in self.loose if index == item), ())

    def parked_of(self, item: int) -> tuple[NoteId, ...]:
        """The notes of an exercise that were parked, in the order they were."""
        return next((notes for index, notes in self.parked if index == item), ())

    def curtain_of(self, slot: SlotIndex) -> Curtain:
        """How far the curtain was last opened in a slot."""
        return next((curtain for index, curtain in self.curtains if index == slot), Curtain.SHOWN)

    def unfolded_of(self, slot: SlotIndex) -> int:
        """How many parts of a slot's picture were shown one by one after the first."""
        return next((parts for index, parts in self.unfolded if index == slot), 0)

    def ballot(self, slot: SlotIndex) -> Ballot | None:
        """The vote of a step, once it has been opened."""
        return next((ballot for ballot in self.ballots if ballot.slot == slot), None)

    def label_of(self, option: BallotOption) -> str:
        """What a choice of a vote is called now: themes are renamed, and notes corrected or taken away."""
        if option.theme is not None and (theme := self.theme(option.theme)) is not None:
            return theme.name
        if option.note is not None:
            note = self.note(option.note)
            return note.text if note is not None else say("(taken away)")
        return option.label

    def commitments_of(self, slot: SlotIndex) -> int:
        """How many commitments were counted in a step."""
        return next((count for index, count in self.commitments if index == slot), 0)

    def round_for(self, slot: SlotIndex) -> Round | None:
        """The groups that people sit in during a slot: the last ones of its exercise that have its size."""
        item, size = self.plan.slots[slot].item, self.plan.group_size(slot)
        return next((drawn for drawn in reversed(self.rounds) if (drawn.item, drawn.size) == (item, size)), None)

    @property
    def round(self) -> Round | None:
        """The groups that people sit in now."""
        return None if self.position is None else self.round_for(self.position)

    def has_three(self, slot: SlotIndex) -> bool:
        """Whether the pairs of a slot include a three, which makes odd turns necessary."""
        drawn = self.round_for(slot)
        if drawn is not None:
            return any(len(group) == 3 for group in drawn.groups) and drawn.size == 2
        # Until the pairs are there, whoever is still expected counts: time that they will need is not time won.
        return bool(sum(person.presence is not Presence.LEFT for person in self.people) % 2)

    def runs(self, slot: SlotIndex) -> bool:
        """Whether a slot takes place: not where it was left out, odd turns only where there is a three among pairs."""
        if slot in self.left_out:
            return False
        place = self.plan.slots[slot]
        return place.step is None or place.step.when is not When.ODD or self.has_three(slot)

    def next_slot(self) -> SlotIndex | None:
        """The next slot that takes place; None at the end."""
        first = 0 if self.position is None else self.position + 1
        return next((SlotIndex(i) for i in range(first, len(self.plan.slots)) if self.runs(SlotIndex(i))), None)

    def previous_slot(self) -> SlotIndex | None:
        """The slot before that takes place; None at the beginning."""
        if self.position is None:
            return None
        return next((SlotIndex(i) for i in range(self.position - 1, -1, -1) if self.runs(SlotIndex(i))), None)

    def time_ahead(self) -> Duration:
        """The lengths of the slots after the current one that take place, spare time left out."""
        first = 0 if self.position is None else self.position + 1
        return Duration(sum(self.lengths[i] for i in range(first, len(self.lengths)) if self.runs(SlotIndex(i))))

    def projected_end(self, now: Instant) -> Instant:
        """When the last step will end if all goes on as planned and the current step ends on time or now."""
        if self.ended is not None:
            return self.ended
        if self.timer is None:
            return after(Instant(max(now, self.plan.start)), self.time_ahead())
        left = max(self.timer.remaining(now), ZERO)
        return after(now, Duration(left + self.time_ahead()))


def with_note(session: Session, note: Note) -> Session:
    """The session with one of its notes replaced."""
    return replace(session, notes=replaced(session.notes, note.id - 1, note))


def with_parts(session: Session, slot: SlotIndex, parts: int) -> Session:
    """The session with so many parts of a slot's picture shown after the first."""
    others = tuple(entry for entry in session.unfolded if entry[0] != slot)
    return replace(session, unfolded=(*others, (slot, parts)) if parts else others)


__all__ = [
    "Ballot",
    "BallotOption",
    "CarriedAction",
    "ConfidentialNote",
    "Details",
    "Note",
    "Pair",
    "Place",
    "Session",
    "Sharing",
    "StageChoice",
    "StageView",
    "Theme",
    "Visit",
    "replaced",
    "with_note",
    "with_parts",
    "without",
]
