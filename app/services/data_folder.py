"""Where Sparkroom keeps things, by the platform's convention unless another folder is asked for."""

from pathlib import Path

import msgspec
from platformdirs import user_data_path


class DataFolder(msgspec.Struct, frozen=True):
    """The folder with everything that lasts."""

    root: Path

    @property
    def sessions(self) -> Path:
        """A folder for each session."""
        return self.root / "sessions"

    @property
    def workshops(self) -> Path:
        """The facilitator's own workshops."""
        return self.root / "workshops"

    def papers_of(self, workshop: str) -> Path:
        """Where the paper of a planned day goes."""
        return self.root / "plans" / workshop


def data_folder(asked: Path | None = None) -> DataFolder:
    """The folder asked for, or the platform's usual one."""
    return DataFolder(asked or user_data_path("sparkroom", appauthor=False))
