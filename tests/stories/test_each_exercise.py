"""Each of the seventeen exercises from its first step to its close: a task for the room, tools for the facilitator.

What is particular about one exercise is told in a story of its own; here is what holds for all.
"""

import pytest

from app.domain.commands import Begin, CountCommitments, CountVotes, EndSession, NextStep, ShowGroups, TakeNote
from app.domain.console import BallotPanel, CommitPanel, GroupsPanel, Panel, PaperPanel, PrinciplePanel, WallPanel
from app.domain.deciding.noting import counts_commitments
from app.domain.exercise import Step
from app.domain.identifiers import ExerciseId, SlotIndex
from app.domain.stage import Commit, Groups, Harvest, Picture, Reveal, Swap, Talk, Vote, Words, Write
from app.domain.vocabulary import Category, Privacy, StepKind, TrioRule
from tests.support.frame_text import texts
from tests.support.rooms import CATALOGUE, Room, only

PICTURES: dict[StepKind, tuple[type[Picture], ...]] = {
    StepKind.BRIEF: (Words,),
    StepKind.CLOSE: (Words,),
    StepKind.PAIR_TALK: (Talk,),
    StepKind.SMALL_GROUP: (Talk,),
    StepKind.SWAP: (Swap, Talk),
    StepKind.INDIVIDUAL_WRITE: (Write,),
    StepKind.PLENARY_HARVEST: (Harvest,),
    StepKind.VOTE: (Vote,),
    StepKind.PRINCIPLE_REVEAL: (Reveal,),
    StepKind.COMMIT: (Commit,),
}
WORDS = {name: f"our own {name}" for exercise in CATALOGUE.exercises.values() for name in exercise.placeholders}


def room_for(exercise: str) -> Room:
    """A room of a fitting size, with an odd number where there may be one."""
    found = CATALOGUE.exercises[ExerciseId(exercise)]
    plan = only(exercise, placeholders=WORDS, trio_rule=TrioRule.THIRD_TURN)
    return Room(plan=plan, people=min(15, found.people_max))


def panel_wanted(step: Step) -> type[Panel] | None:
    """The tool that a step of this kind cannot be led without."""
    by_kind: dict[StepKind, type[Panel]] = {
        StepKind.VOTE: BallotPanel,
        StepKind.PLENARY_HARVEST: WallPanel,
        StepKind.COMMIT: CommitPanel,
        StepKind.PRINCIPLE_REVEAL: PrinciplePanel,
    }
    if step.show_groups:
        return GroupsPanel
    if step.privacy in (Privacy.PRIVATE, Privacy.PAIR) and step.kind is not StepKind.COMMIT:
        return PaperPanel
    return by_kind.get(step.kind)


def say_something(room: Room, step: Step) -> None:
    """What the room would say here, in every category the step asks for."""
    for category in step.capture:
        if step.kind is not StepKind.VOTE:
            owner = "Aminata" if category is Category.ACTION else ""
            room.do(TakeNote(f"{category} in {step.key}", category, owner=owner))


def count_something(room: Room, step: Step) -> None:
    """A vote is counted, and so are the cards held up."""
    if step.kind is StepKind.VOTE and room.panel(BallotPanel).rows:
        room.do(CountVotes(0, 3))
    if counts_commitments(step):
        room.do(CountCommitments(len(room.session.present)))


@pytest.mark.parametrize("exercise", sorted(CATALOGUE.exercises))
def test_an_exercise_from_its_first_step_to_its_close(exercise: str) -> None:
    room = room_for(exercise)
    room.do(Begin())
    seen = []
    while True:
        assert room.session.slot is not None
        step = room.session.slot.step
        assert step is not None
        seen.append(step.key)
        the_room_sees_its_task(room, step)
        the_facilitator_has_her_tools(room, step)
        if step.takes_notes:
            say_something(room, step)
        else:
            assert room.refusal(TakeNote("typed")) in (
                "Paper only here: stories are never typed.",
                "Nothing is written down in this step.",
            )
        count_something(room, step)
        assert not set(texts(room.stage())) & {step.script, *room.session.plan.exercises()[0].tips}
        if room.session.next_slot() is None:
            break
        room.wait_for_end()
        room.do(NextStep())
    room.do(EndSession())
    steps = [slot.step for index, slot in enumerate(room.session.plan.slots) if room.session.runs(SlotIndex(index))]
    assert seen == [step.key for step in steps if step is not None]
    assert room.read_back() == room.history


def the_room_sees_its_task(room: Room, step: Step) -> None:
    """Groups first where the step opens with them; then the picture of its kind with the task and no gap to fill."""
    if step.show_groups:
        shown = room.picture(Groups)
        assert sum(len(group.members) for group in shown.groups) == len(room.session.present)
        room.do(ShowGroups(False))
    picture = room.stage().picture
    assert isinstance(picture, PICTURES[step.kind])
    told = " ".join(texts(room.stage()))
    assert "{" not in told
    if not isinstance(picture, Reveal):
        assert step.audience in texts(picture)
    if not isinstance(picture, Vote | Reveal):
        assert set(step.prompts) <= set(texts(picture))
    timed = not isinstance(picture, Words | Reveal)
    assert (getattr(picture, "clock", None) is not None) is timed


def the_facilitator_has_her_tools(room: Room, step: Step) -> None:
    """What to say, what the room reads, the panel of the step, and a line for notes only where notes are taken."""
    console = room.console()
    assert console.step.script == step.script
    assert console.step.audience == step.audience
    assert console.note_line.open is step.takes_notes
    wanted = panel_wanted(step)
    assert wanted is None or any(isinstance(panel, wanted) for panel in console.panels), (step.key, wanted)
