"""Where the program starts: windows without a verb, otherwise what the command line asks for."""

import argparse
import os
import sys
from collections.abc import Sequence

from app.services.bootstrap import Services, bootstrap
from exercises import content_folder
from ui.command_line.answers import DONE, NotDone
from ui.command_line.parser import make_parser

NO_DISPLAY = (
    "There is no display to open a window on. Start Sparkroom in a desktop session, or play a workshop without one:"
    " sparkroom rehearse --help"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Sparkroom; returns the exit code. Every refusal is one sentence on standard error."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        return _run(given)
    except NotDone as refusal:
        print(f"sparkroom: {refusal.sentence}", file=sys.stderr)
        return refusal.code
    except KeyboardInterrupt:
        print("sparkroom: stopped. Everything typed so far is saved.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # Whoever read our output has had enough (such as `| head`); there is nobody left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _run(given: list[str]) -> int:
    if not given:
        return _windows(bootstrap(content_folder()))
    from ui.version import program_version

    wish = make_parser(program_version()).parse_args(given)
    services = bootstrap(content_folder(), wish.data_dir)
    return _windows(services) if wish.verb is None else _verb(services, wish)


def _windows(services: Services) -> int:
    if not has_display():
        raise NotDone(NO_DISPLAY)
    from ui.application import run_program

    return run_program(services)


def _verb(services: Services, wish: argparse.Namespace) -> int:
    match wish.verb:
        case "check" | "sessions" | "handouts" | "export":
            return _record_verb(services, wish)
        case "demo":
            from ui.command_line.rehearsing import demo

            return demo(services, wish.speed, wish.out, hold=wish.hold)
        case _:
            from ui.command_line.rehearsing import rehearse

            return rehearse(services, wish.workshop, wish.people, wish.notes, wish.speed, wish.out, wish.shots)


def _record_verb(services: Services, wish: argparse.Namespace) -> int:
    from ui.command_line import records

    match wish.verb:
        case "check":
            return records.check(services, wish.paths)
        case "sessions":
            return records.sessions(services, as_json=wish.json)
        case "handouts":
            return records.handouts(services, wish.session, wish.only, wish.paper, wish.out)
        case _:
            return records.export(services, wish.session, wish.format, wish.out)


def has_display() -> bool:
    """Whether windows can be opened: always on Windows and macOS, elsewhere where a display is named."""
    if not sys.platform.startswith(("linux", "freebsd", "openbsd")) or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
