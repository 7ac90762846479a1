"""From a session and a moment to what the room sees. Pure; private things are left behind here."""

from typing import assert_never

from msgspec.structs import replace

from app.domain.exercise import Step
from app.domain.groups import Round
from app.domain.identifiers import SlotIndex
from app.domain.instants import (
    MINUTE,
    Duration,
    Instant,
    after,
    clock_text,
    countdown_text,
)
from app.domain.language import say, speaking
from app.domain.plan import PlannedBreak
from app.domain.session import Session
from app.domain.signals import signal_sight
from app.domain.stage import (
    Black,
    Commit,
    Groups,
    Harvest,
    Holding,
    Picture,
    StageFrame,
    StageState,
    Swap,
    Talk,
    Words,
    Write,
)
from app.domain.stage_parts import StageAction, StageClock, StageGroup, StageMember
from app.domain.stage_roles import LETTERED, ROLE_LETTERS, roles_shown
from app.domain.stage_wall import stage_top, stage_wall
from app.domain.text import for_the_room
from app.domain.timer import StepTimer
from app.domain.trio_strip import trio_strip
from app.domain.vocabulary import Audience, Category, Standing, StepKind
from app.domain.vote_frame import reveal, vote


def stage_frame(session: Session, now: Instant) -> StageFrame:
    """What the projector shows at this moment, in the session's language whatever is spoken elsewhere."""
    said, language = session.stage, session.plan.language
    with speaking(language):
        shown = _shown(session, now)
    message = for_the_room(said.message)
    return replace(shown, message=message, message_page=said.message_page, language=language)


def _shown(session: Session, now: Instant) -> StageFrame:
    choice = session.stage
    match choice.state:
        case StageState.BLACK | StageState.DESKTOP:
            return StageFrame(choice.state, Black())
        case StageState.HOLDING:
            return StageFrame(StageState.HOLDING, _holding(session, now), page=session.view.page)
        case StageState.FROZEN if choice.frozen is not None and choice.frozen_at is not None:
            still = _live(_with_its_clock(session, choice.frozen), _still_moment(session, choice.frozen, now))
            return replace(still, state=StageState.FROZEN)
        case StageState.LIVE | StageState.FROZEN:
            return _live(session, now)
        case _:
            assert_never(choice.state)


def coming_frame(session: Session, now: Instant) -> tuple[str, StageFrame]:
    """The title of the next step and what the room will see when it begins, before anything has happened in it."""
    following, language = session.next_slot() if session.ended is None else None, session.plan.language
    with speaking(language):
        if following is None:
            return "", StageFrame(StageState.LIVE, _thanks(session), language=language)
        timer = StepTimer(began=now, length=session.lengths[following])
        picture = _slot_picture(session, following, timer, now)
    frame = StageFrame(StageState.LIVE, picture, credit=_credit(session, following), language=language)
    return session.plan.slots[following].title, frame


def _holding(session: Session, now: Instant) -> Holding:
    """The title, and when it goes on as far as that is known."""
    offset = session.details.utc_offset
    if session.ended is not None:
        return _thanks(session)
    if session.timer is None or session.position is None:
        starts = say("Starts at {time}", time=clock_text(session.plan.start, offset))
        return Holding(session.plan.title, starts)
    if session.plan.slots[session.position].step is None:
        return _break(session, session.position, session.timer, now)
    return Holding(session.plan.title, say("Back in a moment"))


def _thanks(session: Session) -> Holding:
    return Holding(session.plan.title, say("Thank you"))


def _still_moment(session: Session, frozen: Session, now: Instant) -> Instant:
    """A frozen clock goes on while its step goes on, and stops where that step was left."""
    if frozen.position is None or not frozen.visits:
        return now
    visit = session.visits[len(frozen.visits) - 1] if len(session.visits) >= len(frozen.visits) else None
    return now if visit is None or visit.ended is None else visit.ended


def _with_its_clock(session: Session, frozen: Session) -> Session:
    """A pause or another minute is seen on a frozen picture as long as its step goes on."""
    stays = [(len(each.visits), each.visits[-1].began) for each in (session, frozen) if each.visits]
    if session.timer is None or len(stays) < 2 or stays[0] != stays[1]:
        return frozen
    return replace(frozen, timer=session.timer, lengths=session.lengths)


def _live(session: Session, now: Instant) -> StageFrame:
    if session.ended is not None or session.position is None or session.timer is None:
        return StageFrame(StageState.LIVE, _holding(session, now))
    return StageFrame(
        StageState.LIVE,
        _slot_picture(session, session.position, session.timer, now),
        signal=signal_sight(session, now, Audience.ROOM),
        credit=_credit(session, session.position),
        page=session.view.page,
    )


def _credit(session: Session, slot: SlotIndex) -> str:
    exercise = session.plan.exercise_of(slot)
    return exercise.credit if exercise else ""


def _slot_picture(session: Session, index: SlotIndex, timer: StepTimer, now: Instant) -> Picture:
    slot = session.plan.slots[index]
    if slot.step is None:
        return _break(session, index, timer, now)
    here = index == session.position
    drawn = session.round_for(index)
    if drawn is not None and (session.view.groups if here else slot.step.show_groups):
        return _groups(session, index, slot.step, drawn, timer, now)
    return _step_picture(session, index, slot.step, timer, now)


def _break(session: Session, index: SlotIndex, timer: StepTimer, now: Instant) -> Holding:
    item = session.plan.item_of(index)
    title = item.title if isinstance(item, PlannedBreak) else session.plan.title
    back = _up_to_minute(timer.ends(now) if index == session.position else after(now, timer.length))
    line = say("Back at {time}", time=clock_text(back, session.details.utc_offset))
    return Holding(title, line, stage_clock(timer, now))


def _up_to_minute(instant: Instant) -> Instant:
    return Instant(-(-instant // MINUTE) * MINUTE)


def _step_picture(session: Session, index: SlotIndex, step: Step, timer: StepTimer, now: Instant) -> Picture:
    words = (step.title, step.audience, step.prompts)
    clock = stage_clock(timer, now)
    match step.kind:
        case StepKind.BRIEF | StepKind.CLOSE:
            return Words(*words)
        case StepKind.PAIR_TALK | StepKind.SMALL_GROUP | StepKind.SWAP:
            trio = trio_strip(session, index, timer, now)
            roles = roles_shown(session, index, in_turn=trio is not None)
            if step.is_change_over(session.lengths[index]):
                return Swap(*words, clock, roles, trio)
            return Talk(*words, clock, roles, trio, stage_top(session, index))
        case StepKind.INDIVIDUAL_WRITE:
            return Write(*words, clock, stage_top(session, index))
        case StepKind.PLENARY_HARVEST:
            # The draft stands on the wall itself.
            prompts = () if step.draft else step.prompts
            wall, places = stage_wall(session, index, now), stage_top(session, index)
            return Harvest(step.title, step.audience, prompts, clock, wall, places)
        case StepKind.VOTE:
            return vote(session, index, step, clock)
        case StepKind.PRINCIPLE_REVEAL:
            return reveal(session, index, step) or Words(*words)
        case StepKind.COMMIT:
            before = _last_time(session) if step.last_time else ()
            agreed = (*before, *_actions(session, session.plan.slots[index].item))
            return Commit(*words, clock, agreed, stage_top(session, index))
        case _:
            assert_never(step.kind)


def stage_clock(timer: StepTimer, now: Instant) -> StageClock:
    """The countdown for the room: it stops at 0:00, time past the end is the facilitator's to know."""
    left = Duration(max(timer.remaining(now), 0))
    return StageClock(countdown_text(left), timer.phase(now), timer.paused_at is not None, timer.share(now))


def _groups(session: Session, index: SlotIndex, step: Step, drawn: Round, timer: StepTimer, now: Instant) -> Groups:
    with_letters = drawn.size in LETTERED
    groups = tuple(
        StageGroup(
            str(number),
            tuple(
                StageMember(ROLE_LETTERS[seat : seat + 1] if with_letters else "", session.people[person - 1].name)
                for seat, person in enumerate(group)
            ),
        )
        for number, group in enumerate(drawn.groups, 1)
    )
    timed = step.kind not in (StepKind.BRIEF, StepKind.CLOSE)
    clock = stage_clock(timer, now) if timed else None
    return Groups(step.title, step.audience, clock, groups, roles_shown(session, index))


def _actions(session: Session, item: int) -> tuple[StageAction, ...]:
    return tuple(
        StageAction(for_the_room(note.text), for_the_room(note.named_owner), for_the_room(note.due))
        for note in session.notes
        if note.category is Category.ACTION and not note.removed and session.plan.slots[note.slot].item == item
    )


def _last_time(session: Session) -> tuple[StageAction, ...]:
    """In the order they were agreed, whatever became of them: nothing moves while the room reads."""
    return tuple(
        StageAction(
            for_the_room(each.text),
            for_the_room(each.owner),
            for_the_room(each.due),
            "" if each.standing is Standing.OPEN else each.standing,
        )
        for each in session.carried
    )
