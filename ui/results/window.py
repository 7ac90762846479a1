"""The results page: actions, themes, where the time went, and what is done with the session afterwards."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.console.looks import label
from ui.console.notice_strip import NoticeStrip
from ui.help.asking import offer_help
from ui.paper.keys import show_key
from ui.results import keys
from ui.results.action_table import ActionTable
from ui.results.foot import ResultsFoot
from ui.results.frames import ResultsFrame
from ui.results.spent_page import SpentPage
from ui.results.theme_tree import ThemeTree
from ui.theme.theme import Theme
from ui.widgets.pieces import button, paragraph
from ui.widgets.tall_page import TallPage
from ui.widgets.within_screen import keep_within_screen


class ResultsWindow(QWidget):
    """Shows a session that is over; what is corrected here is asked for, and shown once it is on disk. Esc closes."""

    command_requested = Signal(object)
    """Something is to be otherwise: a `Command`. The answer is `show_results`, also where it cannot be."""

    undo_requested = Signal()
    """The last correction is to be taken back."""

    redo_requested = Signal()
    """What was taken back is to be done again."""

    closed = Signal()
    """The window was closed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        offer_help(self)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(1180, 740)
        keep_within_screen(self, QSize(860, 560))
        self.notices = NoticeStrip()
        self.actions_table = ActionTable()
        self.themes = ThemeTree()
        self.spent = SpentPage(theme)
        self.foot = ResultsFoot()
        self._title = label("title", wrap=True)
        self._facts = label("quiet", wrap=True)
        self._close = button(self.tr("Close"))
        self._said = TallPage()
        self._sentences = paragraph("plain")
        self._said.add_part(self._sentences)
        self.tabs = QTabWidget()
        self._pages: list[QStackedWidget] = []
        self._fill_tabs()
        self._lay_out()
        self._listen()

    def show_results(self, frame: ResultsFrame) -> None:
        """Show a session as it stands; what is chosen stays so."""
        self.setWindowTitle(self.tr("Results: {0}").format(frame.title))
        self._title.setText(frame.title)
        self._facts.setText(frame.facts)
        self.actions_table.show_actions(frame.actions)
        self.themes.show_themes(frame.themes)
        self.spent.show_spent(frame.spent)
        sentences = (*frame.promises, *frame.forms)
        self._sentences.setText("\n\n".join(sentences))
        there = (frame.actions, frame.themes, frame.spent, sentences)
        for page, found in zip(self._pages, there, strict=True):
            page.setCurrentIndex(0 if found else 1)

    def begin(self) -> None:
        """Put the keyboard into the first part that has something in it."""
        filled = (number for number, page in enumerate(self._pages) if page.currentIndex() == 0)
        self._show_tab(next(filled, 0))

    def show_theme(self, theme: Theme) -> None:
        """Paint with the colours of another theme."""
        self.spent.show_theme(theme)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.notices.is_showing:
            self.notices.dismiss()
        else:
            self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()

    def _show_tab(self, number: int) -> None:
        self.tabs.setCurrentIndex(number)
        if self._pages[number].currentIndex() == 0:
            (self.actions_table, self.themes, self.spent.table, self.tabs.tabBar())[number].setFocus()
        else:
            self.tabs.tabBar().setFocus()

    def _fill_tabs(self) -> None:
        hint = self.tr("Enter changes · Delete takes it off the record · Ctrl+Z brings it back")
        parts = (
            (self.actions_table, self.tr("Actions"), self.tr("No actions were taken down."), hint),
            (self.themes, self.tr("Themes and notes"), self.tr("Nothing was taken down."), hint),
            (self.spent, self.tr("Planned and real"), self.tr("No step of this session has ended."), ""),
            (
                self._said,
                self.tr("Commitments and forms"),
                self.tr("No commitments were counted, and no evaluation forms are with the session."),
                "",
            ),
        )
        for part, title, nothing, below in parts:
            page = QStackedWidget()
            page.addWidget(_with_hint(part, below))
            empty = paragraph("quiet", nothing)
            empty.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            empty.setMargin(16)
            page.addWidget(empty)
            self._pages.append(page)
            self.tabs.addTab(page, title)
        self.tabs.tabBar().setAccessibleName(self.tr("Actions, themes, time, commitments"))
        show_key(self.tabs.tabBar(), keys.TABS[0], self.tr("And so on for the others"))

    def _lay_out(self) -> None:
        self._close.setToolTip(self.tr("Esc"))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout()
        inside.setContentsMargins(24, 12, 24, 8)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addWidget(self._facts)
        inside.addWidget(self.tabs, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.notices)
        rows.addLayout(inside, 1)
        rows.addWidget(self.foot)

    def _listen(self) -> None:
        self._close.clicked.connect(self.close)
        for part in (self.actions_table, self.themes, self.spent):
            part.command_requested.connect(self.command_requested)
        for number, key in enumerate(keys.TABS):
            QShortcut(QKeySequence(key), self).activated.connect(partial(self._show_tab, number))
        QShortcut(QKeySequence("Ctrl+Z"), self).activated.connect(self.undo_requested)
        for key in ("Ctrl+Y", "Ctrl+Shift+Z"):
            QShortcut(QKeySequence(key), self).activated.connect(self.redo_requested)


def _with_hint(part: QWidget, hint: str) -> QWidget:
    whole = QWidget()
    rows = QVBoxLayout(whole)
    rows.setContentsMargins(0, 8, 0, 0)
    rows.setSpacing(6)
    rows.addWidget(part, 1)
    if hint:
        rows.addWidget(paragraph("quiet", hint))
    return whole
