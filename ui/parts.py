"""The parts of the program with windows, and what they tell each other."""

from PySide6.QtCore import QObject, Slot

from app.services.bootstrap import Services
from ui.afterwards import Afterwards
from ui.appearance import Appearance
from ui.authoring import Authoring
from ui.beforehand import Beforehand
from ui.browsing import Browsing
from ui.calls import Calls
from ui.foreground import Foreground
from ui.handing import Handing
from ui.home.desk import HomeDesk
from ui.language.desk import LanguageDesk
from ui.locking.desk import LockDesk
from ui.manual import Manual
from ui.older_copies import OlderCopies
from ui.own_keys import OwnKeys
from ui.paperwork import Paperwork
from ui.planning import Planning
from ui.practising import Practising
from ui.room_check.checks import RoomChecks
from ui.sharing import Sharing
from ui.sounding import Sounding
from ui.tasks import TaskOwner
from ui.theme.fonts import FAMILY
from ui.theme.text_size import TextSizeWatch
from ui.theme.theme import Theme


class Parts(QObject):
    """Makes each part once. What leads from one window to another is the program's, not theirs."""

    def __init__(self, services: Services, tasks: TaskOwner, parent: QObject) -> None:
        """Set them up; nothing is shown yet. `tasks` owns what takes long."""
        super().__init__(parent)
        self._session_keys = services.sessions.keys
        self.home = HomeDesk(services)
        self.front = Foreground(self.home, self)
        self.appearance = Appearance(services.library, self)
        self.sounding = Sounding(services.library, self)
        self.rooms = RoomChecks(services, tasks, self.sounding, self)
        self.locking = LockDesk(services, tasks, self.front.window, self)
        self.paperwork = Paperwork(services, tasks, self.front.window, self)
        self.keys = OwnKeys(services, tasks, self)
        self.languages = LanguageDesk(services.library, self)
        self.planning = Planning(services, self.home, self.appearance.theme, self)
        self.authoring = Authoring(services, self.appearance.theme, self.front.say, self)
        self.sharing = Sharing(services, self.front.window, self.front.say, self)
        self.handing = Handing(services, self.front, self)
        self.calls = Calls(services, self.front, self.sharing, self)
        self.front.know(self.planning, self.authoring)
        self.copies = OlderCopies(services, self.home, self)
        self.browsing = Browsing(services, tasks, self)
        self.practising = Practising(services, self.home, self)
        self.afterwards = Afterwards(services, tasks, self.home, self.appearance.theme, self)
        self.manual = Manual(services, tasks, self.appearance, self)
        self.letters = TextSizeWatch(self.home.window, FAMILY, self)
        self.beforehand = Beforehand(self)
        self._connect()

    def close(self) -> None:
        """Close all windows but Home's, and give up what goes on beside them."""
        self.practising.close()
        self.rooms.close()
        self.copies.close()
        self.browsing.close()
        self.locking.close()
        self.afterwards.close()
        self.paperwork.close()
        self.keys.close()
        self.manual.close()
        self.sounding.close()
        self.beforehand.stop()
        self.handing.close()

    def let_go(self) -> None:
        """Have all windows deleted: the program is at its end."""
        # By Qt, from the window down: whoever collects what is left may begin in the middle.
        self.home.window.deleteLater()
        for kept in (self.planning, self.authoring, self.paperwork, self.afterwards):
            kept.let_go()

    @Slot(object)
    def _show_theme(self, theme: Theme) -> None:
        self.planning.show_theme(theme)
        self.authoring.show_theme(theme)
        self.afterwards.show_theme(theme)
        if self.front.running is not None:
            self.front.running.desk.show_theme(theme)

    @Slot()
    def _lock_again(self) -> None:
        """What nobody looks at any more is not left open."""
        if self.front.running is None:
            self._session_keys.forget()

    def _connect(self) -> None:
        wishes = self.home.window.wishes
        self.appearance.changed.connect(self._show_theme)
        self.appearance.not_kept.connect(self.front.warn)
        self.letters.noticed.connect(self.appearance.write)
        self.sounding.said.connect(self.front.say_about_sound)
        self.paperwork.said.connect(self.front.say)
        self.keys.said.connect(self.front.say_about_keys)
        self.languages.not_kept.connect(self.front.warn)
        wishes.unlock_requested.connect(self.locking.ask)
        wishes.lock_requested.connect(self.locking.make_lock)
        self.paperwork.unlock_requested.connect(self.locking.ask)
        self.locking.said.connect(self.front.say)
        self.locking.gone.connect(self.home.refresh)
        self.afterwards.closed.connect(self._lock_again)
        wishes.handouts_requested.connect(self.paperwork.open_kept)
        wishes.export_requested.connect(self.paperwork.export_kept)
        self.planning.paper_requested.connect(self.paperwork.open_planned)
        self.browsing.put_requested.connect(self.planning.put)
        self.authoring.hand_on_requested.connect(self.sharing.hand_on_exercise)
        self.planning.hand_on_requested.connect(self.sharing.hand_on_workshop)
        self.home.hand_on_requested.connect(self.sharing.hand_on_workshop)
        self.home.copy_requested.connect(self.handing.copy_workshop)
        self.home.drag_requested.connect(self.handing.drag_workshop)
        self.authoring.copy_requested.connect(self.handing.copy_exercise)
        wishes.file_dropped.connect(self.sharing.take_in)
        wishes.file_requested.connect(self.sharing.ask_for_file)
        self.afterwards.paper_requested.connect(self.paperwork.open)
