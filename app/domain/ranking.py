"""What a closed vote put in which order, and where that order is carried to (exercise guide 5.4 and 6.2)."""

from collections.abc import Iterable
from itertools import groupby

import msgspec

from app.domain.exercise import Step
from app.domain.identifiers import NoteId, SlotIndex, ThemeId
from app.domain.plan import PlannedExercise
from app.domain.session import Ballot, BallotOption, Session, Theme
from app.domain.vocabulary import Category, StepKind

CARRIERS = frozenset({"themes", "dots", "principle-votes", "likes", "enablers"})
"""The words in an exercise's `carries` that hand its ranking on to later exercises."""
TOP = 3
TOP_WITH_TIES = 5
"""How many the top of a ranking has, and how many where places are shared."""
_LATER = (StepKind.COMMIT, StepKind.PAIR_TALK, StepKind.SMALL_GROUP, StepKind.PLENARY_HARVEST)
_AGREED = frozenset({Category.COMMITMENT, Category.ACTION})


class Choice(msgspec.Struct, frozen=True):
    """Something that was voted on, as it is called now. `place` counts from 1; equal counts share a place."""

    label: str
    count: int
    place: int
    theme: ThemeId | None = None
    note: NoteId | None = None
    principle: str = ""


def choices(session: Session, ballot: Ballot) -> tuple[Choice, ...]:
    """What is voted on, in the order it was offered.

    Themes or notes that were joined are one, with the dots of both. A note that was taken behind the curtain is none.
    """
    merged: dict[object, BallotOption] = {}
    for number, option in enumerate(ballot.options):
        if option.note in session.held_back:
            continue
        key = ("theme", option.theme) if option.theme is not None else ("note", option.note or -number)
        before = merged.get(key)
        count = option.count + (before.count if before else 0)
        merged[key] = BallotOption(session.label_of(option), option.theme, option.note, option.principle, count)
    counts = sorted((option.count for option in merged.values()), reverse=True)
    places = {count: place for place, count in reversed(list(enumerate(counts, 1)))}
    return tuple(
        Choice(
            option.label,
            option.count,
            places[option.count],
            option.theme,
            option.note,
            option.principle,
        )
        for option in merged.values()
    )


def ranked(session: Session, ballot: Ballot) -> tuple[Choice, ...]:
    """What was voted on, the most wanted first; equals in the order they were offered."""
    return tuple(sorted(choices(session, ballot), key=lambda choice: choice.place))


def is_ranking(session: Session, ballot: Ballot) -> bool:
    """Whether a closed vote put anything in order; a show of hands for a question or in a line does not."""
    step = session.plan.slots[ballot.slot].step
    ranks = any(option.theme is not None or option.note is not None or option.principle for option in ballot.options)
    return ballot.closed and ballot.total > 0 and ranks and step is not None and step.kind is StepKind.VOTE


def ranking_of(session: Session, item: int) -> Ballot | None:
    """The last closed vote of an exercise that put anything in order."""
    found = [ballot for ballot in session.ballots if session.plan.slots[ballot.slot].item == item]
    return max((each for each in found if is_ranking(session, each)), key=lambda each: each.slot, default=None)


def top(session: Session, slot: SlotIndex) -> tuple[Ballot, ...]:
    """The votes whose first places a step goes on with: its own exercise's, else those carried from earlier ones."""
    place = session.plan.slots[slot]
    if place.step is None:
        return ()
    own = ranking_of(session, place.item)
    if own is not None:
        return (own,) if own.slot < slot and _goes_on(place.step) else ()
    return _carried(session, place.item) if _AGREED & set(place.step.capture) else ()


def first_places(session: Session, ballot: Ballot) -> tuple[Choice, ...]:
    """The first three of a ranking, or the first alone of principles; up to five where a place is shared.

    A place shared by more than there is room for is left out whole: to name some of its equals would be unfair.
    """
    wanted = 1 if is_of_principles(ballot) else TOP
    found: tuple[Choice, ...] = ()
    for _, equals in groupby((each for each in ranked(session, ballot) if each.count), key=lambda each: each.place):
        longer = (*found, *equals)
        if len(found) >= wanted or len(longer) > TOP_WITH_TIES:
            break
        found = longer
    return found


def themes_by_rank(session: Session, item: int) -> tuple[Theme, ...]:
    """The themes of an exercise, after a vote by their rank until they are put by hand; those not voted on last."""
    themes = session.themes_of(item)
    counts = {} if item in session.put_by_hand else theme_counts(session, item)
    return tuple(sorted(themes, key=lambda theme: -counts.get(theme.id, -1))) if counts else themes


def theme_counts(session: Session, item: int) -> dict[ThemeId, int]:
    """What was counted for the themes of an exercise, or for principles that themes are named after."""
    ballot = ranking_of(session, item)
    found = choices(session, ballot) if ballot is not None else ()
    by_theme = {choice.theme: choice.count for choice in found if choice.theme is not None}
    by_name = {choice.label.casefold(): choice.count for choice in found if choice.principle}
    return by_theme | {
        theme.id: by_name[theme.name.casefold()]
        for theme in session.themes_of(item)
        if theme.name.casefold() in by_name
    }


def ticks(session: Session, item: int) -> dict[NoteId, int]:
    """What was counted for the notes of an exercise, the most ticked first; nothing before the close."""
    ballot = ranking_of(session, item)
    found = ranked(session, ballot) if ballot is not None else ()
    return {choice.note: choice.count for choice in found if choice.note is not None}


def _goes_on(step: Step) -> bool:
    return step.kind in _LATER or bool(_AGREED & set(step.capture))


def _carried(session: Session, item: int) -> tuple[Ballot, ...]:
    """The last ranking of themes or notes and the last of principles among the exercises before."""
    earlier = [
        ballot
        for index, each in enumerate(session.plan.items[:item])
        if isinstance(each, PlannedExercise) and CARRIERS & set(each.carries)
        if (ballot := ranking_of(session, index)) is not None
    ]
    return (*_last(each for each in earlier if not is_of_principles(each)), *_last(filter(is_of_principles, earlier)))


def is_of_principles(ballot: Ballot) -> bool:
    """Whether the vote chose among the principles."""
    return any(option.principle for option in ballot.options)


def _last(ballots: Iterable[Ballot]) -> tuple[Ballot, ...]:
    return tuple(ballots)[-1:]
