"""Several handouts in one PDF, with a bookmark for each and a page of contents in front."""

from collections.abc import Callable, Mapping, Sequence

from app.domain.catalogue import Handout, PromptBank
from app.domain.identifiers import HandoutId
from app.domain.instants import Instant
from app.domain.session import Session
from app.services.handouts import phrases
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.columns import Columns
from app.services.handouts.design import BODY, BODY_QUIET, GUTTER, MARGIN, TITLE
from app.services.handouts.drawing import draw_sheets
from app.services.handouts.flow import Placed
from app.services.handouts.laying_out import LayOut
from app.services.handouts.making import NO_BANKS, MadeHandout, notices_about
from app.services.handouts.paper import MM, Paper, Size
from app.services.handouts.pen import Pen
from app.services.handouts.sheet import BOTTOM, TOP, Sheet, text_width
from app.services.handouts.tags import Tag
from app.services.handouts.wishes import AS_USUAL, PrintWishes

NUMBER_WIDTH = 16 * MM
Progress = Callable[[int, int, str], None]


class Stopped(Exception):
    """Making a booklet was stopped before its end."""


def make_booklet(
    session: Session,
    ids: Sequence[HandoutId],
    texts: Mapping[HandoutId, Handout],
    *,
    paper: Paper,
    now: Instant,
    language: str = "en",
    wishes: PrintWishes = AS_USUAL,
    banks: Mapping[str, PromptBank] = NO_BANKS,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> MadeHandout:
    """Handouts in one document, in this order. Raises NotPrintable, and Stopped when `cancelled` says so.

    The contents stand in front where they fit one page and there is more than one handout.
    """
    laid_out = LayOut(session, texts, paper, now, wishes, banks)
    parts: list[tuple[str, tuple[Sheet, ...]]] = []
    for number, handout in enumerate(ids):
        if cancelled is not None and cancelled():
            raise Stopped
        if progress is not None:
            progress(number, len(ids), texts[handout].title)
        parts.append((texts[handout].title, laid_out.sheets(handout)))
    pen = Pen(
        title=session.plan.title,
        author=session.details.facilitator or "Sparkroom",
        subject=phrases.CONTENTS,
        language=language,
    )
    if len(parts) > 1:
        contents = _contents(laid_out, parts, paper.size, session.plan.title)
        draw_sheets(pen, contents, phrases.CONTENTS if contents else "")
    for name, sheets in parts:
        draw_sheets(pen, sheets, name)
    return MadeHandout(pen.finish(), pen.pages, (*notices_about(laid_out.missing), *laid_out.notices))


def _contents(
    laid_out: LayOut, parts: Sequence[tuple[str, tuple[Sheet, ...]]], size: Size, title: str
) -> tuple[Sheet, ...]:
    width = text_width(size)
    writer = laid_out.writer(width)
    narrow = writer.narrowed(width - NUMBER_WIDTH - GUTTER)
    rows: list[Block] = []
    page = 2
    for name, pages in parts:
        number = writer.narrowed(NUMBER_WIDTH).name(str(page), BODY)
        rows.append(
            Columns(
                cells=((0.0, narrow.text(name, BODY)), (width - NUMBER_WIDTH, number)),
                tag=Tag.ROW,
                ruled=width,
                padding=1.2 * MM,
            )
        )
        page += len(pages)
    head = (writer.text(title, BODY_QUIET), writer.title(phrases.CONTENTS, TITLE))
    whole = Stack(blocks=(*head, *(row.spaced(1 * MM) for row in rows)))
    if whole.height > size.height - TOP - BOTTOM:
        return ()
    return (Sheet(size, (Placed(whole, MARGIN, TOP),)),)
