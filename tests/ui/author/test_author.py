"""The form by keys, on a real folder."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.authoring.edits import SetStep
from app.domain.exercise import Exercise
from app.domain.vocabulary import Category, Format, IfUneven, Privacy, StepKind
from app.services.bootstrap import bootstrap
from exercises import content_folder
from tests.support.author_windows import LONG, author, faulty_edits
from tests.support.authoring import shipped, step_changed
from tests.support.faulty_files import Fault, FaultyDisk
from tests.support.in_front import in_front
from tests.support.left_english import left_english
from tests.support.pseudo import speaking_pseudo
from ui.actions.spec import ActionId
from ui.author.choosing import ChoiceEditor, PicksEditor
from ui.author.desk import AuthorDesk
from ui.author.editors import LinesEditor, NumberEditor, TextEditor
from ui.author.fault_places import WHOLE
from ui.author.form import Form
from ui.author.signals_editor import SignalsEditor
from ui.console.looks import focus_in
from ui.console.notice_strip import Severity

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def opened(qtbot: QtBot, desk: AuthorDesk) -> AuthorDesk:
    in_front(qtbot, desk.window)
    return desk


def kept(desk: AuthorDesk, folder: Path) -> Exercise:
    """The exercise as the disk has it."""
    own = bootstrap(content_folder(), folder).own_exercises.get(desk.now.exercise.id)
    assert own is not None
    return own.exercise


def part(form: Form, name: str) -> QWidget:
    return form.fields[name].editor.part


def said(form: Form, name: str) -> str:
    return form.fields[name]._fault.text()


def choose(form: Form, name: str, value: object) -> None:
    """Choose by hand what a box offers."""
    editor = form.fields[name].editor
    assert isinstance(editor, ChoiceEditor)
    editor._box.setCurrentIndex(editor._values.index(value))
    editor._box.activated.emit(editor._box.currentIndex())


def test_what_is_typed_is_on_disk_and_seen_on_the_stage(qtbot: QtBot, tmp_path: Path) -> None:
    desk = opened(qtbot, author(qtbot, tmp_path))
    desk.window.parts.choose(1)
    page = part(desk.window.step, "audience")
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(page, "Tell it in your own words.")
    assert kept(desk, tmp_path).steps[1].audience == "Tell it in your own words."
    assert kept(desk, tmp_path).id == "own-role-swap-2"
    wide, narrow = desk.window.stage._keepers
    qtbot.waitUntil(lambda: "Tell it in your own" in wide.accessibleName())
    assert "Tell it in your own" in narrow.accessibleName()
    assert desk.window.stage.verdict.text() == "Whole, on one page, and read from the last row."
    assert shipped().steps[1].audience.startswith("B asks.")


def test_letters_are_taken_back_together_and_done_again(qtbot: QtBot, tmp_path: Path) -> None:
    desk = opened(qtbot, author(qtbot, tmp_path))
    title = desk.window.head.title
    title.setFocus()
    title.selectAll()
    qtbot.keyClicks(title, "Ours")
    assert kept(desk, tmp_path).title == "Ours"
    desk.window.parts.rows.setFocus()
    qtbot.keyClick(desk.window.parts.rows, Qt.Key.Key_Z, CTRL)
    assert kept(desk, tmp_path).title == "Role swap (2)"
    assert title.text() == "Role swap (2)"
    qtbot.keyClick(desk.window.parts.rows, Qt.Key.Key_Z, CTRL | SHIFT)
    assert title.text() == "Ours"


def test_faults_stand_beside_their_fields_in_the_words_of_the_form(qtbot: QtBot, tmp_path: Path) -> None:
    desk = opened(qtbot, author(qtbot, tmp_path, "role-swap"))
    for edit in faulty_edits(desk.now.exercise):
        desk.window.edit_requested.emit(edit)
    window = desk.window
    window.parts.choose(1)
    assert said(window.step, "audience") == "! Has 42 words; 25 is the most."
    assert said(window.step, "minutes") == "! 14 is more than the longest (12)."
    assert said(window.step, "script") == "! Has 1 sentence; 2 to 4 can be said well."
    assert said(window.step, "prompts") == "! 2: Has 14 words; 12 is the most."
    window.parts.choose(WHOLE)
    assert said(window.whole, "people_max") == "! 1 is less than the fewest (2)."
    assert "things to mend" in window.head._state.whole_text
    assert "! 4 to mend" in window.parts.rows.item(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert desk._services.own_exercises.is_draft(desk.now.exercise.id)


def test_every_fault_that_the_form_can_bring_has_a_field_that_is_seen(qtbot: QtBot, tmp_path: Path) -> None:
    desk = opened(qtbot, author(qtbot, tmp_path, "failing-forward"))
    step = desk.now.exercise.steps[0]
    wrong = (
        step_changed(desk.now.exercise, 0, kind=StepKind.VOTE, vote_on="prompts", prompts=(), dots=30),
        step_changed(desk.now.exercise, 1, capture=(Category.ACTION,), privacy=Privacy.ROOM, themes=("a", "A")),
        step_changed(desk.now.exercise, 2, groups_of=1, audience="Now! {Odd One}", equal_group="x"),
    )
    assert step.key
    for edit in wrong:
        desk.window.edit_requested.emit(edit)
    window, frame = desk.window, desk.window._frame
    assert frame is not None
    assert len(frame.faults) > 5
    for fault in frame.faults:
        window.parts.choose(fault.place)
        form = window._form
        assert fault.field == "placeholders" or (fault.field in form.fields and not form.fields[fault.field].isHidden())


def test_the_key_for_mending_goes_from_fault_to_fault(qtbot: QtBot, tmp_path: Path) -> None:
    desk = opened(qtbot, author(qtbot, tmp_path))
    for edit in faulty_edits(desk.now.exercise)[:2]:
        desk.window.edit_requested.emit(edit)
    window = desk.window
    window.parts.choose(WHOLE)
    window.parts.rows.setFocus()
    seen = []
    for _ in range(7):
        qtbot.keyClick(focus_in(window), Qt.Key.Key_F8)
        seen.append((window.place, window._form.focused_field()))
    assert seen[0] == (WHOLE, "people_max")
    assert {(1, "audience"), (1, "minutes"), (1, "script"), (1, "prompts"), (3, "minutes")} <= set(seen)


def test_a_text_that_is_too_long_is_said_for_each_shape_and_room(qtbot: QtBot, tmp_path: Path) -> None:
    desk = opened(qtbot, author(qtbot, tmp_path))
    desk.window.edit_requested.emit(step_changed(desk.now.exercise, 1, audience=LONG))
    desk.window.parts.choose(1)
    stage = desk.window.stage
    assert "! 4:3: too long for one page: it goes on, “1 of 3”." in stage.verdict.text()
    assert "1 of 3" in stage._keepers[1].accessibleName()
    stage._turn.click()
    assert "2 of 3" in stage._keepers[1].accessibleName()
    desk.window.edit_requested.emit(step_changed(desk.now.exercise, 1, audience=shipped().steps[1].audience))
    qtbot.waitUntil(lambda: "4:3" not in stage.verdict.text())
    near = stage.verdict.text()
    stage._depth.setValue(20.0)
    assert stage.verdict.text() != near
    assert "too long for one page" in stage.verdict.text()


def test_steps_are_moved_copied_and_taken_out_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    desk = opened(qtbot, author(qtbot, tmp_path))
    rows = desk.window.parts.rows
    before = [step.title for step in desk.now.exercise.steps]
    desk.window.parts.choose(0)
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Down, CTRL)
    assert [step.title for step in kept(desk, tmp_path).steps][:2] == [before[1], before[0]]
    assert desk.window.place == 1, "what was moved stays chosen"
    qtbot.keyClick(rows, Qt.Key.Key_D, CTRL)
    assert len(kept(desk, tmp_path).steps) == len(before) + 1
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    qtbot.keyClick(rows, Qt.Key.Key_Up, CTRL)
    qtbot.keyClick(rows, Qt.Key.Key_N, CTRL | SHIFT)
    assert desk.window.step.focused_field() == "title"
    qtbot.keyClicks(focus_in(desk.window), "!")
    for _ in range(8):
        desk.window.parts.rows.setFocus()
        qtbot.keyClick(rows, Qt.Key.Key_Z, CTRL)
    assert [step.title for step in kept(desk, tmp_path).steps] == before


def test_each_sort_of_field_tells_what_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    desk = opened(qtbot, author(qtbot, tmp_path, ""))
    window = desk.window
    assert focus_in(window) is window.head.title
    window.parts.add_step()
    step, whole = window.step, window.whole
    choose(step, "kind", StepKind.PLENARY_HARVEST)
    choose(step, "privacy", Privacy.ROOM)
    picks = step.fields["capture"].editor
    assert isinstance(picks, PicksEditor)
    picks._list.setCurrentRow(4)
    qtbot.keyClick(picks._list, Qt.Key.Key_Return)
    themes = step.fields["themes"].editor
    assert isinstance(themes, LinesEditor)
    assert not step.fields["themes"].isHidden()
    themes._page.setPlainText("Start\n\n Stop ")
    minutes = step.fields["minutes"].editor
    assert isinstance(minutes, NumberEditor)
    minutes._box.setValue(7)
    part(step, "show_groups").setFocus()
    qtbot.keyClick(part(step, "show_groups"), Qt.Key.Key_Space)
    signals = step.fields["signals"].editor
    assert isinstance(signals, SignalsEditor)
    signals.add.click()
    window.parts.choose(WHOLE)
    choose(whole, "format", Format.TRIOS)
    choose(whole, "grouping.keep_from", "sparkling-pairs")
    purpose = whole.fields["purpose"].editor
    assert isinstance(purpose, TextEditor)
    purpose._page.setPlainText("To see.")
    exercise = kept(desk, tmp_path)
    (made,) = exercise.steps
    assert (made.kind, made.privacy, made.minutes, made.show_groups) == (
        StepKind.PLENARY_HARVEST,
        Privacy.ROOM,
        7,
        True,
    )
    assert (made.capture, made.themes) == ((Category.THEME,), ("Start", "Stop"))
    assert [signal.at for signal in made.signals] == ["60s"]
    assert (exercise.grouping.size, exercise.grouping.if_uneven) == (3, IfUneven.PAIRS_OR_FOURS)
    assert (exercise.grouping.keep_from, exercise.purpose) == ("sparkling-pairs", "To see.")
    signals._lines[0].out.click()
    assert kept(desk, tmp_path).steps[0].signals == ()


def test_an_exercise_from_nothing_becomes_one_that_can_be_run(qtbot: QtBot, tmp_path: Path) -> None:
    desk = opened(qtbot, author(qtbot, tmp_path, ""))
    assert "one thing to mend" in desk.window.head._state.whole_text
    desk.window.parts.add_step()
    desk.window.edit_requested.emit(
        step_changed(desk.now.exercise, 0, audience="Look around you.", script="Look. Then say what you see.")
    )
    assert desk.window.head._state.whole_text == "Ready to be run"
    library = bootstrap(content_folder(), tmp_path).catalogue
    assert library.exercises[desk.now.exercise.id] == desk.now.exercise


def test_an_earlier_version_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    desk = opened(qtbot, author(qtbot, tmp_path))
    desk.window.edit_requested.emit(step_changed(desk.now.exercise, 0, title="Other"))
    desk.window.action_requested.emit(ActionId.PLAN_VERSIONS.value)
    dialog = desk.window._versions
    assert dialog is not None
    (row,) = dialog._rows
    assert row.differs == "“Swap roles” in details"
    dialog._back.click()
    assert kept(desk, tmp_path).steps[0].title == "Swap roles"


def test_a_full_disk_is_told_and_leaves_the_state_before(qtbot: QtBot, tmp_path: Path) -> None:
    desk = opened(qtbot, author(qtbot, tmp_path))
    desk.window.edit_requested.emit(step_changed(desk.now.exercise, 0, title="Kept"))
    with FaultyDisk(tmp_path, at=1, fault=Fault.FROM_THEN_ON).in_use():
        desk.window.edit_requested.emit(step_changed(desk.now.exercise, 0, title="Lost"))
    assert desk.window.notices.shown[0].startswith("This could not be saved: ")
    assert desk.now.exercise.steps[0].title == "Kept"
    assert kept(desk, tmp_path).steps[0].title == "Kept"


def test_it_is_said_anew_in_another_language_at_the_same_place(qtbot: QtBot, tmp_path: Path) -> None:
    desk = opened(qtbot, author(qtbot, tmp_path))
    desk.window.parts.choose(1)
    part(desk.window.step, "script").setFocus()
    with speaking_pseudo():
        assert desk.window.place == 1
        assert desk.window.step.focused_field() == "script"
        assert left_english(desk.window) == []
        qtbot.keyClicks(focus_in(desk.window), "More. ")
    assert kept(desk, tmp_path).steps[1].script.startswith("More. ")
    assert desk.window.step.fields["script"].editor.value == desk.now.exercise.steps[1].script


def test_a_draft_is_not_handed_on(qtbot: QtBot, tmp_path: Path) -> None:
    desk = opened(qtbot, author(qtbot, tmp_path))
    with qtbot.waitSignal(desk.hand_on_requested):
        desk.window.action_requested.emit(ActionId.HAND_ON.value)
    desk.window.edit_requested.emit(step_changed(desk.now.exercise, 0, audience=""))
    desk.window.action_requested.emit(ActionId.HAND_ON.value)
    assert desk.window.notices.shown == ("A draft cannot be handed on. Mend what it says first.", Severity.WARNING)


@pytest.mark.parametrize("name", ["failing-forward", "team-spark"])
def test_whatever_is_looked_at_stays_as_it_is(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    desk = opened(qtbot, author(qtbot, tmp_path, name))
    before = desk.now.exercise
    for place in range(WHOLE, len(before.steps)):
        desk.window.parts.choose(place)
        form = desk.window._form
        for field in form.fields:
            form.edited.emit(field)
    assert desk.now.exercise == before
    assert list(tmp_path.iterdir()) == []


def test_a_step_fills_places_of_the_sheets_that_its_exercise_prints(qtbot: QtBot, tmp_path: Path) -> None:
    desk = author(qtbot, tmp_path)
    in_front(qtbot, desk.window)
    shipped_step = desk.now.exercise.steps[1]
    desk.window.parts.choose(1)
    places = desk.window.step.fields["feeds"].editor
    assert isinstance(places, PicksEditor)
    sheets = {str(value).partition("/")[0] for value in places._values}
    assert {"harvest-summary", "listening-sheet"} <= sheets
    assert "aar-sheet" not in sheets
    places._list.setFocus()
    places._list.setCurrentRow(places._values.index("harvest-summary/learning"))
    qtbot.keyClick(places._list, Qt.Key.Key_Space)
    assert kept(desk, tmp_path).steps[1].feeds == (*shipped_step.feeds, "harvest-summary/learning")
    desk.window.edit_requested.emit(SetStep(1, replace(shipped_step, feeds=("listening-sheet/gone",))))
    assert "listening-sheet/gone" in said(desk.window.step, "feeds")
    places._list.setCurrentRow(places._values.index("listening-sheet/gone"))
    qtbot.keyClick(places._list, Qt.Key.Key_Space)
    assert said(desk.window.step, "feeds") == ""
    assert kept(desk, tmp_path).steps[1].feeds == ()
