"""Which keys are the clicker's, place by place."""

import pytest

from ui.console.clicker_meaning import Meaning, Place, meaning
from ui.console.key_presses import KeyPresses

NOW, SOON, FIELD, SAY = Meaning.NOW, Meaning.SOON, Meaning.FIELD, Meaning.SAY


@pytest.mark.parametrize("place", list(Place))
@pytest.mark.parametrize("key", ["PgDown", "F5", "Shift+F5", "Esc", "Ctrl+B", "Volume Up", "Media Next", "Ctrl+PgUp"])
def test_what_no_field_needs_is_always_the_clicker_s(key: str, place: Place) -> None:
    assert {meaning(key, place, empty=empty, lately=not empty) for empty in (True, False)} == {NOW}


@pytest.mark.parametrize(
    ("key", "in_empty", "in_half_typed"),
    [
        ("Right", NOW, SAY),
        ("Left", NOW, SAY),
        ("Down", NOW, SAY),
        ("Up", NOW, SAY),
        (".", NOW, FIELD),
        ("Space", NOW, FIELD),
        ("Return", NOW, FIELD),
        ("Tab", NOW, FIELD),
        ("Backspace", NOW, FIELD),
        ("B", SOON, FIELD),
        ("W", SOON, FIELD),
        ("5", SOON, FIELD),
    ],
)
def test_in_the_note_line_a_key_is_the_clicker_s_while_nothing_is_typed(
    key: str, in_empty: Meaning, in_half_typed: Meaning
) -> None:
    assert meaning(key, Place.NOTE, empty=True, lately=False) is in_empty
    assert meaning(key, Place.NOTE, empty=False, lately=False) is in_half_typed


@pytest.mark.parametrize("key", ["Return", "Backspace", "Tab", "Space"])
def test_whoever_has_just_typed_still_types(key: str) -> None:
    assert meaning(key, Place.NOTE, empty=True, lately=True) is FIELD


@pytest.mark.parametrize(
    ("place", "key", "meant"),
    [
        (Place.TEXT, "Right", NOW),
        (Place.TEXT, ".", NOW),
        (Place.TEXT, "B", FIELD),
        (Place.TEXT, "Down", FIELD),
        (Place.TEXT, "Return", FIELD),
        (Place.COUNT, "Right", NOW),
        (Place.COUNT, ".", NOW),
        (Place.COUNT, "B", FIELD),
        (Place.COUNT, "+", FIELD),
        (Place.COUNT, "Down", SAY),
        (Place.COUNT, "Return", SAY),
        (Place.LIST, "Right", NOW),
        (Place.LIST, "Down", SAY),
        (Place.LIST, ".", NOW),
        (Place.LIST, "Space", FIELD),
        (Place.LIST, "W", FIELD),
        (Place.GRID, "Right", SAY),
        (Place.CHOICE, "Left", SAY),
        (Place.BUTTON, "Down", NOW),
        (Place.BUTTON, "Space", FIELD),
        (Place.NOWHERE, "Tab", NOW),
        (Place.NOWHERE, "B", NOW),
    ],
)
def test_elsewhere_a_key_is_the_clicker_s_where_nobody_needs_it(place: Place, key: str, meant: Meaning) -> None:
    assert meaning(key, place, empty=True, lately=False) is meant


def test_a_text_that_is_half_typed_keeps_its_caret() -> None:
    assert meaning("Right", Place.TEXT, empty=False, lately=False) is FIELD


def pressed(*times: tuple[int, int]) -> list[bool]:
    """Which presses count of a key that goes down and up at these milliseconds."""
    presses, counted = KeyPresses(), []
    for down, up in times:
        counted.append(presses.counts("PgDown", down, repeated=False))
        presses.came_up("PgDown", up)
    return counted


def test_quick_fingers_are_not_held_fingers() -> None:
    assert pressed((1000, 1060), (1160, 1220), (1320, 1400)) == [True, True, True]


def test_a_key_held_down_counts_once_however_it_is_reported() -> None:
    assert pressed((1000, 1660), (1660, 1700), (1700, 1740), (1740, 1780)) == [True, False, False, False]
    assert KeyPresses().counts("PgDown", 1000, repeated=True) is False


def test_a_button_that_bounces_counts_once() -> None:
    assert pressed((1000, 1010), (1060, 1070)) == [True, False]


def test_without_times_every_press_counts() -> None:
    assert pressed((0, 0), (0, 0)) == [True, True]
