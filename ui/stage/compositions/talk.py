"""Talk: a large clock, the task, prompts and who does what."""

from app.domain.stage import Talk
from ui.stage.items import Sheet
from ui.stage.scale import Canvas
from ui.stage.task import beside_a_ring, task_sheet


def sheet(picture: Talk, canvas: Canvas) -> Sheet:
    arrangements = beside_a_ring(canvas, picture.clock, picture.roles, with_trio=picture.trio is not None)
    return task_sheet(picture.audience, picture.prompts, arrangements)
