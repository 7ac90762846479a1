"""The actions on what the room sees."""

from ui.actions.rows.row import Row, rows
from ui.actions.spec import ActionId, Group, Where, translate

STAGE = rows(
    Group.STAGE,
    Row(ActionId.LIVE, translate("actions", "Live"), "Ctrl+L", translate("actions", "The room sees the step.")),
    Row(
        ActionId.FREEZE,
        translate("actions", "Freeze"),
        "Ctrl+Shift+F",
        translate("actions", "The room keeps the picture of now while you go on."),
    ),
    Row(
        ActionId.BLACK,
        translate("actions", "Black"),
        "B . Ctrl+B",
        translate("actions", "The room sees nothing. B and the full stop work outside text fields."),
    ),
    Row(
        ActionId.HOLDING,
        translate("actions", "Holding picture"),
        "Ctrl+Shift+H",
        translate("actions", "The room sees the title and when it goes on."),
    ),
    Row(
        ActionId.DESKTOP,
        translate("actions", "Show the desktop"),
        "Ctrl+O",
        translate("actions", "For a slide or a video: the stage steps aside; the same key brings its picture back."),
    ),
    Row(
        ActionId.MESSAGE,
        translate("actions", "Message to the room…"),
        "Ctrl+Shift+M",
        translate("actions", "One short line; an empty one takes it away."),
    ),
    Row(
        ActionId.CURTAIN,
        translate("actions", "Curtain: hidden, count, one by one, notes"),
        "F4",
        translate("actions", "How much of the notes the room sees; in a vote, the result at once or place by place."),
    ),
    Row(ActionId.SHOW_GROUPS, translate("actions", "Show who sits with whom"), "Ctrl+G"),
    Row(ActionId.NEXT_PAGE, translate("actions", "Next page on the stage"), "Ctrl+PgDown"),
    Row(ActionId.PREVIOUS_PAGE, translate("actions", "Previous page on the stage"), "Ctrl+PgUp"),
    Row(
        ActionId.SCREENS,
        translate("actions", "Swap stage and console"),
        "Ctrl+Shift+P",
        translate("actions", "Each goes to the other's screen; of three screens the stage takes the next. Remembered."),
    ),
    Row(
        ActionId.FOLD,
        translate("actions", "Strip at the foot of the only screen"),
        "Ctrl+N",
        translate("actions", "The stage fills the screen, the console folds into two small lines; again: whole."),
    ),
    Row(
        ActionId.IDENTIFY,
        translate("actions", "Say on each screen which it is"),
        "Ctrl+I",
        translate("actions", "A number and a few words for four seconds; the same key takes them away."),
    ),
    Row(
        ActionId.ROOM,
        translate("actions", "The room: last row and picture…"),
        "Ctrl+Shift+J",
        translate("actions", "How far the last row sits decides how large the letters are; remembered for the place."),
    ),
    Row(
        ActionId.TEST_CARD,
        translate("actions", "Test card"),
        "Ctrl+Shift+I",
        translate("actions", "Edges, letters for each row, contrast and colours; the same key or Esc takes it away."),
    ),
    Row(ActionId.WIDER_EDGE, translate("actions", "Wider edge"), "+ =", where=Where.ROOM),
    Row(ActionId.NARROWER_EDGE, translate("actions", "Narrower edge"), "-", where=Where.ROOM),
    Row(
        ActionId.CLEAR,
        translate("actions", "Clear what is in the way"),
        "Esc",
        translate(
            "actions",
            "The test card, a question, notice, edit or list, the agenda, a message, the strip, full screen.",
        ),
    ),
)
"""In the order of the menu."""
