"""The words of a vote follow the number of dots that people really have."""

import pytest

from app.domain.commands import SetDots, TakeNote, Undo
from app.domain.dots_said import with_dots
from app.domain.stage import Vote
from tests.support.rooms import Room


def voting() -> Room:
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(TakeNote("a", theme="Listening"), TakeNote("b", theme="Humour"))
    return room.at_step("group-theme-harvest", "dots")


def test_stage_and_console_say_how_many_dots_people_have_now() -> None:
    room = voting()
    assert room.picture(Vote).audience.startswith("You have three dots.")
    room.do(SetDots(2))
    assert room.picture(Vote).audience.startswith("You have two dots.")
    assert room.console().step.audience.startswith("You have two dots.")
    room.do(SetDots(1))
    assert room.picture(Vote).audience == "You have one dot. Which themes matter most for our work now?"
    room.do(Undo(), Undo())
    assert room.picture(Vote).audience.startswith("You have three dots.")


@pytest.mark.parametrize(
    ("text", "planned", "given", "said"),
    [
        ("Three dots: which first?", 3, 5, "Five dots: which first?"),
        ("Take 3 dots.", 3, 4, "Take 4 dots."),
        ("Five ticks each, on the strip.", 5, 12, "12 ticks each, on the strip."),
        ("Tick up to five cards that you find helpful.", 5, 3, "Tick up to three cards that you find helpful."),
        ("Choose one theme. One dot each.", 1, 2, "Choose one theme. Two dots each."),
        ("You have three dots for three themes.", 3, 3, "You have three dots for three themes."),
        ("You have three dots for three themes.", 3, 2, "You have two dots for three themes."),
        ("Stick your dots.", 3, 2, "Stick your dots."),
        ("有三个圆点", 3, 2, "有三个圆点"),
    ],
)
def test_only_the_number_before_the_dots_is_said_anew(text: str, planned: int, given: int, said: str) -> None:
    assert with_dots(text, planned, given) == said
