"""What a prefix, a number or a key in the note line means; nothing here ever changes a text that is meant."""

import re
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from app.domain.vocabulary import Category, ReplyKind

C = TypeVar("C", Category, ReplyKind)

CONFIDENTIAL = "/confidential "
"""What a half-typed confidential note is kept with, and what makes the line confidential when it is typed."""
_LEAST_CONFIDENTIAL = "/c"
_SLASHED = re.compile(r"(/[^\W\d_]\w*)(?=\s|$)")
_THEME = re.compile(r"(?:^|\s)#([^#]{0,60})$")


class ThemeOffer(NamedTuple):
    """A theme begun with # at the end of a text: the text without it, its name, and whether it is there already."""

    text: str
    theme: str
    known: bool


def makes_confidential(text: str) -> bool:
    """Whether a line is only `/c`, `/con`, … `/confidential` and a space.

    It comes before the categories: a Commitment takes `/com`, so that nobody's habit puts a secret on the stage.
    """
    typed = text.casefold()
    return typed.endswith(" ") and CONFIDENTIAL.startswith(typed[:-1]) and typed.startswith(_LEAST_CONFIDENTIAL)


def choice_for_prefix(text: str, words: Sequence[tuple[C, str]]) -> C | None:
    """The category, or kind of reply, meant by a line that is only `/`, the start of its word and a space.

    Only the moment of typing that space counts: a longer text, pasted or typed, is never looked into.
    """
    if not (text.startswith("/") and text.endswith(" ")):
        return None
    start = text[1:-1].casefold()
    if not start or " " in start:
        return None
    return next((choice for choice, word in words if word.casefold().startswith(start)), None)


def slashed(text: str) -> str:
    """The word with a slash that a text begins with, such as `/ca`; whoever means it so puts a space before it."""
    found = _SLASHED.match(text)
    return found[1] if found is not None else ""


def theme_offered(text: str, themes: Sequence[str]) -> ThemeOffer | None:
    """The theme that a text ends in, as in `asks first #list`: one that begins so, else a new one of that name."""
    found = _THEME.search(text[-62:])
    if found is None:
        return None
    rest, typed = text[: len(text) - len(found[1]) - 1].rstrip(), " ".join(found[1].split())
    by_number = theme_meant(typed, themes)
    starting = (name for name in themes if name.casefold().startswith(typed.casefold()))
    known = by_number if by_number in themes else next(starting, None)
    if known is None and (not typed or not rest):
        return None
    return ThemeOffer(rest, known or typed, known is not None)


def theme_meant(text: str, themes: Sequence[str]) -> str:
    """The theme typed: its name, its number in the order shown, or a new name."""
    wanted = name_meant(text, themes)
    if wanted not in themes and wanted.isascii() and wanted.isdigit() and 1 <= int(wanted) <= len(themes):
        return themes[int(wanted) - 1]
    return wanted


def name_meant(text: str, names: Sequence[str]) -> str:
    """A name as it is known, however its letters were typed; a name that is new as it was typed."""
    wanted = " ".join(text.split())
    return next((name for name in names if name.casefold() == wanted.casefold()), wanted)
