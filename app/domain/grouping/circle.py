"""The circle method: an even number of people in as many rounds of pairs as there are others, nobody twice.

One sits in the middle and the rest in a ring; two of the ring are partners in the round that is the sum of their
places (modulo the ring), and the one whose place is left over goes to the middle. No round has to know the others.
Source: exercise guide 5.1 (mixing over rounds).
"""

from collections.abc import Mapping, Sequence
from random import Random

import msgspec

from app.domain.grouping.wishes import Cost
from app.domain.groups import Group
from app.domain.identifiers import ParticipantId
from app.domain.people import Link

TRIES = 8
"""So many circles are looked at for the one in which wishes and earlier rounds spoil fewest rounds."""


class Circle(msgspec.Struct, frozen=True):
    """A ring and the person in its middle."""

    ring: Sequence[ParticipantId]
    middle: ParticipantId

    def round(self, number: int) -> list[Group]:
        """The pairs of one round."""
        size = len(self.ring)
        pairs: list[Group] = []
        for place, person in enumerate(self.ring):
            opposite = (number - place) % size
            if place <= opposite:
                pairs.append((person, self.middle if place == opposite else self.ring[opposite]))
        return pairs

    def spoiled(self, cost: Cost) -> Mapping[int, int]:
        """The rounds in which unwelcome pairs would meet, and what each costs."""
        places = {person: place for place, person in enumerate(self.ring)}
        rounds: dict[int, int] = {}
        for link, weight in cost.items():
            met = self._round_of(link, places)
            if met is not None:
                rounds[met] = rounds.get(met, 0) + weight
        return rounds

    def _round_of(self, link: Link, places: Mapping[ParticipantId, int]) -> int | None:
        found = [places[person] for person in link if person in places]
        if len(found) == 1 and self.middle in link:
            return found[0] * 2 % len(self.ring)
        return sum(found) % len(self.ring) if len(found) == 2 else None


def best_round(people: Sequence[ParticipantId], cost: Cost, seed: str) -> tuple[list[Group], int]:
    """The pairs of an untouched round of the circle that earlier draws followed, and what they cost.

    Which circle that was need not be kept: the same seed and people make the same few circles, and a round that was
    drawn from one of them spoils a single round there but many in each other.
    """
    chance = Random(seed)
    circles = [_circle(people, chance) for _ in range(TRIES)]
    spoiled = [circle.spoiled(cost) for circle in circles]
    at = min(range(TRIES), key=lambda index: len(spoiled[index]))
    number = min(range(len(people) - 1), key=lambda each: spoiled[at].get(each, 0))
    return circles[at].round(number), spoiled[at].get(number, 0)


def _circle(people: Sequence[ParticipantId], chance: Random) -> Circle:
    ring = sorted(people)
    chance.shuffle(ring)
    return Circle(ring, ring.pop())
