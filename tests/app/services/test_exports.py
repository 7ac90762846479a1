import csv
import io
import json
from html import unescape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.commands import (
    AddTime,
    BackDate,
    Begin,
    CloseBallot,
    CountCommitments,
    CountVotes,
    DrawGroups,
    EndSession,
    ExplainLoss,
    HideNote,
    MergeThemes,
    MoveTheme,
    NextStep,
    ParkNotes,
    Pause,
    PreviousStep,
    RemoveNote,
    RemoveTheme,
    SetPresence,
    TakeNote,
)
from app.domain.identifiers import NoteId, ParticipantId, SlotIndex, ThemeId
from app.domain.instants import minutes
from app.domain.people import Participant, Presence
from app.domain.text import clean
from app.domain.vocabulary import Category, LossReason, ReplyKind, TrioRule
from app.services.exports import ExportFormat, export
from app.services.exports.csv_export import COLUMNS, plain_cell
from app.services.exports.markdown_export import plain
from app.services.handouts.harvest import heard, parked
from tests.support.rooms import NAMES, Room, in_minutes, only, plan_of

ODD = (
    "=HYPERLINK(1)",
    "+1",
    "-1",
    "@sum",
    "<b>bold</b>",
    "a | b",
    "**not bold**",
    '"quoted", and; more',
    "مرحبا بالعالم",
    "你好",
    "👩‍🏫 emoji",
    "1. not a list",
    "&copy; stays",
)


@pytest.fixture
def room() -> Room:
    """A room that has seen everything there is to export."""
    people = tuple(
        Participant(ParticipantId(number), name, team="East", manager="Boss", avoid=("Nobody",))
        for number, name in enumerate(NAMES[:7], 1)
    )
    room = Room(people=people)
    room.do(Begin())
    room.at_step("sparkling-pairs", "pair").do(DrawGroups())
    room.at_step("group-theme-harvest", "wall")
    for number, text in enumerate(ODD):
        room.wait(minutes(0.1))
        room.do(TakeNote(text, theme="" if number % 3 else f"Theme {text}"))
    room.do(RemoveNote(NoteId(2)), MergeThemes(ThemeId(1), ThemeId(2)))
    room.at_step("group-theme-harvest", "dots").do(CountVotes(0, 4), CountVotes(1, 4), CloseBallot())
    room.at_step("group-theme-harvest", "do-more").do(
        TakeNote("=call", owner="@Ewa", due="Fri | Sat", agreed=True),
        TakeNote("write"),
        TakeNote("ask", owner="Sponsor"),
    )
    room.do(AddTime(minutes(1)), SetPresence(ParticipantId(3), Presence.LEFT))
    room.at_step("commitments-close", "write").do(CountCommitments(5))
    room.wait(minutes(3))
    room.do(EndSession())
    return room


@pytest.fixture
def record(room: Room) -> dict[str, Any]:
    read = json.loads(export(room.session, ExportFormat.JSON))
    assert isinstance(read, dict)
    return read


def rows(room: Room) -> list[dict[str, str]]:
    data = export(room.session, ExportFormat.CSV)
    assert data.startswith("\ufeff".encode())
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


# JSON


def test_the_record_says_what_it_is(record: dict[str, Any]) -> None:
    assert (record["format"], record["version"]) == ("sparkroom-session", 1)
    assert record["session"] == {
        "id": "2026-11-21-test",
        "title": "Best work, honest slips: 90 minutes",
        "language": "en",
        "workshop": "ninety-minutes",
        "facilitator": "Robin",
        "place": "",
        "created": "2026-11-21T10:00:00.000+00:00",
        "ended": "2026-11-21T10:04:18.000+00:00",
        "delete_by": "2026-12-21",
        "rehearsal": False,
    }


def test_the_plan_is_whole(record: dict[str, Any], room: Room) -> None:
    steps = [step for item in record["plan"]["items"] for step in item["steps"]]
    assert [step["slot"] for step in steps] == list(range(len(room.session.plan.slots)))
    assert steps[0]["planned_start"] == "2026-11-21T10:00:00.000+00:00"
    assert record["plan"]["end"] == "2026-11-21T11:30:00.000+00:00"
    assert {item["type"] for item in record["plan"]["items"]} == {"exercise", "slack"}
    assert sum(step["planned_seconds"] for step in steps) == 88 * 60
    assert sum(item["planned_seconds"] for item in record["plan"]["items"]) == 90 * 60


def test_what_really_happened_stands_beside_the_plan(record: dict[str, Any], room: Room) -> None:
    happened = record["happened"]
    assert len(happened) == len(room.session.visits)
    wall = next(stay for stay in happened if stay["step"] == "wall")
    assert wall["used_seconds"] == pytest.approx(len(ODD) * 6)
    assert next(stay for stay in happened if stay["step"] == "do-more")["given_seconds"] == 180
    assert all(stay["ended"] for stay in happened)


def test_a_stay_that_was_told_to_have_ended_in_its_pause_was_paused_no_longer_than_it_lasted() -> None:
    room = Room()
    room.do(Begin())
    room.wait(minutes(1))
    room.do(Pause())
    room.wait(minutes(5))
    room.do(NextStep(), BackDate(minutes(5)))
    stay = json.loads(export(room.session, ExportFormat.JSON))["happened"][0]
    assert (stay["used_seconds"], stay["paused_seconds"]) == (60, 0)


def test_a_turn_for_a_three_that_nobody_expected_has_no_time_in_the_plan() -> None:
    record = json.loads(export(Room(plan=plan_of(trio_rule=TrioRule.THIRD_TURN)).session, ExportFormat.JSON))
    steps = [step for item in record["plan"]["items"] for step in item["steps"]]
    place = next(number for number, step in enumerate(steps) if step["step"] == "third-turn")
    assert steps[place]["planned_start"] == steps[place]["planned_end"] == steps[place + 1]["planned_start"]


def test_what_was_lost_and_why_is_told_once_for_each_step() -> None:
    room = Room(at=in_minutes(4))
    room.do(Begin())
    room.wait(minutes(3))
    room.do(NextStep(), PreviousStep())
    room.wait(minutes(1))
    first = SlotIndex(0)
    room.do(NextStep(), ExplainLoss(first, LossReason.DISCUSSION))
    record = json.loads(export(room.session, ExportFormat.JSON))
    told = [(stay["slot"], stay["difference_seconds"], stay["reason"]) for stay in record["happened"]]
    assert told == [(0, None, None), (1, None, None), (0, 120, "discussion"), (1, None, None)]
    assert record["lost"] == {
        "start_seconds": 240,
        "start_reason": "late-start",
        "by_reason": [{"reason": "late-start", "seconds": 240}, {"reason": "discussion", "seconds": 120}],
    }
    text = export(room.session, ExportFormat.MARKDOWN).decode()
    assert r"| 10:07 | Welcome | 2 min | 1 min | \+2 min | discussion |" in text
    assert "| 10:04 | Welcome | 2 min | 3 min |  |  |" in text
    assert "| 10:08 | What helps you speak? | 2 min | still going on |  |  |" in text
    assert "Lost in all: 6 min (late start 4 min, discussion 2 min)." in text
    room.do(ExplainLoss(first, None))
    text = export(room.session, ExportFormat.MARKDOWN).decode()
    assert "Lost in all: 6 min (late start 4 min, not said why 2 min)." in text


def test_a_day_on_time_lost_nothing_and_one_not_begun_says_so() -> None:
    room = Room()
    assert json.loads(export(room.session, ExportFormat.JSON))["lost"] == {
        "start_seconds": None,
        "start_reason": None,
        "by_reason": [],
    }
    room.do(Begin())
    assert "Lost in all: nothing." in export(room.session, ExportFormat.MARKDOWN).decode()


def test_everybody_and_every_round_is_there(record: dict[str, Any], room: Room) -> None:
    assert [person["name"] for person in record["people"]] == list(NAMES[:7])
    assert record["people"][2]["presence"] == "left"
    assert len(record["rounds"]) == len(room.session.rounds)
    seats = [sorted(name for group in drawn["groups"] for name in group) for drawn in record["rounds"]]
    assert seats[:2] == [sorted(NAMES[:7])] * 2
    assert seats[-1] == sorted({*NAMES[:7]} - {NAMES[2]})


def test_every_note_theme_vote_action_and_promise_is_there(record: dict[str, Any], room: Room) -> None:
    told = [ODD[0], "", *ODD[2:]]
    assert [note["text"] for note in record["notes"]] == [*told, "=call", "write", "ask"]
    assert [note["id"] for note in record["notes"] if note["removed"]] == [2]
    themes = {theme["id"]: theme for theme in record["themes"]}
    assert themes[2]["merged_into"] == 1
    for note in record["notes"]:
        holding = [theme["name"] for theme in record["themes"] if note["id"] in theme["notes"]]
        assert holding == ([note["theme"]] if note["theme"] else [])
    dots = next(vote for vote in record["votes"] if vote["step"] == "dots")
    assert (dots["closed"], dots["dots_each"], [o["count"] for o in dots["options"]][:2]) == (True, 3, [4, 4])
    assert record["actions"] == [
        {"note": len(ODD) + number, "action": text, "owner": owner, "owner_agreed": agreed, "due": due, "theme": None}
        for number, (text, owner, agreed, due) in enumerate(
            (("=call", "@Ewa", True, "Fri | Sat"), ("write", "", None, ""), ("ask", "", False, "")), 1
        )
    ]
    assert [(promise["step"], promise["count"]) for promise in record["commitments"]] == [("write", 5)]


def test_themes_are_told_in_their_order_and_those_that_are_gone_last(room: Room) -> None:
    room.do(MoveTheme(ThemeId(4), 0), RemoveTheme(ThemeId(3)))
    themes = json.loads(export(room.session, ExportFormat.JSON))["themes"]
    assert [(theme["id"], theme["merged_into"], theme["removed"]) for theme in themes] == [
        (4, None, False),
        (1, None, False),
        (5, None, False),
        (2, 1, False),
        (3, None, True),
    ]
    text = export(room.session, ExportFormat.MARKDOWN).decode()
    names = [plain(room.session.themes[number - 1].name) for number in (4, 1, 5)]
    assert [line for line in text.splitlines() if line.startswith("- **")] == [
        f"- **{name}** ({count})" for name, count in zip(names, (1, 2, 1), strict=True)
    ]


def test_what_was_parked_says_so_in_every_format(room: Room) -> None:
    room.do(ParkNotes((NoteId(1),)))
    notes = json.loads(export(room.session, ExportFormat.JSON))["notes"]
    assert [note["id"] for note in notes if note["parked"]] == [1]
    assert [row["number"] for row in rows(room) if row["parked"]] == ["1"]
    text = export(room.session, ExportFormat.MARKDOWN).decode()
    assert "## Parked\n\n- =HYPERLINK(1) (theme)\n" in text


def test_a_session_that_has_not_begun_can_be_exported_too() -> None:
    for form in ExportFormat:
        assert export(Room(people=0, at=in_minutes(-9)).session, form)


# CSV


def test_the_table_has_a_row_for_every_note_that_is_left(room: Room) -> None:
    assert list(rows(room)[0]) == list(COLUMNS)
    assert len(rows(room)) == len(ODD) + 2
    assert rows(room)[-3]["owner"] == "'@Ewa"
    assert rows(room)[1]["theme"] == ""


def test_no_cell_of_the_table_is_a_formula(room: Room) -> None:
    for row in rows(room):
        for cell in row.values():
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


@given(st.text().map(clean))
def test_a_cell_loses_nothing(text: str) -> None:
    assert plain_cell(text).removeprefix("'") == text.removeprefix("'")
    assert not plain_cell(text).startswith(("=", "+", "-", "@"))


# Markdown


def unescaped(markdown: str) -> str:
    """What a reader of Markdown sees: escapes taken away, entities resolved only where they are not escaped."""
    shown, letters = [], iter(markdown)
    for letter in letters:
        shown.append(next(letters, "\\") if letter == "\\" else letter)
    return "".join(shown)


@given(st.text().map(clean))
def test_what_people_typed_is_text_and_no_markup(text: str) -> None:
    escaped = plain(text)
    assert unescaped(escaped) == text
    assert unescape(escaped) == escaped or "&" not in text


@pytest.mark.parametrize(
    ("typed", "escaped"),
    [
        ("**bold**", r"\*\*bold\*\*"),
        ("a | b", r"a \| b"),
        ("[x](y)", r"\[x\](y)"),
        ("&copy;", r"\&copy;"),
        ("1. one", r"1\. one"),
        ("2) two", r"2\) two"),
        ("in 1. place", "in 1. place"),
        ("# no heading", r"\# no heading"),
        ("- no list", r"\- no list"),
    ],
)
def test_markup_is_escaped(typed: str, escaped: str) -> None:
    assert plain(typed) == escaped


def test_the_record_reads_by_theme_vote_action_and_time(room: Room) -> None:
    text = export(room.session, ExportFormat.MARKDOWN).decode()
    headings = [line for line in text.splitlines() if line.startswith("#")]
    assert headings == [
        "# Best work, honest slips: 90 minutes",
        "## Themes",
        "## Other notes",
        "## Votes",
        "## Actions",
        "## What happened when",
    ]
    assert "21 November 2026, 7 people." in text
    assert r"| =call | @Ewa | Fri \| Sat |" in text
    assert "| ask | still to be asked | open |" in text
    assert "| write | open | open |" in text
    assert "Tie at 4" in text
    assert text.rstrip().endswith("Working notes are deleted by 2026-12-21.")


def test_a_table_has_as_many_cells_in_each_row_whatever_was_typed(room: Room) -> None:
    text = export(room.session, ExportFormat.MARKDOWN).decode()
    for line in text.splitlines():
        if line.startswith("| "):
            assert line.replace(r"\|", "").count("|") in (4, 7)


def test_names_and_notes_of_any_script_survive_every_format(room: Room) -> None:
    for form in ExportFormat:
        text = export(room.session, form).decode("utf-8-sig")
        for odd in ("مرحبا بالعالم", "你好", "👩‍🏫 emoji"):
            assert odd in text


def test_only_actions_come_with_a_name(room: Room) -> None:
    for row in rows(room):
        assert bool(row["owner"] or row["due"]) <= (row["category"] == Category.ACTION)


def replied() -> Room:
    room = Room(plan=only("mistakes-culture")).at_step("mistakes-culture", "post")
    room.do(TakeNote("people ask first"))
    room.do(TakeNote("=how at night?", reply_to=NoteId(1), reply=ReplyKind.ASK))
    return room


def test_replies_stand_under_their_card_in_every_export() -> None:
    room = replied()
    assert rows(room)[1]["reply_to"] == "1"
    assert rows(room)[1]["reply"] == "ask"
    assert rows(room)[1]["text"] == "'=how at night?"
    notes = json.loads(export(room.session, ExportFormat.JSON))["notes"]
    assert [(note["reply_to"], note["reply"]) for note in notes] == [(None, None), (1, "ask")]
    markdown = export(room.session, ExportFormat.MARKDOWN).decode()
    assert "- people ask first (attribute)\n  - ask: =how at night?\n" in markdown


def test_a_note_taken_behind_the_curtain_is_told_as_such_in_every_export() -> None:
    room = replied()
    room.do(HideNote(NoteId(1)))
    notes = json.loads(export(room.session, ExportFormat.JSON))["notes"]
    assert [note["held_back"] for note in notes] == [True, False]
    assert [row["held_back"] for row in rows(room)] == ["yes", ""]
    markdown = export(room.session, ExportFormat.MARKDOWN).decode()
    assert "- people ask first (attribute; kept behind the curtain)\n" in markdown


def test_no_handout_has_a_note_taken_behind_the_curtain_or_what_was_replied_to_it() -> None:
    room = replied()
    assert [note.text for note in heard(room.session, Category.ATTRIBUTE)] == ["people ask first"]
    room.do(HideNote(NoteId(1)))
    assert heard(room.session, Category.ATTRIBUTE) == ()
    assert parked(room.session) == ()
