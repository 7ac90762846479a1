"""The keys at work: opens the windows about them, and the one with their sheet on paper."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.services.files import Files
from app.services.handouts import MadeHandout, Paper
from ui.actions.spec import ActionId
from ui.keys_page.clicker_window import ClickerWindow
from ui.keys_page.keys_window import KeysWindow
from ui.tasks import TaskOwner

if TYPE_CHECKING:
    from app.services.handouts.key_sheet import KeySheet
    from ui.paper.sheet_desk import SheetDesk

_FILE = "sparkroom-keys.pdf"


class KeysDesk(QObject):
    """Owns the windows about keys; each lies before the window it was asked for from."""

    def __init__(self, files: Files, tasks: TaskOwner, parent: QObject | None = None) -> None:
        """Nothing is open yet; `tasks` owns what takes longer than a frame."""
        super().__init__(parent)
        self._files = files
        self._tasks = tasks
        self._windows: list[QWidget] = []
        self._paper: SheetDesk | None = None

    def carry_out(self, action_id: ActionId, window: QWidget) -> None:
        """Open what an action asks for."""
        match action_id:
            case ActionId.CHANGE_KEYS:
                self._change(window)
            case ActionId.LEARN_CLICKER:
                self._learn(window)
            case _:
                self._print(window)

    def close(self) -> None:
        """Close what is open."""
        for window in self._windows:
            window.close()
            window.deleteLater()
        self._windows.clear()
        if self._paper is not None:
            self._paper.close()

    def _change(self, before: QWidget) -> None:
        made = KeysWindow(before)
        made.clicker_requested.connect(self._learn_from_keys)
        self._own(made)
        made.open()

    def _learn(self, before: QWidget) -> None:
        made = ClickerWindow(before)
        self._own(made)
        made.open()

    @Slot()
    def _learn_from_keys(self) -> None:
        window = self.sender()
        if isinstance(window, QWidget):
            self._learn(window)

    def _print(self, before: QWidget) -> None:
        from ui.keys_page.paper_text import key_sheet
        from ui.paper.sheet_desk import SheetDesk

        if self._paper is None:
            self._paper = SheetDesk(self._files, self._tasks, self)
        self._own(self._paper.open(self.tr("Print the keys"), _FILE, partial(_made, key_sheet()), before))

    def _own(self, window: QWidget) -> None:
        self._windows = [each for each in self._windows if each.isVisible()]
        self._windows.append(window)


def _made(sheet: "KeySheet", paper: Paper) -> MadeHandout:
    from app.services.handouts.key_sheet import make_key_sheet

    return make_key_sheet(sheet, paper=paper)
