"""The planner by keys and by hand, on a real folder."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.identifiers import ExerciseId, StepKey
from app.domain.planning.edits import AddBreak, Edit, LeaveOut, RemoveItem, SetEnd, SetItemMinutes, SetPromise
from app.domain.workshop import ExerciseItem, Workshop
from app.services.bootstrap import bootstrap
from app.services.own_workshops import empty_workshop
from exercises import content_folder
from tests.support.in_front import in_front
from tests.support.plan_windows import MUCH, planner
from tests.support.rooms import TEN
from ui.actions.spec import ActionId
from ui.editor.kept_line import KeptLine
from ui.plan.desk import PlanDesk
from ui.plan.fields import MinutesBox
from ui.plan.step_line import StepLine
from ui.plan.timeline_model import EXERCISE_MIME, PARKED_MIME, PLACE_MIME, TimelineModel

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def opened(qtbot: QtBot, desk: PlanDesk) -> PlanDesk:
    in_front(qtbot, desk.window)
    return desk


def kept(desk: PlanDesk, folder: Path) -> Workshop:
    """The workshop as the disk has it."""
    own = bootstrap(content_folder(), folder).own_workshops.get(desk.now.workshop.id)
    assert own is not None
    return own.workshop


def titles(desk: PlanDesk) -> list[str]:
    day = desk.window.day.timeline._rows.day
    assert day is not None
    return [row.title for row in day.rows]


def type_keys(qtbot: QtBot, widget: QWidget, *keys: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    for key in keys:
        qtbot.keyClick(widget, key, held or Qt.KeyboardModifier.NoModifier)


def test_minutes_are_typed_where_they_stand(qtbot: QtBot, folder: Path) -> None:
    desk = opened(qtbot, planner(qtbot, folder))
    timeline = desk.window.day.timeline
    timeline.choose(1)
    timeline.setFocus()
    qtbot.keyClicks(timeline, "2")
    field = timeline._minutes
    assert field.isVisible()
    qtbot.keyClicks(field, "0")
    type_keys(qtbot, field, Qt.Key.Key_Return)
    assert timeline.hasFocus()
    assert kept(desk, folder).items[1].minutes == 20
    qtbot.keyClicks(timeline, "9")
    type_keys(qtbot, field, Qt.Key.Key_Escape)
    assert kept(desk, folder).items[1].minutes == 20
    qtbot.keyClicks(timeline, "1")
    type_keys(qtbot, field, Qt.Key.Key_Return)
    assert desk.window.notices.shown[0] == "“Pair up: sparkling moments” takes at least 14 min."
    assert kept(desk, folder).items[1].minutes == 20


def test_parts_are_moved_copied_parked_and_removed_by_keys_and_taken_back(qtbot: QtBot, folder: Path) -> None:
    desk = opened(qtbot, planner(qtbot, folder))
    timeline, before = desk.window.day.timeline, titles(desk)
    timeline.choose(1)
    timeline.setFocus()
    type_keys(qtbot, timeline, Qt.Key.Key_Down, held=CTRL)
    assert titles(desk)[2] == "Pair up: sparkling moments"
    assert timeline.place == 2, "what was moved stays chosen"
    type_keys(qtbot, timeline, Qt.Key.Key_D, held=CTRL)
    assert titles(desk).count("Pair up: sparkling moments") == 2
    type_keys(qtbot, timeline, Qt.Key.Key_P)
    (parked,) = kept(desk, folder).parked
    assert isinstance(parked, ExerciseItem)
    assert parked.exercise == "sparkling-pairs"
    type_keys(qtbot, timeline, Qt.Key.Key_Delete)
    for _ in range(4):
        type_keys(qtbot, timeline, Qt.Key.Key_Z, held=CTRL)
    assert titles(desk) == before
    type_keys(qtbot, timeline, Qt.Key.Key_Z, held=CTRL | SHIFT)
    assert titles(desk)[2] == "Pair up: sparkling moments"
    assert kept(desk, folder) == desk.now.workshop


def test_what_was_put_aside_comes_back_after_what_is_chosen(qtbot: QtBot, folder: Path) -> None:
    desk = opened(qtbot, planner(qtbot, folder, "ninety-minutes", *MUCH))
    rows = desk.window.day.parked.rows
    assert rows.isVisible()
    desk.window.day.timeline.choose(0)
    rows.setFocus()
    type_keys(qtbot, rows, Qt.Key.Key_Return)
    assert titles(desk)[1] == "Failing forward: five principles"
    assert not desk.window.day.parked.isVisible()


def test_an_exercise_is_found_by_typing_and_comes_after_what_is_chosen(qtbot: QtBot, folder: Path) -> None:
    desk = opened(qtbot, planner(qtbot, folder))
    timeline = desk.window.day.timeline
    timeline.choose(0)
    timeline.setFocus()
    type_keys(qtbot, timeline, Qt.Key.Key_F, held=CTRL)
    line = desk.window.focusWidget()
    qtbot.keyClicks(line, "one two")
    type_keys(qtbot, line, Qt.Key.Key_Return)
    assert titles(desk)[1] == "One, two, four, all"
    type_keys(qtbot, line, Qt.Key.Key_B, held=CTRL)
    assert titles(desk)[2] == "Break"
    type_keys(qtbot, line, Qt.Key.Key_Escape)
    assert desk.window.day.library._list.count() == 17
    qtbot.keyClicks(line, "qqq")
    assert desk.window.day.library._nothing.isVisible()


def dropped(model: TimelineModel, form: str, what: str, row: int) -> None:
    data = QMimeData()
    data.setData(form, what.encode())
    assert model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, QModelIndex()) is False


def test_parts_are_dragged_within_the_day_and_into_it(qtbot: QtBot, folder: Path) -> None:
    desk = opened(qtbot, planner(qtbot, folder, "ninety-minutes", *MUCH))
    model, before = desk.window.day.timeline._rows, titles(desk)
    data = model.mimeData([model.index(1)])
    assert bytes(data.data(PLACE_MIME).data()) == b"1"
    dropped(model, PLACE_MIME, "1", 4)
    assert titles(desk)[3] == before[1]
    dropped(model, PLACE_MIME, "3", 1)
    assert titles(desk) == before
    dropped(model, PLACE_MIME, "1", 2)
    assert titles(desk) == before, "dropped where it was"
    dropped(model, EXERCISE_MIME, "team-spark", 0)
    assert titles(desk)[0].startswith("Team meeting spark")
    dropped(model, PARKED_MIME, "0", 2)
    assert titles(desk)[2] == "Failing forward: five principles"


def test_steps_are_left_out_and_get_minutes_in_the_detail(qtbot: QtBot, folder: Path) -> None:
    desk = opened(qtbot, planner(qtbot, folder))
    desk.window.day.timeline.choose(1)
    desk.window.day.timeline.setFocus()
    type_keys(qtbot, desk.window.day.timeline, Qt.Key.Key_Return)
    assert isinstance(desk.window.focusWidget(), MinutesBox)
    detail = desk.window.day.item_detail
    assert detail is not None
    lines = {line.title_label.text(): line for line in detail.findChildren(StepLine)}
    lines["A asks, B tells"].minutes.setValue(8)
    lines["Pause"].box.click()
    pairs, swap = kept(desk, folder).items[1], kept(desk, folder).items[2]
    assert isinstance(pairs, ExerciseItem)
    assert isinstance(swap, ExerciseItem)
    assert pairs.step_minutes[StepKey("ask-one")] == swap.step_minutes[StepKey("ask-two")] == 8
    assert pairs.leave_out == ("pause",)
    assert desk.window.day.item_detail is detail, "the keyboard stays where it is"
    desk.window.edit_requested.emit(LeaveOut(1, StepKey("unheard-of")))
    assert desk.window.notices.shown[0] == "“Pair up: sparkling moments” has no such step."


def test_what_does_not_fit_is_mended_with_a_button(qtbot: QtBot, folder: Path) -> None:
    edits: tuple[Edit, ...] = (AddBreak("Coffee", 8, 3), SetPromise(3, "10:30"), SetEnd("11:30"))
    desk = opened(qtbot, planner(qtbot, folder, "ninety-minutes", *edits))
    assert "8 min too long for the end you promised at 11:30." in desk.window.head._facts.whole_text
    desk.window.day.timeline.choose(3)
    detail = desk.window.day.item_detail
    assert detail is not None
    button(detail, "Promise 10:39 instead").click()
    desk.window.day.timeline.choose(8)
    button(desk.window.day.day_detail, "Promise 11:38 instead").click()
    assert kept(desk, folder).end == "11:38"
    assert "too long" not in desk.window.head._facts.whole_text


def button(part: QWidget, text: str) -> QPushButton:
    return next(each for each in part.findChildren(QPushButton) if each.text() == text)


def test_a_title_is_kept_letter_by_letter_and_taken_back_at_once(qtbot: QtBot, folder: Path) -> None:
    desk = opened(qtbot, planner(qtbot, folder, ""))
    title = desk.window.focusWidget()
    assert isinstance(title, KeptLine)
    for number, letter in enumerate("Our day", start=1):
        qtbot.keyClicks(title, letter)
        assert kept(desk, folder).title == "Our day"[:number].strip()
    type_keys(qtbot, title, Qt.Key.Key_Tab)
    desk.window.action_requested.emit("undo")
    assert kept(desk, folder).title == "New workshop"
    desk.window.action_requested.emit("redo")
    assert kept(desk, folder).title == "Our day"


def test_undo_in_a_field_is_the_field_s_first_and_then_the_day_s(qtbot: QtBot, folder: Path) -> None:
    desk = opened(qtbot, planner(qtbot, folder, "ninety-minutes", RemoveItem(0)))
    title = desk.window.head.title
    title.setFocus()
    title.end(False)
    qtbot.keyClicks(title, "!")
    type_keys(qtbot, title, Qt.Key.Key_Z, held=CTRL)
    assert kept(desk, folder).title == "Best work, honest slips: 90 minutes"
    assert len(titles(desk)) == 6
    type_keys(qtbot, title, Qt.Key.Key_Z, held=CTRL)
    type_keys(qtbot, title, Qt.Key.Key_Z, held=CTRL)
    type_keys(qtbot, title, Qt.Key.Key_Z, held=CTRL)
    assert len(titles(desk)) == 7


def test_going_back_to_an_earlier_version_can_be_taken_back(qtbot: QtBot, folder: Path) -> None:
    desk = opened(qtbot, planner(qtbot, folder, "ninety-minutes", RemoveItem(0), SetItemMinutes(5, 9)))
    type_keys(qtbot, desk.window.day.timeline, Qt.Key.Key_H, held=CTRL)
    dialog = desk.window._versions
    assert dialog is not None
    rows = dialog.findChildren(QListWidget)[0]
    assert (
        rows.item(0)
        .data(Qt.ItemDataRole.AccessibleTextRole)
        .endswith("with “How we work today”, “Spare time” 2 instead of 9 min")
    )
    type_keys(qtbot, rows, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert len(titles(desk)) == 7
    desk.window.action_requested.emit("undo")
    assert len(titles(desk)) == 6


def test_people_and_place_are_kept_as_they_are_typed(qtbot: QtBot, folder: Path) -> None:
    desk = opened(qtbot, planner(qtbot, folder, "half-day"))
    type_keys(qtbot, desk.window.day.timeline, Qt.Key.Key_2, held=CTRL)
    box = desk.window.focusWidget()
    qtbot.keyClicks(box, "Ana, Ben, Cem")
    type_keys(qtbot, box, Qt.Key.Key_3, held=CTRL)
    place = desk.window.focusWidget()
    qtbot.keyClicks(place, "Town hall")
    own = bootstrap(content_folder(), folder).own_workshops.get(desk.now.workshop.id)
    assert own is not None
    assert (own.people, own.place) == ("Ana, Ben, Cem", "Town hall")
    assert desk.window.day._frame is not None
    assert desk.window.day._frame.day.ends == "13:07", "three people, so the third turn takes seven minutes"


def test_an_empty_day_is_neither_prepared_nor_printed(qtbot: QtBot, folder: Path) -> None:
    desk = opened(qtbot, planner(qtbot, folder, ""))
    started: list[str] = []
    desk.start_requested.connect(started.append)
    type_keys(qtbot, desk.window.head.title, Qt.Key.Key_Return, held=CTRL)
    assert started == []
    assert desk.window.notices.shown[0] == "Nothing is planned yet. Add an exercise first."
    assert desk.window.day._empty.isVisible()


def test_a_day_is_kept_before_its_paper_is_made(qtbot: QtBot, folder: Path) -> None:
    desk = opened(qtbot, planner(qtbot, folder))
    wanted: list[object] = []
    desk.paper_requested.connect(wanted.append)
    type_keys(qtbot, desk.window.day.timeline, Qt.Key.Key_P, held=CTRL)
    assert wanted == [desk.now]
    assert bootstrap(content_folder(), folder).own_workshops.get(desk.now.workshop.id) == desk.now


def test_what_cannot_be_saved_is_not_shown_as_done(qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = opened(qtbot, planner(qtbot, folder))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(desk._services.own_workshops, "save", full)
    desk.window.edit_requested.emit(RemoveItem(0))
    assert len(titles(desk)) == 7
    shown = desk.window.notices.shown[0]
    assert shown == "This could not be saved: No space left on device. The plan is as it was before."


def test_the_rule_for_threes_is_chosen_where_it_matters(qtbot: QtBot, folder: Path) -> None:
    desk = opened(qtbot, planner(qtbot, folder))
    desk.window.day.timeline.choose(7)
    rule = desk.window.day.day_detail._rule
    assert rule.isVisible()
    rule.setCurrentIndex(1)
    rule.activated.emit(1)
    assert kept(desk, folder).trio_rule == "third-turn"
    desk.window.edit_requested.emit(RemoveItem(2))
    assert not rule.isVisible()


def test_a_promise_is_ticked_for_the_time_at_which_the_break_begins(qtbot: QtBot, folder: Path) -> None:
    desk = opened(qtbot, planner(qtbot, folder, "ninety-minutes", AddBreak("Coffee", 8, 3)))
    desk.window.day.timeline.choose(3)
    detail = desk.window.day.item_detail
    assert detail is not None
    box = next(each for each in detail.findChildren(QCheckBox) if each.text() == "Promised for")
    box.click()
    assert getattr(kept(desk, folder).items[3], "promised_at", "") == "10:39"
    box.click()
    assert getattr(kept(desk, folder).items[3], "promise", True) is False


def test_a_copy_made_elsewhere_later_on_does_not_ask_for_its_old_place(qtbot: QtBot, tmp_path: Path) -> None:
    desk = planner(qtbot, tmp_path)
    pairs = ExerciseId("sparkling-pairs")
    shelf = desk._services.own_exercises
    own = shelf.save(shelf.copy_of(desk._services.ready.exercises[pairs]), TEN)
    desk.window.day.timeline.choose(1)
    desk.window.action_requested.emit(ActionId.PLAN_OWN.value)
    desk.open(desk._services.own_workshops.copy_of(empty_workshop("Another", "09:30")), kept=False)
    desk.use_copy(pairs, own.exercise.id)
    assert desk.now.workshop.items == ()
    desk.window.close()
