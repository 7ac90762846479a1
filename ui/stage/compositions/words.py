"""Brief and close: words only, in the middle of the height, as large as they can be."""

from app.domain.stage import Words
from ui.stage.items import Sheet
from ui.stage.scale import GENEROUS, Canvas
from ui.stage.task import Arrangement, task_sheet


def sheet(picture: Words, canvas: Canvas) -> Sheet:
    arrangement = Arrangement(canvas.content, in_the_middle=True)
    return task_sheet(picture.audience, picture.prompts, [arrangement], GENEROUS)
