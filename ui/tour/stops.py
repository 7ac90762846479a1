"""Where the guided look stops, and what it says there."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId
from ui.actions.words import key_text
from ui.console.console_window import ConsoleWindow
from ui.home.window import HomeWindow

translate = QCoreApplication.translate


class Stop(msgspec.Struct, frozen=True):
    """A part of a window to look at, with a title and two or three sentences."""

    title: str
    text: str
    part: Callable[[], QWidget]


def stops_at_home(home: HomeWindow) -> tuple[Stop, ...]:
    """What there is before a session."""
    page = home.page
    return (
        Stop(
            translate("tour", "Begin with a workshop"),
            translate(
                "tour",
                "Each card is a whole workshop: how long, for how many, what is on paper afterwards. Enter prepares a"
                " session of it; F2 plans a copy of your own.",
            ),
            lambda: page.shelf,
        ),
        Stop(
            translate("tour", "Or with a single exercise"),
            translate(
                "tour",
                "The exercise library has all exercises to read, print and try. A workshop of your own is put together"
                " from them.",
            ),
            lambda: page.ways,
        ),
        Stop(
            translate("tour", "What you have run stays here"),
            translate(
                "tour",
                "Past sessions have their handouts and everything that was noted. If the laptop dies in the middle,"
                " Home offers to go on at the same step. Next opens a practice session.",
            ),
            lambda: page.past,
        ),
    )


def stops_at_console(console: ConsoleWindow) -> tuple[Stop, ...]:
    """What there is in a session."""
    body = console.body
    clock = translate(
        "tour",
        "The time left in this step. {0} goes on, {1} stops the clock, {2} gives a minute more. Whatever you do, {3}"
        " takes it back.",
    )
    note = translate("tour", "Type what the room says, press Enter: it is saved, and on the wall. {0} shows all keys.")
    leave = translate(
        "tour", "This is practice with made-up people: try what you like. {0} goes back to Home, where Del removes it."
    )
    return (
        Stop(translate("tour", "This is your side: the clock"), _with_keys(clock, *_CLOCK), lambda: body.clock),
        Stop(
            translate("tour", "What to say"),
            translate("tour", "Sentences for this step, to be put in your own words. The room never sees them."),
            lambda: body.script,
        ),
        Stop(
            translate("tour", "What the room sees"),
            translate(
                "tour",
                "Exactly the picture on the projector, now and next. It has a window of its own, which goes to the"
                " second screen by itself.",
            ),
            lambda: body.preview,
        ),
        Stop(
            translate("tour", "What the room says"),
            f"{_with_keys(note, ActionId.KEYS)} {_with_keys(leave, ActionId.HOME)}",
            lambda: body.note_line,
        ),
    )


_CLOCK = (ActionId.NEXT, ActionId.PAUSE, ActionId.PLUS_MINUTE, ActionId.UNDO)


def _with_keys(words: str, *actions: ActionId) -> str:
    """The keys as they are assigned now."""
    return words.format(*(key_text(KEYS.keys_of(action)[0]) for action in actions))
