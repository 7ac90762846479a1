"""Folder and saving, with how far it has got."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QProgressBar, QStackedLayout, QWidget

from ui.console.looks import ElidedLabel
from ui.paper import keys
from ui.paper.frames import PaperFrame, PaperProgress
from ui.widgets.folder_dialog import choose_folder
from ui.widgets.pieces import button

_PARTS = 100
"""Into how many steps of the bar a handout is divided."""


class SaveBar(QFrame):
    """Where the handouts go; while they are being made it shows the progress and how to stop."""

    save_asked = Signal()
    """The button or its key was pressed."""

    print_asked = Signal()
    """What is chosen is to be printed."""

    folder_chosen = Signal(str)
    """Handouts are to go into another folder from now on."""

    cancel_asked = Signal()
    """Saving is to stop."""

    booklet_changed = Signal()
    """One booklet is wanted, or one PDF for each handout."""

    folder_shown_asked = Signal()
    """The folder is to be opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self.setMinimumHeight(68)
        self._proposed = ""
        self._folder = ElidedLabel("")
        self._choose = button(self.tr("Folder…"))
        self._choose.setAccessibleName(self.tr("Choose the folder"))
        self._reveal = button(self.tr("Open folder"), "link")
        self._save = button("")
        self._print = button(self.tr("Print…"), "primary")
        keys.give_key(self._print, keys.PRINT, self.tr("Printer, pages, sides and copies are asked for"))
        self._booklet = QCheckBox(self.tr("One booklet"))
        keys.give_key(self._booklet, keys.BOOKLET, self.tr("One PDF with a bookmark for each handout"))
        self._doing = ElidedLabel("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far it has got"))
        self._cancel = button(self.tr("Stop"))
        self._cancel.setToolTip(self.tr("What is done stays; what waits at a printer is taken back"))
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._ready_row())
        self._pages.addWidget(self._busy_row())
        self._save.clicked.connect(self.save_asked)
        self._print.clicked.connect(self.print_asked)
        self._cancel.clicked.connect(self.cancel_asked)
        self._reveal.clicked.connect(self.folder_shown_asked)
        self._booklet.toggled.connect(self.booklet_changed)
        self._choose.clicked.connect(self._choose_folder)

    @property
    def booklet(self) -> bool:
        """Whether one booklet is wanted."""
        return self._booklet.isChecked()

    @property
    def folder(self) -> str:
        """The folder everything goes into."""
        return self._folder.whole_text

    def show_frame(self, frame: PaperFrame) -> None:
        """Show a folder until another one is proposed; tell how far it has got."""
        if frame.folder != self._proposed:
            self._proposed = frame.folder
            self._folder.show_text(frame.folder)
        self._reveal.setVisible(bool(frame.result))
        self._show_progress(frame.progress)

    def show_booklet(self, wanted: bool) -> None:
        """Show whether one booklet is wanted."""
        with QSignalBlocker(self._booklet):
            self._booklet.setChecked(wanted)

    def show_count(self, count: int) -> None:
        """Say how many handouts would be saved."""
        words = self.tr("Save 1 handout") if count == 1 else self.tr("Save {0} handouts").format(count)
        self._save.setText(words)
        keys.give_key(self._save, keys.SAVE, self.tr("As PDF, into the folder"))
        self._save.setEnabled(count > 0)

    def show_printable(self, can: bool) -> None:
        """Show whether there is anything to print."""
        self._print.setEnabled(can)

    @Slot()
    def _choose_folder(self) -> None:
        choose_folder(self, self.tr("Folder for the handouts"), self.folder, self.take_folder)

    @Slot(str)
    def take_folder(self, folder: str) -> None:
        """Save into another folder from now on."""
        self._folder.show_text(folder)
        self.folder_chosen.emit(folder)

    def _show_progress(self, progress: PaperProgress | None) -> None:
        if progress is None:
            if self._pages.currentIndex() == 1:
                self._pages.setCurrentIndex(0)
                (self._save if self._save.isEnabled() else self._print).setFocus()
            return
        self._bar.setRange(0, progress.total * _PARTS)
        self._bar.setValue(round((progress.done + progress.part) * _PARTS))
        count = self.tr("{0} of {1}").format(progress.done, progress.total)
        self._doing.show_text(f"{count}: {progress.words}")
        if self._pages.currentIndex() == 0:
            self._pages.setCurrentIndex(1)
            self._cancel.setFocus()

    def _ready_row(self) -> QWidget:
        whole, row = _row()
        row.addWidget(self._folder, 1)
        row.addWidget(self._reveal)
        row.addWidget(self._choose)
        row.addSpacing(12)
        row.addWidget(self._booklet)
        row.addWidget(self._save)
        row.addWidget(self._print)
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
