"""Qt's event loop under asyncio, and the one application object."""

import sys
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QLoggingCategory
from PySide6.QtWidgets import QApplication

from ui.collecting import Collector
from ui.command_line.answers import NotDone
from ui.tasks import LEFT_BY_QT
from ui.theme.fonts import FAMILY
from ui.theme.magnifying import fitting_application
from ui.theme.style import apply_theme
from ui.theme.text_size import SIZE, scale_asked_for
from ui.theme.theme import THEMES, load_theme

if TYPE_CHECKING:
    from asyncio import Runner

DISPLAY_GONE = (
    "The display went away. Everything typed so far is saved: start Sparkroom again, and Home offers to go on."
)

QUIET = "qt.text.font.db.warning=false"
"""Qt says on standard error of each typeface that another one has to help out with a script; that is meant to be."""

TURN: Final = 0.0005
"""Seconds after which a worker lets the windows go on. Ten times as many, as Python has it, would be felt: a window
hands over to Qt and comes back a dozen times until it is painted, and waits for its turn each time."""


def make_application(theme: str = THEMES[0]) -> QApplication:
    """The application object with typefaces and a theme; the one that is there, if there is one."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = fitting_application("sparkroom")
    QLoggingCategory.setFilterRules(QUIET)
    application.setApplicationName("Sparkroom")
    application.setDesktopFileName("sparkroom")
    application.setQuitOnLastWindowClosed(False)
    if FAMILY not in application.font().families():
        SIZE.choose(scale_asked_for(application))
    apply_theme(application, load_theme(theme))
    return application


def run_on_qt(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run a coroutine to its end while windows live. Raises NotDone when the display goes away under them."""
    # Here and not above: Home is painted without them. qasync takes the binding that is already there.
    import asyncio

    from qasync import QEventLoop

    application = QApplication.instance()
    collector = Collector()
    collector.begin()
    turn = sys.getswitchinterval()
    sys.setswitchinterval(TURN)
    try:
        with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
            _run_whole(runner, work)
    finally:
        sys.setswitchinterval(turn)
        collector.end()


def _run_whole(runner: "Runner", work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    has_ended = False

    async def whole() -> None:
        nonlocal has_ended
        try:
            await work()
        finally:
            has_ended = True

    try:
        runner.run(whole())
    except RuntimeError as stopped:
        # Qt leaves its loop by itself when the X server is gone, and the loop says no more than that.
        if has_ended:
            raise
        LEFT_BY_QT.add(runner.get_loop())
        raise NotDone(DISPLAY_GONE) from stopped
