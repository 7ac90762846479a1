"""What happens while a note is typed: prefixes, pasted lines, themes on offer, and names that are noticed."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.identifying_shapes import Found
from app.domain.name_guard import made_general
from app.domain.vocabulary import Category
from ui.console import note_remarks
from ui.console.edited_note import EditedReply
from ui.console.line_remark import Remark
from ui.console.name_watch import NameWatch
from ui.console.note_draft import NoteDraft
from ui.console.note_rules import choice_for_prefix, makes_confidential, slashed, theme_offered


class NoteTyping(NoteDraft):
    """The line before Enter. It changes nothing that was typed, but for a prefix and on a key."""

    remark_changed = Signal(object)
    """A `Remark` is to be shown above the line, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch = NameWatch(self)
        self._looked_at: tuple[str, ...] = ()
        self._named = 0
        self._refused = ""
        self._text.textEdited.connect(self._typed)
        self._text.textChanged.connect(self._look)
        self._text.composition_changed.connect(self._typed)
        self._text.lines_pasted.connect(self._ask_about)
        self._text.tab_taken.connect(self.take_theme)
        self._watch.found_changed.connect(self._say)
        self._category.currentIndexChanged.connect(self._show_fields)
        self._kind.currentIndexChanged.connect(self._keep)
        self._owner.textChanged.connect(self._look)
        self._show_fields()

    def named_in(self, texts: tuple[str, ...]) -> tuple[Found, ...]:
        """What was found first in each of the texts that could tell who somebody is."""
        return self._watch.named_in(texts)

    @Slot()
    def toggle_confidential(self) -> None:
        """Keep the note that is typed now to the facilitator, or give it to the room after all."""
        if self._edited is None and self._line.open:
            self._confidential = not self._confidential
            self._show_fields()
            self._keep()

    @Slot()
    def make_general(self) -> None:
        """Put the general wording in place of what could tell who somebody is; the field's undo takes it back."""
        found, whole = self._watch.found, self._text.text()
        if found and all(whole[each.start : each.end] == each.text for each in found):
            made = made_general(whole, found)
            first, after_last = found[0].start, len(whole) - found[-1].end
            self._text.setSelection(first, len(whole) - after_last - first)
            self._text.insert(made[first : len(made) - after_last])

    @Slot()
    def take_theme(self) -> None:
        """Choose the theme that the text ends in, and take it out of the text."""
        whole = self._text.text()
        offer = theme_offered(whole, self._line.themes)
        if offer is not None:
            self._theme.setText(offer.theme)
            self._text.setSelection(len(offer.text), len(whole) - len(offer.text))
            self._text.del_()

    @Slot()
    def paste_as_one(self) -> None:
        """Put pasted lines into the text, where that is not too long."""
        whole = self._pasted.as_one()
        if whole:
            self._pasted.forget()
            self._text.insert(whole)
            self._keep()
        self._say()

    @Slot()
    def forget_pasted(self) -> None:
        """Take nothing of what was pasted."""
        self._pasted.forget()
        self._keep()
        self._say()

    @Slot(str)
    def _ask_about(self, text: str) -> None:
        self._pasted.put(text)
        if len(self._pasted.waiting) < 2 or isinstance(self._edited, EditedReply):
            self.paste_as_one()
        self._keep()
        self._say()

    @Slot()
    def _typed(self) -> None:
        text = self._text.text()
        self._begins(text)
        self._refused = self._slashed if text.endswith(" ") or self._slashed == self._refused else ""
        if self._edited is None or isinstance(self._edited, EditedReply):
            self._keep()

    def _begins(self, text: str) -> bool:
        """Do what a line that is only this text means, where it is a prefix; whether it was one."""
        replies = isinstance(self._edited, EditedReply)
        category = choice_for_prefix(text, self._category.words())
        kind = choice_for_prefix(text, self._kind.words()) if replies else None
        if (self._edited is None or replies) and makes_confidential(text):
            self._begin_confidential()
        elif kind is not None:
            self._kind.choose(kind)
        elif category is not None and not replies:
            self._category.choose(category)
        else:
            return False
        # Unlike clear(), this also forgets the prefix for undo.
        self._text.setText("")
        return True

    @property
    def _slashed(self) -> str:
        """What the text begins with like a prefix that it is not, where the room would read it."""
        return "" if self.is_confidential else slashed(self._text.text())

    def _refuse_slashed(self) -> bool:
        """Whether the line may not be taken as it stands; then it says why, and everything stays in it.

        A prefix that came with its text, as a pasted one does, counts now.
        """
        word = self._slashed
        rest = self._text.text()[len(word) :].strip()
        if word and rest and self._begins(f"{word} "):
            self._text.setText(rest)
        self._refused = self._slashed
        self._say()
        return bool(self._refused)

    def _begin_confidential(self) -> None:
        self._text.setText("")
        if self._edited is not None:
            self.cancel_edit()
            self._text.setFocus()
        self._confidential = True
        self._show_fields()

    @Slot()
    def _look(self) -> None:
        action = self._category.chosen() is Category.ACTION
        self._watch.look("" if self.is_confidential else self._text.text(), self._owner.text() if action else "")
        self._say()

    @Slot()
    def _say(self) -> None:
        remark = self._pasted.remark(self._named_pasted()) or self._slash_remark() or self._theme_remark()
        if remark is None and self._is_usable and self._watch.found:
            remark = note_remarks.guard_remark(self._watch.found)
        self._text.holds_more = self._edited is not None or self.asks_about_lines
        self._text.setAccessibleDescription(remark.sentence if remark is not None else "")
        self.remark_changed.emit(remark)

    def _named_pasted(self) -> int:
        """How many of the lines that wait may tell who somebody is; they are looked at once, not at every key."""
        if self._pasted.next != self._looked_at:
            self._looked_at = self._pasted.next
            self._named = len(self._watch.named_in(self._looked_at))
        private = self.is_confidential or self._category.chosen() is Category.ACTION
        return 0 if private else self._named

    def _slash_remark(self) -> Remark | None:
        refused = self._is_usable and self._refused and self._refused == self._slashed
        return note_remarks.slash_remark(self._refused) if refused else None

    def _theme_remark(self) -> Remark | None:
        whole = self._text.text()
        usable = self._theme.isVisibleTo(self) and self._text.cursorPosition() == len(whole)
        offer = theme_offered(whole, self._line.themes) if usable else None
        self._text.takes_tab = offer is not None
        return note_remarks.theme_remark(offer.theme, known=offer.known) if offer is not None else None

    @override
    def _show_fields(self) -> None:
        super()._show_fields()
        self._look()
