"""Who is coming to the day that is planned, kept with it as it is typed."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.home.roster_box import RosterBox
from ui.plan.frames import People
from ui.widgets.tall_page import TallPage


class PeopleTab(QWidget):
    """The roster box of the start page, filled from what was kept."""

    people_changed = Signal(str)
    """Other people are coming: the text of the roster."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = RosterBox()
        self._kept = ""
        page = TallPage()
        page.fill_with(self._box)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(page)
        self._box.reading_changed.connect(self._tell)

    def show_people(self, people: People) -> None:
        """Show who is coming; what is being typed stays."""
        self._kept = people.text
        self._box.show_workshop(people.workshop, people.rosters)
        if self._box.roster_text != people.text:
            self._box.show_text(people.text)

    def focus_first(self) -> None:
        """Put the keyboard into the box."""
        self._box.focus_text()

    @Slot()
    def _tell(self) -> None:
        if self._box.roster_text != self._kept:
            self._kept = self._box.roster_text
            self.people_changed.emit(self._kept)
