"""Chinese, Japanese and Korean with what the computer has, and what is said where it has nothing."""

from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.basePen import AbstractPen
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

from app.domain.commands import TakeNote
from app.domain.vocabulary import Category
from app.services.handouts.design import Weight
from app.services.handouts.lettering import BREAK_HERE, drawable, forget_system_typefaces
from tests.app.services.handouts.conftest import Make
from tests.support import pdfs, structures
from tests.support.sessions import Told, people

HAN = "李小龙山田会議"


@pytest.fixture
def chinese(system_fonts: Path) -> None:
    """A computer with a small typeface that has squares for some letters."""
    _typeface("Squares", HAN + "、。の").save(system_fonts / "squares.ttf")


def test_letters_of_the_computers_typeface_are_drawn_and_come_back(chinese: None, make: Make) -> None:
    told = Told(roster=people(["李小龙", "Ben"])).go_to("group-theme-harvest", "wall")
    told.do(TakeNote("山田の会議", Category.BEHAVIOUR))
    made = make(told.session, "listening-sheet")
    assert made.notices == ()
    assert "about: 李小龙. It" in pdfs.text(made.pdf)
    assert ("Squares", True) in pdfs.fonts(made.pdf)
    assert structures.faults(made.pdf) == []
    assert make(told.session, "harvest-summary").pdf == make(told.session, "harvest-summary").pdf


def test_only_letters_that_no_typeface_has_are_shown_by_their_codes(chinese: None, make: Make) -> None:
    made = make(Told(roster=people(["李김か", "Ben"])).session, "listening-sheet")
    assert "about: 李[U+AE40][U+304B]." in pdfs.text(made.pdf)
    assert made.notices == (
        "2 letters could not be drawn and are shown by their codes: か 김",
        "This computer has no font for Japanese that can be printed. Install one, such as Noto Sans CJK JP, and start"
        " Sparkroom again.",
        "This computer has no font for Korean that can be printed. Install one, such as Noto Sans CJK KR, and start"
        " Sparkroom again.",
    )


def test_files_that_cannot_be_embedded_are_passed_over(system_fonts: Path, make: Make) -> None:
    _typeface("Forbidden", HAN, allowed=0x0002).save(system_fonts / "a.ttf")
    _typeface("ForbiddenToo", HAN, allowed=0x0002, truetype=False).save(system_fonts / "b.otf")
    (system_fonts / "c.ttf").write_bytes(b"\0\1\0\0 no font at all")
    session = Told(roster=people(["李", "Ben"])).session
    assert "[U+674E]" in pdfs.text(make(session, "listening-sheet").pdf)


def test_outlines_of_third_degree_are_drawn_and_their_letters_come_back(system_fonts: Path, make: Make) -> None:
    """As in Noto Sans CJK, which nearly every Linux has."""
    _typeface("Curves", HAN, truetype=False).save(system_fonts / "curves.otf")
    session = Told(roster=people(["李小龙", "Ben"])).session
    made, others = make(session, "listening-sheet"), make(Told(roster=people(["会議", "Ben"])).session, "sign-in")
    assert made.notices == others.notices == ()
    assert "about: 李小龙. It" in pdfs.text(made.pdf)
    assert ("Curves", True) in pdfs.fonts(made.pdf)
    assert structures.faults(made.pdf) == []
    assert make(session, "listening-sheet").pdf == made.pdf


def test_they_look_as_they_are_drawn(system_fonts: Path, make: Make) -> None:
    """The same shape in curves of both kinds leaves the same ink."""
    session, pages = Told(roster=people(["李小龙", "Ben"])).session, []
    for truetype, name in ((True, "a.ttf"), (False, "b.otf")):
        _typeface("Shapes", HAN, truetype=truetype, round_shapes=True).save(system_fonts / name)
        forget_system_typefaces()
        pages.append(pdfs.ink(make(session, "listening-sheet").pdf, dpi=200))
        (system_fonts / name).unlink()
    ours, theirs = (sum(255 - dot for row in page for dot in row) for page in pages)
    differing = sum(abs(a - b) > 64 for one, other in zip(*pages, strict=True) for a, b in zip(one, other, strict=True))
    assert ours == pytest.approx(theirs, rel=0.001)
    assert differing < 20
    forget_system_typefaces()
    without = pdfs.ink(make(session, "listening-sheet").pdf, dpi=200)
    assert sum(255 - dot for row in without for dot in row) != pytest.approx(ours, rel=0.001)


def test_a_long_chinese_sentence_goes_on_in_the_next_line_and_no_line_begins_with_a_full_stop(chinese: None) -> None:
    assert drawable("李小。龙", Weight.REGULAR)[0].split(BREAK_HERE) == ["", "李", "小。", "龙"]


def _typeface(
    name: str, letters: str, *, allowed: int = 0, truetype: bool = True, round_shapes: bool = False
) -> FontBuilder:
    """A typeface whose letters are all squares or rings; `allowed` says whether it may be embedded."""
    order = [".notdef", *(f"uni{ord(letter):04X}" for letter in letters)]
    builder = FontBuilder(1000, isTTF=truetype)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap({ord(letter): f"uni{ord(letter):04X}" for letter in letters})
    pens = [TTGlyphPen(None) if truetype else T2CharStringPen(1000, None) for _ in order]
    for pen in pens:
        if round_shapes:
            _ring(Cu2QuPen(pen, 0.5, reverse_direction=True) if truetype else pen)
        else:
            _square(pen)
    if truetype:
        builder.setupGlyf({glyph: pen.glyph() for glyph, pen in zip(order, pens, strict=True)})
    else:
        shapes = {glyph: pen.getCharString() for glyph, pen in zip(order, pens, strict=True)}
        builder.setupCFF(name, {}, shapes, {})
    builder.setupHorizontalMetrics(dict.fromkeys(order, (1000, 100)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": name, "styleName": "Regular", "psName": name, "fullName": name})
    builder.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200, fsType=allowed)
    builder.setupPost()
    return builder


def _square(pen: AbstractPen) -> None:
    pen.moveTo((100, 0))
    for corner in ((100, 700), (900, 700), (900, 0)):
        pen.lineTo(corner)
    pen.closePath()


def _ring(pen: AbstractPen) -> None:
    """Something round with a hole in it; what is filled lies to the left of the line."""
    for radius, turn in ((400, 1), (250, -1)):
        bow = round(radius * 0.5523)
        pen.moveTo((500 + radius, 350))
        x, y = radius, 0
        for _ in range(4):
            next_x, next_y = -y * turn, x * turn
            first = (500 + x - y * turn * bow // radius, 350 + y + x * turn * bow // radius)
            second = (500 + next_x + next_y * turn * bow // radius, 350 + next_y - next_x * turn * bow // radius)
            pen.curveTo(first, second, (500 + next_x, 350 + next_y))
            x, y = next_x, next_y
        pen.closePath()
