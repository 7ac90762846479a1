"""The list of past sessions: what was searched for, newest first, and practice apart from real days."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from ui.home.frames import PastSession
from ui.widgets.two_lines import TwoLineDelegate, set_second_line

_PLACE = int(Qt.ItemDataRole.UserRole) + 8

translate = QCoreApplication.translate


class PastList(QListWidget):
    """Rows of sessions; a heading between them cannot be chosen."""

    chosen = Signal()
    """Another session is chosen, or none."""

    remove_wanted = Signal()
    """The chosen one is to be thrown away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sessions: tuple[PastSession, ...] = ()
        self.setItemDelegate(TwoLineDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Past sessions"))
        self.currentRowChanged.connect(self._tell)

    @property
    def session(self) -> PastSession | None:
        """The chosen session."""
        item: QListWidgetItem | None = self.currentItem()
        place = None if item is None else item.data(_PLACE)
        return None if place is None else self._sessions[place]

    def show_sessions(self, sessions: tuple[PastSession, ...]) -> None:
        """Show a list; the choice stays where its session is still there."""
        before = self.session
        self._sessions = sessions
        blocked = self.blockSignals(True)
        self.clear()
        for place, session in enumerate(sessions):
            if not session.practice:
                self._add(session, place)
        if any(session.practice for session in sessions):
            self._add_heading(self.tr("Practice"))
        for place, session in enumerate(sessions):
            if session.practice:
                self._add(session, place)
        self._choose(before)
        self.blockSignals(blocked)
        self.chosen.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.session is not None:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit()

    def _choose(self, before: PastSession | None) -> None:
        """The same as before, else the first."""
        rows = [row for row in range(self.count()) if self.item(row).data(_PLACE) is not None]
        name = before.session if before is not None else ""
        same = [row for row in rows if self._sessions[self.item(row).data(_PLACE)].session == name]
        self.setCurrentRow(next(iter((*same, *rows)), -1))

    def _add(self, session: PastSession, place: int) -> None:
        item = QListWidgetItem(session.title)
        item.setData(_PLACE, place)
        set_second_line(item, facts_of(session))
        item.setToolTip(f"{session.title}\n{facts_of(session)}")
        self.addItem(item)

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)


def facts_of(session: PastSession) -> str:
    """When and where it was, how many came, and whether it was ended."""
    if session.locked:
        closed = translate("past", "opens with its passphrase")
        state = "" if session.ended else translate("past", "not ended")
        return " · ".join(part for part in (session.date, state, closed) if part)
    people = _count(session.people, translate("past", "1 person"), translate("past", "{0} people"))
    notes = _count(session.notes, translate("past", "1 note"), translate("past", "{0} notes"))
    state = "" if session.ended else translate("past", "not ended")
    return " · ".join(part for part in (session.date, state, session.place, people, notes) if part)


def answers_to(session: PastSession, words: str) -> bool:
    """Whether each word is found in its title, place or date."""
    about = f"{session.title}\n{session.place}\n{session.date}".casefold()
    return all(word in about for word in words.casefold().split())


def _count(number: int, one: str, many: str) -> str:
    return one if number == 1 else many.format(number)
