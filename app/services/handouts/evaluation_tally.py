"""The evaluation summary where no form has been typed: a sheet to count on by hand."""

from collections.abc import Iterator, Sequence

from app.domain.language import say
from app.services.handouts import phrases
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.columns import Columns
from app.services.handouts.design import BODY, BODY_QUIET, FOOT, SECTION
from app.services.handouts.evaluation_words import GAP, Questions, heading
from app.services.handouts.paper import MM
from app.services.handouts.tags import Tag
from app.services.handouts.words import Writer
from app.services.handouts.writing_room import EmptyTable, Lines

LABELS = 0.42
"""The share of the width that what was asked takes beside its boxes."""
ROW = 7.4 * MM


def tally(writer: Writer, asked: Questions) -> Iterator[Block]:
    """The parts of the summary as tables to count in and lines to write on."""
    yield writer.text(say(phrases.TALLY), BODY_QUIET)
    yield writer.line(say(phrases.FORMS_BY_HAND), {}, before=1 * MM)
    yield heading(writer, "ratings")
    yield _counts(writer, asked.scale, asked.statements)
    yield heading(writer, "confidence-change")
    columns = tuple(say(phrases.EVALUATION_TABLE[key]) for key in ("before", "now", "replies"))
    yield _counts(writer, columns, asked.sure)
    yield heading(writer, "safe-to-speak")
    yield _counts(writer, asked.safe_scale, (asked.safe,))
    yield writer.text(say(phrases.TALLY_GUARD), BODY_QUIET, before=1 * MM)
    for section in ("will-do", "change-one-thing"):
        yield writer.heading(say(phrases.EVALUATION[section]), SECTION, before=GAP)
        yield Lines(count=1, width=writer.width)


def _counts(writer: Writer, heads: Sequence[str], rows: Sequence[str]) -> Block:
    """A table with what was asked at its left and an empty box under each head."""
    left = writer.width * LABELS
    step = (writer.width - left) / len(heads)
    edges = tuple(step * number for number in range(len(heads) + 1))
    cells = tuple(
        (left + edge, writer.narrowed(step).text(head, FOOT)) for edge, head in zip(edges, heads, strict=False)
    )
    blocks: list[Block] = [Columns(cells=((0.0, Block()), *cells), tag=Tag.HEADS)]
    # The boxes are one drawing; for those who hear the table each is a cell.
    empty = ((left, Block()),) * (len(heads) - 1)
    for row in rows:
        words = writer.narrowed(left - 3 * MM).text(row, BODY)
        box = EmptyTable(count=1, edges=edges, row=max(ROW, words.height + 1 * MM))
        blocks.append(Columns(cells=((0.0, words), (left, box), *empty), tag=Tag.ROW))
    return Stack(blocks=tuple(blocks), before=1 * MM, whole=True)
