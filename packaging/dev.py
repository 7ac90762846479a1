"""The one command of a colleague: makes `.venv` when needed, then runs the program, the tests or the tools.

Needs nothing but Python 3.11 and the network on the first start:  python3 packaging/dev.py demo
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import environment
from environment import ROOT, SCRIPTS, Trouble, say

LINTERS = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy"],
    "lint-imports": ["lint-imports"],
}
# What pyproject.toml tells pytest, without the two lines that keep benchmarks out of the ordinary run.
BENCH = [
    *("-o", "addopts=--strict-markers --import-mode=importlib"),
    *("-o", "python_files=bench_*.py"),
    *("-p", "no:xdist"),
    "tests/benchmarks",
]
ENOUGH_MEMORY = 2 * 1024**3
"""Bytes; a whole run leaves a quarter of it when nothing is cleared away."""


def demo(arguments: Sequence[str]) -> int:
    """play a whole workshop by itself and leave its papers in ./demo-output"""
    if not any(argument.split("=")[0] == "--out" for argument in arguments):
        out = Path.cwd() / "demo-output"
        say(f"The demo leaves its files in {out}.")
        arguments = ["--out", str(out), *arguments]
    return become(["sparkroom", "demo", *arguments])


def run(arguments: Sequence[str]) -> int:
    """start Sparkroom"""
    return become(["sparkroom", *arguments])


def test(arguments: Sequence[str]) -> int:
    """lint, then run the tests; arguments go to pytest"""
    failed = lint([])
    if failed:
        return failed
    write_to_memory()
    return pytest("tests", ["-n", "2", "--dist", "worksteal", *arguments])


def lint(arguments: Sequence[str]) -> int:
    """check style, types and the layers"""
    if arguments:
        raise Trouble(f"lint always checks everything and has no use for {' '.join(arguments)}.")
    for name, command in LINTERS.items():
        failed = stage(name, command)
        if failed:
            return failed
    return 0


def bench(arguments: Sequence[str]) -> int:
    """measure what has to be fast; arguments go to pytest"""
    return pytest("benchmarks", [*BENCH, *arguments])


def words(arguments: Sequence[str]) -> int:
    """gather what is to be translated and compile what was"""
    if arguments:
        raise Trouble(f"words always renews every language and has no use for {' '.join(arguments)}.")
    return stage("sentences", ["python", str(ROOT / "packaging" / "sentences.py")]) or stage(
        "texts of windows", ["python", str(ROOT / "packaging" / "words.py")]
    )


def bundle(arguments: Sequence[str]) -> int:
    """make dist/sparkroom, a folder that runs without an installed Python"""
    return deliver("bundle", arguments)


def deb(arguments: Sequence[str]) -> int:
    """make the package for Debian and Ubuntu in dist"""
    return deliver("deb", arguments)


VERBS: dict[str, Callable[[Sequence[str]], int]] = {
    verb.__name__: verb for verb in (demo, run, test, lint, bench, words, bundle, deb)
}


def deliver(what: str, arguments: Sequence[str]) -> int:
    """Make something to give away."""
    if arguments:
        raise Trouble(f"{what} has no use for {' '.join(arguments)}.")
    return stage(what, ["python", str(ROOT / "packaging" / "deliver.py"), what])


def pytest(name: str, arguments: Sequence[str]) -> int:
    """Run tests on Qt's invisible screen, unless another one was asked for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    compile_once()
    return stage(name, ["pytest", *arguments])


def compile_once() -> None:
    """Keep what Python compiles, in `.venv` where nothing may be written beside the sources.

    The tests start Python some hundred times; compiling ReportLab alone takes as long as many a test.
    """
    if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
        os.environ.setdefault("PYTHONPYCACHEPREFIX", str(environment.VENV / "compiled"))


def write_to_memory(memory: Path = Path("/dev/shm")) -> None:
    """Let the folders of tests be in memory where there is enough: each note they take waits for the disk otherwise.

    What is acknowledged is tested on disks that fail on purpose, and by killing the program; benchmarks have the disk.
    """
    if sys.platform != "linux" or not os.access(memory, os.W_OK):
        return
    found = os.statvfs(memory)
    if found.f_bavail * found.f_frsize >= ENOUGH_MEMORY and not found.f_flag & os.ST_NOEXEC:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(memory))


def stage(name: str, command: Sequence[str]) -> int:
    """Announce and run one tool on the whole project."""
    say(f"== {name}")
    return exit_code(subprocess.run(in_venv(command), cwd=ROOT).returncode)


def become(command: Sequence[str]) -> int:
    """Turn into a program of `.venv`, so that a signal to us reaches it."""
    if os.name == "posix":
        os.execv(in_venv(command)[0], in_venv(command))
    return exit_code(subprocess.run(in_venv(command)).returncode)


def in_venv(command: Sequence[str]) -> list[str]:
    """The command with its program found in `.venv`."""
    return [str(SCRIPTS / command[0]), *command[1:]]


def exit_code(returncode: int) -> int:
    """What a shell would report: a death by signal is above 128."""
    return 128 - returncode if returncode < 0 else returncode


def parse(arguments: Sequence[str]) -> tuple[Callable[[Sequence[str]], int], Sequence[str]]:
    """The verb, and the rest, which is not ours to understand."""
    verbs = "\n".join(f"  {name:6} {verb.__doc__}" for name, verb in VERBS.items())
    parser = argparse.ArgumentParser(
        prog="dev.py",
        usage="dev.py VERB [arguments for the program or pytest]",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description=f"verbs:\n{verbs}",
    )
    parser.add_argument("verb", choices=VERBS, help=argparse.SUPPRESS)
    verb: str = parser.parse_args(arguments[:1]).verb
    return VERBS[verb], arguments[1:]


def main(arguments: Sequence[str]) -> int:
    """Do what was asked; every trouble of ours is one sentence."""
    try:
        verb, rest = parse(arguments)
        environment.prepare()
        return verb(rest)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130
    except BrokenPipeError:  # nobody reads on, as with `dev.py test | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as error:
        print(f"That did not work ({error}): check who may write to {ROOT} and start again.", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
