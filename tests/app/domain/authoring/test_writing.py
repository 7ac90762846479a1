"""Writing an exercise: what follows from other fields is worked out, and every edit can be taken back."""

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.authoring.comparing import differences, same_text
from app.domain.authoring.editing import MOST_STEPS, edited, settled
from app.domain.authoring.edits import AddStep, DuplicateStep, GoBackTo, MoveStep, RemoveStep, SetWhole
from app.domain.drafts import Draft
from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId
from app.domain.language import speaking
from app.domain.vocabulary import Category, Privacy, StepKind, VoteOn
from app.services.content_references import Known
from app.services.content_rules import exercise_findings
from app.services.languages import teach_languages
from tests.support.authoring import WISHES, Wish, edit_of, shipped, step_changed, written
from tests.support.planning import library

WORKED_OUT = ("minutes", "minutes_min", "minutes_max", "placeholders", "key", "equally long", "already the key")


def test_what_we_ship_is_settled() -> None:
    for exercise in library().exercises.values():
        assert settled(exercise) == replace(exercise, placeholders=settled(exercise).placeholders)
        assert set(settled(exercise).placeholders) == set(exercise.placeholders)


def test_steps_are_added_moved_copied_and_taken_out() -> None:
    before = shipped()
    more = written(before, AddStep("Look around", 1))
    assert more.steps[1].key == "look-around"
    assert more.minutes == before.minutes + 5
    assert [step.key for step in written(more, MoveStep(1, 0)).steps][:2] == ["look-around", "change"]
    twice = written(before, DuplicateStep(1))
    assert [step.key for step in twice.steps][1:3] == ["ask-two", "ask-two-2"]
    assert written(twice, RemoveStep(2)) == before
    assert written(before, RemoveStep(40), MoveStep(0, 40), DuplicateStep(-1)) == before
    assert len(written(before, *[AddStep("x", 0)] * (MOST_STEPS + 5)).steps) == MOST_STEPS


def test_equal_turns_change_together_and_who_joins_them_lasts_as_long() -> None:
    exercise = shipped()
    longer = written(exercise, step_changed(exercise, 1, minutes=10, max=14))
    assert [(step.minutes, step.min, step.max) for step in longer.steps if step.equal_group == "sparkling-turn"] == [
        (10, 6, 14),
        (10, 6, 14),
    ]
    joined = written(exercise, step_changed(exercise, 4, equal_group="sparkling-turn"))
    assert (joined.steps[4].minutes, joined.steps[4].max) == (8, 12)


def test_a_step_of_another_kind_keeps_nothing_that_belongs_to_the_old_one() -> None:
    exercise = shipped("failing-forward")
    place = next(n for n, step in enumerate(exercise.steps) if step.kind is StepKind.PRINCIPLE_REVEAL)
    changed = written(exercise, step_changed(exercise, place, kind=StepKind.VOTE)).steps[place]
    assert (changed.principle, changed.line_up) == ("", ())
    vote = written(exercise, step_changed(exercise, place, kind=StepKind.VOTE, dots=4, vote_on=VoteOn.PROMPTS))
    back = written(vote, step_changed(vote, place, kind=StepKind.BRIEF)).steps[place]
    assert (back.dots, back.vote_on) == (0, VoteOn.USUAL)
    named = written(exercise, step_changed(exercise, 0, privacy=Privacy.NAMED)).steps[0]
    assert named.capture == (Category.ACTION,)


def test_open_words_are_those_that_texts_use() -> None:
    exercise = shipped()
    asked = written(exercise, step_changed(exercise, 0, audience="Talk about {topic}.", script="Say {topic}. Go."))
    assert asked.placeholders == ("topic",)
    assert written(asked, step_changed(asked, 0, audience="Talk.", script="Say. Go.")).placeholders == ()


def test_an_open_word_that_could_not_be_filled_is_said() -> None:
    exercise = written(shipped(), step_changed(shipped(), 0, audience="Talk about {My topic}."))
    found = exercise_findings(exercise, Known(dict(library().exercises.items())))
    assert ("placeholders[0]", "{My topic} must be small letters, joined by _.") in found


def test_the_id_and_the_keys_of_steps_stay() -> None:
    exercise = shipped()
    other = replace(exercise, id=ExerciseId("other"), steps=(), title="Other")
    assert written(exercise, SetWhole(other)) == replace(exercise, title="Other")
    renamed = written(exercise, step_changed(exercise, 0, key="elsewhere", title="New"))
    assert (renamed.steps[0].key, renamed.steps[0].title) == ("change", "New")
    assert written(exercise, GoBackTo(other)).id == exercise.id


def test_what_differs_is_said() -> None:
    exercise = shipped()
    changed = written(
        exercise,
        SetWhole(replace(exercise, title="Mine", purpose="Other")),
        AddStep("Look", 0),
        RemoveStep(1),
        step_changed(exercise, 1, minutes=9),
    )
    assert differences(exercise, changed)[:3] == ("called “Mine”", "with “Look”", "without “Swap roles”")
    assert "“B asks, A tells” 9 instead of 8 min" in differences(exercise, changed)
    assert "about the whole exercise" in differences(exercise, changed)
    teach_languages()
    with speaking("de"):
        assert differences(exercise, changed)[:2] == ("heißt „Mine“", "mit „Look“")
    assert differences(exercise, written(exercise, MoveStep(0, 2))) == ("steps in another order",)


def test_letters_of_one_text_are_one_edit() -> None:
    exercise = shipped()
    one = written(exercise, step_changed(exercise, 1, audience="A"))
    two = written(one, step_changed(one, 1, audience="As"))
    assert same_text(exercise, one, two)
    other = written(one, step_changed(one, 1, script="As. So."))
    assert not same_text(exercise, one, other)
    ticked = written(exercise, step_changed(exercise, 1, show_groups=True))
    assert not same_text(exercise, ticked, written(ticked, step_changed(ticked, 1, show_groups=False)))
    kind = written(exercise, step_changed(exercise, 5, kind=StepKind.BRIEF))
    assert not same_text(exercise, kind, written(kind, step_changed(kind, 5, kind=StepKind.CLOSE)))


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([*library().exercises.values()]), st.lists(WISHES, max_size=20))
def test_whatever_is_done_undo_is_exact_and_sums_and_keys_are_right(exercise: Exercise, wishes: list[Wish]) -> None:
    known = Known(dict(library().exercises.items()))
    draft = Draft(settled(exercise))
    states = [draft.state]
    for wish in wishes:
        changed = edited(draft.state, edit_of(wish, draft.state))
        found = [each for each in exercise_findings(changed, known) if each.key_path in WORKED_OUT]
        assert found == []
        keys = [step.key for step in changed.steps]
        assert len(keys) == len(set(keys))
        assert bool(differences(draft.state, changed)) is (draft.state != changed)
        draft = draft.changed_to(changed)
        if draft.state is not states[-1]:
            states.append(draft.state)
    for state in reversed(states[:-1]):
        draft = draft.undone()
        assert draft.state is state
