"""Harvest: before the curtain opens the task, then the wall: all themes at once, each on pages of its own, or one."""

from collections.abc import Sequence
from typing import Final, assert_never

from app.domain.language import say, say_many
from app.domain.stage import Harvest
from app.domain.stage_parts import Curtain, WallCluster
from ui.stage.board import Task, board_pages
from ui.stage.card import stacked
from ui.stage.clock import bar_clock
from ui.stage.flow import Pages, Paragraph, height_of
from ui.stage.items import Box, ClockPlace, Item, Shape, ShapeItem, Sheet
from ui.stage.kept import kept
from ui.stage.note_list import is_mixed, list_plans
from ui.stage.overview import Overview
from ui.stage.scale import CORNER, PROMPT_FLOOR, Canvas
from ui.stage.task import in_the_corner, task_sheet
from ui.stage.theme_card import name_of, tally
from ui.theme.fonts import SEMI_BOLD

_COUNT_PX: Final = 88
_STRIP: Final = 132


def sheet(picture: Harvest, canvas: Canvas) -> Sheet:
    match picture.wall.curtain:
        case Curtain.HIDDEN:
            return _closed(picture, canvas, say("Notes are being taken"), PROMPT_FLOOR)
        case Curtain.COUNT:
            return _closed(picture, canvas, say_many("{count} note", "{count} notes", picture.wall.count), _COUNT_PX)
        case Curtain.SHOWN | Curtain.ONE_BY_ONE:
            if picture.wall.focused:
                return _alone(picture, canvas)
            if picture.wall.clusters:
                return _wall(picture, canvas)
            return _closed(picture, canvas, say("What you say will appear here"), PROMPT_FLOOR)
        case _:
            assert_never(picture.wall.curtain)


def _closed(picture: Harvest, canvas: Canvas, line: str, px: int) -> Sheet:
    """The task and, standing on the foot, one calm line."""
    area = canvas.content
    strip = _strip_items(line, px, area)
    height = area.bottom - min((item.box.y for item in strip), default=area.bottom)
    above = area._replace(height=area.height - height - 32) if line else area
    task = task_sheet(picture.audience, picture.prompts, in_the_corner(canvas, picture.clock, area=above), CORNER)
    return Sheet(tuple((*page, *strip) for page in task.pages), task.clock)


def _strip_items(line: str, px: int, area: Box) -> tuple[Item, ...]:
    """The line on a strip at the foot of the area, as high as it needs and no lower than it looks well."""
    if not line:
        return ()
    text = stacked([Paragraph(line, px, SEMI_BOLD, "stage-accent")], Box(area.x + 40, 0, area.width - 80, 0))
    least = _STRIP if area.height > 4 * _STRIP else 0
    height = max(least, height_of(text, 0) + 24)
    strip = Box(area.x, area.bottom - height, area.width, height)
    edge = Box(strip.x, strip.y + strip.height * 0.18, 10, strip.height * 0.64)
    down = strip.y + (height - height_of(text, 0)) / 2
    return (
        ShapeItem(strip, Shape.ROUNDED, "stage-accent-soft", radius=24),
        ShapeItem(edge, Shape.ROUNDED, "stage-accent", radius=5),
        *(item.moved(0, down) for item in text),
    )


def _wall(picture: Harvest, canvas: Canvas) -> Sheet:
    """All themes at once; each on pages of its own only if not all of it was there already."""
    place = bar_clock(canvas, picture.clock)
    clusters = sorted(picture.wall.clusters, key=lambda cluster: not cluster.name)
    themes = sum(bool(cluster.name) for cluster in clusters)
    if not themes and len(clusters) == 1 and not clusters[0].parked:
        return _loose(picture, clusters[0], canvas, place)
    overview = Overview(clusters, canvas)
    pages = board_pages(canvas, Task(picture.audience), place, [overview.plan])
    labels = [say("Overview")] * len(pages)
    mixed = is_mixed(note for cluster in clusters for note in cluster.notes)
    for number, cluster in enumerate(clusters, 1):
        needed = cluster in overview.cut or (cluster.notes and (overview.leaves_out or _has_more(cluster)))
        detail = _detail(cluster, mixed, canvas, place) if needed else []
        pages += detail
        labels += [_label(cluster, number, themes)] * len(detail)
    if picture.prompts:
        task = task_sheet(picture.audience, picture.prompts, in_the_corner(canvas, picture.clock), CORNER)
        pages += map(list, task.pages)
        labels += [say("The task")] * len(task.pages)
    return Sheet(tuple(map(tuple, pages)), place, labels=tuple(labels))


def _has_more(cluster: WallCluster) -> bool:
    """Whether its notes have ticks or replies, for which the overview has no room."""
    return any(note.replies or note.votes is not None for note in cluster.notes)


def _alone(picture: Harvest, canvas: Canvas) -> Sheet:
    """One theme and nothing else, with all its notes."""
    (cluster,) = picture.wall.clusters
    place = bar_clock(canvas, picture.clock)
    pages = _detail(cluster, is_mixed(cluster.notes), canvas, place)
    return Sheet(tuple(map(tuple, pages)), place, labels=(say("One theme"),) * len(pages))


def _loose(picture: Harvest, cluster: WallCluster, canvas: Canvas, place: ClockPlace) -> Sheet:
    """Before there is any theme, the notes themselves under the task."""
    plans = list_plans(cluster.notes, cluster.count - len(cluster.notes), canvas, mixed=is_mixed(cluster.notes))
    pages = board_pages(canvas, Task(picture.audience, picture.prompts), place, plans)
    return Sheet(tuple(map(tuple, pages)), place)


@kept(64)
def _detail(cluster: WallCluster, mixed: bool, canvas: Canvas, place: ClockPlace) -> Pages:
    """One theme under one heading; a new note changes only the pages of its own theme."""
    count: Sequence[Paragraph] = [Paragraph(tally(cluster), PROMPT_FLOOR, SEMI_BOLD, "stage-accent")]
    plans = list_plans(cluster.notes, cluster.count - len(cluster.notes), canvas, mixed=mixed)
    return board_pages(canvas, Task(name_of(cluster), (), tuple(count)), place, plans)


def _label(cluster: WallCluster, number: int, themes: int) -> str:
    """Where on the wall this is."""
    if not cluster.name:
        return name_of(cluster)
    return say("Theme {number} of {of}", number=number, of=themes)
