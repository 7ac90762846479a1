"""The actions of the planner."""

from ui.actions.rows.row import Row, rows
from ui.actions.spec import ActionId, Group, Where, translate

PLAN = rows(
    Group.PLAN,
    Row(ActionId.PLAN_START, translate("actions", "Prepare the session…"), "Ctrl+Return", where=Where.PLAN),
    Row(
        ActionId.PLAN_LIBRARY,
        translate("actions", "Add from the library…"),
        "Ctrl+F",
        translate("actions", "Type a word, press Enter: it comes after what is chosen."),
        where=Where.PLAN,
    ),
    Row(ActionId.PLAN_BREAK, translate("actions", "Add a break"), "Ctrl+B", where=Where.PLAN),
    Row(ActionId.PLAN_SLACK, translate("actions", "Add spare time"), "Ctrl+Shift+B", where=Where.PLAN),
    Row(
        ActionId.PLAN_EDIT,
        translate("actions", "Change what is chosen"),
        "Return F2",
        translate("actions", "Or type minutes: the first digit begins."),
        where=Where.TIMELINE,
    ),
    Row(ActionId.PLAN_EARLIER, translate("actions", "Earlier in the day"), "Ctrl+Up", where=Where.TIMELINE),
    Row(ActionId.PLAN_LATER, translate("actions", "Later in the day"), "Ctrl+Down", where=Where.TIMELINE),
    Row(ActionId.PLAN_DUPLICATE, translate("actions", "Once more"), "Ctrl+D", where=Where.TIMELINE),
    Row(
        ActionId.PLAN_PARK,
        translate("actions", "Put aside, or take back"),
        "P",
        translate("actions", "What may be needed on the day waits below it."),
        where=Where.TIMELINE,
    ),
    Row(ActionId.PLAN_REMOVE, translate("actions", "Take out of the day"), "Del", where=Where.TIMELINE),
    Row(
        ActionId.PLAN_TABS,
        translate("actions", "Day, people, room"),
        "Ctrl+1 Ctrl+2 Ctrl+3",
        where=Where.PLAN,
        numbered=True,
        choices=(translate("actions", "Day"), translate("actions", "People"), translate("actions", "Room")),
    ),
    Row(
        ActionId.PLAN_VERSIONS,
        translate("actions", "Earlier versions…"),
        "Ctrl+H",
        translate("actions", "Every state is kept as it is typed; going back to one can be undone."),
        where=Where.PLAN,
    ),
)
"""In the order of the sheet of keys."""
