"""The harvest with the keyboard only: two minutes of typing while everything else goes on, and no keystroke is lost."""

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from app.domain.instants import Duration
from app.services.journal import read_journal
from tests.support.hands import CTRL, SHIFT, Hands

KEYSTROKE = Duration(60)
"""A thousand characters a minute by the clock on the wall; the test itself types as fast as the windows take it."""
SAID = (
    "Somebody asked first, then waited for the whole answer",
    "Plain words on the form: one idea in one sentence",
    "Ruth-less calm is not the same as steady hands",
    "Wir haben zuerst gefragt und dann zugehört",
    "Мы сначала спросили, а потом слушали",
    "سألنا أولا ثم استمعنا",
    "先に聞いてから、待ちました",
    "Phoned back the same day 👩‍🏫, every time",
    "A colleague who picks up the phone on a Friday afternoon",
    "10 minutes of quiet after a hard visit; nobody minds",
)
INTERRUPTIONS = ("lost", "notice", "found", "late")


class Room(Hands):
    """Hands that look at the clock after each key, while things happen around them."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        super().__init__(qtbot, folder)
        self.strokes = 0
        self.expected: list[str] = []
        self._interruptions = cycle(INTERRUPTIONS)
        self.after_key = self._time_goes_by

    def take(self, text: str) -> None:
        """Type a note and enter it; each key must arrive in the line."""
        for number, letter in enumerate(text, 1):
            self.type(letter)
            assert self.in_note_line, f"the keyboard went to {self.focus()} after {text[:number]!r}"
            assert self.line.text() == text[:number]
        self.press(Qt.Key.Key_Return)
        self.expected.append(text)
        assert self.line.text() == ""
        assert self.texts() == self.expected

    def theme(self, name: str) -> None:
        """Make a theme by its key, and come back to the line."""
        self.press(Qt.Key.Key_N, CTRL | SHIFT)
        self.type(name)
        self.press(Qt.Key.Key_Return)
        assert self.in_note_line

    def _time_goes_by(self) -> None:
        self.strokes += 1
        self.room.wait(KEYSTROKE)
        if self.strokes % 16 == 0:
            self.desk._pulse.tick()
        if self.strokes % 101 == 0:
            self._interrupt(next(self._interruptions))
        QCoreApplication.processEvents()

    def _interrupt(self, how: str) -> None:
        match how:
            case "lost":
                self.desk.projector._lose()
            case "found":
                self.desk.projector.place()
            case "notice":
                self.desk.say(f"Something happened at keystroke {self.strokes}.")
            case _:
                self.room.wait(Duration(40_000))


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    made = Room(qtbot, tmp_path)
    yield made
    made.stop()


def test_the_harvest_is_typed_with_the_keyboard_alone_and_nothing_is_lost(hands: Room) -> None:
    said = cycle(SAID)
    hands.theme("Calm")
    for number in range(12):
        hands.take(next(said))
        if number == 4:
            hands.theme("Plain words")
        if number % 3:
            hands.press(Qt.Key.Key_1 if number % 2 else Qt.Key.Key_2, CTRL)
    while hands.strokes < 2_000 and hands.room.session.next_slot() is not None:
        hands.press(Qt.Key.Key_PageDown)
        step = hands.room.session.slot.step if hands.room.session.slot else None
        if step is not None and step.takes_notes:
            for _ in range(6):
                hands.press(Qt.Key.Key_F3)
                hands.take(next(said))
    assert hands.strokes >= 2_000
    on_disk = read_journal(hands.room.files.read(hands.room.path)).history.session
    assert [note.text for note in on_disk.notes] == hands.expected
    assert [theme.name for theme in on_disk.themes] == ["Calm", "Plain words"]
    assert sum(len(theme.notes) for theme in on_disk.themes) == 7, "one was meant for a theme that was not there yet"
