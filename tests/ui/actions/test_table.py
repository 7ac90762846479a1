from collections import Counter
from collections.abc import Sequence
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.console_panels import THEME_KEYS
from ui.actions import words
from ui.actions.key_choices import meet
from ui.actions.spec import ActionId, ActionSpec, Where
from ui.actions.table import SPECS, TABLE
from ui.console.note_edit import NoteEdit

WINDOW = tuple(spec for spec in TABLE if spec.is_shortcut)
PARTS = tuple(where for where in Where if where not in (Where.PROGRAM, Where.CONSOLE))


def combination_of(key: str) -> QKeyCombination:
    # Qt's annotations do not know that a sequence can be indexed.
    return cast(Sequence[QKeyCombination], QKeySequence(key))[0]


def _would_be_typed(field: QLineEdit, key: str) -> bool:
    """Whether a text field claims the key before any shortcut sees it."""
    combination = combination_of(key)
    text = key.lower() if len(key) == 1 else ""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, combination.key().value, combination.keyboardModifiers(), text)
    event.ignore()
    field.event(event)
    return event.isAccepted()


def test_every_action_is_in_the_table_once() -> None:
    assert Counter(spec.id for spec in TABLE) == Counter(ActionId)


def test_no_two_actions_of_the_window_share_a_key() -> None:
    keys = Counter(QKeySequence(key).toString() for spec in WINDOW for key in spec.keys)
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("part", PARTS)
def test_the_keys_of_a_part_clash_neither_with_each_other_nor_with_the_window(part: Where) -> None:
    windows = (Where.PROGRAM, Where.CONSOLE, Where.PLAN)
    specs = [spec for spec in TABLE if spec.where is part or (spec.where in windows and meet(spec.where, part))]
    keys = Counter(QKeySequence(key).toString() for spec in specs for key in spec.keys)
    assert [key for key, times in keys.items() if times > 1] == []


def test_no_key_of_a_theme_does_something_else_on_the_wall() -> None:
    taken = {key.lower() for spec in TABLE if spec.is_shortcut or spec.where is Where.WALL for key in spec.keys}
    assert taken.isdisjoint(THEME_KEYS)


@pytest.mark.parametrize("spec", TABLE, ids=lambda spec: str(spec.id))
def test_every_key_is_one_that_qt_knows(spec: ActionSpec) -> None:
    assert spec.keys
    for key in spec.keys:
        assert combination_of(key).key() is not Qt.Key.Key_unknown, key


@pytest.mark.parametrize("spec", [spec for spec in WINDOW if spec.while_typing], ids=lambda spec: str(spec.id))
def test_what_works_while_typing_is_never_typed(spec: ActionSpec, qtbot: QtBot) -> None:
    field = NoteEdit()
    qtbot.addWidget(field)
    assert any(not _would_be_typed(field, key) for key in spec.keys)


@pytest.mark.parametrize("key", ["B", "."])
def test_the_letters_for_black_are_typed_in_a_text_field(key: str, qtbot: QtBot) -> None:
    field = NoteEdit()
    qtbot.addWidget(field)
    assert key in SPECS[ActionId.BLACK].keys
    assert _would_be_typed(field, key)


def test_undo_in_the_note_line_is_the_session_s_only_when_there_is_nothing_typed(qtbot: QtBot) -> None:
    field = NoteEdit()
    qtbot.addWidget(field)
    assert not _would_be_typed(field, "Ctrl+Z")
    qtbot.keyClicks(field, "a")
    assert _would_be_typed(field, "Ctrl+Z")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert _would_be_typed(field, "Ctrl+Z")


@pytest.mark.parametrize("spec", TABLE, ids=lambda spec: str(spec.id))
def test_no_key_writes_a_letter_on_a_mac_or_with_alt_gr(spec: ActionSpec) -> None:
    assert not any("Alt" in key for key in spec.keys)


def test_a_button_s_tip_names_every_key(qtbot: QtBot) -> None:
    tip = words.button_tip(ActionId.PLUS_MINUTE)
    assert all(words.key_text(key) in tip for key in SPECS[ActionId.PLUS_MINUTE].keys)


def test_a_numbered_action_shows_its_first_and_last_key() -> None:
    assert words.keys_text(SPECS[ActionId.INTO_THEME]) == ("Ctrl+1 … Ctrl+9",)


def test_return_is_called_as_keyboards_call_it() -> None:
    assert words.keys_text(SPECS[ActionId.CLOSE_VOTE]) == ("Ctrl+Enter",)
