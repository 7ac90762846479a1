"""Evaluation forms come into the paper window: by the button's file, dropped on it, or not at all, with a sentence."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.evaluations import COLUMNS, FILE_NAME, read_evaluation
from tests.support.paper_desks import Trial, live
from tests.support.trainer import until

GOOD = ",".join(COLUMNS) + "\n" + "5,5,4,4,2,7,3,8,yes,listen first,more time\n" * 5
BAD = ",".join(COLUMNS) + "\n9,5,4,4,2,7,3,8,yes,,\n"


@pytest.fixture
def trial(qtbot: QtBot, tmp_path: Path) -> Trial:
    made = Trial(tmp_path / "data")
    qtbot.addWidget(made.desk.window)
    return made


def drop(trial: Trial, *paths: Path) -> bool:
    """Drop files on the window; answers whether it takes them."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enters = QDragEnterEvent(QPoint(9, 9), *how)
    enters.ignore()
    QApplication.sendEvent(trial.desk.window, enters)
    QApplication.sendEvent(trial.desk.window, QDropEvent(QPoint(9, 9), *how))
    return enters.isAccepted()


def test_forms_that_are_dropped_are_counted_and_seen_at_once(trial: Trial, tmp_path: Path) -> None:
    table = tmp_path / "forms.CSV"
    table.write_text(GOOD, encoding="utf-8")

    async def story() -> None:
        assert drop(trial, table)
        await until(lambda: trial.says("5 evaluation forms are counted."), "the news")
        shown = trial.desk.window.findChildren(type(trial.preview))[0]
        await until(lambda: shown.page_words and trial.shown[-1].handouts == ("evaluation-summary",), "the summary")  # type: ignore[attr-defined]

    live(trial, story)
    kept = trial.services.sessions.folder_of(trial.read().details.id) / FILE_NAME
    assert len(read_evaluation(kept.read_text(encoding="utf-8")).forms) == 5


def test_a_table_with_a_fault_is_a_sentence_and_the_one_before_stays(trial: Trial, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_text(GOOD, encoding="utf-8")
    bad.write_text(BAD, encoding="utf-8")

    async def story() -> None:
        trial.desk.window.forms_chosen.emit(str(good))
        trial.desk.window.forms_chosen.emit(str(bad))
        await until(lambda: trial.says("bad.csv is not used: Row 2: “9” under statement1"), "the sentence")
        assert trial.says("What was there stays.")
        trial.desk.window.notices.dismiss()
        trial.desk.window.forms_chosen.emit(str(tmp_path / "gone.csv"))
        await until(lambda: trial.says("gone.csv is not used:"), "the other sentence")

    live(trial, story)
    kept = trial.services.sessions.folder_of(trial.read().details.id) / FILE_NAME
    assert kept.read_text(encoding="utf-8") == GOOD


def test_other_files_are_not_taken(trial: Trial, tmp_path: Path) -> None:
    assert not drop(trial, tmp_path / "logo.png")
    assert not drop(trial, tmp_path / "one.csv", tmp_path / "two.csv")
    trial.desk.close()
