"""The page between choosing a workshop and running it."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.follow_up import Earlier
from app.domain.instants import Instant, clock_text, length_text, minutes
from app.domain.learning import band_of
from app.domain.people import Presence
from app.domain.vocabulary import TrioRule
from ui.console.looks import ElidedLabel, label
from ui.home.follow_up import FollowUpChoice
from ui.home.frames import Day, StartFrame, StartWish
from ui.home.gathering import people_words
from ui.home.passphrase_choice import PassphraseChoice
from ui.home.roster_box import RosterBox, file_in
from ui.home.start_agenda import Agenda
from ui.home.start_fields import TrioChoice, WhenAndWhere, Words
from ui.home.start_foot import START_KEYS, StartFoot
from ui.home.times_choice import TimesChoice, end_of, outcome_words
from ui.theme.text_size import SIZE
from ui.widgets.pieces import ABSOLUTE_LEFT, button
from ui.widgets.tall_page import TallPage

_LARGE = 1.3


class StartPage(QWidget):
    """Everything a session needs to know, on one page; nothing typed is lost when a start is refused."""

    start_requested = Signal(object)
    """Start a session: a `StartWish`."""

    sound_requested = Signal(str)
    """The sound is to be tried before people come: its `ActionId`."""

    room_requested = Signal(str)
    """The room of a place is to be measured before people come: the place's name."""

    room_check_requested = Signal()
    """The room is to be checked before people come."""

    earlier_requested = Signal()
    """Sessions whose actions this one may open with are wanted; the answer is `show_earlier`."""

    actions_requested = Signal(str)
    """The actions of a file are wanted: its path. The answer is `show_actions`."""

    back_requested = Signal()
    """Back to Home; what was typed stays for the next time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._frame: StartFrame | None = None
        self._title = ElidedLabel("title")
        self._title.setAlignment(ABSOLUTE_LEFT)
        self._facts = label("quiet")
        self._roster = RosterBox()
        self._when = WhenAndWhere()
        self._lock = PassphraseChoice()
        self._trio = TrioChoice()
        self._learned = TimesChoice()
        self._follow_up = FollowUpChoice()
        self._words = Words()
        self._agenda = Agenda()
        self._foot = StartFoot()
        self._back = button(self.tr("‹ Home"), "link")
        self._lay_out()
        self._listen()

    @property
    def place(self) -> str:
        """Where it is, as it is typed."""
        return self._when.place

    @property
    def planned_start(self) -> Instant | None:
        """When it is to begin, as it is chosen; nothing before a workshop was."""
        return self._when.start if self._frame is not None else None

    def show_start(self, frame: StartFrame) -> None:
        """Show a workshop. People, name and place that were typed before are still there."""
        self._frame = frame
        workshop = frame.workshop
        self._title.show_text(workshop.title)
        self._facts.setText(f"{length_text(minutes(workshop.minutes))} · {people_words(workshop)}")
        self._when.show_frame(frame)
        self._trio.show_frame(frame)
        self._words.show_placeholders(frame.placeholders)
        self._follow_up.show_frame(frame)
        self._roster.show_workshop(workshop, frame.rosters)
        if frame.people and frame.people != self._roster.roster_text:
            self._roster.show_text(frame.people)
        self._roster.focus_text()

    def clear_roster(self) -> None:
        """Empty the roster box, bring no actions and forget the passphrase: all were for the session that has begun."""
        self._roster.clear_text()
        self._follow_up.clear()
        self._lock.clear()

    def show_earlier(self, earlier: tuple[Earlier, ...]) -> None:
        """Offer sessions whose actions this one may open with."""
        self._follow_up.show_earlier(earlier)

    def show_actions(self, earlier: Earlier) -> None:
        """Open with the actions of a file."""
        self._follow_up.show_file(earlier)

    @property
    def asks_about_threes(self) -> bool:
        """Whether there is somebody left over when those present pair up."""
        return self._present > 1 and self._present % 2 == 1

    @property
    def _present(self) -> int:
        return sum(each.presence is Presence.PRESENT for each in self._roster.reading.people)

    @Slot()
    def _ask_to_start(self) -> None:
        if self._roster.problem:
            self._foot.show_problem(self._roster.problem, urgent=True)
            self._roster.focus_text()
        elif self._lock.problem:
            self._foot.show_problem(self._lock.problem, urgent=True)
            self._lock.focus_problem()
        elif self._frame is not None:
            self.start_requested.emit(self._wish(self._frame))

    @Slot()
    def ask_for_room(self) -> None:
        """Ask for the room of the place that is typed now."""
        self.room_requested.emit(self._when.place)

    @Slot()
    def _show_outcome(self) -> None:
        if self._frame is None:
            return
        odd = self.asks_about_threes and self._frame.day.third_turn > 0
        self._trio.setVisible(odd)
        self._offer_times(self._frame)
        self._follow_up.show_people(tuple(each.name for each in self._roster.reading.people))
        offset, start, day = self._frame.utc_offset, self._when.start, self._day(self._frame)
        end = end_of(day, start, third_turn=self._third_turn)
        self._foot.show_times(self.tr("{0} to {1}").format(clock_text(start, offset), clock_text(end, offset)))
        self._trio.show_day(day)
        self._agenda.show_agenda(day, start, offset, third_turn=self._third_turn)
        self._foot.show_problem(self._roster.problem or self._lock.problem)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if file_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        file = file_in(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self._roster.take_file(str(file))

    @Slot()
    def _keep_in_sight(self) -> None:
        """What was ticked has more to ask now; how tall it is shows once all that lies in it is laid out."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._beside.keep_in_sight(self._follow_up)

    @property
    def _third_turn(self) -> bool:
        return self.asks_about_threes and self._trio.rule is TrioRule.THIRD_TURN

    def _offer_times(self, frame: StartFrame) -> None:
        """What was learned for as many people as are on the roster."""
        everybody = len(self._roster.reading.people)
        band = band_of(everybody)
        offer = next((each for each in frame.offers if each.band is band), None) if everybody else None
        self._learned.show_offer(offer)
        if offer is not None:
            start, offset = self._when.start, frame.utc_offset
            words = outcome_words(frame.day, offer.day, start, offset, third_turn=self._third_turn)
            self._learned.show_outcome(words)

    def _day(self, frame: StartFrame) -> Day:
        return self._follow_up.opened(self._learned.taken.day if self._learned.taken is not None else frame.day)

    def _wish(self, frame: StartFrame) -> StartWish:
        reading = self._roster.reading
        return StartWish(
            workshop=frame.workshop.id,
            people=reading.people,
            roster_text=self._roster.roster_text,
            start=self._when.start,
            facilitator=self._when.facilitator,
            place=self._when.place,
            delete_by=self._when.delete_by,
            trio_rule=self._trio.rule if self.asks_about_threes else None,
            placeholders=self._words.filled,
            lengths=self._learned.taken.lengths if self._learned.taken is not None else (),
            language=frame.workshop.language,
            carried=self._follow_up.taken,
            passphrase=self._lock.passphrase,
        )

    def _listen(self) -> None:
        self._roster.reading_changed.connect(self._show_outcome)
        self._when.changed.connect(self._show_outcome)
        self._lock.changed.connect(self._show_outcome)
        self._trio.changed.connect(self._show_outcome)
        self._learned.changed.connect(self._show_outcome)
        self._follow_up.changed.connect(self._show_outcome)
        self._follow_up.unfolded.connect(self._keep_in_sight)
        self._follow_up.earlier_requested.connect(self.earlier_requested)
        self._follow_up.file_requested.connect(self.actions_requested)
        self._roster.actions_offered.connect(self.actions_requested)
        self._back.clicked.connect(self.back_requested)
        self._foot.start_requested.connect(self._ask_to_start)
        self._foot.room_check_requested.connect(self.room_check_requested)
        self._foot.sound_requested.connect(self.sound_requested)
        self._foot.room_requested.connect(self.ask_for_room)
        for key in START_KEYS:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._ask_to_start)

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        # Large letters need the room of the edges.
        edge = 32 if SIZE.scale < _LARGE else 10
        body.setContentsMargins(edge, 0, edge - 10, 4)
        body.setSpacing(edge - 8)
        people = TallPage()
        people.fill_with(self._roster)
        body.addWidget(people, 1)
        self._beside = self._side()
        body.addWidget(self._beside, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(16)
        page.addLayout(self._head())
        page.addLayout(body, 1)
        page.addWidget(self._foot)

    def _head(self) -> QVBoxLayout:
        words = QHBoxLayout()
        words.setSpacing(16)
        words.addWidget(self._title, 1)
        words.addWidget(self._facts)
        back = QHBoxLayout()
        back.addWidget(self._back)
        back.addStretch(1)
        head = QVBoxLayout()
        # The link has its own edge inside; so its words stand above those of the title.
        head.setContentsMargins(25, 14, 32, 0)
        words.setContentsMargins(7, 0, 0, 0)
        head.setSpacing(2)
        head.addLayout(back)
        head.addLayout(words)
        return head

    def _side(self) -> TallPage:
        side = TallPage()
        for part in (self._when, self._trio, self._learned, self._follow_up, self._words, self._lock, self._agenda):
            side.add_part(part)
        return side
