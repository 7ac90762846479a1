"""The room is measured in rows or metres, and the sentence says at once who can read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QLabel, QSpinBox
from pytestqt.qtbot import QtBot

from app.domain.venue import Seating, Venue
from ui.room.seating_form import SeatingForm


@pytest.fixture
def form(qtbot: QtBot) -> SeatingForm:
    made = SeatingForm()
    qtbot.addWidget(made)
    made.show()
    return made


def said(form: SeatingForm) -> str:
    return form.findChildren(QLabel)[-1].text()


def field(form: SeatingForm, number: int) -> QAbstractSpinBox:
    return form.findChildren(QAbstractSpinBox)[number]


def test_the_usual_room_is_readable_to_its_last_row(form: SeatingForm) -> None:
    assert said(form) == "Readable to row 11, 10.0 m. Letters have their usual size."


def test_a_deep_room_has_larger_letters_and_hears_what_would_help(form: SeatingForm) -> None:
    form.show_venue(Venue(seating=Seating(15.0, 1.35)))
    assert said(form) == (
        "Readable to row 16, 15.0 m. Letters are 1.50 times their usual size, so pictures take more pages. The last row"
        " is 11.1 picture heights away; beyond 8 reading tires. Nearer is better."
    )


def test_where_nothing_helps_it_says_what_would(form: SeatingForm) -> None:
    form.show_venue(Venue(seating=Seating(25.0, 1.35)))
    assert said(form).endswith(
        "The last row cannot read this: bring people nearer than 15.0 m, or make the picture 2.3 m high."
    )
    assert form.findChildren(QLabel)[-1].property("role") == "warning"


def test_rows_and_metres_follow_each_other(form: SeatingForm, qtbot: QtBot) -> None:
    rows, depth = field(form, 0), field(form, 1)
    assert isinstance(rows, QSpinBox)
    assert isinstance(depth, QDoubleSpinBox)
    told: list[object] = []
    form.changed.connect(told.append)
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    assert depth.value() == 10.8
    qtbot.keyClick(depth, Qt.Key.Key_Up)
    assert rows.value() == 13
    assert [venue.seating.depth for venue in told if isinstance(venue, Venue)] == pytest.approx([10.8, 11.3])


def test_what_is_not_touched_stays_exactly_as_it_was(form: SeatingForm, qtbot: QtBot) -> None:
    venue = Venue("Town hall", seating=Seating(9.87, 1.234), margin=0.034)
    form.show_venue(venue)
    with qtbot.waitSignal(form.changed) as told:
        qtbot.keyClick(field(form, 3), Qt.Key.Key_Up)
    (changed,) = told.args or []
    assert changed == Venue("Town hall", seating=venue.seating, margin=0.04)
    form.show_venue(venue)
    assert form.venue == venue
