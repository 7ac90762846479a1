"""The actions that belong to no step."""

from ui.actions.rows.row import Row, rows
from ui.actions.spec import ActionId, Group, Where, translate

PROGRAM = rows(
    Group.PROGRAM,
    Row(
        ActionId.UNDO,
        translate("actions", "Undo"),
        "Ctrl+Z",
        translate("actions", "In a text field it first takes back what was typed there."),
    ),
    Row(ActionId.REDO, translate("actions", "Redo"), "Ctrl+Shift+Z Ctrl+Y"),
    Row(
        ActionId.ROOM_CHECK,
        translate("actions", "Room check…"),
        "Ctrl+Shift+Y",
        translate("actions", "Before people come: projector, letters, sound, clicker, sleep, printer and disk."),
        where=Where.PROGRAM,
    ),
    Row(ActionId.PAPER, translate("actions", "Paper and handouts"), "Ctrl+P", where=Where.PROGRAM),
    Row(
        ActionId.LIBRARY,
        translate("actions", "Exercise library…"),
        "Ctrl+F3",
        translate("actions", "All exercises, to be searched, read, printed and tried."),
        where=Where.PROGRAM,
    ),
    Row(
        ActionId.SAMPLE,
        translate("actions", "Practice session…"),
        "Ctrl+F5",
        translate("actions", "A day with made-up people that is under way; nothing is learned from it."),
        where=Where.PROGRAM,
    ),
    Row(
        ActionId.TOUR,
        translate("actions", "Look around…"),
        "Ctrl+F2",
        translate("actions", "Two minutes through the program, beside the real windows."),
        where=Where.PROGRAM,
    ),
    Row(ActionId.EXPORT, translate("actions", "Export…"), "Ctrl+Shift+E", where=Where.PROGRAM),
    Row(
        ActionId.RESULTS,
        translate("actions", "Results…"),
        "Ctrl+M",
        translate("actions", "After the end: correct, keep what lasts, take names out, close down."),
    ),
    Row(
        ActionId.NEXT_PART,
        translate("actions", "Next part"),
        "F6",
        translate("actions", "Agenda, clock, panel, note line."),
    ),
    Row(ActionId.PREVIOUS_PART, translate("actions", "Previous part"), "Shift+F6"),
    Row(
        ActionId.NEXT_TAB,
        translate("actions", "Next tab of the panel"),
        "F12 Ctrl+Tab",
        translate("actions", "Wall, groups, people: what the step has."),
    ),
    Row(
        ActionId.ENLARGE_PANEL,
        translate("actions", "More room for the panel, or less"),
        "Ctrl+Shift+W",
        translate("actions", "The script steps aside while you sort the wall; the same key brings it back."),
    ),
    Row(ActionId.FULL_SCREEN, translate("actions", "Full screen"), "F11", where=Where.PROGRAM),
    Row(ActionId.THEME, translate("actions", "Light, dark, high contrast"), "Ctrl+Shift+T", where=Where.PROGRAM),
    Row(ActionId.LANGUAGE, translate("actions", "Language…"), "Ctrl+Shift+F3", where=Where.PROGRAM),
    Row(
        ActionId.HELP,
        translate("actions", "Help"),
        "F1",
        translate("actions", "The page of the help book about where you are."),
        where=Where.PROGRAM,
    ),
    Row(
        ActionId.KEYS,
        translate("actions", "Keys"),
        "Ctrl+F1",
        translate("actions", "Every action with its keys."),
        where=Where.PROGRAM,
    ),
    Row(
        ActionId.CHANGE_KEYS,
        translate("actions", "Change keys…"),
        "Ctrl+,",
        translate("actions", "Any action can have other keys, or more of them."),
        where=Where.PROGRAM,
    ),
    Row(
        ActionId.LEARN_CLICKER,
        translate("actions", "Learn the clicker…"),
        "Ctrl+.",
        translate("actions", "Press its buttons once, and they work while you type."),
        where=Where.PROGRAM,
    ),
    Row(
        ActionId.PRINT_KEYS,
        translate("actions", "Print the keys…"),
        "Ctrl+Shift+F1",
        translate("actions", "One page to lie beside the laptop, with the clicker's keys."),
        where=Where.PROGRAM,
    ),
    Row(
        ActionId.ABOUT,
        translate("actions", "About Sparkroom"),
        "Ctrl+Shift+F2",
        translate("actions", "The version, and the licences of everything inside."),
        where=Where.PROGRAM,
    ),
    Row(
        ActionId.HOME,
        translate("actions", "Home"),
        "Ctrl+W",
        translate("actions", "Leaves the console; the session stays as it is."),
        where=Where.PROGRAM,
    ),
    Row(ActionId.QUIT, translate("actions", "Quit"), "Ctrl+Q", where=Where.PROGRAM),
)
"""In the order of the menu."""
