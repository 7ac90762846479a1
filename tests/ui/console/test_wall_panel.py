"""The wall in the console: sorted with the keyboard alone or by dragging, and steady while notes arrive."""

from collections.abc import Iterable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from app.domain.commands import (
    FocusTheme,
    GroupNotes,
    MergeThemes,
    MoveTheme,
    ParkNotes,
    RemoveNotes,
    RemoveTheme,
    TakeNotes,
    TellThemesApart,
)
from app.domain.console import ConsoleNote, Twins, WallPanel
from app.domain.identifiers import NoteId, ThemeId
from app.domain.vocabulary import Category
from tests.support.console_frames import sample_wall
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId
from ui.console.panels.row_delegate import row_height
from ui.console.panels.wall_lists import WallList
from ui.console.panels.wall_view import WallView
from ui.theme.theme import load_theme

KEY = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ONE, TWO, THREE = map(ThemeId, (1, 2, 3))


class Wall:
    """A wall in a window that is shown, and what it asks for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.view = WallView(load_theme("light"), ActionSet(self.window))
        self.window.setCentralWidget(self.view)
        self.window.resize(900, 420)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.asked: list[object] = []
        self.questions: list[str] = []
        self.view.command_requested.connect(self.asked.append)
        self.view.question_asked.connect(self.questions.append)
        self.loose, self.themes = self.view.findChildren(WallList)
        self.show(sample_wall(3))

    def show(self, panel: WallPanel) -> None:
        self.panel = panel
        self.view.show_panel(panel)

    def choose(self, part: WallList, *texts: str) -> None:
        """Choose the first row of a text, and mark the others with Space."""
        part.setFocus()
        for number, text in enumerate(texts):
            row = next(n for n, row in enumerate(part.model_of_rows.rows) if row.text == text)
            if number == 0:
                part.choose_row(row)
            else:
                while part.currentIndex().row() != row:
                    self.press(part, KEY.Key_Down if part.currentIndex().row() < row else KEY.Key_Up)
            if len(texts) > 1:
                self.press(part, KEY.Key_Space)

    def press(self, part: WallList, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> object:
        """Press a key; what is asked for at last."""
        self.asked.clear()
        self.qtbot.keyClick(part, key, held)
        return self.asked[-1] if self.asked else None

    def drop(self, part: WallList, data: QMimeData, at: QPoint) -> object:
        """Drag over a list and drop there; what is asked for."""
        self.asked.clear()
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        for event in (
            QDragEnterEvent(at, copy, data, left, none),
            QDragMoveEvent(at, copy, data, left, none),
            QDropEvent(QPointF(at), copy, data, left, none),
        ):
            QApplication.sendEvent(part.viewport(), event)
        return self.asked[-1] if self.asked else None

    def carried(self, part: WallList, *texts: str) -> QMimeData:
        """Rows as they are dragged."""
        rows = part.model_of_rows.rows
        numbers = [next(n for n, row in enumerate(rows) if row.text == text) for text in texts]
        return part.model_of_rows.mimeData([part.model_of_rows.index(number) for number in numbers])

    def place(self, part: WallList, text: str, share: float = 0.5) -> QPoint:
        """A point on a row, from its upper (0) to its lower edge (1)."""
        row = next(n for n, row in enumerate(part.model_of_rows.rows) if row.text == text)
        box = part.visualRect(part.model_of_rows.index(row))
        return QPoint(box.center().x(), round(box.top() + share * (box.height() - 1)))

    @property
    def words(self) -> str:
        return "  ".join(part.text() for part in self.view.findChildren(QLabel) if part.isVisibleTo(self.view))


@pytest.fixture
def wall(qtbot: QtBot) -> Wall:
    return Wall(qtbot)


def chosen(part: WallList) -> list[str]:
    return [row.text for row in part.chosen_rows()]


def many(count: int, shown: Iterable[int] = ()) -> WallPanel:
    """A wall of loose notes, the newest first."""
    notes = tuple(ConsoleNote(NoteId(n), f"note {n:03}", Category.SKILL) for n in (*shown, *range(count, 0, -1)))
    return replace(sample_wall(2), loose=notes, loose_count=len(notes), count=len(notes))


# With the keyboard


def test_a_digit_drops_the_chosen_note_into_a_theme(wall: Wall) -> None:
    assert wall.press(wall.loose, KEY.Key_2) == GroupNotes((NoteId(10),), TWO)
    assert wall.press(wall.loose, KEY.Key_0) == GroupNotes((NoteId(10),), None)
    assert wall.press(wall.loose, KEY.Key_9) is None


def test_beyond_nine_letters_drop_notes_and_are_shown(wall: Wall) -> None:
    panel = sample_wall(12)
    keys = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "c", "d")
    clusters = tuple(replace(each, key=key) for each, key in zip(panel.clusters, keys, strict=True))
    wall.show(replace(panel, clusters=clusters))
    heads = [row for row in wall.themes.model_of_rows.rows if row.head]
    assert [row.key for row in heads] == list(keys)
    newest = panel.loose[0].note
    assert wall.press(wall.loose, KEY.Key_C) == GroupNotes((newest,), ThemeId(11))
    assert wall.press(wall.loose, KEY.Key_D, SHIFT) == GroupNotes((newest,), ThemeId(12))


def test_notes_marked_with_space_go_together(wall: Wall) -> None:
    wall.choose(wall.loose, "Steady when the room is not", "Repeats back before answering")
    marked = wall.view.chosen_notes()
    assert len(marked) == 2
    assert wall.press(wall.loose, KEY.Key_1) == GroupNotes(marked, ONE)


def test_space_twice_takes_a_mark_away(wall: Wall) -> None:
    wall.loose.setFocus()
    wall.press(wall.loose, KEY.Key_Space)
    wall.press(wall.loose, KEY.Key_Space)
    assert len(chosen(wall.loose)) == 2
    wall.press(wall.loose, KEY.Key_Up)
    wall.press(wall.loose, KEY.Key_Space)
    assert len(chosen(wall.loose)) == 1


def test_shift_and_the_arrows_choose_a_row_of_notes(wall: Wall) -> None:
    wall.loose.setFocus()
    wall.press(wall.loose, KEY.Key_Down, SHIFT)
    wall.press(wall.loose, KEY.Key_Down, SHIFT)
    assert wall.press(wall.loose, KEY.Key_P) == ParkNotes((NoteId(10), NoteId(9), NoteId(8)))


def test_m_and_a_key_merge_two_themes(wall: Wall) -> None:
    wall.choose(wall.themes, "Calm under pressure")
    wall.press(wall.themes, KEY.Key_M)
    assert "Calm under pressure goes into … type the key" in wall.words
    assert wall.press(wall.themes, KEY.Key_3) == MergeThemes(into=THREE, merged=ONE)
    assert "goes into" not in wall.words


@pytest.mark.parametrize(
    ("key", "held", "command"),
    [
        (KEY.Key_Up, CTRL, MoveTheme(TWO, 0)),
        (KEY.Key_Down, CTRL, MoveTheme(TWO, 2)),
        (KEY.Key_F, Qt.KeyboardModifier.NoModifier, FocusTheme(TWO)),
        (KEY.Key_Delete, Qt.KeyboardModifier.NoModifier, RemoveTheme(TWO)),
        (KEY.Key_Backspace, Qt.KeyboardModifier.NoModifier, RemoveTheme(TWO)),
    ],
)
def test_keys_on_a_theme(wall: Wall, key: Qt.Key, held: Qt.KeyboardModifier, command: object) -> None:
    wall.choose(wall.themes, "Knowing who to call")
    assert wall.press(wall.themes, key, held) == command


def test_the_same_key_shows_the_whole_wall_again(wall: Wall) -> None:
    wall.show(replace(wall.panel, focus=TWO))
    head = next(row for row in wall.themes.model_of_rows.rows if row.name == "theme 2")
    assert head.end.endswith("· alone on stage")
    wall.choose(wall.themes, "Knowing who to call")
    assert wall.press(wall.themes, KEY.Key_F) == FocusTheme(None)
    wall.choose(wall.themes, "Calm under pressure")
    assert wall.press(wall.themes, KEY.Key_F) == FocusTheme(ONE)


def test_keys_that_need_a_name_ask_for_it(wall: Wall) -> None:
    wall.loose.setFocus()
    for part, text, key in (
        (wall.loose, "Steady when the room is not", KEY.Key_S),
        (wall.loose, "Steady when the room is not", KEY.Key_N),
        (wall.themes, "Calming a tense call", KEY.Key_S),
        (wall.themes, "Calm under pressure", KEY.Key_F2),
        (wall.themes, "Calm under pressure", KEY.Key_N),
    ):
        wall.choose(part, text)
        wall.press(part, key)
    assert wall.questions == [ActionId.GROUP_CHOSEN, ActionId.SPLIT_THEME, ActionId.RENAME_THEME]


def test_enter_edits_a_note_and_renames_a_theme(wall: Wall, qtbot: QtBot) -> None:
    wall.loose.setFocus()
    with qtbot.waitSignal(wall.view.note_edit_requested) as told:
        wall.press(wall.loose, KEY.Key_Return)
    assert told.args == [10]
    wall.choose(wall.themes, "Calm under pressure")
    wall.press(wall.themes, KEY.Key_Return)
    assert wall.questions == [ActionId.RENAME_THEME]


def test_delete_removes_all_chosen_notes(wall: Wall) -> None:
    wall.loose.setFocus()
    wall.press(wall.loose, KEY.Key_Down, SHIFT)
    assert wall.press(wall.loose, KEY.Key_Delete) == RemoveNotes((NoteId(10), NoteId(9)))


def test_parked_notes_are_last_and_p_takes_them_back(wall: Wall) -> None:
    parked = (ConsoleNote(NoteId(40), "an outlier", Category.SKILL),)
    wall.show(replace(wall.panel, parked=parked, parked_count=1))
    assert [row.text for row in wall.themes.model_of_rows.rows][-2:] == ["Parked", "an outlier"]
    wall.choose(wall.themes, "an outlier")
    assert wall.press(wall.themes, KEY.Key_P) == ParkNotes((NoteId(40),), parked=False)
    assert wall.press(wall.themes, KEY.Key_1) == GroupNotes((NoteId(40),), ONE)


def test_copy_puts_the_chosen_notes_on_the_clipboard_as_lines(wall: Wall) -> None:
    wall.loose.setFocus()
    wall.press(wall.loose, KEY.Key_Down, SHIFT)
    wall.press(wall.loose, KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().split("\n") == chosen(wall.loose)


def test_a_line_says_the_keys_for_what_is_chosen(wall: Wall) -> None:
    wall.loose.setFocus()
    assert "P park" in wall.words
    assert "S split" not in wall.words
    wall.choose(wall.themes, "Calming a tense call")
    assert "S split off" in wall.words
    wall.choose(wall.themes, "Calm under pressure")
    assert "F2 name" in wall.words
    assert "P park" not in wall.words


# While notes arrive


def test_choice_and_scroll_position_stay_while_notes_arrive(wall: Wall) -> None:
    wall.show(many(60))
    wall.loose.setFocus()
    wall.loose.choose_row(30)
    wall.press(wall.loose, KEY.Key_Down, SHIFT)
    wall.loose.verticalScrollBar().setValue(29 * row_height() + 7)
    before = (chosen(wall.loose), wall.place(wall.loose, "note 030").y())
    for more in range(1, 8):
        wall.show(many(60, shown=range(60 + more, 60, -1)))
        assert (chosen(wall.loose), wall.place(wall.loose, "note 030").y()) == before
    assert len(before[0]) == 2


def test_what_is_in_sight_stays_when_the_chosen_note_is_out_of_sight(wall: Wall) -> None:
    wall.show(many(60))
    wall.loose.setFocus()
    wall.loose.verticalScrollBar().setValue(40 * row_height())
    before = wall.place(wall.loose, "note 018").y()
    wall.show(many(60, shown=[62, 61]))
    assert wall.place(wall.loose, "note 018").y() == before
    assert chosen(wall.loose) == ["note 060"]


def test_the_newest_note_is_in_sight_while_nobody_works_on_the_wall(wall: Wall) -> None:
    wall.show(many(60))
    wall.show(many(60, shown=[61]))
    assert chosen(wall.loose) == ["note 061"]
    assert wall.loose.verticalScrollBar().value() == 0


def test_work_goes_on_at_the_next_note_when_the_chosen_one_has_moved(wall: Wall) -> None:
    wall.show(many(6))
    wall.loose.setFocus()
    wall.loose.choose_row(2)
    panel = many(6)
    wall.show(replace(panel, loose=panel.loose[:2] + panel.loose[3:]))
    assert chosen(wall.loose) == ["note 003"]


def test_the_choice_does_not_follow_a_note_to_its_new_theme(wall: Wall) -> None:
    wall.choose(wall.themes, wall.panel.clusters[0].notes[0].text)
    following = wall.panel.clusters[0].notes[1].text
    first, second, third = wall.panel.clusters
    left = replace(first, notes=first.notes[1:])
    wall.show(replace(wall.panel, clusters=(left, replace(second, notes=(first.notes[0], *second.notes)), third)))
    assert chosen(wall.themes) == [following]


def test_a_merge_that_is_being_chosen_outlives_a_note_that_arrives(wall: Wall) -> None:
    wall.choose(wall.themes, "Calm under pressure")
    wall.press(wall.themes, KEY.Key_M)
    wall.show(replace(wall.panel, count=99))
    assert wall.press(wall.themes, KEY.Key_2) == MergeThemes(into=TWO, merged=ONE)


# With the mouse


def test_notes_are_dragged_onto_a_theme(wall: Wall) -> None:
    data = wall.carried(wall.loose, "Steady when the room is not", "Repeats back before answering")
    notes = tuple(note.note for note in wall.panel.loose if note.text.startswith(("Steady", "Repeats")))
    for on in ("Knowing who to call", "Steady when the room is not"):
        command = wall.drop(wall.themes, data, wall.place(wall.themes, on))
        assert isinstance(command, GroupNotes)
        assert (sorted(command.notes), command.theme) == (sorted(notes), TWO)


def test_a_note_is_dragged_out_of_its_theme_and_aside(wall: Wall) -> None:
    wall.show(replace(wall.panel, parked=(ConsoleNote(NoteId(40), "an outlier", Category.SKILL),), parked_count=1))
    data = wall.carried(wall.themes, "Calming a tense call")
    assert wall.drop(wall.loose, data, QPoint(20, 20)) == GroupNotes((NoteId(1),), None)
    wall.themes.scrollToBottom()
    assert wall.drop(wall.themes, data, wall.place(wall.themes, "Parked")) == ParkNotes((NoteId(1),))


def test_a_theme_dropped_on_another_merges_and_between_two_goes_there(wall: Wall) -> None:
    data = wall.carried(wall.themes, "Listening first")
    on_first = wall.place(wall.themes, "Calm under pressure")
    above_first = wall.place(wall.themes, "Calm under pressure", 0.02)
    above_second = wall.place(wall.themes, "Knowing who to call", 0.02)
    assert wall.drop(wall.themes, data, on_first) == MergeThemes(into=ONE, merged=THREE)
    assert wall.drop(wall.themes, data, above_first) == MoveTheme(THREE, 0)
    assert wall.drop(wall.themes, data, above_second) == MoveTheme(THREE, 1)
    assert wall.drop(wall.themes, wall.carried(wall.themes, "Calm under pressure"), on_first) is None


def test_a_theme_dropped_below_the_last_note_of_another_comes_after_it(wall: Wall) -> None:
    data = wall.carried(wall.themes, "Calm under pressure")
    last_of_second = wall.panel.clusters[1].notes[-1].text
    assert wall.drop(wall.themes, data, wall.place(wall.themes, last_of_second, 0.98)) == MoveTheme(ONE, 1)


def test_text_from_elsewhere_becomes_notes(wall: Wall) -> None:
    data = QMimeData()
    data.setText("first line\n\n  second line \n")
    lines = ("first line", "second line")
    assert wall.drop(wall.loose, data, QPoint(20, 20)) == TakeNotes(lines)
    into = wall.place(wall.themes, "Knowing who to call")
    assert wall.drop(wall.themes, data, into) == TakeNotes(lines, theme="Knowing who to call")


# Twins


def test_what_looks_alike_is_asked_about_in_one_quiet_line(wall: Wall) -> None:
    assert "look alike" not in wall.words
    merge, apart = MergeThemes(into=ONE, merged=TWO), TellThemesApart(ONE, TWO)
    wall.show(replace(wall.panel, twins=Twins("Listening", "Listening well", merge, apart)))
    assert "“Listening” and “Listening well” look alike." in wall.words
    assert wall.press(wall.loose, KEY.Key_T) == merge
    assert wall.press(wall.themes, KEY.Key_X) == apart
    wall.show(replace(wall.panel, twins=None))
    assert "look alike" not in wall.words
    assert wall.press(wall.loose, KEY.Key_T) is None


def test_long_twins_are_shortened_and_whole_in_the_tip(wall: Wall) -> None:
    long = "phoned instead of sending a third email about the same thing"
    wall.show(replace(wall.panel, twins=Twins(long, f"{long}s", MergeThemes(ONE, TWO), TellThemesApart(ONE, TWO))))
    assert "“phoned instead of sending a third email…” and" in wall.words
    assert any(long in part.toolTip() for part in wall.view.findChildren(QLabel))
