"""Saving a pack of handouts: names, progress, stopping, and a disk that fails."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.catalogue import Handout
from app.domain.identifiers import HandoutId
from app.services.files import DiskFiles
from app.services.handouts import Onlooker, Paper, PaperJob, Written, write_handouts
from tests.support.sessions import START, Told

PACK = (HandoutId("run-sheet"), HandoutId("question-card"), HandoutId("action-list"))
Texts = Mapping[HandoutId, Handout]


def job(texts: Texts) -> PaperJob:
    return PaperJob(session=Told().session, ids=PACK, texts=texts, paper=Paper.A4, now=START)


class FullDisk:
    """Takes one file and no more."""

    def __init__(self) -> None:
        self.taken: list[Path] = []

    def write_whole(self, path: Path, data: bytes) -> None:
        if self.taken:
            raise OSError(28, "No space left on device")
        self.taken.append(path)
        path.write_bytes(data)


def test_a_pack_is_saved_under_numbered_names(tmp_path: Path, texts: Texts) -> None:
    told: list[tuple[int, int, str]] = []
    written = write_handouts(
        job(texts),
        tmp_path,
        DiskFiles(),
        Onlooker(progress=lambda done, of, title: told.append((done, of, title))),
    )
    names = ["01-run-sheet.pdf", "02-question-card.pdf", "03-action-list.pdf"]
    assert written == Written(tuple(tmp_path / name for name in names), ())
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    assert all(path.read_bytes().startswith(b"%PDF") for path in tmp_path.iterdir())
    assert told == [
        (0, 3, "Facilitator run sheet"),
        (1, 3, "Question card"),
        (2, 3, "Action list"),
        (3, 3, ""),
    ]


def test_it_can_be_stopped_between_handouts(tmp_path: Path, texts: Texts) -> None:
    asked = iter([False, True])
    written = write_handouts(job(texts), tmp_path, DiskFiles(), Onlooker(cancelled=lambda: next(asked)))
    assert written == Written((tmp_path / "01-run-sheet.pdf",), (), stopped=True)


def test_a_disk_that_fails_leaves_only_whole_files(tmp_path: Path, texts: Texts) -> None:
    with pytest.raises(OSError, match="No space"):
        write_handouts(job(texts), tmp_path, FullDisk())
    assert [path.name for path in tmp_path.iterdir()] == ["01-run-sheet.pdf"]


def test_a_failed_replacement_leaves_the_old_file(
    tmp_path: Path, texts: Texts, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "01-run-sheet.pdf"
    target.write_bytes(b"the old one")

    def fail(part: Path, target: Path) -> Path:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="Input/output"):
        write_handouts(replace(job(texts), ids=PACK[:1]), tmp_path, DiskFiles())
    assert [path.name for path in tmp_path.iterdir()] == ["01-run-sheet.pdf"]
    assert target.read_bytes() == b"the old one"


def test_asking_for_the_list_of_handouts_does_not_load_reportlab() -> None:
    code = "import sys, app.services.handouts; sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[4]).returncode == 0
