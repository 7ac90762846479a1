"""Walks through all that an exercise can show, at the sizes projectors have and in the themes of the stage."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

import msgspec
from PySide6.QtCore import QSize
from typing_extensions import override

from app.domain.language import spoken
from app.domain.stage import Picture, ProjectorTest, StageFrame, StageState
from app.domain.venue import Venue
from app.services.staged_moments import StagedMoment
from ui.stage.audit.colours import Sight
from ui.stage.audit.faults import Fault
from ui.stage.audit.layout import layout_faults
from ui.stage.audit.painted import PaintedAudit, to_be_seen
from ui.stage.audit.texts import shortened_faults
from ui.stage.compose import compose, still
from ui.stage.items import Composition, TextItem
from ui.stage.scale import LINES, Canvas, canvas_for
from ui.theme.theme import load_theme


class Size(NamedTuple):
    """A projector's picture in pixels."""

    width: int
    height: int

    @override
    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


SIZES: Final = (Size(1024, 768), Size(1280, 800), Size(1920, 1080), Size(3840, 2160))
STAGE_THEMES: Final = ("light", "dark", "high-contrast")
_NO_TEXT: Final = 21.0


class AuditedPage(msgspec.Struct, frozen=True):
    """One page of a picture at one size in one theme, measured.

    `contrast` is the least of all texts, as each sight sees it. `is_new` says that none of this layout came before,
    `is_first_of_shape` that no other size of the same shape was asked for before this one.
    """

    moment: StagedMoment
    composition: Composition
    size: Size
    theme: str
    contrast: dict[Sight, float]
    faults: tuple[Fault, ...]
    is_new: bool
    is_first_of_shape: bool

    @property
    def letters(self) -> int:
        """The smallest text, in pixels on 1080 lines; 0 where there is none."""
        smallest = min((text.px for text in self.composition.texts), default=0)
        return round(smallest * LINES / self.composition.height) if smallest else 0


class _LaidOut(NamedTuple):
    """A page of a picture; `faults` are those that only all of its pages together tell."""

    moment: StagedMoment
    composition: Composition
    faults: tuple[Fault, ...]
    is_new: bool


class StageAudit:
    """Audits moments at some sizes and in some themes, and measures again only what it has not yet seen."""

    def __init__(
        self, sizes: Sequence[Size] = SIZES, themes: Sequence[str] = STAGE_THEMES, venue: Venue | None = None
    ) -> None:
        """Look at the stage as projectors of these sizes show it, in a venue, the usual one unless another is named."""
        self._venue = venue or Venue()
        self._by_aspect: dict[float, list[Size]] = {}
        for size in dict.fromkeys(sizes):
            self._by_aspect.setdefault(size.width / size.height, []).append(size)
        lines = canvas_for(1, self._venue).lines
        worn = {name: load_theme(name) for name in themes}
        self._eyes = {
            (size, name): PaintedAudit(QSize(*size), theme, lines) for size in sizes for name, theme in worn.items()
        }

    def pages(self, moments: Sequence[StagedMoment]) -> Iterator[AuditedPage]:
        """Every page of every moment, but for those that differ from earlier ones only by what stands over them."""
        for aspect, alike in self._by_aspect.items():
            for page in _laid_out(moments, canvas_for(aspect, self._venue)):
                yield from self._looks(page, alike)

    def _looks(self, page: _LaidOut, alike: Sequence[Size]) -> Iterator[AuditedPage]:
        composition = page.composition
        laid_out, seen = (*layout_faults(composition, self._venue), *page.faults), tuple(to_be_seen(composition))
        for (size, name), eye in self._eyes.items():
            if size in alike:
                texts = [eye.contrasts(each) for each in seen if isinstance(each.item, TextItem)]
                yield AuditedPage(
                    page.moment,
                    composition,
                    size,
                    name,
                    {sight: min((found[sight] for found in texts), default=_NO_TEXT) for sight in Sight},
                    (*laid_out, *dict.fromkeys(fault for each in seen for fault in eye.faults(each))),
                    page.is_new,
                    size == alike[0],
                )


def card_moment(venue: Venue) -> StagedMoment:
    """The test card of a venue, which belongs to no exercise."""
    frame = StageFrame(StageState.LIVE, ProjectorTest(venue.seating, venue.margin), language=spoken())
    return StagedMoment("test-card", "test-card", "before people come", frame)


def _laid_out(moments: Iterable[StagedMoment], canvas: Canvas) -> Iterator[_LaidOut]:
    known: dict[tuple[str, Picture], int] = {}
    for moment in moments:
        first = compose(moment.frame, canvas)
        layout = (moment.exercise, still(moment.frame.picture))
        if known.get(layout) == first.pages:
            yield _LaidOut(moment, first, (), is_new=False)
            continue
        known.setdefault(layout, first.pages)
        pages = [compose(moment.frame, canvas, page) for page in range(first.pages)]
        found = tuple(shortened_faults(pages, moment.frame))
        for number, page in enumerate(pages):
            yield _LaidOut(moment, page, tuple(fault for place, fault in found if place == number), is_new=True)
