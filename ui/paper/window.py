"""The paper window: choose handouts, look at them, save them."""

from msgspec.structs import replace
from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget
from typing_extensions import override

from ui.console.looks import ElidedLabel
from ui.console.notice_strip import NoticeStrip, Severity
from ui.help.asking import offer_help
from ui.language.anew import take_out
from ui.language.language import LANGUAGE
from ui.paper.evaluation_forms import FormsButton, FormsDrop
from ui.paper.frames import PaperFrame, PaperRequest
from ui.paper.handout_list import HandoutList
from ui.paper.preview import Preview
from ui.paper.print_frames import PrintOffer, offer_of
from ui.paper.save_bar import SaveBar
from ui.paper.wish_bar import WishBar
from ui.theme.text_size import keep_width
from ui.widgets.stepping_back import steps_back
from ui.widgets.within_screen import keep_within_screen

SUMMARY = "evaluation-summary"
"""The handout that is filled from evaluation forms."""
_LIST_WIDTH = 400
_MOST = 1.3


class PaperWindow(QMainWindow):
    """Shows the handouts of one session; makes nothing itself."""

    save_requested = Signal(object)
    """Save handouts: a `PaperRequest`."""

    preview_requested = Signal(object)
    """Show the pages of the only handout of a `PaperRequest`. The answer is `show_preview`."""

    choice_changed = Signal(object)
    """How the paper is wanted from now on: a `PaperChoice`."""

    name_changed = Signal(str)
    """Another organisation's name is to stand on every sheet."""

    logo_chosen = Signal(str)
    """A picture file is to be the logo; an empty path takes the logo off."""

    print_requested = Signal(object, object)
    """Ask how handouts are to be printed: a `PaperRequest` and a `PrintOffer`."""

    page_requested = Signal(int)
    """Another page of the handout that is shown: its number, from 0. The answer is `show_preview`."""

    forms_chosen = Signal(str)
    """A table of evaluation forms is to be counted: its path."""

    folder_chosen = Signal(str)
    """Handouts are to go into another folder from now on."""

    cancel_requested = Signal()
    """Stop saving or printing; what is done stays."""

    language_changed = Signal()
    """Another language is spoken: have the window built anew, and show it everything once more."""

    folder_requested = Signal(str)
    """Open a folder: its path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_within_screen(self, QSize(960, 560))
        FormsDrop(self).chosen.connect(self.forms_chosen)
        offer_help(self)
        LANGUAGE.changed.connect(self.language_changed)
        self._build()

    def build_anew(self) -> None:
        """Make all that is in the window again, in another language; it is then shown everything once more."""
        asked = self._handouts.asked_numbers
        take_out(self.takeCentralWidget())
        self._build()
        self._handouts.keep_numbers(asked)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Paper"))
        self.notices = NoticeStrip()
        self._frame = PaperFrame("", (), "")
        self._heading = ElidedLabel("title")
        self._handouts = HandoutList()
        keep_width(self._handouts, _LIST_WIDTH, _MOST, gives_way=True)
        self._preview = Preview()
        self._wishes = WishBar()
        self._save = SaveBar()
        self._forms = FormsButton()
        whole = self._whole()
        self.setCentralWidget(whole)
        if self.isVisible():
            # It would be shown only later, and what is not shown takes no focus.
            whole.show()
        self._listen()

    def focus_list(self) -> None:
        """Put the keyboard where handouts are chosen."""
        self._handouts.focus_first()

    def show_paper(self, frame: PaperFrame) -> None:
        """Show handouts and how far saving has got; what was chosen for a session stays while it is shown.

        Another folder means another session. Handouts in a new tuple were looked at anew, so their pages are
        asked for again even where the list is the same.
        """
        same_session = frame.folder == self._frame.folder
        looked_at_anew = frame.handouts is not self._frame.handouts
        self._frame, before = frame, self._frame
        self.setWindowTitle(self.tr("Paper: {0}").format(frame.title))
        self._heading.show_text(self.windowTitle())
        self._save.show_frame(frame)
        self._wishes.show_brand(frame.brand)
        if not same_session:
            self._wishes.show_choice(frame.papers, frame.choice)
            self._save.show_booklet(frame.choice.booklet)
        self._handouts.show_handouts(frame.handouts, keep=same_session)
        self._handouts.show_packs(frame.packs)
        self._show_copies()
        if frame.result and frame.result != before.result:
            self.notices.show_notice(frame.result)
        self._handouts.setVisible(bool(frame.handouts))
        if not frame.handouts:
            self._preview.show_sentence(self.tr("This session has no handouts."))
        elif looked_at_anew or frame.brand != before.brand:
            self._ask_for_preview(quietly=same_session)

    def show_preview(self, page: QImage, number: int = 0, count: int = 1) -> None:
        """Show a page that was asked for, of so many; it is counted from 0."""
        self._preview.show_page(page, number, count)

    def show_preview_trouble(self, sentence: str) -> None:
        """Say why there are no pages to see."""
        self._preview.show_sentence(sentence)

    def show_warning(self, sentence: str) -> None:
        """Say something to think of before paper is made."""
        self.notices.show_notice(sentence, Severity.WARNING)

    def show_refusal(self, sentence: str) -> None:
        """Say why something could not be done; the choice stays as it is."""
        self.notices.show_notice(sentence, Severity.ERROR)

    def show_forms(self, sentence: str) -> None:
        """Say that evaluation forms were read, and show what they come to."""
        self.notices.show_notice(sentence)
        self._handouts.look_at(SUMMARY)
        self._ask_for_preview(quietly=True)

    @Slot()
    def _ask_to_save(self) -> None:
        if self._handouts.chosen:
            self.save_requested.emit(self._request(self._handouts.chosen))

    @Slot()
    def _ask_to_print(self) -> None:
        self.print_requested.emit(self._request(self._handouts.chosen), self._offer())

    def _offer(self) -> PrintOffer:
        row, chosen = self._handouts.shown_row, self._handouts.chosen_rows
        choice = self._wishes.choice(booklet=False)
        number = self._handouts.number_of
        return offer_of(
            row, number(row) if row else 1, self._preview.count, [(each, number(each)) for each in chosen], choice
        )

    @Slot()
    def _look_at_another(self) -> None:
        self._show_copies()
        self._ask_for_preview()

    def _ask_for_preview(self, *, quietly: bool = False) -> None:
        """Ask for the pages of the handout that is looked at; `quietly` leaves the ones before until they come."""
        shown = self._handouts.shown
        if shown:
            if not quietly:
                self._preview.show_sentence(self.tr("Preparing the pages…"))
            request = self._request((shown,))
            self.preview_requested.emit(replace(request, page=self._preview.current))

    def _request(self, handouts: tuple[str, ...]) -> PaperRequest:
        choice = self._wishes.choice(booklet=self._save.booklet)
        return PaperRequest(handouts, choice, self._save.folder, self._handouts.asked_numbers, self._handouts.pack)

    @Slot()
    def _take_choice(self) -> None:
        self.choice_changed.emit(self._wishes.choice(booklet=self._save.booklet))

    @Slot()
    def _take_wish(self) -> None:
        self._take_choice()
        self._ask_for_preview(quietly=True)

    @Slot(str, int)
    def _take_copies(self, handout: str, number: int) -> None:
        self._handouts.ask_number(handout, number)
        self._ask_for_preview(quietly=True)

    def _show_copies(self) -> None:
        row = self._handouts.shown_row
        self._wishes.show_copies(row, self._handouts.number_of(row) if row is not None else 1)

    @Slot()
    def _ask_for_folder(self) -> None:
        self.folder_requested.emit(self._save.folder)

    @Slot()
    def _count_choice(self) -> None:
        self._save.show_count(len(self._handouts.chosen))
        self._save.show_printable(bool(self._handouts.chosen or self._handouts.shown))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not steps_back(event, self.close, self.notices):
            super().keyPressEvent(event)

    def _listen(self) -> None:
        self._handouts.looked_at.connect(self._look_at_another)
        self._handouts.choice_changed.connect(self._count_choice)
        self._wishes.changed.connect(self._take_wish)
        self._wishes.copies_changed.connect(self._take_copies)
        self._wishes.name_changed.connect(self.name_changed)
        self._wishes.logo_chosen.connect(self.logo_chosen)
        self._save.booklet_changed.connect(self._take_choice)
        self._save.save_asked.connect(self._ask_to_save)
        self._save.print_asked.connect(self._ask_to_print)
        self._save.folder_chosen.connect(self.folder_chosen)
        self._forms.chosen.connect(self.forms_chosen)
        self._preview.page_wanted.connect(self.page_requested)
        self._save.cancel_asked.connect(self.cancel_requested)
        self._save.folder_shown_asked.connect(self._ask_for_folder)
        self._count_choice()

    def _whole(self) -> QWidget:
        middle = QHBoxLayout()
        middle.setContentsMargins(32, 0, 32, 12)
        middle.setSpacing(24)
        middle.addWidget(self._handouts, 2)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self._wishes)
        right.addWidget(self._preview, 1)
        middle.addLayout(right, 3)
        head = QHBoxLayout()
        head.setContentsMargins(32, 20, 32, 0)
        head.addWidget(self._heading, 1)
        head.addWidget(self._forms)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.notices)
        column.addLayout(head)
        column.addLayout(middle, 1)
        column.addWidget(self._save)
        return whole
