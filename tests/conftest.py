"""What every test is held to: no timer runs on after the test that started it, and nothing is judged by its speed."""

import gc
import os
import sys
import weakref
from collections.abc import Iterator
from itertools import cycle

import pytest
from hypothesis import settings

from tests.support.cups_servers import PROGRAMS, CupsServer, cups_server
from tests.support.system_programs import provide

# Speed is for benchmarks. In CI the examples are the same each time; at home they wander.
settings.register_profile("sparkroom", deadline=None, derandomize=os.environ.get("CI") == "true")
settings.load_profile("sparkroom")

_GENERATIONS = cycle([1] * 49 + [2])


@pytest.fixture(scope="session", autouse=True)
def no_rubbish_taken_by_a_worker() -> Iterator[None]:
    """As in the program, Python's collector runs on the thread of the windows alone: here, after each test.

    It does not look through what was there before the first test, modules and the tests themselves.
    """
    gc.disable()
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()
    gc.enable()


@pytest.fixture(autouse=True)
def no_window_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window: it would take the keyboard from the next one, and make every new look slow."""
    if not {"qapp", "qtbot", "on_qt"} & set(request.fixturenames):
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication
    from shiboken6 import getCppPointer

    before = {getCppPointer(each)[0] for each in QApplication.topLevelWidgets()}
    yield
    if _windows_but(before):
        # What Qt was to delete when it next came round to it, and what Python held in circles of long standing.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
    left = _windows_but(before)
    assert not left, f"windows left behind: {left}"


def _windows_but(before: set[int]) -> list[str]:
    from PySide6.QtWidgets import QApplication
    from shiboken6 import getCppPointer

    return [type(each).__name__ for each in QApplication.topLevelWidgets() if getCppPointer(each)[0] not in before]


@pytest.fixture(autouse=True)
def rubbish_taken_away(no_rubbish_taken_by_a_worker: None, no_window_left_behind: None) -> Iterator[None]:
    """What a test left is gone before the next; now and then also what outlived it."""
    yield
    gc.collect(next(_GENERATIONS))


@pytest.fixture(autouse=True)
def no_timer_left_running(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, rubbish_taken_away: None
) -> Iterator[None]:
    """Fail a test with windows that leaves a timer of ours running; without windows there is nothing to look at."""
    if not {"qapp", "qtbot", "on_qt"} & set(request.fixturenames):
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from shiboken6 import isValid

    started: list[weakref.ref[QTimer]] = []
    start = QTimer.start

    def remember(timer: QTimer, *milliseconds: int) -> None:
        started.append(weakref.ref(timer))
        start(timer, *milliseconds)

    monkeypatch.setattr(QTimer, "start", remember)
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    timers = [timer for reference in started if (timer := reference()) is not None and isValid(timer)]
    left = [timer for timer in timers if timer.isActive()]
    for timer in left:
        timer.stop()
    assert not left, f"timers left running: {[str(timer.parent() or timer.objectName()) for timer in left]}"


@pytest.fixture(scope="session")
def print_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CupsServer]:
    """A real print server with Debian's PDF printer."""
    if sys.platform != "linux":
        pytest.skip("Debian's PDF printer is a matter of Linux")
    provide(PROGRAMS, tmp_path_factory.getbasetemp().parent / "cups-programs.lock")
    with cups_server() as found:
        yield found


@pytest.fixture
def hall(print_server: CupsServer, monkeypatch: pytest.MonkeyPatch) -> CupsServer:
    """The printer of this test, which is called Hall; what came out of it before is gone."""
    monkeypatch.setenv("CUPS_SERVER", print_server.address)
    print_server.clear()
    return print_server
