"""Large print and the organisation's name and logo."""

from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest
from PIL import Image

from app.domain.identifiers import HandoutId
from app.services.bootstrap import bootstrap
from app.services.brand_preferences import remember_logo, remember_name, remembered_brand
from app.services.files import DiskFiles
from app.services.handouts import HANDOUTS, Brand, Paper, PaperJob, PrintWishes, write_handouts
from app.services.handouts.about import ONE_SIZE
from app.services.handouts.brand import HEAVIEST, read_logo
from app.services.handouts.paper import MM
from exercises import content_folder
from tests.app.services.handouts.conftest import Make
from tests.app.services.handouts.test_writing import Texts
from tests.support import pdfs
from tests.support.sessions import NAMES, START, Told, people

LARGE = PrintWishes(large_print=True)
FOOT = 40 * MM


def picture(form: str = "PNG", size: tuple[int, int] = (300, 120), mode: str = "RGB") -> bytes:
    out = BytesIO()
    Image.new(mode, size, 0).save(out, form)
    return out.getvalue()


@pytest.mark.parametrize("handout", [each for each in HANDOUTS if each not in ONE_SIZE])
@pytest.mark.parametrize("paper", Paper)
def test_large_print_is_eighteen_points_and_more(sheet: Make, handout: str, paper: Paper) -> None:
    document = pdfium.PdfDocument(sheet(handout, paper, LARGE).pdf)
    texts = document[0].get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT])
    sizes = [(each.get_font_size(), each.get_bounds()[1]) for each in texts]
    # Each slip has small print of its own, and under the foot of the form there is a strip to tear off.
    foot = {"theme-slips": 842.0, "evaluation-form": 75 * MM}.get(handout, FOOT)
    assert all(size >= 17.9 for size, bottom in sizes if bottom > foot)
    assert all(size >= 11.9 for size, _ in sizes)


@pytest.mark.parametrize("handout", HANDOUTS)
def test_large_print_has_the_same_words(sheet: Make, make: Make, handout: str) -> None:
    # Of five seats some card is left over on every sheet, whatever its size.
    of = partial(make, Told(roster=people(NAMES[:5])).session) if handout == "pair-cards" else sheet
    usual, large = (set(pdfs.text(of(handout, wishes=each).pdf).split()) for each in (PrintWishes(), LARGE))
    assert {word for word in usual if word.isalpha()} - large <= {"continued"}


@pytest.mark.parametrize("handout", sorted(ONE_SIZE))
def test_the_facilitators_lists_come_as_usual(sheet: Make, handout: str) -> None:
    assert sheet(handout, wishes=LARGE).pdf == sheet(handout).pdf


@pytest.mark.parametrize("handout", HANDOUTS)
def test_the_name_of_the_organisation_is_on_every_handout(told: Told, make: Make, handout: str) -> None:
    made = make(told.session, handout, wishes=PrintWishes(brand=Brand("Riverside Families", picture())))
    assert "Riverside Families" in pdfs.page_texts(made.pdf)[0]
    assert made.notices == ()


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_a_logo_stands_at_the_top_right_in_its_own_proportions(told: Told, make: Make, form: str) -> None:
    pdf = make(told.session, "listening-sheet", wishes=PrintWishes(brand=Brand(logo=picture(form)))).pdf
    rows = pdfs.ink(pdf, dpi=72)
    dark = [(x, y) for y, row in enumerate(rows[:120]) for x, dot in enumerate(row) if x > 400 and dot < 40]
    wide = max(x for x, _ in dark) - min(x for x, _ in dark) + 1
    tall = max(y for _, y in dark) - min(y for _, y in dark) + 1
    assert wide / tall == pytest.approx(300 / 120, rel=0.05)
    assert max(x for x, _ in dark) == pytest.approx(595 - 17 * MM, abs=2)


@pytest.mark.parametrize(
    ("logo", "said"),
    [
        (lambda: b"not a picture", "The logo could not be read"),
        (lambda: picture()[:60], "The logo could not be read"),
        (lambda: picture("GIF", mode="L"), "The logo could not be read"),
        (lambda: bytes(HEAVIEST + 1), "The logo is too large"),
        (lambda: picture(size=(8000, 3000), mode="1"), "The logo is too large"),
        (lambda: picture(size=(30_000, 30_000), mode="1"), "The logo is too large"),
    ],
    ids=["no picture", "a part of one", "a GIF", "too heavy", "too wide", "much too wide"],
)
def test_a_logo_that_is_none_is_said_and_the_sheet_is_made(
    told: Told, make: Make, logo: Callable[[], bytes], said: str
) -> None:
    made = make(told.session, "question-card", wishes=PrintWishes(brand=Brand("Riverside", logo())))
    assert len(made.notices) == 1
    assert made.notices[0].startswith(said)
    assert "Riverside" in pdfs.text(made.pdf)


def test_a_bad_logo_is_said_once_for_a_whole_pack(told: Told, texts: Texts, tmp_path: Path) -> None:
    pack = (HandoutId("question-card"), HandoutId("action-list"))
    wishes = PrintWishes(brand=Brand(logo=b"no"))
    job = PaperJob(session=told.session, ids=pack, texts=texts, paper=Paper.A4, now=START, wishes=wishes)
    written = write_handouts(job, tmp_path, DiskFiles())
    assert len(written.files) == 2
    assert [notice[:20] for notice in written.notices] == ["The logo could not b"]


def test_a_transparent_logo_lies_on_white_and_a_large_one_is_made_smaller() -> None:
    out = BytesIO()
    Image.new("RGBA", (2400, 1200), (0, 0, 0, 0)).save(out, "PNG")
    logo = read_logo(out.getvalue())
    assert (logo.width, logo.height) == (1200, 600)
    with Image.open(BytesIO(logo.png)) as flat:
        assert flat.getpixel((5, 5)) == (255, 255, 255)


def test_name_and_logo_are_there_at_the_next_start(tmp_path: Path) -> None:
    data = tmp_path / "data"
    (tmp_path / "logo.png").write_bytes(picture())
    services = bootstrap(content_folder(), data)
    assert remembered_brand(services) == Brand()
    remember_name(services, " Riverside ")
    remember_logo(services, tmp_path / "logo.png")
    (tmp_path / "logo.png").unlink()
    assert remembered_brand(bootstrap(content_folder(), data)) == Brand("Riverside", picture())
    remember_logo(services, None)
    remember_name(services, "")
    assert remembered_brand(bootstrap(content_folder(), data)) == Brand()
