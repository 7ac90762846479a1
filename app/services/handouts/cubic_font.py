"""A typeface with outlines of third degree (OpenType with a CFF table) that ReportLab can embed.

To ReportLab it is a TrueType typeface whose glyphs are empty until a document is finished; the outlines of the letters
on its pages are made then, and kept for the next time.
"""

import struct
from collections.abc import Mapping, Sequence
from io import BytesIO
from itertools import accumulate
from pathlib import Path
from typing import Final

import uharfbuzz
from reportlab.pdfbase.ttfonts import TTFError, TTFont, TTFontFace, TTFontMaker

from app.services.handouts.cubic_outlines import Outline, outline_of

_KEPT: Final = ("name", "OS/2", "post", "hhea", "hmtx", "cmap", "head", "GDEF", "GSUB", "GPOS")
"""Tables that are the same with other outlines."""
_MAXIMA = ">LHHHHHHHHHHHHHH"
"""The table `maxp`: version, glyphs, points, contours, and eleven limits of what these glyphs do without."""


def font_of(name: str, path: Path, index: int) -> TTFont:
    """A typeface in a file for ReportLab, whatever curves it has. Raises TTFError and what a broken file raises."""
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)), index)
    tables = set(face.table_tags)
    if tables & {"CFF ", "CFF2"} and "glyf" not in tables:
        return _cubic(name, face)
    return TTFont(name, str(path), subfontIndex=index)


def _cubic(name: str, face: uharfbuzz.Face) -> TTFont:
    font = TTFont(name, BytesIO(_with_empty_glyphs(face)))
    font.face.filename = name
    font.face.makeSubset = _Drawing(font.face, face).make_subset
    return font


class _Drawing:
    """Draws the glyphs of a typeface as ReportLab has `read` it, whenever a document with some of them is finished."""

    def __init__(self, read: TTFontFace, face: uharfbuzz.Face) -> None:
        self._read = read
        self._bare: bytes = read._ttf_data
        self._make = read.makeSubset
        self._font = uharfbuzz.Font(face)
        self._outlines: dict[int, Outline] = {}

    def make_subset(self, codes: Sequence[int]) -> bytes:
        """A TrueType file with the letters of these codes."""
        self._fill_in(sorted({0, *(self._read.charToGlyph.get(code, 0) for code in codes)}))
        made: bytes = self._make(codes)
        return made

    def _fill_in(self, glyphs: Sequence[int]) -> None:
        """Put the outlines of these glyphs where the empty ones are, whatever documents before had there."""
        read = self._read
        drawn = {glyph: self._outline(glyph) for glyph in glyphs}
        lengths = [0] * read.numGlyphs
        for glyph, outline in drawn.items():
            lengths[glyph] = len(outline.data)
            # Written without a sign, as ReportLab reads it.
            read.hmetrics[glyph] = read.hmetrics[glyph][0], outline.left & 0xFFFF
        read.glyphPos = list(accumulate(lengths, initial=0))
        data = b"".join(outline.data for outline in drawn.values())
        read.table["glyf"] = {"tag": "glyf", "offset": len(self._bare), "length": len(data)}
        most = (max(each.points for each in drawn.values()), max(each.contours for each in drawn.values()))
        start, length = read.get_table_pos("maxp")
        limits = _maxima(read.numGlyphs, *most)
        read._ttf_data = b"".join((self._bare[:start], limits, self._bare[start + length :], data))

    def _outline(self, glyph: int) -> Outline:
        if glyph not in self._outlines:
            self._outlines[glyph] = outline_of(self._font, glyph)
        return self._outlines[glyph]


def _with_empty_glyphs(face: uharfbuzz.Face) -> bytes:
    """The tables of a typeface as a TrueType file that draws nothing. Raises TTFError where one is missing."""
    tables = set(face.table_tags)
    if missing := {"name", "post", "hhea", "hmtx", "cmap", "head", "maxp"} - tables:
        raise TTFError(f"no table {', '.join(sorted(missing))}")
    made: dict[str, bytes] = {tag: face.reference_table(tag).data for tag in _KEPT if tag in tables}
    made["maxp"] = _maxima(face.glyph_count, 0, 0)
    made["loca"] = bytes(2 * (face.glyph_count + 1))
    made["glyf"] = b""
    return _file(made)


def _maxima(glyphs: int, points: int, contours: int) -> bytes:
    return struct.pack(_MAXIMA, 0x00010000, glyphs, points, contours, 0, 0, 1, *(0,) * 8)


def _file(tables: Mapping[str, bytes]) -> bytes:
    maker = TTFontMaker()
    for tag, data in tables.items():
        maker.add(tag, data)
    made: bytes = maker.makeStream()
    return made
