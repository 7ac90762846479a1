"""Evaluation forms that came back, and what of them may be shown without pointing at a person.

The small-number guard (exercise guide 4.4, after the ICO's test of singling out): a spread is shown from five replies
on; among fewer than ten replies an answer that only one person gave is joined with its neighbours on the scale until
two or more share it. Where that leaves one lot of everybody there is nothing to show but the number of replies.
"""

from collections.abc import Sequence
from statistics import fmean

import msgspec

RATINGS = 4
"""Statements on the form."""
SCALE = 5
"""Boxes beside each statement."""
SURE = 2
"""Things people say how sure they are of, before and now."""
MOST_SURE = 10
LEAST_REPLIES = 5
FEW = 10
"""From so many replies on an answer of a single person is shown as it is."""
SAFE = ("yes", "mostly", "no")
"""What can be ticked for: I felt able to pass, speak and be heard."""


class EvaluationForm(msgspec.Struct, frozen=True):
    """One form without a name: ratings from 1 to 5, how sure from 0 to 10, `safe` the place in SAFE; None is blank."""

    ratings: tuple[int | None, ...] = (None,) * RATINGS
    sure: tuple[tuple[int | None, int | None], ...] = ((None, None),) * SURE
    safe: int | None = None
    will_do: str = ""
    change: str = ""


class Band(msgspec.Struct, frozen=True):
    """Steps of a scale next to each other, from `first` to `last`, and how many people ticked one of them."""

    first: int
    last: int
    count: int


class Spread(msgspec.Struct, frozen=True):
    """How answers lie on a scale; no bands where there are too few to show, or too few apart."""

    replies: int
    bands: tuple[Band, ...] = ()


class Change(msgspec.Struct, frozen=True):
    """The averages before and now of those who gave both; None where they are too few to show."""

    replies: int
    before: float | None = None
    now: float | None = None


def rating_spread(forms: Sequence[EvaluationForm], statement: int) -> Spread:
    """How a statement was rated; the scale counts from 0."""
    given = [rating - 1 for form in forms if (rating := form.ratings[statement]) is not None]
    return _spread(given, SCALE)


def safe_spread(forms: Sequence[EvaluationForm]) -> Spread:
    """How many felt able to pass, speak and be heard."""
    return _spread([form.safe for form in forms if form.safe is not None], len(SAFE))


def change_of(forms: Sequence[EvaluationForm], thing: int) -> Change:
    """How sure people were of something before and now."""
    both = [(before, now) for form in forms for before, now in [form.sure[thing]] if before is not None]
    pairs = [(before, now) for before, now in both if now is not None]
    if len(pairs) < LEAST_REPLIES:
        return Change(len(pairs))
    return Change(len(pairs), fmean(before for before, _ in pairs), fmean(now for _, now in pairs))


def comments(forms: Sequence[EvaluationForm], question: str) -> tuple[tuple[str, int], ...]:
    """What was written under `will_do` or `change`, the same words once with how often; none from too few forms.

    They come by the alphabet, so that nobody can tell which two were on one form.
    """
    if len(forms) < LEAST_REPLIES:
        return ()
    written: dict[str, list[str]] = {}
    for form in forms:
        text = form.will_do if question == "will_do" else form.change
        if text:
            written.setdefault(text.casefold(), []).append(text)
    return tuple((min(texts), len(texts)) for _, texts in sorted(written.items()))


def _spread(given: Sequence[int], steps: int) -> Spread:
    if len(given) < LEAST_REPLIES:
        return Spread(len(given))
    bands = [Band(step, step, given.count(step)) for step in range(steps)]
    while len(given) < FEW and any(band.count == 1 for band in bands):
        bands = _joined(bands)
    return Spread(len(given), tuple(bands) if len(bands) > 1 else ())


def _joined(bands: Sequence[Band]) -> list[Band]:
    """The first band of a single person joined with the nearer neighbour that somebody ticked."""
    alone = next(place for place, band in enumerate(bands) if band.count == 1)
    ticked = [place for place, band in enumerate(bands) if band.count and place != alone]
    other = min(ticked, key=lambda place: (abs(place - alone), bands[place].count))
    low, high = sorted((alone, other))
    whole = bands[low : high + 1]
    joined = Band(whole[0].first, whole[-1].last, sum(band.count for band in whole))
    return [*bands[:low], joined, *bands[high + 1 :]]
