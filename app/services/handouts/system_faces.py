"""Typefaces of the computer for Chinese, Japanese and Korean, which are too large to be bundled.

They are looked for when such a letter first occurs, and only files with outlines that may be embedded are of use. Where
fontconfig is, it knows which file has which letters; elsewhere the usual files are opened one after another.
"""

import subprocess
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from shutil import which

USUAL_FILES = (
    # Windows
    *(f"C:/Windows/Fonts/{name}" for name in ("msyh.ttc", "simsun.ttc", "YuGothM.ttc", "msgothic.ttc", "malgun.ttf")),
    # macOS
    "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
    "/Library/Fonts/Arial Unicode.ttf",
    "/System/Library/Fonts/STHeiti Light.ttc",
    "/System/Library/Fonts/Supplemental/AppleGothic.ttf",
    # Linux without fontconfig
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
    "/usr/share/fonts/truetype/nanum/NanumGothic.ttf",
)
REGULAR = 80
"""How fontconfig calls the usual weight."""
PATIENCE = 10.0
"""Seconds that fontconfig has to answer; the very first time it reads all fonts of the computer."""
_ANSWER = "%{file}\t%{index}\t%{fontformat}\t%{weight}\t%{slant}\t%{charset}\n"
_FORMATS = ("TrueType", "CFF")
"""How fontconfig calls outlines that can be embedded, those first that need not be made into others."""
_SCRIPTS = {
    "CJK": ("Chinese", "Noto Sans CJK SC"),
    "HIRAGANA": ("Japanese", "Noto Sans CJK JP"),
    "KATAKANA": ("Japanese", "Noto Sans CJK JP"),
    "HANGUL": ("Korean", "Noto Sans CJK KR"),
}


@dataclass(frozen=True, slots=True)
class FontFile:
    """A typeface in a file; `ranges` are its letters where they are known without opening it."""

    path: str
    index: int
    ranges: tuple[range, ...] | None = None

    @property
    def name(self) -> str:
        """What it is called on paper's side of the program."""
        return f"System-{Path(self.path).stem}-{self.index}"

    def may_have(self, letter: str) -> bool:
        """Whether it is worth opening for this letter."""
        return self.ranges is None or any(ord(letter) in each for each in self.ranges)


def is_wide(letter: str) -> bool:
    """Whether a letter is one of those that stand in squares, or half of one (Unicode standard annex 11)."""
    return unicodedata.east_asian_width(letter) in "WFH" and 0x1100 <= ord(letter) <= 0xFFFF


def script_and_font(letter: str) -> tuple[str, str] | None:
    """The script of a letter and a free font that has it; None for all other scripts."""
    return _SCRIPTS.get(unicodedata.name(letter, "").split(" ")[0])


@cache
def font_files() -> tuple[FontFile, ...]:
    """The files that may have such letters, the best first; looked for once."""
    program = which("fc-list")
    if program is None:
        return tuple(FontFile(path, 0) for path in USUAL_FILES if Path(path).is_file())
    try:
        answer = subprocess.run(
            [program, "--format", _ANSWER], capture_output=True, check=True, timeout=PATIENCE, encoding="utf-8"
        )
    except (OSError, ValueError, subprocess.SubprocessError):
        return ()
    return tuple(_listed(answer.stdout))


def _listed(answer: str) -> Iterator[FontFile]:
    """Upright files, those of the usual weight first, then by name so that it is the same each time."""
    rows = (line.split("\t") for line in answer.splitlines())
    fitting = [row for row in rows if len(row) == 6 and row[2] in _FORMATS and row[4] == "0"]
    seen: set[tuple[str, int]] = set()
    for path, index, _, weight, _, charset in sorted(fitting, key=_rank):
        # The upper half of the number is an instance of a variable font.
        place = path, int(index) & 0xFFFF
        if place not in seen and weight:
            seen.add(place)
            yield FontFile(*place, tuple(_ranges(charset)))


def _rank(row: list[str]) -> tuple[bool, int, str, str]:
    path, index, outlines, weight = row[:4]
    return weight != str(REGULAR), _FORMATS.index(outlines), path, index


def _ranges(charset: str) -> Iterator[range]:
    for part in charset.split():
        first, _, last = part.partition("-")
        yield range(int(first, 16), int(last or first, 16) + 1)
