"""The facilitator's own workshops as Home needs them: cards, copies, deleting with a way back, and what is complete."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.refusal import Refused
from app.services.bootstrap import Services
from app.services.clock import SystemClock
from ui.console.notice_strip import Severity
from ui.home.frames import WorkshopCard
from ui.home.gathering import workshop_card

if TYPE_CHECKING:
    from app.services.own_workshops import Deleted, OwnWorkshop


class OwnCards(QObject):
    """Changes what is kept, and says what could not be."""

    changed = Signal()
    """There are others now."""

    said = Signal(str, object)
    """A sentence for the facilitator, and its `Severity`."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._deleted: Deleted | None = None
        self._troubles: tuple[str, ...] = ()

    @property
    def deleted(self) -> str:
        """The title of the workshop that was deleted last and can come back; empty where there is none."""
        return str(self._deleted.row["workshop"]["title"]) if self._deleted is not None else ""

    def cards(self) -> tuple[WorkshopCard, ...]:
        """A card for each that can be read; what cannot is said once."""
        shelf, library = self._services.own_workshops, self._services.catalogue_in
        try:
            found = shelf.found()
        except OSError as error:
            self.said.emit(self.tr("Your workshops cannot be read: {0}.").format(error.strerror), Severity.ERROR)
            return ()
        troubles = (*found.troubles, *((shelf.notice,) if shelf.notice else ()))
        for trouble in (each for each in troubles if each not in self._troubles):
            self.said.emit(trouble, Severity.WARNING)
        self._troubles = troubles
        return tuple(workshop_card(own.workshop, library(own.workshop.language), own=True) for own in found.workshops)

    def planned(self, workshop: str) -> "OwnWorkshop | None":
        """An own workshop that a session can be made of; None where it is not an own one.

        Raises Refused with a sentence where something is missing, OSError.
        """
        from app.services.own_workshops import PREFIX, missing_exercises

        if not workshop.startswith(PREFIX):
            return None
        own = self._services.own_workshops.get(workshop)
        if own is None:
            raise Refused(self.tr("This workshop is there no longer."))
        missing = missing_exercises(own.workshop, self._services.catalogue_in(own.workshop.language).exercises)
        if missing:
            sentence = self.tr(
                "“{0}” needs the exercise “{1}”, which is not in the library. Plan it without, or bring it back."
            )
            raise Refused(sentence.format(own.workshop.title, missing[0]))
        if not own.workshop.items:
            raise Refused(self.tr("“{0}” is still empty. Plan it first.").format(own.workshop.title))
        return own

    def forget_people(self, workshop: str) -> None:
        """Keep no names with a workshop whose session was made: they are in the session now. Raises OSError."""
        from app.services.own_workshops import PREFIX

        if workshop.startswith(PREFIX):
            self._services.own_workshops.forget_people(workshop, SystemClock().now())

    @Slot(str)
    def duplicate(self, workshop: str) -> None:
        """Keep the same once more."""
        shelf = self._services.own_workshops
        try:
            own = shelf.get(workshop)
            if own is not None:
                shelf.duplicate(own, SystemClock().now())
        except OSError as error:
            self._refuse(error)
        self.changed.emit()

    @Slot(str)
    def delete(self, workshop: str) -> None:
        """Take a workshop off the disk; it can come back until another one goes or the program ends."""
        try:
            self._deleted = self._services.own_workshops.delete(workshop)
        except OSError as error:
            self._refuse(error)
        if self._deleted is not None:
            self.said.emit(self.tr("“{0}” was deleted. Ctrl+Z brings it back.").format(self.deleted), Severity.NEWS)
        self.changed.emit()

    @Slot()
    def restore(self) -> None:
        """Bring back what was deleted last."""
        if self._deleted is None:
            return
        try:
            self._services.own_workshops.restore(self._deleted)
            self._deleted = None
        except OSError as error:
            self._refuse(error)
        self.changed.emit()

    def _refuse(self, error: OSError) -> None:
        self.said.emit(self.tr("Your workshops could not be changed: {0}.").format(error.strerror), Severity.ERROR)
