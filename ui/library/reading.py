"""An exercise as a page to be read: what it is for, what keeps people safe, and what everybody sees and says."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from app.domain.catalogue import Catalogue
from app.domain.exercise import Exercise, Step
from app.domain.identifiers import HandoutId
from app.domain.vocabulary import Privacy, When
from app.services.handouts.passages import Kind, Passage
from ui.library.frames import ReadingPage
from ui.library.words import energy_words, family_words, format_words, people_words

translate = QCoreApplication.translate


def reading_page(exercise: Exercise, catalogue: Catalogue) -> ReadingPage:
    """Everything somebody wants to know before running it."""
    return ReadingPage(exercise.id, exercise.title, tuple(_passages(exercise, catalogue)))


def _passages(exercise: Exercise, catalogue: Catalogue) -> Iterator[Passage]:
    yield Passage(Kind.TITLE, exercise.title)
    yield Passage(Kind.PURPOSE, exercise.purpose)
    yield Passage(Kind.FACTS, _facts(exercise))
    yield from _list(translate("library", "Keeping people safe"), exercise.safety)
    yield from _before(exercise, catalogue)
    yield from _steps(exercise)
    yield from _list(translate("library", "To ask afterwards"), exercise.debrief)
    yield from _list(translate("library", "Paper afterwards"), _titles(exercise.print_after, catalogue))
    yield from _list(translate("library", "Tips"), exercise.tips)
    yield from (Passage(Kind.SMALL, each) for each in (exercise.credit, *exercise.source) if each)


def _facts(exercise: Exercise) -> str:
    return " · ".join(
        (
            _minutes(exercise.minutes, exercise.minutes_min, exercise.minutes_max),
            people_words(exercise),
            ", ".join(map(format_words, dict.fromkeys((exercise.format, *exercise.also)))),
            translate("library", "energy: {0}").format(energy_words(exercise.energy)),
            family_words(exercise.family),
        )
    )


def _minutes(usual: int, least: int, most: int) -> str:
    if least == most:
        return translate("library", "{0} min").format(usual)
    return translate("library", "{0} min ({1} to {2})").format(usual, least, most)


def _before(exercise: Exercise, catalogue: Catalogue) -> Iterator[Passage]:
    """How the room is set, what to bring and print, and what had better come first."""
    if exercise.room or exercise.materials or exercise.print_before:
        yield Passage(Kind.SECTION, translate("library", "Before people come"))
    if exercise.room:
        yield Passage(Kind.SAID, exercise.room)
    yield from _named(translate("library", "To bring: {0}"), exercise.materials)
    yield from _named(translate("library", "To print: {0}"), _titles(exercise.print_before, catalogue))
    first = (catalogue.exercises[each].title for each in exercise.after if each in catalogue.exercises)
    yield from _named(translate("library", "Better after: {0}"), tuple(first))
    yield from _named(translate("library", "Your own words are asked for: {0}"), exercise.placeholders)


def _named(words: str, found: tuple[str, ...]) -> Iterator[Passage]:
    if found:
        yield Passage(Kind.SAID, words.format(", ".join(found)))


def _steps(exercise: Exercise) -> Iterator[Passage]:
    yield Passage(Kind.SECTION, translate("library", "Step by step"))
    for number, step in enumerate(exercise.steps, 1):
        length = _minutes(step.minutes, step.min, step.max)
        yield Passage(Kind.STEP, f"{number}. {step.title} · {length}")
        yield from _conditions(step)
        yield Passage(Kind.NOTE, translate("library", "The room sees"))
        yield Passage(Kind.ROOM, step.audience)
        yield from (Passage(Kind.ROOM_ENTRY, prompt) for prompt in step.prompts)
        if step.script:
            yield Passage(Kind.NOTE, translate("library", "You say"))
            yield Passage(Kind.SAID, step.script)


def _conditions(step: Step) -> Iterator[Passage]:
    """When a step is run, and what is written down in it."""
    said = (_when(step.when), _kept(step))
    words = " ".join(each for each in said if each)
    if words:
        yield Passage(Kind.NOTE, words)


def _when(when: When) -> str:
    words = {
        When.ALWAYS: "",
        When.ODD: translate("library", "Only where there is a three among the pairs."),
        When.OPTIONAL: translate("library", "Off until you choose it."),
    }
    return words[when]


def _kept(step: Step) -> str:
    words = {
        Privacy.NONE: "",
        Privacy.PRIVATE: translate("library", "Written on one's own paper only."),
        Privacy.PAIR: translate("library", "Written on the pair's sheet only."),
        Privacy.ROOM: translate("library", "You may type what is said, without names."),
        Privacy.NAMED: translate("library", "You type actions, with who does them."),
    }
    return words[step.privacy]


def _titles(handouts: Iterable[HandoutId], catalogue: Catalogue) -> tuple[str, ...]:
    return tuple(catalogue.handouts[each].title for each in handouts if each in catalogue.handouts)


def _list(title: str, lines: tuple[str, ...]) -> Iterator[Passage]:
    if lines:
        yield Passage(Kind.SECTION, title)
        yield from (Passage(Kind.ENTRY, line) for line in lines)
