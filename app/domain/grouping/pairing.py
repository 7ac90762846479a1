"""Pairs of the least possible cost, and a three among them where the number is odd."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, combinations
from random import Random

import msgspec

from app.domain.grouping.circle import best_round
from app.domain.grouping.wishes import HARD, Cost, hard_breaks, links_in, near, strain, total
from app.domain.groups import Group
from app.domain.identifiers import ParticipantId
from app.domain.people import Link

THREE_AGAIN = 100
"""Weight of somebody who sits in the three once more than others did: more than a repeat, far less than a hard link."""
FAIREST = 15
"""The three is looked for among so many people who sat in it least often…"""
THREES = 40
"""…and so many of the threes they make are tried at most."""


def pairs(people: Sequence[ParticipantId], cost: Cost, day: str) -> list[Group]:
    """An even number of people in pairs of the least cost: a round of the day's circle wherever that is one of them.

    Every round of the circle leaves the others whole, so the day can have as many rounds as there are others.
    """
    if not people:
        return []
    planned, price = best_round(people, cost, day)
    if not price:
        return planned
    matched = matching(people, cost)
    return matched if total(matched, cost) < price else planned


def pairs_and_three(
    people: Sequence[ParticipantId], cost: Cost, threes: Mapping[ParticipantId, int], day: str
) -> list[Group]:
    """An odd number of people (three at least) as a three, first, and pairs.

    `threes` says how often each sat in a three; nobody does twice before everybody did once, where that is possible.
    Hard links are kept apart wherever any seating does it; soft ones as far as the threes that are tried allow.
    """
    planned = _planned_threes(people, day)
    search = _Search(people, cost, threes, day, frozenset(chain.from_iterable(map(links_in, planned))))
    fair = _fair_threes(people, cost, threes, planned)[:THREES]
    best = search.cheapest(fair[:1])
    if total(best, cost):
        enough = _least_possible(people, cost)
        best = search.cheapest(fair, enough + min(_again(three, threes) for three in fair))
        if hard_breaks(best, cost) > enough // HARD:
            best = search.cheapest(chain(best[:1], _possible_threes(people, cost)), enough)
    return best


def matching(people: Sequence[ParticipantId], cost: Cost) -> list[Group]:
    """An even number of people in pairs of the least cost there is (Edmonds' blossom algorithm)."""
    rows = near(people, cost)
    if not any(rows.values()):
        return list(zip(people[::2], people[1::2], strict=True))
    # Imported only here: most rooms never need it, and it takes longer to load than to run.
    from networkx import Graph, max_weight_matching

    most = max(max(row.values(), default=0) for row in rows.values())
    graph = Graph()
    graph.add_weighted_edges_from(
        (one, other, most - rows[one].get(other, 0)) for one, other in combinations(people, 2)
    )
    places = {person: place for place, person in enumerate(people)}
    found = max_weight_matching(graph, maxcardinality=True)
    ordered = (sorted(pair, key=places.__getitem__) for pair in found)
    return [(one, other) for one, other in sorted(ordered, key=lambda pair: places[pair[0]])]


class _Search(msgspec.Struct, frozen=True):
    """A search for the cheapest seating, by trying threes and pairing off the rest."""

    people: Sequence[ParticipantId]
    cost: Cost
    threes: Mapping[ParticipantId, int]
    day: str
    kept_for_later: frozenset[Link]
    """Partners who will meet in a three of the day, and had better not before."""

    def cheapest(self, trials: Iterable[Group], enough: int = 0) -> list[Group]:
        """The cheapest seating with one of these threes; the search ends with one that costs no more than enough."""
        best: list[Group] = []
        for three in trials:
            if best and self.price([three]) >= self.price(best):
                continue
            rest = pairs([person for person in self.people if person not in three], self._with_plan, self.day)
            best = min(filter(None, (best, [three, *rest])), key=self.price)
            if self.price(best) <= enough:
                break
        return best

    @property
    def _with_plan(self) -> Cost:
        return {**self.cost, **{link: self.cost.get(link, 0) + 1 for link in self.kept_for_later}}

    def price(self, groups: Sequence[Group]) -> int:
        """The cost of all groups, and of the first being a three again."""
        return total(groups, self.cost) + _again(groups[0], self.threes)


def _planned_threes(people: Sequence[ParticipantId], day: str) -> list[Group]:
    """Threes for the rounds of a day, each person in one; one or two may be over."""
    order = Random(day).sample(sorted(people), len(people))
    return list(zip(order[::3], order[1::3], order[2::3], strict=False))


def _fair_threes(
    people: Sequence[ParticipantId], cost: Cost, threes: Mapping[ParticipantId, int], planned: Sequence[Group]
) -> list[Group]:
    """Threes of those who sat in one least often, cheapest first, and planned ones before others."""
    fairest = sorted(people, key=lambda person: threes.get(person, 0))[:FAIREST]
    possible = chain(planned, combinations(fairest, 3))
    return sorted(possible, key=lambda three: strain(three, cost) + _again(three, threes))


def _again(three: Group, threes: Mapping[ParticipantId, int]) -> int:
    return THREE_AGAIN * sum(threes.get(person, 0) for person in three)


def _least_possible(people: Sequence[ParticipantId], cost: Cost) -> int:
    """What no seating can be cheaper than: pairs, and whoever is over pays for the two cheapest mates."""
    rows = near(people, cost)
    chair = ParticipantId(0)
    third = {
        frozenset((chair, person)): sum(sorted(rows[person].get(other, 0) for other in people if other != person)[:2])
        for person in people
    }
    over = {**cost, **third}
    return total(matching([chair, *people], over), over)


def _possible_threes(people: Sequence[ParticipantId], cost: Cost) -> Iterator[Group]:
    """For each person a three without a hard link that leaves pairs without one, if there is any.

    Whoever is third takes two mates who would otherwise be a pair: so a matching of the others that holds a pair of
    possible mates is all that is needed, and the matching with most such pairs shows whether one exists.
    """
    hard = {link for link, weight in cost.items() if weight >= HARD}
    for person in people:
        others = [other for other in people if other != person]
        mates = [other for other in others if frozenset((person, other)) not in hard]
        welcome = {frozenset(pair) for pair in combinations(mates, 2)}
        prices = {frozenset(pair): 1 for pair in combinations(others, 2) if frozenset(pair) not in welcome}
        prices.update(dict.fromkeys(hard, HARD))
        found = matching(others, prices)
        mated = [pair for pair in found if frozenset(pair) in welcome - hard]
        if mated and not hard_breaks(found, prices):
            yield person, *mated[0]
