"""The real disk, and the real ways in which it says no."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from app.services.files import DiskFile, DiskFiles

FILES = DiskFiles()
NOBODY = 65534
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="asks POSIX for a full disk")


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """A disk that is full after so many bytes of a file; the operating system itself says so."""
    import resource  # there is none on Windows

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


def test_what_is_appended_and_cut_is_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "grows"
    path.touch()
    file = FILES.open_append(path)
    file.append(b"one\n")
    file.append(b"two\n")
    file.sync()
    assert FILES.read(path) == b"one\ntwo\n"
    file.cut(4)
    file.append(b"three\n")
    file.close()
    file.close()
    assert FILES.read(path) == b"one\nthree\n"


def test_a_file_that_is_not_there_is_not_made_by_appending(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        FILES.open_append(tmp_path / "gone")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_somebody_made_shorter_is_not_filled_with_zeros(tmp_path: Path) -> None:
    path = tmp_path / "short"
    path.write_bytes(b"one\n")
    file = FILES.open_append(path)
    with pytest.raises(OSError, match="changed by another program"):
        file.cut(8)
    file.close()
    assert path.read_bytes() == b"one\n"


def test_a_whole_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "library.json"
    FILES.write_whole(path, b"old")
    FILES.write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@POSIX
def test_a_full_disk_leaves_the_old_file_and_no_rubbish(tmp_path: Path) -> None:
    path = tmp_path / "library.json"
    FILES.write_whole(path, b"old")
    with files_no_larger_than(10_000), pytest.raises(OSError, match="too large"):
        FILES.write_whole(path, b"x" * 20_000)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@POSIX
def test_a_device_that_is_always_full_says_so() -> None:
    file = DiskFile(os.open("/dev/full", os.O_WRONLY))
    with pytest.raises(OSError, match="No space left"):
        file.append(b"x")
    file.close()


def test_a_folder_is_made_with_those_above_it_and_may_be_there(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b" / "c"
    FILES.make_folder(folder)
    FILES.make_folder(folder)
    assert folder.is_dir()


def test_a_file_in_the_way_of_a_folder_is_an_error_of_the_disk(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    with pytest.raises(OSError, match=r"exists|Not a directory"):
        FILES.make_folder(tmp_path / "a")
    with pytest.raises(OSError, match=r"exists|Not a directory"):
        FILES.make_folder(tmp_path / "a" / "b")


@contextmanager
def nobody_special(folder: Path) -> Iterator[None]:
    """Work without the rights of the root user, whom no folder refuses anything."""
    if os.geteuid() != 0:
        yield
        return
    os.chown(folder, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@POSIX
def test_a_read_only_folder_takes_nothing() -> None:
    # Not in tmp_path, whose parents only its owner may enter.
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o500)
        with nobody_special(folder), pytest.raises(PermissionError):
            FILES.write_whole(folder / "library.json", b"x")
        assert list(folder.iterdir()) == []
        folder.chmod(0o700)


def test_what_is_erased_is_gone_with_its_bytes_and_a_link_leads_nowhere_else(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "folder", tmp_path / "elsewhere.txt"
    elsewhere.write_bytes(b"stays")
    (folder / "inside").mkdir(parents=True)
    (folder / "inside" / "names.txt").write_bytes(b"Aminata")
    (folder / "read-only.txt").write_bytes(b"Bruno")
    (folder / "read-only.txt").chmod(0o400)
    (folder / "link.txt").symlink_to(elsewhere)
    still_open = (folder / "inside" / "names.txt").open("rb")
    FILES.remove_folder(folder)
    FILES.remove_folder(folder)
    FILES.erase(folder / "gone.txt")
    assert not folder.exists()
    assert still_open.read() == bytes(len(b"Aminata"))
    still_open.close()
    assert elsewhere.read_bytes() == b"stays"
