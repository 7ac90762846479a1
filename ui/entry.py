"""Where the program starts: windows without a verb, otherwise what the command line asks for."""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.bootstrap import Services, bootstrap
from exercises import LANGUAGES, content_folder
from ui.command_line.answers import DONE, REFUSED, NotDone
from ui.command_line.parser import make_parser

if TYPE_CHECKING:
    from app.domain.venue import Venue

NO_DISPLAY = (
    "There is no display to open a window on. Start Sparkroom in a desktop session, or play a workshop without one:"
    " sparkroom rehearse --help"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Sparkroom; returns the exit code. Every refusal is one sentence on standard error."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that cannot show a letter shows a question mark, and the work goes on.
            stream.reconfigure(errors="replace")
    try:
        code = _run(given)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except NotDone as refusal:
        print(f"sparkroom: {refusal.sentence}", file=sys.stderr)
        return refusal.code
    except KeyboardInterrupt:
        print("sparkroom: stopped. Everything typed so far is saved.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # Whoever read our output has had enough (such as `| head`); there is nobody left to tell.
        _drop_output()
        return DONE
    except OSError as error:
        _drop_output()
        print(f"sparkroom: that could not be done: {error}. What was saved before is safe.", file=sys.stderr)
        return REFUSED


def _drop_output() -> None:
    """What is left in the buffer would fail once more when Python ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(given: list[str]) -> int:
    if not given:
        return _windows(bootstrap(content_folder()))
    from ui.version import program_version

    wish = make_parser(program_version()).parse_args(_with_verb(given))
    services = bootstrap(content_folder(wish.language or LANGUAGES[0]), wish.data_dir)
    if wish.verb in (None, "open"):
        return _windows(services, wish.language, getattr(wish, "file", None))
    try:
        return _verb(services, wish)
    except (NotDone, OSError):
        raise
    except Exception as error:
        raise _unexpected(services, error) from error


def _unexpected(services: Services, error: Exception) -> NotDone:
    """What nobody foresaw, written down for whoever mends it."""
    from ui.unexpected import FILE, UnexpectedErrors

    errors = UnexpectedErrors(services.data.root)
    errors.record(error)
    errors.close()
    return NotDone(
        f"Something unexpected went wrong ({type(error).__name__}). What was saved before is safe."
        f" Details are in {services.data.root / FILE}."
    )


def _with_verb(given: list[str]) -> list[str]:
    """A file that was double-clicked comes without a verb, perhaps after options."""
    if given[-1].endswith(".sparkroom") and "open" not in given:
        return [*given[:-1], "open", given[-1]]
    return given


def _windows(services: Services, language: str | None = None, file: Path | None = None) -> int:
    if not has_display():
        raise NotDone(NO_DISPLAY)
    from ui.unread import leave_sources_unread

    leave_sources_unread()
    from ui.application import run_program

    return run_program(services, language, file)


def _verb(services: Services, wish: argparse.Namespace) -> int:
    match wish.verb:
        case "check" | "sessions" | "handouts" | "export":
            return _record_verb(services, wish)
        case "audit-stage":
            from ui.command_line.auditing import audit_stage

            return audit_stage(services, wish.out, wish.exercise or (), wish.size or (), wish.theme or (), _room(wish))
        case "pictures":
            from ui.command_line.picturing import make_pictures

            return make_pictures(services, wish.out, wish.theme, wish.language, wish.names)
        case "demo":
            from ui.command_line.rehearsing import demo

            return demo(services, wish.speed, wish.out, hold=wish.hold)
        case _:
            from app.services.preparing import Sheets
            from ui.command_line.rehearsing import rehearse

            sheets = Sheets(wish.people, wish.notes, wish.events)
            return rehearse(services, wish.workshop, sheets, wish.speed, wish.out, wish.shots)


def _record_verb(services: Services, wish: argparse.Namespace) -> int:
    from ui.command_line import records

    match wish.verb:
        case "check":
            return records.check(services, wish.paths)
        case "sessions":
            return records.sessions(services, as_json=wish.json)
        case "handouts":
            from ui.command_line.papers import Wanted, asked_wishes
            from ui.command_line.unlocking import unlock

            unlock(services, wish.session, wish.passphrase_file)
            wishes = partial(asked_wishes, services, wish.large_print, wish.small_posters, wish.organisation, wish.logo)
            wanted = Wanted(tuple(wish.only or ()), wish.pack or "", wish.booklet)
            return records.handouts(services, wish.session, wanted, wish.paper, wish.out, wishes, wish.evaluation)
        case _:
            from ui.command_line.unlocking import unlock

            unlock(services, wish.session, wish.passphrase_file)
            return records.export(services, wish.session, wish.format, wish.out)


def has_display() -> bool:
    """Whether windows can be opened: always on Windows and macOS, elsewhere where a display is named and answers.

    Qt would end the process without a word of ours when it cannot reach one.
    """
    if not sys.platform.startswith(("linux", "freebsd", "openbsd")) or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return _reaches_x(os.environ.get("DISPLAY", "")) or _reaches_wayland(os.environ.get("WAYLAND_DISPLAY", ""))


def _reaches_x(display: str) -> bool:
    """`:1` and `unix:1.0` are sockets of this machine; whatever lies behind a host's name may well be there."""
    host, colon, number = display.rpartition(":")
    if not colon or host not in ("", "unix"):
        return bool(display)
    socket = f"/tmp/.X11-unix/X{number.partition('.')[0]}"
    try:
        return Path(socket).exists() or f"@{socket}\n" in Path("/proc/net/unix").read_text(
            encoding="ascii", errors="replace"
        )
    except OSError:
        return True


def _reaches_wayland(display: str) -> bool:
    return bool(display) and Path(os.environ.get("XDG_RUNTIME_DIR", ""), display).exists()


def _room(wish: argparse.Namespace) -> "Venue":
    """The room that an audit is asked to look at."""
    from app.domain.legibility import distance_of
    from app.domain.venue import Seating, Venue, within_reason

    usual = Venue()
    depth = distance_of(wish.rows) if wish.rows is not None else wish.depth
    seating = Seating(
        usual.seating.depth if depth is None else depth, usual.seating.height if wish.height is None else wish.height
    )
    margin = usual.margin if wish.margin is None else wish.margin / 100
    return within_reason(Venue(seating=seating, margin=margin))


if __name__ == "__main__":
    sys.exit(main())
