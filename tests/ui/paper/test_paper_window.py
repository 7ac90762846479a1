import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from ui.paper.frames import HandoutRow, HandoutTime, PaperFrame, PaperProgress
from ui.paper.preview import Preview
from ui.paper.window import PaperWindow

ROWS = (
    HandoutRow("run-sheet", "Run sheet", HandoutTime.BEFORE, "1 copy, for you", chosen=True),
    HandoutRow("pair-cards", "Pair cards", HandoutTime.BEFORE, "15 copies, one a person"),
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
    assert asked.args == [("run-sheet", "harvest"), "A4", "out"]


def test_arrow_keys_look_and_space_chooses(window: PaperWindow, qtbot: QtBot) -> None:
    sheets(window).setFocus()
    with qtbot.waitSignal(window.preview_requested) as asked:
        qtbot.keyClick(sheets(window), Qt.Key.Key_Down)
    assert asked.args == ["pair-cards", "A4"]
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
    assert asked.args[0] == ("run-sheet", "pair-cards", "harvest")
    button(window, "None").click()
    assert not button(window, "Save 0 handouts").isEnabled()


def test_another_paper_asks_for_other_pages(window: PaperWindow, qtbot: QtBot) -> None:
    papers = window.findChild(QComboBox)
    assert papers is not None
    with qtbot.waitSignal(window.preview_requested) as asked:
        papers.setCurrentText("Letter")
    assert asked.args == ["run-sheet", "Letter"]


def test_pages_are_turned(window: PaperWindow, qtbot: QtBot) -> None:
    window.show_preview((page(), page()))
    preview = window.findChild(Preview)
    assert preview is not None
    assert preview.page_words == "Page 1 of 2"
    preview.setFocus()
    qtbot.keyClick(preview, Qt.Key.Key_PageDown)
    qtbot.keyClick(preview, Qt.Key.Key_PageDown)
    assert preview.page_words == "Page 2 of 2"
    window.show_preview(())
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
    window.show_preview((page(),))
    window.show_paper(frame(folder="elsewhere"))
    with qtbot.waitSignal(window.save_requested) as asked:
        button(window, "Save 2 handouts").click()
    assert asked.args == [("run-sheet", "harvest"), "A4", "elsewhere"]


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
