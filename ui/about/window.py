"""The page that says what Sparkroom is, which version, and under which terms everything in it is given away."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.licences import Component
from ui.console.looks import label
from ui.theme.text_size import keep_width
from ui.widgets.page_window import PageWindow
from ui.widgets.pieces import button

_LIST_WIDTH = 320


class AboutWindow(PageWindow):
    """A list of everything that is inside, and beside it the words of its licence; Esc closes it."""

    def __init__(self, version: str, components: tuple[Component, ...], parent: QWidget | None = None) -> None:
        """`components` as they are to be listed, the first of them chosen."""
        super().__init__(QSize(980, 640), QSize(760, 480), parent)
        self._version = version
        self._components = components
        self.build()

    @override
    def build(self) -> None:
        self.setWindowTitle(self.tr("About Sparkroom"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("What is inside"))
        self._list.setUniformItemSizes(True)
        self._list.ensurePolished()
        self._list.addItems([_title(each) for each in self._components])
        self._about = label("quiet", wrap=True)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Licence"))
        self._lay_out()
        self._list.currentRowChanged.connect(self._show)
        self._list.setCurrentRow(0)

    @override
    def open(self) -> None:
        """Show the window with the keyboard in its list."""
        super().open()
        self._list.setFocus()

    @Slot(int)
    def _show(self, row: int) -> None:
        chosen = self._components[row]
        self._about.setText(" · ".join(part for part in (chosen.summary, chosen.licence) if part))
        self._text.setPlainText(chosen.text)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label("title", self.tr("Sparkroom {0}").format(self._version)))
        head.addStretch(1)
        close = button(self.tr("Close"))
        close.setToolTip(self.tr("Esc"))
        close.clicked.connect(self.close)
        head.addWidget(close)
        said = self.tr(
            "Runs timed workshop exercises on a projector, takes down what the room says, and makes the paper. It uses"
            " no network and tells nobody anything. Below is everything it is made of, with the terms of each."
        )
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._about)
        right.addWidget(self._text, 1)
        keep_width(self._list, _LIST_WIDTH, 1.5)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self._list)
        columns.addLayout(right, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 12, 20, 16)
        rows.setSpacing(10)
        rows.addLayout(head)
        rows.addWidget(label("plain", said, wrap=True))
        rows.addLayout(columns, 1)


def _title(component: Component) -> str:
    return f"{component.name} {component.version}".strip()
