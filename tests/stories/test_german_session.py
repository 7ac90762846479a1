"""A day in German, from the first picture to the last paper: whatever the room sees and reads is in its language."""

import pytest
from msgspec.structs import replace

from app.domain.commands import TakeNote
from app.domain.evaluation import EvaluationForm
from app.domain.identifiers import ExerciseId, HandoutId
from app.domain.language import speaking
from app.domain.stage import Holding
from app.domain.stage_frame import coming_frame
from app.services.handouts import HANDOUTS, Paper, PrintWishes
from app.services.handouts.making import make_handout
from app.services.staged_moments import Cast, staged_moments
from tests.app.services.handouts.after import forms as typed_forms
from tests.support.german import GERMAN, english_in, german_day, texts_in
from tests.support.pdfs import line_texts
from tests.support.rooms import Room
from ui.stage.compose import compose
from ui.stage.scale import Canvas

ROOM = Cast(15, 7)
"""Has a three among pairs, and notes of every kind."""
TYPED = ("One more", "thing that", "just said")
"""Of a note that the staged facilitator takes."""
FORMS = tuple(replace(form, will_do="Zuerst danken", change="") for form in typed_forms(7))
LAW = "duty of candour"
"""A law that a note about safety names."""
SOURCE = "University of"
"""Of a source of an exercise, which is named as it is called."""


@pytest.mark.parametrize("workshop", ["ninety-minutes", "half-day"])
def test_whatever_the_room_is_shown_is_german(workshop: str) -> None:
    seen: dict[str, None] = {}
    for room in german_day(workshop):
        for frame in (room.stage(), coming_frame(room.session, room.now)[1]):
            assert frame.language == "de"
            seen.update(dict.fromkeys(texts_in(frame)))
    assert any(text.endswith("\N{NO-BREAK SPACE}Uhr") for text in seen)
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
            assert german.stage().picture == Holding(german.session.plan.title, "Beginn um 10:00\N{NO-BREAK SPACE}Uhr")
            assert english.stage().picture == Holding(english.session.plan.title, "Starts at 10:00")


@pytest.mark.parametrize("forms", [(), FORMS], ids=["no forms", "forms"])
def test_whatever_is_on_paper_is_german(forms: tuple[EvaluationForm, ...]) -> None:
    *_, room = german_day("half-day")
    wanted = HANDOUTS if not forms else [HandoutId("evaluation-summary")]
    left: dict[str, list[str]] = {}
    for handout in wanted:
        made = make_handout(
            room.session,
            handout,
            GERMAN.handouts,
            paper=Paper.A4,
            now=room.now,
            wishes=PrintWishes(forms=forms),
            banks=GERMAN.prompt_banks,
        )
        assert b"/Lang (de)" in made.pdf
        found = english_in(line for line in line_texts(made.pdf) if SOURCE not in line)
        left |= {handout: found} if found else {}
    assert left == {}


@pytest.mark.parametrize("workshop", ["ninety-minutes", "half-day"])
def test_the_console_speaks_the_language_of_the_interface(workshop: str) -> None:
    seen: dict[str, None] = {}
    with speaking("de"):
        for room in german_day(workshop):
            frame = room.console()
            seen.update(dict.fromkeys(texts_in(frame)))
            with speaking("en"):
                plain = room.console()
            assert plain.stage == frame.stage
            assert plain.strip.ends.startswith(("ends ", "ended "))
            assert frame.strip.ends.startswith(("Schluss ", "beendet "))
    assert english_in(text for text in seen if LAW not in text) == []


def test_what_is_refused_is_said_in_the_language_of_the_interface() -> None:
    room = next(german_day())
    with speaking("de"):
        assert room.refusal(TakeNote("Zu früh")) == "Notizen gibt es, sobald die Sitzung begonnen hat."
    assert room.refusal(TakeNote("Zu früh")) == "Notes are taken once the session has begun."
