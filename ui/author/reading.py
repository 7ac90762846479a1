"""Whether what a step shows can be read from the last row, by the audit of the stage itself."""

from collections.abc import Sequence
from itertools import chain
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.stage import StageFrame
from app.domain.venue import Venue
from ui.actions.spec import translate
from ui.stage.audit.faults import Check, Fault
from ui.stage.audit.layout import layout_faults
from ui.stage.audit.texts import shortened_faults
from ui.stage.compose import compose
from ui.stage.scale import canvas_for

_OF_THE_WRITER: Final = {
    Check.LETTERS: translate("author", "does not fit: the letters would be too small"),
    Check.MARGIN: translate("author", "does not fit: a text goes beyond what every projector shows"),
    Check.OVERLAP: translate("author", "does not fit: two texts lie over each other"),
    Check.CUT: translate("author", "does not fit: a text is cut off"),
    Check.BROKEN: translate("author", "does not fit: a word is too long for a line"),
    Check.SHORTENED: translate("author", "does not fit: a text is nowhere seen whole"),
    Check.GLYPHS: translate("author", "a text has letters that no font on this computer has"),
}


def reading_sentences(frame: StageFrame, aspect: float, venue: Venue) -> tuple[str, ...]:
    """What stands against reading a picture in this shape and room; nothing where all is on one page and whole."""
    canvas = canvas_for(aspect, venue)
    first = compose(frame, canvas)
    pages = [first, *(compose(frame, canvas, page) for page in range(1, first.pages))]
    found = list(chain.from_iterable(layout_faults(page, venue) for page in pages))
    found += [fault for _, fault in shortened_faults(pages, frame)]
    return (*_page_words(len(pages)), *_fault_words([fault for fault in found if fault.check in _OF_THE_WRITER]))


def _page_words(pages: int) -> tuple[str, ...]:
    if pages == 1:
        return ()
    words = QCoreApplication.translate("author", "too long for one page: it goes on, “1 of {0}”")
    return (words.format(pages),)


def _fault_words(faults: Sequence[Fault]) -> tuple[str, ...]:
    """The first of them: the others often follow from it."""
    return tuple(QCoreApplication.translate("author", _OF_THE_WRITER[fault.check]) for fault in faults[:1])
