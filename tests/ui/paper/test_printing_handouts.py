"""Printing from the paper window: with a real print server by keys alone, and everything that can go wrong in words."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.support.cups_servers import CupsServer
from tests.support.paper_desks import Trial, live
from tests.support.pdfs import page_texts
from tests.support.trainer import until
from ui.console.looks import focus_in


@pytest.fixture
def trial(qtbot: QtBot, tmp_path: Path, hall: CupsServer) -> Trial:
    made = Trial(tmp_path)
    qtbot.addWidget(made.desk.window)
    return made


async def printed_with_enter(trial: Trial) -> None:
    """Open the form by its key, and print what is proposed."""
    trial.press(Qt.Key.Key_P)
    printer = next(each for each in trial.form.findChildren(QComboBox) if each.accessibleName() == "Printer")
    await until(lambda: printer.currentText() == "Hall", "the printer")
    QTest.keyClick(trial.form, Qt.Key.Key_Return)


def said(trial: Trial, words: str) -> Callable[[], bool]:
    return lambda: trial.says(words)


def test_a_pack_is_printed_by_keys_and_counted_at_the_end(trial: Trial, hall: CupsServer) -> None:
    async def story() -> None:
        trial.press(Qt.Key.Key_2)
        trial.press(Qt.Key.Key_M)
        await printed_with_enter(trial)
        await until(said(trial, "2 handouts printed on Hall."), "that it is printed")

    live(trial, story)
    texts = [" ".join(page_texts(pdf)) for pdf in hall.printed(2)]
    assert "Harvest summary" in texts[0]
    assert len(texts) == 2
    assert trial.services.venues.recall(trial.read().details.place).printer.name == "Hall"


def test_a_printer_that_is_stopped_is_said_with_the_place_of_the_pdfs(trial: Trial, hall: CupsServer) -> None:
    hall.tell("cupsdisable", "-r", "Ask Ana for the key", "Hall")

    async def story() -> None:
        trial.press(Qt.Key.Key_2)
        await printed_with_enter(trial)
        await until(said(trial, "Hall is stopped (Ask Ana for the key)."), "the sentence")
        folder = trial.services.sessions.folder_of(trial.read().details.id) / "handouts"
        assert trial.says(f"Nothing came out. The 2 PDFs are kept in {folder}.")
        assert sorted(path.name for path in folder.iterdir()) == ["harvest-summary.pdf", "theme-poster.pdf"]

    live(trial, story)


def test_stop_takes_back_what_waits_at_the_printer(trial: Trial, hall: CupsServer) -> None:
    hall.tell("lpadmin", "-p", "Hall", "-o", "job-hold-until-default=indefinite")

    async def story() -> None:
        trial.press(Qt.Key.Key_2)
        await printed_with_enter(trial)
        await until(said(trial, "0 of 2: Harvest summary waits at the printer"), "the progress")
        assert len(hall.queue()) == 2
        stop = focus_in(trial.desk.window)
        assert isinstance(stop, QPushButton)
        assert stop.text() == "Stop"
        QTest.keyClick(stop, Qt.Key.Key_Space)
        await until(said(trial, "Stopped. 0 of 2 handouts came out; the rest was taken back from Hall."), "the end")
        assert hall.queue() == []

    try:
        live(trial, story)
    finally:
        hall.tell("lpadmin", "-p", "Hall", "-R", "job-hold-until-default")


def test_a_window_that_is_closed_leaves_the_printer_alone(trial: Trial, hall: CupsServer) -> None:
    hall.tell("lpadmin", "-p", "Hall", "-o", "job-hold-until-default=indefinite")

    async def story() -> None:
        trial.press(Qt.Key.Key_2)
        await printed_with_enter(trial)
        await until(said(trial, "waits at the printer"), "the progress")

    try:
        live(trial, story)
        assert len(hall.queue()) == 2
    finally:
        hall.tell("lpadmin", "-p", "Hall", "-R", "job-hold-until-default")


def test_a_printer_that_went_away_is_a_sentence(trial: Trial, hall: CupsServer) -> None:
    async def story() -> None:
        trial.press(Qt.Key.Key_P)
        await until(lambda: any(each.currentText() == "Hall" for each in trial.form.findChildren(QComboBox)), "Hall")
        hall.tell("lpadmin", "-x", "Hall")
        QTest.keyClick(trial.form, Qt.Key.Key_Return)
        await until(said(trial, "Hall did not take the handouts (The printer or class does not exist)."), "the end")

    try:
        live(trial, story)
    finally:
        hall.put_printer()
