"""The sheet of keys on paper: as they are assigned now, on one page."""

import pytest

from app.domain.clicker import Button, Clicker
from app.services.handouts import Paper
from app.services.handouts.key_sheet import KeyGroup, KeyRow, KeySheet, make_key_sheet
from tests.support.pdfs import page_texts
from ui.actions import words
from ui.actions.assigned import KEYS
from ui.actions.key_choices import KeyChoices
from ui.actions.spec import ActionId, Group
from ui.actions.table import TABLE
from ui.keys_page.paper_text import key_sheet


@pytest.mark.parametrize("paper", list(Paper))
def test_all_keys_but_those_of_the_planner_are_on_one_page(paper: Paper) -> None:
    made = make_key_sheet(key_sheet(), paper=paper)
    assert (made.pages, made.notices) == (1, ())
    (text,) = page_texts(made.pdf)
    plain = " ".join(text.split())
    for spec in (each for each in TABLE if each.group is not Group.PLAN):
        assert words.title(spec.id) in plain, spec.id
        assert all(key in plain for key in words.keys_text(spec)), spec.id
    assert all(words.group_title(group) in plain for group in Group if group is not Group.PLAN)


def test_own_keys_and_the_clicker_s_are_on_the_sheet() -> None:
    clicker = Clicker((("Right", Button.FORWARD), (".", Button.BLACK)))
    KEYS.use(KeyChoices().with_keys(ActionId.RESTART, ("Ctrl+F23", "F24")), clicker)
    sheet = key_sheet()
    rows = {row.name: row.keys for group in sheet.groups for row in group.rows}
    assert rows["Restart this step"] == "Ctrl+F23 or F24"
    assert rows["Forward: Next step"] == "Right"
    assert rows["Back: Step back"] == "Page Up"
    assert {row.name: row.keys for row in sheet.groups[0].rows}["Black"] == "."
    assert "Ctrl+F23 or F24" in " ".join(page_texts(make_key_sheet(sheet, paper=Paper.A4).pdf)[0].split())


def test_the_same_keys_are_the_same_bytes() -> None:
    assert make_key_sheet(key_sheet(), paper=Paper.A4).pdf == make_key_sheet(key_sheet(), paper=Paper.A4).pdf


def test_more_keys_than_one_page_holds_go_on_the_next_under_their_heading() -> None:
    rows = tuple(KeyRow(f"Action {number} of very many, with a long name", f"Ctrl+{number}") for number in range(200))
    made = make_key_sheet(KeySheet("Keys", "", (KeyGroup("Everything", rows),)), paper=Paper.LETTER)
    texts = page_texts(made.pdf)
    assert len(texts) == made.pages == 2
    assert "Everything (continued)" in texts[1]
    assert "Action 199" in texts[1]
