"""Looking again: soon at first, ever more leisurely, and not at all once everything is right."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.run.patience import Patience


@pytest.fixture
def patience(qtbot: QtBot) -> Iterator[Patience]:
    parent = QObject()
    made = Patience(parent)
    yield made
    made.stop()


def pause(patience: Patience) -> int | None:
    """Milliseconds until the next look; nothing where none will come."""
    return patience._timer.interval() if patience._timer.isActive() else None


def test_what_is_not_granted_is_asked_for_ever_more_leisurely_and_never_given_up(patience: Patience) -> None:
    pauses = []
    for _ in range(20):
        patience.was_in_vain()
        pauses.append(pause(patience))
    assert pauses[:8] == [250] * 8
    assert pauses[8:14] == [500, 1000, 2000, 4000, 8000, 16000]
    assert set(pauses[14:]) == {16000}
    assert patience.tries == 20


def test_something_new_is_asked_for_quickly_again(patience: Patience) -> None:
    for _ in range(20):
        patience.was_in_vain()
    patience.begin_anew()
    patience.was_in_vain()
    assert (patience.tries, pause(patience)) == (1, 250)


def test_what_was_always_right_costs_nothing(patience: Patience) -> None:
    patience.is_right()
    assert pause(patience) is None


def test_what_has_become_right_is_looked_at_twice_more(patience: Patience, qtbot: QtBot) -> None:
    patience.unit = 1
    looks = []

    def look() -> None:
        looks.append(patience.tries)
        patience.is_right()

    patience.due.connect(look)
    patience.was_in_vain()
    qtbot.waitUntil(lambda: len(looks) == 3)
    assert pause(patience) is None


def test_once_stopped_nothing_is_looked_at(patience: Patience) -> None:
    patience.was_in_vain()
    patience.stop()
    patience.is_right()
    assert pause(patience) is None
