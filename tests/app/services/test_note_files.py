from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.identifiers import WorkshopId
from app.domain.instants import Instant
from app.domain.plan import Plan, plan_workshop
from app.domain.vocabulary import Category, ReplyKind
from app.services.catalogue import load_catalogue
from app.services.note_files import NotesReading, read_notes, read_notes_file
from exercises import content_folder
from tests.support.rooms import plan_of_one

HEADER = "exercise,step,category,text,theme,votes,owner,due\n"


@cache
def plan() -> Plan:
    library = load_catalogue(content_folder())
    workshop = library.workshops[WorkshopId("ninety-minutes")]
    return plan_workshop(workshop, library.exercises, library.principles, start=Instant(0))


def reading(*rows: str) -> NotesReading:
    return read_notes(HEADER + "\n".join(rows) + "\n", plan())


def refusal(row: str) -> str:
    found = reading(row)
    assert not found.rows
    assert len(found.faults) == 1
    return found.faults[0].words


def test_a_note_finds_its_step_category_and_theme() -> None:
    found = reading("group-theme-harvest,wall,skill,Stays calm,Calm voices,4,,")
    assert not found.faults
    note = found.rows[0]
    assert note.slot == plan().find("group-theme-harvest", "wall")
    assert (note.category, note.text, note.theme, note.votes) == (Category.SKILL, "Stays calm", "Calm voices", 4)


def test_without_a_category_the_step_gives_its_first() -> None:
    slot = plan().find("group-theme-harvest", "wall")
    assert slot is not None
    step = plan().slots[slot].step
    assert step is not None
    assert reading("group-theme-harvest,wall,,Stays calm,,,,").rows[0].category is step.capture[0]


def test_a_question_may_be_parked_anywhere_notes_are_taken() -> None:
    assert reading("group-theme-harvest,wall,question,Who decides?,,,,").rows[0].category is Category.QUESTION


def test_only_three_columns_are_needed_in_any_order_and_with_semicolons() -> None:
    found = read_notes('\ufeffText;STEP;Exercise\r\n"Calm; kind";wall;group-theme-harvest\r\n', plan())
    assert not found.faults
    assert found.rows[0].text == "Calm; kind"


def test_principles_are_voted_for_by_their_title() -> None:
    title = plan().principles[0].title
    by_text = reading(f'failing-forward,stand,principle,"{title}",,5,,').rows[0]
    by_theme = reading(f'failing-forward,stand,principle,ours,"{title.upper()}",5,,').rows[0]
    assert (by_text.theme, by_text.votes) == (by_theme.theme, by_theme.votes) == (title, 5)
    assert "no choice of this vote" in refusal("failing-forward,stand,principle,Never mind,,5,,")


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("role-swop,share,,x,,,,", "Did you mean “role-swap”?"),
        (",share,,x,,,,", "names no exercise"),
        ("group-theme-harvest,wal,,x,,,,", "Did you mean “wall”?"),
        ("group-theme-harvest,zzzz,,x,,,,", "Known are"),
        ("sparkling-pairs,ask-one,skill,x,,,,", "takes no notes. Paper only"),
        ("sparkling-pairs,welcome,,x,,,,", "takes no notes. Nothing"),
        ("failing-forward,corner,behaviour,x,,,,", "no step of failing-forward “corner”"),
        ("group-theme-harvest,wall,skil,x,,,,", "Did you mean “skill”?"),
        ("group-theme-harvest,wall,feedback,x,,,,", "not feedback"),
        ("group-theme-harvest,wall,skill,  ,,,,", "has no text"),
        ("group-theme-harvest,wall,skill,x,Calm,-1,,", "whole number"),
        ("group-theme-harvest,wall,skill,x,Calm,2.5,,", "whole number"),
        ("group-theme-harvest,wall,skill,x,,3,,", "no theme they are for"),
        ("group-theme-harvest,wall,skill,x,,,Ana,", "owner or a date"),
        ("group-theme-harvest,wall,skill,x,,,,Friday", "owner or a date"),
    ],
)
def test_a_bad_row_is_refused_with_its_number_and_reason(row: str, why: str) -> None:
    words = refusal(row)
    assert words.startswith("Row 2: ")
    assert why in words


@cache
def cards_plan() -> Plan:
    return plan_of_one("mistakes-culture", "failing-forward")


def test_a_reply_names_its_kind_and_its_card() -> None:
    row = "mistakes-culture,reply,,At night too?,,,,,Ask : people ask: first\n"
    (note,) = read_notes(HEADER.replace("due", "due,reply") + row, cards_plan()).rows
    assert (note.text, note.reply, note.reply_to) == ("At night too?", ReplyKind.ASK, "people ask: first")


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        (",,,,asks: a card", "there is no kind of reply “asks”. Did you mean “ask”?"),
        (",,,,ask", "does not say which card it replies to. Write “ask: the text of the card”."),
        (",,,,add: ", "does not say which card it replies to."),
        ("Start,,,,add: a card", "is a reply, which has no theme and no votes of its own."),
    ],
)
def test_a_reply_that_hangs_nowhere_is_refused(cells: str, why: str) -> None:
    row = f"mistakes-culture,reply,,At night too?,{cells}\n"
    (fault,) = read_notes(HEADER.replace("due", "due,reply") + row, cards_plan()).faults
    assert fault.row == 2
    assert why in fault.sentence


def test_places_in_a_line_are_counted_where_nothing_is_typed() -> None:
    rows = "failing-forward,p1,,sometimes,,8,,\nfailing-forward,p2,,Never,,3,,\nfailing-forward,p3,,Not yet,,,,\n"
    found = read_notes(HEADER + rows, cards_plan())
    assert [(note.theme, note.votes) for note in found.rows] == [("Sometimes", 8)]
    assert [fault.row for fault in found.faults] == [3, 4]
    assert "choice of this vote “Never”" in found.faults[0].sentence
    assert "takes no notes" in found.faults[1].sentence


def test_ticks_are_counted_for_the_card_that_the_text_names() -> None:
    found = read_notes(HEADER + "mistakes-culture,like,,People ask first,,9,,\n", cards_plan())
    assert [(note.text, note.theme, note.votes) for note in found.rows] == [("People ask first", "", 9)]


def test_actions_have_an_owner_and_a_date() -> None:
    place = next(
        (exercise.id, slot.step.key)
        for exercise in plan().exercises()
        for slot in plan().slots[exercise.first : exercise.last + 1]
        if slot.step and slot.step.takes_notes and Category.ACTION in slot.step.capture
    )
    note = reading(f"{place[0]},{place[1]},action,Ask the team,,,Ana,1 May").rows[0]
    assert (note.owner, note.due) == ("Ana", "1 May")


def test_good_rows_keep_their_order_beside_bad_ones() -> None:
    found = reading("group-theme-harvest,wall,,one,,,,", "nowhere,wall,,two,,,,", "group-theme-harvest,wall,,three,,,,")
    assert [note.text for note in found.rows] == ["one", "three"]
    assert [fault.row for fault in found.faults] == [3]


def test_missing_columns_and_nothing_at_all_are_said() -> None:
    assert "no columns exercise, step and text" in read_notes("a,b\n1,2\n", plan()).faults[0].sentence
    assert "no notes" in read_notes("\ufeff\n", plan()).faults[0].sentence


def test_a_file_that_is_no_text_is_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "notes.csv"
    file.write_bytes(b"\xff\xfe")
    assert "UTF-8" in read_notes_file(file, plan()).faults[0].sentence
    assert "folder" in read_notes_file(tmp_path, plan()).faults[0].sentence


CELLS = st.text(alphabet=st.sampled_from('group-theme-harvest,wall;"\n\r\x00\ufeff19\u2028\ud800 '), max_size=80)


@given(st.one_of(st.text(), CELLS, CELLS.map(lambda text: HEADER + "group-theme-harvest,wall,," + text)))
def test_any_text_gives_a_reading(text: str) -> None:
    found = read_notes(text, plan())
    assert all(note.text for note in found.rows)
