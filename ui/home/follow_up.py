"""The actions of an earlier session that this one may open with; nothing is brought without being asked for."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from app.domain.follow_up import Earlier, came_again, carried_into, minutes_for, proposed
from app.domain.instants import Duration, day_text, length_text, minutes
from app.domain.session_parts import CarriedAction
from ui.console.looks import label
from ui.home.frames import AgendaLine, Day, StartFrame
from ui.widgets.pieces import button, card, paragraph


class FollowUpChoice(QWidget):
    """A box to tick, the session that is meant, and in words what it brings; only once ticked it looks for sessions."""

    changed = Signal()
    """Other actions are brought, or none."""

    unfolded = Signal()
    """There is more to be seen than before."""

    earlier_requested = Signal()
    """The sessions there are to choose from are wanted; the answer is `show_earlier`."""

    file_requested = Signal(str)
    """The actions of a file are wanted: its path. The answer is `show_file`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: StartFrame | None = None
        self._earlier: tuple[Earlier, ...] = ()
        self._people: tuple[str, ...] = ()
        self._by_hand = False
        self._box = QCheckBox(self.tr("Open with the actions of last time"))
        self._which = QComboBox()
        self._which.setAccessibleName(self.tr("The session whose actions are meant"))
        self._which.setAccessibleDescription(self._which.accessibleName())
        self._which.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._brings = paragraph("quiet")
        self._file = button(self.tr("From a file of actions…"), "link")
        whole = card(label("heading", self.tr("Since last time")), self._box, self._which, self._brings, self._file)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(whole)
        inside = whole.layout()
        assert inside is not None
        inside.setAlignment(self._file, Qt.AlignmentFlag.AlignLeft)
        self._box.toggled.connect(self._tick)
        self._which.currentIndexChanged.connect(self._choose)
        self._file.clicked.connect(self._choose_file)
        self._show()

    @property
    def taken(self) -> tuple[CarriedAction, ...]:
        """The actions to open with, as those who are on the roster may see them."""
        chosen = self._chosen
        return carried_into(chosen, self._people) if chosen is not None else ()

    def show_frame(self, frame: StartFrame) -> None:
        """Nothing is chosen yet; without anything to choose from there is no card."""
        same = self._frame is not None and self._frame.workshop.id == frame.workshop.id
        self._frame = frame
        if not same:
            self.clear()
        elif self._earlier:
            # One of them may have been closed down meanwhile.
            self.earlier_requested.emit()
        self.setVisible(frame.follow_up.offered or bool(self._earlier))

    def show_people(self, people: tuple[str, ...]) -> None:
        """Say who is on the roster: it decides who may be named, and which session is proposed."""
        if people != self._people:
            self._people = people
            self._propose()
            self._show()

    def show_earlier(self, earlier: tuple[Earlier, ...]) -> None:
        """Offer sessions, the newest first; the chosen one stays chosen while it is there."""
        chosen = self._chosen
        files = tuple(each for each in self._earlier if each.workshop is None)
        self._offer((*files, *earlier))
        if chosen in self._earlier:
            with QSignalBlocker(self._which):
                self._which.setCurrentIndex(self._earlier.index(chosen))
        else:
            self._by_hand = False
        self._propose()
        self._tell()

    def show_file(self, earlier: Earlier) -> None:
        """Bring the actions of a file."""
        self._offer((earlier, *(each for each in self._earlier if each != earlier)))
        self._by_hand = True
        self.show()
        self._box.setChecked(True)
        self._which.setCurrentIndex(0)
        self._tell()

    def clear(self) -> None:
        """Bring nothing, as at first."""
        self._by_hand = False
        self._box.setChecked(False)
        self._offer(())
        self._tell()

    def opened(self, day: Day) -> Day:
        """The day as it is with the actions before everything else."""
        actions, frame = self.taken, self._frame
        if not actions or frame is None or frame.follow_up.step is None:
            return day
        length = minutes(minutes_for(frame.follow_up.step, len(actions)))
        first = AgendaLine(frame.follow_up.step.title, length_text(length), Duration(0), Duration(0))
        return Day(
            agenda=(first, *(_later(line, length) for line in day.agenda)),
            length=Duration(day.length + length),
            third_turn=day.third_turn,
            third_each=day.third_each,
            spare=day.spare,
        )

    @property
    def _chosen(self) -> Earlier | None:
        place = self._which.currentIndex()
        return self._earlier[place] if self._box.isChecked() and 0 <= place < len(self._earlier) else None

    def _offer(self, earlier: tuple[Earlier, ...]) -> None:
        self._earlier = earlier
        with QSignalBlocker(self._which):
            self._which.clear()
            self._which.addItems([self._named(each) for each in earlier])

    def _propose(self) -> None:
        if self._earlier and not self._by_hand and self._frame is not None:
            with QSignalBlocker(self._which):
                self._which.setCurrentIndex(proposed(self._earlier, self._frame.workshop.id, self._people))

    def _named(self, earlier: Earlier) -> str:
        count = len(earlier.actions)
        many = self.tr("1 action") if count == 1 else self.tr("{0} actions").format(count)
        return " · ".join(filter(None, (earlier.title, day_text(earlier.day), many)))

    @Slot(bool)
    def _tick(self, ticked: bool) -> None:
        if ticked and not self._earlier:
            self.earlier_requested.emit()
        self._tell()
        if ticked:
            self.unfolded.emit()

    @Slot(int)
    def _choose(self, _place: int) -> None:
        self._by_hand = True
        self._tell()

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a file of actions"))
        dialog.setNameFilters([self.tr("Tables (*.csv)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.file_requested)
        dialog.open()

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        ticked = self._box.isChecked()
        self._which.setVisible(ticked and len(self._earlier) > 1)
        self._brings.setText(self._words() if ticked else "")
        self._brings.setVisible(bool(self._brings.text()))

    def _words(self) -> str:
        earlier = self._chosen
        if earlier is None:
            return self.tr("No past session here has actions. A close-down leaves a file of them: open that.")
        said = [f"{self._named(earlier)}."] if len(self._earlier) == 1 else []
        if earlier.people and self._people:
            again = came_again(earlier, self._people)
            one, many = self.tr("1 of these {1} people was there."), self.tr("{0} of these {1} people were there.")
            said.append((one if again == 1 else many).format(again, len(self._people)))
        owned = sum(bool(each.owner) for each in earlier.actions)
        named = sum(bool(each.owner) for each in self.taken)
        if owned > named:
            said.append(self.tr("Only those on this roster are named: {0} of {1} owners.").format(named, owned))
        if self._frame is not None and self._frame.follow_up.step is None:
            said.append(self.tr("They are shown where this workshop has its own step for them."))
        return " ".join(said)


def _later(line: AgendaLine, by: Duration) -> AgendaLine:
    later = Duration(line.at_with_third_turn + by)
    return AgendaLine(line.title, line.length, Duration(line.at + by), later, line.promise)
