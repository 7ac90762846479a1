"""Finding a note again: a field, and the notes that have the words typed into it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.note_search import FoundNote, FoundNotes
from ui.console.above_line import AboveLine
from ui.console.looks import focus_in, label
from ui.console.panels.rows import Row, RowList
from ui.console.wording import category_word
from ui.theme.theme import Theme

_HEIGHT = 380
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -6, Qt.Key.Key_PageDown: 6}


class NoteSearch(AboveLine):
    """Is there while a note is looked for; the keyboard stays in its field."""

    words_changed = Signal(str)
    """Notes with these words are wanted: answer with `show_found`."""

    chosen = Signal(object)
    """A note is to be edited: a `FoundNote`."""

    def __init__(self, theme: Theme, foot: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(foot, _HEIGHT, parent)
        self.setProperty("role", "card")
        self._came_from: QWidget | None = None
        self.field = QLineEdit()
        self.field.setProperty("role", "note-line")
        self.field.setAccessibleName(self.tr("Find a note"))
        self.field.setPlaceholderText(self.tr("Find a note by its words, theme or step"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self.words_changed)
        self._list = RowList(theme, self.tr("Notes found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.clicked.connect(self._click)
        self._count = label("small")
        self._build()

    def show_theme(self, theme: Theme) -> None:
        """Paint with the colours of another theme."""
        self._list.show_theme(theme)

    @Slot()
    def open(self) -> None:
        """Begin to look, or begin anew."""
        if not self.isVisible():
            self._came_from = focus_in(self.window())
        self.come_up()
        self.field.setFocus()
        self.field.selectAll()
        self.words_changed.emit(self.field.text())

    @Slot()
    def leave(self) -> None:
        """Look no more, and give the keyboard back."""
        came_from, self._came_from = self._came_from, None
        if came_from is not None and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def show_found(self, found: FoundNotes) -> None:
        """Show what was found; the first is chosen unless the one chosen before is still there."""
        self._list.show_rows(tuple(self._row(note) for note in found.notes))
        shown = len(found.notes)
        more = self.tr("{0} of {1} notes; type more words to find the others").format(shown, found.count)
        one = self.tr("1 note") if found.count == 1 else self.tr("{0} notes").format(found.count)
        self._count.setText(more if shown < found.count else one)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._used(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _used(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key in _STEPS and self._list.model_of_rows.rows:
            last = len(self._list.model_of_rows.rows) - 1
            row = min(max(self._list.currentIndex().row() + _STEPS[key], 0), last)
            self._list.setCurrentIndex(self._list.model_of_rows.index(row))
        else:
            return False
        return True

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        del index
        self._take()

    def _take(self) -> None:
        note = self._list.chosen()
        if isinstance(note, FoundNote):
            self.leave()
            self.chosen.emit(note)

    def _row(self, note: FoundNote) -> Row:
        own = note.category is None
        name = f"{'own' if own else 'note'} {note.note}"
        word = self.tr("For you only") if note.category is None else category_word(note.category)
        role = "text-quiet" if own else f"category-{note.category}"
        where = " · ".join(filter(None, (note.owner, note.due, note.theme, note.step)))
        return Row(note, name, note.text, word=word, word_role=role, end=where)

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(label("small", self.tr("Arrows: choose   Enter: edit   Esc: leave")))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 12, 12, 8)
        rows.setSpacing(8)
        rows.addWidget(self.field)
        rows.addWidget(self._list, 1)
        rows.addLayout(foot)
