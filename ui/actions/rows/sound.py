"""The actions of sound."""

from ui.actions.rows.row import Row, rows
from ui.actions.spec import ActionId, Group, Where, translate

SOUND = rows(
    Group.SOUND,
    Row(
        ActionId.SOUND,
        translate("actions", "Sound off, or on again"),
        "Shift+F9",
        translate("actions", "Without sound the signals are still seen on the stage."),
        where=Where.PROGRAM,
    ),
    Row(ActionId.LOUDER, translate("actions", "Louder"), "Shift+F8", where=Where.PROGRAM),
    Row(ActionId.QUIETER, translate("actions", "Quieter"), "Shift+F7", where=Where.PROGRAM),
    Row(
        ActionId.TRY_SOUND,
        translate("actions", "Try the sound"),
        "Shift+F12",
        translate("actions", "The two notes that end a talk, as loud as they will be."),
        where=Where.PROGRAM,
    ),
    Row(
        ActionId.SOUND_FOR_ME,
        translate("actions", "Sound for me too, or for the room only"),
        "Shift+F11",
        translate("actions", "Signals that only you see are silent else: the room would hear them too."),
        where=Where.PROGRAM,
    ),
)
"""In the order of the menu."""
