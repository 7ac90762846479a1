"""Programs of the system that a test cannot do without; installed where that is allowed."""

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from shutil import which

import pytest


def provide(programs: Mapping[str, str], lock: Path) -> None:
    """Have these programs, or files by their whole path, each with its Debian package.

    Where they could have been installed, and in CI, a test without them fails: a skip would go unseen there.
    """
    may_install = os.geteuid() == 0 and which("apt-get") is not None
    said = ""
    with _one_at_a_time(lock):
        if _missing(programs) and may_install:
            said = _install(_missing(programs))
    if _missing(programs):
        reason = f"needs Debian's {' '.join(_missing(programs))}. {said}"
        pytest.fail(reason) if may_install or os.environ.get("CI") == "true" else pytest.skip(reason)


def _missing(programs: Mapping[str, str]) -> list[str]:
    return sorted({package for program, package in programs.items() if not _is_there(program)})


def _is_there(program: str) -> bool:
    return Path(program).exists() if program.startswith("/") else which(program) is not None


def _install(packages: list[str]) -> str:
    """Have the system install them; what it said. What came of it is seen by looking for the programs again."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    patient = ("apt-get", "-o", "DPkg::Lock::Timeout=300")
    said = ""
    for words in (("update",), ("install", "-y", "--no-install-recommends", *packages)):
        done = subprocess.run(
            [*patient, *words], env=quiet, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        said += done.stdout
    return said


@contextmanager
def _one_at_a_time(path: Path) -> Iterator[None]:
    """Other workers wait until the one that came first is done."""
    import fcntl

    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
