"""The actions of last time on paper: asked about on the run sheet, told in the summary, still to do on the list."""

from dataclasses import dataclass

from app.domain.commands import TakeNote, TellCarried
from app.domain.session import CarriedAction
from app.domain.vocabulary import Standing
from tests.app.services.handouts.conftest import Make, in_order
from tests.support import pdfs
from tests.support.rooms import Room, only, people_called


@dataclass(frozen=True)
class Sheets:
    run_sheet: str
    summary: str
    actions: str


def printed(make: Make, *actions: CarriedAction) -> Sheets:
    """The three sheets after the first is done, the second dropped, the third still goes on and a new one is agreed."""
    room = Room(plan=only("follow-up"), people=people_called("Grace", "Ivo"), carried=actions)
    room.at_step("follow-up", "since").do(TakeNote("Call the night team", owner="Ivo"))
    for number, standing in enumerate((Standing.DONE, Standing.DROPPED, Standing.GOING_ON)[: len(actions)]):
        room.do(TellCarried(number, standing))
    sheets = ("run-sheet", "harvest-summary", "action-list")
    return Sheets(*(pdfs.text(make(room.session, sheet).pdf) for sheet in sheets))


def test_each_sheet_has_what_it_is_for(make: Make) -> None:
    sheets = printed(
        make,
        CarriedAction("Ask on Mondays", "Grace", "2026-12-07", "Team day", "2026-11-02"),
        CarriedAction("Try the card"),
        CarriedAction("Ivo prints questions", "Ivo", "soon"),
    )
    asked = ("Since last time", "Ask on Mondays (Grace · 7 December 2026 · agreed on 2 November 2026)", "Try the card")
    assert in_order(sheets.run_sheet, *asked, "Ivo prints questions (Ivo · soon)", "Safety")
    told = (
        "Ask on Mondays",
        "Done · Grace · 7 December 2026",
        "Try the card",
        "Dropped",
        "a colleague prints questions",
    )
    assert in_order(
        sheets.summary.replace("A colleague", "a colleague"), "Since last time", *told, "Still going on · Ivo"
    )
    assert in_order(sheets.actions, "From last time: Ivo prints questions", "Ivo", "soon", "Call the night team", "Ivo")
    assert "Ask on Mondays" not in sheets.actions
    assert "Try the card" not in sheets.actions


def test_sheets_of_a_day_without_any_say_nothing_of_them(make: Make) -> None:
    sheets = printed(make)
    assert "Done" not in sheets.summary
    assert "From last time" not in sheets.actions
    # The title of the day, of its only part and of its only step.
    assert sheets.run_sheet.count("Since last time") == 3


def test_forty_actions_in_long_words_and_other_scripts_are_all_there(make: Make) -> None:
    actions = [CarriedAction(f"Maßnahmenverordnungsbesprechung {n} с новой командой", due="bald") for n in range(40)]
    sheets = printed(make, *actions)
    for text in (sheets.run_sheet, sheets.summary):
        assert all(f"Maßnahmenverordnungsbesprechung {n} с новой" in text for n in range(40))
    assert sheets.actions.count("From last time") == 38
