"""The pages of the help book, and finding one by words."""

import re
from typing import Final

import msgspec

from app.domain.words import folded

_AROUND: Final = 15
"""How many letters before what was found are shown beside it."""

_TITLE: Final = re.compile(r"^# (.+)$", re.MULTILINE)
_PICTURE: Final = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_LINK: Final = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_SIGNS: Final = re.compile(r"[*`|]|^#+ |^-{3,}|^- |^\d+\. ", re.MULTILINE)


class HelpPage(msgspec.Struct, frozen=True):
    """A page of the book as it is written: `text` is Markdown, `part` the tens of its number, for the contents."""

    name: str
    part: int
    text: str

    @property
    def title(self) -> str:
        """The heading of the page."""
        found = _TITLE.search(self.text)
        return found[1].strip() if found is not None else self.name


class FoundPage(msgspec.Struct, frozen=True):
    """A page with what was looked for; `excerpt` is where its text has it, empty where only the title does."""

    page: HelpPage
    excerpt: str


def plain_text(markdown: str) -> str:
    """What is read of a page, without the signs that dress it."""
    words = _LINK.sub(r"\1", _PICTURE.sub(r"\1", markdown))
    return " ".join(_SIGNS.sub(" ", words).split())


def find_pages(pages: tuple[HelpPage, ...], words: str) -> tuple[FoundPage, ...]:
    """The pages that have every one of these words somewhere; those that have them in their title come first.

    Cases and accents are all one, and the beginning or the middle of a word is enough.
    """
    wanted = folded(words).split()
    if not wanted:
        return ()
    titled = [page for page in pages if _has(page.title, wanted)]
    others = [page for page in pages if page not in titled and _has(plain_text(page.text), wanted)]
    return tuple(FoundPage(page, _excerpt(page, wanted)) for page in (*titled, *others))


def _has(text: str, wanted: list[str]) -> bool:
    where = folded(text)
    return all(word in where for word in wanted)


def _excerpt(page: HelpPage, wanted: list[str]) -> str:
    """The words around the first of those that are wanted, beginning with a whole one."""
    text = plain_text(page.text).removeprefix(page.title).strip()
    places = [place for word in wanted if (place := folded(text).find(word)) >= 0]
    if not places:
        return ""
    start = max(min(places) - _AROUND, 0)
    if start:
        start = text.find(" ", start) + 1
    return f"…{text[start:]}" if start else text


def places_of(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Where the words stand that are looked for: the first letter of each place, and how many letters it has."""
    letters = [folded(letter) for letter in text]
    of_letter = [number for number, each in enumerate(letters) for _ in each]
    whole = "".join(letters)
    found = (each.span() for word in folded(words).split() for each in re.finditer(re.escape(word), whole))
    return tuple((of_letter[start], of_letter[end - 1] + 1 - of_letter[start]) for start, end in found)
