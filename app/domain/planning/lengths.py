"""Gives an exercise so many minutes: shared out among its steps within their limits, equal turns kept equal."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from app.domain.exercise import Exercise, Step
from app.domain.identifiers import StepKey
from app.domain.language import say
from app.domain.planning.steps import Exercises, chosen_minutes, counted
from app.domain.planning.turns import limits_of
from app.domain.workshop import ExerciseItem, Workshop


class Share(NamedTuple):
    """Steps of an exercise that last equally long: one, or the turns of an equal group; `minutes` is of each."""

    keys: tuple[StepKey, ...]
    minutes: int
    least: int
    most: int


def shares_of(workshop: Workshop, place: int, exercise: Exercise, exercises: Exercises) -> tuple[Share, ...]:
    """What the length of an item is made of."""
    item = workshop.items[place]
    assert isinstance(item, ExerciseItem)
    together: dict[str, list[Step]] = {}
    for step in counted(item, exercise):
        together.setdefault(step.equal_group or f"={step.key}", []).append(step)
    found: list[Share] = []
    for group, steps in together.items():
        alone = group.startswith("=")
        least, most = (steps[0].min, steps[0].max) if alone else limits_of(workshop, exercises, group)
        found.append(Share(tuple(step.key for step in steps), chosen_minutes(item, steps[0]), least, most))
    return tuple(found)


def shortest(shares: Sequence[Share]) -> int:
    """The least that they take together."""
    return sum(len(share.keys) * share.least for share in shares)


def longest(shares: Sequence[Share]) -> int:
    """The most that they take together."""
    return sum(len(share.keys) * share.most for share in shares)


def shared_out(shares: Sequence[Share], total: int) -> tuple[int, ...] | None:
    """Minutes for each share that add up to `total`, as much in proportion as limits allow; None where nothing does."""
    before = sum(len(share.keys) * share.minutes for share in shares)
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for share in shares:
        ideal = share.minutes * total / before
        found: dict[int, tuple[float, tuple[int, ...]]] = {}
        for used, (cost, chosen) in best.items():
            for each in range(share.least, share.most + 1):
                so_far = used + each * len(share.keys)
                price = cost + len(share.keys) * (each - ideal) ** 2 / ideal
                if so_far <= total and (so_far not in found or price < found[so_far][0]):
                    found[so_far] = (price, (*chosen, each))
        best = found
    return best[total][1] if total in best else None


def why_not(shares: Sequence[Share], total: int) -> str:
    """In words what stands against so many minutes."""
    least, most = shortest(shares), longest(shares)
    if total < least:
        return say("at least {least} min", least=least)
    if total > most:
        return say("at most {most} min", most=most)
    near = [each for each in range(least, most + 1) if shared_out(shares, each) is not None]
    below, above = next(pair for pair in pairwise(near) if pair[0] < total < pair[1])
    return say("{below} or {above} min, as its turns are equally long", below=below, above=above)
