"""Installs the Debian package into a fresh Debian and uses it there, as root and with the network.

    python3 packaging/dev.py deb && .venv/bin/python tests/fresh_debian.py dist/sparkroom_0.1.0_amd64.deb

A new root is made by debootstrap (kept in `build` for the next time), with no Python and no pip packages. In it the
package is installed with what it depends on, the demo is played, the German help book makes its pictures, a locked
session is opened, and on an X server of its own the program is started from its menu entry and by opening a file of a
colleague, as a desktop does both. Home has to be seen, the file has to be in the library, and nothing unexpected may
have been written down.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QThread

from app.domain.exercise import Exercise
from app.services.bootstrap import bootstrap
from app.services.locks import make_lock
from app.services.sharing.shared import Shared, written
from exercises import content_folder
from tests.support.locking import PASSPHRASE
from tests.support.past_sessions import ACTION, past_session
from ui.help.pictures import SIZES

ROOT = Path(__file__).resolve().parent.parent
FRESH = ROOT / "build" / "fresh-debian"
MIRROR = "http://deb.debian.org/debian"
DISPLAY = ":87"
PLAIN = ("env", "-i", "HOME=/root", "LANG=C.UTF-8", "PATH=/usr/bin:/bin")
OF_A_DESKTOP = ("desktop-file-utils", "libglib2.0-bin", "shared-mime-info")
"""What every desktop has: it opens files and menu entries, and knows the sorts of files."""
SEEN_WITHIN = 30_000
"""Milliseconds."""


class Failed(Exception):
    """Something is not as it has to be, in one sentence."""


def main() -> int:
    """Do it all; the first thing that fails is said."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("package", type=Path)
    parser.add_argument("--release", default="bookworm", help="of Debian (default bookworm)")
    wish = parser.parse_args()
    fresh = FRESH / wish.release
    try:
        make_root(fresh, wish.release)
        with mounted(fresh):
            install(fresh, wish.package)
            play(fresh)
            picture_help(fresh)
            open_locked(fresh)
            inside(fresh, "apt-get", "install", "-y", "--no-install-recommends", *OF_A_DESKTOP)
            start_from_menu(fresh)
            open_file(fresh)
            nothing_unexpected(fresh)
    except (Failed, subprocess.CalledProcessError) as failure:
        print(f"Failed: {failure}", file=sys.stderr)
        return 1
    print("The package works in a fresh Debian.")
    return 0


def make_root(fresh: Path, release: str) -> None:
    """A Debian of its own, made once."""
    if not (fresh / "usr/bin/apt-get").exists():
        fresh.mkdir(parents=True, exist_ok=True)
        run("debootstrap", "--variant=minbase", release, str(fresh), MIRROR)


@contextmanager
def mounted(fresh: Path) -> Iterator[None]:
    """Processes, devices and the X server's socket are to be seen in there."""
    (fresh / "tmp/.X11-unix").mkdir(parents=True, exist_ok=True)
    places = [("/proc", "proc"), ("/dev", "dev"), ("/tmp/.X11-unix", "tmp/.X11-unix")]
    Path("/tmp/.X11-unix").mkdir(exist_ok=True)
    for source, target in places:
        run("mount", "--bind", source, str(fresh / target))
    try:
        yield
    finally:
        for _, target in reversed(places):
            run("umount", "--lazy", str(fresh / target))


def install(fresh: Path, package: Path) -> None:
    """With what it depends on and nothing else; there is still no Python afterwards."""
    shutil.copy(package, fresh / "root" / package.name)
    inside(fresh, "apt-get", "update", "-q")
    inside(fresh, "apt-get", "install", "-y", "--no-install-recommends", "--reinstall", f"/root/{package.name}")
    if (fresh / "usr/bin/python3").exists():
        raise Failed("the package brings a Python of the system's along")
    print(inside(fresh, "sparkroom", "--version").strip())


def play(fresh: Path) -> None:
    """The demo without a display leaves all its papers."""
    shutil.rmtree(fresh / "root/out", ignore_errors=True)
    inside(fresh, "sparkroom", "demo", "--out", "/root/out", more=["QT_QPA_PLATFORM=offscreen"])
    papers = len(list((fresh / "root/out").rglob("*.pdf")))
    if papers < 33:
        raise Failed(f"the demo left {papers} PDFs")
    print(f"The demo left {papers} PDFs.")


def picture_help(fresh: Path) -> None:
    """Each picture of the help book is made of the program itself, with its own letters and words."""
    shutil.rmtree(fresh / "root/help", ignore_errors=True)
    command = ("sparkroom", "pictures", "--out", "/root/help", "--language", "de")
    inside(fresh, *command, more=["QT_QPA_PLATFORM=offscreen", "QT_LOGGING_RULES=*=false"])
    made = len(list((fresh / "root/help").rglob("*.png")))
    if made != len(SIZES):
        raise Failed(f"{made} of {len(SIZES)} pictures of the help book were made")
    print(f"The help book made {made} pictures.")


def open_locked(fresh: Path) -> None:
    """A session from another laptop opens with its passphrase."""
    with tempfile.TemporaryDirectory() as folder:
        services, session = past_session(Path(folder), lock=make_lock(PASSPHRASE))
        there = fresh / "root/.local/share/sparkroom/sessions" / session
        shutil.copytree(services.sessions.folder_of(session), there)
    (fresh / "root/passphrase").write_text(PASSPHRASE, encoding="utf-8")
    record = inside(fresh, "sparkroom", "export", session, "--format", "md", "--passphrase-file", "/root/passphrase")
    shutil.rmtree(there)
    if ACTION not in record:
        raise Failed("the record of a locked session has no actions")
    print("A locked session was opened with its passphrase.")


def start_from_menu(fresh: Path) -> None:
    """As a desktop does it: by the entry; `gio` reads it as desktops do."""
    with home_seen(fresh, "gio", "launch", "/usr/share/applications/sparkroom.desktop") as taken:
        print(f"Home was seen after {taken} ms.")
        # What is loaded while Home is looked at must be there too.
        QThread.msleep(3_000)


def open_file(fresh: Path) -> None:
    """A double click on a file of a colleague: its name alone says which program opens it."""
    exercise = an_own_exercise()
    (fresh / "root/from a colleague.sparkroom").write_bytes(written(Shared((exercise,))))
    own = fresh / "root/.local/share/sparkroom/exercises.json"
    with home_seen(fresh, "gio", "open", "/root/from a colleague.sparkroom"):
        until(lambda: own.exists() and exercise.id in own.read_text(encoding="utf-8"), "the exercise in the library")
    print("A file of a colleague was opened by its name, and is in the library.")


def an_own_exercise() -> Exercise:
    """A copy of one of ours, as a colleague would hand it on."""
    with tempfile.TemporaryDirectory() as folder:
        services = bootstrap(content_folder(), Path(folder))
        return services.own_exercises.copy_of(next(iter(services.ready.exercises.values()))).exercise


@contextmanager
def home_seen(fresh: Path, *command: str) -> Iterator[int]:
    """The program on a screen of its own, from Home being seen until Ctrl+Q; tells how many milliseconds that took."""
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1366x768x24", "-ac"], stderr=subprocess.DEVNULL)
    try:
        until(lambda: Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}").exists(), "an X server")
        taken = QElapsedTimer()
        taken.start()
        subprocess.Popen(["chroot", str(fresh), *PLAIN, f"DISPLAY={DISPLAY}", *command])
        until(is_home_seen, "Home")
        yield taken.elapsed()
        on_home("windowfocus", "key", "ctrl+q")
        until(lambda: not is_running(), "the end after Ctrl+Q")
    finally:
        server.terminate()
        server.wait()


def is_home_seen() -> bool:
    """Whether a window of that name is on the X server."""
    return on_home() == 0


def is_running() -> bool:
    """Whether a program that was installed there still runs."""
    return subprocess.run(["pgrep", "--exact", "sparkroom"], capture_output=True).returncode == 0


def on_home(*deed: str) -> int:
    """Do something with Home's window; 1 where there is none."""
    sought = ["xdotool", "search", "--onlyvisible", "--name", "^Sparkroom$", *deed]
    return subprocess.run(sought, env={"DISPLAY": DISPLAY, "PATH": "/usr/bin:/bin"}, capture_output=True).returncode


def nothing_unexpected(fresh: Path) -> None:
    """The program writes down whatever nobody foresaw."""
    log = fresh / "root/.local/share/sparkroom/unexpected.log"
    written = log.read_text(encoding="utf-8").strip() if log.exists() else ""
    if written:
        raise Failed(f"something unexpected went wrong: {written.splitlines()[-1]}")


def until(comes: Callable[[], bool], what: str) -> None:
    """Wait for something. Raises Failed."""
    waited = QElapsedTimer()
    waited.start()
    while not comes():
        if waited.elapsed() > SEEN_WITHIN:
            raise Failed(f"{what} was not seen within {SEEN_WITHIN // 1000} seconds")
        QThread.msleep(20)


def inside(fresh: Path, *command: str, more: Sequence[str] = ()) -> str:
    """Run something in there, with an environment that knows nothing of ours."""
    return run("chroot", str(fresh), *PLAIN, "DEBIAN_FRONTEND=noninteractive", *more, *command)


def run(*command: str) -> str:
    """What a command says. Raises CalledProcessError."""
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


if __name__ == "__main__":
    sys.exit(main())
