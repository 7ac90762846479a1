"""One class paints for the room and for the facilitator, and only what has changed."""

from collections.abc import Iterable
from typing import cast

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QRegion
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.domain.stage import Groups, StageFrame, Talk
from tests.ui.stage.samples import CREDIT, SAMPLES, TALK, clock, frame, pairs
from ui.stage.stage_view import StageView
from ui.theme.theme import Theme, load_theme


class CountingView(StageView):
    """Remembers which parts it was asked to paint."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.painted: list[QRect] = []
        self.regions: list[QRegion] = []

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(event.rect())
        self.regions.append(QRegion(event.region()))
        super().paintEvent(event)


def view_of(shown: StageFrame, size: QSize, qtbot: QtBot, theme: str = "light") -> StageView:
    view = StageView(load_theme(theme))
    qtbot.addWidget(view)
    view.resize(size)
    view.show_frame(shown)
    return view


def picture(view: StageView) -> QImage:
    return view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of two pictures of one size, from 0 to 255."""
    first, second = bytes(one.constBits()), bytes(other.constBits())
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)


def largest_difference(one: QImage, other: QImage) -> int:
    first, second = bytes(one.constBits()), bytes(other.constBits())
    return max(abs(a - b) for a, b in zip(first, second, strict=True))


def coarse(image: QImage) -> QImage:
    """So small that the edges of letters, which no two sizes draw alike, no longer count."""
    return image.scaled(96, 54, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", ["talk", "harvest", "groups", "reveal", "vote-tie"])
def test_the_preview_shows_what_the_projector_shows(name: str, theme: str, qtbot: QtBot) -> None:
    projector = picture(view_of(SAMPLES[name], QSize(1920, 1080), qtbot, theme))
    preview = picture(view_of(SAMPLES[name], QSize(480, 270), qtbot, theme))
    assert difference(coarse(projector), coarse(preview)) < 1.5
    assert largest_difference(coarse(projector), coarse(preview)) < 40


def test_another_second_would_have_been_seen(qtbot: QtBot) -> None:
    projector = picture(view_of(SAMPLES["talk"], QSize(1920, 1080), qtbot))
    other = frame(replace(TALK, clock=clock("7:59")))
    preview = picture(view_of(other, QSize(480, 270), qtbot))
    assert largest_difference(coarse(projector), coarse(preview)) > 40


@pytest.fixture
def shown_view(qtbot: QtBot) -> CountingView:
    view = CountingView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(960, 540)
    view.show_frame(frame(TALK))
    view.show()
    qtbot.waitUntil(lambda: bool(view.painted))
    view.painted.clear()
    view.regions.clear()
    return view


def test_an_equal_frame_is_not_painted_again(shown_view: CountingView) -> None:
    shown_view.show_frame(frame(replace(TALK, clock=clock())))
    QCoreApplication.processEvents()  # a paint that was asked for would come now
    assert not shown_view.painted


def test_a_second_repaints_only_the_clock(shown_view: CountingView, qtbot: QtBot) -> None:
    shown_view.show_frame(frame(replace(TALK, clock=clock("7:59", share=0.79))))
    qtbot.waitUntil(lambda: bool(shown_view.painted))
    (painted,) = shown_view.painted
    assert painted.left() > 480
    assert painted.width() * painted.height() < 0.3 * 960 * 540


@pytest.mark.parametrize("later", [frame(replace(TALK, clock=clock("7:46"))), SAMPLES["talk-signal"]])
def test_a_partial_repaint_leaves_the_same_picture_as_a_whole_one(
    later: StageFrame, shown_view: CountingView, qtbot: QtBot
) -> None:
    on_screen = picture(shown_view)
    shown_view.painted.clear()
    shown_view.show_frame(later)
    qtbot.waitUntil(lambda: bool(shown_view.painted))
    (changed,) = shown_view.painted
    painter = QPainter(on_screen)
    shown_view.render(painter, changed.topLeft(), QRegion(changed))
    painter.end()
    assert difference(on_screen, picture(view_of(later, QSize(960, 540), qtbot))) == 0


RUNS = {
    "through twelve": (1.0, 0.9972, 0.9944),
    "seconds": (0.8, 0.7972, 0.7944, 0.7917),
    "a short step": (0.8, 0.7, 0.6, 0.5),
    "at six": (0.503, 0.5, 0.497),
    "to the end": (0.01, 0.004, 0.0),
    "a minute more": (0.2, 0.5, 0.2),
}


@pytest.mark.parametrize("three", [False, True], ids=["pairs", "with a three"])
@pytest.mark.parametrize("run", RUNS)
def test_second_after_second_painted_in_pieces_stays_the_whole_picture(run: str, three: bool, qtbot: QtBot) -> None:
    strip = SAMPLES["talk-three"].picture
    assert isinstance(strip, Talk)
    moments = [
        frame(replace(TALK, clock=clock(f"7:{59 - number}", share=share), trio=strip.trio if three else None))
        for number, share in enumerate(RUNS[run])
    ]
    view = CountingView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(960, 540)
    view.show_frame(moments[0])
    view.show()
    qtbot.waitUntil(lambda: bool(view.painted))
    on_screen = picture(view)
    for moment in moments[1:]:
        view.regions.clear()
        view.show_frame(moment)
        qtbot.waitUntil(lambda: bool(view.regions))
        changed = view.regions[0]
        painter = QPainter(on_screen)
        view.render(painter, changed.boundingRect().topLeft(), changed)
        painter.end()
    # A line drawn in pieces has other roundings at its edge than one drawn whole.
    assert largest_difference(on_screen, picture(view_of(moments[-1], QSize(960, 540), qtbot))) < 40


def test_a_second_leaves_most_of_the_ring_alone(shown_view: CountingView, qtbot: QtBot) -> None:
    shown_view.show_frame(frame(replace(TALK, clock=clock("7:59", share=0.797))))
    qtbot.waitUntil(lambda: bool(shown_view.regions))
    (changed,) = shown_view.regions
    ring = 254 * 254
    # A region is a list of rectangles, which Qt's annotations do not know.
    parts = cast(Iterable[QRect], changed)
    assert sum(part.width() * part.height() for part in parts) < 0.4 * ring


def test_markup_is_painted_letter_by_letter(qtbot: QtBot) -> None:
    typed = replace(TALK, audience="<b>x</b>", prompts=())
    view = view_of(frame(typed), QSize(960, 540), qtbot)
    assert view.composition is not None
    assert "<b>x</b>" in [item.text for item in view.composition.texts]
    bold = view_of(frame(replace(typed, audience="x")), QSize(960, 540), qtbot)
    assert difference(picture(view), picture(bold)) > 0


def test_the_picture_is_letterboxed_in_black(qtbot: QtBot) -> None:
    view = view_of(frame(TALK), QSize(1000, 1000), qtbot)
    image = picture(view)
    theme = load_theme("light")
    assert image.pixelColor(500, 20) == theme.color("stage-black")
    assert image.pixelColor(500, 230) == theme.color("stage-surface")
    view.show_aspect(1)
    assert picture(view).pixelColor(500, 20) == theme.color("stage-surface")


def test_it_tells_how_many_pages_there_are_and_shows_the_one_asked_for(qtbot: QtBot) -> None:
    view = view_of(frame(TALK), QSize(960, 540), qtbot)
    many = Groups("Partners", "", None, pairs(30), ())
    with qtbot.waitSignal(view.pages_changed) as told:
        view.show_frame(frame(many))
    assert told.args == [view.page_count]
    assert view.page_count > 1
    view.show_page(1)
    assert view.composition is not None
    assert view.composition.page == 1
    view.show_page(None)
    assert view.composition.page == 0


def test_another_theme_changes_colours_and_nothing_else(qtbot: QtBot) -> None:
    view = view_of(frame(TALK, credit=CREDIT), QSize(960, 540), qtbot)
    before = view.composition
    view.show_theme(load_theme("dark"))
    assert view.composition == before
    assert picture(view).pixelColor(5, 5) == load_theme("dark").color("stage-surface")


def test_before_the_first_frame_it_is_black(qtbot: QtBot) -> None:
    view = StageView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(320, 180)
    assert picture(view).pixelColor(160, 90) == load_theme("light").color("stage-black")
