"""The actions of the wall of themes."""

from ui.actions.rows.row import Row, rows
from ui.actions.spec import ActionId, Group, Where, translate

WALL = rows(
    Group.WALL,
    Row(
        ActionId.MARK_NOTE,
        translate("actions", "Mark, and go one on"),
        "Space",
        translate("actions", "Marks several notes, or with Shift and the arrows; then a key moves them all."),
        where=Where.WALL,
    ),
    Row(
        ActionId.GROUP_CHOSEN,
        translate("actions", "New theme of the chosen notes…"),
        "N",
        translate("actions", "The name of a theme that is there takes them in; its key does so at once."),
        where=Where.WALL,
    ),
    Row(ActionId.TAKE_OUT, translate("actions", "Out of the theme"), "0", where=Where.WALL),
    Row(
        ActionId.PARK_NOTE,
        translate("actions", "Park, or take back"),
        "P",
        translate("actions", "What fits nowhere stays in view, last on the wall."),
        where=Where.WALL,
    ),
    Row(
        ActionId.SPLIT_THEME,
        translate("actions", "Split the chosen notes off…"),
        "S",
        translate("actions", "Into a new theme beside the one they are in."),
        where=Where.WALL,
    ),
    Row(
        ActionId.RENAME_THEME,
        translate("actions", "Rename theme…"),
        "F2",
        translate("actions", "The theme chosen on the wall."),
        where=Where.WALL,
    ),
    Row(
        ActionId.MERGE_THEMES,
        translate("actions", "Merge theme into…"),
        "M",
        translate("actions", "Choose a theme, press {merge_themes}, then the key of the other one."),
        where=Where.WALL,
    ),
    Row(ActionId.THEME_UP, translate("actions", "Theme further up"), "Ctrl+Up", where=Where.WALL),
    Row(ActionId.THEME_DOWN, translate("actions", "Theme further down"), "Ctrl+Down", where=Where.WALL),
    Row(
        ActionId.FOCUS_THEME,
        translate("actions", "Show the theme alone, or all again"),
        "F",
        translate("actions", "The room sees the chosen theme large, in pages; Esc shows the whole wall again."),
        where=Where.WALL,
    ),
    Row(
        ActionId.EDIT_NOTE,
        translate("actions", "Edit the chosen note"),
        "Return",
        where=Where.WALL,
    ),
    Row(
        ActionId.REMOVE_NOTE,
        translate("actions", "Remove what is chosen"),
        "Del",
        translate("actions", "The notes of a removed theme stay, the replies of a removed card go. Undo brings back."),
        where=Where.WALL,
    ),
    Row(
        ActionId.HIDE_NOTE,
        translate("actions", "Chosen note behind the curtain, or before it"),
        "V",
        translate("actions", "One note alone. The record says that it was kept back; handouts leave it out."),
        where=Where.WALL,
    ),
    Row(
        ActionId.REPLY,
        translate("actions", "Reply to the chosen card…"),
        "R",
        translate("actions", "Type it in the note line; {category}: it adds, asks or gives an example. Esc leaves it."),
        where=Where.WALL,
    ),
    Row(
        ActionId.JOIN_TWINS,
        translate("actions", "Merge what looks alike"),
        "T",
        translate("actions", "The two that the line above the wall names."),
        where=Where.WALL,
    ),
    Row(
        ActionId.TELL_APART,
        translate("actions", "They are different"),
        "X",
        translate("actions", "The two are not asked about again."),
        where=Where.WALL,
    ),
    Row(
        ActionId.COPY_NOTES,
        translate("actions", "Copy the chosen notes as text"),
        "Ctrl+C",
        where=Where.WALL,
    ),
)
"""In the order of the menu."""
