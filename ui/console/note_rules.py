"""What a prefix, a number or a key in the note line means; nothing here ever changes a text that is meant."""

from collections.abc import Sequence

from app.domain.vocabulary import Category


def category_for_prefix(text: str, words: Sequence[tuple[Category, str]]) -> Category | None:
    """The category meant by a line that is only `/` and the start of a category's word and a space.

    Only the moment of typing that space counts: a longer text, pasted or typed, is never looked into.
    """
    if not (text.startswith("/") and text.endswith(" ")):
        return None
    start = text[1:-1].casefold()
    if not start or " " in start:
        return None
    return next((category for category, word in words if word.casefold().startswith(start)), None)


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
