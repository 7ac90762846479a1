"""Says what `sparkroom check` found where it is to be mended: at which step, beside which field."""

import re
from collections.abc import Iterable
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication

from app.domain.language import titled
from app.domain.vocabulary import Privacy
from app.services.content_faults import Finding
from ui.actions.spec import translate
from ui.console.wording import privacy_words

WHOLE: Final = -1
"""The place of what belongs to the whole exercise."""
_STEP: Final = re.compile(r"steps\[(\d+)\]\.")
_ENTRY: Final = re.compile(r"([a-z_.]+?)\[(\d+)\](?:\.[a-z]+)?$")
_LIMITS: Final = {
    "people_min (": translate("author", "the fewest ("),
    "min (": translate("author", "the shortest ("),
    "max (": translate("author", "the longest ("),
}


class PlacedFault(msgspec.Struct, frozen=True):
    """A thing to mend: `place` counts steps from 0, -1 is the whole; `field` is the name it has in the form."""

    place: int
    field: str
    sentence: str


def placed(findings: Iterable[Finding]) -> tuple[PlacedFault, ...]:
    """The findings at their places, the whole exercise first, then step by step."""
    return tuple(sorted((_placed(finding) for finding in findings), key=_by_place))


def _placed(finding: Finding) -> PlacedFault:
    path, place = finding.key_path, WHOLE
    inside = _STEP.match(path)
    if inside is not None:
        place, path = int(inside[1]), path[inside.end() :]
    entry = _ENTRY.match(path)
    if entry is None:
        return PlacedFault(place, path, _sentence(finding.sentence))
    which = QCoreApplication.translate("author", "{0}: {1}").format(int(entry[2]) + 1, _sentence(finding.sentence))
    return PlacedFault(place, entry[1], which)


def _sentence(said: str) -> str:
    """As a sentence of its own, in the words of the form."""
    for written, called in _LIMITS.items():
        said = re.sub(rf"\b{re.escape(written)}", QCoreApplication.translate("author", called), said)
    for privacy in Privacy:
        said = said.replace(f'"{privacy.value}"', titled(privacy_words(privacy)))
    return said[:1].upper() + said[1:]


def _by_place(fault: PlacedFault) -> int:
    return fault.place
