"""Which window is in front, and where the program says what it has to say."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from ui.authoring import Authoring
from ui.console.notice_strip import Severity
from ui.home.desk import HomeDesk
from ui.planning import Planning

if TYPE_CHECKING:
    from ui.author.desk import AuthorDesk
    from ui.plan.desk import PlanDesk
    from ui.running import Running


class Foreground(QObject):
    """The console while a session is open, then the form, then the planner, and Home where there is none of them."""

    def __init__(self, home: HomeDesk, parent: QObject) -> None:
        """With Home alone; what may come before it is known later."""
        super().__init__(parent)
        self._home = home
        self._planning: Planning | None = None
        self._authoring: Authoring | None = None
        self.running: Running | None = None

    def know(self, planning: Planning, authoring: Authoring) -> None:
        """These come before Home while they are seen."""
        self._planning, self._authoring = planning, authoring

    def window(self) -> QWidget:
        """The window that is seen."""
        return self.running.desk.console if self.running is not None else self._desk.window

    @Slot(str, object)
    def say(self, sentence: str, severity: Severity = Severity.NEWS, topic: str = "") -> None:
        """Say something where it is read, in place of what was said about the same topic."""
        desk = self.running.desk if self.running is not None else self._desk
        desk.say(sentence, severity, topic)

    @Slot(str)
    def warn(self, sentence: str) -> None:
        """Say that something did not work."""
        self.say(sentence, Severity.WARNING)

    @Slot(str, object)
    def say_about_sound(self, sentence: str, severity: Severity) -> None:
        """Say something in place of what was said about sound."""
        self.say(sentence, severity, topic="sound")

    @Slot(str)
    def say_about_keys(self, sentence: str) -> None:
        """Say what is wrong with keys, in place of what was said about them."""
        self.say(sentence, Severity.WARNING, topic="keys")

    def say_error(self, sentence: str) -> None:
        """Say what nobody foresaw."""
        self.say(sentence, Severity.ERROR)

    @property
    def _desk(self) -> "HomeDesk | AuthorDesk | PlanDesk":
        for seen in (self._authoring, self._planning):
            if seen is not None and seen.desk is not None:
                return seen.desk
        return self._home
