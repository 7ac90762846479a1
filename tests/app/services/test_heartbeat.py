"""When a session was last alive."""

from pathlib import Path

import pytest

from app.domain.instants import Instant
from app.services.files import DiskFiles
from app.services.heartbeat import EVERY, FILE, Heartbeat, last_alive

FILES = DiskFiles()
BEGUN = Instant(1_795_000_000_000)


def later(length: int) -> Instant:
    return Instant(BEGUN + length)


def test_the_last_beat_is_remembered_to_five_seconds(tmp_path: Path) -> None:
    heart = Heartbeat(FILES, tmp_path)
    for moment in range(0, 60_000, 1_000):
        heart.beat(later(moment))
    alive = last_alive(FILES, tmp_path, BEGUN, later(600_000))
    assert later(59_000) - EVERY <= alive <= later(59_000)


@pytest.mark.parametrize("found", [b"", b"rubbish", b"-5", b"\xff", b"9" * 40])
def test_rubbish_never_leads_out_of_the_time_between_the_last_event_and_now(found: bytes, tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(found)
    assert BEGUN <= last_alive(FILES, tmp_path, BEGUN, later(1_000)) <= later(1_000)


def test_without_a_beat_the_last_event_counts(tmp_path: Path) -> None:
    assert last_alive(FILES, tmp_path, BEGUN, later(9_000)) == BEGUN


def test_a_disk_that_refuses_does_not_stop_the_clock(tmp_path: Path) -> None:
    Heartbeat(FILES, tmp_path / "gone").beat(BEGUN)
    assert last_alive(FILES, tmp_path / "gone", BEGUN, later(9_000)) == BEGUN
