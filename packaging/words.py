"""Collects the texts of the windows for translation, and compiles what was translated.

The sources are `resources/i18n/sparkroom_de.ts` and the like; what the program reads is compiled beside them. Both are
kept, for a fresh clone runs without this step.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "resources" / "i18n"
LANGUAGES = ("de",)
_FINDS = "translate+=worded"
"""Functions of ours whose texts are found as those of Qt's `translate`."""


def renew(language: str) -> str:
    """Bring the file of one language up to date with the windows, and compile it; answers what the tools say."""
    sources = SOURCES / f"sparkroom_{language}.ts"
    return collect(sources, sorted((ROOT / "ui").rglob("*.py"))) + compile_words(sources, sources.with_suffix(".qm"))


def collect(sources: Path, windows: Sequence[Path]) -> str:
    """Bring a file up to date with the texts of these modules; what was translated stays."""
    options = ["-tr-function-alias", _FINDS, "-locations", "none", "-no-obsolete", "-source-language", "en"]
    return _run("lupdate", *options, *map(str, windows), "-ts", str(sources))


def compile_words(sources: Path, compiled: Path) -> str:
    """Write what the program reads."""
    return _run("lrelease", str(sources), "-qm", str(compiled))


def _run(tool: str, *arguments: str) -> str:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)
    return done.stdout


def main(languages: Sequence[str]) -> None:
    """Renew every language, or those named."""
    for language in languages or LANGUAGES:
        print(renew(language), end="")


if __name__ == "__main__":
    main(sys.argv[1:])
