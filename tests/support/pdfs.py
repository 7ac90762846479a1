"""Reading a PDF as a printer and a reader would: its words, its paper, its fonts, its ink."""

import re
from collections.abc import Iterator
from ctypes import create_string_buffer
from io import BytesIO

import pypdfium2 as pdfium
import pypdfium2.raw as raw

SPACES = re.compile(r"\s+")


def blank() -> bytes:
    """One empty page of A4."""
    document = pdfium.PdfDocument.new()
    document.new_page(595, 842)
    out = BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()


def page_texts(pdf: bytes) -> list[str]:
    """The words of each page in reading order, with single spaces."""
    document = pdfium.PdfDocument(pdf)
    texts = [SPACES.sub(" ", page.get_textpage().get_text_range()).strip() for page in document]
    document.close()
    return texts


def line_texts(pdf: bytes) -> list[str]:
    """The lines of all pages."""
    pages = (page.get_textpage().get_text_range() for page in pdfium.PdfDocument(pdf))
    return [SPACES.sub(" ", line).strip() for page in pages for line in page.splitlines()]


def text(pdf: bytes) -> str:
    """All words."""
    return " ".join(page_texts(pdf))


def sizes(pdf: bytes) -> set[tuple[int, int]]:
    """Page sizes in whole points."""
    return {(round(page.get_width()), round(page.get_height())) for page in pdfium.PdfDocument(pdf)}


def fonts(pdf: bytes) -> set[tuple[str, bool]]:
    """The name of each font that sets text, and whether it is embedded."""
    return {found for page in pdfium.PdfDocument(pdf) for found in _page_fonts(page)}


def _page_fonts(page: pdfium.PdfPage) -> Iterator[tuple[str, bool]]:
    for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
        font = raw.FPDFTextObj_GetFont(each.raw)
        length = raw.FPDFFont_GetBaseFontName(font, None, 0)
        name = create_string_buffer(length)
        raw.FPDFFont_GetBaseFontName(font, name, length)
        yield name.value.decode(), bool(raw.FPDFFont_GetIsEmbedded(font))


def ink(pdf: bytes, page: int = 0, dpi: int = 100) -> "list[list[int]]":
    """How dark each dot of a page is, row by row: 255 is white."""
    picture = pdfium.PdfDocument(pdf)[page].render(scale=dpi / 72, grayscale=True).to_pil()
    width, height = picture.size
    dots = picture.tobytes()
    return [list(dots[row * width : (row + 1) * width]) for row in range(height)]
