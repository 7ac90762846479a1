"""What the laptop itself has to bring: it stays awake, has power, a printer, room on its disk, and the right time."""

from typing import Final

from app.domain.instants import MINUTE, Duration, length_text
from app.domain.room_answers import CheckItem, Said, Word
from app.domain.room_check import Answer, Finding
from app.domain.room_facts import RoomFacts

MEGABYTE: Final = 1_000_000
ENOUGH: Final = 500 * MEGABYTE
"""Bytes. A long day with the papers of sixty people takes less than a tenth; with less free, systems begin to fail
that page, spool and update on the same disk."""

SCARCE: Final = 50 * MEGABYTE
"""Bytes that a day with its papers may take; with less, notes may one day not be kept."""

LOW_BATTERY: Final = 50
"""Percent that may not last through a workshop with a projector and no sleep."""

LATE_FROM: Final = Duration(-15 * MINUTE)
FAR_AHEAD: Final = Duration(24 * 60 * MINUTE)
"""A planned start that is longer gone, or further ahead, is a wrong plan or a wrong clock."""


def awake(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Whether screen and laptop stay on while nobody types."""
    item, found = CheckItem.AWAKE, facts.awake
    if _says(said, today, Word.YES):
        return Finding(item, Answer.READY, "You turned off sleep and the screen saver yourself, today.")
    if _says(said, today, Word.NO):
        do = "Turn off sleep and the screen saver in the system’s settings, then Y."
        return Finding(item, Answer.LOOK, "It went to sleep, or will.", do)
    if found is None:
        return Finding(
            item, Answer.UNKNOWN, "Nobody has asked the system yet.", "R asks it; Y if you turned sleep off."
        )
    if found.held:
        return Finding(item, Answer.READY, "Screen and laptop stay awake during the session.")
    do = "Turn off sleep and the screen saver in the system’s settings, then Y."
    return Finding(item, Answer.LOOK, "This system does not let Sparkroom keep the screen on.", do)


def power(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Whether the laptop runs from the mains."""
    item, found = CheckItem.POWER, facts.power
    if found is not None and found.mains:
        charged = f"; the battery is {found.battery} % full" if found.battery is not None else ""
        return Finding(item, Answer.READY, f"On the mains{charged}.")
    if found is not None:
        enough = found.battery is not None and found.battery > LOW_BATTERY
        do = "Plug it in; or W if that is enough." if enough else "Plug it in: that may not last."
        charged = f", which is {found.battery} % full" if found.battery is not None else ""
        return Finding(item, Answer.LOOK, f"On the battery{charged}.", do)
    if _says(said, today, Word.YES):
        return Finding(item, Answer.READY, "You said that it is plugged in.")
    return Finding(item, Answer.UNKNOWN, "This system does not say whether it is plugged in.", "Y if it is, W if not.")


def printer(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Whether there is something to print with."""
    item, found = CheckItem.PRINTER, facts.printers
    if _says(said, today, Word.NO):
        do = "Look at paper and cable; Enter prints it again, W goes without."
        return Finding(item, Answer.LOOK, "The test page did not come out.", do)
    if _says(said, today, Word.YES):
        return Finding(item, Answer.READY, "A test page came out today.")
    if found is None:
        do = "R asks again; Y if a page came out; W if nothing is printed here."
        return Finding(item, Answer.UNKNOWN, "The system did not say which printers there are.", do)
    if not found.names:
        do = "Enter keeps a test page as PDF; W if nothing is printed here."
        return Finding(item, Answer.LOOK, "No printer was found.", do)
    usual = found.usual or found.names[0]
    others = len(found.names) - 1
    more = f", and {others} more" if others else ""
    return Finding(item, Answer.READY, f"Found: {usual}{more}.", "Enter prints a test page.")


def disk(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Whether notes and papers of a day have room."""
    del said, today
    item, found = CheckItem.DISK, facts.disk
    if found is None:
        return Finding(item, Answer.UNKNOWN, "The disk was not asked yet.", "R asks it.")
    if found.trouble:
        return Finding(
            item, Answer.UNKNOWN, f"The disk did not tell how much is free: {found.trouble}.", "R asks again."
        )
    free = size_text(found.free)
    if found.free < SCARCE:
        return Finding(item, Answer.LOOK, f"Only {free} are free: notes may not be kept.", "Make room on the disk now.")
    if found.free < ENOUGH:
        do = "Make room on the disk before people come."
        return Finding(item, Answer.LOOK, f"Only {free} are free: enough for notes, not for the system.", do)
    return Finding(item, Answer.READY, f"{free} are free.")


def folder(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Whether a note really reaches the disk."""
    del said, today
    item, found = CheckItem.FOLDER, facts.folder
    if found is None:
        return Finding(item, Answer.UNKNOWN, "Nothing was written yet.", "R writes a trial.")
    if found.trouble:
        do = "Mend that, or start Sparkroom with another folder (--data-dir); R tries again."
        return Finding(item, Answer.LOOK, f"Nothing can be kept in {found.path}: {found.trouble}.", do)
    return Finding(item, Answer.READY, f"A trial was written, read back and removed in {found.path}.")


def start(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Whether the laptop's time and the plan belong together."""
    item, found = CheckItem.START, facts.start
    if found is None:
        return Finding(item, Answer.NOT_NEEDED, "No start was planned yet.")
    both = f"The laptop says {found.now}, the plan begins at {found.planned}"
    if _says(said, today, Word.YES):
        return Finding(item, Answer.READY, f"{both}. You said that is right.")
    do = "Right the laptop’s clock, or start with another time; Y if it is meant."
    if found.ahead < LATE_FROM:
        gone = length_text(Duration(-found.ahead))
        return Finding(item, Answer.LOOK, f"{both}: {gone} ago.", do)
    if found.ahead > FAR_AHEAD:
        return Finding(item, Answer.LOOK, f"{both}: not before {length_text(found.ahead)}.", do)
    return Finding(item, Answer.READY, f"{both}.")


def size_text(count: int) -> str:
    """Bytes as people read them: `812 MB`, `4.2 GB`, `120 GB`."""
    if count < 1_000 * MEGABYTE:
        return f"{count // MEGABYTE} MB"
    gigabytes = count / (1_000 * MEGABYTE)
    return f"{gigabytes:.1f} GB" if gigabytes < 10 else f"{gigabytes:.0f} GB"


def _says(said: Said | None, today: str, word: Word) -> bool:
    return said is not None and said.day == today and said.word is word
