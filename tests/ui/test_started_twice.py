"""The program started a second time on one data folder: real processes, of which the first has the windows."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.commands import EndSession
from app.services.bootstrap import Services, bootstrap
from app.services.files import DiskFiles
from app.services.one_program import call, have_to_oneself, heard
from app.services.sharing.shared import of_exercise, written
from exercises import content_folder
from tests.support.authoring import shipped
from tests.support.past_sessions import past_session
from tests.support.trainer import live, until, window
from ui.application import HANDED_OVER, NOT_HEARD, OPEN_ALREADY
from ui.console.console_window import ConsoleWindow
from ui.home.window import HomeWindow
from ui.program import Program

HERE = Path(__file__).parents[2]
SCREEN = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HERE)}
Start = Callable[..., "subprocess.Popen[bytes]"]
MAY_WRITE_ANYWHERE = "-dac_override,-dac_read_search"
UNPRIVILEGED = ("setpriv", f"--bounding-set={MAY_WRITE_ANYWHERE}", "--inh-caps=-all") if os.geteuid() == 0 else ()
"""What keeps root from writing where others could not either."""
ODD_NAME = "Übung für – 东京 مرحبا 1.sparkroom"


@pytest.fixture
def start() -> Iterator[Start]:
    """Start the program with a data folder, as a shell in some folder would; what still runs at the end is killed."""
    started: list[subprocess.Popen[bytes]] = []

    def start(data: Path, *words: str, at: Path = HERE, who: tuple[str, ...] = ()) -> "subprocess.Popen[bytes]":
        given = [*who, sys.executable, "-m", "ui.entry", "--data-dir", str(data), *words]
        pipe = subprocess.PIPE
        started.append(subprocess.Popen(given, cwd=at, env=SCREEN, stdin=pipe, stdout=pipe, stderr=pipe))
        return started[-1]

    yield start
    for each in started:
        each.kill()
        each.communicate()


def said(process: "subprocess.Popen[bytes]") -> tuple[int, str, str]:
    """How a process ended, and what it said."""
    out, err = process.communicate(timeout=120)
    return process.returncode, out.decode().strip(), err.decode().strip().removeprefix("sparkroom: ")


def exercise_file(folder: Path, name: str = ODD_NAME) -> Path:
    """A file from a colleague, with an exercise that nobody here has."""
    theirs = bootstrap(content_folder(), folder / "theirs")
    own = theirs.own_exercises.copy_of(shipped())
    path = folder / name
    path.write_bytes(written(of_exercise(own.exercise, {})))
    return path


def test_who_is_not_heard_says_so_and_leaves_nothing_behind(start: Start, tmp_path: Path) -> None:
    hold = have_to_oneself(DiskFiles(), tmp_path)
    assert hold is not None
    assert said(start(tmp_path, "open", "any.sparkroom")) == (1, "", NOT_HEARD)
    assert [path.name for path in tmp_path.iterdir()] == ["lock"]
    hold.release()


def test_a_program_that_was_killed_keeps_nobody_out(start: Start, tmp_path: Path) -> None:
    first = start(tmp_path)
    _is_open(tmp_path)
    assert _heard(start, tmp_path) == OPEN_ALREADY
    first.send_signal(signal.SIGKILL)
    first.wait()
    (tmp_path / "call-left-behind").write_bytes(b"/nowhere.sparkroom")
    hold = have_to_oneself(DiskFiles(), tmp_path)
    assert hold is not None
    assert heard(DiskFiles(), tmp_path) == ()
    hold.release()


def test_of_two_started_together_one_has_the_windows_and_hears_the_other(start: Start, tmp_path: Path) -> None:
    both = [start(tmp_path), start(tmp_path)]
    _until(lambda: any(each.poll() is not None for each in both))
    (second,) = [each for each in both if each.poll() is not None]
    (first,) = [each for each in both if each is not second]
    assert said(second) in ((0, OPEN_ALREADY, ""), (1, "", NOT_HEARD))
    assert _heard(start, tmp_path) == OPEN_ALREADY
    assert first.poll() is None
    assert bootstrap(content_folder(), tmp_path).library.notice == ""


def test_the_file_of_the_second_is_taken_in_by_the_first(start: Start, tmp_path: Path) -> None:
    data, elsewhere = tmp_path / "data", tmp_path / "Desk top"
    elsewhere.mkdir()
    file = exercise_file(elsewhere)
    start(data)
    _is_open(data)
    assert _heard(start, data, "open", file.name, at=elsewhere) == HANDED_OVER.format(name=file.name)
    services = bootstrap(content_folder(), data)
    _until(lambda: services.own_exercises.found().exercises)
    assert len(services.own_exercises.found().exercises) == 1


def test_a_bad_file_is_a_sentence_in_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / "torn.sparkroom"
    bad.write_bytes(b"\x00 not a workshop")
    services = bootstrap(content_folder(), tmp_path / "data")

    async def story() -> None:
        home = await window(HomeWindow)
        _program(home).listen_for_calls()
        home.showMinimized()
        await _called(services, bad)
        await until(lambda: "torn.sparkroom" in home.notices._text.text(), "the sentence")
        await until(home.isActiveWindow, "Home in front")
        assert not home.windowState() & Qt.WindowState.WindowMinimized

    live(services, story)
    assert not services.own_exercises.found().exercises


def test_while_a_room_is_there_the_file_waits_until_home_is_back(qtbot: QtBot, tmp_path: Path) -> None:
    file = exercise_file(tmp_path)
    services = bootstrap(content_folder(), tmp_path / "data")

    async def story() -> None:
        program = _program(await window(HomeWindow))
        program.listen_for_calls()
        program._parts.practising.begin_sample()
        console = await window(ConsoleWindow)
        stage = program._parts.front.running
        assert stage is not None
        await _called(services, file)
        notices = console.body.notices
        await until(lambda: any(f"“{file.name}” waits" in said for said, _, _ in notices._queue), "the sentence")
        assert not services.own_exercises.found().exercises
        stage.conductor.handle(EndSession())
        program._leading.back_home()
        assert len(services.own_exercises.found().exercises) == 1

    live(services, story)


def test_in_a_folder_that_is_only_to_be_read_nothing_is_changed(start: Start, tmp_path: Path) -> None:
    past_session(tmp_path)
    bootstrap(content_folder(), tmp_path).library.summaries()
    before = _content(tmp_path)
    for each in (tmp_path, *tmp_path.rglob("*")):
        each.chmod(0o555 if each.is_dir() else 0o444)
    windows, listed = start(tmp_path, who=UNPRIVILEGED), start(tmp_path, "sessions", who=UNPRIVILEGED)
    code, out, _ = said(listed)
    assert code == 0
    assert "Serious success review: two hours" in out
    assert windows.poll() is None
    assert _content(tmp_path) == before
    for each in (tmp_path, *tmp_path.rglob("*")):
        each.chmod(0o755)


def test_several_calls_at_once_are_all_heard(tmp_path: Path) -> None:
    files = DiskFiles()
    for name in ("a b", "c"):
        files.write_whole(tmp_path / f"call-{name}", os.fsencode(tmp_path / name))
    files.write_whole(tmp_path / "call-z", b"")
    assert heard(files, tmp_path) == (tmp_path / "a b", tmp_path / "c", None)
    assert list(tmp_path.iterdir()) == []


def _program(home: HomeWindow) -> Program:
    import gc

    (program,) = [each for each in gc.get_objects() if isinstance(each, Program) and each.window is home]
    return program


async def _called(services: Services, file: Path | None) -> None:
    """Call from beside, as another process does, until it is heard: a busy computer may need more than two seconds."""
    loop = asyncio.get_running_loop()
    while not await loop.run_in_executor(None, call, DiskFiles(), services.data.root, file):
        pass


def _heard(start: Start, data: Path, *words: str, at: Path = HERE) -> str:
    """Start it a second time, and again where a busy computer needed more than two seconds; what it said then."""
    for _ in range(20):
        code, out, trouble = said(start(data, *words, at=at))
        if code == 0:
            return out
        assert (out, trouble) == ("", NOT_HEARD)
    raise AssertionError("never heard")


def _content(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def _is_open(data: Path) -> None:
    """Wait until the program there has its folder."""
    _until(lambda: (data / "lock").exists())


def _until(there: Callable[[], object]) -> None:
    from threading import Event

    patience = Event()
    for _ in range(2400):
        if there():
            return
        patience.wait(0.05)
    raise AssertionError("it never came")
