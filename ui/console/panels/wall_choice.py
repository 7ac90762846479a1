"""What is chosen on the wall: the command that a key means for it, and the words that say which keys work."""

import msgspec

from app.domain.commands import (
    Command,
    FocusTheme,
    GroupNotes,
    MoveTheme,
    ParkNotes,
    RemoveNotes,
    RemoveTheme,
)
from app.domain.console import ConsoleCluster, WallPanel
from app.domain.identifiers import NoteId
from ui.actions.spec import ActionId
from ui.actions.words import key_of, with_keys
from ui.language.words import worded


class Chosen(msgspec.Struct, frozen=True):
    """The notes and the theme; `head` where the name of the theme itself is chosen."""

    notes: tuple[NoteId, ...]
    theme: ConsoleCluster | None
    in_themes: bool
    head: bool


def command_for_chosen(action_id: ActionId, wall: WallPanel, chosen: Chosen) -> Command | None:
    """The command an action of the wall means for what is chosen; None if it means nothing."""
    notes, theme, twins = chosen.notes, chosen.theme, wall.twins
    match action_id:
        case ActionId.REMOVE_NOTE if notes:
            return RemoveNotes(notes)
        case ActionId.REMOVE_NOTE if chosen.head and theme is not None and theme.theme is not None:
            return RemoveTheme(theme.theme)
        case ActionId.TAKE_OUT if notes:
            return GroupNotes(notes, None)
        case ActionId.PARK_NOTE if notes:
            parked = {note.note for note in wall.parked}
            return ParkNotes(notes, parked=not parked.issuperset(notes))
        case ActionId.THEME_UP | ActionId.THEME_DOWN if theme is not None and theme.theme is not None:
            place = wall.clusters.index(theme) + (1 if action_id is ActionId.THEME_DOWN else -1)
            return MoveTheme(theme.theme, place)
        case ActionId.JOIN_TWINS if twins is not None:
            return twins.merge
        case ActionId.TELL_APART if twins is not None:
            return twins.tell_apart
        case ActionId.FOCUS_THEME:
            wanted = theme.theme if theme is not None else None
            return FocusTheme(None if wanted == wall.focus else wanted)
        case _:
            return None


def keys_for_choice(wall: WallPanel, chosen: Chosen) -> str:
    """The keys that work for what is chosen, in one line."""
    if chosen.head:
        head = worded("WallView", "{rename_theme} name · {merge_themes} merge · {focus_theme} alone on the stage")
        order = worded("WallView", "{0} order").format(_order_keys())
        return with_keys(" · ".join((head, order, worded("WallView", "{remove_note} remove"))))
    if not chosen.notes:
        return with_keys(worded("WallView", "{new_theme} new theme"))
    into = (
        worded("WallView", "1…9 a…z into theme · {group_chosen} new")
        if wall.clusters
        else worded("WallView", "{group_chosen} new theme")
    )
    split = (worded("WallView", "{split_theme} split off"),) if chosen.in_themes else ()
    each = worded(
        "WallView", "{park_note} park · {reply} reply · {hide_note} hide · {mark_note} marks · {remove_note} remove"
    )
    several = worded("WallView", "{0} chosen").format(len(chosen.notes))
    last = several if len(chosen.notes) > 1 else worded("WallView", "{edit_note} edit")
    return with_keys(" · ".join((into, *split, each, last)))


def _order_keys() -> str:
    """Up and down in as few letters as the usual keys allow: `Ctrl+↑↓`."""
    up, down = key_of(ActionId.THEME_UP), key_of(ActionId.THEME_DOWN)
    held = up.removesuffix("Up")
    return f"{held}↑↓" if (up, down) == (f"{held}Up", f"{held}Down") else f"{up} {down}"


def unticked_words(wall: WallPanel) -> str:
    """That there are cards which nobody ticked: one reply at least goes to one of them (exercise guide 4.1)."""
    cards = [*wall.loose, *(note for cluster in wall.clusters for note in cluster.notes)]
    count = sum(card.votes == 0 and not card.replies for card in cards)
    if not count:
        return ""
    if count == 1:
        return worded("WallView", "1 card without a tick has no reply.")
    return worded("WallView", "{0} cards without a tick have no reply.").format(count)


def words_for_nothing(wall: WallPanel) -> str:
    """What is said where no note waits for a theme."""
    if wall.count:
        return worded("WallView", "Every note has found its place.")
    return worded("WallView", "What the room says appears here.")
