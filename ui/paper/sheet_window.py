"""The window in which a sheet of no session is looked at, saved and handed to whatever prints PDFs."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.actions.words import key_text
from ui.console.looks import label
from ui.console.notice_strip import NoticeStrip, Severity
from ui.paper import keys
from ui.paper.preview import Preview
from ui.widgets.page_window import PageWindow
from ui.widgets.pieces import button
from ui.widgets.stepping_back import steps_back


class SheetWindow(PageWindow):
    """Shows the pages it is given; makes nothing itself."""

    pages_requested = Signal(str)
    """The pages are wanted for a size of paper; the answer is `show_pages`."""

    save_requested = Signal(str, str)
    """Save the sheet for a size of paper: into this file. The answer is `show_saved` or `show_trouble`."""

    open_requested = Signal(str)
    """Open this file in the program that prints PDFs."""

    def __init__(
        self, title: str, papers: tuple[str, ...], paper: str, file: str, parent: QWidget | None = None
    ) -> None:
        """Offer these sizes of paper, one of them chosen, and propose this file."""
        super().__init__(QSize(720, 640), QSize(560, 560), parent)
        self.setWindowTitle(title)
        self._file = file
        self._saved = ""
        self._pages: tuple[QImage, ...] = ()
        self.notices = NoticeStrip()
        self.preview = Preview()
        self._paper = QComboBox()
        self._paper.setAccessibleName(self.tr("Size of the paper"))
        self._paper.addItems(papers)
        self._paper.setCurrentText(paper)
        self._open = button(self.tr("Open it to print"))
        self._save = button(self.tr("Save as PDF…"), "primary")
        self._save.setShortcut(QKeySequence(keys.SAVE))
        self._build()
        self._paper.currentTextChanged.connect(self._ask_for_pages)
        self._save.clicked.connect(self._ask_where)
        self.preview.page_wanted.connect(self._show_page)
        self._open.clicked.connect(self._ask_to_open)

    @override
    def open(self) -> None:
        """Show the window and ask for its pages."""
        super().open()
        self._save.setFocus()
        self._ask_for_pages()

    def show_pages(self, pages: tuple[QImage, ...]) -> None:
        """Show the pages that were asked for."""
        self._pages = pages
        self._show_page(0)

    @Slot(int)
    def _show_page(self, number: int) -> None:
        self.preview.show_page(self._pages[number], number, len(self._pages))

    def show_saved(self, file: str) -> None:
        """Say where the sheet is, and offer to open it."""
        self._saved = file
        self._open.setEnabled(True)
        self.notices.show_notice(self.tr("It is saved in {0}.").format(file))

    def show_trouble(self, sentence: str) -> None:
        """Say why there is no sheet."""
        self.notices.show_notice(sentence, Severity.ERROR)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not steps_back(event, self.close, self.notices):
            super().keyPressEvent(event)

    @Slot()
    def _ask_for_pages(self) -> None:
        self.preview.show_sentence(self.tr("Preparing the pages…"))
        self.pages_requested.emit(self._paper.currentText())

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as PDF"), self._file, self.tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._ask_to_save)
        dialog.open()

    @Slot(str)
    def _ask_to_save(self, file: str) -> None:
        self.save_requested.emit(self._paper.currentText(), file)

    @Slot()
    def _ask_to_open(self) -> None:
        self.open_requested.emit(self._saved)

    def _build(self) -> None:
        self._open.setEnabled(False)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(label("quiet", self.tr("Paper")))
        foot.addWidget(self._paper)
        foot.addStretch(1)
        foot.addWidget(self._open)
        foot.addWidget(label("key", key_text(keys.SAVE)))
        foot.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(10)
        column.addWidget(self.notices)
        column.addWidget(self.preview, 1)
        column.addLayout(foot)
