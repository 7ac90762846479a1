"""The typefaces, as ReportLab draws them: which letters each has, how wide they run, how they join.

Shaped glyphs travel in the private area of the typeface's own encoding, each at a place fixed by its glyph number,
so that what was printed before never changes the bytes. The letters they stand for are put beside them (`/ActualText`).
"""

import struct
import threading
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr, TTFError, TTFont

from app.services.handouts.cubic_font import font_of
from app.services.handouts.design import Weight
from app.services.handouts.system_faces import FontFile, font_files, is_wide
from app.services.handouts.unicode_map import name_letters
from resources import resource_path

_PRIVATE = 0xE000
_PRIVATE_END = 0xF8FF
_PRIVATE_BEYOND = 0xF0000
"""Where the glyphs are that the first private area has no place for: a plane as large as any typeface."""

_BEHIND = ("NotoSansArabic-Regular", "NotoSansHebrew-Regular", "NotoSansDevanagari-Regular", "NotoSansThai-Regular")
_EMOJI = "NotoEmoji-Regular"


class Typeface:
    """One typeface, registered with ReportLab under its own name."""

    def __init__(self, font: TTFont) -> None:
        name = self.name = font.fontName
        self._font = font
        pdfmetrics.registerFont(font)
        named = {code: glyph for code, glyph in self._font.face.charToGlyph.items() if _is_letter(code)}
        if ord("α") not in named:
            # A few signs of mathematics are no Greek: a word takes all its letters from one typeface.
            named = {code: glyph for code, glyph in named.items() if not 0x370 <= code <= 0x3FF}
        self.letters = frozenset(map(chr, named))
        self._emoji = {glyph: chr(code) for code, glyph in named.items() if name == _EMOJI and code > 0xFFFF}
        name_letters(self._font.face.name.decode(), self)
        self.plain = frozenset(letter for letter in self.letters if _stands_alone(letter))
        """Letters that can be set one after another from left to right, without shaping."""
        self.shape = lru_cache(maxsize=4096)(self._shape)
        self.width = lru_cache(maxsize=8192)(self._width)

    @property
    def bounds(self) -> tuple[int, int, int, int]:
        """Left, bottom, right and top of its letters together, in thousandths of their size."""
        left, bottom, right, top = map(round, self._font.face.bbox)
        return left, bottom, right, top

    @property
    def may_be_embedded(self) -> bool:
        """Whether its maker lets parts of it be put into documents (OpenType, `fsType` of OS/2)."""
        face = self._font.face
        if "OS/2" not in face.table:
            return True
        face.seek_table("OS/2")
        face.skip(8)
        allowed: int = face.read_ushort()
        return allowed & 0x000F != 0x0002 and not allowed & 0x0300

    def place_of(self, letter: str, document: PDFDocument) -> tuple[int, int]:
        """Which part of the typeface, as a document has it, a plain letter is in, and its number there."""
        part, codes = self._font.splitString(letter, document)[0]
        return int(part), int(codes[0])

    def name_in(self, document: PDFDocument) -> str:
        """What a document calls the first part of it."""
        return str(self._font.getSubsetInternalName(0, document))

    def letter_of(self, code: int) -> str:
        """What a code of the embedded font stands for: an emoji's own glyph for it, any other code for itself.

        Letters that join have what they stand for beside them; readers that find it twice put it in another order.
        """
        glyph = code - (_PRIVATE_BEYOND if code >= _PRIVATE_BEYOND else _PRIVATE)
        return self._emoji.get(glyph, chr(code)) if glyph >= 0 else chr(code)

    def read(self, glyphs: str) -> str:
        """What shaped glyphs are read as where nothing is put beside them."""
        return "".join(self.letter_of(ord(glyph)) for glyph in glyphs)

    def _width(self, text: str, size: float) -> float:
        """How wide plain text runs, in points."""
        return float(self._font.stringWidth(text, size))

    def _shape(self, text: str, rtl: bool) -> tuple[str, float]:
        """The glyphs of a word in the order they are drawn, and their width at a size of one point."""
        font = uharfbuzz.Font(self._font.hbFace)
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        uharfbuzz.shape(font, buffer, {})
        scale = 1000 / self._font.face.unitsPerEm
        glyphs, shapes, width = "", [], 0.0
        for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            letter = self._private_letter(info.codepoint, font)
            advance = at.x_advance * scale
            offsets = (at.x_offset * scale, at.y_offset * scale)
            own = self._font.face.charWidths[ord(letter)]
            shapes.append(ShapeData(info.cluster, advance, at.y_advance * scale, *offsets, own))
            glyphs += letter
            width += advance
        shaped: str = ShapedStr(glyphs, shapes)
        return shaped, width / 1000

    def _private_letter(self, glyph: int, font: uharfbuzz.Font) -> str:
        code, face = _PRIVATE + glyph, self._font.face
        if code > _PRIVATE_END:
            code = _PRIVATE_BEYOND + glyph
        face.charToGlyph[code] = glyph
        face.charWidths[code] = font.get_glyph_h_advance(glyph) * 1000 / face.unitsPerEm
        return chr(code)


_READING = threading.Lock()
_READ: dict[tuple[str, Path, int], Typeface] = {}


def chain(weight: Weight) -> tuple[str, ...]:
    """The names of the typefaces a letter is looked for in, first come first served."""
    behind = "NotoSans-Regular" if weight is Weight.REGULAR else "NotoSans-Bold"
    return (f"AtkinsonHyperlegibleNext-{weight.value}", behind, *_BEHIND, _EMOJI)


@cache
def typeface(name: str) -> Typeface:
    """A bundled typeface, read when it is first needed; ReportLab keeps its fonts for the whole process too."""
    return _read(name, resource_path(f"fonts/{name}.ttf"))


@cache
def system_typeface(letter: str) -> Typeface | None:
    """The first typeface of this computer that has one of the wide letters; None for others and where there is none."""
    if not is_wide(letter):
        return None
    faces = (opened(file) for file in font_files() if file.may_have(letter))
    return next((face for face in faces if face is not None and letter in face.letters), None)


@cache
def opened(file: FontFile) -> Typeface | None:
    """The typeface of a file of this computer; None where it cannot be used."""
    try:
        found = _read(file.name, Path(file.path), file.index)
    except (TTFError, OSError, ValueError, LookupError, struct.error):
        # Not to be embedded, or broken: the next one may do.
        return None
    return found if found.may_be_embedded else None


def _read(name: str, path: Path, index: int = 0) -> Typeface:
    """The one typeface of a file. Two of the same, read in two threads, would meet in one document and break it."""
    with _READING:
        if (name, path, index) not in _READ:
            _READ[name, path, index] = Typeface(font_of(name, path, index))
        return _READ[name, path, index]


def _is_letter(code: int) -> bool:
    """Whether a typeface that has this code has a picture of something: not of a control, and of nothing private."""
    private = _PRIVATE <= code <= _PRIVATE_END or code >= _PRIVATE_BEYOND
    return not private and code & 0xFFFE != 0xFFFE and unicodedata.category(chr(code)) not in ("Cc", "Cs")


def _stands_alone(letter: str) -> bool:
    return unicodedata.category(letter)[0] != "M" and unicodedata.bidirectional(letter) not in ("R", "AL", "AN")
