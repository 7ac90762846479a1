"""`sparkroom audit-stage` leaves a table and pictures, and says what is wrong."""

import csv
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.support.calling import Call
from ui.stage.audit import painted

ONE = ("audit-stage", "--out", "out", "--exercise", "team-spark", "--size", "1024x768", "--theme", "light")


def test_an_audit_without_faults_leaves_a_table_and_a_sheet(call: Call, tmp_path: Path, qapp: QApplication) -> None:
    answer = call(*ONE)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines()[-1] == "No faults found."
    with (tmp_path / "out" / "audit.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["size"] for row in rows} == {"1024x768"}
    assert {"2 people, 0 notes: it begins", "60 people, 200 notes: time is over"} <= {row["when"] for row in rows}
    assert all(float(row["contrast (usual sight)"]) >= 7 and not row["faults"] for row in rows)
    assert [path.name for path in sorted((tmp_path / "out").glob("*.png"))] == [
        "team-spark-1024x768-light.png",
        "test-card-1024x768-light.png",
    ]


def test_every_fault_is_a_line_and_the_first_ones_a_picture(
    call: Call, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(painted, "LEAST_FOR_TEXT", 12.0)
    answer = call(*ONE)
    assert answer.code == 1
    lines = answer.err.splitlines()
    assert answer.out.splitlines()[-1] == f"{len(lines)} faults"
    assert all("1024x768 light: contrast: " in line for line in lines)
    pictures = sorted((tmp_path / "out").glob("fault-*.png"))
    assert [path.stem[-3:] for path in pictures] == [line[:3] for line in lines[:24]]
    assert QImage(str(pictures[0])).size().toTuple() == (1024, 768)


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--exercise", "no-such"), 1, "There is no exercise called “no-such”."),
        (("--size", "large"), 2, "large is no size"),
        (("--theme", "pink"), 2, "invalid choice"),
    ],
)
def test_what_cannot_be_audited_is_said(call: Call, words: tuple[str, ...], code: int, said: str) -> None:
    answer = call("audit-stage", "--out", "out", *words)
    assert answer.code == code
    assert said in answer.err
