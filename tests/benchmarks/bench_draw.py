"""Drawing groups for a full room, against a plain shuffle of the same people in the same run.

Run with `python packaging/dev.py bench`. The goal is under 100 ms for 200 people with 100 links.
"""

from random import Random
from statistics import median
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from app.domain.grouping.drawing import draw
from app.domain.grouping.joining import join_pairs
from app.domain.grouping.wishes import Cost, penalties
from app.domain.groups import Group, group_sizes
from app.domain.people import Link
from app.domain.vocabulary import IfUneven
from tests.support.groups import everyone, link

LINKS = 100
ROUNDS = 30
RULES = {2: IfUneven.ONE_TRIO, 3: IfUneven.PAIRS_OR_FOURS, 4: IfUneven.FIVES_OR_THREES}


def links(people: int) -> frozenset[Link]:
    """So many links at random."""
    chance = Random(1)
    found: set[Link] = set()
    while len(found) < LINKS:
        one, other = chance.sample(range(1, people + 1), 2)
        found.add(link(one, other))
    return frozenset(found)


def side_by_side(benchmark: BenchmarkFixture, people: int, size: int, cost: Cost) -> None:
    """Measure a draw, and a shuffle beside it each time; the first draw may load what is loaded only when needed."""
    seats, sizes = everyone(people), group_sizes(people, size, RULES[size])
    ours, shuffles = list[float](), list[float]()

    def drawn(seed: str) -> tuple[Group, ...]:
        return draw(seats, sizes, cost, seed, day="1")

    began = perf_counter()
    drawn("first")
    first = (perf_counter() - began) * 1000
    for number in range(ROUNDS):
        began = perf_counter()
        drawn(str(number))
        between = perf_counter()
        Random(number).shuffle(list(seats))
        ours.append((between - began) * 1000)
        shuffles.append((perf_counter() - between) * 1000)
    figures = {
        "first_ms": round(first, 2),
        "median_ms": round(median(ours), 2),
        "worst_ms": round(max(ours), 2),
        "ratio": round(median(ours) / median(shuffles)),
    }
    benchmark.extra_info.update(figures)
    print(f"\n{people} people in groups of {size}: {figures}, a shuffle being 1")
    benchmark(drawn, "once more")


@pytest.mark.parametrize("size", RULES)
@pytest.mark.parametrize("people", [200, 201])
def test_with_hard_links(benchmark: BenchmarkFixture, people: int, size: int) -> None:
    side_by_side(benchmark, people, size, penalties(links(people), {}, ()))


@pytest.mark.parametrize("size", RULES)
@pytest.mark.parametrize("people", [200, 201])
def test_with_two_teams_as_well(benchmark: BenchmarkFixture, people: int, size: int) -> None:
    """No circle is free of team-mates: every draw has to search."""
    teams = frozenset(link(one, other) for one in range(1, 201) for other in range(one + 2, 201, 2))
    side_by_side(benchmark, people, size, penalties(links(people), {}, teams))


@pytest.mark.parametrize("people", [200, 201])
def test_who_manages_everybody(benchmark: BenchmarkFixture, people: int) -> None:
    """A wish that cannot be kept."""
    side_by_side(benchmark, people, 2, penalties((link(1, other) for other in range(2, people + 1)), {}, ()))


def test_joining_pairs(benchmark: BenchmarkFixture) -> None:
    cost = penalties(links(200), {}, ())
    pairs = draw(everyone(200), (2,) * 100, cost, "1", day="1")
    here = [person for person in everyone(200) if person % 17]
    benchmark(join_pairs, pairs, here, cost, "1")
