"""Programs of the system that a test cannot do without; installed where that is allowed."""

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from shutil import which

import pytest


def provide(programs: Mapping[str, str], lock: Path) -> None:
    """Have these programs, each with its Debian package; where that cannot be, fail in CI and skip at home."""
    with _one_at_a_time(lock):
        if _missing(programs) and os.geteuid() == 0 and which("apt-get"):
            _install(_missing(programs))
    if _missing(programs):
        said = f"needs Debian's {' '.join(_missing(programs))}"
        pytest.fail(said) if os.environ.get("CI") == "true" else pytest.skip(said)


def _missing(programs: Mapping[str, str]) -> list[str]:
    return sorted({package for program, package in programs.items() if which(program) is None})


def _install(packages: list[str]) -> None:
    """Have the system install them; what comes of it is seen by looking for the programs again."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in (("update",), ("install", "-y", "--no-install-recommends", *packages)):
        subprocess.run(["apt-get", *words], env=quiet, capture_output=True, check=False)


@contextmanager
def _one_at_a_time(path: Path) -> Iterator[None]:
    """Other workers wait until the one that came first is done."""
    import fcntl

    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
