"""What dropping something on the wall asks for."""

from app.domain.commands import Command, GroupNotes, MergeThemes, MoveTheme, ParkNotes, TakeNotes
from app.domain.console import ConsoleCluster, ConsoleNote, WallPanel
from app.domain.identifiers import ThemeId
from ui.console.panels.row_model import Row
from ui.console.panels.wall_lists import Dropped
from ui.console.panels.wall_rows import note_named, theme_named


def command_of_drop(dropped: Dropped, wall: WallPanel, *, into_themes: bool) -> Command | None:
    """Notes go into the theme they are dropped on; a theme on a theme merges them, between two it gets that place.

    `into_themes` is whether it fell on the list of themes. Lines of text from elsewhere become notes.
    """
    target = _cluster_of(dropped.on, wall) if into_themes else None
    parks = into_themes and dropped.on is not None and target is None
    if dropped.lines:
        return TakeNotes(dropped.lines, theme=target.name if target is not None else "")
    notes = tuple(note for name in dropped.names if (note := note_named(name)) is not None)
    themes = [theme for name in dropped.names if (theme := theme_named(name)) is not None]
    if notes:
        if into_themes and dropped.on is None:
            return None
        return ParkNotes(notes) if parks else GroupNotes(notes, target.theme if target is not None else None)
    if len(themes) == 1 and into_themes:
        return _theme_dropped(themes[0], dropped, target, wall)
    return None


def _theme_dropped(theme: ThemeId, dropped: Dropped, target: ConsoleCluster | None, wall: WallPanel) -> Command | None:
    row = [cluster.theme for cluster in wall.clusters if cluster.theme != theme]
    if target is None or target.theme is None:
        return MoveTheme(theme, len(row))
    if target.theme == theme:
        return None
    above = dropped.between < 0 and dropped.on is not None and dropped.on.head
    below = dropped.between > 0 and dropped.on is not None and _is_last(dropped.on, target)
    if above or below:
        return MoveTheme(theme, row.index(target.theme) + (1 if below else 0))
    return MergeThemes(into=target.theme, merged=theme)


def _is_last(row: Row, cluster: ConsoleCluster) -> bool:
    """Whether the next theme begins below this row."""
    return row.thing == cluster.notes[-1] if cluster.notes else row.head


def _cluster_of(row: Row | None, wall: WallPanel) -> ConsoleCluster | None:
    """The theme that a row is, or is part of; None for what is parked."""
    thing = row.thing if row is not None else None
    if isinstance(thing, ConsoleCluster):
        return thing if thing.theme is not None else None
    if isinstance(thing, ConsoleNote):
        return next((cluster for cluster in wall.clusters if thing in cluster.notes), None)
    return None
