import shutil
from pathlib import Path

import pytest

from tests.support.calling import NOTES, PEOPLE, Answer, Call
from ui.entry import main


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    """Calls the program in this process, from a folder of its own and with its data there."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "people.csv").write_text(PEOPLE)
    (tmp_path / "notes.csv").write_text(NOTES)

    def call_main(*words: str | Path, data: str = "data") -> Answer:
        capsys.readouterr()
        code = main(["--data-dir", data, *map(str, words)])
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return call_main


@pytest.fixture(scope="session")
def played_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with one session that was played to its end."""
    folder = tmp_path_factory.mktemp("played")
    (folder / "people.csv").write_text(PEOPLE)
    (folder / "notes.csv").write_text(NOTES)
    files = [f"--{name}={folder / name}.csv" for name in ("people", "notes")]
    assert main(["--data-dir", str(folder / "data"), "rehearse", "ninety-minutes", *files]) == 0
    return folder / "data"


@pytest.fixture
def played(played_once: Path, tmp_path: Path) -> str:
    """The session's id; it is in the data folder of this test."""
    shutil.copytree(played_once, tmp_path / "data")
    (session,) = (tmp_path / "data" / "sessions").iterdir()
    return session.name
