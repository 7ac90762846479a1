"""Two hundred listening sheets, and a harvest of 2,000 notes, against bare ReportLab putting the same words there.

The bare one knows every place beforehand, breaks each text into lines by ReportLab's own measure, and draws. It has no
headings, tags, marks or names to look for. Goal: at most 1.3 times as long.
Run by `dev.py bench`, or as a script for the medians and their ratio.
"""

import tracemalloc
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from statistics import median
from sys import path
from time import process_time

import msgspec
import pytest

if __name__ == "__main__":
    path.insert(0, str(Path(__file__).resolve().parents[2]))

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from reportlab import rl_config
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from app.domain.commands import TakeNote
from app.domain.identifiers import HandoutId
from app.domain.session import Session
from app.domain.vocabulary import Category
from app.services.catalogue import load_catalogue
from app.services.handouts import Paper, make_handout
from exercises import content_folder
from resources import resource_path
from tests.support.sessions import START, Told, people

SHEETS = 200
NOTES = 2000
KINDS = (Category.SKILL, Category.KNOWLEDGE, Category.BEHAVIOUR, Category.ENABLER)
ROUNDS = 9
GOAL = 1.3


class Written(msgspec.Struct, frozen=True):
    """A piece of text on its place, and how wide it may run there."""

    x: float
    y: float
    font: str
    size: float
    text: str
    room: float


class Drawn(msgspec.Struct, frozen=True):
    """A line or box, by its bounds."""

    left: float
    bottom: float
    right: float
    top: float


def listening_sheets() -> Callable[[], bytes]:
    """A sheet about each of two hundred people."""
    return _making(
        Told(roster=people(f"Person {number}" for number in range(1, SHEETS + 1))).session, "listening-sheet"
    )


def harvest_summary() -> Callable[[], bytes]:
    """What two thousand notes come to."""
    told = Told().go_to("group-theme-harvest", "wall")
    told.do(*(TakeNote(f"Note {n}, said by a pair.", KINDS[n % 4], f"Theme {n % 9}") for n in range(NOTES)))
    return _making(told.session, "harvest-summary")


def _making(session: Session, handout: str) -> Callable[[], bytes]:
    texts = load_catalogue(content_folder()).handouts
    return lambda: make_handout(session, HandoutId(handout), texts, paper=Paper.A4, now=START).pdf


def bare(pdf: bytes) -> Callable[[], bytes]:
    """The same pages drawn with nothing but ReportLab's canvas."""
    pages = [(_words(page), _lines(page)) for page in pdfium.PdfDocument(pdf)]
    for weight in ("Regular", "SemiBold", "Bold"):
        name = f"AtkinsonHyperlegibleNext-{weight}"
        pdfmetrics.registerFont(TTFont(f"bare-{name}", str(resource_path(f"fonts/{name}.ttf"))))

    def draw() -> bytes:
        # As our own pen has it, so that only the drawing is compared.
        rl_config.useA85 = 0
        out = BytesIO()
        canvas = Canvas(out, pagesize=(Paper.A4.size.width, Paper.A4.size.height), pageCompression=1, invariant=1)
        for words, lines in pages:
            for each in words:
                canvas.setFont(each.font, each.size)
                for line in simpleSplit(each.text, each.font, each.size, each.room):
                    canvas.drawString(each.x, each.y, line)
            for line in lines:
                _draw(canvas, line)
            canvas.showPage()
        canvas.save()
        return out.getvalue()

    return draw


def _draw(canvas: Canvas, line: Drawn) -> None:
    if line.top - line.bottom < 2:
        canvas.line(line.left, line.bottom, line.right, line.bottom)
    else:
        canvas.roundRect(line.left, line.bottom, line.right - line.left, line.top - line.bottom, 5.7)


def _words(page: pdfium.PdfPage) -> list[Written]:
    found = []
    reader = page.get_textpage()
    for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], textpage=reader):
        matrix = each.get_matrix()
        font = each.get_font().get_base_name()
        # As wide as the page: what has its line already is not to be broken again.
        room = page.get_width()
        found.append(Written(matrix.e, matrix.f, f"bare-{font}", each.get_font_size(), each.extract(), room))
    reader.close()
    return found


def _lines(page: pdfium.PdfPage) -> list[Drawn]:
    return [Drawn(*each.get_bounds()) for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])]


def measure(make: Callable[[], bytes]) -> tuple[float, float]:
    """Medians in seconds of this process: ours and bare, taken in turns so that both meet the same machine."""
    draw = bare(make())
    draw()
    times: dict[str, list[float]] = {"ours": [], "bare": []}
    for _ in range(ROUNDS):
        for name, work in (("ours", make), ("bare", draw)):
            began = process_time()
            work()
            times[name].append(process_time() - began)
    return median(times["ours"]), median(times["bare"])


def peak(make: Callable[[], bytes]) -> int:
    """The most memory that Python holds while a handout is made, in bytes; fonts and texts are there before."""
    make()
    tracemalloc.start()
    make()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


@pytest.mark.parametrize("handouts", [listening_sheets, harvest_summary])
def test_nearly_as_quick_as_drawing_alone(handouts: Callable[[], Callable[[], bytes]]) -> None:
    mine, floor = measure(handouts())
    assert mine / floor <= GOAL, f"{mine:.3f} s against {floor:.3f} s"


if __name__ == "__main__":
    for handouts in (listening_sheets, harvest_summary):
        mine, floor = measure(handouts())
        most = peak(handouts()) / 2**20
        ratio = f"{mine:.3f} s against {floor:.3f} s of bare ReportLab, {mine / floor:.2f}"
        print(f"{handouts.__name__}: {ratio}; {most:.0f} MB at the most")
