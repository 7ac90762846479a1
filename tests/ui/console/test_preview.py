"""What comes next is painted a moment after what is now, so that typing is not held up by it."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.domain.stage import Black, StageFrame, StageState, Words
from tests.support.rooms import Room
from ui.actions.menu import ActionSet
from ui.console.preview import StagePreview
from ui.theme.theme import load_theme


@pytest.fixture
def preview(qtbot: QtBot) -> Iterator[StagePreview]:
    window = QMainWindow()
    made = StagePreview(load_theme("light"), ActionSet(window))
    window.setCentralWidget(made)
    qtbot.addWidget(window)
    window.show()
    yield made
    window.close()


def test_another_step_is_shown_at_once_and_other_words_a_moment_later(preview: StagePreview, qtbot: QtBot) -> None:
    frame = Room().console().coming
    assert isinstance(frame.picture, Words)
    preview.show_coming(frame, "Welcome")
    assert preview._next.view._frame is frame
    later = replace(frame, picture=replace(frame.picture, title="Other"))
    preview.show_coming(later, "Welcome")
    assert preview._next.view._frame is frame
    qtbot.waitUntil(lambda: preview._next.view._frame is later)


def test_a_preview_that_is_put_away_is_up_to_date_and_at_rest(preview: StagePreview) -> None:
    frame = Room().console().coming
    later = replace(frame, credit="Other")
    preview.show_coming(frame, "Welcome")
    preview.show_coming(later, "Welcome")
    preview.hide()
    assert preview._next.view._frame is later


def test_while_the_desktop_is_seen_the_preview_says_so_in_words(preview: StagePreview) -> None:
    preview.show_stage(StageFrame(StageState.DESKTOP, Black(), message="Back at ten"))
    said = preview._now._words
    assert said.isVisible()
    assert not preview._now.view.isVisible()
    assert said.text() == (
        "The stage is out of the way.\nOver it: Back at ten\nCtrl+O: back as it was.\nCtrl+L: the step."
    )
    preview.show_stage(Room().stage())
    assert preview._now.view.isVisible()
    assert not said.isVisible()


def test_the_pages_of_a_long_message_over_the_desktop_can_be_turned(preview: StagePreview) -> None:
    shown = StageFrame(StageState.DESKTOP, Black(), message="so it goes " * 60)
    preview.show_stage(shown)
    assert preview.page_count > 1
    assert preview.shows_pages_of_message
    preview.show_stage(replace(shown, message_page=1))
    assert "· 2 of" in preview._now_title.whole_text
    preview.show_stage(replace(shown, message=""))
    assert preview.page_count == 1
