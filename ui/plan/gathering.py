"""Makes what the planner shows out of the library and of what is kept."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.catalogue import Catalogue
from app.domain.drafts import Draft
from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId
from app.domain.instants import Duration, Instant, clock_text, date_text
from app.domain.planning.comparing import differences
from app.domain.planning.day_frame import day_frame
from app.domain.workshop import ExerciseItem, Workshop
from app.services.library import Library
from app.services.own_workshops import OwnWorkshop, Version
from ui.editor.frames import VersionRow
from ui.home.frames import RememberedRoster, TimesOffer
from ui.library.words import format_words, length_words, people_words
from ui.plan.frames import LearnedTimesRow, LibraryRow, People, PlanFrame

_MOST_DIFFERENCES = 3


def library_rows(catalogue: Catalogue) -> tuple[LibraryRow, ...]:
    """All exercises in their order."""
    return tuple(_row(each) for each in sorted(catalogue.exercises.values(), key=_order))


def samples_of(catalogue: Catalogue) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Ready lines for placeholders, by their names."""
    found: dict[str, tuple[str, ...]] = {}
    for bank in catalogue.prompt_banks.values():
        if bank.placeholder:
            found[bank.placeholder] = (*found.get(bank.placeholder, ()), *bank.lines)
    return tuple(found.items())


def room_needs(workshop: Workshop, exercises: Mapping[ExerciseId, Exercise]) -> tuple[str, ...]:
    """How the room is to be set and what to bring, each once, in the order of the day."""
    return tuple(dict.fromkeys(_needs(workshop, exercises)))


def difference_words(before: Workshop, after: Workshop, exercises: Mapping[ExerciseId, Exercise]) -> str:
    """What is otherwise afterwards, in one line."""
    return in_one_line(differences(before, after, exercises))


def in_one_line(found: tuple[str, ...]) -> str:
    """The first of several differences, and how many more there are."""
    more = len(found) - _MOST_DIFFERENCES
    shown = ", ".join(found[:_MOST_DIFFERENCES])
    return QCoreApplication.translate("plan", "{0} and {1} more").format(shown, more) if more > 0 else shown


def plan_frame(
    draft: Draft[Workshop], people: int, catalogue: Catalogue, offer: TimesOffer | None, *, saved: str
) -> PlanFrame:
    """The plan as it stands, for so many people; `saved` is when it was put on disk."""
    workshop, exercises = draft.state, catalogue.exercises
    return PlanFrame(
        workshop=workshop.id,
        day=day_frame(workshop, exercises, people),
        undo=difference_words(workshop, draft.before[-1], exercises) if draft.before else "",
        redo=difference_words(workshop, draft.taken_back[-1], exercises) if draft.taken_back else "",
        saved=saved,
        learned=None if offer is None else LearnedTimesRow(offer.sessions, offer.changes),
        samples=samples_of(catalogue),
    )


def people_of(own: OwnWorkshop, library: Library) -> People:
    """Who is coming to a planned day, with what is remembered of earlier ones to choose from."""
    rosters = tuple(RememberedRoster(name, text) for name, text in library.rosters().items())
    place = own.place or library.preference("place")
    facilitator = own.facilitator or library.preference("facilitator")
    return People(own.workshop, own.people, place, facilitator, rosters)


def version_rows(
    versions: tuple[Version, ...],
    workshop: Workshop,
    exercises: Mapping[ExerciseId, Exercise],
    now: Instant,
    utc_offset: Duration,
) -> tuple[VersionRow, ...]:
    """Earlier versions with day, time, and what differs from now; those that are like now are no way back."""
    rows: list[VersionRow] = []
    for version in versions:
        words = difference_words(workshop, version.workshop, exercises)
        if words:
            rows.append(VersionRow(when_words(version.at, now, utc_offset), words, version.workshop))
    return tuple(rows)


def when_words(at: Instant, now: Instant, utc_offset: Duration) -> str:
    """A moment of today by its time, any other with its day."""
    day, hour = date_text(at, utc_offset), clock_text(at, utc_offset)
    if day == date_text(now, utc_offset):
        return QCoreApplication.translate("plan", "Today, {0}").format(hour)
    return f"{day}, {hour}"


def _row(exercise: Exercise) -> LibraryRow:
    facts = " · ".join((length_words(exercise), people_words(exercise), format_words(exercise.format)))
    words = (exercise.title, exercise.purpose, exercise.family, exercise.energy, *exercise.also, facts)
    return LibraryRow(exercise.id, exercise.title, exercise.purpose, facts, " ".join(words).casefold())


def _needs(workshop: Workshop, exercises: Mapping[ExerciseId, Exercise]) -> Iterator[str]:
    named = [exercises.get(item.exercise) for item in workshop.items if isinstance(item, ExerciseItem)]
    there = [exercise for exercise in named if exercise is not None]
    yield from (exercise.room for exercise in there if exercise.room)
    for exercise in there:
        yield from exercise.materials


def _order(exercise: Exercise) -> int:
    return exercise.order
