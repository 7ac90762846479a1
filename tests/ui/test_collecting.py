"""No window is ever destroyed by a thread that makes paper."""

import gc
import linecache
import threading
import weakref

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from ui.collecting import Collector, hurry, settle


class Ring:
    """Something that only the collector can free, and that says on which thread it went."""

    freed_on: list[threading.Thread]

    def __init__(self, freed_on: list[threading.Thread]) -> None:
        self.itself = self
        self.freed_on = freed_on

    def __del__(self) -> None:
        self.freed_on.append(threading.current_thread())


def make_much_rubbish() -> None:
    for _ in range(20_000):
        ring: list[object] = []
        ring.append(ring)


def test_a_worker_that_needs_memory_frees_nothing_and_the_windows_do(qtbot: QtBot) -> None:
    gc.enable()
    collector = Collector()
    collector.begin()
    try:
        freed_on: list[threading.Thread] = []
        Ring(freed_on)
        worker = threading.Thread(target=make_much_rubbish)
        worker.start()
        worker.join()
        assert freed_on == []
        collector.collect()
        assert freed_on == [threading.main_thread()]
    finally:
        Ring(freed_on)
        collector.end()
        assert freed_on == [threading.main_thread()] * 2
        assert not gc.isenabled(), "Qt may be in the midst of taking something down whenever Python needs memory"


def test_what_outlived_many_looks_is_freed_too_and_the_looks_end(qtbot: QtBot) -> None:
    collector = Collector()
    collector.begin()
    freed_on: list[threading.Thread] = []
    old = Ring(freed_on)
    gc.collect()
    seen = weakref.ref(old)
    del old
    for _ in range(12):
        collector.collect()
    assert seen() is None
    collector.end()
    assert not any(timer.isActive() for timer in collector.findChildren(QTimer))


def test_what_a_start_made_is_not_looked_at_again_and_the_windows_still_free_what_is_new(qtbot: QtBot) -> None:
    gc.enable()
    hurry()
    collector = Collector()
    collector.begin()
    linecache.getlines(__file__)
    try:
        settle()
        assert gc.get_freeze_count() > 0
        assert not linecache.cache
        freed_on: list[threading.Thread] = []
        Ring(freed_on)
        collector.collect()
        assert freed_on == [threading.main_thread()]
    finally:
        collector.end()
        gc.unfreeze()
    assert not gc.isenabled(), "the windows' own looks are enough"
