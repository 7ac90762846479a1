"""What is shown second by second, touching only what a second changes, is what a new window would show."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QMainWindow, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.commands import AddTime, EndSession, NextStep, Pause, Resume, SetStage
from app.domain.instants import minutes, seconds
from app.domain.stage import StageState
from tests.support.rooms import Room
from ui.actions.menu import ActionSet
from ui.console.clock_panel import ClockPanel
from ui.console.console_window import ConsoleWindow
from ui.console.strip import StripBar
from ui.theme.theme import load_theme

Story = list[Callable[[Room], object]]

STORY: Story = [
    *[lambda room: room.wait(seconds(1))] * 3,
    lambda room: room.do(Pause()),
    *[lambda room: room.wait(seconds(1))] * 2,
    lambda room: room.do(Resume()),
    lambda room: room.wait(seconds(61)),
    lambda room: room.do(AddTime(minutes(1))),
    lambda room: room.do(SetStage(StageState.HOLDING)),
    lambda room: room.wait(minutes(6)),
    *[lambda room: room.wait(seconds(1))] * 2,
    lambda room: room.wait(seconds(31)),
    lambda room: room.do(NextStep()),
    lambda room: room.wait(seconds(1)),
    lambda room: room.do(EndSession()),
]


def told(part: QWidget) -> list[tuple[object, ...]]:
    """All that a part says to whoever sees or hears it, with tones and numbers."""
    labels: list[tuple[object, ...]] = [
        (each.text(), *(each.property(look) for look in ("tone", "role", "phase")), each.accessibleName())
        for each in part.findChildren(QLabel)
        if each.isVisibleTo(part)
    ]
    bars = [(each.value(),) for each in part.findChildren(QProgressBar) if each.isVisibleTo(part)]
    buttons = [(each.text(),) for each in part.findChildren(QPushButton) if each.isVisibleTo(part)]
    return [*labels, *bars, *buttons]


def of_size(part: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(part)
    part.resize(900, 200)


@pytest.mark.parametrize(("exercise", "step"), [("sparkling-pairs", "ask-one"), ("sparkling-pairs", "welcome")])
def test_clock_and_strip_say_what_new_ones_would(exercise: str, step: str, qtbot: QtBot) -> None:
    host = QMainWindow()
    qtbot.addWidget(host)
    actions, room = ActionSet(host), Room(people=15)
    strip, clock = StripBar(), ClockPanel(actions)
    for part in (strip, clock):
        of_size(part, qtbot)
    told_so_far = set()
    for happen in (lambda room: room.go_on_to(exercise, step), *STORY):
        happen(room)
        frame = room.console()
        strip.show_strip(frame.strip)
        clock.show_clock(frame.clock, begun=frame.begun, ended=frame.ended)
        new_strip, new_clock = StripBar(), ClockPanel(actions)
        for part in (new_strip, new_clock):
            of_size(part, qtbot)
        new_strip.show_strip(frame.strip)
        new_clock.show_clock(frame.clock, begun=frame.begun, ended=frame.ended)
        assert told(strip) == told(new_strip)
        assert told(clock) == told(new_clock)
        told_so_far.add(tuple(told(clock)))
    assert len(told_so_far) >= len(STORY) - 3


def test_a_console_that_was_folded_is_at_the_present_second_when_it_comes_back(qtbot: QtBot) -> None:
    room = Room().at_step("sparkling-pairs", "welcome")
    theme = load_theme("light")
    window, other = ConsoleWindow(theme, theme), ConsoleWindow(theme, theme)
    for each in (window, other):
        qtbot.addWidget(each)
    window.show_frame(room.console())
    window.fold.fold()
    room.wait(seconds(7))
    window.show_frame(room.console())
    window.fold.unfold()
    other.show_frame(room.console())
    assert told(window.body.clock) == told(other.body.clock)
    assert told(window.body.strip) == told(other.body.strip)
    window.let_close()
    other.let_close()
