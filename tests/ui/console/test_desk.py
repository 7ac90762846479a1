import pytest
from msgspec.structs import replace

from app.domain.amounts import amount
from app.domain.commands import (
    AddPerson,
    AddTime,
    BackDate,
    BeganAt,
    Begin,
    Command,
    FocusTheme,
    GroupNote,
    NameTheme,
    Pause,
    RenameTheme,
    Resume,
    SetCurtain,
    SetStage,
    ShowGroups,
    ShowMessage,
    SplitTheme,
    TurnPage,
)
from app.domain.console import WallPanel
from app.domain.identifiers import NoteId, ThemeId
from app.domain.instants import minutes, seconds
from app.domain.stage import StageState
from app.domain.stage_parts import Curtain, Phase
from app.domain.vocabulary import Category, StepKind
from tests.support.console_frames import not_begun_frame, sample_frame, with_clock
from ui.actions.spec import ActionId
from ui.console.desk import command_for, command_for_answer, notes_of
from ui.console.note_rules import theme_meant

HARVEST = sample_frame(StepKind.PLENARY_HARVEST)
COMMIT = sample_frame(StepKind.COMMIT)


@pytest.mark.parametrize(
    ("action", "command"),
    [
        (ActionId.BEGIN, SetStage(StageState.LIVE)),
        (ActionId.PAUSE, Pause()),
        (ActionId.BLACK, SetStage(StageState.BLACK)),
        (ActionId.CURTAIN, SetCurtain(Curtain.ONE_BY_ONE)),
        (ActionId.SHOW_GROUPS, ShowGroups(True)),
        (ActionId.MINUS_MINUTE, AddTime(minutes(-1))),
        (ActionId.CLEAR, None),
        (ActionId.MESSAGE, None),
    ],
)
def test_an_action_is_a_command(action: ActionId, command: Command | None) -> None:
    assert command_for(action, HARVEST) == command


def test_begin_begins_what_has_not_begun() -> None:
    assert command_for(ActionId.BEGIN, not_begun_frame()) == Begin()


def test_the_key_for_black_also_takes_it_away() -> None:
    black = replace(HARVEST, stage=replace(HARVEST.stage, state=StageState.BLACK))
    assert command_for(ActionId.BLACK, black) == SetStage(StageState.LIVE)


def test_the_key_for_the_desktop_brings_back_what_was_there_before() -> None:
    assert command_for(ActionId.DESKTOP, HARVEST) == SetStage(StageState.DESKTOP)
    shown = replace(HARVEST, stage=replace(HARVEST.stage, state=StageState.DESKTOP), under_desktop=StageState.HOLDING)
    assert command_for(ActionId.DESKTOP, shown) == SetStage(StageState.HOLDING)
    assert command_for(ActionId.BEGIN, shown) == SetStage(StageState.LIVE)


def test_pause_goes_on_when_paused() -> None:
    paused = with_clock(HARVEST, "4:12", Phase.CALM, paused=True)
    assert command_for(ActionId.PAUSE, paused) == Resume()


def test_pages_stay_within_what_there_is() -> None:
    assert command_for(ActionId.NEXT_PAGE, HARVEST, pages=3) == TurnPage(1)
    assert command_for(ActionId.NEXT_PAGE, HARVEST, pages=1) is None
    assert command_for(ActionId.PREVIOUS_PAGE, HARVEST, pages=3) is None


def test_a_number_puts_the_last_note_into_a_theme() -> None:
    newest = notes_of(HARVEST)[0].note
    assert command_for(ActionId.INTO_THEME, HARVEST, number=2) == GroupNote(newest, ThemeId(2))
    assert command_for(ActionId.INTO_THEME, HARVEST, number=9) is None


def test_the_last_note_may_be_an_action() -> None:
    last = notes_of(COMMIT)[0]
    assert (last.note, last.category, last.owner) == (NoteId(42), Category.ACTION, "Ben")


def test_esc_shows_the_whole_wall_again() -> None:
    panels = tuple(replace(each, focus=ThemeId(1)) if isinstance(each, WallPanel) else each for each in HARVEST.panels)
    assert command_for(ActionId.CLEAR, replace(HARVEST, panels=panels)) == FocusTheme(None)
    assert command_for(ActionId.CLEAR, HARVEST) is None


@pytest.mark.parametrize(
    ("action", "text", "command"),
    [
        (ActionId.MESSAGE, "Back at 11:05", ShowMessage("Back at 11:05")),
        (ActionId.MESSAGE, "", ShowMessage("")),
        (ActionId.ADD_TIME, "2:30", AddTime(seconds(150))),
        (ActionId.ADD_TIME, "soon", None),
        (ActionId.ADD_PERSON, "Zoë", AddPerson("Zoë")),
        (ActionId.NEW_THEME, "Calm", NameTheme("Calm", (NoteId(3),))),
        (ActionId.NEW_THEME, "", None),
        (ActionId.GROUP_CHOSEN, "Calm", NameTheme("Calm", (NoteId(3),))),
        (ActionId.SPLIT_THEME, "Calm", SplitTheme(ThemeId(2), (NoteId(3),), "Calm")),
        (ActionId.RENAME_THEME, "Calm", RenameTheme(ThemeId(2), "Calm")),
        (ActionId.RENAME_THEME, "", None),
    ],
)
def test_an_answer_is_a_command(action: ActionId, text: str, command: Command | None) -> None:
    assert command_for_answer(action, text, theme=ThemeId(2), notes=(NoteId(3),)) == command


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("2", minutes(2)),
        ("+1.5", minutes(1.5)),
        ("1,5", minutes(1.5)),
        ("-90s", seconds(-90)),
        ("−1", minutes(-1)),
        ("2:05", seconds(125)),
        ("- 0:30", seconds(-30)),
        ("3 min", minutes(3)),
        ("", None),
        ("2:75", None),
        ("a lot", None),
    ],
)
def test_amounts_are_read_as_people_write_them(text: str, length: int | None) -> None:
    assert amount(text) == length


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("10:32", BeganAt("10:32")),
        ("9.15", BeganAt("9.15")),
        ("8:50", BeganAt("8:50")),
        ("8:40", BackDate(seconds(520))),
        ("1:30", BackDate(seconds(90))),
        ("90s", BackDate(seconds(90))),
        ("lately", None),
    ],
)
def test_a_beginning_is_an_amount_ago_or_a_time_on_the_wall(text: str, command: Command | None) -> None:
    assert command_for_answer(ActionId.BACKDATE, text, wall="09:41:07") == command


def test_a_theme_that_is_called_by_a_number_is_that_theme() -> None:
    assert theme_meant("2", ("7", "2", "Calm")) == "2"
    assert theme_meant("3", ("7", "2", "Calm")) == "Calm"
    assert theme_meant("9", ("7", "2", "Calm")) == "9"
