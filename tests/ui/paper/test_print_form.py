"""The print form: what is asked, what is refused in words, and what is told when it is sent."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QRadioButton, QSpinBox
from pytestqt.qtbot import QtBot

from app.services.printing.orders import Ink, PrintOrder, Sides
from app.services.printing.printers import Abilities
from tests.support.accessible import faults_of
from tests.support.cut_text import cut_texts
from tests.support.tabbing import path_of, stops_of
from ui.paper.frames import HandoutRow, HandoutTime, PaperChoice
from ui.paper.print_form import PrintForm
from ui.paper.print_frames import PrintAsked, Printers, PrintOffer, offer_of
from ui.theme.text_size import SIZE

SHEET = HandoutRow("listening-sheet", "Listening sheet", HandoutTime.BEFORE, "one a person", number=14)
POSTER = HandoutRow("theme-poster", "Theme poster", HandoutTime.AFTER, "1")
CARDS = HandoutRow("pair-cards", "Pair cards", HandoutTime.BEFORE, "one a person", number=14, fixed=True)
ONE = offer_of(SHEET, 14, 14, (), PaperChoice())
MANY = offer_of(SHEET, 14, 14, [(SHEET, 14), (POSTER, 1)], PaperChoice())
HALL = Printers(("Office", "Hall"), PrintOrder("Hall"))


@pytest.fixture
def form(qtbot: QtBot) -> PrintForm:
    made = PrintForm()
    qtbot.addWidget(made)
    made.show_offer(ONE)
    made.open()
    made.show_printers(HALL)
    return made


def field(form: PrintForm, name: str) -> QComboBox:
    return next(each for each in form.findChildren(QComboBox) if each.accessibleName() == name)


def pages(form: PrintForm) -> QLineEdit:
    return next(each for each in form.findChildren(QLineEdit) if each.accessibleName() == "Pages")


def number(form: PrintForm) -> QSpinBox:
    return next(each for each in form.findChildren(QSpinBox))


def print_button(form: PrintForm) -> QPushButton:
    return next(each for each in form.findChildren(QPushButton) if each.text().startswith("Print"))


def asked(form: PrintForm, qtbot: QtBot) -> PrintAsked:
    with qtbot.waitSignal(form.print_requested) as told:
        qtbot.keyClick(form, Qt.Key.Key_Return)
    assert told.args is not None
    found = told.args[0]
    assert isinstance(found, PrintAsked)
    return found


def test_enter_prints_what_is_shown_as_it_was_worked_out(form: PrintForm, qtbot: QtBot) -> None:
    assert number(form).value() == 14
    assert form.words == "14 pages on A4."
    assert asked(form, qtbot) == PrintAsked(("listening-sheet",), PrintOrder("Hall"))
    assert not form.isVisible()


def test_everything_is_chosen_by_key(form: PrintForm, qtbot: QtBot) -> None:
    for name, times in (("Printer", -1), ("Sides", 1), ("On a side", 2), ("Colours", 2)):
        key = Qt.Key.Key_Down if times > 0 else Qt.Key.Key_Up
        for _ in range(abs(times)):
            qtbot.keyClick(field(form, name), key)
    qtbot.keyClick(number(form), Qt.Key.Key_Up)
    qtbot.keyClicks(pages(form), "1-3, 5")
    order = PrintOrder("Office", Sides.LONG_EDGE, ((1, 3), (5, 5)), 4, Ink.GREY)
    assert asked(form, qtbot) == PrintAsked(("listening-sheet",), order, copies=15)


@pytest.mark.parametrize("typed", ["x", "3-1", "0", "12-15", "1,,99"])
def test_pages_that_are_not_there_cannot_be_printed(form: PrintForm, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClicks(pages(form), typed)
    assert form.words == "Pages are numbers from 1 to 14, such as 1-3, 5."
    assert not print_button(form).isEnabled()
    pages(form).clear()
    assert print_button(form).isEnabled()


def test_several_are_printed_in_one_go_or_only_what_is_shown(form: PrintForm, qtbot: QtBot) -> None:
    form.show_offer(MANY)
    assert (number(form).value(), number(form).isEnabled(), pages(form).isEnabled()) == (15, False, False)
    assert form.words == "As many copies as the list says, on A4 and, for posters, A3."
    next(each for each in form.findChildren(QRadioButton) if "shown" in each.text()).click()
    assert (number(form).value(), number(form).isEnabled(), pages(form).isEnabled()) == (14, True, True)
    next(each for each in form.findChildren(QRadioButton) if "2 chosen" in each.text()).click()
    assert asked(form, qtbot).handouts == ("listening-sheet", "theme-poster")


def test_one_that_is_chosen_alone_is_printed_and_not_another_that_is_shown() -> None:
    offer = offer_of(SHEET, 14, 14, [(POSTER, 1)], PaperChoice())
    assert (offer.shown, offer.copies, offer.pages, offer.media) == (POSTER, 1, 0, ("A4", "A3"))


@pytest.mark.parametrize(
    ("able", "offer", "words"),
    [
        (Abilities(("Letter",), "Letter"), ONE, "Hall has no A4 paper. Choose Letter for the pages (Ctrl+E),"),
        (Abilities(("A4",), "A4"), MANY, "Hall has no A3 paper for posters. Choose small posters (Ctrl+M),"),
        (Abilities(("A4", "Letter"), "Letter"), ONE, "Hall is set to Letter, and these pages are A4. Put A4 in,"),
        (Abilities(("A4", "A3"), "A4"), MANY, "As many copies as the list says"),
    ],
)
def test_other_paper_in_the_printer_is_said(form: PrintForm, able: Abilities, offer: PrintOffer, words: str) -> None:
    form.show_offer(offer)
    form.show_abilities("Hall", able)
    assert form.words.startswith(words)
    assert print_button(form).isEnabled()


def test_what_a_printer_cannot_do_cannot_be_chosen(form: PrintForm, qtbot: QtBot) -> None:
    field(form, "Sides").setCurrentIndex(1)
    form.show_abilities("Office", Abilities(both_sides=False))
    assert field(form, "Sides").isEnabled()
    form.show_abilities("Hall", Abilities(both_sides=False, colour=False))
    assert not field(form, "Sides").isEnabled()
    assert not field(form, "Colours").isEnabled()
    assert asked(form, qtbot).order == PrintOrder("Hall")


def test_what_was_used_the_last_time_is_proposed(form: PrintForm, qtbot: QtBot) -> None:
    last = PrintOrder("Office", Sides.SHORT_EDGE, (), 2, Ink.COLOUR)
    with qtbot.waitSignal(form.printer_chosen) as chosen:
        form.show_printers(replace(HALL, order=last))
    assert chosen.args == ["Office"]
    assert asked(form, qtbot).order == last


def test_without_a_printer_it_says_so_and_the_dialog_is_still_there(form: PrintForm, qtbot: QtBot) -> None:
    form.show_printers(Printers((), PrintOrder("")))
    assert form.words.startswith("No printer was found.")
    assert not print_button(form).isEnabled()
    with qtbot.waitSignal(form.print_requested) as told:
        next(each for each in form.findChildren(QPushButton) if "system" in each.text()).click()
    assert told.args is not None
    assert told.args[0].by_dialog


def test_where_only_the_dialog_reaches_printers_it_is_what_enter_opens(form: PrintForm, qtbot: QtBot) -> None:
    form.show_printers(Printers(("Office",), PrintOrder("Office"), by_dialog=True))
    assert not field(form, "Printer").isVisible()
    assert asked(form, qtbot).by_dialog


def test_a_number_that_the_draw_gives_cannot_be_changed(form: PrintForm) -> None:
    form.show_offer(offer_of(CARDS, 14, 4, (), PaperChoice()))
    assert not number(form).isEnabled()


def test_it_can_be_worked_with_tab_and_a_screen_reader(form: PrintForm, qtbot: QtBot) -> None:
    form.show_offer(MANY)
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    assert set(path_of(qtbot, form)) == set(stops_of(form))
    assert faults_of(form) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_words_are_cut_in_large_letters(form: PrintForm, qtbot: QtBot, scale: float) -> None:
    before = SIZE.scale
    SIZE.choose(scale)
    form.setStyleSheet(f"* {{ font-size: {SIZE.letters(16)}px; }}")
    form.show_offer(MANY)
    form.show_abilities("Hall", Abilities(("A4",), "A4"))
    qtbot.waitUntil(lambda: form.height() >= form.sizeHint().height())
    assert cut_texts(form) == []
    SIZE.choose(before)
