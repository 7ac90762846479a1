"""What the laptop itself has to bring: it stays awake, has power, a printer, room on its disk, and the right time."""

from typing import Final

from app.domain.instants import MINUTE, Duration, length_text
from app.domain.language import decimal, say
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
        return Finding(item, Answer.READY, say("You turned off sleep and the screen saver yourself, today."))
    if _says(said, today, Word.NO):
        do = say("Turn off sleep and the screen saver in the system’s settings, then Y.")
        return Finding(item, Answer.LOOK, say("It went to sleep, or will."), do)
    if found is None:
        return Finding(
            item, Answer.UNKNOWN, say("Nobody has asked the system yet."), say("R asks it; Y if you turned sleep off.")
        )
    if found.held:
        return Finding(item, Answer.READY, say("Screen and laptop stay awake during the session."))
    do = say("Turn off sleep and the screen saver in the system’s settings, then Y.")
    return Finding(item, Answer.LOOK, say("This system does not let Sparkroom keep the screen on."), do)


def power(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Whether the laptop runs from the mains."""
    item, found = CheckItem.POWER, facts.power
    if found is not None and found.mains:
        mains = say("On the mains.")
        if found.battery is not None:
            mains = say("On the mains; the battery is {battery} % full.", battery=found.battery)
        return Finding(item, Answer.READY, mains)
    if found is not None:
        enough = found.battery is not None and found.battery > LOW_BATTERY
        do = say("Plug it in; or W if that is enough.") if enough else say("Plug it in: that may not last.")
        running = say("On the battery.")
        if found.battery is not None:
            running = say("On the battery, which is {battery} % full.", battery=found.battery)
        return Finding(item, Answer.LOOK, running, do)
    if _says(said, today, Word.YES):
        return Finding(item, Answer.READY, say("You said that it is plugged in."))
    return Finding(
        item, Answer.UNKNOWN, say("This system does not say whether it is plugged in."), say("Y if it is, W if not.")
    )


def printer(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Whether there is something to print with."""
    item, found = CheckItem.PRINTER, facts.printers
    if _says(said, today, Word.NO):
        do = say("Look at paper and cable; Enter prints it again, W goes without.")
        return Finding(item, Answer.LOOK, say("The test page did not come out."), do)
    if _says(said, today, Word.YES):
        return Finding(item, Answer.READY, say("A test page came out today."))
    if found is None:
        do = say("R asks again; Y if a page came out; W if nothing is printed here.")
        return Finding(item, Answer.UNKNOWN, say("The system did not say which printers there are."), do)
    if not found.names:
        do = say("Enter keeps a test page as PDF; W if nothing is printed here.")
        return Finding(item, Answer.LOOK, say("No printer was found."), do)
    usual = found.usual or found.names[0]
    others = len(found.names) - 1
    fact = say("Found: {printer}.", printer=usual)
    if others:
        fact = say("Found: {printer}, and {others} more.", printer=usual, others=others)
    return Finding(item, Answer.READY, fact, say("Enter prints a test page."))


def disk(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Whether notes and papers of a day have room."""
    del said, today
    item, found = CheckItem.DISK, facts.disk
    if found is None:
        return Finding(item, Answer.UNKNOWN, say("The disk was not asked yet."), say("R asks it."))
    if found.trouble:
        return Finding(
            item,
            Answer.UNKNOWN,
            say("The disk did not tell how much is free: {trouble}.", trouble=found.trouble),
            say("R asks again."),
        )
    free = size_text(found.free)
    if found.free < SCARCE:
        return Finding(
            item,
            Answer.LOOK,
            say("Only {free} are free: notes may not be kept.", free=free),
            say("Make room on the disk now."),
        )
    if found.free < ENOUGH:
        do = say("Make room on the disk before people come.")
        return Finding(
            item, Answer.LOOK, say("Only {free} are free: enough for notes, not for the system.", free=free), do
        )
    return Finding(item, Answer.READY, say("{free} are free.", free=free))


def folder(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Whether a note really reaches the disk."""
    del said, today
    item, found = CheckItem.FOLDER, facts.folder
    if found is None:
        return Finding(item, Answer.UNKNOWN, say("Nothing was written yet."), say("R writes a trial."))
    if found.trouble:
        do = say("Mend that, or start Sparkroom with another folder (--data-dir); R tries again.")
        return Finding(
            item,
            Answer.LOOK,
            say("Nothing can be kept in {path}: {trouble}.", path=found.path, trouble=found.trouble),
            do,
        )
    return Finding(item, Answer.READY, say("A trial was written, read back and removed in {path}.", path=found.path))


def start(facts: RoomFacts, said: Said | None, today: str) -> Finding:
    """Whether the laptop's time and the plan belong together."""
    item, found = CheckItem.START, facts.start
    if found is None:
        return Finding(item, Answer.NOT_NEEDED, say("No start was planned yet."))
    both = say("The laptop says {now}, the plan begins at {planned}", now=found.now, planned=found.planned)
    if _says(said, today, Word.YES):
        return Finding(item, Answer.READY, say("{both}. You said that is right.", both=both))
    do = say("Right the laptop’s clock, or start with another time; Y if it is meant.")
    if found.ahead < LATE_FROM:
        gone = length_text(Duration(-found.ahead))
        return Finding(item, Answer.LOOK, say("{both}: {gone} ago.", both=both, gone=gone), do)
    if found.ahead > FAR_AHEAD:
        return Finding(
            item, Answer.LOOK, say("{both}: not before {length}.", both=both, length=length_text(found.ahead)), do
        )
    return Finding(item, Answer.READY, f"{both}.")


def size_text(count: int) -> str:
    """Bytes as people read them: `812 MB`, `4.2 GB`, `120 GB`."""
    if count < 1_000 * MEGABYTE:
        return f"{count // MEGABYTE} MB"
    gigabytes = count / (1_000 * MEGABYTE)
    return f"{decimal(gigabytes, 1 if gigabytes < 10 else 0)} GB"


def _says(said: Said | None, today: str, word: Word) -> bool:
    return said is not None and said.day == today and said.word is word
