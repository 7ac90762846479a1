"""What differs between a copy and what is here now, in words."""

from app.services.copies.differing import differences
from app.services.copies.snapshot import PLACES, Snapshot, Sort
from app.services.copies.wording import title_of

NOTHING = Snapshot({})


def a_copy(title: object) -> Snapshot:
    place = PLACES[Sort.WORKSHOP]
    return Snapshot({place.file: {place.table: {"1": {place.key: "own-1", "workshop": {"title": title}}}}})


def called(title: object) -> str:
    copy = a_copy(title)
    (found,) = differences(NOTHING, copy)
    return title_of(found, NOTHING, copy)


def test_a_title_is_told_whole_and_one_that_nobody_could_read_only_begun() -> None:
    assert called("Team day") == "Workshop “Team day”"
    assert called("[" * 5_000) == f"Workshop “{'[' * 199}…”"
    assert called(["Team day"]) == "Workshop “without a title”"
