"""Past sessions and what can be done with them."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.console.looks import label
from ui.home.frames import PastSession
from ui.home.past_list import PastList, answers_to
from ui.widgets.filter_line import FilterLine
from ui.widgets.folder_dialog import choose_folder
from ui.widgets.pieces import button, card, paragraph
from ui.widgets.row_of_buttons import RowOfButtons

_WORTH_A_SEARCH = 6
"""Fewer are seen at a glance."""


class PastPanel(QWidget):
    """A list of sessions, newest first; the buttons below act on the chosen one, Enter opens its results."""

    open_requested = Signal(str)
    """A session that was copied from another laptop is to be taken in: the path of its folder or its journal."""

    results_requested = Signal(str)
    """Look at what a session brought: its `SessionId`."""

    handouts_requested = Signal(str)
    """Look at the paper of a session: its `SessionId`."""

    export_requested = Signal(str, str)
    """Write a session for other programs: its `SessionId`, and `json`, `csv` or `md`."""

    folder_requested = Signal(str)
    """Show where a session lies: its `SessionId`."""

    continue_requested = Signal(str, bool)
    """Go on with a session that was not ended: its `SessionId`, and whether the room waited."""

    remove_requested = Signal(str)
    """Throw a practice session away: its `SessionId`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._sessions: tuple[PastSession, ...] = ()
        self.search = FilterLine(self.tr("Search past sessions"), self.tr("Search: title, place, date"))
        self._found_none = paragraph("quiet", self.tr("No session answers to these words."))
        self._not_searched = paragraph("quiet")
        self._not_searched.setObjectName("not-searched")
        self._list = PastList()
        self._trouble = paragraph("warning")
        self._go_on = button(self.tr("Go on"))
        self._results = button(self.tr("Results"))
        self._handouts = button(self.tr("Handouts"))
        self._export = button(self.tr("Export"))
        self._folder = button(self.tr("Open folder"))
        self._remove = button(self.tr("Remove"))
        self._remove.setToolTip(self.tr("Throw this practice session away (Del)"))
        self._export.setMenu(self._formats())
        self._ways = RowOfButtons(8)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing())
        self._pages.addWidget(self._content())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label("heading", self.tr("Past sessions")))
        column.addWidget(self._pages, 1)
        self._listen()

    def show_sessions(self, sessions: tuple[PastSession, ...]) -> None:
        """Show the sessions there are; what was searched for stays."""
        if sessions == self._sessions:
            return
        self._sessions = sessions
        self._pages.setCurrentIndex(1 if sessions else 0)
        worth = len(sessions) >= _WORTH_A_SEARCH
        if not worth:
            self.search.clear()
        self.search.setVisible(worth)
        self._show_found()

    @Slot()
    def _show_found(self) -> None:
        found = tuple(each for each in self._sessions if answers_to(each, self.search.text()))
        self._list.show_sessions(found)
        self._found_none.setVisible(not found)
        closed = sum(each.locked and each not in found for each in self._sessions)
        self._not_searched.setText(_not_searched_words(closed))
        self._not_searched.setVisible(closed > 0)

    @Slot()
    def _choose(self) -> None:
        session = self._list.session
        for choice in (self._results, self._handouts, self._export, self._folder):
            choice.setEnabled(session is not None)
        self._ways.show_only(*self._ways_of(session))
        self._trouble.setText(session.trouble if session else "")
        self._trouble.setVisible(bool(session and session.trouble))

    def _ways_of(self, session: PastSession | None) -> tuple[QPushButton, ...]:
        """What can be done with a session: of practice nothing is taken along, but it can be thrown away."""
        go_on = () if session is None or session.ended else (self._go_on,)
        if session is not None and session.practice:
            return (*go_on, self._results, self._handouts, self._remove)
        return (*go_on, self._results, self._handouts, self._export, self._folder)

    @Slot()
    def _enter_list(self) -> None:
        self._list.setFocus()

    @Slot()
    def _ask_to_go_on(self) -> None:
        self.continue_requested.emit(self._chosen(), False)

    @Slot()
    def choose_folder(self) -> None:
        """Ask for the folder of a session from another laptop; it can be dropped here as well."""
        choose_folder(self, self.tr("Folder of the session"), str(Path.home()), self.open_requested.emit)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            self.open_requested.emit(url.toLocalFile())

    @Slot()
    def _ask_for_results(self) -> None:
        if self._list.session is not None:
            self.results_requested.emit(self._chosen())

    @Slot()
    def _ask_for_handouts(self) -> None:
        if self._list.session is not None:
            self.handouts_requested.emit(self._chosen())

    @Slot()
    def _ask_for_folder(self) -> None:
        self.folder_requested.emit(self._chosen())

    @Slot()
    def _ask_to_remove(self) -> None:
        session = self._list.session
        if session is not None and session.practice:
            self.remove_requested.emit(session.session)

    @Slot(QAction)
    def _ask_for_export(self, action: QAction) -> None:
        self.export_requested.emit(self._chosen(), action.objectName())

    def _chosen(self) -> str:
        return self._list.session.session if self._list.session is not None else ""

    def _listen(self) -> None:
        self.search.textChanged.connect(self._show_found)
        self.search.list_wanted.connect(self._enter_list)
        self._list.chosen.connect(self._choose)
        self._list.remove_wanted.connect(self._ask_to_remove)
        self._list.itemActivated.connect(self._ask_for_results)
        self._results.clicked.connect(self._ask_for_results)
        self._go_on.clicked.connect(self._ask_to_go_on)
        self._handouts.clicked.connect(self._ask_for_handouts)
        self._folder.clicked.connect(self._ask_for_folder)
        self._remove.clicked.connect(self._ask_to_remove)

    def _formats(self) -> QMenu:
        menu = QMenu(self)
        for name, words in (
            ("json", self.tr("Everything, for other programs (JSON)")),
            ("csv", self.tr("Notes as a table (CSV)")),
            ("md", self.tr("Summary to read (Markdown)")),
        ):
            menu.addAction(words).setObjectName(name)
        menu.triggered.connect(self._ask_for_export)
        return menu

    def _nothing(self) -> QWidget:
        text = self.tr("Sessions you have run stand here, with their notes and handouts, until you close them down.")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card(label("subheading", self.tr("No past sessions"), wrap=True), paragraph("quiet", text)))
        column.addStretch(1)
        return page

    def _content(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.search, self._found_none, self._not_searched):
            column.addWidget(part)
        column.addWidget(self._list, 1)
        column.addWidget(self._trouble)
        row = self._ways
        files = (self._handouts, self._export, self._folder)
        for choice in (self._go_on, self._results, *files, self._remove):
            row.add_button(choice)
        column.addWidget(row)
        return page


def _not_searched_words(closed: int) -> str:
    if closed == 1:
        return QCoreApplication.translate("past", "1 locked session was not searched: what is in it is sealed.")
    words = QCoreApplication.translate("past", "{0} locked sessions were not searched: what is in them is sealed.")
    return words.format(closed)
