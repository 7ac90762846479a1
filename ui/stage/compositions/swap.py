"""Swap: short, so the words that say what turns over are as large as the clock lets them be."""

from app.domain.stage import Swap
from ui.stage.items import Sheet
from ui.stage.scale import Canvas
from ui.stage.task import beside_a_ring, task_sheet


def sheet(picture: Swap, canvas: Canvas) -> Sheet:
    arrangements = beside_a_ring(canvas, picture.clock, picture.roles, with_trio=picture.trio is not None)
    return task_sheet(picture.audience, picture.prompts, arrangements)
