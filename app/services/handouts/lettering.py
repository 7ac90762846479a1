"""From text to runs of one typeface and one direction, in the order they are drawn.

A letter that no typeface has is written by its code, such as [U+4E2D]; it is never dropped.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import compress, groupby

import msgspec
from bidi import algorithm

from app.services.handouts.design import Weight
from app.services.handouts.system_faces import font_files, is_wide
from app.services.handouts.typefaces import Typeface, chain, opened, system_typeface, typeface

BREAK_HERE = "\u200b"
"""A place where a line may end although there is no space."""

# Marks of direction, and selectors that only ask for another look of the letter before them.
_UNSEEN = re.compile(
    "[\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufe00-\ufe0e\u00ad\u034f\U000e0100-\U000e01ef]"
)
_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[^\\S \n\u00a0]")
"""Spaces that are as good as any other; a no-break space is not."""
_JOINERS = frozenset("\u200c\u200d\ufe0f")
_SPLIT_AT_SPACES = re.compile("( +)")


class Run(msgspec.Struct, frozen=True):
    """Letters of one typeface and one direction; `shaped` where they join or carry marks."""

    face: Typeface
    text: str
    rtl: bool
    shaped: bool


def clusters(text: str) -> Iterator[str]:
    """The text in pieces that must not be torn: a letter with its marks, an emoji with all it is joined from."""
    piece = ""
    for letter in text:
        if piece and not _belongs(piece, letter):
            yield piece
            piece = ""
        piece += letter
    if piece:
        yield piece


def drawable(text: str, weight: Weight) -> tuple[str, frozenset[str]]:
    """The text with letters that no typeface has written by their codes, and those letters."""
    if not (text.isascii() and text.isprintable()):
        text = _SPACES.sub(" ", _BREAKS.sub("\n", _UNSEEN.sub("", unicodedata.normalize("NFC", text))))
    if typeface(chain(weight)[0]).plain.issuperset(text):
        return text, frozenset()
    pieces: list[str] = []
    missing: set[str] = set()
    for cluster in clusters(text):
        if cluster in (" ", "\n", BREAK_HERE) or _face_of(cluster, weight) is not None:
            pieces.append(f"{BREAK_HERE}{cluster}" if _may_begin_a_line(cluster) else cluster)
            continue
        for letter in cluster:
            if letter in _JOINERS:
                continue
            known = _face_of(letter, weight) is not None
            pieces.append(letter if known else f"[U+{ord(letter):04X}]{BREAK_HERE}")
            missing.update(() if known else letter)
    return "".join(pieces), frozenset(missing)


def _may_begin_a_line(cluster: str) -> bool:
    """Whether a line may end before a letter without a space: before Chinese and Japanese ones, not before their marks.

    Korean has spaces between its words.
    """
    first = cluster[0]
    return is_wide(first) and unicodedata.category(first) == "Lo" and not "\uac00" <= first <= "\ud7a3"


def is_rtl(text: str) -> bool:
    """Whether a paragraph begins from the right: decided by its first letter that has a direction."""
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind in ("R", "AL") for kind in strong if kind in ("L", "R", "AL")), False)


@lru_cache(maxsize=4096)
def runs(text: str, weight: Weight, rtl: bool) -> tuple[Run, ...]:
    """The runs of one line from left to right as they are drawn; `rtl` is the direction of its paragraph."""
    pieces = list(_faced(text.replace(BREAK_HERE, ""), weight))
    levels = _levels("".join(piece for piece, _ in pieces), rtl)
    marked: list[tuple[Typeface, int, str]] = []
    at = 0
    for piece, face in pieces:
        marked.append((face, levels[at], piece))
        at += len(piece)
    logical = [
        (level, Run(face, "".join(piece for _, _, piece in group), bool(level % 2), shaped=False))
        for (face, level), members in groupby(marked, key=lambda each: each[:2])
        if (group := list(members))
    ]
    return tuple(_shaped(run) for run in _in_order(logical))


def forget_system_typefaces() -> None:
    """Look for the computer's typefaces anew when one is needed next."""
    for found in (font_files, system_typeface, opened, _face_of, runs):
        found.cache_clear()


def words_of(run: Run) -> list[str]:
    """The words of a run and the spaces between them, in the order they are drawn."""
    parts = [part for part in _SPLIT_AT_SPACES.split(run.text) if part]
    return parts[::-1] if run.rtl else parts


def _belongs(piece: str, letter: str) -> bool:
    """Whether a letter continues a cluster: marks, joiners, skin tones, the tags and pairs that make flags."""
    if unicodedata.category(letter)[0] == "M" or letter in _JOINERS or "\U0001f3fb" <= letter <= "\U0001f3ff":
        return True
    if "\U000e0020" <= letter <= "\U000e007f":
        return True
    if piece[-1] == "\u200d":
        return True
    flag = "\U0001f1e6" <= letter <= "\U0001f1ff" and "\U0001f1e6" <= piece[-1] <= "\U0001f1ff"
    return flag and len(piece) % 2 == 1


@lru_cache(maxsize=8192)
def _face_of(cluster: str, weight: Weight) -> Typeface | None:
    wanted = [letter for letter in cluster if letter not in _JOINERS]
    bundled = (typeface(name) for name in chain(weight))
    found = next((face for face in bundled if face.letters.issuperset(wanted)), None)
    if found is not None or not wanted:
        return found
    of_system = system_typeface(wanted[0])
    return of_system if of_system is not None and of_system.letters.issuperset(wanted) else None


def _faced(text: str, weight: Weight) -> Iterator[tuple[str, Typeface]]:
    """Each cluster with its typeface; a space stays with the letters before it."""
    first = typeface(chain(weight)[0])
    before = first
    for cluster in clusters(text):
        face = before if cluster == " " else _face_of(cluster, weight) or first
        yield cluster, face
        before = face


def _levels(text: str, rtl: bool) -> list[int]:
    """The level of each letter (Unicode standard annex 9): even runs from the left, odd from the right."""
    if not rtl and not any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in text):
        return [0] * len(text)
    # Joiners have no level of their own (rule X9) and go with the letter before them.
    seen = [unicodedata.bidirectional(letter) != "BN" for letter in text]
    storage = algorithm.get_empty_storage()
    storage["base_level"] = int(rtl)
    storage["base_dir"] = "R" if rtl else "L"
    algorithm.get_embedding_levels("".join(compress(text, seen)), storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = iter([int(letter["level"]) for letter in storage["chars"]])
    levels: list[int] = []
    for each in seen:
        levels.append(next(found) if each else (levels or [int(rtl)])[-1])
    return levels


def _in_order(logical: list[tuple[int, Run]]) -> Iterable[Run]:
    """Turn round every stretch of runs at each odd level and above, from the deepest (rule L2)."""
    order = list(logical)
    for level in range(max((deep for deep, _ in order), default=0), 0, -1):
        turned: list[tuple[int, Run]] = []
        for inside, members in groupby(order, key=lambda each: each[0] >= level):
            stretch = list(members)
            turned += stretch[::-1] if inside else stretch
        order = turned
    return [run for _, run in order]


def _shaped(run: Run) -> Run:
    plain = not run.rtl and run.face.plain.issuperset(run.text) and not _needs_joining(run.face)
    return run if plain else Run(run.face, run.text, run.rtl, shaped=True)


def _needs_joining(face: Typeface) -> bool:
    return not face.name.startswith(("Atkinson", "NotoSans-", "System-"))
