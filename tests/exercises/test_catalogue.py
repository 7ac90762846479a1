"""The library as it is shipped: whole, without a fault, and true to its own promises."""

from pathlib import Path

import pytest

from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId, HandoutId, WorkshopId
from app.domain.vocabulary import TrioRule
from app.domain.workshop import ExerciseItem
from app.services.catalogue import load_catalogue
from app.services.content_check import check_paths, load_workshop
from exercises import LANGUAGES, content_folder

READY = content_folder()
CATALOGUE = load_catalogue(READY)
SCREEN = {"en": "screen", "de": "leinwand"}
"""What the scripts call the stage, in small letters."""


def test_every_language_has_its_folder() -> None:
    folders = {path.name for path in READY.parent.iterdir() if (path / "principles.toml").is_file()}
    assert set(LANGUAGES) == folders


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_files_have_no_faults(language: str) -> None:
    folder = content_folder(language)
    assert check_paths([folder], folder) == []


def test_everything_is_in_the_catalogue() -> None:
    assert len(CATALOGUE.exercises) == 17
    assert set(CATALOGUE.workshops) == {"half-day", "ninety-minutes", "success-review-session"}
    assert [principle.number for principle in CATALOGUE.principles] == [1, 2, 3, 4, 5]
    assert "listening-sheet" in CATALOGUE.handouts
    assert len(CATALOGUE.prompt_banks["team-spark-prompts"].lines) == 12


def test_every_value_is_found_under_its_own_id() -> None:
    assert all(exercise.id == key for key, exercise in CATALOGUE.exercises.items())
    assert all(workshop.id == key for key, workshop in CATALOGUE.workshops.items())
    assert all(handout.id == key for key, handout in CATALOGUE.handouts.items())


def test_a_handout_knows_its_sections() -> None:
    sheet = CATALOGUE.handouts[HandoutId("listening-sheet")]
    read_back = sheet.section("read-back")
    assert read_back is not None
    assert read_back.lines[0] == "Three strengths to read back"
    assert sheet.section("nowhere") is None


def test_opening_the_catalogue_reads_no_exercise(tmp_path: Path) -> None:
    (tmp_path / "principles.toml").write_bytes((READY / "principles.toml").read_bytes())
    (tmp_path / "torn.toml").write_text("[[", encoding="utf-8")
    catalogue = load_catalogue(tmp_path)
    assert list(catalogue.exercises) == ["torn"]
    assert "torn" in catalogue.exercises


def test_an_exercise_is_read_once() -> None:
    role_swap = ExerciseId("role-swap")
    assert CATALOGUE.exercises[role_swap] is CATALOGUE.exercises[role_swap]


def test_ready_workshops_pass_as_a_users_own() -> None:
    for workshop_id, workshop in CATALOGUE.workshops.items():
        assert load_workshop(READY / "workshops" / f"{workshop_id}.toml", CATALOGUE) == workshop


def test_each_failing_forward_reveal_shows_its_principle() -> None:
    steps = CATALOGUE.exercises[ExerciseId("failing-forward")].steps
    shown = [step.principle for step in steps if step.principle]
    assert shown == [principle.id for principle in CATALOGUE.principles]


SENT_TO_THE_SCREEN = {
    ("sparkling-pairs", "pair"),
    ("group-theme-harvest", "fours"),
    ("failing-forward", "talk"),
    ("appreciative-four-d", "discover-one"),
    ("appreciative-four-d", "retell"),
    ("peer-coaching-trios", "brief"),
    ("team-spark", "talk"),
    ("one-two-four-all", "two"),
    ("one-two-four-all", "four"),
    ("learning-ledger", "talk"),
    ("mistakes-culture", "real"),
    ("look-ahead", "prevent"),
    ("serious-success-review", "lenses"),
}


def test_a_step_shows_the_groups_where_people_look_for_theirs() -> None:
    shown = {
        (exercise.id, step.key)
        for exercise in CATALOGUE.exercises.values()
        for step in exercise.steps
        if step.show_groups
    }
    assert shown == SENT_TO_THE_SCREEN


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_step_that_shows_the_groups_says_so(language: str) -> None:
    catalogue = load_catalogue(content_folder(language))
    for exercise_id, key in SENT_TO_THE_SCREEN:
        step = catalogue.exercises[ExerciseId(exercise_id)].step(key)
        assert step is not None
        assert SCREEN[language] in step.script.lower(), exercise_id


def test_the_ninety_minutes_run_the_four_named_exercises() -> None:
    workshop = CATALOGUE.workshops[WorkshopId("ninety-minutes")]
    chosen = [item.exercise for item in workshop.items if isinstance(item, ExerciseItem)]
    assert chosen[1:5] == ["sparkling-pairs", "role-swap", "group-theme-harvest", "failing-forward"]
    assert workshop.trio_rule is TrioRule.SPLIT


def test_the_half_day_gives_threes_a_turn_as_long_as_the_others() -> None:
    workshop = CATALOGUE.workshops[WorkshopId("half-day")]
    assert workshop.trio_rule is TrioRule.THIRD_TURN
    turns = {
        key: minutes
        for item in workshop.items
        if isinstance(item, ExerciseItem)
        for key, minutes in item.step_minutes.items()
        if key in ("ask-one", "ask-two", "third-turn")
    }
    assert turns == {"ask-one": 7, "ask-two": 7, "third-turn": 7}


def _screen_texts(exercise: Exercise) -> list[str]:
    return [text for step in exercise.steps for text in (step.audience, *step.prompts)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_screen_texts_have_short_sentences(language: str) -> None:
    for exercise in load_catalogue(content_folder(language)).exercises.values():
        for text in _screen_texts(exercise):
            assert all(len(part.split()) <= 17 for part in text.replace("?", ".").split(".")), text
