"""What was found out about a room is there when the next session is held in it."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.venue import KnownScreen, Seating, Venue
from app.services.bootstrap import bootstrap
from app.services.library import Library
from app.services.venues import Audience, Venues
from exercises import content_folder

BEAMER = KnownScreen("BenQ", "MX550", "4711", "HDMI-1", 1366, 0, 1024, 768)


def library(folder: Path) -> Library:
    return bootstrap(content_folder(), folder).library


def test_a_new_place_is_the_usual_room(tmp_path: Path) -> None:
    assert Venues(library(tmp_path)).recall("Town hall") == Venue("Town hall", None, Seating(10, 1.35), 0.05)


def test_each_place_keeps_its_own_however_it_is_spelt(tmp_path: Path) -> None:
    deep = Seating(14.5, 1.8)
    Venues(library(tmp_path)).change("Town hall", lambda venue: replace(venue, audience=BEAMER))
    Venues(library(tmp_path)).change(" town  HALL", lambda venue: replace(venue, seating=deep))
    assert Venues(library(tmp_path)).recall("Town Hall") == Venue("Town Hall", BEAMER, deep)
    assert Venues(library(tmp_path)).recall("") == Venue()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"margin": "wide"}', '{"seating": {"depth": NaN}}'])
def test_what_cannot_be_understood_is_the_usual_room(tmp_path: Path, text: str) -> None:
    made = library(tmp_path)
    made.remember_venue("attic", text)
    assert Venues(made).recall("attic") == Venue("attic")


@pytest.mark.parametrize(
    ("text", "seating", "margin"),
    [
        ('{"seating": {"depth": 1e9, "height": 0}, "margin": 7}', Seating(60, 0.3), 0.1),
        ('{"seating": {"depth": -3, "height": 1e300}, "margin": -1}', Seating(2, 6), 0.0),
    ],
)
def test_lengths_that_no_room_has_are_brought_within_reason(
    tmp_path: Path, text: str, seating: Seating, margin: float
) -> None:
    made = library(tmp_path)
    made.remember_venue("attic", text)
    assert Venues(made).recall("attic") == Venue("attic", None, seating, margin)


def test_the_depth_is_counted_in_chairs_too() -> None:
    assert (Seating().chairs, Seating(9).chairs, Seating(2).chairs) == (11, 10, 2)


def test_the_projector_is_remembered_where_the_session_is_held(tmp_path: Path) -> None:
    places = ["Town hall"]
    audience = Audience(lambda: Venues(library(tmp_path)), lambda: places[-1])
    assert audience.recall() is None
    audience.remember(BEAMER)
    assert Venues(library(tmp_path)).recall("town hall").audience == BEAMER
    places.append("Library")
    assert audience.recall() is None


def test_a_memory_out_of_reach_only_remembers_nothing(tmp_path: Path) -> None:
    def out_of_reach() -> Venues:
        raise PermissionError(13, "Permission denied")

    audience = Audience(out_of_reach, lambda: "Town hall")
    assert audience.recall() is None
    with pytest.raises(OSError, match="Permission denied"):
        audience.remember(BEAMER)


def test_what_is_found_out_in_a_locked_session_is_not_written_down(tmp_path: Path) -> None:
    venues = Venues(library(tmp_path))
    venues.change("Haus Sonne", lambda venue: replace(venue, seating=Seating(8, 1.35)))
    before = (tmp_path / "library.json").read_bytes()
    venues.keep_quiet_about("Haus Sonne")
    assert venues.recall("Haus Sonne").seating.depth == 8
    venues.change("Haus Sonne", lambda venue: replace(venue, audience=BEAMER))
    assert venues.recall("Haus Sonne").audience == BEAMER
    assert (tmp_path / "library.json").read_bytes() == before
    assert Venues(library(tmp_path)).recall("Haus Sonne").audience is None
