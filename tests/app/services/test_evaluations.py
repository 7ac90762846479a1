"""Evaluation forms typed into a table: read row by row, and refused with the row and the reason."""

from pathlib import Path

import pytest

from app.domain.evaluation import EvaluationForm
from app.services.evaluations import (
    COLUMNS,
    EvaluationReading,
    evaluation_beside,
    read_evaluation,
    read_evaluation_file,
)

HEAD = ",".join(COLUMNS)


def test_a_form_is_a_row_and_a_blank_is_no_answer() -> None:
    reading = read_evaluation(f"{HEAD}\n5,4,,1,3,7,,9,Mostly,Ask first,More breaks\n,,,,,,,,,,\n,,,,,,,,no,,\n")
    first = EvaluationForm((5, 4, None, 1), ((3, 7), (None, 9)), 1, "Ask first", "More breaks")
    assert reading.forms == (first, EvaluationForm(safe=2))
    assert reading.faults == ()


def test_columns_may_be_missing_and_parted_by_semicolons() -> None:
    assert read_evaluation("safe;statement2\nyes;3\n").forms == (EvaluationForm((None, 3, None, None), safe=0),)


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("6,,,,,,,,,,", "Row 2: “6” under statement1 is not a whole number from 1 to 5."),
        (",,,,11,,,,,,", "Row 2: “11” under sure1_before is not a whole number from 0 to 10."),
        (",,,,,,,,perhaps,,", "Row 2: “perhaps” under safe is none of yes, mostly, no."),
        (",,,²,,,,,,,", "Row 2: “²” under statement4 is not a whole number from 1 to 5."),
    ],
)
def test_a_row_that_says_nothing_a_form_can_say_is_refused(row: str, sentence: str) -> None:
    reading = read_evaluation(f"{HEAD}\n{row}\n5,,,,,,,,,,\n")
    assert [fault.words for fault in reading.faults] == [sentence]
    assert len(reading.forms) == 1


def test_a_table_without_forms_says_so(tmp_path: Path) -> None:
    assert [fault.row for fault in read_evaluation(HEAD).faults] == [0]
    assert "cannot be read" in read_evaluation_file(tmp_path / "none.csv").faults[0].sentence


def test_the_table_in_a_folder_is_found(tmp_path: Path) -> None:
    assert evaluation_beside(tmp_path) == EvaluationReading()
    (tmp_path / "evaluation.csv").write_text("safe\nyes\n", encoding="utf-8")
    assert evaluation_beside(tmp_path).forms == (EvaluationForm(safe=0),)
