"""What everything runs in: `.venv` with the locked packages, and the libraries Qt takes from the system.

Standard library only, in words any Python 3.7 understands: the oldest ones have to get as far as the
sentence that says which Python is needed.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

if sys.platform != "win32":
    import fcntl

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
PYPROJECT = ROOT / "pyproject.toml"
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
STAMP = VENV / "made-from.json"

OLDEST_PYTHON = (3, 11)

# What Qt and its X11 plugin load from the system, and the Debian package of each.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}


class Trouble(Exception):
    """Something the reader has to know or do, in one sentence."""


def say(sentence: str) -> None:
    """Tell the reader what is going on, at once."""
    print(sentence, flush=True)


def prepare() -> None:
    """Make sure everything a verb needs is installed; costs next to nothing when it is."""
    require_python(sys.version_info[:2])
    if sys.platform == "linux":
        provide_qt_libraries()
    if not is_ready():
        with only_one_of_us():
            if not is_ready():
                install()


def require_python(version: Sequence[int]) -> None:
    """Refuse a Python on which Sparkroom cannot run."""
    if tuple(version) < OLDEST_PYTHON:
        have, need = (".".join(map(str, numbers)) for numbers in (version, OLDEST_PYTHON))
        raise Trouble(f"Sparkroom needs Python {need} or newer and this is {have}: use a newer one.")


def provide_qt_libraries() -> None:
    """Install the system libraries Qt would miss, or say how."""
    missing = missing_libraries(QT_LIBRARIES)
    if missing:
        provide_debian_packages(f"Qt needs {', '.join(missing)}", packages_of(missing))


def missing_libraries(names: Iterable[str]) -> list[str]:
    """Those shared libraries that the system's loader does not find."""

    def is_missing(name: str) -> bool:
        try:
            ctypes.CDLL(name)
        except OSError:
            return True
        return False

    return [name for name in names if is_missing(name)]


def packages_of(libraries: Iterable[str]) -> list[str]:
    """The Debian packages that bring these libraries."""
    return sorted({QT_LIBRARIES[library] for library in libraries})


def provide_debian_packages(reason: str, packages: Sequence[str]) -> None:
    """Install packages where we may, else end with the line to run."""
    install_line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if shutil.which("apt-get") is None:
        raise Trouble(f"{reason}: install what your system has for Debian's {' '.join(packages)}, then start again.")
    if not runs_as_root():
        raise Trouble(f"{reason}: run `sudo {install_line}`, then start again.")
    say(f"{reason}: installing {' '.join(packages)} ...")
    for line in ("apt-get update", install_line):
        run_quietly(line.split(), failure=f"`{line}` failed", remedy="mend that and start again")


def runs_as_root() -> bool:
    """Whether we may install for the whole system."""
    return sys.platform != "win32" and os.geteuid() == 0


def is_ready() -> bool:
    """Whether `.venv` was made from these very files and is still whole."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
        unchanged = stamp["made_from"] == fingerprint()
        return unchanged and venv_python().exists() and set(stamp["holds"]) <= installed_names()
    except (OSError, ValueError, LookupError, TypeError, StopIteration):
        return False


def fingerprint() -> str:
    """One word for all that decides what `.venv` holds; the settings of the linters do not."""
    import tomllib  # not there on the Pythons that require_python turns away

    pyproject = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))
    decisive = {
        "lock": LOCK.read_text(encoding="utf-8"),
        "project": [pyproject["build-system"], pyproject["project"]],
        "python": sys.version_info[:2],
        "root": str(ROOT),  # scripts in .venv name it: a copied .venv would run the original
    }
    return hashlib.sha256(json.dumps(decisive, sort_keys=True).encode()).hexdigest()


@contextlib.contextmanager
def only_one_of_us() -> Iterator[None]:
    """Keep a second start from installing into the same `.venv` meanwhile."""
    if sys.platform == "win32":
        yield
        return
    with (ROOT / ".venv.lock").open("w") as lock:
        # pip inherits the lock: when we are killed it may go on for a while, and the next start has to wait.
        os.set_inheritable(lock.fileno(), True)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another start is installing; waiting for it ...")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def install() -> None:
    """Make `.venv` anew; the stamp comes last, so that the next start notices whatever interrupts us."""
    provide_venv_module()
    say("Installing the locked packages into .venv; only the first start takes this long ...")
    run_quietly(
        [getattr(sys, "_base_executable", sys.executable), "-m", "venv", "--clear", str(VENV)],
        failure="Python could not make .venv",
        remedy="delete that folder, check the free space on the disk and start again",
    )
    pip_install("--require-hashes", "--requirement", str(LOCK))
    pip_install("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    STAMP.write_text(json.dumps({"made_from": fingerprint(), "holds": sorted(installed_names())}), "utf-8")


def provide_venv_module() -> None:
    """Get back what Debian and Ubuntu split off their Python."""
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        package = "python{}.{}-venv".format(*sys.version_info)
        provide_debian_packages("Python needs its venv module", [package])


def pip_install(*what: str) -> None:
    """Let the pip of `.venv` install."""
    options = ("--quiet", "--disable-pip-version-check", "--no-input", "--no-compile")
    run_quietly(
        [str(venv_python()), "-m", "pip", "install", *options, *what],
        failure="pip could not install the packages",
        remedy="check the network and the free space on the disk, then start again",
    )


def run_quietly(command: Sequence[str], *, failure: str, remedy: str) -> None:
    """Run one step of the installation; only a failure speaks."""
    done = subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "PIP_ROOT_USER_ACTION": "ignore"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        close_fds=False,
    )
    if done.returncode != 0:
        raise Trouble(f"{failure} ({reason_in(done.stdout)}): {remedy}.")


def reason_in(output: str) -> str:
    """The line in which pip or apt says what went wrong."""
    lines = [line.strip() for line in output.splitlines() if line.strip()] or ["it did not say why"]
    errors = [line for line in lines if line.startswith(("ERROR:", "E:", "error:"))]
    return (errors or lines[-1:])[0].rstrip(".")


def installed_names() -> set[str]:
    """What lies in the package folder and the script folder of `.venv`."""
    packages = "Lib/site-packages" if os.name == "nt" else "lib/python3*/site-packages"
    return {entry.name for folder in (next(VENV.glob(packages)), SCRIPTS) for entry in folder.iterdir()}


def venv_python() -> Path:
    """The Python inside `.venv`."""
    return SCRIPTS / ("python.exe" if os.name == "nt" else "python")
