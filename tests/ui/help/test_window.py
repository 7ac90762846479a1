"""The window of the help book, read by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.clicker import Clicker
from app.domain.help_book import HelpPage
from app.services.handouts import Paper
from app.services.help_pages import help_pages
from tests.support.looks import dressed
from tests.support.pdfs import text
from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId
from ui.help.asked import QUIT
from ui.help.page_pdf import page_pdf
from ui.help.pictures import SIZES
from ui.help.window import HelpWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def book(qtbot: QtBot) -> Iterator[HelpWindow]:
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_book(help_pages())
    window.open_at("console")
    qtbot.waitExposed(window)
    yield window
    window.close()


def read(book: HelpWindow) -> str:
    return book.view.toPlainText()


def marked(book: HelpWindow) -> list[str]:
    return [each.cursor.selectedText() for each in book.view.extraSelections()]


def test_every_page_is_in_the_contents_and_can_be_turned_to(book: HelpWindow, qtbot: QtBot) -> None:
    titles = [page.title for page in help_pages()]
    listed = [book.contents._all.item(row) for row in range(book.contents._all.count())]
    assert [each.text() for each in listed if each.flags() & Qt.ItemFlag.ItemIsSelectable] == titles
    book.open_at(help_pages()[0].name)
    book.contents.focus_list()
    for title in titles[1:]:
        qtbot.keyClick(book.contents._all, Qt.Key.Key_Down)
        assert read(book).startswith(title)


@pytest.mark.parametrize("name", ["notes", "time"])
def test_the_first_page_that_is_opened_is_seen_from_its_beginning(name: str, qapp: QApplication, qtbot: QtBot) -> None:
    with dressed(qapp):
        window = HelpWindow()
        qtbot.addWidget(window)
        window.show_book(help_pages("de"))
        window.open_at(name)
        qtbot.waitExposed(window)
        bar = window.view.verticalScrollBar()
        assert (bar.value(), bar.maximum() > 0) == (0, True)


def test_words_are_found_while_they_are_typed_and_marked_on_the_page(book: HelpWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(book, Qt.Key.Key_F, CTRL)
    search = QApplication.focusWidget()
    assert search is book.contents.search
    qtbot.keyClicks(search, "nobody sits")
    assert book.page == "pairs"
    assert set(marked(book)) == {"Nobody", "nobody", "sits"}
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is book.view
    qtbot.keyClick(book, Qt.Key.Key_F, CTRL)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert book.isVisible()
    assert marked(book) == []
    assert book.page == "pairs"


def test_links_lead_on_and_one_comes_back(book: HelpWindow, qtbot: QtBot) -> None:
    book.view.anchorClicked.emit(QUrl("page:time"))
    assert book.page == "time"
    assert not book._forward.isEnabled()
    qtbot.mouseClick(book._back, Qt.MouseButton.LeftButton)
    assert book.page == "console"
    assert not book._back.isEnabled()
    qtbot.mouseClick(book._forward, Qt.MouseButton.LeftButton)
    assert book.page == "time"
    with qtbot.waitSignal(book.action_wanted) as asked:
        book.view.anchorClicked.emit(QUrl("do:learn_clicker"))
    assert asked.args == ["learn_clicker"]


def test_keys_are_those_that_are_assigned_now(book: HelpWindow) -> None:
    assert "Page Down\nNext step" in read(book)
    KEYS.use(KEYS.choices.with_keys(ActionId.NEXT, ("F24",)), Clicker())
    assert "F24\nNext step" in read(book)
    assert "what it sees after F24" in read(book)


def test_esc_closes_it(book: HelpWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(book.put_away):
        qtbot.keyClick(book.view, Qt.Key.Key_Escape)
    assert not book.isVisible()


def test_the_key_that_ends_the_program_is_heard_in_it(book: HelpWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(QUIT.changed):
        qtbot.keyClick(book.view, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def test_a_picture_that_comes_moves_no_line(book: HelpWindow, qtbot: QtBot) -> None:
    wanted: list[str] = []
    book.picture_wanted.connect(wanted.append)
    book.open_at("projector")
    assert wanted == ["stage-talk"]
    before = book.view.document().size()
    image = QImage(SIZES["stage-talk"], QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    book.show_picture("stage-talk", image)
    assert book.view.document().size() == before
    book.view.verticalScrollBar().setValue(book.view.verticalScrollBar().maximum())
    assert "#123456" in _colours(book)
    assert "What the room sees while pairs talk" in read(book)
    book.forget_pictures()
    assert wanted == ["stage-talk", "stage-talk"]
    book.show_picture("stage-talk", QImage())
    assert "#123456" not in _colours(book)


def test_a_page_is_copied_with_its_keys(book: HelpWindow, qtbot: QtBot) -> None:
    book.view.setFocus()
    qtbot.keyClick(book.view, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(book.view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().startswith("Run it with six keys")


def test_a_page_on_paper_has_its_words_and_no_colours_of_the_screen(qtbot: QtBot) -> None:
    image = QImage(SIZES["console"], QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    page = HelpPage("one", 1, "# One page\n\nPress `F5`.\n\n![A picture](picture:console)")
    made = page_pdf(page, {"console": image}, Paper.A4)
    assert made.pages == 1
    assert "One page" in text(made.pdf)
    assert "Press F5." in text(made.pdf)
    assert "A picture" in text(made.pdf)


def _colours(book: HelpWindow) -> set[str]:
    seen = book.view.grab().toImage()
    return {seen.pixelColor(seen.width() // 2, row).name() for row in range(0, seen.height(), 4)}
