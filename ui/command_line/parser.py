"""The verbs and options of the command line."""

import argparse
from pathlib import Path
from typing import NoReturn

from typing_extensions import override

from exercises import LANGUAGES
from ui.command_line.answers import USAGE, NotDone

FASTEST = 0.0
"""The speed `max`: nothing is waited for."""
SPEED_LIMIT = 1000.0


class _Parser(argparse.ArgumentParser):
    """A parser that answers with one sentence."""

    @override
    def error(self, message: str) -> NoReturn:
        sentence = message[:1].upper() + message[1:].rstrip(".")
        raise NotDone(f"{sentence}. See `{self.prog} --help`.", USAGE)


def make_parser(version: str) -> argparse.ArgumentParser:
    """The whole command line."""
    parser = _Parser(
        prog="sparkroom",
        description="Runs timed workshop exercises on a projector and prints the handouts. Without a verb it opens"
        " the program.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"sparkroom {version}")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep sessions in DIR, not in the usual folder")
    parser.add_argument("--language", choices=LANGUAGES, help="of the windows, this once (help stays English)")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", parser_class=_Parser)
    _open(verbs)
    _demo(verbs)
    _rehearse(verbs)
    _check(verbs)
    _audit_stage(verbs)
    _sessions(verbs)
    _handouts(verbs)
    _export(verbs)
    _pictures(verbs)
    return parser


def _verb(verbs: "argparse._SubParsersAction[_Parser]", name: str, help_text: str) -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=help_text, description=help_text.capitalize() + ".", allow_abbrev=False)
    parser.add_argument("--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="keep sessions in DIR")
    return parser


def _language(verb: argparse.ArgumentParser) -> None:
    """In which language the library is taken, and so what the room sees and reads."""
    verb.add_argument(
        "--language", choices=LANGUAGES, default=argparse.SUPPRESS, help="of the library, and so of the room"
    )


def _open(verbs: "argparse._SubParsersAction[_Parser]") -> None:
    opened = _verb(verbs, "open", "take in a workshop or an exercise from a colleague; `open` may be left out")
    opened.add_argument("file", type=Path, metavar="FILE", help="a .sparkroom file, or an exercise or workshop in TOML")


def _demo(verbs: "argparse._SubParsersAction[_Parser]") -> None:
    demo = _verb(verbs, "demo", "play the 90-minute workshop through the real windows, then write its papers")
    demo.add_argument("--speed", type=_speed, default=100.0, help="times as fast as life (default 100), or max")
    demo.add_argument("--out", type=Path, default=Path("demo-output"), metavar="DIR", help="where the papers go")
    _language(demo)
    demo.add_argument("--hold", action="store_true", help="leave the windows open at the end")


def _rehearse(verbs: "argparse._SubParsersAction[_Parser]") -> None:
    rehearse = _verb(verbs, "rehearse", "play a workshop with your own people and notes")
    rehearse.add_argument("workshop", metavar="WORKSHOP", help="a ready workshop by its id, or a .toml file of yours")
    _language(rehearse)
    rehearse.add_argument("--people", type=Path, required=True, metavar="CSV", help="name,team,manager,avoid,…")
    rehearse.add_argument("--notes", type=Path, metavar="CSV", help="exercise,step,category,text,theme,…")
    rehearse.add_argument("--events", type=Path, metavar="CSV", help="what goes wrong when: at,what,who,value,why")
    rehearse.add_argument("--speed", type=_speed, default=FASTEST, help="times as fast as life, or max (default)")
    rehearse.add_argument("--out", type=Path, metavar="DIR", help="write handouts and exports to DIR")
    rehearse.add_argument("--shots", type=Path, metavar="DIR", help="write one picture of the stage per step to DIR")


def _check(verbs: "argparse._SubParsersAction[_Parser]") -> None:
    check = _verb(verbs, "check", "check exercise and workshop files and say everything that is wrong with them")
    check.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files or folders")


def _audit_stage(verbs: "argparse._SubParsersAction[_Parser]") -> None:
    audit = _verb(verbs, "audit-stage", "look at all that exercises can show, and say what the last row cannot read")
    audit.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the table and the pictures go")
    _language(audit)
    audit.add_argument(
        "--exercise", action="append", metavar="ID|FILE", help="one exercise; may be given more than once"
    )
    audit.add_argument(
        "--size", action="append", metavar="WxH", help="one projector's pixels; may be given more than once"
    )
    audit.add_argument(
        "--theme", action="append", choices=("light", "dark", "high-contrast"), help="may be given more than once"
    )
    last = audit.add_mutually_exclusive_group()
    last.add_argument("--rows", type=_number, metavar="N", help="the last row, counted in chairs from the picture")
    last.add_argument("--depth", type=_number, metavar="M", help="metres from the picture to the last row")
    audit.add_argument("--height", type=_number, metavar="M", help="metres from the foot of the picture to its head")
    audit.add_argument("--margin", type=_number, metavar="PERCENT", help="what the projector cuts off of each side")


def _number(text: str) -> float:
    """An amount that is not below nothing. Raises ArgumentTypeError."""
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} is no amount")
    return number


def _sessions(verbs: "argparse._SubParsersAction[_Parser]") -> None:
    sessions = _verb(verbs, "sessions", "list the sessions of the data folder")
    sessions.add_argument("--json", action="store_true", help="for other programs")


def _handouts(verbs: "argparse._SubParsersAction[_Parser]") -> None:
    handouts = _verb(verbs, "handouts", "write a session's handouts as PDF")
    handouts.add_argument("session", metavar="SESSION", help="a session's id, as `sparkroom sessions` lists it")
    handouts.add_argument("--only", action="append", metavar="ID", help="one handout; may be given more than once")
    handouts.add_argument("--pack", choices=("before", "break", "after"), help="what is wanted at that time")
    handouts.add_argument("--booklet", action="store_true", help="one PDF with a bookmark for each handout")
    handouts.add_argument("--paper", default="A4", choices=("A4", "Letter"), help="paper size (default A4)")
    handouts.add_argument("--large-print", action="store_true", help="what participants read in 18 points and more")
    handouts.add_argument("--small-posters", action="store_true", help="posters on A4 or Letter, not on A3 or Tabloid")
    handouts.add_argument("--organisation", metavar="NAME", help="the name on every sheet, from now on")
    handouts.add_argument("--logo", type=Path, metavar="FILE", help="a PNG or JPEG for every sheet, from now on")
    handouts.add_argument("--evaluation", type=Path, metavar="CSV", help="the forms that came back, for their summary")
    _passphrase(handouts)
    handouts.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the PDFs go")


def _passphrase(verb: argparse.ArgumentParser) -> None:
    """There is none for the passphrase itself: what a call says, others on the computer can read."""
    verb.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="of a locked session; without it a terminal is asked"
    )


def _export(verbs: "argparse._SubParsersAction[_Parser]") -> None:
    export = _verb(verbs, "export", "write a session's record for other programs")
    export.add_argument("session", metavar="SESSION", help="a session's id, as `sparkroom sessions` lists it")
    export.add_argument("--format", required=True, choices=("json", "csv", "md"), help="json is complete")
    _passphrase(export)
    export.add_argument("--out", type=Path, metavar="FILE", help="a file (default: standard output)")


def _pictures(verbs: "argparse._SubParsersAction[_Parser]") -> None:
    pictures = _verb(verbs, "pictures", "make the pictures of the help book, all of them or those that are named")
    pictures.add_argument("names", nargs="*", metavar="NAME", help="such as console or stage-wall")
    pictures.add_argument("--out", type=Path, required=True, metavar="DIR", help="where they go")
    pictures.add_argument(
        "--theme", choices=("light", "dark", "high-contrast"), default="light", help="(default light)"
    )
    pictures.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0], help="(default en)")


def _speed(text: str) -> float:
    if text == "max":
        return FASTEST
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0 < speed <= SPEED_LIMIT:
        raise argparse.ArgumentTypeError(f"{text} is no speed: give a number up to {SPEED_LIMIT:.0f}, or max")
    return speed
