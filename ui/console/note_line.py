"""The line at the bottom, always ready: type, Enter, saved."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain import console
from app.domain.identifiers import NoteId
from app.domain.vocabulary import Category
from ui.console.looks import ElidedLabel, focus_in, label
from ui.console.note_edit import NoteEdit
from ui.console.note_fields import CategoryField, NameField
from ui.console.note_rules import category_for_prefix, name_meant, theme_meant

_HEIGHT = 68


@dataclass(frozen=True, slots=True)
class EditedNote:
    """A note as it goes into the line to be corrected."""

    note: NoteId
    text: str
    category: Category
    owner: str = ""
    due: str = ""


class NoteLineBar(QFrame):
    """One text field with category, theme and, for actions, owner and date.

    The text stays until `note_taken()` says that it is on disk. Enter in any of the fields takes the note.
    """

    note_requested = Signal(str, object, str, str, str)
    """Take a note: text, `Category` or None, theme, owner, due."""

    reword_requested = Signal(int, str, object, str, str)
    """Correct a note: its `NoteId`, text, `Category` or None, owner, due."""

    last_note_requested = Signal()
    """The last note is to be put into the line."""

    draft_changed = Signal(str)
    """The half-typed text, to be kept in case the program ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        # The same height open and closed, so that nothing above moves from step to step.
        self.setMinimumHeight(_HEIGHT)
        self._line = console.NoteLine(False, "", (), (), False, ())
        self._edited: EditedNote | None = None
        self._draft = ""
        self._category_before: Category | None = None
        self._category = CategoryField()
        self._text = NoteEdit()
        self._text.setProperty("role", "note-line")
        self._theme = NameField(self.tr("Theme or number"), 190)
        self._owner = NameField(self.tr("Owner"), 130)
        self._due = NameField(self.tr("By when"), 120)
        self._editing = label("badge", self.tr("Editing"))
        self._editing.setProperty("tone", "soon")
        self._hint = ElidedLabel("quiet")
        self._connect_and_build()

    @property
    def is_editing(self) -> bool:
        """Whether a note that exists is in the line."""
        return self._edited is not None

    @property
    def hint_text(self) -> str:
        """Why nothing can be typed now."""
        return self._hint.whole_text

    def draft(self) -> str:
        """The text that is half typed."""
        return self._draft if self._edited is not None else self._text.text()

    def show_line(self, line: console.NoteLine) -> None:
        """Open or close the line; what is typed stays in any case."""
        had_focus = self._has_focus()
        self._line = line
        self._category.show_categories(line.categories)
        self._theme.show_names(line.themes)
        self._owner.show_names(line.owners)
        self._show_hint()
        self._show_fields()
        focused = focus_in(self.window())
        if line.open and (had_focus or focused is None or focused.isAncestorOf(self)):
            self._text.setFocus()

    def show_draft(self, text: str) -> None:
        """Put back a text that was half typed when the program ended."""
        self._text.setText(text)
        self._show_hint()

    def edit_note(self, note: EditedNote) -> None:
        """Put a note into the line to be corrected; Esc or Enter brings back what was half typed."""
        if self._edited is None:
            self._draft, self._category_before = self._text.text(), self._category.chosen()
        self._edited = note
        self._text.setText(note.text)
        self._category.choose(note.category)
        self._owner.setText(note.owner)
        self._due.setText(note.due)
        self._show_fields()
        self.take_focus()

    def note_taken(self) -> None:
        """The note is on disk: make room for the next one."""
        self._leave_edit()
        for field in (self._theme, self._owner, self._due):
            field.clear()
        self.draft_changed.emit(self._text.text())
        if self._has_focus():
            self._text.setFocus()

    def take_focus(self) -> None:
        """Go to the text."""
        if self._line.open or self._edited is not None:
            self._text.setFocus()

    @Slot()
    def next_category(self) -> None:
        """Go on to the next category."""
        self._category.go_on()

    @Slot()
    def cancel_edit(self) -> None:
        """Leave the note as it was."""
        if self._edited is not None:
            self._leave_edit()

    @Slot()
    def submit(self) -> None:
        """Ask for the note to be taken, or corrected."""
        text = self._text.text().strip()
        if not text:
            return
        category, due = self._category.chosen(), self._due.text().strip()
        owner = name_meant(self._owner.text(), self._line.owners)
        if self._edited is not None:
            # A category that this step does not offer cannot be shown, so it must not be changed either.
            shown = self._edited.category in self._line.categories
            self.reword_requested.emit(
                self._edited.note, text, category if shown else self._edited.category, owner, due
            )
            return
        theme = theme_meant(self._theme.text(), self._line.themes)
        asks_owner = self._owner.isVisibleTo(self)
        self.note_requested.emit(text, category, theme, owner if asks_owner else "", due if asks_owner else "")

    @Slot(str)
    def _typed(self, text: str) -> None:
        category = category_for_prefix(text, self._category.words())
        if category is not None:
            self._category.choose(category)
            # Unlike clear(), this also forgets the prefix for undo.
            self._text.setText("")
        if self._edited is None:
            self.draft_changed.emit(self._text.text())

    @Slot()
    def _show_fields(self) -> None:
        usable = self._line.open or self._edited is not None
        action = self._category.chosen() in (Category.ACTION, None) or not self._line.categories
        named = usable and ((self._line.takes_action and action) or bool(self._edited and self._edited.owner))
        self._hint.setVisible(not usable)
        self._text.setVisible(usable)
        offered = self._edited is None or self._edited.category in self._line.categories
        self._category.setVisible(usable and offered and bool(self._line.categories))
        self._theme.setVisible(usable and self._edited is None and not named)
        self._owner.setVisible(named)
        self._due.setVisible(named)
        self._editing.setVisible(self._edited is not None)

    def _show_hint(self) -> None:
        kept = self.tr("Your half-typed note is kept.") if self.draft() else ""
        self._hint.show_text(f"{self._line.hint}  {kept}".strip())
        self._text.setPlaceholderText(self._line.hint or self.tr("Type what the room says"))

    def _leave_edit(self) -> None:
        self._text.setText(self._draft if self._edited is not None else "")
        if self._edited is not None:
            self._owner.clear()
            self._due.clear()
            self._category.choose(self._category_before)
        self._edited = None
        self._draft = ""
        self._show_fields()

    def _has_focus(self) -> bool:
        focused = focus_in(self.window())
        return focused is not None and self.isAncestorOf(focused)

    def _connect_and_build(self) -> None:
        self._text.setAccessibleName(self.tr("Note"))
        self._text.textEdited.connect(self._typed)
        self._text.last_wished.connect(self.last_note_requested)
        self._text.returnPressed.connect(self.submit)
        self._category.currentIndexChanged.connect(self._show_fields)
        for field in (self._theme, self._owner, self._due):
            field.submitted.connect(self.submit)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._editing)
        row.addWidget(self._category)
        row.addWidget(self._hint, 1)
        row.addWidget(self._text, 1)
        for field in (self._theme, self._owner, self._due):
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignVCenter)
        self._show_fields()
