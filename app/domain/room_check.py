"""The verdict of the room check: a room is ready when all it needs is known to work, here and today."""

from enum import StrEnum
from typing import Final

import msgspec

from app.domain.language import say, unsaid
from app.domain.room_answers import CheckItem

NAMES: Final = {
    CheckItem.SCREEN: unsaid("projector"),
    CheckItem.LETTERS: unsaid("letters"),
    CheckItem.SOUND: unsaid("sound"),
    CheckItem.CLICKER: unsaid("clicker"),
    CheckItem.AWAKE: unsaid("staying awake"),
    CheckItem.POWER: unsaid("power"),
    CheckItem.PRINTER: unsaid("printer"),
    CheckItem.DISK: unsaid("disk space"),
    CheckItem.FOLDER: unsaid("data folder"),
    CheckItem.START: unsaid("start time"),
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
        return (
            say("The room is ready: all {needed} things work.", needed=needed)
            if needed != 1
            else say("The room is ready.")
        )
    said = [say("{ready} of {needed} are ready.", ready=ready, needed=needed)]
    if wrong := check.answered(Answer.LOOK):
        said.append(say("Look here: {items}.", items=_listed(wrong)))
    if unknown := check.answered(Answer.UNKNOWN):
        said.append(say("Not known yet: {items}.", items=_listed(unknown)))
    return " ".join(said)


def reminder(check: RoomCheck) -> str:
    """What is open in few words, for the console: `2 things are not known yet, 1 needs a look`; empty when ready."""
    unknown, wrong = len(check.answered(Answer.UNKNOWN)), len(check.answered(Answer.LOOK))
    said = []
    if wrong:
        said.append(say("1 thing needs a look") if wrong == 1 else say("{wrong} things need a look", wrong=wrong))
    if unknown:
        said.append(
            say("1 thing is not known yet")
            if unknown == 1
            else say("{unknown} things are not known yet", unknown=unknown)
        )
    return ", ".join(said)


def _listed(findings: tuple[Finding, ...]) -> str:
    return ", ".join(say(NAMES[each.item]) for each in findings)
