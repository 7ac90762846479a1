"""The other ready workshops from begin to end, played by the same player as `sparkroom rehearse`."""

from pathlib import Path

import pytest

from app.domain.commands import TakeNote
from app.domain.identifiers import ParticipantId, SlotIndex
from app.domain.instants import minutes
from app.domain.people import Presence
from app.domain.session import Session
from app.domain.stage import StageFrame
from app.services.note_files import PlannedNote
from app.services.rehearsal import play_at_once
from app.services.rehearsal_script import Coming, Script
from tests.support.rooms import HALF_DAY, SUCCESS_REVIEW, Room, in_minutes, plan_of


def notes_for(session: Session) -> tuple[PlannedNote, ...]:
    """Two notes, and a theme, for every step that takes any."""
    return tuple(
        PlannedNote(SlotIndex(index), slot.step.capture[0], f"{slot.title} {number}", theme=f"Theme {number}")
        for index, slot in enumerate(session.plan.slots)
        if slot.step is not None and slot.step.takes_notes
        for number in (1, 2)
    )


def play(room: Room, *comings: Coming) -> dict[SlotIndex, StageFrame]:
    """Everything from waiting to the end; returns the pictures that are worth one."""
    pictures: dict[SlotIndex, StageFrame] = {}

    def keep(slot: SlotIndex) -> None:
        pictures[slot] = room.stage()
        room.console()

    play_at_once(room.conductor, Script(notes_for(room.session), comings), room.clock, keep)
    return pictures


@pytest.mark.parametrize(
    ("workshop", "people", "ended"),
    [
        (SUCCESS_REVIEW, 14, 117),  # three minutes are spare
        (HALF_DAY, 20, 206),  # four are spare
        (HALF_DAY, 21, 213),  # seven more for the third turn: three over, as the workshop's own note says
    ],
)
def test_a_workshop_played_to_its_end(tmp_path: Path, workshop: str, people: int, ended: int) -> None:
    room = Room(tmp_path, plan=plan_of(workshop), people=people, at=in_minutes(-10))
    pictures = play(room)
    assert room.session.ended == in_minutes(ended)
    assert set(pictures) == {
        index for index, _ in enumerate(room.session.plan.slots) if room.session.runs(SlotIndex(index))
    }
    assert len(room.session.notes) == len(notes_for(room.session))
    assert room.read_back() == room.history


def test_those_who_come_late_and_go_early_are_seated_and_missed(tmp_path: Path) -> None:
    room = Room(tmp_path, plan=plan_of(HALF_DAY), people=21)
    late, early = ParticipantId(4), ParticipantId(9)
    play(
        room,
        Coming(late, minutes(0.5), Presence.EXPECTED),
        Coming(late, minutes(20), Presence.PRESENT),
        Coming(early, minutes(40), Presence.LEFT),
    )
    pairs, *_, trios = room.session.rounds
    assert pairs.group_of(late) is not None
    assert trios.group_of(early) is None
    assert trios.group_of(late) is not None
    assert room.session.ended is not None


def test_every_step_of_the_day_shows_a_title_or_the_group_its_own(tmp_path: Path) -> None:
    room = Room(tmp_path, plan=plan_of(SUCCESS_REVIEW), people=14)
    for slot, frame in play(room).items():
        title = getattr(frame.picture, "title", "")
        assert title == room.session.plan.slots[slot].title


def test_after_the_end_nothing_more_is_taken_down(tmp_path: Path) -> None:
    room = Room(tmp_path, plan=plan_of(SUCCESS_REVIEW), people=9)
    play(room)
    assert "has ended" in room.refusal(TakeNote("too late"))
