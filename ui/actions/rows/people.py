"""The actions of people and groups."""

from ui.actions.rows.row import Row, rows
from ui.actions.spec import ActionId, Group, Where, translate

PEOPLE = rows(
    Group.PEOPLE,
    Row(ActionId.ADD_PERSON, translate("actions", "Somebody new…"), "Ctrl+Shift+A"),
    Row(
        ActionId.PRESENT,
        translate("actions", "Here"),
        "H",
        translate("actions", "The person chosen in the list."),
        where=Where.PEOPLE,
    ),
    Row(
        ActionId.EXPECTED,
        translate("actions", "Still expected"),
        "E",
        translate("actions", "The person chosen in the list."),
        where=Where.PEOPLE,
    ),
    Row(
        ActionId.LEFT,
        translate("actions", "Gone home"),
        "G",
        translate("actions", "The person chosen in the list."),
        where=Where.PEOPLE,
    ),
    Row(ActionId.DRAW_AGAIN, translate("actions", "Draw the groups again"), "Ctrl+D"),
    Row(
        ActionId.SWAP_TWO,
        translate("actions", "Swap two people"),
        "Space",
        translate("actions", "Choose one with {swap_two}, then the other."),
        where=Where.GROUPS,
    ),
    Row(
        ActionId.MOVE_ASIDE,
        translate("actions", "Move somebody, no questions"),
        "M",
        translate("actions", "To the nearest place that fits; who sat together is kept apart today."),
        where=Where.GROUPS,
    ),
    Row(
        ActionId.KEEP_APART,
        translate("actions", "Keep two people apart"),
        "K",
        translate("actions", "{keep_apart} on one person, then on the other. No reason is kept."),
        where=Where.PEOPLE,
    ),
)
"""In the order of the menu."""
