"""The actions of counting."""

from ui.actions.rows.row import Row, rows
from ui.actions.spec import ActionId, Group, translate

VOTES = rows(
    Group.VOTES,
    Row(
        ActionId.COUNT_VOTES,
        translate("actions", "Count hands or dots"),
        "Ctrl+Shift+V",
        translate("actions", "A letter chooses, digits count, + and − count on and back, Enter goes to the next line."),
    ),
    Row(
        ActionId.SET_DOTS,
        translate("actions", "Dots for each person…"),
        "Ctrl+Shift+D",
        translate("actions", "While the vote is open."),
    ),
    Row(
        ActionId.CLOSE_VOTE,
        translate("actions", "Close the vote, or open it again"),
        "Ctrl+Return",
        translate("actions", "The room sees the counts of a closed vote only."),
    ),
)
"""In the order of the menu."""
