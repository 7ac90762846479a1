"""Puts the services together; the only place that does. The windows and the command line start from here."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.catalogue import Catalogue
from app.domain.identifiers import WorkshopId
from app.domain.workshop import Workshop
from app.services.catalogue import load_catalogue
from app.services.data_folder import DataFolder, data_folder
from app.services.files import DiskFiles, Files
from app.services.languages import teach_languages
from app.services.library import Library
from app.services.sessions import Sessions

if TYPE_CHECKING:
    from app.services.own_workshops import OwnWorkshops
    from app.services.venues import Venues


@dataclass
class Services:
    """Everything that stands behind windows and command line. What is not asked for is not made."""

    content: Path
    data: DataFolder
    files: Files
    _others: dict[str, Catalogue] = field(default_factory=dict)

    @cached_property
    def catalogue(self) -> Catalogue:
        """The exercise library."""
        return load_catalogue(self.content)

    def catalogue_in(self, language: str) -> Catalogue:
        """The library in the language of a session; the usual one where it is not written in that."""
        folder = self.content.parent / language
        if language == self.catalogue.language or not folder.is_dir():
            return self.catalogue
        return self._others.setdefault(language, load_catalogue(folder))

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

    def workshop(self, name: str) -> Workshop | None:
        """A ready workshop or an own one by its id; None where there is none. Raises OSError."""
        if WorkshopId(name) in self.catalogue.workshops:
            return self.catalogue.workshops[WorkshopId(name)]
        own = self.own_workshops.get(name)
        return None if own is None else own.workshop

    @cached_property
    def venues(self) -> "Venues":
        """What is remembered about rooms. Raises OSError."""
        from app.services.venues import Venues

        return Venues(self.library)


def bootstrap(content: Path, data_dir: Path | None = None, files: Files | None = None) -> Services:
    """The services over a content folder and a data folder (the platform's own unless one is named)."""
    teach_languages()
    return Services(content, data_folder(data_dir), files or DiskFiles())
