"""Writes the manual page from the command line itself, so that it never names an option that is gone.

Standard library only: what writes such pages from argparse comes as a source that has to be built first.
"""

import argparse
from collections.abc import Iterator

HEAD = r""".\" Made from the command line by packaging/man_page.py
.TH SPARKROOM 1 "{date}" "Sparkroom {version}" "User Commands"
.SH NAME
sparkroom \- run timed workshop exercises, take notes, print the handouts
"""
FOOT = r""".SH FILES
.TP
.I ~/.local/share/sparkroom
Sessions, a folder each, and the library of rosters, rooms and choices.
.SH EXIT STATUS
0 when done, 1 when something was refused, 2 for a wrong call.
.SH SEE ALSO
F1 inside the program opens its help book.
"""


def man_page(parser: argparse.ArgumentParser, version: str, date: str) -> str:
    """The page in the language of man(7); `date` such as `2026-11-22`."""
    verbs = _verbs(parser)
    lines = [HEAD.format(version=version, date=date)]
    lines += [".SH SYNOPSIS", ".B sparkroom", "[options] [VERB]", ".SH DESCRIPTION", _plain(parser.description or "")]
    lines += [".SH OPTIONS", *_options(parser), ".SH VERBS"]
    for name, verb in verbs.items():
        lines += [f".SS {name}", _plain(verb.description or ""), *_options(verb)]
    return "\n".join(lines) + "\n" + FOOT


def _verbs(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    found = (action.choices for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    return dict(next(found, {}))


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction) or "--help" in action.option_strings:
            continue
        yield ".TP"
        yield _names(action)
        yield _plain(action.help or "")


def _names(action: argparse.Action) -> str:
    value = action.metavar or "|".join(map(str, action.choices or ())) or action.dest.upper()
    shown = " ".join(value) if isinstance(value, tuple) else value
    if not action.option_strings:
        return rf"\fI{_plain(shown)}\fR"
    names = ", ".join(rf"\fB{_plain(name)}\fR" for name in action.option_strings)
    return names if action.nargs == 0 else rf"{names} \fI{_plain(shown)}\fR"


def _plain(text: str) -> str:
    """Text in which the formatter sees no commands of its own."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-").replace("%%", "%")
    return rf"\&{escaped}" if escaped.startswith((".", "'")) else escaped
