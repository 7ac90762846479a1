"""Earlier versions of a workshop or an exercise, with what differs; going back to one can be undone like any edit."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.console.looks import label
from ui.editor.frames import VersionRow
from ui.help.asking import offer_help
from ui.theme.text_size import SIZE
from ui.widgets.pieces import answers, button, paragraph
from ui.widgets.two_lines import TwoLineDelegate, set_second_line
from ui.widgets.within_screen import keep_within_screen


class VersionsDialog(QDialog):
    """A list with the newest first; Enter goes back to the chosen one."""

    version_wanted = Signal(object)
    """Go back to a `VersionRow`."""

    def __init__(self, says: str, parent: QWidget | None = None) -> None:
        """For a window of that sort; `says` is what going back leaves as it is."""
        super().__init__(parent)
        self._says = says
        self.setWindowTitle(self.tr("Earlier versions"))
        offer_help(self)
        self.resize(SIZE.grown(620), SIZE.grown(460))
        keep_within_screen(self, QSize(500, 360))
        self._rows: tuple[VersionRow, ...] = ()
        self._list = QListWidget()
        self._list.setItemDelegate(TwoLineDelegate(self._list))
        self._list.setAccessibleName(self.tr("Earlier versions"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(self._want)
        self._nothing = paragraph("quiet", self.tr("Nothing was changed long enough ago to go back to."))
        self._back = button(self.tr("Go back to this one"), "primary")
        self._back.setDefault(True)
        self._close = button(self.tr("Close"))
        self._back.clicked.connect(self._want)
        self._close.clicked.connect(self.reject)
        self._lay_out()

    def show_versions(self, rows: tuple[VersionRow, ...]) -> None:
        """Show these, the newest chosen."""
        self._rows = rows
        self._list.clear()
        for row in rows:
            item = QListWidgetItem(row.when)
            set_second_line(item, row.differs)
            item.setToolTip(row.differs)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._back.setEnabled(bool(rows))
        (self._list if rows else self._close).setFocus()

    @Slot()
    def _want(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._rows):
            self.accept()
            self.version_wanted.emit(self._rows[row])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addWidget(label("heading", self.tr("Earlier versions")))
        column.addWidget(paragraph("quiet", self._says))
        column.addWidget(self._list, 1)
        column.addWidget(self._nothing, 1)
        column.addLayout(answers(self._close, self._back))
