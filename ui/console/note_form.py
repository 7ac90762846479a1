"""The fields of the note line in a row, and which of them are seen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from ui.console.looks import ElidedLabel, label
from ui.console.note_edit import NoteEdit
from ui.console.note_fields import CategoryField, KindField, NameField

_HEIGHT = 52
_SHORT = 40
"""Letters of a card that say which one is replied to."""


class NoteForm(QFrame):
    """One text field with category, theme and, for actions, owner and date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self._category = CategoryField()
        self._text = NoteEdit()
        self._text.setProperty("role", "note-line")
        self._text.setAccessibleName(self.tr("Note"))
        self._theme = NameField(self.tr("Theme or number"), 190)
        self._owner = NameField(self.tr("Owner"), 130)
        self._due = NameField(self.tr("By when"), 120)
        self._editing = label("badge", self.tr("Editing"))
        self._editing.setProperty("tone", "soon")
        self._replying = label("badge")
        self._replying.setProperty("tone", "soon")
        self._kind = KindField()
        self._for_you = label("badge", self.tr("For you only"))
        self._for_you.setProperty("tone", "inverse")
        self._hint = ElidedLabel("quiet")
        self._masks = False
        self._build()

    @property
    def hint_text(self) -> str:
        """Why nothing can be typed now."""
        return self._hint.whole_text

    def show_small(self, *, small: bool) -> None:
        """Be a line of the strip that the room has before it: what is for the facilitator only is shown as dots."""
        self._masks = small
        self._show_fields()

    def _show_fields(self) -> None:
        """Show what there is a use for now."""

    def _see(
        self, *, usable: bool, editing: bool, replying: str, confidential: bool, category: bool, named: bool
    ) -> None:
        """Show the fields there is a use for; a confidential note is nothing but a text."""
        self._hint.setVisible(not usable)
        self._text.setVisible(usable)
        self._editing.setVisible(editing)
        self._for_you.setVisible(usable and confidential)
        hidden = confidential and self._masks
        self._text.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        self._category.setVisible(usable and category and not confidential)
        self._replying.setText(self.tr("Reply to “{0}”").format(_short(replying)))
        self._replying.setToolTip(replying)
        self._replying.setVisible(usable and bool(replying))
        self._kind.setVisible(usable and bool(replying))
        self._theme.setVisible(usable and not editing and not replying and not named and not confidential)
        self._owner.setVisible(usable and named and not confidential)
        self._due.setVisible(usable and named and not confidential)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        # The same height open and closed, so that nothing above moves from step to step.
        row.addStrut(_HEIGHT)
        row.addWidget(self._editing)
        row.addWidget(self._replying)
        row.addWidget(self._kind)
        row.addWidget(self._for_you)
        row.addWidget(self._category)
        row.addWidget(self._hint, 1)
        row.addWidget(self._text, 1)
        for field in (self._theme, self._owner, self._due):
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignVCenter)


def _short(text: str) -> str:
    return text if len(text) <= _SHORT else text[:_SHORT].rstrip() + "…"
