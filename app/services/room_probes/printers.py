"""Printers by CUPS, as Linux and macOS have them: which there are, and how a PDF gets to one of them."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import msgspec

from app.domain.language import say
from app.domain.room_facts import PrinterFacts

PATIENCE = 3.0
"""Seconds after which a print server that does not answer is not known to be there."""

SENDING = 20.0
"""Seconds in which a print server takes one page, also one in the network that was asleep."""


class NotPrinted(Exception):
    """A page did not reach a printer; `sentence` says so, and `reason` is what the print server told."""

    def __init__(self, sentence: str, reason: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.reason = reason


class _Told(msgspec.Struct, frozen=True):
    code: int
    out: str
    err: str


def knows_cups() -> bool:
    """Whether this machine prints by CUPS."""
    return shutil.which("lpstat") is not None and shutil.which("lp") is not None


def cups_printers(patience: float = PATIENCE) -> PrinterFacts | None:
    """The printers, those found in the network too; None where nobody answered in `patience` seconds."""
    listed = _told(patience, "lpstat", "-e")
    if listed is None or (listed.code != 0 and "No destinations" not in listed.err):
        return None
    names = tuple(line.split()[0] for line in listed.out.splitlines() if line.strip())
    chosen = _told(patience, "lpstat", "-d")
    usual = chosen.out.rpartition(": ")[2].strip() if chosen is not None else ""
    return PrinterFacts(names, usual if usual in names else "")


def send_to_printer(pdf: Path, printer: str, patience: float = SENDING, options: Sequence[str] = ()) -> str:
    """Hand a PDF to a printer; `options` are those of `lp`, and what it says is the answer. Raises NotPrinted."""
    told = _told(patience, "lp", "-d", printer, *options, "--", str(pdf))
    if told is None:
        raise NotPrinted(
            say("{printer} did not take the page in {count} seconds", printer=printer, count=round(patience))
        )
    if told.code != 0:
        reason = told.err.strip().removeprefix("lp: ").removeprefix("Error - ").rstrip(".") or say(
            "no reason was given"
        )
        raise NotPrinted(say("{printer} did not take the page: {reason}", printer=printer, reason=reason), reason)
    return told.out


def take_back(jobs: Sequence[str], patience: float = PATIENCE) -> None:
    """Take jobs, such as `Hall-12`, out of their queues, also while they are being printed."""
    _told(patience, "cancel", *jobs)


def _told(patience: float, *command: str) -> _Told | None:
    """What a program of CUPS says in plain English; None where it is missing or says nothing in time."""
    try:
        asked = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            env={**os.environ, "LC_ALL": "C"},
        )
    except OSError:
        return None
    with asked:
        try:
            out, err = asked.communicate(timeout=patience)
        except subprocess.TimeoutExpired:
            asked.kill()
            return None
    return _Told(asked.returncode, out, err)
