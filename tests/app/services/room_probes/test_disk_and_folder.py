"""Whether a day's notes would be kept, asked of real disks and of some that go wrong."""

import os
from pathlib import Path

from app.services.files import DiskFiles
from app.services.room_probes.disk import free_space
from app.services.room_probes.folder import try_folder
from tests.support.faulty_files import Fault, FaultyDisk


def test_a_folder_that_is_not_there_yet_has_the_room_of_its_disk(tmp_path: Path) -> None:
    here, below = free_space(tmp_path), free_space(tmp_path / "not" / "yet")
    assert not below.trouble
    assert below.free > 0
    assert abs(here.free - below.free) < 1_000_000_000
    assert not (tmp_path / "not").exists()


def test_what_is_tried_leaves_nothing_behind(tmp_path: Path) -> None:
    found = try_folder(DiskFiles(), tmp_path / "data")
    assert (found.path, found.trouble) == (str(tmp_path / "data"), "")
    assert list((tmp_path / "data" / "sessions").iterdir()) == []


def test_whatever_goes_wrong_on_the_disk_is_told_and_leaves_nothing_behind(tmp_path: Path) -> None:
    counted = tmp_path / "counted"
    counted.mkdir()
    with FaultyDisk(counted).in_use() as disk:
        assert not try_folder(DiskFiles(), counted).trouble
    last_write = max(number for number, done in enumerate(disk.log) if done.startswith("write"))
    assert any(done.startswith("fsync") for done in disk.log[last_write:])
    for at in range(1, len(disk.log) + 1):
        folder = tmp_path / f"at-{at}"
        folder.mkdir()
        with FaultyDisk(folder, at, Fault.ONCE).in_use():
            assert try_folder(DiskFiles(), folder).trouble, disk.log[at - 1]
        assert [path for path in folder.rglob("*") if path.is_file()] == []


def test_a_disk_that_is_full_from_some_point_on_is_told(tmp_path: Path) -> None:
    (tmp_path / "sessions").mkdir()
    with FaultyDisk(tmp_path, 2, Fault.FROM_THEN_ON).in_use():
        assert try_folder(DiskFiles(), tmp_path).trouble == "no space left on device"


def test_a_folder_that_may_only_be_read_is_told(tmp_path: Path) -> None:
    """Also for those who may do anything: a file stands where the folder would be."""
    (tmp_path / "data").write_bytes(b"")
    assert try_folder(DiskFiles(), tmp_path / "data").trouble in ("not a directory", "file exists")


def test_a_folder_of_somebody_else_is_told(tmp_path: Path) -> None:
    (tmp_path / "sessions").mkdir()
    (tmp_path / "sessions").chmod(0o500)
    found = try_folder(DiskFiles(), tmp_path)
    (tmp_path / "sessions").chmod(0o700)
    assert found.trouble == ("" if os.geteuid() == 0 else "permission denied")
