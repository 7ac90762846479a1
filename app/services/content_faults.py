"""What can be wrong with a file of the exercise library, told so that its writer can mend it."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
from typing_extensions import override


class Fault(msgspec.Struct, frozen=True):
    """One thing to mend: where it is, and a sentence about it."""

    file: Path
    line: int | None
    key_path: str
    sentence: str

    @override
    def __str__(self) -> str:
        """Written as compilers do, so that editors can jump to the place."""
        place = self.file.name if self.line is None else f"{self.file.name}:{self.line}"
        return ": ".join(part for part in (place, self.key_path, self.sentence) if part)


class ContentFaults(Exception):
    """A file cannot be used; carries every fault that was found in it."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = tuple(faults)


class Finding(NamedTuple):
    """A fault before it is known which file and line it stands in."""

    key_path: str
    sentence: str


def quoted(text: object) -> str:
    """What someone wrote, on one line and short enough to repeat in a sentence."""
    words = " ".join(str(text).split())
    return f'"{words[:57]}..."' if len(words) > 60 else f'"{words}"'
