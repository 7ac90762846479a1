"""Finds the actions that the session on the start page may open with, once somebody asks for them."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from app.services.bootstrap import Services
from ui.home.window import HomeWindow


class EarlierActions(QObject):
    """Answers the start page; what it needs is loaded then, for Home is painted without it."""

    def __init__(self, services: Services, window: HomeWindow) -> None:
        """Answer this window from the data folder of these services."""
        super().__init__(window)
        self._services = services
        self._window = window
        window.wishes.earlier_requested.connect(self._offer)
        window.wishes.actions_requested.connect(self._open)

    @property
    def is_there(self) -> bool:
        """Whether a session here left something to do, or one was closed down and left its file. Raises OSError."""
        from app.services.closing.log import read_log

        if any(each.actions and not each.practice for each in self._services.library.summaries()):
            return True
        return bool(read_log(self._services.files, self._services.data.root))

    @Slot()
    def _offer(self) -> None:
        from app.services.earlier_actions import earlier_sessions

        try:
            self._window.show_earlier(earlier_sessions(self._services.library, self._services.sessions))
        except OSError as error:
            self._window.show_refusal(self.tr("The data folder cannot be read: {0}.").format(error.strerror))

    @Slot(str)
    def _open(self, path: str) -> None:
        from app.services.earlier_actions import NoActions, actions_in

        try:
            self._window.show_actions(actions_in(Path(path)))
        except NoActions as trouble:
            self._window.show_refusal(trouble.sentence)
