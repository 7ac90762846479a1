"""What a printer can do, and what keeps it from doing it."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

import msgspec

from app.services.printing.print_server import Answers, ask_printer

_PWG: Final = {
    "A4": "iso_a4_210x297mm",
    "A3": "iso_a3_297x420mm",
    "Letter": "na_letter_8.5x11in",
    "Tabloid": "na_ledger_11x17in",
}
"""The names under which printers list paper (PWG 5101.1)."""
_STOPPED: Final = 5
"""The state of a printer that takes no page from its queue."""


class Trouble(StrEnum):
    """Why nothing comes out."""

    NO_PRINTER = "no-printer"
    REFUSED = "refused"
    STOPPED = "stopped"
    NO_PAPER = "no-paper"
    JAM = "jam"
    OPEN = "open"
    NO_INK = "no-ink"
    OFFLINE = "offline"
    HELD = "held"
    TAKEN_BACK = "taken-back"
    FAILED = "failed"


_REASONS: Final[Mapping[str, Trouble]] = {
    "media-empty": Trouble.NO_PAPER,
    "media-needed": Trouble.NO_PAPER,
    "media-jam": Trouble.JAM,
    "cover-open": Trouble.OPEN,
    "door-open": Trouble.OPEN,
    "toner-empty": Trouble.NO_INK,
    "marker-supply-empty": Trouble.NO_INK,
    "offline": Trouble.OFFLINE,
    "shutdown": Trouble.OFFLINE,
    "connecting-to-device": Trouble.OFFLINE,
    "timed-out": Trouble.OFFLINE,
}
"""Reasons of RFC 8011 (5.4.12) for which somebody has to go to the printer."""


class Abilities(msgspec.Struct, frozen=True):
    """What a printer says it can do; what it does not say may be tried. `media` are names such as `A4`.

    `usual` is the paper that it is set to, where that is one of ours.
    """

    media: tuple[str, ...] | None = None
    usual: str = ""
    both_sides: bool = True
    colour: bool = True


LASTING = frozenset({Trouble.NO_PRINTER, Trouble.STOPPED, Trouble.REFUSED})
"""What does not pass by itself; another tray may be empty, and a printer in the network may only be waking up."""


class Standing(msgspec.Struct, frozen=True):
    """Whether a printer works; `told` are its own words about what keeps it."""

    trouble: Trouble | None = None
    told: str = ""


def abilities_of(printer: str) -> Abilities:
    """What a printer can do; asked of the print server, so not on the windows' thread."""
    wanted = ("media-supported", "media-default", "sides-supported", "print-color-mode-supported")
    told = ask_printer(printer, wanted)
    if told is None:
        return Abilities()
    supported, sides = told.get("media-supported"), told.get("sides-supported")
    inks, usual = told.get("print-color-mode-supported"), told.get("media-default", ())
    return Abilities(
        tuple(name for name, pwg in _PWG.items() if pwg in supported) if supported else None,
        next((name for name, pwg in _PWG.items() if pwg in usual), ""),
        any(str(each).startswith("two-sided") for each in sides) if sides else True,
        "color" in inks or "auto" in inks if inks else True,
    )


def standing_of(printer: str) -> Standing | None:
    """Whether a printer works; None where nobody can tell."""
    reasons = ("printer-state", "printer-state-reasons", "printer-state-message", "printer-is-accepting-jobs")
    told = ask_printer(printer, reasons)
    return _standing(told) if told is not None else None


def _standing(told: Answers) -> Standing:
    words = str(next(iter(told.get("printer-state-message", ())), "")).strip().rstrip(".")
    for reason in map(str, told.get("printer-state-reasons", ())):
        name, _, weight = reason.rpartition("-")
        # A warning or a report, such as little paper, stops nothing.
        found = _REASONS.get(name if weight == "error" else reason)
        if found is not None or reason == "offline-report":
            return Standing(found or Trouble.OFFLINE, words)
    if _STOPPED in told.get("printer-state", ()):
        return Standing(Trouble.STOPPED, words)
    if 0 in told.get("printer-is-accepting-jobs", ()):
        return Standing(Trouble.REFUSED, words)
    return Standing()
