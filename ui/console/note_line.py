"""The line at the bottom, always ready: type, Enter, saved."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain import console
from app.domain.commands import RewordConfidential, TakeNote, TakeNotes
from app.domain.vocabulary import Category
from ui.console import note_remarks
from ui.console.edited_note import EditedConfidential, EditedNote, EditedReply
from ui.console.looks import focus_in
from ui.console.note_rules import name_meant, theme_meant
from ui.console.note_typing import NoteTyping


class NoteLineBar(NoteTyping):
    """Takes what is typed or pasted, and corrects what was taken.

    The text stays until `note_taken()` says that it is on disk. Enter in any of the fields takes the note.
    """

    note_requested = Signal(object)
    """Take this: `TakeNote`, `TakeNotes` or `RewordConfidential`."""

    reword_requested = Signal(int, str, object, str, str)
    """Correct a note: its `NoteId`, text, `Category` or None, owner, due."""

    last_note_requested = Signal()
    """The last note is to be put into the line."""

    neighbour_requested = Signal(int, bool)
    """The note before the one in the line is to be put into it, or the one after (False): the `NoteId` there now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text.older_wished.connect(self._go_older)
        self._text.newer_wished.connect(self._go_newer)
        self._text.returnPressed.connect(self.submit)
        self._text.shift_return_pressed.connect(self._shift_return)
        for field in (self._theme, self._owner, self._due):
            field.submitted.connect(self.submit)

    def show_line(self, line: console.NoteLine) -> None:
        """Open or close the line; what is typed stays in any case."""
        had_focus = self._has_focus()
        self._line = line
        self._category.show_categories(line.categories)
        self._theme.show_names(line.themes)
        self._owner.show_names(line.owners)
        self._watch.know(line.names, line.language)
        self._show_fields()
        focused = focus_in(self.window())
        if line.open and (had_focus or focused is None or focused.isAncestorOf(self)):
            self._text.setFocus()

    def note_taken(self) -> None:
        """What was asked for is on disk: make room for the next."""
        if self._pasted.were_taken():
            self._confidential = self._confidential and self.asks_about_lines
            self._show_fields()
        else:
            self._confidential = self._confidential and self._edited is not None
            self._leave_edit()
            for field in (self._theme, self._owner, self._due):
                field.clear()
        self._keep()
        if self._has_focus():
            self._text.setFocus()

    @Slot()
    def next_category(self) -> None:
        """Go on to the next category, or the next kind of reply."""
        (self._kind if isinstance(self._edited, EditedReply) else self._category).go_on()

    @Slot()
    def submit(self) -> None:
        """Ask for the note to be taken, or corrected; where pasted lines wait, for these."""
        if self.asks_about_lines:
            lines = self._pasted.ask_for_next()
            self.note_requested.emit(TakeNotes(lines, *self._destination(), confidential=self._confidential))
        elif self._text.text().strip() and not self._refuse_slashed():
            self._pasted.ask_for_none()
            self._submit_typed(self._text.text().strip())

    @Slot(str)
    def answer(self, name: str) -> None:
        """Do what a button of the remark says."""
        match name:
            case note_remarks.ONE_EACH:
                self.submit()
            case note_remarks.AS_ONE:
                self.paste_as_one()
            case note_remarks.NOT_AT_ALL:
                self.forget_pasted()
            case note_remarks.MAKE_GENERAL:
                self.make_general()
            case _:
                self.take_theme()

    def _submit_typed(self, text: str) -> None:
        if isinstance(self._edited, EditedConfidential):
            self.note_requested.emit(RewordConfidential(self._edited.note, text))
        elif isinstance(self._edited, EditedReply):
            self.note_requested.emit(TakeNote(text, reply_to=self._edited.note, reply=self._kind.chosen()))
        elif self._edited is not None:
            self._reword(self._edited, text)
        else:
            self.note_requested.emit(TakeNote(text, *self._destination(), confidential=self._confidential))

    def _destination(self) -> tuple[Category | None, str, str, str]:
        """Category, theme, owner and date as they are chosen now."""
        theme = theme_meant(self._theme.text(), self._line.themes)
        owner = name_meant(self._owner.text(), self._line.owners)
        named = self._owner.isVisibleTo(self)
        return self._category.chosen(), theme, owner if named else "", self._due.text().strip() if named else ""

    def _reword(self, edited: EditedNote, text: str) -> None:
        # A category that this step does not offer cannot be shown, so it must not be changed either.
        category = self._category.chosen() if edited.category in self._line.categories else edited.category
        owner = name_meant(self._owner.text(), self._line.owners)
        self.reword_requested.emit(edited.note, text, category, owner, self._due.text().strip())

    @Slot()
    def _shift_return(self) -> None:
        if self.asks_about_lines:
            self.paste_as_one()
        else:
            self.submit()

    @Slot()
    def _go_older(self) -> None:
        if isinstance(self._edited, EditedNote):
            if self._text.text() == self._edited.text:
                self.neighbour_requested.emit(self._edited.note, True)
        elif self._edited is None and not self._text.whole_text():
            self.last_note_requested.emit()

    @Slot()
    def _go_newer(self) -> None:
        if isinstance(self._edited, EditedNote) and self._text.text() == self._edited.text:
            self.neighbour_requested.emit(self._edited.note, False)

    def _has_focus(self) -> bool:
        focused = focus_in(self.window())
        return focused is not None and self.isAncestorOf(focused)
