"""Forms that can be filled in on a screen: what each field is for, what is left to paper, and what is typed in."""

from collections.abc import Iterator
from io import BytesIO

import pikepdf
import pypdfium2 as pdfium
import pytest

from app.services.handouts import HANDOUTS, Paper, PrintWishes
from app.services.handouts.about import FILLABLE
from tests.app.services.handouts.conftest import Make
from tests.support import pdfs, structures
from tests.support.sessions import NAMES, Told, people

PROMISES = (
    *("I will (line 1 of 2)", "I will (line 2 of 2)", "My first small step (line 1 of 1)", "By"),
    *("will ask me how it went on (1)", "will ask me how it went on (2)", "Help I need (line 1 of 1)"),
)
SESSION = Told(roster=people(NAMES[:5])).session
DPI = 100


def asked(pdf: bytes) -> list[str]:
    """What each field is for, in the order they are read."""
    return [each.words for each in structures.heard(pdf) if each.role.endswith("/Form")]


def filled(pdf: bytes, typed: str) -> bytes:
    """The form with the same words in every line and a tick in every box."""
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        for field in document.Root.AcroForm.Fields:
            if field.FT == "/Tx":
                field.V = pikepdf.String(typed)
            else:
                field.V = field.AS = pikepdf.Name.Yes
        document.generate_appearance_streams()
        document.save(out)
    return out.getvalue()


def test_a_commitment_has_a_field_for_each_of_its_lines(make: Make) -> None:
    assert tuple(asked(make(SESSION, "commitments-card").pdf)) == PROMISES


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("large", [False, True])
def test_an_evaluation_asks_with_each_field_and_never_for_the_address(make: Make, paper: Paper, large: bool) -> None:
    found = asked(make(SESSION, "evaluation-form", paper, PrintWishes(large)).pdf)
    assert len(found) == len(set(found))
    assert found[:5] == [f"I could use this in my work next week. {x}" for x in _scale()]
    assert "own up early to a slip: before" in found
    assert "own up early to a slip: now" in found
    assert "I felt able to pass, speak and be heard: mostly" in found
    assert not any("nudge" in each for each in found)


@pytest.mark.parametrize("handout", sorted(FILLABLE))
def test_only_the_first_copy_has_fields_and_every_copy_has_the_same_lines(make: Make, handout: str) -> None:
    pdf = make(Told(roster=people(NAMES)).session, handout).pdf
    with pikepdf.open(BytesIO(pdf)) as document:
        assert ["/Annots" in page for page in document.pages] == [True] + [False] * (len(document.pages) - 1)
    assert structures.faults(pdf) == structures.unread(pdf) == []


@pytest.mark.parametrize("handout", [each for each in HANDOUTS if each not in FILLABLE])
def test_nothing_else_has_fields(make: Make, handout: str) -> None:
    with pikepdf.open(BytesIO(make(SESSION, handout).pdf)) as document:
        assert "/AcroForm" not in document.Root


@pytest.mark.parametrize("handout", sorted(FILLABLE))
def test_what_is_typed_stands_on_its_line_in_our_letters(make: Make, handout: str) -> None:
    pdf = make(SESSION, handout).pdf
    full = filled(pdf, "Zoë – 7")
    assert structures.faults(full) == []
    with pikepdf.open(BytesIO(full)) as document:
        font = document.Root.AcroForm.DR.Font.Typed
        assert font.BaseFont == "/AtkinsonHyperlegibleNext-Regular"
        assert len(font.FontDescriptor.FontFile2.read_bytes()) == font.FontDescriptor.FontFile2.Length1
    page = pdfium.PdfDocument(pdf)[0]
    before, after = pdfs.ink(pdf, dpi=DPI), _drawn(full)
    for left, bottom, right, top in _places(full):
        rows = range(round((page.get_height() - top) * DPI / 72), round((page.get_height() - bottom) * DPI / 72))
        columns = slice(round(left * DPI / 72), round(right * DPI / 72))
        assert sum(map(sum, (after[y][columns] for y in rows))) < sum(map(sum, (before[y][columns] for y in rows)))


def _scale() -> tuple[str, ...]:
    return "no", "a little", "mostly", "yes", "very much"


def _places(pdf: bytes) -> Iterator[tuple[float, ...]]:
    with pikepdf.open(BytesIO(pdf)) as document:
        yield from (tuple(map(float, each.Rect)) for each in document.Root.AcroForm.Fields)


def _drawn(pdf: bytes) -> list[list[int]]:
    document = pdfium.PdfDocument(pdf)
    document.init_forms()
    picture = document[0].render(scale=DPI / 72, grayscale=True, may_draw_forms=True).to_pil()
    dots, width = picture.tobytes(), picture.width
    document.close()
    return [list(dots[begin : begin + width]) for begin in range(0, len(dots), width)]
