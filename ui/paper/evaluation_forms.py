"""How evaluation forms come into the paper window: by a button, or dropped on the window."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget
from typing_extensions import override

from ui.paper import keys
from ui.widgets.pieces import button


class FormsButton(QWidget):
    """Asks for the table that somebody typed."""

    chosen = Signal(str)
    """A table is to be counted: its path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = button(self.tr("Evaluation forms…"), "link")
        keys.give_key(
            self._ask,
            keys.FORMS,
            self.tr("A CSV file with a row for each form that came back; or drop it on this window"),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._ask)
        self._ask.clicked.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("The evaluation forms that came back"), "", self.tr("Tables (*.csv)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.chosen)
        dialog.open()


class FormsDrop(QObject):
    """Takes a table that is dropped anywhere on a window."""

    chosen = Signal(str)
    """A table is to be counted: its path."""

    def __init__(self, window: QWidget) -> None:
        """Watch over this window."""
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What is held over the window is a kind of drop to Qt: it is refused before it is let go.
        if not isinstance(event, QDropEvent) or not (path := _table_in(event)):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.chosen.emit(path)
        return True


def _table_in(event: QDropEvent) -> str:
    """The path of the only file that is dropped, where it is a table; otherwise an empty text."""
    files = [url.toLocalFile() for url in event.mimeData().urls()]
    return files[0] if len(files) == 1 and files[0].lower().endswith(".csv") else ""
