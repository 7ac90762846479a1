"""What became of printing, in sentences: what happened, what was kept, what to do."""

from pathlib import Path

from app.services.printing.printers import Abilities, Trouble
from app.services.printing.progress import Going, Printed
from ui.actions.spec import translate
from ui.actions.words import key_text
from ui.language.words import worded
from ui.paper import keys


def outcome_words(printed: Printed, printer: str) -> str:
    """What became of an order, and where what did not come out is kept."""
    if printed.trouble is not None:
        return " ".join(filter(None, _trouble_words(printed, printed.trouble, printer)))
    if printed.stopped and printed.queued:
        return worded("printing", "{0} may still print {1}.").format(printer, _handouts(printed.queued))
    if printed.stopped:
        words = worded("printing", "Stopped. {0} of {1} handouts came out; the rest was taken back from {2}.")
        return words.format(printed.done, printed.total, printer)
    words = worded("printing", "{0} printed on {1}.") if printed.watched else worded("printing", "{0} handed to {1}.")
    return " ".join((words.format(_handouts(printed.done), printer), *printed.notices))


def going_words(going: Going) -> str:
    """Which handout is at hand, and which of its pages."""
    if going.handed < going.total:
        return worded("printing", "{0} is being made").format(going.title)
    if going.pages:
        return worded("printing", "{0}, page {1} of {2}").format(going.title, going.page, going.pages)
    return worded("printing", "{0} waits at the printer").format(going.title)


def mismatch_words(printer: str, able: Abilities, needed: tuple[str, ...]) -> str:
    """That a printer has other paper than is needed, and what to do; empty where all is well or nobody knows."""
    missing = [media for media in needed if able.media is not None and media not in able.media]
    if needed[0] in missing:
        other = _OTHER.get(needed[0], "")
        words = worded("printing", "{0} has no {1} paper. Choose {2} for the pages ({3}), or another printer.")
        return words.format(printer, needed[0], other, key_text(keys.PAPER))
    if missing:
        words = worded("printing", "{0} has no {1} paper for posters. Choose small posters ({2}), or another printer.")
        return words.format(printer, missing[0], key_text(keys.SMALL_POSTERS))
    if able.usual in _OTHER and able.usual != needed[0] and needed[0] in _OTHER:
        words = worded(
            "printing", "{0} is set to {1}, and these pages are {2}. Put {2} in, or choose {1} for the pages ({3})."
        )
        return words.format(printer, able.usual, needed[0], key_text(keys.PAPER))
    return ""


_OTHER = {"A4": "Letter", "Letter": "A4"}


def _trouble_words(printed: Printed, trouble: Trouble, printer: str) -> tuple[str, ...]:
    what, todo = _WHAT[trouble]
    happened = worded("printing", what).format(printer) + (f" ({printed.told})" if printed.told else "")
    if printed.done:
        done = worded("printing", "{0} of {1} handouts came out.").format(printed.done, printed.total)
    else:
        done = worded("printing", "Nothing came out.")
    waits = worded("printing", "What was sent waits there.") if printed.queued else ""
    return f"{happened}.", done, waits, _kept_words(printed.kept), worded("printing", todo)


def _kept_words(kept: tuple[Path, ...]) -> str:
    if not kept:
        return ""
    if len(kept) == 1:
        return worded("printing", "The PDF is kept as {0}.").format(kept[0])
    return worded("printing", "The {0} PDFs are kept in {1}.").format(len(kept), kept[0].parent)


def _handouts(number: int) -> str:
    return worded("printing", "1 handout") if number == 1 else worded("printing", "{0} handouts").format(number)


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
