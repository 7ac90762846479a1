"""Each of the seventeen exercises through `sparkroom rehearse`, with people and believable notes of its own."""

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication

from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId, WorkshopId
from app.domain.vocabulary import When
from app.domain.workshop import ExerciseItem
from tests.support.rooms import CATALOGUE, NAMES
from tests.support.workshop_files import write_workshop
from ui.entry import main

NOTES = Path(__file__).parent / "notes"
ROWS = {path.stem: tuple(csv.DictReader(path.read_text(encoding="utf-8").splitlines())) for path in NOTES.glob("*.csv")}
UNEVEN = 15
ON_PAPER_ELSEWHERE = frozenset(
    item.exercise
    for workshop in ("ninety-minutes", "half-day")
    for item in CATALOGUE.workshops[WorkshopId(workshop)].items
    if isinstance(item, ExerciseItem)
)
"""Their papers are made with those of the whole day: by the demo, and in `test_half_day`."""
Rows = tuple[dict[str, str], ...]


@pytest.fixture(params=sorted(CATALOGUE.exercises))
def exercise(request: pytest.FixtureRequest) -> Exercise:
    """Each exercise of the library."""
    return CATALOGUE.exercises[ExerciseId(request.param)]


def test_an_exercise_is_rehearsed_with_notes_and_leaves_a_picture_of_each_step(
    exercise: Exercise, tmp_path: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    people = tmp_path / "people.csv"
    people.write_text("\n".join(("name", *NAMES[: min(UNEVEN, exercise.people_max)])) + "\n", encoding="utf-8")
    words: list[str | Path] = ["--data-dir", tmp_path / "data", "rehearse", write_workshop(tmp_path, exercise)]
    words += ["--people", people, "--notes", NOTES / f"{exercise.id}.csv"]
    words += ["--speed", "max", "--shots", tmp_path / "shots"]
    if exercise.id not in ON_PAPER_ELSEWHERE:
        words += ["--out", tmp_path / "out"]
    code = main(list(map(str, words)))
    assert (code, capsys.readouterr().err) == (0, "")
    the_pictures_are_there(tmp_path / "shots", exercise)
    what_was_said_is_in_the_record(exported(tmp_path / "data", capsys), ROWS[exercise.id])


def exported(data: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, list[dict[str, object]]]:
    """The record of the only session."""
    (session,) = (data / "sessions").iterdir()
    assert main(["--data-dir", str(data), "export", session.name, "--format", "json"]) == 0
    record: dict[str, list[dict[str, object]]] = json.loads(capsys.readouterr().out)
    return record


def the_pictures_are_there(shots: Path, exercise: Exercise) -> None:
    """One for each step that always runs, in their order, and no two alike."""
    pictures = sorted(shots.iterdir())
    steps = [step.key for step in exercise.steps if step.when is When.ALWAYS]
    assert [path.stem[3:] for path in pictures] == [f"{exercise.id}-{key}" for key in steps]
    assert all(QImageReader(str(path)).size().toTuple() == (1920, 1080) for path in pictures)
    assert len({path.read_bytes() for path in pictures}) == len(pictures)


def what_was_said_is_in_the_record(
    record: dict[str, list[dict[str, object]]], rows: tuple[dict[str, str], ...]
) -> None:
    """Every note with its theme and reply, every vote, every promise counted, every action with its owner."""
    noted = [row for row in rows if not row["votes"]]
    by_id = {note["id"]: note["text"] for note in record["notes"]}
    assert [(note["text"], note["theme"] or "") for note in record["notes"]] == [
        (row["text"], row["theme"]) for row in noted
    ]
    assert [f"{note['reply']}: {by_id[note['reply_to']]}" for note in record["notes"] if note["reply"]] == [
        row["reply"] for row in noted if row["reply"]
    ]
    counted = {
        (vote["step"], option["label"]): option["count"]
        for vote in record["votes"]
        for option in vote["options"]  # type: ignore[attr-defined]
    }
    promised = {promise["step"]: promise["count"] for promise in record["commitments"]}
    for row in rows:
        if row["category"] == "commitment":
            assert promised[row["step"]] == int(row["votes"])
        elif row["votes"]:
            assert counted[row["step"], row["text"]] == int(row["votes"])
    assert [(action["owner"], action["due"]) for action in record["actions"]] == [
        (row["owner"], row["due"]) for row in rows if row["owner"]
    ]


def test_a_reply_to_a_card_and_a_vote_for_a_theme_that_nobody_named_are_told_before_anything_starts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workshop = write_workshop(tmp_path, CATALOGUE.exercises[ExerciseId("mistakes-culture")])
    people, notes = tmp_path / "people.csv", tmp_path / "notes.csv"
    people.write_text("\n".join(("name", *NAMES[:9])), encoding="utf-8")
    words = ["--data-dir", tmp_path / "data", "rehearse", workshop, "--people", people, "--notes", notes]
    for row, sentence in (
        ("reply,,At night?,,ask: Nobody laughs", "There is no card “Nobody laughs” to reply to yet."),
        ("like,,Nobody laughs,4,", "Nobody can vote for “Nobody laughs” here."),
    ):
        notes.write_text(f"exercise,step,category,text,votes,reply\nmistakes-culture,{row}\n", encoding="utf-8")
        assert main(list(map(str, words))) == 1
        assert f"notes.csv: Row 2: {sentence}" in capsys.readouterr().err
        assert not (tmp_path / "data").exists()
