"""Text pasted with line breaks: its lines, without the marks of the list they came from."""

import re

from app.domain.text import clean

_MARK = re.compile(r"\s*(?:[•‣◦▪■●○]\s*|[⁃–—*·-]\s+|\(?\d{1,3}[.)]\s+|\[[ xX]\]\s+)+")
_BREAK = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def has_lines(text: str) -> bool:
    """Whether a text has a line break amid it; one at its end makes no second line."""
    return _BREAK.search(text.strip()) is not None


def lines_of(text: str) -> tuple[str, ...]:
    """The lines that say something, as notes would keep them; bullets, numbers and ticks at their start come off."""
    return tuple(filter(None, (clean(_without_mark(line)) for line in text.splitlines())))


def _without_mark(line: str) -> str:
    mark = _MARK.match(f"{line} ")
    return line[mark.end() :] if mark else line
