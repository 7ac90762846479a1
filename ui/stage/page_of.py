"""On which page of a picture a text stands, so that the room can be shown what is spoken of."""

from app.domain.stage import StageFrame
from app.domain.text import for_the_room
from ui.stage.compose import compose
from ui.stage.scale import Canvas

_BEGINNING = 40
"""Letters by which a text is known; the rest of it may stand on the next page."""


def page_of(frame: StageFrame, canvas: Canvas, text: str) -> int | None:
    """The page from 0 on which a text begins; None where the picture has one page only, or is not about it."""
    wanted = _squeezed(for_the_room(text))[:_BEGINNING]
    first = compose(frame, canvas, 0)
    if first.pages == 1:
        return None
    for number in range(first.pages):
        page = first if number == 0 else compose(frame, canvas, number)
        if wanted in _squeezed("".join(item.text for item in page.texts)):
            return number
    return None


def _squeezed(text: str) -> str:
    """Without spaces: lines break where they want."""
    return "".join(text.split())
