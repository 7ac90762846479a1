"""The verdict of the room check: a room is ready when all it needs is known to work, here and today."""

from enum import StrEnum
from typing import Final

import msgspec

from app.domain.room_answers import CheckItem

NAMES: Final = {
    CheckItem.SCREEN: "projector",
    CheckItem.LETTERS: "letters",
    CheckItem.SOUND: "sound",
    CheckItem.CLICKER: "clicker",
    CheckItem.AWAKE: "staying awake",
    CheckItem.POWER: "power",
    CheckItem.PRINTER: "printer",
    CheckItem.DISK: "disk space",
    CheckItem.FOLDER: "data folder",
    CheckItem.START: "start time",
}
"""The items inside a sentence."""


class Answer(StrEnum):
    """What is known of an item. Only `READY` and `NOT_NEEDED` let a room be ready."""

    READY = "ready"
    LOOK = "look here"
    UNKNOWN = "unknown"
    NOT_NEEDED = "not needed"


class Finding(msgspec.Struct, frozen=True):
    """What is so about an item, and what to do about it, which is empty where nothing is to be done."""

    item: CheckItem
    answer: Answer
    fact: str
    do: str = ""


class RoomCheck(msgspec.Struct, frozen=True):
    """All findings, in the order of the items."""

    findings: tuple[Finding, ...]

    @property
    def is_ready(self) -> bool:
        """Whether nothing is wrong and nothing is unknown."""
        return bool(self.findings) and not self.open

    @property
    def open(self) -> tuple[Finding, ...]:
        """What is still to be looked at, or not known."""
        return tuple(each for each in self.findings if each.answer in (Answer.LOOK, Answer.UNKNOWN))

    def answered(self, answer: Answer) -> tuple[Finding, ...]:
        """The findings with this answer."""
        return tuple(each for each in self.findings if each.answer is answer)

    def finding(self, item: CheckItem) -> Finding:
        """What is known of an item, which must be among them."""
        return next(each for each in self.findings if each.item is item)


def verdict(check: RoomCheck) -> str:
    """The whole in a sentence: `7 of 9 are ready. Not known yet: sound, clicker.`"""
    ready = len(check.answered(Answer.READY))
    needed = ready + len(check.open)
    if check.is_ready:
        return f"The room is ready: all {needed} things work." if needed != 1 else "The room is ready."
    said = [f"{ready} of {needed} are ready."]
    if wrong := check.answered(Answer.LOOK):
        said.append(f"Look here: {_listed(wrong)}.")
    if unknown := check.answered(Answer.UNKNOWN):
        said.append(f"Not known yet: {_listed(unknown)}.")
    return " ".join(said)


def reminder(check: RoomCheck) -> str:
    """What is open in few words, for the console: `2 things are not known yet, 1 needs a look`; empty when ready."""
    unknown, wrong = len(check.answered(Answer.UNKNOWN)), len(check.answered(Answer.LOOK))
    said = []
    if wrong:
        said.append("1 thing needs a look" if wrong == 1 else f"{wrong} things need a look")
    if unknown:
        said.append("1 thing is not known yet" if unknown == 1 else f"{unknown} things are not known yet")
    return ", ".join(said)


def _listed(findings: tuple[Finding, ...]) -> str:
    return ", ".join(NAMES[each.item] for each in findings)
