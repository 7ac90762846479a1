"""What was put aside in the plan, offered with what it would do to the end of the day."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.commands import AddParked
from app.domain.console import ParkedOffer
from app.domain.text import isolated
from ui.widgets.announcing import announce


class ParkedMenu(QMenu):
    """Opens over the clock; arrow keys choose, Enter adds, Esc leaves it."""

    command_requested = Signal(object)
    """Something is to be added: a `Command`."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAccessibleName(self.tr("Add after this exercise"))

    def offer(self, parked: tuple[ParkedOffer, ...]) -> None:
        """Offer these; the first is chosen, so that Enter takes it."""
        self.clear()
        for number, each in enumerate(parked):
            words = self.tr("{0}: {1}, {2}").format(isolated(each.title), each.length, each.ends)
            action = self.addAction(words.replace("&", "&&"))
            action.triggered.connect(partial(self._ask, number))
        self.popup(self._over.mapToGlobal(self._over.rect().bottomLeft()))
        self.setActiveAction(self.actions()[0])
        announce(self._over, self.accessibleName())

    def _ask(self, number: int) -> None:
        self.command_requested.emit(AddParked(number))
