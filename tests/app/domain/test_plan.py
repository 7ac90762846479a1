import pytest

from app.domain.identifiers import SlotIndex
from app.domain.instants import MINUTE, ZERO, after, minutes
from app.domain.plan import PlannedBreak, PlannedExercise, PlannedSlack, is_talk, with_words
from app.domain.vocabulary import StepKind, TrioRule, When
from tests.support.rooms import CATALOGUE, HALF_DAY, NINETY, SUCCESS_REVIEW, TEN, only, plan_of


@pytest.mark.parametrize("workshop", sorted(CATALOGUE.workshops))
@pytest.mark.parametrize("trio_rule", TrioRule)
def test_the_sum_of_times_is_what_people_were_told(workshop: str, trio_rule: TrioRule) -> None:
    plan = plan_of(workshop, trio_rule=trio_rule)
    promised = {NINETY: 90, HALF_DAY: 210, SUCCESS_REVIEW: 120}[workshop]
    odd = sum(slot.length for slot in plan.slots if slot.step and slot.step.when is When.ODD)
    assert sum(slot.length for slot in plan.slots) + plan.slack - odd == minutes(promised)
    assert plan.end == after(TEN, minutes(promised))


@pytest.mark.parametrize("workshop", sorted(CATALOGUE.workshops))
def test_every_slot_belongs_to_its_item(workshop: str) -> None:
    plan = plan_of(workshop)
    covered: list[SlotIndex] = []
    for item in plan.items:
        match item:
            case PlannedExercise():
                covered += plan.slots_of(item)
            case PlannedBreak():
                covered.append(item.first)
            case PlannedSlack():
                assert item.length > ZERO
    assert covered == list(range(len(plan.slots)))
    assert all(plan.item_of(slot) is plan.items[plan.slots[slot].item] for slot in covered)


def test_a_break_is_a_slot_without_a_step() -> None:
    plan = plan_of(HALF_DAY)
    (pause, stretch) = [item for item in plan.items if isinstance(item, PlannedBreak)]
    assert (pause.title, stretch.title) == ("Break", "Stretch")
    assert plan.slots[pause.first].step is None
    assert plan.exercise_of(pause.first) is None
    assert plan.slots[pause.first].length == 15 * MINUTE


def test_chosen_minutes_take_the_place_of_the_usual_ones() -> None:
    plan = plan_of(NINETY)
    slot = plan.find("sparkling-pairs", "ask-one")
    assert slot is not None
    assert plan.slots[slot].length == minutes(6)


def test_equal_turns_are_planned_equal() -> None:
    for workshop in CATALOGUE.workshops:
        for rule in TrioRule:
            turns: dict[str, set[int]] = {}
            for slot in plan_of(workshop, trio_rule=rule).slots:
                if slot.step and slot.step.equal_group:
                    turns.setdefault(slot.step.equal_group, set()).add(slot.length)
            assert all(len(lengths) == 1 for lengths in turns.values()), turns


def test_a_third_turn_is_planned_only_where_threes_get_one() -> None:
    assert plan_of(trio_rule=TrioRule.SPLIT).find("role-swap", "third-turn") is None
    plan = plan_of(trio_rule=TrioRule.THIRD_TURN)
    third, second = plan.find("role-swap", "third-turn"), plan.find("role-swap", "ask-two")
    assert third is not None
    assert second is not None
    assert plan.slots[third].length == plan.slots[second].length


def test_optional_steps_are_off_until_they_are_wanted() -> None:
    assert plan_of().find("failing-forward", "bow") is None
    assert plan_of(options=frozenset({("failing-forward", "bow")})).find("failing-forward", "bow") is not None


def test_steps_that_the_workshop_leaves_out_are_not_there() -> None:
    assert plan_of().find("failing-forward", "corner") is None
    assert plan_of().find("failing-forward", "nowhere") is None


def test_placeholders_are_filled_and_ones_own_words_win() -> None:
    ready = plan_of(SUCCESS_REVIEW)
    own = plan_of(SUCCESS_REVIEW, placeholders={"prompt": "A kind word {outcome}", "outcome": "  "})
    assert "partner agency" in str(ready.slots)
    assert "A kind word" in str(own.slots)
    assert "partner agency" not in str(own.slots)
    assert "a piece of our work that turned out well" in str(own.slots)


@pytest.mark.parametrize("workshop", sorted(CATALOGUE.workshops))
def test_no_text_is_left_with_a_gap_to_fill(workshop: str) -> None:
    for slot in plan_of(workshop).slots:
        if slot.step:
            for text in (slot.step.title, slot.step.audience, slot.step.script, *slot.step.prompts):
                assert "{" not in text


def test_people_speak_in_groups_in_three_kinds_of_steps() -> None:
    assert {kind for kind in StepKind if is_talk(kind)} == {StepKind.PAIR_TALK, StepKind.SMALL_GROUP, StepKind.SWAP}


@pytest.mark.parametrize(
    ("topic", "asked"),
    [
        ("calm mornings", "Today's topic: calm mornings. We will study it at its best."),
        ("What is a calm morning?", "Today's topic: What is a calm morning? We will study it at its best."),
        ("{topic}", "Today's topic: {topic}. We will study it at its best."),
    ],
)
def test_own_words_make_a_sentence_with_one_end(topic: str, asked: str) -> None:
    plan = only("appreciative-four-d", placeholders={"topic": topic})
    define = plan.slots[0].step
    assert define is not None
    assert define.audience == asked


GAP_TEXTS = [
    ("appreciative-four-d", "define", "We will study it at its best."),
    ("after-action-review", "rules", "Leave job titles at the door."),
    ("look-ahead", "scene", "It is six months from now and it has gone badly wrong."),
    ("one-two-four-all", "ask", "The question"),
]


@pytest.mark.parametrize(("exercise", "step", "said"), GAP_TEXTS)
def test_without_its_words_a_text_does_without_the_sentence(exercise: str, step: str, said: str) -> None:
    plan = only(exercise)
    found = plan.slots[plan.find(exercise, step) or 0].step
    assert found is not None
    assert found.audience == said
    assert plan.exercises()[0].open_words != ()
    assert "{" not in str([slot.step for slot in plan.slots])


def test_the_script_keeps_a_gap_where_words_are_missing() -> None:
    step = only("serious-success-review").slots[0].step
    assert step is not None
    assert "starts from a good result: … We" in step.script


def test_words_that_come_later_fill_every_text_and_may_be_said_again() -> None:
    empty = only("look-ahead")
    first = with_words(empty, {"plan": "x", "nothing": "y"})
    assert with_words(first, {"plan": "One <b>record</b> {plan} 🌱"}) == only(
        "look-ahead", placeholders={"plan": "One <b>record</b> {plan} 🌱"}
    )
    assert with_words(empty, {"topic": "z"}) == empty
