"""The facilitator's window: told by a frame, asking by a handful of signals."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenuBar, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.console import (
    BallotPanel,
    CommitPanel,
    ConsoleFrame,
    GroupsPanel,
    Panel,
    PeoplePanel,
    PrinciplePanel,
    WallPanel,
)
from app.domain.note_search import FoundNotes
from app.domain.venue import Venue
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId, Where
from ui.actions.table import TABLE
from ui.console.announcer import Announcer
from ui.console.body import ConsoleBody
from ui.console.clicker_keys import ClickerKeys
from ui.console.clicker_meaning import Place
from ui.console.clicker_words import whose_key_words
from ui.console.notice_strip import Severity
from ui.console.steering import Steering
from ui.console.step_work import same_but_for_time
from ui.language.anew import take_out
from ui.language.language import LANGUAGE
from ui.strip.fold import Fold
from ui.theme.magnifying import CONSOLE_NEEDS, FRAME, console_needs
from ui.theme.theme import Theme
from ui.widgets.within_screen import keep_within_screen

_NEEDS_BEGUN = (
    ActionId.NEXT,
    ActionId.BACK,
    ActionId.SKIP,
    ActionId.PAUSE,
    ActionId.PLUS_MINUTE,
    ActionId.MINUS_MINUTE,
    ActionId.ADD_TIME,
    ActionId.RESTART,
    ActionId.END_AT,
    ActionId.BACKDATE,
)
_NEEDS_PANEL: dict[type[Panel], tuple[ActionId, ...]] = {
    GroupsPanel: (ActionId.SHOW_GROUPS, ActionId.DRAW_AGAIN, ActionId.SWAP_TWO, ActionId.MOVE_ASIDE),
    WallPanel: (
        ActionId.CURTAIN,
        ActionId.INTO_THEME,
        ActionId.NEW_THEME,
        *(spec.id for spec in TABLE if spec.where is Where.WALL),
    ),
    BallotPanel: (ActionId.CURTAIN, ActionId.SET_DOTS, ActionId.COUNT_VOTES, ActionId.CLOSE_VOTE),
    PrinciplePanel: (ActionId.COUNT_VOTES, ActionId.CLOSE_VOTE),
    CommitPanel: (ActionId.CONSENT, ActionId.TOLD_DONE, ActionId.TOLD_GOING_ON, ActionId.TOLD_DROPPED),
    PeoplePanel: (ActionId.PRESENT, ActionId.EXPECTED, ActionId.LEFT, ActionId.KEEP_APART),
}


class ConsoleWindow(QMainWindow):
    """All of the console; everything it shows comes with a frame, everything it wants goes out as a signal."""

    command_requested = Signal(object)
    """Something is asked of the session: a `Command`; say with `show_notice` why if it is refused."""

    note_requested = Signal(object)
    """A note is to be put on disk, by this `Command`; answer with `note_taken()` once it is."""

    program_requested = Signal(str)
    """Something beyond the session: an `ActionId` of PAPER, EXPORT, SCREENS, IDENTIFY, FOLD, ROOM, TEST_CARD,
    FULL_SCREEN, THEME, KEYS, HOME, QUIT, or CLEAR where Esc found nothing to put away."""

    search_requested = Signal(str)
    """Notes with these words are wanted: answer with `show_found()`."""

    draft_changed = Signal(str)
    """The half-typed note changed: its text, to be kept in case the program ends."""

    shape_changed = Signal()
    """The room's picture above the strip has other proportions."""

    language_changed = Signal()
    """Another language is spoken: have the window built anew, and show it everything once more."""

    close_requested = Signal()
    """The facilitator wants to close the window; it stays until `let_close()`."""

    def __init__(self, theme: Theme, stage_theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = theme, stage_theme
        self._may_close = False
        self._build()
        keep_within_screen(self, CONSOLE_NEEDS, console_needs)
        self.resize(1366, 768)
        LANGUAGE.changed.connect(self.language_changed)

    def build_anew(self) -> None:
        """Make all that is in the window again, in another language; it is then shown everything once more."""
        for part in (self._clicker, self._steering, self.fold, self.action_set):
            part.deleteLater()
        self.setMenuBar(QMenuBar())
        take_out(self.takeCentralWidget())
        self._build()

    def _build(self) -> None:
        theme, stage_theme = self._themes
        self._frame: ConsoleFrame | None = None
        self.action_set = ActionSet(self)
        self.body = ConsoleBody(theme, stage_theme, self.action_set)
        within = QWidget()
        pages = QVBoxLayout(within)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.addWidget(self.body)
        self.setCentralWidget(within)
        if self.isVisible():
            # It would be shown only later, and what is not shown takes no focus.
            within.show()
        self._announcer = Announcer(self)
        self._steering = Steering(self.body, self)
        self.fold = Fold(self, self.body, pages, stage_theme)
        self.fold.command_requested.connect(self.command_requested)
        self.fold.shape_changed.connect(self.shape_changed)
        self.action_set.chosen.connect(self._choose)
        self._steering.command_requested.connect(self.command_requested)
        self._steering.note_requested.connect(self.note_requested)
        self._steering.program_requested.connect(self.program_requested)
        self._clicker = ClickerKeys(self, self.action_set)
        self._clicker.left_alone.connect(self._say_whose_key)
        self.body.note_line.draft_changed.connect(self.draft_changed)
        self.body.search.words_changed.connect(self.search_requested)

    def show_frame(self, frame: ConsoleFrame) -> None:
        """Show one moment of the session; parts whose values are the same are left alone."""
        before, self._frame = self._frame, frame
        self._steering.know(frame)
        self.body.show_frame(frame)
        self._announcer.know(frame)
        self.fold.show_frame(frame)
        if before is not None and same_but_for_time(frame, before):
            return
        if before is None or before.title != frame.title:
            self.setWindowTitle(self.tr("{0} – Sparkroom").format(frame.title))
        if before is None or _gates(before) != _gates(frame):
            self._show_what_can_be_asked(frame)

    def show_saved(self, text: str, *, failed: bool = False) -> None:
        """Say when the session was last on disk, such as `saved 10:42:07`, or that it could not be written."""
        self.body.strip.show_saved(text, failed=failed)
        self.fold.page.strip.show_saved(text, failed=failed)

    def show_projector(self, name: str, aspect: float | None = None, *, lost: bool = False) -> None:
        """Name the projector (empty: there is none) or what became of it, and take its proportions."""
        self.body.strip.show_projector(name, lost=lost)
        self.body.preview.show_lost(lost=lost)
        self._announcer.know_projector(name, lost=lost)
        if aspect is not None:
            self.body.preview.show_aspect(aspect)

    def show_room(self, venue: Venue) -> None:
        """Compose the small stages for the room in which the large one stands."""
        self.body.preview.show_room(venue)
        self.fold.page.stage.show_room(venue)

    def show_test_card(self, *, up: bool) -> None:
        """Say that the room sees the test card instead of the session's picture."""
        self.body.strip.show_test_card(up=up)

    def show_notice(self, text: str, severity: Severity = Severity.NEWS, topic: str = "") -> None:
        """Say one sentence above the note line, in place of what was said about the same topic."""
        self.body.notices.show_notice(text, severity, topic)

    def forget_notice(self, topic: str) -> None:
        """Take away what was said about a topic, because it is no longer so."""
        self.body.notices.forget(topic)

    def show_sound(self, state: str) -> None:
        """Say that the room will hear nothing; an empty text says nothing."""
        self.body.strip.show_sound(state)

    def show_found(self, found: FoundNotes) -> None:
        """Show the notes that were looked for."""
        self.body.search.show_found(found)

    def show_draft(self, text: str) -> None:
        """Put back a note that was half typed when the program ended."""
        self.body.note_line.show_draft(text)

    def show_theme(self, theme: Theme, stage_theme: Theme) -> None:
        """Change the colours of what is painted by hand; the style sheet is the application's."""
        self._themes = theme, stage_theme
        self.body.show_theme(theme)
        self.body.preview.show_theme(stage_theme)
        self.fold.page.stage.show_theme(stage_theme)

    def show_whole(self) -> None:
        """Show the window, and fill the screen where its frame would reach beyond: the note line is at its foot."""
        room = self.screen().availableGeometry().size()
        if self.width() + FRAME.width() > room.width() or self.height() + FRAME.height() > room.height():
            self.showMaximized()
        else:
            self.show()

    def let_close(self) -> None:
        """Close for good."""
        self._may_close = True
        self.close()

    @Slot()
    def note_taken(self) -> None:
        """The note asked for is on disk: make room for the next."""
        self.body.note_line.note_taken()
        self._steering.note_taken()

    @Slot(str, int)
    def _choose(self, name: str, number: int) -> None:
        if not self.fold.choose(ActionId(name)):
            self._steering.choose(name, number)

    @Slot(str)
    def _say_whose_key(self, place: str) -> None:
        self.show_notice(whose_key_words(Place(place)), topic="clicker")

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_requested.emit()

    def _show_what_can_be_asked(self, frame: ConsoleFrame) -> None:
        self.action_set.name_what_follows(ActionId.UNDO, frame.undo)
        self.action_set.name_what_follows(ActionId.REDO, frame.redo)
        for action_id in _NEEDS_BEGUN:
            self.action_set.set_enabled(action_id, frame.begun and not frame.ended)
        self.action_set.set_enabled(ActionId.END_SESSION, not frame.ended)
        self.action_set.set_enabled(ActionId.LEAVE_OUT, not frame.ended)
        self.action_set.set_enabled(ActionId.AUTO_ADVANCE, not frame.ended)
        self.action_set.set_enabled(ActionId.ADD_PARKED, bool(frame.parked))
        self.action_set.set_enabled(ActionId.ADVICE, _can_follow(frame))
        self.action_set.set_enabled(ActionId.ADVICE_CHANGES, _can_look(frame))
        self.action_set.set_enabled(ActionId.EXPLAIN, frame.question is not None)
        kinds = {type(panel) for panel in frame.panels if not isinstance(panel, PrinciplePanel) or panel.line_up}
        wanted = {action_id for kind in kinds for action_id in _NEEDS_PANEL.get(kind, ())}
        for action_id in {each for needed in _NEEDS_PANEL.values() for each in needed}:
            self.action_set.set_enabled(action_id, action_id in wanted)


def _can_follow(frame: ConsoleFrame) -> bool:
    """Whether the first proposal can be done with a key, or asks for words."""
    return any(each.command is not None or each.asks for each in frame.advice[:1])


def _can_look(frame: ConsoleFrame) -> bool:
    """Whether the first proposal has a before and after to list."""
    return any(each.changes for each in frame.advice[:1])


def _gates(frame: ConsoleFrame) -> tuple[object, ...]:
    can, panels = (_can_follow(frame), _can_look(frame)), map(type, frame.panels)
    return can, frame.question is None, bool(frame.parked), frame.begun, frame.ended, frame.undo, frame.redo, *panels
