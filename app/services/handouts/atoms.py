"""A line of the library in atoms: words, boxes to tick, and blanks to write on."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, takewhile

import msgspec

_TOKEN = re.compile(r"(\[ \]|_{3,}|\{[a-z_]+\})")
BOX, BLANK = "\0box", "\0blank"
"""Boxes and blanks among words: nothing that anybody can type."""
JOINED = "\u2060"
"""Begins an atom that stands close behind the blank before it, such as a full stop; no letter of its own is drawn."""
_APART = re.compile(r" {2,}")

Token = tuple[str, bool]
"""A piece of a line, and whether it is the library's own or was typed."""


def tokens(line: str, words: Mapping[str, str]) -> list[Token]:
    """The pieces of a line with its names filled in; a name that is not known becomes a blank."""
    return [_filled(token, words) for token in _TOKEN.split(line) if token]


def is_drawn(token: str) -> bool:
    """Whether a piece of the library's line is a box or a blank."""
    return token == "[ ]" or token.startswith("___")


def _filled(token: str, words: Mapping[str, str]) -> Token:
    """A token with its name filled in, and whether it is still the library's own."""
    if token.startswith("{"):
        value = words.get(token[1:-1], "")
        return (value, False) if value else ("___", True)
    return token, True


def units(group: list[str]) -> list[list[str]]:
    """What is never parted at the end of a line: a box and the word behind it, a word and the blank behind it."""
    units: list[list[str]] = []
    for before, atom in pairwise(["", *group]):
        joined = before == BOX or atom.startswith(JOINED) or (atom == BLANK and before not in ("", BLANK))
        if joined:
            units[-1].append(atom)
        else:
            units.append([atom])
    return units


def groups_of(filled: Sequence[Token]) -> list[list[str]]:
    """Words, boxes and blanks; several spaces in the library's line begin another group of them."""
    groups: list[list[str]] = [[]]
    # Whether the next letters go on with the word before them, as a full stop does behind a date.
    open_word = False
    for token, ours in filled:
        if ours and token == "[ ]":
            groups[-1].append(BOX)
            open_word = False
        elif ours and token.startswith("___"):
            groups[-1].append(BLANK)
            open_word = False
        else:
            first, *others = _APART.split(token) if ours else [token]
            words = first.split()
            if open_word and words and not first[0].isspace():
                groups[-1][-1] += words.pop(0)
            elif ours and words and groups[-1][-1:] == [BLANK] and not first[0].isspace():
                words[0] = f"{JOINED}{words[0]}"
            groups[-1] += words
            groups += [other.split() for other in others]
            open_word = bool(groups[-1]) and not token[-1].isspace()
    return [group for group in groups if group]


class Asked(msgspec.Struct, frozen=True):
    """What is asked in a line: the `question` that its boxes answer, and what each of its `blanks` is for, in order."""

    question: str
    blanks: Iterator[str]


def asked(groups: Sequence[Sequence[str]]) -> Asked:
    """What is asked in a line: before its answers to tick, and before or behind each of its blanks."""
    answers = [group for group in groups if BOX in group]
    asking = [group for group in groups if BOX not in group] if len(answers) > 1 else groups
    question = " ".join(atom for group in asking for atom in group if atom[:1] not in (BOX[0], JOINED))
    return Asked(question, iter(_blanks([atom for group in groups for atom in group])))


def _blanks(line: Sequence[str]) -> list[str]:
    parts: list[list[str]] = [[]]
    for atom in line:
        if atom == BLANK:
            parts.append([])
        elif atom != BOX and not atom.startswith(JOINED):
            parts[-1].append(atom)
    first, *others = [" ".join(part) for part in parts]
    stem, colon, _ = first.partition(":")
    names = [first or next(iter(others), ""), *(f"{stem}: {each}" if colon else each for each in others)][: len(others)]
    return [f"{name} ({number})" if names.count(name) > 1 else name for number, name in enumerate(names, 1)]


def answer(row: Sequence[str]) -> str:
    """The words behind a box, up to the next box, blank or gap."""
    return " ".join(takewhile(lambda atom: atom not in ("", BOX, BLANK), row))
