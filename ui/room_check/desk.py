"""The room check at work: facts and answers become findings, and what was answered is kept for the venue."""

from functools import partial
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QMargins, QObject, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from app.domain.room_answers import CheckItem, Said, Word, said_of, with_answer
from app.domain.room_check import RoomCheck
from app.domain.room_findings import about, check_room
from app.domain.venue import Venue, measured
from app.services.bootstrap import Services
from ui.actions.keys_sheet import KeysSheet
from ui.actions.spec import ActionId
from ui.console.notice_strip import Severity
from ui.room_check.printing import print_trial_page
from ui.room_check.seen import Seen
from ui.room_check.surroundings import Surroundings
from ui.room_check.window import RoomCheckWindow
from ui.sounding import Sounding
from ui.tasks import TaskOwner

_COMFORTABLE: Final = QSize(1024, 660)
_FRAME: Final = QMargins(5, 36, 5, 4)
"""What a title bar and edges take at most; the system tells only once the window is shown."""


class RoomCheckDesk(QObject):
    """Owns the window of one room check, from opening it to closing it.

    `program_requested`: one of the actions about sound or keys, an `ActionId`. `closed`: the window is gone; `check`
    stays.
    """

    program_requested = Signal(str)
    closed = Signal()

    def __init__(self, services: Services, tasks: TaskOwner, sounding: Sounding, around: Surroundings) -> None:
        """Set the window up before the facilitator's; nothing is shown yet."""
        super().__init__()
        self._services = services
        self._tasks = tasks
        self._around = around
        self._seen = Seen(services, tasks, sounding, around)
        self._open = True
        self._sheet: KeysSheet | None = None
        self.check = RoomCheck(())
        self.window = RoomCheckWindow(around.before)
        self._connect()

    def open(self) -> None:
        """Show what is known, and find out the rest."""
        self._around.keeper.look_again()
        self.window.show_place(self._around.place)
        self._seen.look_again()
        self._show()
        self._stand_by_the_facilitator()
        self.window.show()
        self.window.activateWindow()
        self.window.begin()

    def close(self) -> None:
        """Close the window, if it is still there."""
        if self._open:
            self.window.close()
            self._finish()

    @property
    def venue(self) -> Venue:
        """What is known of the place now."""
        return self._around.keeper.venue

    def _connect(self) -> None:
        self._connect_room()
        self.window.language_changed.connect(self._say_anew)
        self._seen.changed.connect(self._show)
        self._seen.glanced.connect(self._stand_by_the_facilitator)
        self.window.asked.connect(self._do)
        self.window.said.connect(self._hear)
        self.window.clicker_pressed.connect(self._hear_clicker)
        self.window.again_requested.connect(self._seen.look_again)
        self.window.program_requested.connect(self._for_program)
        self.window.measured.connect(self._measure)
        # Queued: a window that is being closed takes the keyboard along.
        self.window.closed.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def _connect_room(self) -> None:
        """Stage and console hear of the same venue, and of the same test card."""
        self._around.keeper.changed.connect(self._show_venue)
        self._around.keeper.not_kept.connect(self._warn)
        if self._around.room is not None:
            self.window.offer_card()
            self.window.card_wanted.connect(self._around.room.show_card)
            self._around.room.card_changed.connect(self._show_card)

    def _part_from_room(self) -> None:
        self._around.keeper.changed.disconnect(self._show_venue)
        self._around.keeper.not_kept.disconnect(self._warn)
        if self._around.room is not None:
            self._around.room.card_changed.disconnect(self._show_card)

    @Slot()
    def _say_anew(self) -> None:
        """The check in the language that is spoken now, from its list on."""
        self.window.build_anew()
        self.window.show_place(self._around.place)
        if self._around.room is not None:
            self.window.offer_card()
        self.window.show_venue(self.venue)
        self._show()
        self.window.begin()

    @Slot()
    def _show(self) -> None:
        self.check = check_room(self._seen.facts, self.venue.said, self._around.today)
        self.window.show_check(self.check)
        if self.check.is_ready and self.venue.ready != self._around.today:
            self._around.keeper.change(partial(_ready_on, self._around.today))

    @Slot(str)
    def _do(self, item: str) -> None:
        match CheckItem(item):
            case CheckItem.SCREEN:
                self._around.carry_out(ActionId.SCREENS)
            case CheckItem.LETTERS:
                self.window.show_measuring(self.venue)
            case CheckItem.SOUND:
                self.program_requested.emit(ActionId.TRY_SOUND.value)
            case CheckItem.PRINTER:
                self._tasks.spawn_latest(self._print(), "test page")
            case CheckItem.DISK | CheckItem.FOLDER:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._services.data.root)))
            case CheckItem.CLICKER:
                self.window.show_learning()
            case CheckItem.AWAKE | CheckItem.POWER | CheckItem.START:
                pass
        self._around.keeper.look_again()
        self._seen.look_again()

    @Slot(str)
    def _for_program(self, name: str) -> None:
        """The sheet of keys lies before the check, and goes with it."""
        if ActionId(name) is not ActionId.KEYS:
            self.program_requested.emit(name)
            return
        if self._sheet is None:
            self._sheet = KeysSheet(self.window)
            self._sheet.wished.connect(self.program_requested)
        self._sheet.show()
        self._sheet.activateWindow()

    @Slot(str, str)
    def _hear(self, item: str, word: str) -> None:
        kind = CheckItem(item)
        said = Said(kind, Word(word), self._around.today, about(kind, self._seen.facts))
        self._around.keeper.change(partial(_with_said, said))
        self._show()

    @Slot()
    def _hear_clicker(self) -> None:
        """What was pressed today needs to be said once."""
        said = said_of(self.venue.said, CheckItem.CLICKER)
        now = Said(CheckItem.CLICKER, Word.YES, self._around.today, about(CheckItem.CLICKER, self._seen.facts))
        if said != now:
            self._hear(CheckItem.CLICKER.value, Word.YES.value)

    @Slot(object)
    def _measure(self, venue: Venue) -> None:
        self._around.keeper.change(lambda known: measured(known, venue))

    @Slot(object)
    def _show_venue(self, venue: Venue) -> None:
        self.window.show_venue(venue)
        self._seen.glance()

    @Slot(bool)
    def _show_card(self, up: bool) -> None:
        self.window.show_card(up=up)

    @Slot(str)
    def _warn(self, sentence: str) -> None:
        self.window.say(sentence, Severity.WARNING, "memory")

    async def _print(self) -> None:
        self.window.say(self.tr("The test page is being made…"), topic="test page")
        try:
            said, well = await print_trial_page(self._services, self._seen.facts.printers, self._around.moment)
        except OSError as error:
            said, well = self.tr("The test page could not be kept: {0}.").format(error.strerror), False
        self.window.say(said, Severity.NEWS if well else Severity.WARNING, "test page")

    @Slot()
    def _stand_by_the_facilitator(self) -> None:
        """On the screen of her own window, which is never the audience's."""
        screen = self._around.before.screen()
        room = screen.availableGeometry()
        if self.window.isVisible() and room.contains(self.window.frameGeometry().center()):
            return
        wanted = self._around.before.size().expandedTo(_COMFORTABLE)
        size = wanted.boundedTo(room.size().shrunkBy(_FRAME)).expandedTo(self.window.minimumSizeHint())
        self.window.setScreen(screen)
        self.window.resize(size)
        corner = room.center() - self.window.rect().center()
        self.window.move(max(corner.x(), room.x()), max(corner.y() - _FRAME.top(), room.y()))

    @Slot()
    def _finish(self) -> None:
        if not self._open:
            return
        self._open = False
        self._part_from_room()
        self._seen.stop()
        self._around.before.activateWindow()
        self.closed.emit()
        self.window.deleteLater()


def _with_said(said: Said, known: Venue) -> Venue:
    return replace(known, said=with_answer(known.said, said))


def _ready_on(today: str, known: Venue) -> Venue:
    return replace(known, ready=today)
