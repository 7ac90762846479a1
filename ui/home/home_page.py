"""The first page: continue, ready workshops, past sessions."""

from functools import partial

from PySide6.QtCore import QMimeData, QSize
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from ui.actions.spec import ActionId
from ui.console.looks import label
from ui.home.frames import HomeFrame, InterruptedCard
from ui.home.language_choice import LanguageChoice
from ui.home.own_shelf import OwnShelf
from ui.home.past_panel import PastPanel
from ui.home.shelf import Shelf
from ui.home.urgent_cards import UrgentCards
from ui.home.wishes import HomeWishes
from ui.theme.text_size import keep_width
from ui.widgets.pieces import button
from ui.widgets.row_of_buttons import RowOfButtons
from ui.widgets.tab_order import order_tabs
from ui.widgets.tall_page import TallPage

_TAKEN_IN = (".sparkroom", ".toml")
_PAST_WIDTH = 350
_MOST = 1.75


class HomePage(QWidget):
    """What was interrupted comes first and takes the whole width, because nothing is more urgent."""

    def __init__(self, wishes: HomeWishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self.setAcceptDrops(True)
        self.past = PastPanel()
        self.shelf = Shelf()
        self._own = OwnShelf()
        self._choice = LanguageChoice()
        self._choice.chosen.connect(self._wishes.language_chosen)
        self._urgent = UrgentCards(wishes)
        self.shelf.chosen.connect(self._wishes.workshop_chosen)
        self.shelf.plan_wanted.connect(self._wishes.plan_requested)
        self._own.shelf.chosen.connect(self._wishes.workshop_chosen)
        self._own.shelf.plan_wanted.connect(self._wishes.plan_requested)
        self._own.shelf.duplicate_wanted.connect(self._wishes.duplicate_requested)
        self._own.shelf.delete_wanted.connect(self._wishes.delete_requested)
        self._own.shelf.hand_on_wanted.connect(self._wishes.hand_on_requested)
        self._own.shelf.copy_wanted.connect(self._wishes.copy_requested)
        self._own.shelf.drag_wanted.connect(self._wishes.drag_requested)
        self._own.restore.clicked.connect(self._wishes.restore_requested)
        self.ways = self._other_ways()
        below = _Below()
        columns = QHBoxLayout(below)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(32)
        columns.addWidget(self._workshops(), 2)
        columns.addWidget(self.past, 1)
        keep_width(self.past, _PAST_WIDTH, _MOST, gives_way=True)
        page = QVBoxLayout(self)
        page.setContentsMargins(32, 18, 32, 18)
        page.setSpacing(16)
        page.addLayout(self._head())
        page.addWidget(self._urgent)
        page.addWidget(below, 1)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_in(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _file_in(event.mimeData())
        if path:
            event.acceptProposedAction()
            self._wishes.file_dropped.emit(path)

    def show_home(self, frame: HomeFrame) -> None:
        """Show the page; what is the same stays untouched, with the focus in it."""
        self._urgent.show_cards(frame.interrupted, frame.overdue)
        self._own.show_workshops(frame.own, frame.deleted)
        self._choice.show_language(frame.language)
        self.shelf.show_workshops(frame.workshops)
        self.past.show_sessions(frame.sessions)
        order_tabs((*self._urgent.cards, self._own, self._choice, self.shelf, self.ways, self.past, *self._links))

    def show_interrupted(self, interrupted: tuple[InterruptedCard, ...]) -> None:
        """Show where the interrupted sessions stand by now; the keyboard stays where it is."""
        self._urgent.show_later(interrupted)

    def focus_first(self) -> None:
        """Put the keyboard where the day most likely goes on."""
        if not (self._urgent.focus_first() or self._own.shelf.focus_first()):
            self.shelf.focus_first()

    def _head(self) -> QHBoxLayout:
        language = button(self.tr("Language"), "link")
        language.setToolTip(self.tr("The language of all windows"))
        language.clicked.connect(partial(self._wishes.program_requested.emit, ActionId.LANGUAGE.value))
        about = button(self.tr("About Sparkroom"), "link")
        about.setToolTip(self.tr("The version, and the licences of everything inside"))
        about.clicked.connect(partial(self._wishes.program_requested.emit, ActionId.ABOUT.value))
        tour = button(self.tr("Look around"), "link")
        tour.setToolTip(self.tr("Two minutes through the program"))
        tour.clicked.connect(partial(self._wishes.program_requested.emit, ActionId.TOUR.value))
        exercises = button(self.tr("My exercises…"), "link")
        exercises.setToolTip(self.tr("Write an exercise of your own, from nothing or from a copy"))
        exercises.clicked.connect(self._wishes.exercises_requested)
        file = button(self.tr("Open…"), "link")
        file.setToolTip(self.tr("What comes from a colleague or from another laptop; it can also be dropped here."))
        file.setMenu(self._what_opens())
        self._links = (language, tour, exercises, file, about)
        head = QHBoxLayout()
        head.addWidget(label("title", self.tr("Sparkroom")))
        head.addStretch(1)
        head.setSpacing(2)
        for link in self._links:
            head.addWidget(link)
        return head

    def _what_opens(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("A workshop or an exercise…")).triggered.connect(self._wishes.file_requested)
        menu.addAction(self.tr("The folder of a session…")).triggered.connect(self.past.choose_folder)
        older = menu.addAction(self.tr("An older copy of what is yours…"))
        older.triggered.connect(partial(self._wishes.program_requested.emit, ActionId.COPIES.value))
        return menu

    def _other_ways(self) -> RowOfButtons:
        """What can be begun without a card."""
        new = button(self.tr("New workshop…"))
        new.clicked.connect(self._wishes.new_requested)
        library = button(self.tr("Exercise library…"))
        library.clicked.connect(partial(self._wishes.program_requested.emit, ActionId.LIBRARY.value))
        sample = button(self.tr("Practice…"))
        sample.setToolTip(self.tr("A day with made-up people that is under way, to try things on"))
        sample.clicked.connect(partial(self._wishes.program_requested.emit, ActionId.SAMPLE.value))
        ways = RowOfButtons()
        for way in (new, library, sample):
            ways.add_button(way)
        return ways

    def _workshops(self) -> QWidget:
        area = TallPage()
        area.add_part(self._own)
        area.add_part(self._choice)
        area.add_part(self.shelf)
        self._own.shelf.card_reached.connect(area.keep_in_sight)
        self.shelf.card_reached.connect(area.keep_in_sight)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(area, 1)
        rows.addWidget(self.ways)
        return whole


class _Below(QWidget):
    """Asks for what it needs and takes what is left: what is urgent above it has the height of its words first."""

    @override
    def hasHeightForWidth(self) -> bool:
        return False

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


def _file_in(data: QMimeData) -> str:
    """The path of a file that can be taken in, or nothing."""
    paths = (url.toLocalFile() for url in data.urls())
    return next((path for path in paths if path.endswith(_TAKEN_IN)), "")
