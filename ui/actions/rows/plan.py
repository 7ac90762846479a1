"""The actions of the planner and of the form of an exercise."""

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
    Row(
        ActionId.PLAN_OWN,
        translate("actions", "Make my own from this exercise…"),
        "F4",
        translate("actions", "Opens a copy in the form; one of your own is opened itself."),
        where=Where.PLAN,
    ),
    Row(
        ActionId.HAND_ON,
        translate("actions", "Hand on as a file…"),
        "Ctrl+Shift+S",
        translate("actions", "For a colleague, with the exercises of your own that are in it, and without any names."),
        where=Where.PLAN,
    ),
    Row(ActionId.FORM_STEP, translate("actions", "Add a step"), "Ctrl+Shift+N", where=Where.FORM),
    Row(ActionId.FORM_MEND, translate("actions", "Next thing to mend"), "F8", where=Where.FORM),
)
"""In the order of the sheet of keys."""
