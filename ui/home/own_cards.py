"""The facilitator's own workshops as Home needs them: cards, copies, deleting with a way back, and what is complete."""

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from app.domain.refusal import Refused
from app.services.bootstrap import Services
from app.services.clock import SystemClock
from ui.console.notice_strip import Severity
from ui.home.frames import WorkshopCard
from ui.home.gathering import workshop_card

if TYPE_CHECKING:
    from app.services.own_rows import Deleted
    from app.services.own_workshops import OwnWorkshop


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
        return self._deleted.title if self._deleted is not None else ""

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
        from app.domain.planning.fitting import fitted
        from app.services.own_rows import PREFIX
        from app.services.own_workshops import missing_exercises

        if not workshop.startswith(PREFIX):
            return None
        own = self._services.own_workshops.get(workshop)
        if own is None:
            raise Refused(self.tr("This workshop is there no longer."))
        missing = missing_exercises(own.workshop, self._services.catalogue_in(own.workshop.language).exercises)
        if missing:
            raise Refused(self._missing_words(own.workshop.title, missing[0]))
        if not own.workshop.items:
            raise Refused(self.tr("“{0}” is still empty. Plan it first.").format(own.workshop.title))
        return replace(own, workshop=fitted(own.workshop, self._services.catalogue.exercises))

    def _missing_words(self, workshop: str, exercise: str) -> str:
        drafts = self._services.own_exercises
        draft = drafts.get(exercise) if drafts.is_draft(exercise) else None
        if draft is not None:
            said = self.tr("“{0}” needs your exercise “{1}”, which is still a draft. Open it and mend what it says.")
            return said.format(workshop, draft.exercise.title)
        said = self.tr(
            "“{0}” needs the exercise “{1}”, which is not in the library. Plan it without, or bring it back."
        )
        return said.format(workshop, exercise)

    def forget_people(self, workshop: str) -> None:
        """Keep no names with a workshop whose session was made: they are in the session now. Raises OSError."""
        from app.services.own_rows import PREFIX

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
            # Paper can be made again; names on it are not to stay behind.
            self._services.files.remove_folder(self._services.data.papers_of(workshop))
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
