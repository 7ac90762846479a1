"""All that can be wished for on Home and on the start page."""

from PySide6.QtCore import QObject, Signal


class HomeWishes(QObject):
    """Tells each wish; whoever shows Home answers it."""

    workshop_chosen = Signal(str)
    """A ready workshop was chosen: its `WorkshopId`. The answer is `show_start`."""

    plan_requested = Signal(str)
    """A workshop is to be planned: its `WorkshopId`."""

    new_requested = Signal()
    """A day is to be planned from nothing."""

    hand_on_requested = Signal(str)
    """An own workshop is wanted as a file: its `WorkshopId`."""

    copy_requested = Signal(str)
    """An own workshop is wanted on the clipboard as a file: its `WorkshopId`."""

    drag_requested = Signal(str)
    """An own workshop is being dragged to another program: its `WorkshopId`."""

    file_requested = Signal()
    """A file of a colleague is to be chosen."""

    file_dropped = Signal(str)
    """A file of a colleague was dropped here: its path."""

    exercises_requested = Signal()
    """The exercises are wanted, to write one's own."""

    duplicate_requested = Signal(str)
    """An own workshop is wanted once more: its `WorkshopId`."""

    delete_requested = Signal(str)
    """An own workshop is to go: its `WorkshopId`."""

    restore_requested = Signal()
    """The own workshop that was deleted last is to come back."""

    start_requested = Signal(object)
    """Start a session: a `StartWish`. Where it cannot be done, the answer is `show_refusal`."""

    continue_requested = Signal(str, bool)
    """Go on with an interrupted session: its `SessionId`, and whether the room waited."""

    close_requested = Signal(str)
    """End an interrupted session as it stands: its `SessionId`."""

    remove_requested = Signal(str)
    """A practice session is to be thrown away: its `SessionId`."""

    open_requested = Signal(str)
    """A session that was copied from another laptop is to be taken in: the path of its folder or its journal."""

    results_requested = Signal(str)
    """Look at what a past session brought: its `SessionId`."""

    close_down_requested = Signal(str)
    """A session whose day of deletion is over is to go: its `SessionId`."""

    keep_requested = Signal(str, int)
    """A session is to be kept so many days longer: its `SessionId`, and the days."""

    handouts_requested = Signal(str)
    """Look at the paper of a past session: its `SessionId`."""

    export_requested = Signal(str, str)
    """Write a past session for other programs: its `SessionId`, and `json`, `csv` or `md`."""

    unlock_requested = Signal(str, object)
    """A session is to be opened with its passphrase: its `SessionId`, and what is to be called then."""

    lock_requested = Signal(str, object)
    """A passphrase is to be made ready: itself, and what is to be called with the `Lock`."""

    folder_requested = Signal(str)
    """Show where a past session lies: its `SessionId`."""

    earlier_requested = Signal()
    """Sessions whose actions a new one may open with are wanted; the answer is `show_earlier`."""

    actions_requested = Signal(str)
    """The actions of a file are wanted: its path. The answer is `show_actions`, or `show_refusal`."""

    room_requested = Signal(str)
    """The room of a place is to be measured: the place's name. The answer is `show_room`."""

    room_changed = Signal(object)
    """The room was measured: a `Venue` to be remembered."""

    program_requested = Signal(str)
    """Something that the whole program does: an `ActionId`."""

    room_check_requested = Signal(str, object)
    """The room is to be checked: place and planned start (an `Instant`) as the start page has them; no place and None
    where it is not open."""

    language_chosen = Signal(str)
    """Ready workshops are wanted in another language: its code."""
