"""Makes what Home shows out of the library."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.domain.catalogue import Catalogue, PrintTime
from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId, HandoutId, SlotIndex
from app.domain.instants import ZERO, Duration, Instant, length_text, minutes
from app.domain.plan import Plan, PlannedSlack, plan_workshop
from app.domain.vocabulary import TrioRule, When
from app.domain.workshop import ExerciseItem, Workshop
from ui.home.frames import AgendaLine, PlaceholderField, RememberedRoster, StartFrame, WorkshopCard


def workshop_card(workshop: Workshop, catalogue: Catalogue) -> WorkshopCard:
    """A workshop as a card; what comes out are the sheets that its exercises print afterwards."""
    wanted = dict.fromkeys(sheet for each in _exercises(workshop, catalogue) for sheet in each.print_after)
    return WorkshopCard(
        workshop=workshop.id,
        title=workshop.title,
        aim=workshop.aim,
        length=length_text(minutes(workshop.minutes)),
        people=people_words(workshop),
        comes_out=tuple(_sheet_titles(wanted, catalogue)),
    )


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
) -> StartFrame:
    """What the start page shows of a workshop."""
    short = _plan(workshop, catalogue, TrioRule.SPLIT)
    long = _plan(workshop, catalogue, TrioRule.THIRD_TURN)
    return StartFrame(
        workshop=workshop,
        agenda=tuple(_agenda(short, long)),
        length=short.always_length,
        third_turn=_third_turns(long),
        third_each=_third_each(short),
        placeholders=tuple(_placeholders(workshop, catalogue)),
        now=now,
        utc_offset=utc_offset,
        facilitator=facilitator,
        place=place,
        rosters=rosters,
    )


def _plan(workshop: Workshop, catalogue: Catalogue, rule: TrioRule) -> Plan:
    wanted = {each.id: each for each in _exercises(workshop, catalogue)}
    return plan_workshop(workshop, wanted, catalogue.principles, start=Instant(0), trio_rule=rule)


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
        if isinstance(item, ExerciseItem):
            yield catalogue.exercises[ExerciseId(item.exercise)]


def _sheet_titles(wanted: dict[HandoutId, None], catalogue: Catalogue) -> Iterator[str]:
    for sheet in wanted:
        handout = catalogue.handouts.get(sheet)
        if handout is not None and handout.when is PrintTime.AFTER:
            yield handout.title


def _agenda(short: Plan, long: Plan) -> Iterator[AgendaLine]:
    """Both plans have the same items; only the lengths of some differ."""
    at, at_with_third_turn = ZERO, ZERO
    for index, item in enumerate(short.items):
        if not isinstance(item, PlannedSlack):
            length = _item_length(short, index)
            yield AgendaLine(item.title, length_text(length), at, at_with_third_turn)
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
                yield PlaceholderField(name, exercise.title, item.placeholders.get(name, ""))
