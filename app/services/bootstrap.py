"""Puts the services together; the only place that does. The windows and the command line start from here."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.catalogue import Catalogue
from app.domain.identifiers import WorkshopId
from app.domain.workshop import Workshop
from app.services.catalogue import load_catalogue
from app.services.catalogue_with_own import with_own
from app.services.data_folder import DataFolder, data_folder
from app.services.files import DiskFiles, Files
from app.services.languages import teach_languages
from app.services.library import Library
from app.services.sessions import Sessions

if TYPE_CHECKING:
    from app.services.closing import CloseDown
    from app.services.copies.putting_back import PuttingBack
    from app.services.own_exercises import OwnExercises
    from app.services.own_workshops import OwnWorkshops
    from app.services.venues import Venues


@dataclass
class Services:
    """Everything that stands behind windows and command line. What is not asked for is not made.

    `content` is the folder of the language in which exercises and workshops are offered.
    """

    content: Path
    data: DataFolder
    files: Files
    _read: dict[Path, Catalogue] = field(default_factory=dict)

    @property
    def catalogue(self) -> Catalogue:
        """The exercise library as it is offered."""
        return self.catalogue_in(self.content.name)

    @property
    def ready(self) -> Catalogue:
        """What we bring, as it is offered: the exercise library without anything of one's own."""
        return self._ready_in(self.content.name)

    def catalogue_in(self, language: str) -> Catalogue:
        """The library in the language of a session, with the exercises of one's own that can be run; as it is offered
        where it is not written in that.
        """
        return with_own(self._ready_in(language), lambda: self.own_exercises)

    def _ready_in(self, language: str) -> Catalogue:
        folder = self.content.parent / language
        folder = folder if folder.is_dir() else self.content
        if folder not in self._read:
            self._read[folder] = load_catalogue(folder)
        return self._read[folder]

    def offer(self, language: str) -> None:
        """Offer exercises and workshops in a language from now on; nothing changes where they are not written in it."""
        folder = self.content.parent / language
        if folder.is_dir():
            self.content = folder

    @cached_property
    def own_exercises(self) -> "OwnExercises":
        """The facilitator's own exercises, drafts too."""
        from app.services.own_exercises import OwnExercises

        return OwnExercises(self.files, self.data.root, lambda: self.ready)

    @cached_property
    def sessions(self) -> Sessions:
        """The sessions of the data folder."""
        return Sessions(self.files, self.data.sessions)

    @cached_property
    def library(self) -> Library:
        """The index, rosters and preferences of the data folder. Raises OSError."""
        return Library(self.files, self.data.root, self.sessions)

    @cached_property
    def own_workshops(self) -> "OwnWorkshops":
        """The facilitator's own workshops."""
        from app.services.own_workshops import OwnWorkshops

        return OwnWorkshops(self.files, self.data.root)

    @cached_property
    def close_down(self) -> "CloseDown":
        """What takes sessions away for good."""
        from app.services.closing import CloseDown

        return CloseDown(self.files, self.data, self.sessions, lambda: self.library)

    def workshop(self, name: str, language: str = "") -> Workshop | None:
        """A ready workshop by its id, as it is offered or in a language, or an own one as its exercises are now.

        None where there is none. Raises OSError.
        """
        from app.domain.planning.fitting import fitted

        ready = self.catalogue_in(language or self.content.name).workshops
        if WorkshopId(name) in ready:
            return ready[WorkshopId(name)]
        own = self.own_workshops.get(name)
        return None if own is None else fitted(own.workshop, self.catalogue_in(own.workshop.language).exercises)

    @cached_property
    def putting_back(self) -> "PuttingBack":
        """What puts older copies of the library back."""
        from app.services.copies.putting_back import PuttingBack

        return PuttingBack(self.files, self.data.root)

    def read_anew(self) -> None:
        """The files of the library have been replaced: trust nothing that was read of them before."""
        for store in (self.library, self.own_workshops, self.own_exercises):
            store.read_anew()

    @cached_property
    def venues(self) -> "Venues":
        """What is remembered about rooms. Raises OSError."""
        from app.services.venues import Venues

        return Venues(self.library)


def bootstrap(content: Path, data_dir: Path | None = None, files: Files | None = None) -> Services:
    """The services over a content folder and a data folder (the platform's own unless one is named)."""
    teach_languages()
    return Services(content, data_folder(data_dir), files or DiskFiles())
