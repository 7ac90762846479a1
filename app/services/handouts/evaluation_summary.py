"""The evaluation summary: what came back, how the answers lie, and what changes. Nobody can be told from it.

Without forms it is a sheet to count on by hand, with the same parts in the same order.
"""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from app.domain import evaluation
from app.domain.evaluation import LEAST_REPLIES, Band, EvaluationForm, Spread
from app.domain.identifiers import HandoutId
from app.domain.language import decimal, say
from app.services.handouts import phrases
from app.services.handouts.blocks import Block, Stack
from app.services.handouts.columns import Columns
from app.services.handouts.design import BODY, BODY_QUIET, BODY_STRONG, FOOT, GUTTER, SECTION
from app.services.handouts.evaluation_tally import tally
from app.services.handouts.evaluation_words import GAP, Questions, heading, questions, you_said
from app.services.handouts.order import Order, people_text
from app.services.handouts.paper import MM
from app.services.handouts.sheet import Frame, Sheet, text_width
from app.services.handouts.spread import Bar, Bars
from app.services.handouts.words import Writer

FORM = HandoutId("evaluation-form")


def evaluation_summary(order: Order) -> tuple[Sheet, ...]:
    """One copy."""
    size = order.paper.size
    writer = order.writer(text_width(size))
    asked = questions(order.library.get(FORM))
    forms = order.wishes.forms
    frame = Frame(order, size)
    found = _shown(order, writer, asked, forms) if forms else tally(writer, asked)
    return frame.filled((*found, you_said(writer)), evenly=False)


def _shown(order: Order, writer: Writer, asked: Questions, forms: Sequence[EvaluationForm]) -> Iterator[Block]:
    people = people_text(len(order.session.present) or order.seats)
    yield heading(writer, "responses", before=0)
    yield writer.text(say(phrases.FORMS_BACK, people=people, returned=len(forms)), BODY_STRONG)
    spreads = [evaluation.rating_spread(forms, number) for number in range(len(asked.statements))]
    safe = evaluation.safe_spread(forms)
    if any(band.first != band.last for spread in (*spreads, safe) for band in spread.bands):
        yield writer.text(say(phrases.JOINED_NOTE), BODY_QUIET)
    yield heading(writer, "ratings")
    half = writer.narrowed((writer.width - GUTTER) / 2)
    statements = zip(asked.statements, spreads, strict=True)
    yield from _in_twos(writer, [_spread(half, words, asked.scale, spread) for words, spread in statements])
    yield heading(writer, "confidence-change")
    changes = (evaluation.change_of(forms, number) for number in range(len(asked.sure)))
    yield from _in_twos(writer, [_change(half, *each) for each in zip(asked.sure, changes, strict=True)])
    yield heading(writer, "safe-to-speak")
    yield _spread(half, asked.safe, asked.safe_scale, safe)
    yield from _comments(order, writer, "will-do", evaluation.comments(forms, "will_do"), len(forms))
    yield from _comments(order, writer, "change-one-thing", evaluation.comments(forms, "change"), len(forms))


def _in_twos(writer: Writer, blocks: Sequence[Block]) -> Iterator[Block]:
    """Blocks of half the width side by side."""
    right = (writer.width + GUTTER) / 2
    for begin in range(0, len(blocks), 2):
        cells = tuple(zip((0.0, right), blocks[begin : begin + 2], strict=False))
        yield Columns(cells=cells, before=2 * MM, whole=True)


def _spread(writer: Writer, words: str, scale: Sequence[str], spread: Spread) -> Block:
    """A statement over the columns of its answers, or the sentence why there are none."""
    title = writer.text(words, BODY_STRONG, holds_next=True)
    if not spread.bands:
        few = spread.replies < LEAST_REPLIES
        sentence = say(phrases.TOO_FEW if few else phrases.TOO_ALIKE, replies=spread.replies, least=LEAST_REPLIES)
        why = writer.text(sentence, BODY_QUIET)
        return Stack(blocks=(title, why), before=2 * MM, whole=True)
    step = writer.width / len(scale)
    most = max(band.count for band in spread.bands)
    bars = tuple(_bar(writer, band, scale, step, band.count / most) for band in spread.bands)
    return Stack(blocks=(title, Bars(bars=bars)), before=2.5 * MM, whole=True)


def _bar(writer: Writer, band: Band, scale: Sequence[str], step: float, share: float) -> Bar:
    wide = step * (band.last - band.first + 1)
    narrow = writer.narrowed(wide)
    number = replace(narrow.text(str(band.count), BODY_STRONG), centred=True)
    words = replace(narrow.text(_steps(band, scale), FOOT), centred=True)
    return Bar(step * band.first, wide, share, number, words)


def _steps(band: Band, scale: Sequence[str]) -> str:
    first, last = scale[band.first], scale[band.last]
    if first == last:
        return first
    joined = phrases.BOTH_STEPS if band.last == band.first + 1 else phrases.JOINED_STEPS
    return say(joined, first=first, last=last)


def _change(writer: Writer, thing: str, change: evaluation.Change) -> Block:
    if change.before is None or change.now is None:
        words = say(phrases.TOO_FEW, replies=change.replies, least=LEAST_REPLIES)
    else:
        words = say(
            phrases.CHANGE_SHOWN, before=decimal(change.before, 1), now=decimal(change.now, 1), replies=change.replies
        )
    return Stack(blocks=(writer.text(thing, BODY_STRONG), writer.text(words, BODY)), before=1.5 * MM, whole=True)


def _comments(
    order: Order, writer: Writer, section: str, found: Sequence[tuple[str, int]], returned: int
) -> Iterator[Block]:
    yield writer.heading(say(phrases.EVALUATION[section]), SECTION, before=GAP)
    if returned < LEAST_REPLIES:
        yield writer.text(say(phrases.COMMENTS_HIDDEN, least=LEAST_REPLIES), BODY_QUIET)
    elif not found:
        yield writer.text(say(phrases.NO_COMMENTS), BODY_QUIET)
    for text, count in found:
        words = order.general(text)
        yield writer.entry(say(phrases.TIMES, text=words, count=count) if count > 1 else words, before=1 * MM)
