"""The harvest summary: what the group found and agreed, without stories and without names but those of owners.

A part in which nothing came up is left out. Where a vote was counted its order and counts are shown, ties as ties.
"""

from collections.abc import Iterable, Iterator

from app.domain.instants import clock_text, day_text
from app.domain.language import say, say_many
from app.domain.session import CarriedAction, Note
from app.domain.standing_words import standing_words
from app.domain.vocabulary import Category
from app.services.handouts import harvest, phrases
from app.services.handouts.blocks import Block, Stack, Text
from app.services.handouts.columns import Columns
from app.services.handouts.design import (
    BODY,
    BODY_QUIET,
    BODY_STRONG,
    GUTTER,
    LEAD,
    SECTION,
    SECTION_GAP,
)
from app.services.handouts.harvest import Cluster
from app.services.handouts.lettering import is_rtl
from app.services.handouts.order import Order, people_text
from app.services.handouts.paper import MM
from app.services.handouts.sheet import Sheet, sheets, text_width
from app.services.handouts.words import INDENT, Writer

STRENGTHS = ((Category.SKILL, "skills"), (Category.KNOWLEDGE, "knowledge"), (Category.ATTRIBUTE, "attributes"))
LONGEST_MEANING = 240
"""Letters of the notes under a theme that are still read as one line of meaning."""
LISTS_BEFORE = ((Category.BEHAVIOUR, "behaviours"), (Category.ENABLER, "enablers"))


def harvest_summary(order: Order) -> tuple[Sheet, ...]:
    """One copy for everybody."""
    size = order.paper.size
    writer = order.writer(text_width(size))
    blocks = [
        *_last_time(order, writer),
        *_themes(order, writer),
        *_choices(order, writer),
        *_strengths(order, writer),
        *(
            block
            for kind, key in LISTS_BEFORE
            for block in _list(order, writer, key, harvest.heard(order.session, kind))
        ),
        *_principles(order, writer),
        *_list(order, writer, "learning", harvest.learnt(order.session)),
        *_actions(order, writer),
        *_commitments(order, writer),
        *_parked(order, writer),
    ]
    if not blocks:
        blocks = [writer.text(say(phrases.NOTHING_YET), before=SECTION_GAP)]
    return sheets(order, [*_header(order, writer), *blocks, *_how_made(order, writer)], size)


def _header(order: Order, writer: Writer) -> Iterator[Block]:
    """People, place, facilitator; and while the session goes on, at what time this was printed."""
    session = order.session
    came = len(session.present) or len(order.expected)
    parts = [people_text(came)] if came else []
    if session.details.place:
        parts.append(session.details.place)
    if session.details.facilitator:
        parts.append(say(phrases.FACILITATOR, name=session.details.facilitator))
    if session.ended is None and session.position is not None:
        parts.append(say(phrases.AS_IT_STOOD, time=clock_text(order.now, session.details.utc_offset)))
    if parts:
        yield writer.text(". ".join(parts) + ".", BODY_STRONG)


def _section(order: Order, writer: Writer, key: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """A heading with its blocks; the heading comes again on following pages."""
    inside = list(blocks)
    if not inside:
        return
    title = say(phrases.HARVEST[key])
    yield writer.heading(title)
    again = writer.text(say(phrases.CONTINUED, title=title), BODY_QUIET)
    yield from (block.under(again) for block in inside)


def _list(order: Order, writer: Writer, key: str, notes: Iterable[Note]) -> Iterator[Block]:
    yield from _section(order, writer, key, (_entry(order, writer, note) for note in notes))


def _entry(order: Order, writer: Writer, note: Note) -> Block:
    """A note and set in under it what was added, asked and told."""
    card = writer.entry(note.text)
    inner = writer.narrowed(writer.width - INDENT)
    answers = (
        Columns(cells=((INDENT, inner.text(say(phrases.REPLIES[reply.reply], text=reply.text), BODY_QUIET)),))
        for reply in harvest.replies(order.session, note)
        if reply.reply is not None
    )
    under = tuple(answers)
    return Stack(blocks=(card, *under)) if under else card


def _last_time(order: Order, writer: Writer) -> Iterator[Block]:
    yield from _section(order, writer, "last-time", (_carried(writer, each) for each in order.session.carried))


def _carried(writer: Writer, action: CarriedAction) -> Block:
    """What was agreed, and under it what became of it, whose it is and by when it was meant to be."""
    parts = (standing_words(action.standing), action.owner, day_text(action.due))
    # A name from right to left comes last: it would draw the figures of a date to its other side.
    return _with_line(writer, action.text, " · ".join(sorted(filter(None, parts), key=is_rtl)))


def _themes(order: Order, writer: Writer) -> Iterator[Block]:
    found = harvest.themes(order.session)

    def blocks() -> Iterator[Block]:
        for each in found:
            if len(found) > 1:
                yield writer.text(each.exercise, BODY_QUIET, before=4 * MM, holds_next=True)
            if each.result.startswith("Tie"):
                yield writer.text(each.result, BODY_STRONG, before=1 * MM)
            for cluster in each.clusters:
                yield _cluster(order, writer, cluster)

    yield from _section(order, writer, "top-themes", blocks())


def _cluster(order: Order, writer: Writer, cluster: Cluster) -> Block:
    """A theme: its name with its votes at the right, and under it what it is made of."""
    name = counted(writer, cluster.name or say(phrases.OTHER_THEMES), votes_text(cluster.votes, cluster.dots))
    texts = tuple(dict.fromkeys(note.text for note in cluster.notes if note.text != cluster.name))
    joined = phrases.BETWEEN.join(texts)
    # A few short notes make one line of meaning; many, long or right-to-left ones each need a line of their own.
    notes: tuple[Block, ...] = (writer.text(joined, BODY, before=0.5 * MM),) if joined else ()
    if any(note.replies for note in cluster.notes):
        notes = tuple(_entry(order, writer, note) for note in cluster.notes)
    elif len(joined) > LONGEST_MEANING or any(is_rtl(text) for text in texts):
        notes = tuple(writer.entry(text, before=1 * MM) for text in texts)
    return Stack(blocks=(Stack(blocks=(name,), holds_next=True), *notes), before=3 * MM)


def counted(writer: Writer, name: str, count: str) -> Block:
    """A name with its count at the right margin."""
    if not count:
        return writer.text(name, LEAD)
    wide = writer.run(count, LEAD)
    left = writer.narrowed(writer.width - wide - 6 * MM).text(name, LEAD)
    right = writer.narrowed(wide + 1).text(count, LEAD)
    return Columns(cells=((0.0, left), (writer.width - wide, right)))


def votes_text(votes: int | None, dots: int) -> str:
    """Votes in words: dots where each person had several."""
    if votes is None:
        return ""
    if dots > 1:
        return say_many("{count} dot", "{count} dots", votes)
    return say_many("{count} vote", "{count} votes", votes)


def _choices(order: Order, writer: Writer) -> Iterator[Block]:
    def blocks() -> Iterator[Block]:
        for choice in harvest.choices(order.session):
            yield writer.text(choice.title, BODY_QUIET, before=3 * MM, holds_next=True)
            for label, count in choice.options:
                yield counted(writer, label, votes_text(count, choice.dots)).spaced(1.5 * MM)

    yield from _section(order, writer, "chosen", blocks())


def _strengths(order: Order, writer: Writer) -> Iterator[Block]:
    """Skills, knowledge and attributes in columns side by side."""
    lists = [(key, harvest.heard(order.session, kind)) for kind, key in STRENGTHS]
    lists = [(key, notes) for key, notes in lists if notes]
    if not lists:
        return
    gap = GUTTER * 0.8
    each = (writer.width - gap * (len(lists) - 1)) / len(lists)
    narrow = writer.narrowed(each)
    cells = tuple(
        (number * (each + gap), _strength_list(order, narrow, key, notes)) for number, (key, notes) in enumerate(lists)
    )
    yield from _section(order, writer, "strengths", [Columns(cells=cells, before=2 * MM)])


def _strength_list(order: Order, writer: Writer, key: str, notes: Iterable[Note]) -> Block:
    title = writer.subheading(say(phrases.HARVEST[key]), BODY_STRONG)
    return Stack(blocks=(title, *(_entry(order, writer, note) for note in notes)))


def _principles(order: Order, writer: Writer) -> Iterator[Block]:
    """The principles, the most wanted first, with what was said about them."""
    ranked, result = harvest.principles(order.session)
    said = harvest.heard(order.session, Category.PRINCIPLE)

    def blocks() -> Iterator[Block]:
        if result.startswith("Tie"):
            yield writer.text(result, BODY_STRONG, before=1 * MM)
        for each in ranked:
            title = counted(writer, each.principle.title, votes_text(each.votes, 1))
            meaning = writer.text(each.principle.meaning, BODY, before=0.5 * MM)
            yield Stack(blocks=(title, meaning), whole=True, before=3 * MM)
        yield from (writer.entry(note.text) for note in said)

    yield from _section(order, writer, "principles", blocks())


def _actions(order: Order, writer: Writer) -> Iterator[Block]:
    actions = harvest.heard(order.session, Category.ACTION)
    if not actions:
        if any(not note.removed for note in order.session.notes):
            yield from _section(order, writer, "actions", [writer.text(say(phrases.NO_ACTIONS), before=1 * MM)])
        return
    yield from _section(order, writer, "actions", (_action(writer, note) for note in actions))


def _action(writer: Writer, note: Note) -> Block:
    """What, and under it who and by when."""
    who = f"{harvest.owner_of(note)}, {day_text(note.due) or say(phrases.NO_DATE)}"
    return _with_line(writer, note.text, who)


def _with_line(writer: Writer, text: str, line: str) -> Block:
    inner = writer.narrowed(writer.width - INDENT)
    entry = writer.entry(text, before=0)
    return Stack(blocks=(entry, Columns(cells=((INDENT, inner.name(line, BODY_STRONG)),))), before=2.5 * MM, whole=True)


def _commitments(order: Order, writer: Writer) -> Iterator[Block]:
    made = harvest.commitments(order.session)

    def blocks() -> Iterator[Text]:
        for title, count in made:
            words = _promised(count)
            yield writer.text(f"{title}: {words}" if len(made) > 1 else words, before=1 * MM)

    yield from _section(order, writer, "commitments-count", blocks())


def _promised(count: int) -> str:
    return say_many(
        "1 person made a promise. It stays on their own card.",
        "{count} people made a promise. It stays on their own cards.",
        count,
    )


def _parked(order: Order, writer: Writer) -> Iterator[Block]:
    def blocks() -> Iterator[Block]:
        inner = writer.narrowed(writer.width - INDENT)
        for note in harvest.parked(order.session):
            if note.category is not Category.QUESTION:
                yield writer.entry(note.text)
                continue
            answer = inner.line(say(phrases.ANSWERED_BY), {}, BODY_QUIET)
            entry = writer.entry(note.text, before=0)
            yield Stack(blocks=(entry, Columns(cells=((INDENT, answer),))), before=2 * MM, whole=True)

    yield from _section(order, writer, "parked", blocks())


def _how_made(order: Order, writer: Writer) -> Iterator[Block]:
    lines = [writer.line(line, order.words(), before=1 * MM) for line in order.lines("how-made")]
    if lines:
        head = writer.heading(say(phrases.HARVEST["how-made"]), SECTION)
        yield Stack(blocks=(head, *lines), whole=True, before=SECTION_GAP)
