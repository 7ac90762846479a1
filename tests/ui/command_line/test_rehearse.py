import json
import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.services.handouts import HANDOUTS
from exercises import content_folder
from tests.support.calling import NOTES, Call
from tests.support.pdfs import page_texts

REHEARSE = ("rehearse", "ninety-minutes", "--people", "people.csv")


def sessions_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("sessions/*"))


def test_a_whole_rehearsal_leaves_papers_pictures_and_the_session(
    call: Call, tmp_path: Path, qapp: QApplication
) -> None:
    answer = call(*REHEARSE, "--notes", "notes.csv", "--out", "out", "--shots", "shots")
    assert answer.code == 0, answer
    (session,) = sessions_in(tmp_path / "data")
    assert answer.out.splitlines()[1:] == [
        f"Played as session {session}",
        "Handouts and the record are in out",
        "Stage pictures are in shots",
    ]
    assert "made for 6 to 24 people" in answer.out.splitlines()[0]
    assert answer.err == ""
    pdfs = sorted((tmp_path / "out" / "handouts").iterdir())
    assert [path.name[3:] for path in pdfs] == [f"{handout}.pdf" for handout in HANDOUTS]
    assert {path.name for path in (tmp_path / "out").glob("2*")} == {
        f"{session}.{form}" for form in ("json", "csv", "md")
    }
    check_pictures(tmp_path, session)


def check_pictures(folder: Path, session: str) -> None:
    """One picture for each step that took place, in its order and under its name."""
    record = json.loads((folder / "out" / f"{session}.json").read_text(encoding="utf-8"))
    assert record["session"]["rehearsal"] is True
    visits = [f"{visit['exercise']}-{visit['step']}" for visit in record["happened"]]
    pictures = sorted((folder / "shots").iterdir())
    assert [path.stem for path in pictures] == [f"{number:02}-{name}" for number, name in enumerate(visits, 1)]
    assert all(re.fullmatch(r"\d\d-[a-z0-9-]+\.png", path.name) for path in pictures)
    assert QImage(str(pictures[0])).size().toTuple() == (1920, 1080)
    assert len({path.read_bytes() for path in pictures}) == len(pictures)
    by_step = {(vote["exercise"], vote["step"]): vote for vote in record["votes"]}
    dots = by_step["group-theme-harvest", "dots"]["options"]
    assert [(option["label"], option["count"]) for option in dots][:1] == [("Listening", 4)]
    assert [(action["action"], action["owner"]) for action in record["actions"]] == [("Ask first", "Ana")]
    assert [promise["count"] for promise in record["commitments"]] == [5]


def test_a_fault_in_the_events_is_told_with_its_file_and_row_before_anything_starts(call: Call, tmp_path: Path) -> None:
    events = tmp_path / "events.csv"
    events.write_text("at,what,who,value,why\n5,skp,,,\n6,leaves,Zoe,,\n")
    answer = call(*REHEARSE, "--events", "events.csv")
    assert answer.code == 1
    assert "events.csv: Row 2: there is no event “skp”. Did you mean “skip”?" in answer.err
    assert "events.csv: Row 3: there is no person “Zoe”." in answer.err
    events.write_text("at,what,who,value,why\n5,arrives,Ana,,\n6,advice,,,\n")
    assert call(*REHEARSE, "--events", "events.csv").sentence == (
        "events.csv: Row 3: Nothing is proposed at that moment."
    )
    assert not (tmp_path / "data").exists()


def test_a_byte_order_mark_and_semicolons_are_read(call: Call, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(
        'name;team;avoid\nAna;A;"Ben;Cy"\nBen;A;\nCy;A;\nDi;A;\n', encoding="utf-8-sig"
    )
    (tmp_path / "notes.csv").write_text(NOTES.replace(",5,,", ",4,,").replace(",", ";"), encoding="utf-8-sig")
    assert call(*REHEARSE, "--notes", "notes.csv").code == 0
    (session,) = sessions_in(tmp_path / "data")
    record = json.loads(call("export", session, "--format", "json").out)
    assert record["people"][0]["avoid"] == ["Ben", "Cy"]
    assert len(record["notes"]) == 3


@pytest.mark.parametrize(
    ("people", "sentence"),
    [
        ("", "“people.csv” is empty."),
        ("name\n", "people.csv: Nobody is on the roster yet."),
        ("Ana\n", "people.csv: Only Ana is on the roster. Pairs need at least two people."),
        ("name,arrives\nAna,\nBen,soon\n", "people.csv: Row 3: “soon” under arrives is not a number of minutes"),
        ("name,leaves\nAna,-1\nBen,\n", "people.csv: Row 2: “-1” under leaves is not a number of minutes"),
        ("name,shoe\nAna,38\n", "people.csv: There is no column “shoe”."),
        ("name\n" + "Ana\n" * 501, "people.csv: A roster holds 500 people at most"),
    ],
)
def test_a_bad_roster_is_refused_before_anything_starts(call: Call, tmp_path: Path, people: str, sentence: str) -> None:
    (tmp_path / "people.csv").write_text(people)
    answer = call(*REHEARSE, "--out", "out")
    assert answer.code == 1
    assert answer.sentence.startswith(sentence)
    assert not (tmp_path / "data").exists()
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("sparkling-pairs,nothing,,x,,,,", "Row 2: there is no step of sparkling-pairs “nothing”."),
        ("nope,wall,,x,,,,", "Row 2: there is no exercise “nope”."),
        ("sparkling-pairs,ask-one,,secret,,,,", "Row 2: the step “ask-one” takes no notes."),
        ("group-theme-harvest,wall,,,,,,", "Row 2: has no text."),
        ("group-theme-harvest,dots,,x,T,-3,,", "Row 2: “-3” under votes is not a whole number"),
        ("commitments-close,write,commitment,made,,6,,", "Row 2: Count between 0 and 5 commitments, one a person."),
        ("failing-forward,stand,,Stay focused,,999,,", "Row 2: 999 is more than the room has: 5 at the most."),
    ],
)
def test_a_bad_note_is_refused_with_its_row_before_anything_starts(
    call: Call, tmp_path: Path, row: str, sentence: str
) -> None:
    (tmp_path / "notes.csv").write_text(NOTES.splitlines()[0] + f"\n{row}\n")
    answer = call(*REHEARSE, "--notes", "notes.csv")
    assert answer.code == 1
    assert answer.sentence.startswith(f"notes.csv: {sentence}")
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("option", ["--people", "--notes"])
@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("name\nAna\nBen\n".encode("utf-16"), "“x.csv” is not UTF-8 text (line 1)."),
        (b"name\nAna\xed\xa0\xbd\n", "“x.csv” is not UTF-8 text (line 2)."),
        (b"a,b\n" * 1_300_000, "“x.csv” is larger than 1024 KB."),
        (None, "“x.csv” cannot be read: No such file or directory."),
        ("folder", "“x.csv” is a folder. Choose a file."),
    ],
    ids=["utf-16", "surrogate", "five-megabytes", "missing", "folder"],
)
def test_what_is_no_table_is_refused(
    call: Call, tmp_path: Path, option: str, content: bytes | str | None, sentence: str
) -> None:
    if content == "folder":
        (tmp_path / "x.csv").mkdir()
    elif isinstance(content, bytes):
        (tmp_path / "x.csv").write_bytes(content)
    answer = call(*REHEARSE, option, "x.csv")
    assert answer.code == 1
    assert answer.sentence.startswith(sentence)
    assert not (tmp_path / "data").exists()


def test_an_unknown_workshop_is_refused_with_those_there_are(call: Call) -> None:
    answer = call("rehearse", "nope", "--people", "people.csv")
    assert answer.code == 1
    assert answer.sentence.startswith("There is no workshop called “nope”. Ready ones are: half-day, ninety-minutes")


@pytest.mark.parametrize("own_folder", [False, True])
def test_a_workshop_of_ones_own_is_played(call: Call, tmp_path: Path, own_folder: bool) -> None:
    ready = (content_folder() / "workshops" / "ninety-minutes.toml").read_text(encoding="utf-8")
    place = tmp_path / "data" / "workshops" if own_folder else tmp_path
    place.mkdir(parents=True, exist_ok=True)
    (place / "mine.toml").write_text(ready.replace('id = "ninety-minutes"', 'id = "mine"'), encoding="utf-8")
    assert call("rehearse", "mine" if own_folder else "mine.toml", "--people", "people.csv").code == 0
    (session,) = sessions_in(tmp_path / "data")
    assert session.endswith("-mine")


def test_a_workshop_whose_minutes_do_not_fit_is_refused(call: Call, tmp_path: Path) -> None:
    ready = (content_folder() / "workshops" / "ninety-minutes.toml").read_text(encoding="utf-8")
    mine = ready.replace('id = "ninety-minutes"', 'id = "mine"').replace("minutes = 90", "minutes = 60", 1)
    (tmp_path / "mine.toml").write_text(mine, encoding="utf-8")
    answer = call("rehearse", "mine.toml", "--people", "people.csv")
    assert answer.code == 1
    assert re.match(r"mine\.toml:\d+: minutes: is 60, but the items add up to 90\.", answer.sentence)
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("option", ["--out", "--shots"])
def test_a_folder_that_cannot_be_made_is_said_before_anything_starts(call: Call, tmp_path: Path, option: str) -> None:
    answer = call(*REHEARSE, option, "people.csv")
    assert answer.code == 1
    assert answer.sentence == "The folder people.csv cannot be used: File exists. Nothing was started."
    assert sessions_in(tmp_path / "data") == []


def test_papers_that_cannot_be_written_leave_the_session(call: Call, tmp_path: Path) -> None:
    (tmp_path / "out" / "handouts").mkdir(parents=True)
    (tmp_path / "out" / "handouts" / "01-run-sheet.pdf").mkdir()
    answer = call(*REHEARSE, "--out", "out")
    assert answer.code == 1
    assert "The handouts could not be written to out/handouts" in answer.err
    assert len(sessions_in(tmp_path / "data")) == 1


def test_names_of_all_kinds_come_to_paper(call: Call, tmp_path: Path) -> None:
    names = ["x" * 300, "محمد", "שלום", "😀 Zoë", "<b>Bold</b>", "=cmd|' /C calc'!A0", "Anna & Söhne", "@SUM(A1)"]
    (tmp_path / "people.csv").write_text("name\n" + "\n".join(names), encoding="utf-8")
    assert call(*REHEARSE, "--out", "out").code == 0
    text = "".join(page_texts(next((tmp_path / "out" / "handouts").glob("*-pair-cards.pdf")).read_bytes()))
    assert "<b>Bold</b>" in text
    (session,) = sessions_in(tmp_path / "data")
    rows = (tmp_path / "out" / f"{session}.csv").read_text(encoding="utf-8-sig")
    assert not re.search(r"(^|[,\"])[=@]", rows, re.MULTILINE)


@pytest.mark.parametrize("count", [2, 200])
def test_few_and_many_people_can_play(call: Call, tmp_path: Path, count: int) -> None:
    (tmp_path / "people.csv").write_text("".join(f"Person {number}\n" for number in range(count)))
    answer = call(*REHEARSE)
    assert answer.code == 0
    assert f"With {count} " in answer.out


def test_a_second_rehearsal_of_the_day_is_a_session_of_its_own(call: Call, played: str, tmp_path: Path) -> None:
    before = (tmp_path / "data" / "sessions" / played / "journal.jsonl").read_bytes()
    shutil.rmtree(tmp_path / "out", ignore_errors=True)
    assert f"Played as session {played}-2\n" in call(*REHEARSE).out
    assert (tmp_path / "data" / "sessions" / played / "journal.jsonl").read_bytes() == before


def test_a_workshop_in_german_leaves_german_papers_whatever_is_asked_for_later(call: Call, tmp_path: Path) -> None:
    demo = content_folder("de") / "demo"
    sheets = ("--people", demo / "people.csv", "--notes", demo / "notes.csv")
    played = call("rehearse", "ninety-minutes", "--language", "de", *sheets)
    assert (played.code, played.err) == (0, "")
    (session,) = sessions_in(tmp_path / "data")
    assert call("handouts", session, "--only", "run-sheet", "--out", "papers").code == 0
    (sheet,) = (tmp_path / "papers").iterdir()
    assert "Ablaufplan" in page_texts(sheet.read_bytes())[0]
    assert "Schritt für Schritt" in " ".join(page_texts(sheet.read_bytes()))
    assert "## Was wann geschah" in call("export", session, "--format", "md").out
    assert json.loads(call("export", session, "--format", "json").out)["session"]["language"] == "de"
