"""Makes what the form shows out of the library and of what is kept."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.authoring.comparing import differences
from app.domain.catalogue import Catalogue, PrintTime
from app.domain.exercise import Exercise
from app.domain.instants import Duration, Instant
from app.services.own_exercises import ExerciseVersion
from ui.actions.spec import translate
from ui.author.frames import Choosable, Named
from ui.editor.frames import VersionRow
from ui.plan.gathering import in_one_line, when_words

_CARRIES: Final = (
    ("pairs", translate("author", "Pairs")),
    ("themes", translate("author", "Themes")),
    ("dots", translate("author", "Dots of a vote")),
    ("principle-votes", translate("author", "Votes on principles")),
    ("likes", translate("author", "Ticks")),
    ("enablers", translate("author", "What has helped")),
    ("actions", translate("author", "Actions")),
)


def choosable(catalogue: Catalogue, exercise: Exercise) -> Choosable:
    """What an exercise may refer to: not to itself."""
    others = tuple((each.id, each.title) for each in catalogue.exercises.values() if each.id != exercise.id)
    return Choosable(
        exercises=others,
        before=_sheets(catalogue, PrintTime.BEFORE),
        after=_sheets(catalogue, PrintTime.AFTER),
        principles=tuple((each.id, each.title) for each in catalogue.principles),
        carries=tuple((name, QCoreApplication.translate("author", words)) for name, words in _CARRIES),
        places=tuple(_places(catalogue)),
    )


def _places(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    for sheet in catalogue.handouts.values():
        for section in sheet.sections:
            yield f"{sheet.id}/{section.id}", f"{sheet.title}: {section.holds}"


def exercise_versions(
    versions: tuple[ExerciseVersion, ...], exercise: Exercise, now: Instant, utc_offset: Duration
) -> tuple[VersionRow, ...]:
    """Earlier versions with day, time, and what differs from now; those that are like now are no way back."""
    rows: list[VersionRow] = []
    for version in versions:
        words = in_one_line(differences(exercise, version.exercise))
        if words:
            rows.append(VersionRow(when_words(version.at, now, utc_offset), words, version.exercise))
    return tuple(rows)


def _sheets(catalogue: Catalogue, when: PrintTime) -> Named:
    return tuple((each.id, each.title) for each in catalogue.handouts.values() if each.when is when)
