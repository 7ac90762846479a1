"""Write: quiet, with a small clock in the corner."""

from app.domain.stage import Write
from ui.stage.items import Sheet
from ui.stage.scale import CORNER, Canvas
from ui.stage.task import in_the_corner, task_sheet


def sheet(picture: Write, canvas: Canvas) -> Sheet:
    return task_sheet(picture.audience, picture.prompts, in_the_corner(canvas, picture.clock), CORNER)
