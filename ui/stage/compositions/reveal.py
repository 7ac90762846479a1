"""Reveal: one principle, slowly, with space around it; below it a question and a sentence to try."""

from collections.abc import Sequence
from typing import Final

from app.domain.language import say
from app.domain.stage import Reveal
from ui.stage.flow import Column, Paragraph, flow, height_of
from ui.stage.items import Box, Item, Shape, ShapeItem, Sheet
from ui.stage.lines import text_item
from ui.stage.result_rows import result_rows
from ui.stage.scale import LINES, MAIN_FLOOR, PROMPT_FLOOR, TITLE_PX, Canvas, Scale
from ui.theme.fonts import BOLD, SEMI_BOLD

_DOT: Final = 26
_SHOWN_DOT: Final = 14
_SIZES: Final = (Scale(144, 64), Scale(128, 60), Scale(112, 56), Scale(96, PROMPT_FLOOR))


def sheet(picture: Reveal, canvas: Canvas) -> Sheet:
    head = _head(picture, canvas)
    for scale in _SIZES:
        upper, lower = _upper(picture, canvas, scale), _lower(picture, canvas, scale)
        if _keep_apart(upper, lower, canvas):
            return Sheet(((*head, *upper, *lower),))
    column = Column(canvas.content)
    pages = flow(_plain(picture, canvas), column)
    if len(pages) == 1:
        return Sheet(((*head, *pages[0]),))
    return Sheet(tuple(map(tuple, pages)), labels=(_which(picture),) * len(pages))


def _head(picture: Reveal, canvas: Canvas) -> list[Item]:
    """A row of dots, small where a principle was shown, full for this one and hollow for those to come, and figures."""
    box = canvas.head
    items: list[Item] = []
    if picture.of > 12:
        return [text_item(_which(picture), TITLE_PX, SEMI_BOLD, "stage-text-quiet", box)]
    for number in range(1, picture.of + 1):
        dot = Box(box.x + (number - 1) * _DOT * 1.8, box.y + (box.height - _DOT) / 2, _DOT, _DOT)
        if number < picture.number:
            inset = (_DOT - _SHOWN_DOT) / 2
            dot = Box(dot.x + inset, dot.y + inset, _SHOWN_DOT, _SHOWN_DOT)
        is_shown = number <= picture.number
        role = "stage-accent" if is_shown else "stage-text-quiet"
        items.append(ShapeItem(dot, Shape.CIRCLE, role, stroke=0 if is_shown else 4))
    after = box._replace(x=box.x + picture.of * _DOT * 1.8 + 16)
    items.append(text_item(_which(picture), TITLE_PX, SEMI_BOLD, "stage-text-quiet", after))
    return items


def _which(picture: Reveal) -> str:
    return say("{number} of {of}", number=picture.number, of=picture.of)


def _upper(picture: Reveal, canvas: Canvas, scale: Scale) -> list[Item]:
    area = canvas.content
    area = area._replace(y=area.y + 24, height=4 * area.height)
    paragraphs = [
        Paragraph(picture.title, scale.main, BOLD, "stage-accent", balanced=True),
        Paragraph(picture.meaning, max(MAIN_FLOOR, round(scale.main * 0.6)), balanced=True, above=scale.main * 0.25),
    ]
    return flow([paragraph for paragraph in paragraphs if paragraph.text], Column(area))[0]


def _lower(picture: Reveal, canvas: Canvas, scale: Scale) -> list[Item]:
    """The question and the sentence side by side, standing on the foot of the content, or where the room stands."""
    if picture.line_up:
        return _line_up(picture, canvas)
    pairs = [(say("Ask yourself"), picture.self_check), (say("Try saying"), picture.try_saying)]
    shown = [(label, text) for label, text in pairs if text]
    area = canvas.content
    width = (area.width - 72) / 2
    items: list[Item] = []
    for index, (label, text) in enumerate(shown):
        box = Box(area.x + index * (width + 72), area.y, width, 4 * area.height)
        items.extend(_aside(label, text, box, scale.prompt))
    down = area.height - height_of(items, area.y)
    return [item.moved(0, down) for item in items]


def _line_up(picture: Reveal, canvas: Canvas) -> list[Item]:
    area = canvas.content
    rule = ShapeItem(area._replace(y=0, height=4), Shape.RECTANGLE, "stage-accent")
    title = flow(
        [Paragraph(say("Where we stand"), TITLE_PX, SEMI_BOLD, "stage-text-quiet")], Column(area._replace(y=28))
    )
    items: list[Item] = [rule, *title[0]]
    for row in result_rows(picture.line_up, PROMPT_FLOOR, area.width):
        top = height_of(items, 0) + 14
        items.extend(item.moved(area.x, top) for item in row.items)
    down = area.bottom - height_of(items, 0)
    return [item.moved(0, down) for item in items]


def _aside(label: str, text: str, box: Box, px: int) -> Sequence[Item]:
    rule = ShapeItem(box._replace(height=4), Shape.RECTANGLE, "stage-accent")
    below = box._replace(y=box.y + 28, height=box.height - 28)
    paragraphs = [
        Paragraph(label, TITLE_PX, SEMI_BOLD, "stage-text-quiet"),
        Paragraph(text, px, above=14, balanced=True),
    ]
    return [rule, *flow(paragraphs, Column(below))[0]]


def _plain(picture: Reveal, canvas: Canvas) -> list[Paragraph]:
    texts = [picture.meaning, picture.self_check, picture.try_saying]
    first = Paragraph(picture.title, 96 if canvas.lines >= LINES else MAIN_FLOOR, BOLD, "stage-accent")
    return [first, *(Paragraph(text, MAIN_FLOOR, above=32) for text in texts if text)]


def _keep_apart(upper: Sequence[Item], lower: Sequence[Item], canvas: Canvas) -> bool:
    """Whether the part that stands on the foot leaves the one above it its room."""
    top = min((item.box.y for item in lower), default=canvas.content.bottom)
    bottom = max((item.box.bottom for item in upper), default=canvas.content.y)
    return bottom + 40 <= top
