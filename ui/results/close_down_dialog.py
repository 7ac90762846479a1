"""Asks once more before a session is closed down, and says what goes and what stays."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.console.looks import ElidedLabel, label
from ui.help.asking import offer_help
from ui.theme.text_size import SIZE
from ui.widgets.folder_dialog import choose_folder
from ui.widgets.pieces import answers, button, paragraph
from ui.widgets.tall_page import TallPage
from ui.widgets.within_screen import keep_within_screen


class CloseDownDialog(QDialog):
    """The keyboard waits on Cancel; nothing is done before Close down is pressed."""

    confirmed = Signal(str)
    """The session is to go; what lasts is written into this folder first."""

    def __init__(self, title: str, facts: str, folder: str, parent: QWidget | None = None) -> None:
        """`facts` say which session it is, `folder` is where the files go unless another one is chosen."""
        super().__init__(parent)
        offer_help(self)
        self.setWindowTitle(self.tr("Close the session down"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(SIZE.grown(640), SIZE.grown(420))
        keep_within_screen(self, QSize(400, 260))
        self._folder = ElidedLabel("subheading")
        self._folder.show_text(folder)
        self._choose = button(self.tr("Folder…"))
        self._cancel = button(self.tr("Cancel"))
        self._close_down = button(self.tr("Close down"), "primary")
        self._choose.clicked.connect(self._choose_folder)
        self._cancel.clicked.connect(self.reject)
        self._close_down.clicked.connect(self._confirm)
        self._lay_out(title, facts)
        self._cancel.setDefault(True)
        self._cancel.setFocus()

    @Slot(str)
    def take_folder(self, folder: str) -> None:
        """Write what lasts into another folder."""
        self._folder.show_text(folder)

    @Slot()
    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit(self._folder.whole_text)

    @Slot()
    def _choose_folder(self) -> None:
        choose_folder(self, self.tr("Folder for what is kept"), self._folder.whole_text, self.take_folder)

    def _lay_out(self, title: str, facts: str) -> None:
        body = TallPage(12)
        for part in (label("heading", title, wrap=True), paragraph("quiet", facts), *self._words()):
            body.add_part(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(body, 1)
        column.addLayout(answers(self._cancel, self._close_down))

    def _words(self) -> tuple[QWidget, ...]:
        """What is written where, what goes and what stays."""
        folder = QWidget()
        row = QHBoxLayout(folder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._folder, 1)
        row.addWidget(self._choose)
        goes = self.tr(
            "Then everything else is deleted for good: the session with its names and notes, the sheets and"
            " evaluation forms beside it, and the remembered list of these people. Only the day, and how many"
            " people and notes there were, is kept. Nothing brings it back."
        )
        stays = self.tr("Files that you saved in other folders, and your backups of this computer, stay.")
        return (
            paragraph("plain", self.tr("First the harvest summary and the actions are written into")),
            folder,
            paragraph("plain", goes),
            paragraph("quiet", stays),
        )
