"""The actions of the clock and of the order of the steps."""

from ui.actions.rows.row import Row, rows
from ui.actions.spec import ActionId, Group, translate

TIME = rows(
    Group.TIME,
    Row(
        ActionId.BEGIN,
        translate("actions", "Begin, or back to live"),
        "F5",
        translate("actions", "Starts the first step; later it puts the stage back to live."),
    ),
    Row(
        ActionId.NEXT,
        translate("actions", "Next step"),
        "PgDown",
        translate("actions", "Ends this step; before that it shows what waits behind a curtain that opens one by one."),
    ),
    Row(
        ActionId.BACK,
        translate("actions", "Step back"),
        "PgUp",
        translate("actions", "The step before, with its full time."),
    ),
    Row(
        ActionId.SKIP,
        translate("actions", "Skip this step"),
        "Ctrl+Shift+K",
        translate(
            "actions",
            "For what does not take place after all. {next} ends a step early and counts it.",
        ),
    ),
    Row(
        ActionId.JUMP,
        translate("actions", "Go to a step…"),
        "Ctrl+J",
        translate("actions", "Arrow keys choose a step of the agenda, Enter goes there."),
    ),
    Row(ActionId.PAUSE, translate("actions", "Pause or go on"), "F9 Pause"),
    Row(
        ActionId.PLUS_MINUTE,
        translate("actions", "One minute more"),
        "F8 Ctrl++ Ctrl+=",
        translate("actions", "Also for the equal turns still to come."),
    ),
    Row(
        ActionId.MINUS_MINUTE,
        translate("actions", "One minute less"),
        "F7 Ctrl+-",
        translate("actions", "Also for the equal turns still to come."),
    ),
    Row(
        ActionId.ADD_TIME,
        translate("actions", "Change the time by…"),
        "Ctrl+T",
        translate("actions", "An amount such as 2:30, 90s or -1."),
    ),
    Row(
        ActionId.RESTART,
        translate("actions", "Restart this step"),
        "Ctrl+R",
        translate("actions", "The full time again."),
    ),
    Row(
        ActionId.END_AT,
        translate("actions", "End this step at…"),
        "Ctrl+Shift+U",
        translate("actions", "A time on the wall such as 11:05."),
    ),
    Row(
        ActionId.BACKDATE,
        translate("actions", "It really began earlier…"),
        "Ctrl+Shift+B",
        translate("actions", "How long ago, such as 90s or 2, or a time on the wall such as 10:32."),
    ),
    Row(
        ActionId.LEAVE_OUT,
        translate("actions", "Leave a step out, or take it in"),
        "Ctrl+Shift+L",
        translate("actions", "The step chosen in the agenda, if it is still to come."),
    ),
    Row(
        ActionId.ADD_PARKED,
        translate("actions", "Add what was put aside…"),
        "Ctrl+F8",
        translate(
            "actions", "What the plan put aside comes after this exercise; it says first when the day then ends."
        ),
    ),
    Row(
        ActionId.AUTO_ADVANCE,
        translate("actions", "Let a step go on by itself, or not"),
        "Ctrl+Shift+G",
        translate("actions", "When its time is up the next begins: this step, or the one chosen in the agenda."),
    ),
    Row(
        ActionId.ADVICE,
        translate("actions", "Do what is proposed"),
        "Ctrl+Shift+R",
        translate("actions", "The proposal about time under the clock; Ctrl+Z takes it back."),
    ),
    Row(
        ActionId.ADVICE_CHANGES,
        translate("actions", "Before and after of what is proposed"),
        "Ctrl+Shift+O",
        translate("actions", "Lists it in the place of the proposal, or puts it away; the agenda shows it too."),
    ),
    Row(
        ActionId.EXPLAIN,
        translate("actions", "Why the last step took longer"),
        "Shift+F1 Shift+F2 Shift+F3 Shift+F4",
        translate("actions", "The question under the agenda: late start, discussion, technology, exercise too long."),
        numbered=True,
        choices=(
            translate("actions", "Late start"),
            translate("actions", "Discussion"),
            translate("actions", "Technology"),
            translate("actions", "Exercise too long"),
        ),
    ),
    Row(
        ActionId.END_SESSION,
        translate("actions", "End the session…"),
        "Ctrl+Shift+X",
        translate("actions", "It can still be read, printed and exported."),
    ),
)
"""In the order of the menu."""
