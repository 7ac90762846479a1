"""From a frame to a picture: one composition for each kind, and what they have in common around it."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, assert_never

from msgspec.structs import replace

from app.domain.language import say, speaking
from app.domain.stage import (
    Black,
    Commit,
    Groups,
    Harvest,
    Holding,
    Picture,
    ProjectorTest,
    Reveal,
    StageFrame,
    StageState,
    Swap,
    Talk,
    Vote,
    Words,
    Write,
)
from app.domain.stage_parts import Phase, StageClock, TrioStrip
from ui.stage.chrome import HeadPage, fits_the_foot, foot_items, message_pages, title_items
from ui.stage.clock import clock_items, widest
from ui.stage.compositions import (
    black,
    commit,
    groups,
    harvest,
    holding,
    projector_test,
    reveal,
    swap,
    talk,
    vote,
    words,
    write,
)
from ui.stage.fresh import with_marks, without_fresh
from ui.stage.items import Composition, Item, Sheet, TrioPlace
from ui.stage.last_words import last_words
from ui.stage.message_card import message_alone
from ui.stage.scale import LINES, Canvas
from ui.stage.top_strip import Strip, top_strips
from ui.stage.trio import trio_items

_NO_PICTURE: Final = (StageState.BLACK, StageState.DESKTOP)
# The layout of a picture with a three's strip is the same whatever the strip says.
_LEAST_OVER_STRIP: Final = 420
"""The height that a picture needs above a strip at its foot."""
_STILL_STRIP: Final = TrioStrip("", "", Phase.CALM, "", ())


@lru_cache(maxsize=2)
def compose(frame: StageFrame, canvas: Canvas, page: int | None = None) -> Composition:
    """The items of one page of the frame; without `page` it is the page the frame asks for.

    The last ones are kept, for the console's preview asks for what the room has just been shown. Its words are in the
    language of the frame, not in that of the interface.
    """
    with speaking(frame.language):
        return _composed(frame, canvas, page)


def _composed(frame: StageFrame, canvas: Canvas, page: int | None) -> Composition:
    picture: Picture = Black() if frame.state in _NO_PICTURE else frame.picture
    if isinstance(picture, ProjectorTest):
        # It tells of all rows, so its letters do not grow with the room.
        canvas = replace(canvas, lines=LINES)
    clock = None if isinstance(picture, Words | Reveal | Black | ProjectorTest) else picture.clock
    over = clock is not None and clock.phase is Phase.OVER
    signal = frame.signal or (last_words(picture) if over else "")
    resting = replace(frame, picture=_at_rest(picture), signal=signal)
    composition, sheet = _still_page(resting, canvas, page, over=over)
    running: tuple[Item, ...] = ()
    if not composition.of_message and sheet.trio is not None and sheet.trio.page in (None, composition.page):
        running = _trio_items(picture, sheet.trio)
    if sheet.clock is not None and clock is not None:
        running += clock_items(clock, sheet.clock)
    return replace(composition, running=running)


@lru_cache(maxsize=4)
def _still_page(frame: StageFrame, canvas: Canvas, page: int | None, *, over: bool) -> tuple[Composition, Sheet]:
    """All of the picture that is the same at every second, and the sheet that says where the rest has its place."""
    picture = frame.picture
    sheet = _sheet(_unmarked(picture), canvas, frame.language)
    if isinstance(picture, Black):
        alone = frame.message_page if page is None else page
        return message_alone(canvas, frame.message, sheet.surface, alone), sheet
    pages, labels, message = sheet.pages, sheet.labels, frame.message
    spread = bool(message) and not fits_the_foot(canvas, frame.signal, message)
    if spread:
        pages, labels, message = message_pages(canvas, message, sheet.clock), (), ""
    asked = frame.message_page if spread else frame.page
    wanted = asked if page is None else page
    number = max(0, min(wanted, len(pages) - 1))
    # The step's heading has nothing to do with a message that takes the place of its words.
    title = "" if spread or isinstance(picture, Holding | Reveal | ProjectorTest) else picture.title
    place = HeadPage(labels[number] if number < len(labels) else "", number, len(pages))
    here = pages[number]
    if isinstance(picture, Harvest) and not spread:
        here = with_marks(picture.wall, here)
    items = (
        *title_items(canvas, title, sheet.clock, place),
        *here,
        *foot_items(canvas, frame.signal, message, frame.credit, over=over),
    )
    return Composition(canvas.width, canvas.lines, sheet.surface, items, number, len(pages), spread), sheet


def _trio_items(picture: Picture, place: TrioPlace) -> tuple[Item, ...]:
    strip = picture.trio if isinstance(picture, Talk | Swap) else None
    return () if strip is None else trio_items(strip, place)


def still(picture: Picture) -> Picture:
    """The picture that is laid out, with a clock that stands still: the layout is the same at every second."""
    return _unmarked(_at_rest(picture))


def _unmarked(picture: Picture) -> Picture:
    return replace(picture, wall=without_fresh(picture.wall)) if isinstance(picture, Harvest) else picture


def _at_rest(picture: Picture) -> Picture:
    match picture:
        case Words() | Reveal() | Black() | ProjectorTest():
            return picture
        case _ if picture.clock is None:
            return picture
        case Talk() | Swap() if picture.trio is not None:
            return replace(picture, clock=_still_clock(picture.clock), trio=_STILL_STRIP)
        case _:
            return replace(picture, clock=_still_clock(picture.clock))


def _still_clock(clock: StageClock) -> StageClock:
    return StageClock(widest(clock), Phase.CALM, paused=False, share=1)


@lru_cache(maxsize=16)
def _sheet(picture: Picture, canvas: Canvas, _language: str) -> Sheet:
    """The picture laid out; kept for each language, since some of its words are ours."""
    if not isinstance(picture, Talk | Write | Harvest | Commit) or not picture.top:
        return _own_sheet(picture, canvas)
    plain, strips = _own_sheet(picture, canvas), top_strips(picture.top, canvas)
    # A deep room has no first places that are cut: rather they have a page of their own.
    if canvas.content.height < _LEAST_OVER_STRIP + strips[-1 if canvas.lines >= LINES else 0][1]:
        return _with_strip_apart(plain, strips, canvas)
    tried = [_with_strip(picture, canvas, *strip) for strip in strips]
    fitting = [sheet for sheet in tried if len(sheet.pages) <= len(plain.pages)]
    # A task that is talked about stays on one page; where pages can be turned, the first places may cost one.
    shorter = tried[1 if canvas.lines >= LINES else 0]
    return next(iter(fitting), shorter if isinstance(picture, Harvest | Commit) else plain)


def _with_strip_apart(plain: Sheet, strips: Sequence[Strip], canvas: Canvas) -> Sheet:
    """Where pages are low, as much of the first places as fits has a page of its own, the first."""
    top = canvas.content.y if plain.clock is None else plain.clock.box.bottom
    fitting = [items for items, height in strips if height <= canvas.content.bottom - top]
    if not fitting:
        return plain
    labels = (say("The vote before"), *plain.labels)
    trio = plain.trio and replace(plain.trio, page=None if plain.trio.page is None else plain.trio.page + 1)
    return replace(plain, pages=(fitting[0], *plain.pages), labels=labels, trio=trio)


def _with_strip(picture: Picture, canvas: Canvas, strip: tuple[Item, ...], height: float) -> Sheet:
    sheet = _own_sheet(picture, replace(canvas, kept=height))
    return replace(sheet, pages=tuple((*page, *strip) for page in sheet.pages))


def _own_sheet(picture: Picture, canvas: Canvas) -> Sheet:
    match picture:
        case Holding():
            return holding.sheet(picture, canvas)
        case Black():
            return black.sheet()
        case Words():
            return words.sheet(picture, canvas)
        case Talk():
            return talk.sheet(picture, canvas)
        case Swap():
            return swap.sheet(picture, canvas)
        case Write():
            return write.sheet(picture, canvas)
        case Harvest():
            return harvest.sheet(picture, canvas)
        case Vote():
            return vote.sheet(picture, canvas)
        case Reveal():
            return reveal.sheet(picture, canvas)
        case Commit():
            return commit.sheet(picture, canvas)
        case Groups():
            return groups.sheet(picture, canvas)
        case ProjectorTest():
            return projector_test.sheet(picture, canvas)
        case _:
            assert_never(picture)
