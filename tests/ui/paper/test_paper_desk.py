"""The paper window at work over a real session: pages that follow it, choices that are kept, a booklet in a folder."""

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from app.domain.commands import TakeNote
from app.domain.vocabulary import Category
from app.services.bootstrap import bootstrap
from app.services.handouts import Paper
from app.services.paper_preferences import PaperChoices, remembered_choices
from exercises import content_folder
from tests.support.paper_desks import Trial, live
from tests.support.trainer import until


def test_pages_follow_the_session_without_a_key(qtbot: QtBot, tmp_path: Path) -> None:
    trial = Trial(tmp_path)
    qtbot.addWidget(trial.desk.window)

    async def story() -> None:
        trial.press(Qt.Key.Key_2)
        await until(lambda: len(trial.shown) == 2 and trial.preview.shown_page, "the harvest so far")
        before, asked = trial.preview.shown_page, len(trial.shown)
        trial.told.do(*(TakeNote(f"Calming a tense call {n}", Category.SKILL, "Calm") for n in range(3)))
        for _ in range(3):
            trial.desk.session_changed()
        await until(lambda: trial.preview.shown_page is not before, "the new theme on the page")
        assert trial.preview.shown_page != before
        assert len(trial.shown) == asked + 1

    live(trial, story)


def test_what_is_not_in_sight_is_not_made(qtbot: QtBot, tmp_path: Path) -> None:
    trial = Trial(tmp_path)
    qtbot.addWidget(trial.desk.window)

    async def story() -> None:
        asked = len(trial.shown)
        trial.desk.window.hide()
        trial.told.do(TakeNote("Calming a tense call", Category.SKILL, "Calm"))
        trial.desk.session_changed()
        assert not trial.desk.is_waiting
        assert len(trial.shown) == asked

    live(trial, story)


def test_choices_and_the_name_are_kept_and_a_pack_becomes_a_booklet(qtbot: QtBot, tmp_path: Path) -> None:
    trial = Trial(tmp_path)
    qtbot.addWidget(trial.desk.window)

    async def story() -> None:
        for key in (Qt.Key.Key_2, Qt.Key.Key_E, Qt.Key.Key_L, Qt.Key.Key_B, Qt.Key.Key_G):
            trial.press(key)
        field = next(
            each for each in trial.desk.window.findChildren(QLineEdit) if "organisation" in each.accessibleName()
        )
        QTest.keyClicks(field, "Riverside")
        QTest.keyClick(field, Qt.Key.Key_Return)
        trial.press(Qt.Key.Key_S)
        await until(lambda: trial.says("The booklet is saved as"), "the booklet")

    live(trial, story)
    booklet = next(tmp_path.rglob("booklet-break.pdf"))
    page = pypdfium2.PdfDocument(booklet)[1]
    assert (round(page.get_width()), round(page.get_height())) == (612, 792)
    assert "Riverside" in page.get_textpage().get_text_range()
    kept = remembered_choices(bootstrap(content_folder(), tmp_path).library)
    assert kept == PaperChoices(Paper.LETTER, large_print=True, booklet=True)


def test_a_logo_that_cannot_be_read_is_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    trial = Trial(tmp_path)
    qtbot.addWidget(trial.desk.window)

    async def story() -> None:
        trial.desk.window.logo_chosen.emit(str(tmp_path / "gone.png"))
        await until(lambda: trial.says("gone.png could not be used"), "the sentence")
        assert trial.desk.window.findChildren(QListWidget)[0].isEnabled()

    live(trial, story)
