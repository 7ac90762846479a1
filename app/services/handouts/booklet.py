"""Several handouts in one PDF, with a bookmark for each and a page of contents in front."""

from collections.abc import Sequence

from app.domain.language import say, speaking
from app.services.handouts import phrases
from app.services.handouts.about import FILLABLE
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.columns import Columns
from app.services.handouts.design import BODY, BODY_QUIET, FOOT, GUTTER, MARGIN, TITLE
from app.services.handouts.drawing import draw_sheets
from app.services.handouts.flow import Placed
from app.services.handouts.job import NOBODY, Onlooker, PaperJob
from app.services.handouts.laying_out import LayOut
from app.services.handouts.making import MadeHandout, notices_about
from app.services.handouts.order import deleted_by
from app.services.handouts.paper import MM
from app.services.handouts.pen import Pen
from app.services.handouts.sheet import BOTTOM, TOP, Sheet, text_width
from app.services.handouts.tags import Tag
from app.services.handouts.words import Writer

NUMBER_WIDTH = 16 * MM


class Stopped(Exception):
    """Making a booklet was stopped before its end."""


def make_booklet(job: PaperJob, onlooker: Onlooker = NOBODY) -> MadeHandout:
    """Handouts in one document, in this order and in the language of the session.

    Raises NotPrintable, and Stopped when the onlooker cancels it.
    The contents stand in front where they fit one page and there is more than one handout.
    """
    laid_out = LayOut(job.session, job.texts, job.paper, job.now, job.wishes, job.banks)
    parts: list[tuple[str, tuple[Sheet, ...]]] = []
    for number, handout in enumerate(job.ids):
        if onlooker.cancelled():
            raise Stopped
        onlooker.progress(number, len(job.ids), job.texts[handout].title)
        parts.append((job.texts[handout].title, laid_out.sheets(handout)))
    with speaking(job.session.plan.language):
        pen = _bound(job, laid_out.writer(text_width(job.paper.size)), parts)
    return MadeHandout(pen.finish(), pen.pages, (*notices_about(laid_out.missing), *laid_out.notices))


def _bound(job: PaperJob, writer: Writer, parts: Sequence[tuple[str, tuple[Sheet, ...]]]) -> Pen:
    """All parts drawn one after another, behind their contents."""
    pen = Pen(
        title=job.session.plan.title,
        author=job.session.details.facilitator or "Sparkroom",
        subject=say(phrases.CONTENTS),
        language=job.session.plan.language,
    )
    if len(parts) > 1:
        contents = _contents(job, writer, parts)
        draw_sheets(pen, contents, say(phrases.CONTENTS) if contents else "")
    for handout, (name, sheets) in zip(job.ids, parts, strict=True):
        draw_sheets(pen, sheets, name, fillable=handout in FILLABLE)
    return pen


def _contents(job: PaperJob, writer: Writer, parts: Sequence[tuple[str, tuple[Sheet, ...]]]) -> tuple[Sheet, ...]:
    narrow = writer.narrowed(writer.width - NUMBER_WIDTH - GUTTER)
    rows: list[Block] = []
    page = 2
    for name, pages in parts:
        number = writer.narrowed(NUMBER_WIDTH).name(str(page), BODY)
        rows.append(
            Columns(
                cells=((0.0, narrow.text(name, BODY)), (writer.width - NUMBER_WIDTH, number)),
                tag=Tag.ROW,
                ruled=writer.width,
                padding=1.2 * MM,
            )
        )
        page += len(pages)
    head = (writer.text(job.session.plan.title, BODY_QUIET), writer.title(say(phrases.CONTENTS), TITLE))
    whole = Stack(blocks=(*head, *(row.spaced(1 * MM) for row in rows)))
    foot = writer.text(deleted_by(job.session), FOOT)
    foot_top = job.paper.size.height - BOTTOM - foot.height
    if TOP + whole.height > foot_top:
        return ()
    return (Sheet(job.paper.size, (Placed(whole, MARGIN, TOP), Placed(foot, MARGIN, foot_top))),)
