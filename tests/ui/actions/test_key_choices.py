"""Keys of one's own: whatever is chosen, one key is one action in one place."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QKeyCombination, Qt

from app.domain.clicker import Button, Clicker
from ui.actions.key_choices import KeyChoices, written
from ui.actions.key_rules import Reason, Taken, obstacle, obstacle_for_clicker, sound_choices, sound_clicker
from ui.actions.pressed import key_name, plain
from ui.actions.spec import ActionId, Where
from ui.actions.table import SPECS, TABLE

USUAL = KeyChoices()
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
PLANNER = (Where.PLAN, Where.TIMELINE, Where.FORM)
NONE = Qt.KeyboardModifier.NoModifier
HELD = (NONE, SHIFT, CTRL, CTRL | SHIFT, ALT, Qt.KeyboardModifier.KeypadModifier)

ALL = [Qt.Key(value) for value in (*range(0x20, 0x60), *range(0x01000000, 0x01000018), *range(0x01000030, 0x0100003C))]

keys = st.one_of(
    st.builds(lambda held, key: key_name(QKeyCombination(held, key)), st.sampled_from(HELD), st.sampled_from(ALL)),
    st.sampled_from([key for spec in TABLE for key in spec.keys]),
)
actions = st.sampled_from(ActionId)


def heard_twice(choices: KeyChoices) -> list[tuple[Where, str]]:
    """Keys that two answer to, or one twice, with the place where that is so."""
    found = []
    for where in Where:
        window = Where.PLAN if where in PLANNER else Where.CONSOLE
        specs = [spec for spec in TABLE if spec.where in (where, window, Where.PROGRAM)]
        heard = Counter(plain(key) for spec in specs for key in choices.keys_of(spec.id))
        found += [(where, key) for key, times in heard.items() if times > 1]
    return found


@given(
    st.lists(st.tuples(actions, st.integers(0, 3), keys), max_size=30),
    st.lists(st.tuples(st.sampled_from(Button), keys)),
)
def test_no_assignment_ever_makes_two_actions_answer_to_one_key(
    wishes: list[tuple[ActionId, int, str]], pressed: list[tuple[Button, str]]
) -> None:
    choices, clicker = USUAL, Clicker()
    for button, key in pressed:
        if obstacle_for_clicker(choices, clicker, button, key) is None:
            clicker = clicker.with_key(button, key)
    for action_id, wanted, key in wishes:
        place = min(wanted, len(SPECS[action_id].keys) - 1) if SPECS[action_id].numbered else wanted
        if obstacle(choices, clicker, action_id, key, place) is None:
            choices = choices.with_key(action_id, place, key)
    assert heard_twice(choices) == []
    assert sound_clicker(choices, clicker) == clicker


KEPT = st.lists(st.one_of(keys, st.text(max_size=9))).map(tuple)


@given(st.dictionaries(st.one_of(actions.map(str), st.text()), KEPT))
def test_whatever_was_kept_is_made_sound(kept: dict[str, tuple[str, ...]]) -> None:
    choices, whole = sound_choices(kept)
    assert heard_twice(choices) == []
    assert all(choices.keys_of(action_id) for action_id in ActionId)
    assert whole is (written(choices) == kept)


def test_two_actions_may_have_changed_places() -> None:
    kept = {"restart": ("Ctrl+J",), "jump": ("Ctrl+R",)}
    choices, whole = sound_choices(kept)
    assert whole
    assert choices.keys_of(ActionId.JUMP) == ("Ctrl+R",)


def test_a_key_of_another_action_is_refused_by_name() -> None:
    assert obstacle(USUAL, Clicker(), ActionId.EXPORT, "Ctrl+R") == Taken(ActionId.RESTART)
    assert obstacle(USUAL, Clicker(), ActionId.EXPORT, "F2") == Taken(ActionId.RENAME_THEME)
    assert obstacle(USUAL, Clicker(), ActionId.EXPORT, "Ctrl+F23") is None


def test_a_key_of_a_part_is_free_in_another_part() -> None:
    assert obstacle(USUAL, Clicker(), ActionId.PRESENT, "N") is None
    assert obstacle(USUAL, Clicker(), ActionId.PRESENT, "G") == Taken(ActionId.LEFT)
    assert obstacle(USUAL, Clicker(), ActionId.PRESENT, "B") == Taken(ActionId.BLACK)


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        ("X", Reason.WRITES),
        ("5", Reason.WRITES),
        (",", Reason.WRITES),
        ("Space", Reason.WRITES),
        ("Alt+X", Reason.ALT),
        ("Ctrl+Alt+E", Reason.ALT),
        ("Meta+P", Reason.ALT),
        ("Ctrl+C", Reason.TEXT),
        ("Ctrl+Left", Reason.TEXT),
        ("Left", Reason.TEXT),
        ("Shift+End", Reason.TEXT),
        ("Backspace", Reason.TEXT),
        ("Tab", Reason.TEXT),
        ("Return", Reason.TEXT),
        ("Esc", Reason.ESCAPE),
        ("", Reason.NO_KEY),
    ],
)
def test_what_the_note_line_needs_is_refused(key: str, reason: Reason) -> None:
    assert obstacle(USUAL, Clicker(), ActionId.RESTART, key) is reason


@pytest.mark.parametrize("key", ["Down", "PgDown", "Tab", "Ctrl+A", "Shift+Up"])
def test_what_moves_in_a_list_is_refused_on_the_wall(key: str) -> None:
    assert obstacle(USUAL, Clicker(), ActionId.PARK_NOTE, key) is Reason.MOVES


def test_a_letter_of_a_theme_is_refused_on_the_wall() -> None:
    assert obstacle(USUAL, Clicker(), ActionId.PARK_NOTE, "Q") is Reason.THEME


def test_a_key_of_the_clicker_is_refused_but_for_its_own_action() -> None:
    clicker = Clicker().with_key(Button.FORWARD, "F24")
    assert obstacle(USUAL, clicker, ActionId.RESTART, "F24") == Taken(Button.FORWARD)
    assert obstacle(USUAL, clicker, ActionId.NEXT, "F24") is None


def test_the_way_out_has_its_key_for_ever() -> None:
    assert obstacle(USUAL, Clicker(), ActionId.CLEAR, "F24") is Reason.FIXED


def test_a_clicker_learns_no_key_of_another_action() -> None:
    assert obstacle_for_clicker(USUAL, Clicker(), Button.FORWARD, "F8") == Taken(ActionId.PLUS_MINUTE)
    assert obstacle_for_clicker(USUAL, Clicker(), Button.FORWARD, "PgDown") is None


@pytest.mark.parametrize("key", ["Right", "Down", "Space", "Return", "Tab", "Backspace", ".", "B", "Volume Up", "Up"])
def test_a_clicker_may_send_what_a_part_or_a_text_uses(key: str) -> None:
    assert obstacle_for_clicker(USUAL, Clicker(), Button.BLACK, key) is None


def test_one_key_is_one_button() -> None:
    clicker = Clicker().with_key(Button.FORWARD, "Right")
    assert obstacle_for_clicker(USUAL, clicker, Button.BACK, "Right") == Taken(Button.FORWARD)
    assert clicker.with_key(Button.FORWARD, "Down").learned == (("Down", Button.FORWARD),)


def test_the_usual_keys_are_no_choice() -> None:
    own = USUAL.with_keys(ActionId.RESTART, ("Ctrl+F23",))
    assert not own.is_usual(ActionId.RESTART)
    assert own.usual(ActionId.RESTART) == USUAL
    assert own.with_keys(ActionId.RESTART, SPECS[ActionId.RESTART].keys) == USUAL


def test_a_key_is_put_in_the_place_of_another_or_beside_it() -> None:
    more = USUAL.with_key(ActionId.PAUSE, 0, "F24")
    assert more.keys_of(ActionId.PAUSE) == ("F24", "Pause")
    assert more.with_key(ActionId.PAUSE, 9, "F9").keys_of(ActionId.PAUSE) == ("F24", "Pause", "F9")
    assert more.without_key(ActionId.PAUSE, 1).keys_of(ActionId.PAUSE) == ("F24",)


@pytest.mark.parametrize(
    ("held", "key", "name"),
    [
        (SHIFT, Qt.Key.Key_Backtab, "Shift+Tab"),
        (Qt.KeyboardModifier.KeypadModifier, Qt.Key.Key_Enter, "Return"),
        (SHIFT, Qt.Key.Key_M, "M"),
        (SHIFT, Qt.Key.Key_Plus, "+"),
        (Qt.KeyboardModifier.KeypadModifier, Qt.Key.Key_Plus, "+"),
        (SHIFT, Qt.Key.Key_Space, "Shift+Space"),
        (CTRL | SHIFT, Qt.Key.Key_M, "Ctrl+Shift+M"),
        (SHIFT, Qt.Key.Key_Shift, ""),
        (NONE, Qt.Key.Key_Super_L, ""),
    ],
)
def test_a_key_has_one_name(held: Qt.KeyboardModifier, key: Qt.Key, name: str) -> None:
    assert key_name(QKeyCombination(held, key)) == name
