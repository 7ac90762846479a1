"""Nobody in the last row is left out: all that the exercises can show is audited, in three ways of writing.

Here with rooms of a pair, a three and fifteen people at one size of each shape; `sparkroom audit-stage` takes them all.
"""

import msgspec
import pytest
from PySide6.QtGui import QRawFont
from pytestqt.qtbot import QtBot

from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId
from app.domain.venue import Seating, Venue
from app.services.catalogue import load_catalogue
from app.services.staged_moments import CASTS, INVENTED_NAMES, Cast, staged_moments
from exercises import LANGUAGES, content_folder
from tests.support.han import TEST_FONT
from tests.support.rooms import CATALOGUE
from ui.stage.audit.walk import Size, StageAudit

ROOMS = CASTS[:3]
SAMPLED = (Size(1024, 768), Size(1920, 1080))
SCRIPTS = {
    "arabic": (
        "اسأل شريكك عن لحظة جيدة في العمل هذا الأسبوع",
        "ماذا فعلت بالضبط؟",
        "استمع ولا تقاطع",
        "اكتب كلمة واحدة فقط",
        "ما الذي ساعدك؟ ما الذي تريد أن تحتفظ به؟",
    ),
    "chinese": (
        "请问你的搭档:这个星期工作中最顺利的一刻是什么?",
        "你做了什么?",
        "听,不要打断",
        "写一个词",
        "什么帮助了你?",
    ),
}


def in_script(exercise: Exercise, lines: tuple[str, ...]) -> Exercise:
    """The exercise with all that the room reads in other words, the longest for the tasks."""
    steps = tuple(
        msgspec.structs.replace(
            step,
            title=lines[1],
            audience=lines[number % 2 * 4],
            prompts=tuple(lines[index % len(lines)] for index in range(len(step.prompts))),
            themes=tuple(f"{lines[2]} {index}" for index in range(len(step.themes))),
        )
        for number, step in enumerate(exercise.steps)
    )
    return msgspec.structs.replace(exercise, id=ExerciseId("test"), title=lines[3], credit=lines[4], steps=steps)


def faults_of(
    exercise: Exercise,
    casts: tuple[Cast, ...],
    sizes: tuple[Size, ...],
    themes: tuple[str, ...],
    room: Venue | None = None,
) -> set[str]:
    moments = tuple(staged_moments(exercise, CATALOGUE, casts))
    assert len(moments) > len(exercise.steps)
    return {
        f"{page.moment.step}, {page.moment.case}, page {page.composition.page + 1}, {page.size} {page.theme}: {fault}"
        for page in StageAudit(sizes, themes, room).pages(moments)
        for fault in page.faults
    }


@pytest.mark.parametrize("exercise", sorted(CATALOGUE.exercises))
def test_all_that_an_exercise_shows_can_be_read_from_the_last_row(qtbot: QtBot, exercise: str) -> None:
    found = CATALOGUE.exercises[ExerciseId(exercise)]
    # Where things stand is the shape's, what they are painted with the theme's: each is seen once.
    square, wide = SAMPLED
    assert faults_of(found, ROOMS, (square,), ("light",)) == set()
    assert faults_of(found, ROOMS, (wide,), ("dark",)) == set()


@pytest.mark.parametrize("exercise", sorted(CATALOGUE.exercises))
@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_other_languages_can_be_read_too_and_break_no_word(qtbot: QtBot, language: str, exercise: str) -> None:
    catalogue = load_catalogue(content_folder(language))
    moments = tuple(staged_moments(catalogue.exercises[ExerciseId(exercise)], catalogue, CASTS[:1]))
    pages = tuple(StageAudit(SAMPLED[:1], ("light",)).pages(moments))
    assert [fault for page in pages for fault in page.faults] == []
    assert {text.broken for page in pages for text in page.composition.texts} == {""}


def test_a_full_room_with_a_full_wall_can_be_read_too(qtbot: QtBot) -> None:
    found = CATALOGUE.exercises[ExerciseId("mistakes-culture")]
    assert faults_of(found, (Cast(60, 200),), (Size(1280, 800),), ("light",)) == set()


@pytest.mark.parametrize(
    ("exercise", "room"),
    [
        ("group-theme-harvest", Venue(seating=Seating(depth=12.5))),
        ("failing-forward", Venue(seating=Seating(depth=15))),
        ("mistakes-culture", Venue(margin=0)),
        ("group-theme-harvest", Venue(margin=0.1)),
    ],
)
def test_deep_rooms_and_projectors_that_cut_off_more_or_nothing_are_served_too(
    qtbot: QtBot, exercise: str, room: Venue
) -> None:
    found = CATALOGUE.exercises[ExerciseId(exercise)]
    assert faults_of(found, (Cast(3, 7),), SAMPLED, ("high-contrast",), room) == set()


def test_no_name_of_a_theme_is_broken_on_a_full_wall_with_a_wide_margin(qtbot: QtBot) -> None:
    found = CATALOGUE.exercises[ExerciseId("group-theme-harvest")]
    assert faults_of(found, (Cast(60, 200),), (Size(1280, 800),), ("light",), Venue(margin=0.1)) == set()


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("exercise", ["mistakes-culture", "peer-coaching-trios"])
def test_other_ways_of_writing_can_be_read_too(qtbot: QtBot, exercise: str, script: str) -> None:
    written = in_script(CATALOGUE.exercises[ExerciseId(exercise)], SCRIPTS[script])
    assert faults_of(written, ROOMS, SAMPLED, ("light",)) == set()


def test_every_machine_has_the_letters_of_these_tests(qtbot: QtBot) -> None:
    """Where the computer brings a Chinese font nobody would notice that ours lacks a letter."""
    written = {letter for text in (*SCRIPTS["chinese"], *INVENTED_NAMES) for letter in text if letter >= "\u2e80"}
    ours = QRawFont(str(TEST_FONT), 20)
    assert written >= {"李", "搭"}
    assert [letter for letter in sorted(written) if not ours.supportsCharacter(ord(letter))] == []
