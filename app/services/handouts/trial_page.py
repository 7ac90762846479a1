"""The printed test page: the edge of the paper, every script that is bundled, and grey that has to stay apart.

It stands on the machinery of the handouts, so that what comes out here comes out there too.
"""

from typing import Final

from app.domain.language import say, spoken, unsaid
from app.services.handouts.blocks import Block
from app.services.handouts.design import BODY, BODY_QUIET, MARGIN, PARAGRAPH_GAP, SECTION, TITLE, Ink, Look
from app.services.handouts.marks import Panel, Rule
from app.services.handouts.paper import MM, Paper, Size
from app.services.handouts.pen import Pen
from app.services.handouts.setting import Typesetter
from app.services.handouts.words import Writer

TITLE_WORDS: Final = unsaid("Test page")
SCRIPTS: Final = (
    ("Latin", "The quick brown fox. Zażółć gęślą jaźń, Größe, œuvre, naïveté, Đặng"),
    ("Greek", "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία"),
    ("Cyrillic", "Съешь ещё этих мягких булок. Їжак, ґанок"),
    ("Arabic", "نحن هنا لنتعلم معًا"),
    ("Hebrew", "אנחנו כאן כדי ללמוד יחד"),
    ("Devanagari", "हम साथ मिलकर सीखते हैं"),
    ("Thai", "เราเรียนรู้ร่วมกัน"),
    ("Signs", "☀ ✂ 🙂 ☕ 0123456789"),
)
_SIZES: Final = (8.0, 10.0, 12.0, 14.0, 18.0)
_INSIDE: Final = 6 * MM
_EDGE: Final = 5 * MM
"""Nearer to the edge most printers do not print; the frame lies there, and at the margin of the handouts."""


def make_trial_page(paper: Paper, printed: str) -> bytes:
    """A page as PDF; `printed` is the time in words, such as `22 November 2026, 09:45`."""
    pen = Pen(title=f"{say(TITLE_WORDS)}, Sparkroom", author="Sparkroom", subject=say(TITLE_WORDS), language=spoken())
    size = paper.size
    pen.begin_page(size)
    _frames(pen, size)
    left, top = MARGIN + _INSIDE, MARGIN + _INSIDE
    for block in _blocks(Typesetter(), paper, printed, size.width - 2 * left):
        top += block.before
        block.draw(pen, left, top)
        top += block.height
    pen.end_page()
    return pen.finish()


def _frames(pen: Pen, size: Size) -> None:
    for edge, ink in ((_EDGE, Ink.TEXT), (MARGIN, Ink.FAINT)):
        pen.box(edge, edge, size.width - 2 * edge, size.height - 2 * edge, border=ink)


def _blocks(setter: Typesetter, paper: Paper, printed: str, width: float) -> tuple[Block, ...]:
    writer = Writer(setter, width)
    name = say("A4, 210 × 297 mm") if paper is Paper.A4 else say("Letter, 8.5 × 11 in")
    edges = say(
        "The outer line lies 5 mm from the edge on all four sides, the inner one is the margin of all handouts."
    )
    scripts = [_script(setter, each, text, width) for each, text in SCRIPTS]
    sizes = [
        writer.text(
            say("{points} points: can you read this?", points=round(size)), Look(size, size * 1.45), before=1 * MM
        )
        for size in _SIZES
    ]
    return (
        writer.text(say(TITLE_WORDS), TITLE),
        writer.text(
            say("Printed on {printed} by Sparkroom, for {name}.", printed=printed, name=name), BODY_QUIET, before=2 * MM
        ),
        Rule(width=24 * MM, thick=2.4, ink=Ink.ACCENT, before=3 * MM),
        writer.text(edges, BODY, before=4 * MM),
        writer.heading(say("Letters of people’s names"), SECTION),
        *scripts,
        writer.heading("Sizes", SECTION),
        *sizes,
        writer.heading(say("Grey and lines"), SECTION),
        _grey(writer, width),
    )


def _script(setter: Typesetter, name: str, text: str, width: float) -> Block:
    return Writer(setter, width).name(f"{name}: {text}", before=PARAGRAPH_GAP)


def _grey(writer: Writer, width: float) -> Block:
    words = writer.text(say("This box is lightly grey, has a line round it, and these words are black."), BODY)
    return Panel(inside=words, width=width, fill=Ink.PANEL, before=2 * MM)
