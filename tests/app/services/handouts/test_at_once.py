"""Handouts that are made in two threads at once do not get into each other's way."""

from concurrent.futures import ThreadPoolExecutor

from app.domain.identifiers import HandoutId
from app.services.handouts import Paper, make_handout
from app.services.handouts.moment import print_moment
from tests.support.rooms import CATALOGUE, Room


def test_a_page_is_looked_at_while_others_are_saved() -> None:
    session = Room().session

    def make(_: int) -> bytes:
        made = make_handout(
            session, HandoutId("sign-in"), CATALOGUE.handouts, paper=Paper.A4, now=print_moment(session)
        )
        return made.pdf

    with ThreadPoolExecutor(4) as workers:
        assert len(set(workers.map(make, range(24)))) == 1
