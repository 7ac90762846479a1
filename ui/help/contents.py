"""The left of the book: where one types what one looks for, and below it all pages, or those that have it."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from app.domain.help_book import FoundPage, HelpPage, find_pages
from ui.actions.spec import translate
from ui.console.looks import label
from ui.widgets.filter_line import FilterLine
from ui.widgets.two_lines import SECOND_LINE, TwoLineDelegate

_NAME: Final = int(Qt.ItemDataRole.UserRole) + 8

PARTS: Final = {
    1: translate("help", "To begin with"),
    2: translate("help", "Before the day"),
    3: translate("help", "In the room"),
    4: translate("help", "During the session"),
    5: translate("help", "Break and afterwards"),
    6: translate("help", "At all times"),
}
"""The headings of the contents, by the tens of the pages' numbers."""


class Contents(QWidget):
    """Says which page is to be read."""

    page_chosen = Signal(str)
    """A page was chosen: its name."""

    words_changed = Signal(str)
    """Other words are looked for, or none."""

    reading_wanted = Signal()
    """The keyboard is to go to the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[HelpPage, ...] = ()
        self.search = FilterLine(self.tr("Search the book"), self.tr("Search (Ctrl+F)"))
        self._all = _list(self.tr("Contents"))
        self._found = _list(self.tr("Pages that were found"))
        self._found.setItemDelegate(TwoLineDelegate(self._found))
        self._nothing = label("quiet", self.tr("No page has all of these words."), wrap=True)
        self._lists = QStackedWidget()
        self._lists.addWidget(self._all)
        self._lists.addWidget(self._found)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self._lists, 1)
        self._nothing.hide()
        self._listen()

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.search.text()

    def show_pages(self, pages: tuple[HelpPage, ...]) -> None:
        """Show the contents of the book."""
        self._pages = pages
        self._all.blockSignals(True)
        self._all.clear()
        for page in pages:
            if page.part not in {each.part for each in pages[: pages.index(page)]}:
                self._all.addItem(_heading(page.part))
            self._all.addItem(_row(page))
        self._all.blockSignals(False)
        self._look()

    def show_current(self, name: str) -> None:
        """Mark the page that is read; nobody is told."""
        for each in (self._all, self._found):
            rows = [row for row in range(each.count()) if each.item(row).data(_NAME) == name]
            each.blockSignals(True)
            each.setCurrentRow(rows[0] if rows else -1)
            each.blockSignals(False)

    def focus_list(self) -> None:
        """Put the keyboard on the list that is shown."""
        (self._found if self.words.strip() else self._all).setFocus()

    @Slot()
    def _look(self) -> None:
        found = find_pages(self._pages, self.words)
        is_looking = bool(self.words.strip())
        self._found.blockSignals(True)
        self._found.clear()
        for each in found:
            self._found.addItem(_found_row(each))
        self._found.blockSignals(False)
        self._nothing.setVisible(is_looking and not found)
        self._lists.setCurrentWidget(self._found if is_looking else self._all)
        self.words_changed.emit(self.words)
        if found:
            self._found.setCurrentRow(0)

    @Slot(int)
    def _choose(self, row: int) -> None:
        shown = self._all if self.sender() is self._all else self._found
        if row >= 0 and shown.item(row).data(_NAME):
            self.page_chosen.emit(str(shown.item(row).data(_NAME)))

    def _listen(self) -> None:
        self.search.textChanged.connect(self._look)
        self.search.list_wanted.connect(self.focus_list)
        self.search.returnPressed.connect(self.reading_wanted)
        for each in (self._all, self._found):
            each.currentRowChanged.connect(self._choose)
            each.itemActivated.connect(self.reading_wanted)


def _list(name: str) -> QListWidget:
    made = QListWidget()
    made.setAccessibleName(name)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    made.setTextElideMode(Qt.TextElideMode.ElideRight)
    return made


def _heading(part: int) -> QListWidgetItem:
    item = QListWidgetItem(QCoreApplication.translate("help", PARTS[part]))
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    font = QFont()
    font.setBold(True)
    item.setFont(font)
    return item


def _row(page: HelpPage) -> QListWidgetItem:
    item = QListWidgetItem(page.title)
    item.setData(_NAME, page.name)
    item.setToolTip(page.title)
    return item


def _found_row(found: FoundPage) -> QListWidgetItem:
    item = _row(found.page)
    item.setData(SECOND_LINE, found.excerpt or found.page.title)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{found.page.title}, {found.excerpt}")
    return item
