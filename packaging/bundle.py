"""Makes the folder that runs on a computer without Python, by PyInstaller."""

import shutil
import subprocess
import sys
from pathlib import Path

from environment import ROOT, SCRIPTS, Trouble, say

BUNDLE = ROOT / "dist" / "sparkroom"


def make_bundle() -> Path:
    """The folder, made anew. Raises Trouble with the line in which PyInstaller says what it misses."""
    say(f"Making {BUNDLE}; this takes a minute or two ...")
    command = [str(SCRIPTS / "pyinstaller"), "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(BUNDLE.parent), "--workpath", str(ROOT / "build")]
    done = subprocess.run(
        [*command, str(ROOT / "packaging" / "sparkroom.spec")],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode != 0:
        said = [line for line in done.stdout.splitlines() if line.strip()]
        raise Trouble(f"PyInstaller stopped: {said[-1] if said else 'it did not say why'}")
    _slim(BUNDLE)
    say(f"{BUNDLE}: {size_of(BUNDLE) / 1e6:.0f} MB")
    return BUNDLE


def size_of(folder: Path) -> int:
    """Bytes of all files in a folder; links count nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _slim(bundle: Path) -> None:
    """A Python built from source carries four times its size in names for debuggers."""
    if sys.platform == "linux" and shutil.which("strip"):
        for library in bundle.rglob("libpython*.so*"):
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)
