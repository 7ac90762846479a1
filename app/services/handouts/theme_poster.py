"""The theme poster: what the team's best work is made of, as large as it fits, and one line in its own words."""

from collections.abc import Iterator, Sequence

from app.domain.language import titled
from app.domain.vocabulary import Category
from app.services.handouts import harvest
from app.services.handouts.blocks import Block
from app.services.handouts.design import Ink, Look, Weight
from app.services.handouts.harvest import Cluster, Themes
from app.services.handouts.marks import Rule
from app.services.handouts.order import Order, people_text
from app.services.handouts.paper import MM
from app.services.handouts.poster import poster, scaled, whole_words
from app.services.handouts.sheet import Sheet, sources_apart
from app.services.handouts.words import Writer
from app.services.handouts.writing_room import Lines

TITLE = Look(17, 21, Weight.SEMIBOLD, Ink.ACCENT)
THEME = Look(30, 35, Weight.BOLD)
STRAPLINE = Look(15, 20)
DATE = Look(9, 12, ink=Ink.QUIET)
LEAST, MOST = 3, 5
LONGEST_STRAPLINE = 120
"""Letters of something learnt that is still one line for a wall."""


def theme_poster(order: Order) -> tuple[Sheet, ...]:
    """One for the team wall; lines to write on for what nobody typed."""
    return (
        *poster(order, order.poster, lambda writer, scale: _blocks(order, writer, scale)),
        *sources_apart(order, order.poster),
    )


def top_themes(found: Themes) -> tuple[Cluster, ...]:
    """The three to five themes that go on a wall: no equals are parted where three remain without them.

    Where dots were counted a theme without any is left out, and without a vote the first five stand as they were put.
    """
    named = [cluster for cluster in found.clusters if cluster.name]
    voted = [cluster for cluster in named if cluster.votes]
    ranked = voted or named
    count = min(len(ranked), MOST)
    while LEAST < count < len(ranked) and voted and ranked[count - 1].votes == ranked[count].votes:
        count -= 1
    return tuple(ranked[:count])


def strapline(order: Order) -> str:
    """The last thing the room said it learnt that is short enough for a wall; empty where there is none.

    What was said about the day itself is no line of the team's, although the summary has it.
    """
    learnt = reversed(harvest.heard(order.session, Category.LEARNING))
    return next((note.text for note in learnt if len(note.text) <= LONGEST_STRAPLINE), "")


def _blocks(order: Order, writer: Writer, scale: float) -> Sequence[Block]:
    look = scaled(THEME, scale)
    themes = _themes(order)
    if scale > 1 and not all(whole_words(writer, theme.name, look) for theme in themes):
        return ()
    gap = 4 * MM * scale
    return (
        *(writer.title(line, scaled(TITLE, scale)) for line in order.lines("title")),
        Rule(width=30 * MM * scale, thick=2.4 * scale, ink=Ink.ACCENT, before=gap / 2),
        *(writer.text(theme.name, look, before=gap) for theme in themes),
        *_blank_lines(writer, LEAST if not themes else 0, scale),
        *_strapline(order, writer, scale),
        writer.text(_when(order), scaled(DATE, scale), before=gap),
    )


def _themes(order: Order) -> tuple[Cluster, ...]:
    """The themes of the last exercise that prints this poster and has some, or else of the last one that has."""
    found = harvest.themes(order.session)
    printing = {exercise.title for exercise in order.printing}
    meant = [each for each in found if each.exercise in printing] or list(found)
    return next((top for each in reversed(meant) if (top := top_themes(each))), ())


def _strapline(order: Order, writer: Writer, scale: float) -> Iterator[Block]:
    words = strapline(order)
    if words:
        yield writer.text(titled(words), scaled(STRAPLINE, scale), before=7 * MM * scale)
    else:
        yield from _blank_lines(writer, 1, scale)


def _blank_lines(writer: Writer, count: int, scale: float) -> Iterator[Block]:
    if count:
        yield Lines(count=count, width=writer.width, gap=14 * MM * scale)


def _when(order: Order) -> str:
    came = len(order.session.present) or len(order.expected)
    return f"{order.day}, {people_text(came)}" if came else order.day
