"""What the paper window keeps for the next time: choices, folder, name, logo; and a session's evaluation forms."""

from functools import partial
from pathlib import Path
from zlib import crc32

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.session import Session
from app.services.bootstrap import Services
from app.services.brand_preferences import remember_logo, remember_name, remembered_brand
from app.services.evaluations import FILE_NAME, keep_evaluation
from app.services.paper_preferences import (
    PaperChoices,
    proposed_folder,
    remember_choices,
    remember_folder,
    remembered_choices,
)
from app.services.tables import RowFault
from ui.paper.frames import BrandChoice, PaperChoice
from ui.paper.making import evaluation_of, paper_of, shown_paper

_LISTED = 3
"""Faulty rows that are named at once."""


class PaperKeeping(QObject):
    """Keeps choices in the data folder; a disk that refuses is a sentence."""

    refused = Signal(str)
    """Something could not be kept or used: a sentence."""

    brand_changed = Signal()
    """Another name or logo stands on the sheets."""

    forms_taken = Signal(int)
    """So many evaluation forms are with the session now."""

    def __init__(self, services: Services, parent: QObject) -> None:
        """Keep things in these services' data folder; no session is shown yet."""
        super().__init__(parent)
        self._services = services
        self._session: Session | None = None

    def begin(self, session: Session) -> None:
        """Belong to this session from now on, and say what is wrong with the forms in its folder."""
        self._session = session
        faults = evaluation_of(self._services, session).faults
        if faults:
            self.refused.emit(
                self.tr("The evaluation forms in {0} are not used: {1} Correct the table and open Paper again.").format(
                    FILE_NAME, _listed(faults)
                )
            )

    def brand(self) -> BrandChoice:
        """Whose name and logo stand on the sheets."""
        brand = remembered_brand(self._services)
        return BrandChoice(brand.name, crc32(brand.logo))

    def choice(self) -> PaperChoice:
        """How paper was wanted the last time."""
        last = remembered_choices(self._services.library)
        return PaperChoice(shown_paper(last.paper), last.large_print, last.small_posters, last.booklet)

    def folder(self, session: Session) -> str:
        """Where handouts of a session go unless another folder is chosen."""
        number = session.details.id
        usual = self._services.sessions.folder_of(number) / "handouts"
        return str(proposed_folder(self._services.library, number, usual))

    @Slot(object)
    def keep_choice(self, choice: PaperChoice) -> None:
        """Want paper like this from now on."""
        choices = PaperChoices(paper_of(choice), choice.large_print, choice.small_posters, choice.booklet)
        self._keep(partial(remember_choices, self._services.library, choices))

    @Slot(str)
    def keep_folder(self, folder: str) -> None:
        """Put handouts there from now on."""
        if self._session is not None:
            number = self._session.details.id
            self._keep(partial(remember_folder, self._services.library, Path(folder), number))

    @Slot(str)
    def keep_name(self, name: str) -> None:
        """Put this name on every sheet."""
        self._keep(partial(remember_name, self._services, name))
        self.brand_changed.emit()

    @Slot(str)
    def keep_logo(self, path: str) -> None:
        """Put this picture on every sheet; an empty path takes the logo off."""
        self._keep(partial(remember_logo, self._services, Path(path) if path else None))
        self.brand_changed.emit()

    @Slot(str)
    def take_forms(self, path: str) -> None:
        """Put a table of evaluation forms with the session; one with a fault changes nothing."""
        if self._session is None:
            return
        sessions, name = self._services.sessions, self._session.details.id
        try:
            files, folder = self._services.files, sessions.folder_of(name)
            reading = keep_evaluation(files, Path(path), folder, sessions.beside(name))
        except OSError as error:
            self._refuse(error)
            return
        if reading.faults:
            words = self.tr("{0} is not used: {1} What was there stays. Correct the table and open it again.")
            self.refused.emit(words.format(Path(path).name, _listed(reading.faults)))
        else:
            self.forms_taken.emit(len(reading.forms))

    def _keep(self, remember: "partial[None]") -> None:
        try:
            remember()
        except OSError as error:
            self._refuse(error)

    def _refuse(self, error: OSError) -> None:
        what = error.filename or self._services.data.root
        words = self.tr("{0} could not be used: {1}. Everything else stays as it is.")
        self.refused.emit(words.format(what, error.strerror))


def _listed(faults: tuple[RowFault, ...]) -> str:
    return " ".join(fault.words for fault in faults[:_LISTED])
