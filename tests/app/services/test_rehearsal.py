from app.domain.commands import GoOn, SetAutoAdvance
from app.domain.identifiers import ParticipantId, SlotIndex
from app.domain.instants import Instant, minutes
from app.domain.people import Presence
from app.domain.stage import Groups, StageFrame, Talk, Vote
from app.domain.vocabulary import Category
from app.services.note_files import PlannedNote
from app.services.rehearsal import play, play_at_once
from app.services.rehearsal_script import Coming, Script
from tests.support.rooms import TEN, Room, in_minutes


def note(
    room: Room, step: str, text: str, category: Category, theme: str = "", votes: int | None = None
) -> PlannedNote:
    exercise, key = step.split("/")
    return PlannedNote(room.slot(exercise, key), category, text, theme, votes)


def script(room: Room) -> Script:
    """Notes in two themes, dots for both, hands for a principle, and promises."""
    principle = room.session.plan.principles[2].title
    return Script(
        (
            note(room, "group-theme-harvest/wall", "asks openly", Category.SKILL, "Listening"),
            note(room, "group-theme-harvest/wall", "stays calm", Category.ATTRIBUTE, "Calm"),
            note(room, "group-theme-harvest/dots", "Listening", Category.THEME, "Listening", 9),
            note(room, "group-theme-harvest/dots", "Calm", Category.THEME, "Calm", 12),
            note(room, "failing-forward/stand", principle, Category.PRINCIPLE, principle, 7),
            note(room, "commitments-close/write", "promises", Category.COMMITMENT, votes=11),
        )
    )


def test_the_player_waits_for_the_planned_start_and_takes_every_step_its_full_time() -> None:
    room = Room(at=in_minutes(-15))
    play_at_once(room.conductor, Script(()), room.clock)
    assert [visit.slot for visit in room.session.visits] == list(range(len(room.session.plan.slots)))
    assert room.session.visits[0].began == TEN
    assert all(visit.ended == visit.began + visit.length for visit in room.session.visits)
    assert room.session.ended == in_minutes(88)


def test_a_session_that_is_due_begins_at_once() -> None:
    room = Room(at=in_minutes(5))
    play_at_once(room.conductor, Script(()), room.clock)
    assert room.session.visits[0].began == in_minutes(5)


def test_a_step_that_goes_on_by_itself_does_so_once() -> None:
    room = Room()
    found = room.slot("role-swap", "change")
    room.do(SetAutoAdvance(found))
    play_at_once(room.conductor, Script(()), room.clock)
    assert [visit.slot for visit in room.session.visits if visit.auto] == [found + 1]
    assert [visit.slot for visit in room.session.visits] == list(range(len(room.session.plan.slots)))


def test_a_window_that_went_on_first_is_not_gone_on_from_again() -> None:
    room = Room()
    found = room.slot("role-swap", "change")
    room.do(SetAutoAdvance(found))
    for moment in play(room.conductor, Script(())):
        room.clock.move_to(moment.at)
        session = room.session
        if session.position == found and session.timer is not None and session.timer.remaining(room.now) <= 0:
            room.do(GoOn())
    assert [visit.slot for visit in room.session.visits] == list(range(len(room.session.plan.slots)))


def test_moments_come_in_their_order() -> None:
    room = Room(at=in_minutes(-1))
    moments: list[Instant] = []
    for moment in play(room.conductor, script(room)):
        moments.append(moment.at)
        room.clock.move_to(moment.at)
    assert moments == sorted(moments)


def test_what_was_written_in_the_script_is_said_counted_and_promised() -> None:
    room = Room()
    play_at_once(room.conductor, script(room), room.clock)
    assert [(item.text, item.theme) for item in room.session.notes] == [("asks openly", 1), ("stays calm", 2)]
    dots = room.session.ballot(room.slot("group-theme-harvest", "dots"))
    stand = room.session.ballot(room.slot("failing-forward", "stand"))
    assert dots is not None
    assert stand is not None
    assert [option.count for option in dots.options] == [9, 12]
    assert [option.count for option in stand.options] == [0, 0, 7, 0, 0]
    assert dots.closed
    assert stand.closed
    assert room.session.commitments_of(room.slot("commitments-close", "write")) == 11


def test_a_picture_of_each_step_is_taken_when_it_tells_most() -> None:
    room = Room()
    pictures: dict[SlotIndex, StageFrame] = {}

    def keep(slot: SlotIndex) -> None:
        pictures[slot] = room.stage()

    play_at_once(room.conductor, script(room), room.clock, keep)
    assert len(pictures) == len(room.session.plan.slots)
    assert isinstance(pictures[room.slot("sparkling-pairs", "pair")].picture, Groups)
    assert isinstance(pictures[room.slot("sparkling-pairs", "ask-one")].picture, Talk)
    dots = pictures[room.slot("group-theme-harvest", "dots")].picture
    assert isinstance(dots, Vote)
    assert dots.result == "Most: Calm (12)"


def test_people_come_and_go_at_their_minutes() -> None:
    room = Room(people=8)
    comings = (
        Coming(ParticipantId(2), minutes(40), Presence.LEFT),
        Coming(ParticipantId(1), minutes(3), Presence.LEFT),
        Coming(ParticipantId(1), minutes(30), Presence.PRESENT),
    )
    play_at_once(room.conductor, Script((), comings), room.clock)
    pairs, kept, *later = room.session.rounds
    assert pairs.group_of(ParticipantId(1)) is None
    assert kept.group_of(ParticipantId(1)) is not None
    assert all(drawn.group_of(ParticipantId(2)) is None for drawn in later)
