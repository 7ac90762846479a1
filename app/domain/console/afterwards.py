"""The panels of paper and of what the time was spent on."""

import msgspec

from app.domain.session import Place
from app.domain.vocabulary import LossReason


class PaperPanel(msgspec.Struct, frozen=True):
    """Why nothing is typed in this step, and which sheets are in people's hands."""

    sentence: str
    sheets: tuple[str, ...]


class SpentRow(msgspec.Struct, frozen=True):
    """A place of the day, planned and real, in words; `reason` is asked for only where time was lost."""

    place: Place
    title: str
    planned: str
    real: str
    difference: str
    lost: bool
    reason: LossReason | None


class SpentPanel(msgspec.Struct, frozen=True):
    """Where the time went; `lost` is what was lost in all, in words."""

    rows: tuple[SpentRow, ...]
    lost: str
