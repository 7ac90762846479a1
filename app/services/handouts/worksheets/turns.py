"""The turns of a trio with their minutes, as the plan stands."""

from collections.abc import Iterator

from app.domain.instants import length_text
from app.domain.language import say
from app.services.handouts import phrases
from app.services.handouts.blocks import Block
from app.services.handouts.columns import Columns
from app.services.handouts.order import Order
from app.services.handouts.paper import MM
from app.services.handouts.worksheets.face import Face, Part
from app.services.handouts.worksheets.kit import CLOSE


def turn_clock(section: str) -> Part:
    """The turns, one a line, each with its minutes at the right where the plan has them."""

    def part(face: Face) -> Iterator[Block]:
        yield face.writer.heading(say(phrases.WORKSHEETS[section]), face.heading, before=face.gap)
        lines = face.order.lines(section)
        times = turn_lengths(face.order)
        for number, line in enumerate(lines):
            time = times[number] if number < len(times) else ""
            yield _turn(face, line, time)

    return part


def turn_lengths(order: Order) -> tuple[str, ...]:
    """The length of each equal turn of the exercise that prints this handout, in words."""
    session = order.session
    for exercise in order.printing:
        groups: dict[str, list[str]] = {}
        for slot in session.plan.slots_of(exercise):
            step = session.plan.slots[slot].step
            if step is not None and step.equal_group and session.runs(slot):
                groups.setdefault(step.equal_group, []).append(length_text(session.lengths[slot]))
        if groups:
            return tuple(next(iter(groups.values())))
    return ()


def _turn(face: Face, line: str, time: str) -> Block:
    wide = face.writer.run(time, face.text)
    text = face.writer.narrowed(face.width - wide - 3 * MM).text(line, face.text)
    minutes = face.writer.narrowed(wide + 1).text(time, face.text)
    return Columns(cells=((0.0, text), (face.width - wide, minutes)), before=CLOSE * 0.6)
