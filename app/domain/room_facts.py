"""What the machine itself can tell about a room, as far as it was asked; None stands for what nobody has found out."""

import msgspec

from app.domain.instants import Duration
from app.domain.screens import Standing


class ScreenFacts(msgspec.Struct, frozen=True):
    """The screen the room looks at.

    `usual` is the name of the screen that the room looked at when the venue was last used, if it was another one.
    `lost` while the projector is gone that was here in this session.
    """

    standing: Standing
    usual: str = ""
    lost: bool = False


class LetterFacts(msgspec.Struct, frozen=True):
    """What the letters on the stage are made for, in words such as `readable to row 11, 10.0 m`.

    `trouble` says why that is not enough for the last row, where it is not.
    """

    reach: str
    trouble: str = ""


class SoundFacts(msgspec.Struct, frozen=True):
    """Whether sound is wanted, at which volume (0 to 100), and what it could come from; `failed` when it was tried."""

    wanted: bool
    volume: int
    outputs: tuple[str, ...] | None = None
    failed: bool = False


class ClickerFacts(msgspec.Struct, frozen=True):
    """The key that the clicker's button for the next step sends, in words; empty where it was not learned."""

    forward: str = ""


class AwakeFacts(msgspec.Struct, frozen=True):
    """Whether the system agreed to stay awake."""

    held: bool


class PowerFacts(msgspec.Struct, frozen=True):
    """Whether the mains feed the laptop, and how full its battery is (0 to 100) where it has one."""

    mains: bool
    battery: int | None = None


class PrinterFacts(msgspec.Struct, frozen=True):
    """The printers that answered, and the one that is used unless another is chosen."""

    names: tuple[str, ...]
    usual: str = ""


class DiskFacts(msgspec.Struct, frozen=True):
    """Bytes that are free where Sparkroom keeps things; `trouble` says why the disk did not tell."""

    free: int = 0
    trouble: str = ""


class FolderFacts(msgspec.Struct, frozen=True):
    """The data folder; `trouble` says why nothing could be kept in it just now."""

    path: str
    trouble: str = ""


class StartFacts(msgspec.Struct, frozen=True):
    """The laptop's time in words, the planned start in words, and how far ahead that lies (negative: gone by)."""

    now: str
    planned: str
    ahead: Duration


class RoomFacts(msgspec.Struct, frozen=True):
    """All that the machine has told so far."""

    screen: ScreenFacts | None = None
    letters: LetterFacts | None = None
    sound: SoundFacts | None = None
    clicker: ClickerFacts | None = None
    awake: AwakeFacts | None = None
    power: PowerFacts | None = None
    printers: PrinterFacts | None = None
    disk: DiskFacts | None = None
    folder: FolderFacts | None = None
    start: StartFacts | None = None
