"""Makes what Home shows out of the library."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.catalogue import Catalogue
from app.domain.exercise import Exercise, Step
from app.domain.identifiers import ExerciseId, SessionId, SlotIndex
from app.domain.instants import MINUTE, ZERO, Duration, Instant, length_text, minutes
from app.domain.plan import Plan, PlannedBreak, PlannedSlack, plan_workshop
from app.domain.vocabulary import TrioRule, When
from app.domain.workshop import ExerciseItem, Workshop
from ui.home.frames import (
    AgendaLine,
    Day,
    FollowUpOffer,
    PastSession,
    PlaceholderField,
    RememberedRoster,
    StartFrame,
    TimesOffer,
    WorkshopCard,
)

if TYPE_CHECKING:
    from app.domain.learning import Lesson, StepName
    from app.services.session_summaries import SessionSummary


def workshop_card(workshop: Workshop, catalogue: Catalogue, *, own: bool = False) -> WorkshopCard:
    """A workshop as a card; what comes out are the sheets that its exercises print afterwards."""
    exercises = [item.exercise for item in workshop.items if isinstance(item, ExerciseItem)]
    return WorkshopCard(
        workshop=workshop.id,
        title=workshop.title,
        aim=workshop.aim,
        length=length_text(minutes(workshop.minutes)) if workshop.items else _empty_words(),
        people=people_words(workshop),
        comes_out=tuple(dict.fromkeys(title for each in exercises for title in catalogue.comes_out.get(each, ()))),
        own=own,
    )


def _empty_words() -> str:
    return QCoreApplication.translate("home", "still empty")


def people_words(workshop: Workshop) -> str:
    """For how many people a workshop is made."""
    text = QCoreApplication.translate("home", "{0} to {1} people")
    return text.format(workshop.people_min, workshop.people_max)


def start_frame(
    workshop: Workshop,
    catalogue: Catalogue,
    *,
    now: Instant,
    utc_offset: Duration,
    facilitator: str = "",
    place: str = "",
    rosters: tuple[RememberedRoster, ...] = (),
    lessons: "tuple[Lesson, ...]" = (),
    people: str = "",
    own: bool = False,
    follows_up: bool = False,
) -> StartFrame:
    """What the start page shows of a workshop."""
    return StartFrame(
        workshop=workshop,
        day=_day(workshop, catalogue),
        placeholders=tuple(_placeholders(workshop, catalogue)),
        now=now,
        utc_offset=utc_offset,
        facilitator=facilitator,
        place=place,
        rosters=rosters,
        offers=tuple(times_offers(workshop, catalogue, lessons)),
        people=people,
        own=own,
        follow_up=FollowUpOffer(follows_up, _follow_up_step(workshop, catalogue)),
    )


def _follow_up_step(workshop: Workshop, catalogue: Catalogue) -> Step | None:
    """The step that would come first; none where the workshop has its own, or the library has none."""
    from app.domain.follow_up import FOLLOW_UP, has_place

    found = catalogue.exercises.get(FOLLOW_UP)
    return None if found is None or has_place(workshop, catalogue.exercises) else found.steps[0]


def _day(workshop: Workshop, catalogue: Catalogue, lengths: "Mapping[StepName, Duration] | None" = None) -> Day:
    short = _plan(workshop, catalogue, TrioRule.SPLIT, lengths)
    long = _plan(workshop, catalogue, TrioRule.THIRD_TURN, lengths)
    return Day(tuple(_agenda(short, long)), short.always_length, _third_turns(long), _third_each(short), short.slack)


def times_offers(workshop: Workshop, catalogue: Catalogue, lessons: "tuple[Lesson, ...]") -> Iterator[TimesOffer]:
    """What was learned, for each number of people; from the plan with all turns that there can be."""
    if not lessons:
        return
    # Here and not above: Home is painted without waiting for what only some start pages show.
    from app.domain.learning import Band, learned_times

    plan = _plan(workshop, catalogue, TrioRule.THIRD_TURN)
    for band in Band:
        learned = learned_times(plan, lessons, band)
        if learned is not None:
            changes = tuple(_changes(plan, learned.lengths))
            day = _day(workshop, catalogue, learned.lengths)
            yield TimesOffer(band, learned.sessions, tuple(learned.lengths.items()), changes, day)


def _changes(plan: Plan, lengths: "Mapping[StepName, Duration]") -> Iterator[str]:
    """Turns for a three need no words of their own where they follow the turns that they answer."""
    words = QCoreApplication.translate("home", "{0} {1} instead of {2}")
    for (exercise, key), length in lengths.items():
        slot = plan.find(exercise, key)
        place = None if slot is None else plan.slots[slot]
        if place is not None and place.step is not None and not _follows_others(place.step):
            yield words.format(place.title, length_text(length), round(place.length / MINUTE))


def _follows_others(step: Step) -> bool:
    return step.when is When.ODD and bool(step.equal_group)


def _plan(
    workshop: Workshop, catalogue: Catalogue, rule: TrioRule, lengths: "Mapping[StepName, Duration] | None" = None
) -> Plan:
    wanted = {each.id: each for each in _exercises(workshop, catalogue)}
    return plan_workshop(workshop, wanted, catalogue.principles, start=Instant(0), trio_rule=rule, lengths=lengths)


def _third_turns(plan: Plan) -> Duration:
    lengths = (slot.length for slot in plan.slots if slot.step and slot.step.when is When.ODD)
    return Duration(sum(lengths, start=ZERO))


def _third_each(plan: Plan) -> Duration:
    """A third of the longest turns that pairs take one after another."""
    turns: dict[str, list[Duration]] = {}
    for index, slot in enumerate(plan.slots):
        if slot.step is not None and slot.step.equal_group and plan.group_size(SlotIndex(index)) == 2:
            turns.setdefault(slot.step.equal_group, []).append(slot.length)
    return Duration(sum(max(turns.values(), key=max, default=[])) // 3)


def _exercises(workshop: Workshop, catalogue: Catalogue) -> Iterator[Exercise]:
    for item in workshop.items:
        if isinstance(item, ExerciseItem) and item.exercise in catalogue.exercises:
            yield catalogue.exercises[ExerciseId(item.exercise)]


def _agenda(short: Plan, long: Plan) -> Iterator[AgendaLine]:
    """Both plans have the same items; only the lengths of some differ."""
    at, at_with_third_turn = ZERO, ZERO
    for index, item in enumerate(short.items):
        if not isinstance(item, PlannedSlack):
            length = _item_length(short, index)
            promise = isinstance(item, PlannedBreak) and item.promise
            yield AgendaLine(item.title, length_text(length), at, at_with_third_turn, promise)
            at = Duration(at + length)
            at_with_third_turn = Duration(at_with_third_turn + _item_length(long, index))


def _item_length(plan: Plan, item: int) -> Duration:
    return Duration(sum(slot.length for slot in plan.slots if slot.item == item))


def _placeholders(workshop: Workshop, catalogue: Catalogue) -> Iterator[PlaceholderField]:
    """Each name once, with the first exercise that wants it: a plan fills a name alike everywhere."""
    asked: set[str] = set()
    for item in workshop.items:
        if not isinstance(item, ExerciseItem):
            continue
        exercise = catalogue.exercises[item.exercise]
        for name in exercise.placeholders:
            if name not in asked:
                asked.add(name)
                banks = catalogue.prompt_banks.values()
                samples = tuple(line for bank in banks if bank.placeholder == name for line in bank.lines)
                yield PlaceholderField(name, exercise.title, item.placeholders.get(name, ""), samples)


def past_sessions(summaries: "Sequence[SessionSummary]") -> tuple[PastSession, ...]:
    """Sessions for the list on Home; the same workshop twice on a day is told apart by the time."""
    days = Counter((each.title, each.day) for each in summaries)
    return tuple(_past(each, with_time=days[each.title, each.day] > 1) for each in summaries)


def _past(summary: "SessionSummary", *, with_time: bool) -> PastSession:
    date = f"{summary.day}, {summary.hour}" if with_time else summary.day
    return PastSession(
        SessionId(summary.id),
        shown_title(summary),
        date,
        summary.people,
        summary.notes,
        summary.problem,
        place=summary.place,
        ended=summary.state not in ("running", "ready"),
        practice=summary.practice,
        locked=summary.locked,
    )


def shown_title(summary: "SessionSummary") -> str:
    """What a session is called on Home; the name of a locked one is sealed with it."""
    return QCoreApplication.translate("home", "Locked session") if summary.locked else summary.title
