"""Asks for the passphrase of a session, as often as need be, and says what a lost one means."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ui.console.looks import label, set_look
from ui.help.asking import offer_help
from ui.theme.text_size import SIZE
from ui.widgets.announcing import announce
from ui.widgets.pieces import button, paragraph
from ui.widgets.tall_page import TallPage
from ui.widgets.within_screen import keep_within_screen


class PassphraseDialog(QDialog):
    """What is typed is seen on request only; the window stays open until the session is, or somebody gives up."""

    typed = Signal(str)
    """A passphrase is to be tried. The answer is `accept` or one of the `show_…`."""

    delete_requested = Signal()
    """The passphrase is lost, and the session is to go unread."""

    def __init__(self, session: str, parent: QWidget | None = None) -> None:
        """`session` says in words which one it is."""
        super().__init__(parent)
        offer_help(self)
        self.setWindowTitle(self.tr("Passphrase"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(SIZE.grown(580), SIZE.grown(350))
        keep_within_screen(self, QSize(320, 240))
        self._line = QLineEdit()
        self._line.setAccessibleName(self.tr("Passphrase"))
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._show = QCheckBox(self.tr("Show what I type"))
        self._words = paragraph("quiet")
        self._lost = button(self.tr("It is lost…"), "link")
        self._cancel = button(self.tr("Cancel"))
        self._open = button(self.tr("Open"), "primary")
        self._back = button(self.tr("Back"))
        self._delete = button(self.tr("Delete the session"))
        self._pages = QStackedWidget()
        self._asked = TallPage(10)
        self._pages.addWidget(self._ask_page(session))
        self._pages.addWidget(self._lost_page(session))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(self._pages)
        self._listen()
        self._open.setDefault(True)
        self._line.setFocus()

    def show_trying(self) -> None:
        """Say that it takes a moment; nothing can be typed meanwhile."""
        self._say(self.tr("One moment: the passphrase is being tried."))
        for part in (self._line, self._open, self._lost):
            part.setEnabled(False)

    def show_wrong(self) -> None:
        """Say that it was another passphrase, and ask again."""
        sentence = self.tr(
            "This is not the passphrase of this session; nothing was opened or changed. Capital letters and spaces"
            " count. Try again."
        )
        self.show_trouble(sentence)
        self._line.selectAll()

    def show_trouble(self, sentence: str) -> None:
        """Say why it could not be tried, and ask again."""
        for part in (self._line, self._open, self._lost):
            part.setEnabled(True)
        self._say(sentence, urgent=True)
        self._line.setFocus()

    @Slot()
    def _try(self) -> None:
        if self._line.text():
            self.typed.emit(self._line.text())

    @Slot(bool)
    def _show_typed(self, shown: bool) -> None:
        self._line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    @Slot()
    def tell_of_loss(self) -> None:
        """Say what a lost passphrase means, and what is left to do."""
        self._pages.setCurrentIndex(1)
        self._back.setDefault(True)
        self._back.setFocus()

    @Slot()
    def _ask_again(self) -> None:
        self._pages.setCurrentIndex(0)
        self._open.setDefault(True)
        self._line.setFocus()

    @Slot()
    def _give_up(self) -> None:
        self.reject()
        self.delete_requested.emit()

    def _say(self, sentence: str, *, urgent: bool = False) -> None:
        self._words.setText(sentence)
        self._asked.keep_in_sight(self._words)
        set_look(self._words, role="danger" if urgent else "quiet")
        announce(self, sentence, urgent=urgent)

    def _listen(self) -> None:
        self._show.toggled.connect(self._show_typed)
        self._open.clicked.connect(self._try)
        self._cancel.clicked.connect(self.reject)
        self._lost.clicked.connect(self.tell_of_loss)
        self._back.clicked.connect(self._ask_again)
        self._delete.clicked.connect(self._give_up)

    def _ask_page(self, session: str) -> QWidget:
        heading = label("heading", self.tr("This session is locked"), wrap=True)
        asked = label("plain", self.tr("Passphrase"))
        asked.setBuddy(self._line)
        parts = (heading, paragraph("quiet", session), asked, self._line, self._show, self._words)
        return _page(self._asked, parts, (self._lost, None, self._cancel, self._open))

    def _lost_page(self, session: str) -> QWidget:
        words = self.tr(
            "Without its passphrase nobody opens this session: not you, not we, no other program. There is no second"
            " way in. It may come back to you another day; the session keeps until then."
        )
        left = self.tr(
            "What can still be done is to delete it: everything in it goes for good, unread, with the sheets and forms"
            " beside it. Files that you saved elsewhere stay. Nothing brings it back."
        )
        heading = label("heading", self.tr("A lost passphrase cannot be brought back"), wrap=True)
        parts = (heading, paragraph("quiet", session), paragraph("plain", words), paragraph("plain", left))
        return _page(TallPage(10), parts, (None, self._back, self._delete))


def _page(body: TallPage, parts: tuple[QWidget, ...], foot: tuple[QWidget | None, ...]) -> QWidget:
    """Parts one below the other, and buttons that are always seen; None takes what width is left."""
    for part in parts:
        body.add_part(part)
    row = QHBoxLayout()
    row.setSpacing(12)
    for each in foot:
        if each is None:
            row.addStretch(1)
        else:
            row.addWidget(each)
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    column.addWidget(body, 1)
    column.addLayout(row)
    return page
