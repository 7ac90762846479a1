"""Everything the library offers in one language: exercises, workshops, principles, handouts, prompts."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from app.domain.exercise import Exercise, Principle
from app.domain.identifiers import ExerciseId, HandoutId, WorkshopId
from app.domain.workshop import Workshop


class PrintTime(StrEnum):
    """Whether a handout is printed before the session or after it."""

    BEFORE = "before"
    AFTER = "after"


class HandoutSection(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One part of a handout: what it holds, in words for people, and the lines printed as they stand."""

    id: str
    holds: str
    lines: tuple[str, ...] = ()


class Handout(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A printable sheet; `paper`, `copies` and `reader` are words for people."""

    id: HandoutId
    title: str
    when: PrintTime
    paper: str
    copies: str
    reader: str
    sections: tuple[HandoutSection, ...]

    def section(self, section_id: str) -> HandoutSection | None:
        """The section of that id, if there is one."""
        return next((section for section in self.sections if section.id == section_id), None)


class PromptBank(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A list of ready lines to choose from, such as the twelve prompts of the team spark.

    `placeholder` is the word of exercises, such as `question`, that its lines can stand for.
    """

    id: str
    title: str
    lines: tuple[str, ...]
    placeholder: str = ""


class Catalogue(msgspec.Struct, frozen=True):
    """The library in one language. A mapping may read its files only when something in it is asked for.

    `comes_out`: the titles of the sheets that an exercise prints after the session.
    """

    exercises: Mapping[ExerciseId, Exercise]
    workshops: Mapping[WorkshopId, Workshop]
    principles: tuple[Principle, ...]
    handouts: Mapping[HandoutId, Handout]
    prompt_banks: Mapping[str, PromptBank]
    comes_out: Mapping[ExerciseId, tuple[str, ...]]
    language: str = "en"
