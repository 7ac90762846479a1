from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.identifiers import WorkshopId
from app.domain.instants import ZERO, minutes
from app.domain.people import Presence
from app.domain.workshop import Workshop
from app.services.rosters import (
    MOST_PEOPLE,
    Attendance,
    RosterReading,
    read_roster,
    read_roster_file,
    roster_problem,
    roster_warning,
)

HEADER = "name,team,manager,avoid,arrives,leaves\n"
WORKSHOP = Workshop(1, WorkshopId("w"), "W", "", "10:00", 90, 6, 24, ())


def names(reading: RosterReading) -> list[str]:
    return [person.name for person in reading.people]


def faults(reading: RosterReading) -> list[str]:
    return [fault.words for fault in reading.faults]


@pytest.mark.parametrize(
    "text",
    [
        "Ana\nBen\nCem",
        "Ana, Ben; Cem",
        "Ana\tBen\tCem\n",
        "\n  Ana \r\n\r\n Ben,,\r\nCem;\r\n",
        "\ufeffAna\nBen\nCem",
    ],
)
def test_names_are_taken_however_they_are_separated(text: str) -> None:
    assert names(read_roster(text)) == ["Ana", "Ben", "Cem"]
    assert not read_roster(text).faults


def test_people_are_numbered_in_their_order() -> None:
    assert [person.id for person in read_roster("Ana\nBen").people] == [1, 2]


def test_a_number_alone_makes_seats() -> None:
    assert names(read_roster(" 3 \n")) == ["Seat 1", "Seat 2", "Seat 3"]


def test_far_too_many_seats_are_refused_in_words() -> None:
    reading = read_roster("999999999")
    assert not reading.people
    assert faults(reading) == [f"A roster holds {MOST_PEOPLE} people at most; the rest was left out."]


def test_a_number_among_names_is_refused() -> None:
    reading = read_roster("Ana\n12\nBen")
    assert names(reading) == ["Ana", "Ben"]
    assert faults(reading)[0].startswith("Row 2: “12” is a number")


def test_nothing_gives_nobody() -> None:
    assert read_roster("") == read_roster(" \n\t\n") == RosterReading()


@pytest.mark.parametrize("name", ["---", "\u200b\u200d", "\u3164", "...", "🙂"])
def test_a_name_needs_a_letter_that_can_be_seen(name: str) -> None:
    reading = read_roster(f"Ana\n{name}")
    assert names(reading) == ["Ana"]
    assert faults(reading)[0].startswith("Row 2: ")


@pytest.mark.parametrize("name", ["x" * 300, "مريم العلي", "李小龙", "Zoë 🌟", "<b>Bo</b>", "=cmd|' /C calc'!A0"])
def test_names_are_kept_whole(name: str) -> None:
    assert names(read_roster(f"Ana\n{name}")) == ["Ana", name]
    quoted = '"' + name + '"'
    assert names(read_roster(f"name,team\n{quoted},x")) == [name]


def test_the_same_name_is_told_apart_and_said() -> None:
    reading = read_roster("Sam\nsam\nSam 2\nSam")
    assert names(reading) == ["Sam", "sam 3", "Sam 2", "Sam 4"]
    assert "sam 3" in reading.notices[0]
    assert "Sam 4" in reading.notices[1]


def test_a_table_gives_teams_managers_and_wishes() -> None:
    reading = read_roster(HEADER + 'Ana,Night,ben,"Cem;Dora",,\nBen,,,,,\nCem,,,,,\nDora,,,,,\n')
    ana = reading.people[0]
    assert (ana.team, ana.manager, ana.avoid) == ("Night", "Ben", ("Cem", "Dora"))
    assert not reading.faults
    assert not reading.notices


@pytest.mark.parametrize(
    "text",
    ["\ufeffName;Team;Avoid\r\nAna;Night;\r\nBen;;Ana\r\n", 'name;team;avoid\nAna;"Night";\n;;\nBen;;"Ana"\n'],
)
def test_semicolons_capitals_and_a_byte_order_mark_do_not_matter(text: str) -> None:
    reading = read_roster(text)
    assert names(reading) == ["Ana", "Ben"]
    assert reading.people[1].avoid == ("Ana",)


def test_coming_and_going_is_told_beside_the_people() -> None:
    reading = read_roster("name,arrives,leaves\nAna,12,\nBen,,60\nCem,0,\n")
    assert reading.attendance == (
        Attendance(reading.people[0].id, minutes(12)),
        Attendance(reading.people[1].id, ZERO, minutes(60)),
    )
    assert [person.presence for person in reading.people] == [Presence.EXPECTED, Presence.PRESENT, Presence.PRESENT]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (",Night,,,,", "has no name"),
        ("Ana,,,,soon,", "“soon” under arrives"),
        ("Ana,,,,-5,", "“-5” under arrives"),
        ("Ana,,,,10,10", "not after arriving"),
        ("Ana,,,,,0", "not after arriving"),
        ("Ana,,,,,,extra", "more cells"),
        ("Ana,,,,٣,", "under arrives"),
    ],
)
def test_a_bad_row_is_refused_with_its_number(row: str, why: str) -> None:
    reading = read_roster(f"{HEADER}Ben,,,,,\n\n{row}\nCem,,,,,\n")
    assert names(reading) == ["Ben", "Cem"]
    assert faults(reading)[0].startswith("Row 4: ")
    assert why in faults(reading)[0]


def test_an_unknown_column_is_named_with_the_known_ones() -> None:
    reading = read_roster("name,phone\nAna,1\n")
    assert faults(reading) == ["There is no column “phone”. Known are name, team, manager, avoid, arrives and leaves."]
    assert names(reading) == ["Ana"]


def test_a_table_without_names_or_with_a_column_twice_is_said() -> None:
    assert "no column name" in faults(read_roster("team,manager\nNight,Ben\n"))[0]
    assert "2 times" in faults(read_roster("name,team,team\nAna,a,b\n"))[0]


def test_a_quotation_mark_that_is_not_closed_is_said_and_loses_nobody_before_it() -> None:
    reading = read_roster('name,team\nAna,Night\n"Ben,Day\nCem,Day\n')
    assert names(reading) == ["Ana"]
    assert faults(reading)[0].startswith("Row 3: ")


def test_strangers_are_a_notice_only() -> None:
    reading = read_roster("name,manager,avoid\nAna,Zed,Yan\nBen,,\n")
    assert not reading.faults
    assert "“Zed”" in reading.notices[0]
    assert "“Yan”" in reading.notices[1]


@pytest.mark.parametrize(
    "text", ["name,manager,avoid\nAna,ana,Ana;Ben\nBen,,\n", "Ana, manager: Ana, avoid: ana, Ben\nBen"]
)
def test_somebody_who_is_to_be_kept_from_themselves_is_said(text: str) -> None:
    reading = read_roster(text)
    assert reading.notices == (
        "Ana is named as their own manager: this was left aside.",
        "Ana is to avoid themselves: this was left aside.",
    )
    assert (reading.people[0].manager, reading.people[0].avoid) == ("", ("Ben",))


def test_of_two_of_the_same_name_one_can_lead_the_other() -> None:
    reading = read_roster("name,manager\nAna,\nAna,Ana\n")
    assert [person.manager for person in reading.people] == ["", "Ana"]
    assert len(reading.notices) == 1


def test_too_few_people_are_a_problem_and_unusual_numbers_a_warning() -> None:
    assert "Nobody" in roster_problem((), WORKSHOP)
    one, five, six, many = (read_roster(text).people for text in ("Ana", "5", "6", "200"))
    assert "at least two" in roster_problem(one, WORKSHOP)
    assert roster_problem(five, WORKSHOP) == ""
    assert "6 to 24" in roster_warning(five, WORKSHOP)
    assert roster_warning(six, WORKSHOP) == ""
    assert "200" in roster_warning(many, WORKSHOP)
    assert roster_problem(many, WORKSHOP) == ""


def test_a_file_is_read_like_its_text(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes("\ufeffname;team\r\nZoë;Night\r\n".encode())
    assert names(read_roster_file(file)) == ["Zoë"]


@pytest.mark.parametrize(
    ("raw", "why"),
    [(b"", "empty"), (b"\n \n", "empty"), ("Zoë".encode("latin-1"), "UTF-8"), ("Ana\nBen".encode("utf-16"), "UTF-8")],
)
def test_a_file_that_is_no_text_is_one_sentence(tmp_path: Path, raw: bytes, why: str) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(raw)
    reading = read_roster_file(file)
    assert not reading.people
    assert why in faults(reading)[0]
    assert "people.csv" in faults(reading)[0]


def test_a_folder_a_missing_and_a_huge_file_are_one_sentence(tmp_path: Path) -> None:
    huge = tmp_path / "huge.csv"
    huge.write_bytes(b"a\n" * 600_000)
    assert "is a folder" in faults(read_roster_file(tmp_path))[0]
    assert "cannot be read" in faults(read_roster_file(tmp_path / "none.csv"))[0]
    assert "larger than" in faults(read_roster_file(huge))[0]


def test_a_file_with_columns_but_no_header_makes_nobody_of_its_teams(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Ana,Night\nBen,Day\n", encoding="utf-8")
    reading = read_roster_file(file)
    assert not reading.people
    assert "no column name" in faults(reading)[0]


TABLE_LIKE = st.text(alphabet=st.sampled_from('name,;\t"\n\r\x00\ufeffAé1\u2028\ud800 '), max_size=80)


@given(st.one_of(st.text(), TABLE_LIKE, TABLE_LIKE.map(lambda text: HEADER + text)))
def test_any_text_gives_a_reading(text: str) -> None:
    reading = read_roster(text)
    found = [name.casefold() for name in names(reading)]
    assert len(set(found)) == len(found)
    assert all(name.strip() for name in found)


def test_teams_managers_and_wishes_can_be_typed_on_a_line() -> None:
    reading = read_roster("Anna, North, manager: Ruth, not with: Tomasz, Ewa\nRuth\nTomasz; Ewa\nBo, Team: South")
    assert not reading.faults
    assert not reading.notices
    anna, *others, bo = reading.people
    assert (anna.name, anna.team, anna.manager, anna.avoid) == ("Anna", "North", "Ruth", ("Tomasz", "Ewa"))
    assert [person.name for person in others] == ["Ruth", "Tomasz", "Ewa"]
    assert (bo.name, bo.team) == ("Bo", "South")


def test_a_table_can_be_pasted_with_its_first_row() -> None:
    (anna, _) = read_roster("name\tteam\tavoid\nAnna\tNorth\tTomasz\nTomasz\t\t").people
    assert (anna.team, anna.avoid) == ("North", ("Tomasz",))


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("team: North", "Row 1: “team: North” has no name before it."),
        ("Anna, manager: Ruth, Bo", "Row 1: “Bo” needs “team:”, “manager:” or “not with:” before it."),
    ],
)
def test_a_line_that_says_too_little_is_told(line: str, sentence: str) -> None:
    reading = read_roster(line)
    assert not reading.people
    assert faults(reading) == [sentence]


def test_a_wish_about_nobody_here_is_told() -> None:
    assert read_roster("Anna, not with: Zed").notices == ("Anna is to avoid “Zed”, who is not on this roster.",)
