"""Past sessions and what can be done with them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.console.looks import label
from ui.home.frames import PastSession
from ui.widgets.pieces import button, card, paragraph
from ui.widgets.two_lines import SECOND_LINE, TwoLineDelegate


class PastPanel(QWidget):
    """A list of sessions, newest first; the buttons below act on the chosen one, Enter prints its handouts."""

    handouts_requested = Signal(str)
    """Look at the paper of a session: its `SessionId`."""

    export_requested = Signal(str, str)
    """Write a session for other programs: its `SessionId`, and `json`, `csv` or `md`."""

    folder_requested = Signal(str)
    """Show where a session lies: its `SessionId`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sessions: tuple[PastSession, ...] = ()
        self._list = QListWidget()
        self._list.setItemDelegate(TwoLineDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setAccessibleName(self.tr("Past sessions"))
        self._trouble = paragraph("warning")
        self._handouts = button(self.tr("Handouts"))
        self._export = button(self.tr("Export"))
        self._folder = button(self.tr("Open folder"))
        self._export.setMenu(self._formats())
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing())
        self._pages.addWidget(self._content())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label("heading", self.tr("Past sessions")))
        column.addWidget(self._pages, 1)
        self._list.currentRowChanged.connect(self._choose)
        self._list.itemActivated.connect(self._ask_for_handouts)
        self._handouts.clicked.connect(self._ask_for_handouts)
        self._folder.clicked.connect(self._ask_for_folder)

    def show_sessions(self, sessions: tuple[PastSession, ...]) -> None:
        """Show a list; the choice stays where its session is still there."""
        if sessions == self._sessions:
            return
        chosen = self._chosen()
        self._sessions = sessions
        self._list.clear()
        for session in sessions:
            self._list.addItem(self._item(session))
        places = [index for index, session in enumerate(sessions) if session.session == chosen]
        self._list.setCurrentRow(places[0] if places else 0)
        self._pages.setCurrentIndex(1 if sessions else 0)

    @Slot(int)
    def _choose(self, row: int) -> None:
        session = self._sessions[row] if 0 <= row < len(self._sessions) else None
        for choice in (self._handouts, self._export, self._folder):
            choice.setEnabled(session is not None)
        self._trouble.setText(session.trouble if session else "")
        self._trouble.setVisible(bool(session and session.trouble))

    @Slot()
    def _ask_for_handouts(self) -> None:
        self.handouts_requested.emit(self._chosen())

    @Slot()
    def _ask_for_folder(self) -> None:
        self.folder_requested.emit(self._chosen())

    @Slot(QAction)
    def _ask_for_export(self, action: QAction) -> None:
        self.export_requested.emit(self._chosen(), action.objectName())

    def _chosen(self) -> str:
        row = self._list.currentRow()
        return self._sessions[row].session if 0 <= row < len(self._sessions) else ""

    def _item(self, session: PastSession) -> QListWidgetItem:
        people = self.tr("1 person") if session.people == 1 else self.tr("{0} people").format(session.people)
        notes = self.tr("1 note") if session.notes == 1 else self.tr("{0} notes").format(session.notes)
        item = QListWidgetItem(session.title)
        item.setData(SECOND_LINE, f"{session.date} · {people} · {notes}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{session.title}, {item.data(SECOND_LINE)}")
        item.setToolTip(session.title)
        return item

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
        text = self.tr("Sessions you have run are listed here, with their handouts and everything that was noted.")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card(label("subheading", self.tr("Nothing has been run yet")), paragraph("quiet", text)))
        column.addStretch(1)
        return page

    def _content(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._list, 1)
        column.addWidget(self._trouble)
        row = QHBoxLayout()
        row.setSpacing(8)
        choices: tuple[QPushButton, ...] = (self._handouts, self._export, self._folder)
        for choice in choices:
            row.addWidget(choice)
        row.addStretch(1)
        column.addLayout(row)
        return page
