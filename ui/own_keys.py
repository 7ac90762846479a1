"""The keys of this computer, and the windows about them, made when they are first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.bootstrap import Services
from ui.actions.spec import ActionId
from ui.tasks import TaskOwner

if TYPE_CHECKING:
    from ui.actions.memory import KeyMemory
    from ui.keys_page.desk import KeysDesk


class OwnKeys(QObject):
    """Assigns the keys that were chosen before, once, and opens the windows in which others are."""

    said = Signal(str)
    """A sentence: not all could be read, or a change could not be kept."""

    def __init__(self, services: Services, tasks: TaskOwner, parent: QObject) -> None:
        """Nothing is read yet; `tasks` owns what takes longer than a frame."""
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._memory: KeyMemory | None = None
        self._desk: KeysDesk | None = None

    def recall(self) -> None:
        """Assign the keys that were chosen before, unless that is done."""
        # Here and not above, as below: Home is painted without waiting for what it does not show.
        from ui.actions.memory import KeyMemory

        if self._memory is None:
            self._memory = KeyMemory(self._services.library, self)
            self._memory.said.connect(self.said)
            self._memory.recall()

    def carry_out(self, action_id: ActionId, window: QWidget) -> None:
        """Open what an action about keys asks for, before this window."""
        from ui.keys_page.desk import KeysDesk

        self.recall()
        if self._desk is None:
            self._desk = KeysDesk(self._services.files, self._tasks, self)
        self._desk.carry_out(action_id, window)

    def close(self) -> None:
        """Close what is open."""
        if self._desk is not None:
            self._desk.close()
