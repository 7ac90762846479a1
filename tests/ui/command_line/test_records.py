import json
from pathlib import Path

import pytest

from app.services.files import DiskFiles
from tests.support.calling import Call
from tests.support.pdfs import sizes, text

HANDOUTS = 33


def test_before_the_first_session_there_are_none(call: Call, tmp_path: Path) -> None:
    answer = call("sessions")
    assert (answer.code, answer.out) == (0, f"No sessions yet in {Path('data') / 'sessions'}.\n")
    assert json.loads(call("sessions", "--json").out) == []
    assert not (tmp_path / "data").exists()


def test_sessions_are_listed_for_people_and_for_programs(call: Call, played: str) -> None:
    answer = call("sessions")
    assert answer.out.startswith(f"{played}  Best work, honest slips: 90 minutes  (ended, 5 people, 3 notes)\n")
    (summary,) = json.loads(call("sessions", "--json").out)
    assert (summary["id"], summary["state"], summary["people"], summary["problem"]) == (played, "ended", 5, "")


def test_rubbish_in_the_data_folder_hides_no_session(call: Call, played: str, tmp_path: Path) -> None:
    sessions = tmp_path / "data" / "sessions"
    for name in ("empty", "torn"):
        (sessions / name).mkdir()
    (sessions / "torn" / "journal.jsonl").write_bytes(b"\0rubbish")
    (sessions / "stray.txt").write_text("?")
    (tmp_path / "data" / "library.json").write_bytes(b"\xffrubbish")
    answer = call("sessions")
    assert answer.code == 0
    assert "kept as library-damaged-1.json" in answer.err
    assert f"\n{played}  " in f"\n{answer.out}"
    assert "torn  torn  (The session “torn” could not be read." in answer.out
    assert "empty  " not in answer.out


def test_a_library_that_cannot_be_kept_hides_no_session(call: Call, played: str, tmp_path: Path) -> None:
    (tmp_path / "data" / "library.json").mkdir()
    answer = call("sessions")
    assert (answer.code, answer.out.startswith(played)) == (0, True)
    assert answer.err.startswith("The library file could not be read: is a directory. Your sessions are all here")


@pytest.mark.parametrize("verb", [("export", "nope", "--format", "md"), ("handouts", "nope", "--out", "o")])
def test_an_unknown_session_is_refused_with_those_there_are(call: Call, played: str, verb: tuple[str, ...]) -> None:
    answer = call(*verb)
    assert answer.code == 1
    assert answer.sentence == f"There is no session called “nope”. There are: {played}."


def test_all_handouts_are_written_and_named(call: Call, played: str, tmp_path: Path) -> None:
    answer = call("handouts", played, "--out", "papers")
    assert (answer.code, answer.err) == (0, "")
    written = [Path(line) for line in answer.out.splitlines()]
    assert written == sorted(Path("papers") / path.name for path in (tmp_path / "papers").iterdir())
    assert len(written) == HANDOUTS


def test_some_handouts_come_on_the_paper_asked_for(call: Call, played: str, tmp_path: Path) -> None:
    only = ("--only", "run-sheet", "--only", "action-list")
    answer = call("handouts", played, *only, "--paper", "Letter", "--out", "papers")
    assert answer.out.splitlines() == ["papers/01-run-sheet.pdf", "papers/02-action-list.pdf"]
    for path in (tmp_path / "papers").iterdir():
        assert {tuple(sorted(size)) for size in sizes(path.read_bytes())} == {(612, 792)}


def test_large_print_and_a_name_that_is_kept(call: Call, played: str, tmp_path: Path) -> None:
    only = ("--only", "question-card")
    assert call("handouts", played, *only, "--out", "first", "--large-print", "--organisation", "Riverside").code == 0
    assert call("handouts", played, *only, "--out", "second").code == 0
    first, second = ((tmp_path / name / "01-question-card.pdf").read_bytes() for name in ("first", "second"))
    assert "Riverside" in text(first)
    assert "Riverside" in text(second)
    assert (sizes(first), sizes(second)) == ({(595, 842)}, {(842, 595)})


def test_a_logo_that_is_not_there_is_one_sentence(call: Call, played: str, tmp_path: Path) -> None:
    answer = call("handouts", played, "--out", "papers", "--logo", "logo.png")
    assert answer.code == 1
    assert answer.sentence == "logo.png could not be used: No such file or directory. Nothing was printed."
    assert not (tmp_path / "papers").exists()


def test_a_pack_comes_as_one_booklet(call: Call, played: str, tmp_path: Path) -> None:
    answer = call("handouts", played, "--pack", "break", "--booklet", "--out", "papers")
    assert (answer.code, answer.err, answer.out) == (0, "", "papers/booklet-break.pdf\n")
    assert "Harvest summary" in text((tmp_path / "papers" / "booklet-break.pdf").read_bytes())


def test_a_pack_comes_as_a_file_for_each_handout(call: Call, played: str) -> None:
    answer = call("handouts", played, "--pack", "after", "--only", "action-list", "--out", "papers")
    assert (answer.code, answer.out) == (0, "papers/01-action-list.pdf\n")
    answer = call("handouts", played, "--pack", "before", "--only", "action-list", "--out", "papers")
    assert answer.code == 1
    assert answer.sentence == "This session has nothing of that to print before it begins. Nothing was written."


def test_evaluation_forms_are_counted_from_a_file_or_the_sessions_folder(
    call: Call, played: str, tmp_path: Path
) -> None:
    only = ("--only", "evaluation-summary")
    (tmp_path / "forms.csv").write_text("statement1,safe\n" + "5,yes\n4,mostly\n" * 6)
    assert call("handouts", played, *only, "--evaluation", "forms.csv", "--out", "given").code == 0
    assert "Forms that came back: 12." in text((tmp_path / "given" / "01-evaluation-summary.pdf").read_bytes())
    (tmp_path / "data" / "sessions" / played / "evaluation.csv").write_text("safe\nyes\n" * 1 + "no\n" * 5)
    assert call("handouts", played, *only, "--out", "found").code == 0
    assert "Forms that came back: 6." in text((tmp_path / "found" / "01-evaluation-summary.pdf").read_bytes())


def test_evaluation_forms_with_faults_are_refused_row_by_row(call: Call, played: str, tmp_path: Path) -> None:
    (tmp_path / "forms.csv").write_text("statement1,safe\n7,yes\n4,maybe\n")
    answer = call("handouts", played, "--evaluation", "forms.csv", "--out", "papers")
    assert answer.code == 1
    assert "forms.csv: Row 2: “7” under statement1" in answer.err
    assert "forms.csv: Row 3: “maybe” under safe" in answer.err
    assert not (tmp_path / "papers").exists()


def test_an_unknown_handout_is_refused_with_those_there_are(call: Call, played: str, tmp_path: Path) -> None:
    answer = call("handouts", played, "--only", "poem", "--out", "papers")
    assert answer.code == 1
    assert answer.sentence.startswith("There is no handout called “poem”. There are: run-sheet, room-kit")
    assert not (tmp_path / "papers").exists()


@pytest.mark.parametrize("form", ["json", "csv", "md"])
def test_an_export_to_a_file_is_what_standard_output_gets(call: Call, played: str, tmp_path: Path, form: str) -> None:
    shown = call("export", played, "--format", form)
    kept = call("export", played, "--format", form, "--out", f"there/record.{form}")
    assert (shown.code, shown.err, kept.code, kept.err) == (0, "", 0, "")
    assert kept.out == f"there/record.{form}\n"
    content = (tmp_path / "there" / f"record.{form}").read_bytes()
    assert content.decode("utf-8").replace("\r\n", "\n") == shown.out.replace("\r\n", "\n")
    assert "They listened" in shown.out


def test_the_json_export_is_the_record(call: Call, played: str) -> None:
    record = json.loads(call("export", played, "--format", "json").out)
    assert (record["format"], record["version"], record["session"]["id"]) == ("sparkroom-session", 1, played)
    assert {"plan", "happened", "people", "rounds", "notes", "themes", "votes", "actions", "commitments"} < set(record)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("export", "--format", "md", "--out", "people.csv/x"), "people.csv/x could not be written: File exists."),
        (("export", "--format", "md", "--out", "data"), "data could not be written: Is a directory."),
        (("handouts", "--out", "people.csv"), "The handouts could not be written to people.csv: File exists."),
    ],
)
def test_a_place_that_cannot_be_written_to_is_a_sentence(
    call: Call, played: str, words: tuple[str, ...], sentence: str
) -> None:
    answer = call(words[0], played, *words[1:])
    assert answer.code == 1
    assert answer.sentence.startswith(sentence)
    assert "The session is" in answer.sentence


@pytest.mark.parametrize("data", ["people.csv", "people.csv/deeper"])
def test_a_data_folder_that_is_a_file_is_a_sentence(call: Call, tmp_path: Path, data: str) -> None:
    listed = call("sessions", data=data)
    assert listed.code == 0 or "data folder cannot be used" in listed.sentence
    answer = call("rehearse", "ninety-minutes", "--people", "people.csv", data=data)
    assert answer.code == 1
    assert "cannot be used: " in answer.sentence
    assert "Nothing was started." in answer.sentence


def test_a_damaged_journal_is_said_and_its_good_part_exported(call: Call, played: str, tmp_path: Path) -> None:
    path = tmp_path / "data" / "sessions" / played / "journal.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    damaged = b"".join([*lines[:10], lines[10].replace(b'"n":', b'"m":'), *lines[11:]])
    path.write_bytes(damaged)
    answer = call("export", played, "--format", "json")
    assert answer.code == 0
    assert answer.err.startswith("Line 11 of the session file has been changed.")
    assert json.loads(answer.out)["session"]["id"] == played
    assert path.read_bytes() == damaged


def test_a_session_that_is_open_can_be_listed_printed_and_exported(call: Call, played: str, tmp_path: Path) -> None:
    hold = DiskFiles().hold(tmp_path / "data" / "sessions" / played)
    assert call("sessions").code == 0
    assert call("export", played, "--format", "json").code == 0
    assert call("handouts", played, "--only", "action-list", "--out", "papers").code == 0
    hold.release()
