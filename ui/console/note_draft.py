"""What the note line holds before Enter: a note, one that is corrected, or a reply; and what waits underneath."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain import console
from app.domain.identifiers import NoteId
from app.domain.vocabulary import Category
from ui.actions.spec import ActionId
from ui.actions.words import key_of
from ui.console.edited_note import Edited, EditedConfidential, EditedNote, EditedReply
from ui.console.half_typed import HalfTyped, read_half_typed
from ui.console.looks import focus_in
from ui.console.note_form import NoteForm
from ui.console.pasted_lines import PastedLines


class NoteDraft(NoteForm):
    """Whatever is put into the line, nothing that was half typed there is lost."""

    draft_changed = Signal(str)
    """What is half typed, as `HalfTyped` writes it, to be kept in case the program ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = console.NoteLine(False, "", (), (), False, ())
        self._edited: Edited | None = None
        self._draft = ""
        self._category_before: Category | None = None
        self._confidential = False
        self._pasted = PastedLines()
        self._left_replies: dict[NoteId, str] = {}
        self._came_from: QWidget | None = None

    @property
    def is_editing(self) -> bool:
        """Whether a note that exists, or a reply to one, is in the line and can be seen there."""
        return self._edited is not None and self._is_usable

    @property
    def is_confidential(self) -> bool:
        """Whether what is typed now is for the facilitator only."""
        return isinstance(self._edited, EditedConfidential) or (self._edited is None and self._confidential)

    @property
    def asks_about_lines(self) -> bool:
        """Whether pasted lines wait for an answer."""
        return bool(self._pasted.waiting)

    def draft(self) -> str:
        """What is half typed, as it is kept; corrections are not, for the note they are made to is."""
        return self._half_typed().written()

    def show_draft(self, written: str) -> None:
        """Put back what was half typed when the program ended."""
        half = read_half_typed(written)
        self._confidential = half.confidential
        self._text.setText(half.text)
        self._pasted.put_back(half.pasted)
        if half.reply is not None:
            self.edit_note(half.reply)
        self._show_fields()

    def edit_note(self, note: Edited) -> None:
        """Put a note into the line to be corrected, or a reply; Esc or Enter brings back what was half typed."""
        self._remember_reply()
        if self._edited is None:
            self._draft, self._category_before = self._text.whole_text(), self._category.chosen()
            focused = focus_in(self.window())
            self._came_from = None if focused is None or self.isAncestorOf(focused) else focused
        self._edited = note
        self._text.setText(note.text)
        if isinstance(note, EditedNote):
            self._category.choose(note.category)
            self._owner.setText(note.owner)
            self._due.setText(note.due)
        elif isinstance(note, EditedReply):
            self._kind.choose(note.kind)
            self._text.setText(note.text or self._left_replies.pop(note.note, ""))
        self._show_fields()
        self.take_focus()
        self._keep()

    def take_focus(self) -> None:
        """Go to the text."""
        if self._is_usable:
            self._text.setFocus()

    @Slot()
    def cancel_edit(self) -> None:
        """Leave the note as it was; what was typed of a reply is there again when its card is next replied to."""
        if self._edited is not None:
            self._remember_reply()
            self._leave_edit()

    @property
    def _is_usable(self) -> bool:
        """A correction can be made at any time; a reply is a new note."""
        corrects = self._edited is not None and not isinstance(self._edited, EditedReply)
        return self._line.open or corrects

    def _half_typed(self) -> HalfTyped:
        edited, now = self._edited, self._text.whole_text()
        reply = (
            EditedReply(edited.note, edited.card, self._kind.chosen(), now) if isinstance(edited, EditedReply) else None
        )
        return HalfTyped(now if edited is None else self._draft, self._confidential, reply, self._pasted.waiting)

    @Slot()
    def _keep(self) -> None:
        self.draft_changed.emit(self.draft())

    def _remember_reply(self) -> None:
        text = self._text.whole_text()
        if isinstance(self._edited, EditedReply) and text:
            self._left_replies[self._edited.note] = text

    def _leave_edit(self) -> None:
        left, self._edited = self._edited, None
        self._text.setText(self._draft if left is not None else "")
        self._draft = ""
        if left is not None:
            self._owner.clear()
            self._due.clear()
            self._category.choose(self._category_before)
        self._show_fields()
        self._keep()
        if isinstance(left, EditedReply) and self._came_from is not None and self._came_from.isVisible():
            # Back to the cards, where the next one is replied to.
            self._came_from.setFocus()

    @Slot()
    @override
    def _show_fields(self) -> None:
        edited = self._edited
        action = self._category.chosen() in (Category.ACTION, None) or not self._line.categories
        offered = edited is None or (isinstance(edited, EditedNote) and edited.category in self._line.categories)
        self._see(
            usable=self._is_usable,
            editing=isinstance(edited, EditedNote | EditedConfidential),
            replying=edited.card if isinstance(edited, EditedReply) else "",
            confidential=self.is_confidential,
            category=offered and bool(self._line.categories),
            named=(self._line.takes_action and action and not isinstance(edited, EditedReply))
            or (isinstance(edited, EditedNote) and bool(edited.owner)),
        )
        self._show_hint()

    def _show_hint(self) -> None:
        kept = self.tr("Your half-typed note is kept.") if self._half_typed().says_something else ""
        self._hint.show_text(f"{self._line.hint}  {kept}".strip())
        said = self.tr("Only you will see this") if self.is_confidential else self._line.hint
        if isinstance(self._edited, EditedReply):
            said = self.tr("Enter: save   {0}: adds, asks or example   Esc: leave it").format(key_of(ActionId.CATEGORY))
        self._text.setPlaceholderText(said or self.tr("Type what the room says"))
