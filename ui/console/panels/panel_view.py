"""What all panels have in common."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.actions.menu import ActionSet
from ui.theme.theme import Theme

_LEAST_WIDTH = 320
_LEAST_HEIGHT = 160


class PanelView(QWidget):
    """A passive widget for one kind of panel; each kind has its own `show_panel`."""

    command_requested = Signal(object)
    """The facilitator asks for something: a `Command`."""

    note_edit_requested = Signal(int)
    """A note is to be edited in the note line: its `NoteId`."""

    confidential_edit_requested = Signal(int)
    """A note of the facilitator's own is to be edited in the note line: its `ConfidentialId`."""

    reply_requested = Signal(int)
    """A card is replied to in the note line: its `NoteId`, or that of a reply under it."""

    page_wanted = Signal(str)
    """The room is to see the page on which a text stands."""

    question_asked = Signal(str)
    """Something has to be typed first: an `ActionId`; the window asks and answers with the action."""

    stops_changed = Signal()
    """There are other fields for the keyboard to stop at."""

    def __init__(self, theme: Theme, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.action_set = actions
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(4, 6, 4, 2)
        self.rows.setSpacing(8)

    def title(self) -> str:
        """The word on the tab."""
        raise NotImplementedError

    def show_theme(self, theme: Theme) -> None:
        """Paint with the colours of another theme."""
        self.theme = theme

    def take_focus(self) -> None:
        """Put the focus where work in this panel begins."""
        self.setFocus()

    @override
    def minimumSizeHint(self) -> QSize:
        # Words that wrap claim the height of their narrowest shape; a panel scrolls or shortens instead.
        return QSize(_LEAST_WIDTH, _LEAST_HEIGHT)
