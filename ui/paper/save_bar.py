"""Paper size, folder and saving, with how far it has got."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QHBoxLayout, QProgressBar, QStackedLayout, QWidget

from ui.actions.words import key_text
from ui.console.looks import ElidedLabel, label
from ui.paper.frames import PaperFrame, PaperProgress
from ui.widgets.pieces import button

SAVE_KEY = "Ctrl+S"


class SaveBar(QFrame):
    """Where the handouts go; while they are being made it shows the progress and how to stop."""

    save_asked = Signal()
    """The button or its key was pressed."""

    cancel_asked = Signal()
    """Saving is to stop."""

    paper_changed = Signal()
    """Another size of paper was chosen."""

    folder_shown_asked = Signal()
    """The folder is to be opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self.setMinimumHeight(68)
        self._proposed = ""
        self._folder = ElidedLabel("")
        self._paper = QComboBox()
        self._paper.setAccessibleName(self.tr("Size of the paper"))
        # On Linux Qt tells a screen reader what is chosen in place of the name.
        self._paper.setAccessibleDescription(self._paper.accessibleName())
        self._choose = button(self.tr("Choose folder…"))
        self._reveal = button(self.tr("Open folder"), "link")
        self._save = button("", "primary")
        self._save.setShortcut(QKeySequence(SAVE_KEY))
        self._doing = ElidedLabel("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = button(self.tr("Stop"))
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._ready_row())
        self._pages.addWidget(self._busy_row())
        self._save.clicked.connect(self.save_asked)
        self._cancel.clicked.connect(self.cancel_asked)
        self._reveal.clicked.connect(self.folder_shown_asked)
        self._paper.currentTextChanged.connect(self.paper_changed)
        self._choose.clicked.connect(self._choose_folder)

    @property
    def paper(self) -> str:
        """The size of the paper."""
        return self._paper.currentText()

    @property
    def folder(self) -> str:
        """The folder everything goes into."""
        return self._folder.whole_text

    def show_frame(self, frame: PaperFrame) -> None:
        """Offer the sizes of paper once, and a folder until another one is proposed; tell how far it has got."""
        if self._paper.count() == 0:
            self._paper.blockSignals(True)
            self._paper.addItems(frame.papers)
            self._paper.setCurrentText(frame.paper)
            self._paper.blockSignals(False)
        if frame.folder != self._proposed:
            self._proposed = frame.folder
            self._folder.show_text(frame.folder)
        self._reveal.setVisible(bool(frame.result))
        self._show_progress(frame.progress)

    def show_count(self, count: int) -> None:
        """Say how many handouts would be saved."""
        words = self.tr("Save 1 handout") if count == 1 else self.tr("Save {0} handouts").format(count)
        self._save.setText(words)
        # A new text takes the shortcut away.
        self._save.setShortcut(QKeySequence(SAVE_KEY))
        self._save.setEnabled(count > 0)

    @Slot()
    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the handouts"), self.folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_folder)
        dialog.open()

    @Slot(str)
    def take_folder(self, folder: str) -> None:
        """Save into another folder from now on."""
        self._folder.show_text(folder)

    def _show_progress(self, progress: PaperProgress | None) -> None:
        if progress is None:
            if self._pages.currentIndex() == 1:
                self._pages.setCurrentIndex(0)
                self._save.setFocus()
            return
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        count = self.tr("{0} of {1}").format(progress.done, progress.total)
        self._doing.show_text(f"{count}: {progress.words}")
        if self._pages.currentIndex() == 0:
            self._pages.setCurrentIndex(1)
            self._cancel.setFocus()

    def _ready_row(self) -> QWidget:
        whole, row = _row()
        row.addWidget(label("quiet", self.tr("Paper")))
        row.addWidget(self._paper)
        row.addSpacing(12)
        row.addWidget(label("quiet", self.tr("Folder")))
        row.addWidget(self._folder, 1)
        row.addWidget(self._reveal)
        row.addWidget(self._choose)
        row.addSpacing(12)
        row.addWidget(label("key", key_text(SAVE_KEY)), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._save)
        return whole

    def _busy_row(self) -> QWidget:
        whole, row = _row()
        row.addWidget(self._doing, 1)
        row.addWidget(self._bar, 2)
        row.addWidget(self._cancel)
        return whole


def _row() -> tuple[QWidget, QHBoxLayout]:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(32, 8, 32, 8)
    row.setSpacing(12)
    return whole, row
