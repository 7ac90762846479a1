"""The inside of the console's window: its parts, where they lie, and who is told what."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.console import ConsoleFrame
from ui.actions.assigned import KEYS
from ui.actions.menu import ActionSet
from ui.console.advice_bar import AdviceBar
from ui.console.agenda_list import AgendaList
from ui.console.ask_line import AskLine
from ui.console.clock_panel import ClockPanel
from ui.console.line_remark import LineRemark
from ui.console.looks import focus_in
from ui.console.loss_bar import LossBar
from ui.console.middle_column import MiddleColumn
from ui.console.note_line import NoteLineBar
from ui.console.note_search import NoteSearch
from ui.console.notice_strip import NoticeStrip
from ui.console.panels.deck import PanelDeck
from ui.console.preview import StagePreview
from ui.console.script_card import ScriptCard
from ui.console.step_work import counts, looks_back, same_but_for_time, work_of
from ui.console.strip import StripBar
from ui.console.wording import behind_words
from ui.theme.text_size import SIZE
from ui.theme.theme import Theme
from ui.widgets.tab_order import order_tabs

_LEAST_WIDTH = 1024
"""What three columns need in width, with letters of the usual size."""

_LOW = 740
"""Below this height a notice leaves script and panel no room beside large figures over their buttons."""


class ConsoleBody(QWidget):
    """Agenda left, clock, script and panels in the middle, previews right, the note line below them all."""

    def __init__(self, theme: Theme, stage_theme: Theme, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: ConsoleFrame | None = None
        self._timed: ConsoleFrame | None = None
        self._away = False
        self.strip = StripBar()
        self.agenda = AgendaList(theme)
        self.clock = ClockPanel(actions)
        self.advice = AdviceBar(actions)
        self.loss = LossBar(actions)
        self.script = ScriptCard()
        self.panels = PanelDeck(theme, actions)
        self.preview = StagePreview(stage_theme, actions)
        self.notices = NoticeStrip()
        self.ask_line = AskLine()
        self.note_line = NoteLineBar()
        foot = (self.notices, self.ask_line, self.note_line)
        # Beside the agenda, under which a question about lost time waits for its key.
        self.remark = LineRemark(foot, self, self.agenda)
        self.search = NoteSearch(theme, foot, self)
        self.note_line.remark_changed.connect(self.remark.show_remark)
        self.remark.chosen.connect(self.note_line.answer)
        self._column = MiddleColumn(self.clock, self.advice, self.script, self.panels)
        self._left, self._rows = QVBoxLayout(), QVBoxLayout(self)
        KEYS.changed.connect(self.name_keys)
        self.panels.stops_changed.connect(self._order_tabs)
        self.advice.stops_changed.connect(self._order_tabs)
        SIZE.changed.connect(self._make_room)
        self._arrange()
        # Before it is shown: what is not seen must not make the window too high for its screen.
        self._make_room()

    def show_frame(self, frame: ConsoleFrame) -> None:
        """Tell each part its value, if it is another one than before."""
        before, self._frame = self._frame, frame
        if not self._away:
            self._show_time(frame)
        if before is None or frame.stage != before.stage:
            self.preview.show_stage(frame.stage)
        if before is None or not same_but_for_time(frame, before):
            self._show_step(frame, before)
            self._column.share_height()

    def _show_time(self, frame: ConsoleFrame) -> None:
        """What changes each second; while the console is folded into the strip, nobody sees it here."""
        before, self._timed = self._timed, frame
        if before is None or frame.strip != before.strip:
            self.strip.show_strip(frame.strip)
        if before is None or _clock_of(frame) != _clock_of(before):
            self.clock.show_clock(frame.clock, begun=frame.begun, ended=frame.ended)

    def _show_step(self, frame: ConsoleFrame, before: ConsoleFrame | None) -> None:
        if before is None or frame.title != before.title:
            self.strip.show_title(frame.title)
        if before is None or frame.agenda != before.agenda:
            self.agenda.show_rows(frame.agenda)
        if before is None or frame.advice != before.advice:
            self._show_advice(frame)
        if before is None or frame.question != before.question:
            self.loss.show_question(frame.question)
        if before is None or frame.step != before.step:
            self.script.show_step(frame.step)
        if before is None or frame.panels != before.panels:
            self._column.show_panels(frame)
        if before is None or frame.note_line != before.note_line:
            self.note_line.show_line(frame.note_line)
        if before is None or (frame.coming, frame.coming_title) != (before.coming, before.coming_title):
            self.preview.show_coming(frame.coming, frame.coming_title)
        if before is None or frame.behind != before.behind:
            self.preview.show_behind(behind_words(frame.behind))
        if before is None or work_of(frame) != work_of(before):
            self._place_keyboard(frame)

    def put_away(self) -> None:
        """Be folded away: what only tells the time rests."""
        self._away = True
        self.hide()

    def bring_back(self) -> None:
        """Be seen again, at the present second."""
        self._away = False
        if self._frame is not None:
            self._show_time(self._frame)
        self.show()

    @Slot()
    def name_keys(self) -> None:
        """Say again what names a key."""
        frame = self._frame
        if frame is not None:
            if self.loss.is_asking:
                self.loss.show_question(frame.question)
            self.panels.name_keys()
            self.note_line.show_line(frame.note_line)
            self.preview.show_behind(behind_words(frame.behind))
            self.preview.say_again()

    def show_theme(self, theme: Theme) -> None:
        """Paint with the colours of another theme what the style sheet does not reach."""
        self.agenda.show_theme(theme)
        self.panels.show_theme(theme)
        self.search.show_theme(theme)
        self.loss.color_again()
        self.clock.fit_figures()
        self.preview.make_room()
        self._column.share_height()

    def take_parts_back(self) -> None:
        """Put the agenda and the lines at the foot where they belong, also after the strip had borrowed them."""
        self._left.insertWidget(0, self.agenda, 1)
        self._rows.addWidget(self.ask_line)
        self._rows.addWidget(self.note_line)
        self.agenda.show()
        self.note_line.show()

    def go_to_part(self, step: int) -> None:
        """Put the focus into the next part (1) or the one before (-1)."""
        parts = (self.agenda, self.script, self.panels, self.note_line)
        focused = focus_in(self.window())
        here = [n for n, part in enumerate(parts) if focused is not None and part.isAncestorOf(focused)]
        here = here or [n for n, part in enumerate(parts) if part is focused]
        goal = parts[((here[0] if here else -1) + step) % len(parts)]
        if goal is self.agenda:
            self.agenda.setFocus()
        elif isinstance(goal, ScriptCard | PanelDeck | NoteLineBar):
            goal.take_focus()

    def enlarge_panel(self) -> None:
        """Let the script step aside for the panel of the step, or come back."""
        self._column.enlarge_panel()

    def _place_keyboard(self, frame: ConsoleFrame) -> None:
        """In a new step the keyboard is where its work is: at the count, else at the note line, else nowhere."""
        if self.ask_line.isVisible() or self.search.isVisible():
            return
        if counts(frame) or looks_back(frame):
            self.panels.setCurrentIndex(0)
            self.panels.take_focus()
        elif frame.note_line.open:
            self.note_line.take_focus()
        else:
            # Nowhere would mean the agenda as soon as the window is shown.
            self.setFocus()

    def show_changes(self) -> None:
        """List before and after of what is proposed, or put the list away; where it is long, arrows move it."""
        self.advice.open_or_close()
        self._column.share_height()
        if self.advice.is_open and self.advice.overflows:
            self.advice.changes.setFocus()
        elif self._frame is not None and self.focusWidget() is self.advice.changes:
            self._place_keyboard(self._frame)

    def leave_agenda(self) -> None:
        """Give the keyboard back to the step."""
        if self._frame is not None:
            self._place_keyboard(self._frame)

    def _show_advice(self, frame: ConsoleFrame) -> None:
        reading = self.advice.changes.hasFocus()
        self.advice.show_advice(frame.advice)
        self.agenda.show_changes(frame.advice[0].changes if frame.advice else ())
        if reading and not self.advice.is_open:
            self._place_keyboard(frame)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @Slot()
    def _make_room(self) -> None:
        """Where letters are large, the previews give up their column: the strip names what the room sees."""
        self.clock.keep_low(self.height() < SIZE.grown(_LOW))
        self.preview.setHidden(SIZE.scale > 1 and self.width() < SIZE.grown(_LEAST_WIDTH))

    @Slot()
    def _order_tabs(self) -> None:
        """From left to right and downwards, as it is seen; the note line comes last."""
        column = (self.clock, self.advice, self.script, *self.panels.way_through)
        foot = (self.notices, self.ask_line, self.search, self.remark, self.note_line)
        order_tabs((self.agenda, self.loss, *column, self.preview, *foot))

    def _arrange(self) -> None:
        columns = QHBoxLayout()
        columns.setContentsMargins(12, 8, 12, 4)
        columns.setSpacing(12)
        # Under the agenda, which can be any height: the middle has none to give in a small window.
        self._left.setSpacing(8)
        self._left.addWidget(self.loss)
        columns.addLayout(self._left, 24)
        columns.addWidget(self._column, 52)
        columns.addWidget(self.preview, 24)
        rows = self._rows
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.strip)
        rows.addLayout(columns, 1)
        notices = QVBoxLayout()
        notices.setContentsMargins(12, 0, 12, 6)
        notices.addWidget(self.notices)
        rows.addLayout(notices)
        self.take_parts_back()


def _clock_of(frame: ConsoleFrame) -> tuple[object, bool, bool]:
    return frame.clock, frame.begun, frame.ended
