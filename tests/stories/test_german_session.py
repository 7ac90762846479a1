"""A day in German, from the first picture to the last paper: whatever the room sees and reads is in its language."""

import pytest
from msgspec.structs import replace

from app.domain.identifiers import ExerciseId
from app.domain.language import speaking
from app.domain.stage import Holding
from app.domain.stage_frame import coming_frame
from app.services.staged_moments import Cast, staged_moments
from tests.support.german import GERMAN, english_in, german_day, texts_in
from tests.support.rooms import Room
from ui.stage.compose import compose
from ui.stage.scale import Canvas

ROOM = Cast(15, 7)
"""Has a three among pairs, and notes of every kind."""
TYPED = ("One more", "thing that", "just said")
"""Of a note that the staged facilitator takes."""


@pytest.mark.parametrize("workshop", ["ninety-minutes", "half-day"])
def test_whatever_the_room_is_shown_is_german(workshop: str) -> None:
    seen: dict[str, None] = {}
    for room in german_day(workshop):
        for frame in (room.stage(), coming_frame(room.session, room.now)[1]):
            assert frame.language == "de"
            seen.update(dict.fromkeys(texts_in(frame)))
    assert any(text.endswith(" Uhr") for text in seen)
    assert english_in(seen) == []


@pytest.mark.parametrize("exercise", ["role-swap", "group-theme-harvest", "mistakes-culture", "failing-forward"])
def test_whatever_stands_around_it_on_the_stage_is_german(qapp: object, exercise: str) -> None:
    seen: dict[str, None] = {}
    for moment in staged_moments(GERMAN.exercises[ExerciseId(exercise)], GERMAN, (ROOM,)):
        frame = replace(moment.frame, credit="", message="")
        seen.update(dict.fromkeys(item.text for item in compose(frame, Canvas(4 / 3)).texts))
    assert english_in(text for text in seen if not any(map(text.__contains__, TYPED))) == []


def test_the_stage_speaks_the_language_of_its_session_and_the_console_that_of_the_interface() -> None:
    german, english = next(german_day()), Room()
    for language in ("en", "de"):
        with speaking(language):
            assert german.stage().picture == Holding(german.session.plan.title, "Beginn um 10:00 Uhr")
            assert english.stage().picture == Holding(english.session.plan.title, "Starts at 10:00")
