import json
import os
import re
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from app.domain.identifiers import ExerciseId
from tests.support.calling import Answer, program
from tests.support.rooms import CATALOGUE
from tests.support.workshop_files import write_workshop

ROOT = Path(__file__).resolve().parents[3]
NOTHING_MORE: Mapping[str, str] = {}

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits, pipes and signals of POSIX")


class Shell:
    """Starts the program as a process of its own, in the folder of a test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            **{name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")},
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
        }

    def run(
        self,
        *words: str | Path,
        before: Callable[[], None] | None = None,
        first: Sequence[str] = (),
        more: Mapping[str, str] = NOTHING_MORE,
    ) -> Answer:
        done = subprocess.run(
            [*first, *program(*words)],
            cwd=self.folder,
            env={**self.environment, **more},
            capture_output=True,
            timeout=60,
            preexec_fn=before,
        )
        return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    (tmp_path / "people.csv").write_text("name\n" + "".join(f"Person {number}\n" for number in range(6)))
    return Shell(tmp_path)


REHEARSE = ("--data-dir", "data", "rehearse", "ninety-minutes", "--people", "people.csv")


@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":7531"}, {"WAYLAND_DISPLAY": "nothing-there"}])
def test_without_a_display_one_sentence_names_rehearse(shell: Shell, display: dict[str, str]) -> None:
    answer = shell.run(more={"QT_QPA_PLATFORM": "", **display})
    assert answer.code == 1
    assert "sparkroom rehearse" in answer.sentence


@pytest.mark.parametrize("speed", ["max", "1000"])
def test_the_demo_leaves_papers_pictures_and_the_record(shell: Shell, tmp_path: Path, speed: str) -> None:
    answer = shell.run("demo", "--speed", speed, "--out", "out")
    assert (answer.code, answer.err) == (0, ""), answer
    assert answer.out.splitlines()[-1] == "Handouts, stage pictures and the record are in out"
    out = tmp_path / "out"
    assert len(list((out / "handouts").glob("*.pdf"))) == 33
    (record,) = out.glob("*.json")
    happened = json.loads(record.read_text(encoding="utf-8"))["happened"]
    names = [f"{number:02}-{each['exercise']}-{each['step']}.png" for number, each in enumerate(happened, 1)]
    assert sorted(path.name for path in (out / "stage").iterdir()) == names
    for mission in ("sparkling-pairs", "role-swap", "group-theme-harvest", "failing-forward"):
        assert any(mission in name for name in names)


def test_pictures_of_a_rehearsal_in_windows_go_where_they_are_wanted_and_nowhere_else(
    shell: Shell, tmp_path: Path
) -> None:
    (tmp_path / "people.csv").write_text("Ana\nBen\n")
    workshop = write_workshop(tmp_path, CATALOGUE.exercises[ExerciseId("team-spark")])
    words = ("--data-dir", "data", "rehearse", workshop, "--people", "people.csv")
    answer = shell.run(*words, "--speed", "1000", "--shots", "there/shots")
    assert (answer.code, answer.err) == (0, "")
    assert [path.name for path in (tmp_path / "there").iterdir()] == ["shots"]
    pictures = [path.name for path in (tmp_path / "there" / "shots").iterdir()]
    assert pictures
    assert all(re.fullmatch(r"\d\d-team-spark-[a-z0-9-]+\.png", name) for name in pictures)


def test_an_old_terminal_gets_question_marks_and_programs_get_utf_8(shell: Shell, tmp_path: Path) -> None:
    plain = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    (tmp_path / "people.csv").write_text("name\nAna\nana\n محمد\n", encoding="utf-8")
    played = shell.run(*REHEARSE, more=plain)
    assert (played.code, played.err) == (0, "")
    assert "?Ana?" in played.out or "?ana?" in played.out
    (session,) = (tmp_path / "data" / "sessions").iterdir()
    exported = shell.run("--data-dir", "data", "export", session.name, "--format", "json", more=plain)
    assert "محمد" in exported.out
    refused = shell.run("--data-dir", "data", "export", "nope", "--format", "json", more=plain)
    assert refused.sentence.startswith("There is no session called ?nope?.")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk by name is Linux's")
def test_output_that_cannot_be_written_is_a_sentence(shell: Shell) -> None:
    assert shell.run(*REHEARSE).code == 0
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            program("--data-dir", "data", "sessions"),
            cwd=shell.folder,
            env=shell.environment,
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
        )
    answer = Answer(done.returncode, "", done.stderr.decode())
    assert answer.code == 1
    assert answer.sentence.startswith("that could not be done: [Errno 28] No space left on device.")


def test_a_reader_who_has_had_enough_is_no_trouble(shell: Shell, tmp_path: Path) -> None:
    assert shell.run(*REHEARSE).code == 0
    (session,) = (tmp_path / "data" / "sessions").iterdir()
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        program("--data-dir", "data", "export", session.name, "--format", "json"),
        cwd=shell.folder,
        env=shell.environment,
        stdout=write,
        stderr=subprocess.PIPE,
        timeout=60,
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


def smaller_than(size: int) -> Callable[[], None]:
    """A disk on which no file grows over this size."""

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


def test_a_disk_that_fills_up_is_a_sentence_and_keeps_what_was_acknowledged(shell: Shell, tmp_path: Path) -> None:
    assert shell.run(*REHEARSE).code == 0
    (whole,) = (tmp_path / "data").glob("sessions/*/journal.jsonl")
    lines = whole.read_bytes().splitlines(keepends=True)
    answer = shell.run(*REHEARSE, before=smaller_than(sum(map(len, lines[:9]))))
    assert answer.code == 1
    assert answer.err.startswith("sparkroom: Not saved: file too large. Nothing was lost before this;")
    listed = json.loads(shell.run("--data-dir", "data", "sessions", "--json", before=smaller_than(10)).out)
    assert [(each["state"], each["problem"]) for each in listed] == [("running", ""), ("ended", "")]
    assert len((whole.parents[1] / listed[0]["id"] / whole.name).read_bytes().splitlines()) in (8, 9)


# The root user may write everywhere; without this one right even root is refused, and still reads everything.
AS_SOMEBODY = () if os.geteuid() else ("setpriv", "--bounding-set=-dac_override")


def test_a_data_folder_that_may_only_be_read_is_read(shell: Shell, tmp_path: Path) -> None:
    assert shell.run(*REHEARSE).code == 0
    data = tmp_path / "data"
    (session,) = (data / "sessions").iterdir()
    folders = (data, data / "sessions", session)
    for folder in folders:
        folder.chmod(0o500)
    listed = shell.run("--data-dir", "data", "sessions", first=AS_SOMEBODY)
    exported = shell.run("--data-dir", "data", "export", session.name, "--format", "md", first=AS_SOMEBODY)
    refused = shell.run(*REHEARSE, first=AS_SOMEBODY)
    for folder in folders:
        folder.chmod(0o700)
    assert (listed.code, session.name in listed.out) == (0, True)
    assert "The library file could not be written: permission denied." in listed.err
    assert exported.code == 0
    assert refused.code == 1
    assert refused.sentence.startswith("Not saved: permission denied.")


@pytest.mark.parametrize("words", [REHEARSE, ("demo", "--out", "out")])
def test_an_interrupted_rehearsal_ends_in_a_sentence_and_keeps_its_session(
    shell: Shell, tmp_path: Path, words: tuple[str, ...]
) -> None:
    with subprocess.Popen(
        program(*words, "--speed", "20"),
        cwd=shell.folder,
        env=shell.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        while len(list(tmp_path.glob("**/journal.jsonl"))) == 0 and process.poll() is None:
            pass
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(1)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    answer = Answer(process.returncode, out.decode(), err.decode())
    assert answer.code == 130
    assert answer.sentence == "stopped. Everything typed so far is saved."
    data = next(tmp_path.glob("**/sessions")).parent
    assert len(json.loads(shell.run("--data-dir", data, "sessions", "--json").out)) == 1


def test_two_rehearsals_at_once_are_two_whole_sessions(shell: Shell, tmp_path: Path) -> None:
    both = [
        subprocess.Popen(program(*REHEARSE), cwd=shell.folder, env=shell.environment, stdout=subprocess.PIPE)
        for _ in range(2)
    ]
    said = [process.communicate(timeout=60)[0].decode() for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert len({text.splitlines()[-1] for text in said}) == 2
    listed = json.loads(shell.run("--data-dir", "data", "sessions", "--json").out)
    assert [(each["state"], each["problem"]) for each in listed] == [("ended", "")] * 2


@pytest.mark.parametrize("zone", ["Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Kiritimati", "Nowhere/Such", ""])
def test_odd_zones_keep_the_hour_of_the_plan(shell: Shell, tmp_path: Path, zone: str) -> None:
    assert shell.run(*REHEARSE, more={"TZ": zone}).code == 0
    (session,) = (tmp_path / "data" / "sessions").iterdir()
    exported = shell.run("--data-dir", "data", "export", session.name, "--format", "json", more={"TZ": "UTC"}).out
    assert json.loads(exported)["plan"]["start"][11:19] == "10:00:00"
