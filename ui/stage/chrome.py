"""What stands around a picture: the quiet title above, and below the bands and the credit."""

from typing import Final, NamedTuple

from app.domain.language import say
from ui.stage.balance import balanced_lines
from ui.stage.flow import Column, Paragraph, fit
from ui.stage.items import Box, ClockPlace, ClockStyle, Item, Shape, ShapeItem
from ui.stage.lines import centred, is_rtl, shortened, text_item, text_width
from ui.stage.scale import BAND_PX, LINES, SIZES, TITLE_PX, Canvas
from ui.theme.fonts import REGULAR, SEMI_BOLD

_PAD: Final = 36
_GAP: Final = 32
_LEAST_CREDIT: Final = 420


class HeadPage(NamedTuple):
    """What a page shows, such as `Overview`, and which page of how many it is, from 0."""

    label: str
    number: int
    pages: int


def title_items(canvas: Canvas, title: str, clock: ClockPlace | None, page: HeadPage) -> tuple[Item, ...]:
    """The title, one quiet line, and after it which page this is where there are several.

    Where both have no room, what the page shows gives way on the first page, and on all others the title.
    """
    beside = clock is not None and clock.box.y < canvas.head.bottom
    width = Column(canvas.head, clock.box if clock and beside else None).width_at(canvas.head.y)
    if page_text(page) or canvas.lines < LINES:
        title, place = _head_words(title, page, width)
    else:
        # In the usual room a title is shortened only where somebody wrote one of a whole line.
        place = ""
    if not title and not place:
        return ()
    room = width - (text_width(place, TITLE_PX, SEMI_BOLD) + _GAP if place else 0)
    line = shortened(title, TITLE_PX, REGULAR, room)
    # A title that is read from the right leaves the left to the pages.
    x = canvas.head.x + (width - room if is_rtl(line) else 0)
    items = [text_item(line, TITLE_PX, REGULAR, "stage-text-quiet", canvas.head._replace(x=x, width=room))]
    if place:
        count = text_item(place, TITLE_PX, SEMI_BOLD, "stage-accent", canvas.head)
        after = items[0].box.right + (_GAP if line else 0)
        items.append(count.moved((after if not items[0].rtl else canvas.head.x) - count.box.x, 0))
    return tuple(item for item in items if item.text)


def _head_words(title: str, page: HeadPage, width: float) -> tuple[str, str]:
    """The first of these that fits whole; a title longer than its line is left out, the task says what it would."""
    short = HeadPage("", page.number, page.pages)
    with_title = [(title, page), (title, short)] if page.number == 0 else [(title, page)]
    for kept, shown in (*with_title, ("", page)):
        place = page_text(shown)
        parts = [text_width(kept, TITLE_PX, REGULAR)] if kept else []
        parts += [text_width(place, TITLE_PX, SEMI_BOLD)] if place else []
        if sum(parts) + _GAP * (len(parts) - 1) <= width:
            return kept, place
    return "", page_text(short)


def page_text(page: HeadPage) -> str:
    """`Theme 2 of 6 · page 3 of 9`: what the page shows and which of them it is."""
    return " · ".join(part for part in (page.label, _numbered(page)) if part)


def _numbered(page: HeadPage) -> str:
    if page.pages == 1:
        return ""
    number, pages = page.number + 1, page.pages
    if page.label:
        return say("page {number} of {of}", number=number, of=pages)
    return say("{number} of {of}", number=number, of=pages)


def band_items(text: str, box: Box, surface: str, ink: str) -> tuple[Item, ...]:
    """A calm band with one line, as wide as its words need."""
    line = text_item(shortened(text, BAND_PX, SEMI_BOLD, box.width - 2 * _PAD), BAND_PX, SEMI_BOLD, ink, box)
    band = box._replace(width=line.box.width + 2 * _PAD)
    return (ShapeItem(band, Shape.ROUNDED, surface, radius=band.height / 4), centred(line, band))


def foot_items(canvas: Canvas, signal: str, message: str, credit: str, *, over: bool = False) -> tuple[Item, ...]:
    """The bands of a signal and a message at the left of the foot and the credit at its right.

    When time is `over`, the signal has the colour of the clock, so that the two are seen as one.
    """
    items: list[Item] = []
    free = canvas.foot
    for text, surface, ink in (
        (signal, "stage-over" if over else "stage-band", "stage-surface" if over else "stage-band-text"),
        (message, "stage-message", "stage-message-text"),
    ):
        if text:
            band = band_items(text, free, surface, ink)
            items.extend(band)
            used = band[0].box.width + _GAP
            free = free._replace(x=free.x + used, width=free.width - used)
    return (*items, *_credit_items(canvas, credit, free, at_left=not items))


def fits_the_foot(canvas: Canvas, signal: str, message: str) -> bool:
    """Whether both lines can stand side by side, whole."""
    texts = [text for text in (signal, message) if text]
    need = sum(text_width(text, BAND_PX, SEMI_BOLD) + 2 * _PAD + _GAP for text in texts) - _GAP
    return "\n" not in message and need <= canvas.foot.width


def message_pages(canvas: Canvas, message: str, clock: ClockPlace | None) -> tuple[tuple[Item, ...], ...]:
    """A message too long for the foot takes the place of the picture's words for as long as it is shown."""
    column = Column(canvas.content, _whole_height(clock, canvas) if clock else None)
    _, pages = fit(lambda scale: [Paragraph(message, scale.main, SEMI_BOLD)], SIZES, column)
    return tuple(tuple(page) for page in pages)


def _whole_height(clock: ClockPlace, canvas: Canvas) -> Box:
    """A ring in the middle of the height keeps its whole column to itself."""
    if clock.style is ClockStyle.BAR:
        return clock.box
    return clock.box._replace(y=canvas.head.y, height=canvas.content.bottom - canvas.head.y)


def _credit_items(canvas: Canvas, credit: str, free: Box, *, at_left: bool) -> tuple[Item, ...]:
    """Up to two small lines; beside bands that leave too little room the credit waits until they are gone."""
    if not credit or (not at_left and free.width < _LEAST_CREDIT):
        return ()
    px = canvas.credit_px
    lines = [line.text for line in balanced_lines(credit, px, REGULAR, free.width)]
    if len(lines) > 2 and not at_left:
        return ()
    if len(lines) > 2:
        lines = [lines[0], shortened(" ".join(lines[1:]), px, REGULAR, free.width)]
    pitch = px * 1.25
    items = []
    for index, line in enumerate(lines):
        box = Box(free.x, free.bottom - (len(lines) - index) * pitch, free.width, pitch)
        item = text_item(line, px, REGULAR, "stage-credit", box)
        items.append(item if at_left else item.moved(free.right - item.box.right, 0))
    return tuple(items)
