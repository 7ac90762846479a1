"""From what the machine tells and what people answered to what is known of a room today."""

from collections.abc import Callable
from typing import Final

from app.domain.language import say, unsaid
from app.domain.room_answers import CheckItem, Said, Word, said_of
from app.domain.room_check import Answer, Finding, RoomCheck
from app.domain.room_facts import RoomFacts
from app.domain.room_laptop import awake, disk, folder, power, printer, start
from app.domain.room_senses import clicker, letters, screen, sound

Judge = Callable[[RoomFacts, Said | None, str], Finding]
"""Judges an item by the facts, by what was said about it last, and by the day it is."""

_JUDGES: Final[dict[CheckItem, Judge]] = {
    CheckItem.SCREEN: screen,
    CheckItem.LETTERS: letters,
    CheckItem.SOUND: sound,
    CheckItem.CLICKER: clicker,
    CheckItem.AWAKE: awake,
    CheckItem.POWER: power,
    CheckItem.PRINTER: printer,
    CheckItem.DISK: disk,
    CheckItem.FOLDER: folder,
    CheckItem.START: start,
}
MAY_BE_MISSING: Final = frozenset(
    {CheckItem.SCREEN, CheckItem.SOUND, CheckItem.CLICKER, CheckItem.POWER, CheckItem.PRINTER}
)
"""What a session can go without."""

ASKED: Final = frozenset(CheckItem) - {CheckItem.DISK, CheckItem.FOLDER}
"""What a person can answer; whether notes can be kept only the machine knows."""


def check_room(facts: RoomFacts, said: tuple[Said, ...], today: str) -> RoomCheck:
    """What is known of a room on a day such as `2026-03-12`; an answer of another day is told, and counts no more."""
    return RoomCheck(tuple(_judged(item, facts, said_of(said, item), said, today) for item in CheckItem))


def may_say(item: CheckItem, word: Word) -> bool:
    """Whether an answer means anything for an item."""
    return item in (MAY_BE_MISSING if word is Word.WITHOUT else ASKED)


def about(item: CheckItem, facts: RoomFacts) -> str:
    """What an answer given now is about: it counts no more once there is another screen or another output."""
    if item in (CheckItem.SCREEN, CheckItem.LETTERS) and facts.screen is not None:
        return facts.screen.standing.name
    if item is CheckItem.SOUND and facts.sound is not None:
        return ", ".join(facts.sound.outputs or ())
    if item is CheckItem.CLICKER and facts.clicker is not None:
        return facts.clicker.forward
    return ""


def _judged(item: CheckItem, facts: RoomFacts, last: Said | None, said: tuple[Said, ...], today: str) -> Finding:
    if last is not None and last.day == today and last.word is Word.WITHOUT and may_say(item, Word.WITHOUT):
        return Finding(item, Answer.NOT_NEEDED, say(_WITHOUT[item]))
    if item is CheckItem.LETTERS and _goes_without_screen(said, today):
        return Finding(item, Answer.NOT_NEEDED, say("Without a projector nobody reads from afar."))
    return _JUDGES[item](facts, last, today)


def _goes_without_screen(said: tuple[Said, ...], today: str) -> bool:
    last = said_of(said, CheckItem.SCREEN)
    return last is not None and last.day == today and last.word is Word.WITHOUT


_WITHOUT: Final = {
    CheckItem.SCREEN: unsaid("Today without a projector."),
    CheckItem.SOUND: unsaid("Today without sound: the signals are seen only."),
    CheckItem.CLICKER: unsaid("Today without a clicker, by keyboard."),
    CheckItem.POWER: unsaid("Today on the battery."),
    CheckItem.PRINTER: unsaid("Nothing is printed here today."),
}
