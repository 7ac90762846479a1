"""The actions of the note line."""

from ui.actions.rows.row import Row, rows
from ui.actions.spec import ActionId, Group, Where, translate

NOTES = rows(
    Group.NOTES,
    Row(ActionId.NOTE_LINE, translate("actions", "Go to the note line"), "F3 Ctrl+E"),
    Row(
        ActionId.TAKE_NOTE,
        translate("actions", "Take the note"),
        "Return",
        translate("actions", "From any field of the note line."),
        where=Where.NOTE_LINE,
    ),
    Row(
        ActionId.EDIT_LAST,
        translate("actions", "Edit the last note"),
        "Up",
        translate("actions", "In the empty note line. Up again: the one before. Down: the one after."),
        where=Where.NOTE_LINE,
    ),
    Row(
        ActionId.CATEGORY,
        translate("actions", "Next category"),
        "Ctrl+K",
        translate("actions", "Or type / with the start of its name and a space: /skill, /s. In a reply: its kind."),
    ),
    Row(
        ActionId.CONFIDENTIAL,
        translate("actions", "For you only, or for the room"),
        "Ctrl+Shift+C",
        translate("actions", "The note being typed never leaves the console. Or type /c and a space."),
    ),
    Row(
        ActionId.GENERAL,
        translate("actions", "Say it generally"),
        "Ctrl+Shift+S",
        translate("actions", "Puts “a colleague” and the like where the note line noticed a name, an age or a place."),
    ),
    Row(
        ActionId.FIND,
        translate("actions", "Find a note…"),
        "Ctrl+F",
        translate("actions", "All notes of the session; arrows choose, Enter edits."),
    ),
    Row(
        ActionId.CONSENT,
        translate("actions", "The owner said yes, or not yet"),
        "Y",
        translate("actions", "The action chosen in the list. Before a yes, nobody else reads the name."),
        where=Where.ACTIONS,
    ),
    Row(
        ActionId.TOLD_DONE,
        translate("actions", "Last time's action: done"),
        "D",
        translate("actions", "The one chosen in the list. The same key again: not told yet."),
        where=Where.ACTIONS,
    ),
    Row(
        ActionId.TOLD_GOING_ON,
        translate("actions", "Last time's action: still going on"),
        "G",
        where=Where.ACTIONS,
    ),
    Row(
        ActionId.TOLD_DROPPED,
        translate("actions", "Last time's action: dropped"),
        "X",
        where=Where.ACTIONS,
    ),
    Row(
        ActionId.INTO_THEME,
        translate("actions", "Last note into theme"),
        "Ctrl+1 Ctrl+2 Ctrl+3 Ctrl+4 Ctrl+5 Ctrl+6 Ctrl+7 Ctrl+8 Ctrl+9",
        translate("actions", "The number is the one beside the theme."),
        numbered=True,
    ),
    Row(
        ActionId.NEW_THEME,
        translate("actions", "New theme…"),
        "Ctrl+Shift+N",
        translate("actions", "While the keyboard is on the wall, the note chosen there goes into it."),
    ),
)
"""In the order of the menu."""
