"""A field of the form: what it is called, what is typed there, and right below it what is to be mended."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.author.choosing import TickEditor
from ui.author.editors import Editor
from ui.console.looks import label
from ui.widgets.pieces import paragraph

_MARK = "! "


class Field(QWidget):
    """Called by the name that the exercise has for it, such as `audience`."""

    def __init__(self, name: str, words: str, editor: Editor, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.editor = editor
        self._fault = paragraph("danger")
        self._fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if not isinstance(editor, TickEditor):
            column.addWidget(label("small", words, wrap=True))
            editor.name(words)
        self._means = "\n".join(filter(None, (editor.part.accessibleDescription(), hint)))
        editor.part.setAccessibleDescription(self._means)
        editor.part.setToolTip(hint)
        column.addWidget(editor)
        column.addWidget(self._fault)

    def show_faults(self, sentences: tuple[str, ...]) -> None:
        """Say what is to be mended here; nothing where all is well."""
        said = "\n".join(f"{_MARK}{sentence}" for sentence in sentences)
        if said == self._fault.text():
            return
        self._fault.setText(said)
        self._fault.setVisible(bool(said))
        self.editor.part.setAccessibleDescription("\n".join(filter(None, (*sentences, self._means))))
