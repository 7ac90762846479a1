"""What became of printing, in sentences: what happened, what was kept, what to do."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.services.printing.printers import Abilities, Trouble
from app.services.printing.progress import Going, Printed
from ui.actions.spec import translate
from ui.actions.words import key_text
from ui.paper import keys


def _tr(text: str) -> str:
    return QCoreApplication.translate("printing", text)


def outcome_words(printed: Printed, printer: str) -> str:
    """What became of an order, and where what did not come out is kept."""
    if printed.trouble is not None:
        return " ".join(filter(None, _trouble_words(printed, printed.trouble, printer)))
    if printed.stopped and printed.queued:
        return _tr("{0} may still print {1}.").format(printer, _handouts(printed.queued))
    if printed.stopped:
        words = _tr("Stopped. {0} of {1} handouts came out; the rest was taken back from {2}.")
        return words.format(printed.done, printed.total, printer)
    words = _tr("{0} printed on {1}.") if printed.watched else _tr("{0} handed to {1}.")
    return " ".join((words.format(_handouts(printed.done), printer), *printed.notices))


def going_words(going: Going) -> str:
    """Which handout is at hand, and which of its pages."""
    if going.handed < going.total:
        return _tr("{0} is being made").format(going.title)
    if going.pages:
        return _tr("{0}, page {1} of {2}").format(going.title, going.page, going.pages)
    return _tr("{0} waits at the printer").format(going.title)


def mismatch_words(printer: str, able: Abilities, needed: tuple[str, ...]) -> str:
    """That a printer has other paper than is needed, and what to do; empty where all is well or nobody knows."""
    missing = [media for media in needed if able.media is not None and media not in able.media]
    if needed[0] in missing:
        other = _OTHER.get(needed[0], "")
        words = _tr("{0} has no {1} paper. Choose {2} for the pages ({3}), or another printer.")
        return words.format(printer, needed[0], other, key_text(keys.PAPER))
    if missing:
        words = _tr("{0} has no {1} paper for posters. Choose small posters ({2}), or another printer.")
        return words.format(printer, missing[0], key_text(keys.SMALL_POSTERS))
    if able.usual in _OTHER and able.usual != needed[0] and needed[0] in _OTHER:
        words = _tr("{0} is set to {1}, and these pages are {2}. Put {2} in, or choose {1} for the pages ({3}).")
        return words.format(printer, able.usual, needed[0], key_text(keys.PAPER))
    return ""


_OTHER = {"A4": "Letter", "Letter": "A4"}


def _trouble_words(printed: Printed, trouble: Trouble, printer: str) -> tuple[str, ...]:
    what, todo = _WHAT[trouble]
    happened = _tr(what).format(printer) + (f" ({printed.told})" if printed.told else "")
    if printed.done:
        done = _tr("{0} of {1} handouts came out.").format(printed.done, printed.total)
    else:
        done = _tr("Nothing came out.")
    waits = _tr("What was sent waits there.") if printed.queued else ""
    return f"{happened}.", done, waits, _kept_words(printed.kept), _tr(todo)


def _kept_words(kept: tuple[Path, ...]) -> str:
    if not kept:
        return ""
    if len(kept) == 1:
        return _tr("The PDF is kept as {0}.").format(kept[0])
    return _tr("The {0} PDFs are kept in {1}.").format(len(kept), kept[0].parent)


def _handouts(number: int) -> str:
    return _tr("1 handout") if number == 1 else _tr("{0} handouts").format(number)


_AGAIN = translate("printing", "Put it right there and print again, or choose another printer.")
_GOES_ON = translate("printing", "Put it right there: it then goes on by itself.")
_WHAT = {
    Trouble.NO_PRINTER: (
        translate("printing", "No printer was found"),
        translate("printing", "Connect one, or print the PDF elsewhere."),
    ),
    Trouble.REFUSED: (translate("printing", "{0} did not take the handouts"), _AGAIN),
    Trouble.STOPPED: (translate("printing", "{0} is stopped"), _AGAIN),
    Trouble.NO_PAPER: (
        translate("printing", "{0} has no paper"),
        translate("printing", "Put paper in: it then goes on by itself."),
    ),
    Trouble.JAM: (translate("printing", "Paper is stuck in {0}"), _GOES_ON),
    Trouble.OPEN: (translate("printing", "{0} is open"), _GOES_ON),
    Trouble.NO_INK: (translate("printing", "{0} has no toner or ink"), _GOES_ON),
    Trouble.OFFLINE: (
        translate("printing", "{0} does not answer"),
        translate("printing", "Switch it on: it then goes on by itself."),
    ),
    Trouble.HELD: (
        translate("printing", "{0} holds the job back"),
        translate("printing", "Release it there, or choose another printer."),
    ),
    Trouble.TAKEN_BACK: (translate("printing", "Somebody took the job back from {0}"), _AGAIN),
    Trouble.FAILED: (translate("printing", "{0} could not print the handout"), _AGAIN),
}
"""What happened, and what to do about it."""
