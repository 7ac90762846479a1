import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from app.services.handouts.packs import Pack
from ui.actions.words import key_text
from ui.paper import keys
from ui.paper.frames import (
    BrandChoice,
    HandoutRow,
    HandoutTime,
    PackRow,
    PaperChoice,
    PaperFrame,
    PaperProgress,
    PaperRequest,
)
from ui.paper.preview import Preview
from ui.paper.window import PaperWindow

ROWS = (
    HandoutRow("run-sheet", "Run sheet", HandoutTime.BEFORE, "1 copy, for you", chosen=True),
    HandoutRow("pair-cards", "Pair cards", HandoutTime.BEFORE, "one a person", number=15),
    HandoutRow("harvest", "Harvest summary", HandoutTime.AFTER, "15 copies", chosen=True),
    HandoutRow("actions", "Action list", HandoutTime.AFTER, "", why_not="No action has been noted yet."),
)


def frame(progress: PaperProgress | None = None, result: str = "", folder: str = "out") -> PaperFrame:
    return PaperFrame("Best work", ROWS, folder, progress=progress, result=result)


def page() -> QImage:
    made = QImage(210, 297, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    return made


@pytest.fixture
def window(qtbot: QtBot) -> PaperWindow:
    made = PaperWindow()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show_paper(frame())
    made.show()
    qtbot.waitExposed(made)
    return made


def sheets(window: PaperWindow) -> QListWidget:
    found = window.findChild(QListWidget)
    assert found is not None
    return found


def button(window: PaperWindow, text: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.text() == text)


def words(window: PaperWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_what_is_proposed_is_saved_with_one_key(window: PaperWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.save_requested) as asked:
        qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [PaperRequest(("run-sheet", "harvest"), PaperChoice(), "out")]


def test_arrow_keys_look_and_space_chooses(window: PaperWindow, qtbot: QtBot) -> None:
    sheets(window).setFocus()
    with qtbot.waitSignal(window.preview_requested) as asked:
        qtbot.keyClick(sheets(window), Qt.Key.Key_Down)
    assert asked.args == [PaperRequest(("pair-cards",), PaperChoice(), "out")]
    qtbot.keyClick(sheets(window), Qt.Key.Key_Space)
    assert button(window, "Save 3 handouts").isEnabled()


def test_a_click_on_a_box_chooses_and_one_on_the_words_only_looks(window: PaperWindow, qtbot: QtBot) -> None:
    view = sheets(window).viewport()
    row = sheets(window).visualItemRect(sheets(window).item(2))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(row.left() + 24, row.center().y()))
    assert button(window, "Save 3 handouts").isEnabled()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(row.left() + 160, row.center().y()))
    assert button(window, "Save 3 handouts").isEnabled()


def test_a_sheet_that_cannot_be_made_cannot_be_chosen(window: PaperWindow, qtbot: QtBot) -> None:
    button(window, "All").click()
    with qtbot.waitSignal(window.save_requested) as asked:
        button(window, "Save 3 handouts").click()
    assert asked.args is not None
    assert asked.args[0].handouts == ("run-sheet", "pair-cards", "harvest")
    button(window, "None").click()
    assert not button(window, "Save 0 handouts").isEnabled()


def test_another_paper_asks_for_other_pages(window: PaperWindow, qtbot: QtBot) -> None:
    papers = window.findChild(QComboBox)
    assert papers is not None
    with qtbot.waitSignal(window.preview_requested) as asked:
        papers.setCurrentText("Letter")
    assert asked.args == [PaperRequest(("run-sheet",), PaperChoice("Letter"), "out")]


def test_pages_are_turned(window: PaperWindow, qtbot: QtBot) -> None:
    window.show_preview(page(), count=2)
    preview = window.findChild(Preview)
    assert preview is not None
    assert preview.page_words == "Page 1 of 2"
    preview.setFocus()
    with qtbot.waitSignal(window.page_requested) as asked:
        qtbot.keyClick(preview, Qt.Key.Key_PageDown)
    assert asked.args == [1]
    with qtbot.assertNotEmitted(window.page_requested):
        qtbot.keyClick(preview, Qt.Key.Key_PageDown)
    assert preview.page_words == "Page 2 of 2"
    window.show_preview(QImage(), count=0)
    assert preview.page_words == ""


def test_progress_can_be_stopped_and_the_choice_is_still_there(window: PaperWindow, qtbot: QtBot) -> None:
    button(window, "None").click()
    sheets(window).item(2).setCheckState(Qt.CheckState.Checked)
    window.show_paper(frame(PaperProgress(1, 2, "Harvest summary")))
    assert "1 of 2: Harvest summary" in words(window)
    assert QApplication.focusWidget() is button(window, "Stop")
    with qtbot.waitSignal(window.cancel_requested):
        qtbot.keyClick(button(window, "Stop"), Qt.Key.Key_Space)
    window.show_paper(frame(result="Stopped. 1 handout was saved."))
    assert "Stopped. 1 handout was saved." in words(window)
    assert button(window, "Save 1 handout").isEnabled()
    with qtbot.waitSignal(window.folder_requested) as asked:
        button(window, "Open folder").click()
    assert asked.args == ["out"]


def test_another_session_starts_from_its_own_proposals(window: PaperWindow, qtbot: QtBot) -> None:
    button(window, "None").click()
    window.show_preview(page())
    window.show_paper(frame(folder="elsewhere"))
    with qtbot.waitSignal(window.save_requested) as asked:
        button(window, "Save 2 handouts").click()
    assert asked.args == [PaperRequest(("run-sheet", "harvest"), PaperChoice(), "elsewhere")]


def test_the_same_list_looked_at_anew_asks_for_its_pages_again(window: PaperWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.preview_requested):
        window.show_paper(frame(PaperProgress(0, 2, "Run sheet")))
    with qtbot.waitSignal(window.preview_requested):
        window.show_paper(PaperFrame("Best work", (*ROWS[:3], ROWS[3]), "out"))


def test_a_refusal_is_said_and_nothing_is_changed(window: PaperWindow) -> None:
    window.show_refusal("The folder is read-only. Choose another one.")
    assert "read-only" in words(window)
    assert button(window, "Save 2 handouts").isEnabled()


def test_a_session_without_handouts_says_so(qtbot: QtBot) -> None:
    empty = PaperWindow()
    qtbot.addWidget(empty)
    empty.show_paper(PaperFrame("Best work", (), "out"))
    assert not button(empty, "Save 0 handouts").isEnabled()


PACKS = (
    PackRow(Pack.BEFORE, ("run-sheet", "pair-cards")),
    PackRow(Pack.BREAK, ("harvest",)),
    PackRow(Pack.AFTER, ()),
)
CTRL = Qt.KeyboardModifier.ControlModifier


def asked_to_save(window: PaperWindow, qtbot: QtBot) -> PaperRequest:
    with qtbot.waitSignal(window.save_requested) as asked:
        qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    assert asked.args is not None
    request = asked.args[0]
    assert isinstance(request, PaperRequest)
    return request


def test_a_key_chooses_a_pack_and_shows_its_first_handout(window: PaperWindow, qtbot: QtBot) -> None:
    window.show_paper(replace(frame(), packs=PACKS))
    with qtbot.waitSignal(window.preview_requested) as looked:
        qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    assert looked.args is not None
    assert looked.args[0].handouts == ("harvest",)
    request = asked_to_save(window, qtbot)
    assert (request.handouts, request.pack) == (("harvest",), Pack.BREAK)
    qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    assert asked_to_save(window, qtbot).pack is Pack.BEFORE
    sheets(window).item(1).setCheckState(Qt.CheckState.Unchecked)
    assert asked_to_save(window, qtbot).pack is None
    assert not button(window, "After").isEnabled()


def test_keys_choose_how_the_paper_is_wanted_and_the_pages_follow(window: PaperWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignals([window.preview_requested, window.choice_changed]):
        qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    for key in (Qt.Key.Key_M, Qt.Key.Key_E):
        with qtbot.waitSignal(window.choice_changed):
            qtbot.keyClick(window, key, CTRL)
    with qtbot.waitSignal(window.choice_changed) as chosen:
        qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    wanted = PaperChoice("Letter", large_print=True, small_posters=True, booklet=True)
    assert chosen.args == [wanted]
    assert asked_to_save(window, qtbot).choice == wanted


def test_what_was_chosen_the_last_time_is_shown_again(qtbot: QtBot, window: PaperWindow) -> None:
    last = PaperChoice("Letter", large_print=True, booklet=True)
    window.show_paper(replace(frame(folder="elsewhere"), choice=last))
    assert asked_to_save(window, qtbot).choice == last


def test_copies_are_changed_by_key_for_the_handout_that_is_shown(window: PaperWindow, qtbot: QtBot) -> None:
    sheets(window).setCurrentRow(2)
    number = window.findChild(QSpinBox)
    assert number is not None
    assert number.value() == 15
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    with qtbot.waitSignal(window.preview_requested):
        qtbot.keyClick(number, Qt.Key.Key_Up)
    assert sheets(window).item(2).toolTip() == "Pair cards\n16 copies: one a person"
    assert asked_to_save(window, qtbot).copies == (("pair-cards", 16),)
    qtbot.keyClick(number, Qt.Key.Key_Down)
    assert asked_to_save(window, qtbot).copies == ()


def test_a_number_that_the_draw_gives_cannot_be_changed(window: PaperWindow) -> None:
    window.show_paper(PaperFrame("Best work", (replace(ROWS[1], fixed=True),), "elsewhere"))
    number = window.findChild(QSpinBox)
    assert number is not None
    assert not number.isEnabled()
    assert "the draw" in number.toolTip()


def test_a_name_is_told_once_when_it_is_typed(window: PaperWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_G, CTRL)
    field = window.findChildren(QLineEdit)[-1]
    qtbot.keyClicks(field, "Riverside")
    with qtbot.waitSignal(window.name_changed) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["Riverside"]
    with qtbot.assertNotEmitted(window.name_changed):
        sheets(window).setFocus()


def test_a_logo_can_be_taken_off_only_where_there_is_one(window: PaperWindow, qtbot: QtBot) -> None:
    assert not button(window, "Without logo").isVisible()
    with qtbot.waitSignal(window.preview_requested):
        window.show_paper(replace(frame(), brand=BrandChoice("", 7)))
    with qtbot.waitSignal(window.logo_chosen) as told:
        button(window, "Without logo").click()
    assert told.args == [""]


def test_pages_that_come_anew_stay_where_they_were(window: PaperWindow, qtbot: QtBot) -> None:
    preview = window.findChild(Preview)
    assert preview is not None
    window.show_preview(page(), count=3)
    preview.turn_on()
    with qtbot.waitSignal(window.preview_requested) as asked:
        window.show_paper(PaperFrame("Best work", (*ROWS[:3], ROWS[3]), "out"))
    assert asked.args is not None
    assert asked.args[0].page == 1
    assert preview.page_words == "Page 2 of 3"
    window.show_preview(page(), 1, 2)
    assert preview.page_words == "Page 2 of 2"
    sheets(window).setCurrentRow(2)
    window.show_preview(page(), count=2)
    assert preview.page_words == "Page 1 of 2"


def test_every_control_names_its_key(window: PaperWindow) -> None:
    hints = "\n".join(part.toolTip() for part in window.findChildren(QWidget))
    for key in (*keys.PACKS.values(), keys.SAVE, keys.BOOKLET, keys.LARGE_PRINT, keys.SMALL_POSTERS):
        assert f"({key_text(key)})" in hints
