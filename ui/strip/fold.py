"""Folds the console into the strip and unfolds it again, and says what the strip cannot do."""

from PySide6.QtCore import QObject, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QVBoxLayout

from app.domain.commands import EndSession
from app.domain.console import ConsoleFrame
from app.domain.stage import StageFrame
from ui.actions.spec import ActionId
from ui.actions.words import with_keys
from ui.console.body import ConsoleBody
from ui.console.desk import ballot_of
from ui.console.line_remark import Remark
from ui.console.notice_strip import REFUSAL, Severity
from ui.strip.folded_console import FoldedConsole
from ui.strip.near_facts import near_facts
from ui.strip.strip_count import StripCount
from ui.theme.theme import Theme

_NEEDS_THE_CONSOLE = (
    ActionId.FIND,
    ActionId.ADVICE_CHANGES,
    ActionId.NEXT_PART,
    ActionId.PREVIOUS_PART,
    ActionId.NEXT_TAB,
    ActionId.ENLARGE_PANEL,
    ActionId.PAPER,
    ActionId.EXPORT,
    ActionId.RESULTS,
    ActionId.HELP,
    ActionId.KEYS,
    ActionId.ROOM,
    ActionId.ROOM_CHECK,
    ActionId.CHANGE_KEYS,
    ActionId.LEARN_CLICKER,
    ActionId.PRINT_KEYS,
)
"""What would open lists of notes, names or files before the room."""

_ALONE = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint


class Fold(QObject):
    """The one window is whole, or full screen with the room's picture and the strip, or the strip alone."""

    command_requested = Signal(object)
    """Something is asked of the session: a `Command`."""

    shape_changed = Signal()
    """The room's picture has other proportions."""

    def __init__(self, window: QMainWindow, body: ConsoleBody, beside: QVBoxLayout, stage_theme: Theme) -> None:
        """Take turns with the body of the console in the layout it lies in."""
        super().__init__(window)
        self._window = window
        self._body = body
        self._page = FoldedConsole(body, stage_theme)
        beside.addWidget(self._page)
        self._before = window.windowState()
        self._least = window.minimumSize()
        self._flags = window.windowFlags()
        self._alone = False
        self.is_folded = False
        self._count = StripCount(body.ask_line, self)
        self._count.command_requested.connect(self.command_requested)
        self._page.shape_changed.connect(self.shape_changed)
        self._page.strip.grown.connect(self._grow)
        body.notices.changed.connect(self._show_notice)
        body.note_line.remark_changed.connect(self._show_remark)
        body.ask_line.answered.connect(self._answer)

    @property
    def page(self) -> FoldedConsole:
        """What is seen while folded."""
        return self._page

    def fold(self) -> None:
        """Let the picture fill the screen, and keep the strip."""
        window = self._window
        self.is_folded = True
        self._before, self._least, self._flags = window.windowState(), window.minimumSize(), window.windowFlags()
        # Not hidden: its shortcuts work only while it is there.
        window.menuBar().setMaximumHeight(0)
        window.setMinimumSize(0, 0)
        self._body.put_away()
        self._page.borrow()
        self._show_notice()
        window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)
        window.show()
        self._body.note_line.take_focus()

    def unfold(self) -> None:
        """Be the whole console again, where and as large as it was."""
        self.show_alone(alone=False)
        self.is_folded = False
        self._page.give_back()
        self._body.bring_back()
        self._window.menuBar().setMaximumHeight(_ANY_HEIGHT)
        self._window.setMinimumSize(self._least)
        self._window.setWindowState(self._before)
        self._body.leave_agenda()

    def show_alone(self, *, alone: bool) -> None:
        """Leave the screen to the desktop but for the strip, or take it again."""
        if alone is self._alone or not self.is_folded:
            return
        self._alone = alone
        window = self._window
        self._page.stage.setHidden(alone)
        window.setWindowFlags(self._flags | _ALONE if alone else self._flags)
        full = Qt.WindowState.WindowNoState if alone else self._before | Qt.WindowState.WindowFullScreen
        window.setWindowState(full)
        self._grow()
        window.show()
        window.activateWindow()

    def foot(self) -> QRect:
        """Where the strip lies while it is alone: above the system's own bar, if there is one."""
        return self._page.foot_of(self._window.screen().availableGeometry())

    def show_stage(self, frame: StageFrame) -> None:
        """Let the room see this."""
        self._page.stage.show_frame(frame)

    def show_frame(self, frame: ConsoleFrame) -> None:
        """Show how the session stands."""
        if self.is_folded:
            self._page.strip.show_facts(near_facts(frame, self._body.loss.sentence))
            self._count.know(ballot_of(frame))

    def choose(self, action_id: ActionId) -> bool:
        """Do what an action means in the strip; False where it means what it always does."""
        if not self.is_folded:
            return False
        if action_id is ActionId.JUMP:
            self._page.open_agenda()
        elif action_id is ActionId.END_SESSION:
            question = self.tr("End the session for everybody? Enter ends it, Esc goes on; undo opens it again.")
            self._body.ask_line.ask(ActionId.END_SESSION, question)
        elif action_id is ActionId.COUNT_VOTES and self._count.ask():
            pass
        elif action_id in _NEEDS_THE_CONSOLE:
            said = self.tr("This needs the whole console: {fold} brings it, and whoever sees this screen sees it too.")
            self._body.notices.show_notice(with_keys(said), Severity.WARNING, REFUSAL)
        else:
            return False
        return True

    @Slot()
    def _grow(self) -> None:
        if self._alone:
            self._window.setGeometry(self.foot())

    @Slot()
    def _show_notice(self) -> None:
        text, severity = self._body.notices.shown
        self._page.strip.show_notice(text, warns=severity is not Severity.NEWS)

    @Slot(object)
    def _show_remark(self, remark: Remark | None) -> None:
        self._page.strip.show_remark(remark.sentence if remark is not None else "")

    @Slot(str, str)
    def _answer(self, name: str, text: str) -> None:
        del text
        if ActionId(name) is ActionId.END_SESSION:
            self.command_requested.emit(EndSession())


_ANY_HEIGHT = 16_777_215
