"""A trainer at the keyboard: presses real keys in the real windows, and waits until something can be seen."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

from app.services.bootstrap import Services
from ui.console.console_window import ConsoleWindow
from ui.console.notice_strip import NoticeStrip
from ui.home.window import HomeWindow
from ui.paper.window import PaperWindow
from ui.practising import PREFERENCE
from ui.program import Program

W = TypeVar("W", bound=QWidget)
PATIENCE = 20.0
"""Seconds after which what was waited for is said to be missing."""


async def until(seen: Callable[[], object], what: str) -> None:
    """Let the program live until something is there."""
    loop = asyncio.get_running_loop()
    end = loop.time() + PATIENCE
    while not seen():
        if loop.time() > end:
            raise AssertionError(f"never seen: {what}; {_what_is_seen()}")
        await asyncio.sleep(0.005)


def _what_is_seen() -> str:
    front = type(QApplication.activeWindow()).__name__
    return f"in front is {front} of {[type(each).__name__ for each in _all_visible()]}"


def _all_visible() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


async def window(kind: type[W]) -> W:
    """The window of a kind, once it can be seen."""
    await until(lambda: _visible(kind), kind.__name__)
    return _visible(kind)[0]


async def front(kind: type[W]) -> W:
    """The window of a kind, once it has the keyboard."""
    found = await window(kind)
    await until(found.isActiveWindow, f"{kind.__name__} in front")
    return found


async def home_in_front() -> HomeWindow:
    """Home, as soon as the keyboard is there."""
    home = await window(HomeWindow)
    home.activateWindow()
    await until(home.isActiveWindow, "Home in front")
    return home


def said(strip: NoticeStrip) -> str:
    """Everything that waits to be read."""
    return " ".join(each[0] for each in strip._queue)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(_at_keyboard(), key, modifiers)


def type_in(text: str) -> None:
    """Type where the keyboard is, in any script: a key of its own for each letter, Return for a line's end."""
    for letter in text:
        key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            stroke = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(_at_keyboard(), stroke)


async def save_handouts() -> None:
    """Ask for the paper and save what is proposed."""
    press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    paper = await front(PaperWindow)
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: paper.notices.is_showing, "the sentence that the handouts are saved")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    await until(lambda: not paper.isVisible(), "Paper closed")


def plan_exercise(words: str) -> None:
    """In the planner: put the first exercise with these words behind what is chosen."""
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_in(words)
    press(Qt.Key.Key_Return)


async def run_planned(*names: str) -> ConsoleWindow:
    """From the planner over the start page into a session with these people."""
    press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    type_in("\n".join(names))
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await front(HomeWindow)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return await front(ConsoleWindow)


def _visible(kind: type[W]) -> list[W]:
    return [each for each in _all_visible() if isinstance(each, kind)]


def _at_keyboard() -> QWidget:
    at = QApplication.focusWidget() or QApplication.activeWindow()
    assert at is not None, "the keyboard is nowhere"
    return at


Story = Callable[[], Awaitable[None]]


def live(services: Services, story: Story, *, knows_it: bool = True) -> None:
    """Run the program on Qt's loop until a story is told, and see it end by itself when Home is closed.

    Whoever `knows_it` was led through the program before.
    """
    if knows_it:
        services.library.prefer(PREFERENCE, "yes")

    async def both() -> None:
        lives = asyncio.create_task(Program(services).live())
        await story()
        (await window(HomeWindow)).close()
        await asyncio.wait_for(lives, 20)

    # As the program itself does: it ends when its work is done, and not with a window.
    QApplication.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(QApplication.instance())) as runner:
        runner.run(both())
    QApplication.setQuitOnLastWindowClosed(True)
