"""A day replayed: half a day with 21 people, three of them late, two leaving, and fourteen minutes lost."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from exercises import content_folder
from tests.support.rooms import CATALOGUE
from ui.entry import main

DEMO = content_folder() / "demo"
LATE = {"Leila", "Viktor", "Nadia"}
LEFT = {"Sam", "Joan"}


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the real command leaves when the day is over."""
    folder = tmp_path_factory.mktemp("half-day")
    sheets = [f"--{name}={DEMO}/half-day-{name}.csv" for name in ("people", "notes", "events")]
    code = main(["--data-dir", str(folder / "data"), "rehearse", "half-day", *sheets, "--out", str(folder / "out")])
    assert code == 0
    return folder / "out"


@pytest.fixture(scope="module")
def record(out: Path) -> dict[str, Any]:
    (path,) = out.glob("*.json")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def had(record: dict[str, Any], *steps: str) -> list[dict[str, Any]]:
    return [visit for visit in record["happened"] if f"{visit['exercise']}/{visit['step']}" in steps]


def test_it_ends_on_the_promised_minute_and_the_break_began_when_it_was_promised(record: dict[str, Any]) -> None:
    ended, told = (datetime.fromisoformat(text) for text in (record["session"]["ended"], record["plan"]["end"]))
    assert ended.strftime("%H:%M") == told.strftime("%H:%M") == "13:07"
    assert ended <= told
    promised = [item["steps"][0] for item in record["plan"]["items"] if item["promise"]]
    began = {visit["slot"]: visit["began"] for visit in record["happened"]}
    assert [began[step["slot"]] for step in promised] == [step["planned_start"] for step in promised]
    assert [datetime.fromisoformat(step["planned_start"]).strftime("%H:%M") for step in promised] == ["10:53"]


def test_equal_turns_were_equal_though_the_first_ran_over(record: dict[str, Any]) -> None:
    turns = had(record, "sparkling-pairs/ask-one", "role-swap/ask-two", "role-swap/third-turn")
    assert [turn["used_seconds"] for turn in turns] == [480, 480, 480]
    trios = had(record, *(f"peer-coaching-trios/turn-{number}" for number in ("one", "two", "three")))
    assert len({turn["used_seconds"] for turn in trios}) == 1


def test_nobody_was_ever_without_a_partner(record: dict[str, Any]) -> None:
    everybody = {person["name"] for person in record["people"]}
    assert len(everybody) == 21
    assert {person["name"] for person in record["people"] if person["presence"] == "left"} == LEFT
    for drawn in record["rounds"]:
        assert all(len(group) >= 2 for group in drawn["groups"])
        seated = [name for group in drawn["groups"] for name in group]
        assert len(seated) == len(set(seated))
        assert everybody - set(seated) <= LEFT
    first = {name for group in record["rounds"][0]["groups"] for name in group}
    assert first >= LATE


def test_the_record_says_what_was_lost_where_and_why(record: dict[str, Any]) -> None:
    lost = {
        (visit["exercise"], visit["step"]): (visit["difference_seconds"], visit["reason"])
        for visit in record["happened"]
        if visit["reason"] is not None
    }
    assert lost == {
        ("working-agreement", "add"): (120, "discussion"),
        ("sparkling-pairs", "ask-one"): (60, "too-long"),
        ("role-swap", "where-next"): (60, "technology"),
        (None, None): (120, "late-start"),
        ("mistakes-culture", "hear"): (180, "discussion"),
    }
    assert record["lost"]["start_seconds"] == 180
    owed = sum(visit["difference_seconds"] for visit in had(record, "role-swap/ask-two", "role-swap/third-turn"))
    assert record["lost"]["start_seconds"] + sum(length for length, _ in lost.values()) + owed == 14 * 60


def test_the_record_says_what_was_shortened_and_never_below_its_least(record: dict[str, Any]) -> None:
    planned = {step["slot"]: step["planned_seconds"] for item in record["plan"]["items"] for step in item["steps"]}
    shortened = [visit for visit in record["happened"] if visit["given_seconds"] < planned[visit["slot"]]]
    assert len(shortened) >= 10
    assert all(visit["used_seconds"] >= least(visit) for visit in shortened)
    assert not [visit for visit in record["happened"] if visit["skipped"]]
    assert sum(visit["given_seconds"] - planned[visit["slot"]] for visit in shortened) <= -9 * 60


def least(visit: dict[str, Any]) -> int:
    step = CATALOGUE.exercises[visit["exercise"]].step(visit["step"])
    assert step is not None
    return step.min * 60


def test_the_log_for_people_says_the_same(out: Path) -> None:
    (path,) = out.glob("*.md")
    text = path.read_text(encoding="utf-8")
    assert "Lost in all: 14 min (" in text
    assert "discussion 5 min" in text
    assert "late start 5 min" in text
    assert "technology 1 min" in text
