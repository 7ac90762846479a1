"""The stage is on the audience's screen and the console never is."""

from pathlib import Path
from typing import Any

import pytest

from tests.support.screens import screen, seen_on

SCRIPT = Path(__file__).with_name("two_screens.py")
HOME = ["HDMI-1", "eDP-1"]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    screens = [screen("eDP-1", 0, 0, 1366, 768), screen("HDMI-1", 1366, 0, 1024, 768)]
    return seen_on(screens, SCRIPT, tmp_path_factory.mktemp("screens"))


@pytest.mark.parametrize("moment", ["at first", "console put before the audience", "swapped back"])
def test_the_audience_sees_the_stage_and_the_facilitator_the_console(seen: dict[str, Any], moment: str) -> None:
    assert seen[moment] == HOME


def test_one_key_lets_them_change_places_and_says_so(seen: dict[str, Any]) -> None:
    assert seen["swapped"] == ["eDP-1", "HDMI-1"]
    assert seen["said of swaps"] == [
        "The stage is on eDP-1, extended, 1366 × 768.",
        "The stage is on HDMI-1, extended, 1024 × 768.",
    ]


def test_the_strip_names_the_projector_and_nothing_more_is_said_at_first(seen: dict[str, Any]) -> None:
    assert seen["words"] == "HDMI-1, extended, 1024 × 768"
    assert seen["said at first"] == []


def test_the_projector_is_remembered_for_the_place_and_the_laptops_own_panel_never_is(seen: dict[str, Any]) -> None:
    assert seen["remembered"] == ["HDMI-1"]
    assert seen["remembered swaps"] == ["HDMI-1", "HDMI-1"]
    assert seen["recalled"] == ["eDP-1", "HDMI-1"]


def test_what_cannot_be_remembered_is_one_sentence_and_the_screens_are_swapped_all_the_same(
    seen: dict[str, Any],
) -> None:
    told = "The projector could not be remembered for this place: No space left on device."
    assert seen["disk full"] == [*HOME, told]


def test_the_stage_hides_at_once_when_its_screen_goes_and_returns_with_it(seen: dict[str, Any]) -> None:
    assert seen["only the audience's screen left"] is False
    assert seen["at once"] == [False, True]
    assert seen["lost"] == ["", "eDP-1", "Room sees nothing: 0:32"]
    assert seen["not before it is at rest"] is False
    assert seen["found"] == [
        *HOME,
        "HDMI-1, extended, 1024 × 768",
        "The projector is gone. The clock goes on, and its picture comes back with the projector.",
        "The stage is on HDMI-1, extended, 1024 × 768.",
    ]
    assert seen["a short flicker"] == HOME


def test_with_the_stage_on_the_laptop_words_are_true_and_the_console_is_there_at_once(seen: dict[str, Any]) -> None:
    gone = "The projector is gone. The clock goes on, and its picture comes back with the projector."
    assert seen["at once alone"] == ["", "eDP-1", "Room sees nothing: 0:00", gone]


def test_a_window_manager_that_forgets_full_screen_is_told_again(seen: dict[str, Any]) -> None:
    assert seen["forgotten"] == [True, False, True, *HOME]


def test_a_console_that_is_kept_over_the_edge_is_left_there_in_peace(seen: dict[str, Any]) -> None:
    stays, tried_a_few_times, tried_later = seen["kept over the edge"]
    assert (stays, tried_a_few_times, tried_later) == (True, True, 0)


def test_it_never_covers_the_only_screen(seen: dict[str, Any]) -> None:
    assert seen["one screen left"] == ""
    assert seen["asked for while lost"] == [
        "window",
        False,
        "There is no screen for the room, so the stage is a window on this one.",
    ]


@pytest.mark.parametrize(
    "moment",
    ["moved by the system", "hidden by the system", "console out of sight", "console over the edge"],
)
def test_what_the_system_displaces_is_put_back(seen: dict[str, Any], moment: str) -> None:
    assert seen[moment] == HOME


def test_aside_it_follows_its_projector_unseen(seen: dict[str, Any]) -> None:
    assert seen["lost while aside"] == [False, True]
    assert seen["found while aside"] == [False, False]
    assert seen["back"] == HOME
