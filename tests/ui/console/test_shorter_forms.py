"""A line without room says less; it does not cut the name of a key or half a number."""

from pytestqt.qtbot import QtBot

from ui.console.looks import ElidedLabel

FORMS = ("The room sees: Frozen · 2 of 2 (Ctrl+PgDown)", "The room sees: Frozen · 2 of 2", "Frozen · 2 of 2")


def test_the_longest_form_that_has_room_is_shown_and_the_tool_tip_has_all(qtbot: QtBot) -> None:
    line = ElidedLabel()
    qtbot.addWidget(line)
    line.show()
    line.show_text(*FORMS)
    for form in FORMS:
        line.resize(line.fontMetrics().horizontalAdvance(form) + 2, 30)
        assert line.text() == form
        assert line.toolTip() == ("" if form == FORMS[0] else FORMS[0])
    line.resize(line.fontMetrics().horizontalAdvance(FORMS[-1]) - 2, 30)
    assert line.text().startswith("Frozen")
    assert line.text().endswith("…")
    assert line.accessibleName() == FORMS[0]
