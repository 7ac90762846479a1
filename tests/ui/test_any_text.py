"""Whatever is typed: nothing is lost, refused for its letters, or taken for an instruction, from key to paper."""

import csv
import io
import json
from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from app.domain.commands import AddPerson, NameTheme, ShowMessage, TakeNote
from app.domain.identifiers import HandoutId
from app.domain.stage import Commit, Harvest
from app.domain.text import MOST_FOR_THE_ROOM, clean, for_the_room
from app.domain.vocabulary import Category
from app.services.exports import ExportFormat, export
from app.services.handouts import HANDOUTS, MadeHandout, Paper, make_handout
from tests.support.frame_text import texts
from tests.support.rooms import CATALOGUE, Room, in_minutes
from ui.console.console_window import ConsoleWindow
from ui.stage.picture_file import stage_image
from ui.theme.theme import load_theme

SIZE = QSize(1024, 768)
anything = st.text(st.characters(codec=None), min_size=1, max_size=200).filter(clean)
HARD = (
    "\ud800 half a letter",
    "null \x00 bell \x07 escape \x1b[31m",
    "<b>x <img src='/etc/passwd'> &amp; <para>",
    '=HYPERLINK("http://example.org";"x")',
    "{question} {0} %s %(x)s $x ${x} \\n",
    "e\u0301" * 30 + "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!",
    "👩‍👩‍👧‍👦🏳️‍🌈🇬🇧 and 🧑🏽‍🚀",
    "\u202eright to left override\u202c שלום مرحبا",
    "\u200b\u200d\ufeff zero width",
    "漢字かなカナ 한국어 ไทย हिन्दी தமிழ்",
    "x" * 3_000,
    "\"quotes\";'single',comma\ttab\nline",
)


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Text cannot be painted without an application."""


def harvested(text: str) -> Room:
    """A room in which somebody says this text, in every place where text can be typed."""
    room = Room(people=6).at_step("group-theme-harvest", "wall")
    room.do(AddPerson(text), TakeNote(text, Category.THEME, theme=text), NameTheme(f"{text} again"), ShowMessage(text))
    return room


def typed_words(room: Room) -> Iterator[str]:
    """Where the text has to be found again, letter by letter."""
    session = room.session
    yield session.people[-1].name
    yield session.notes[-1].text
    yield session.themes[0].name
    yield session.stage.message


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(anything)
@example(HARD[0])
@example(HARD[1])
@example(HARD[10])
def test_any_text_is_kept_to_the_letter_and_painted(text: str) -> None:
    room = harvested(text)
    assert set(typed_words(room)) == {clean(text)}
    assert room.read_back() == room.history
    assert for_the_room(clean(text)) in texts(room.picture(Harvest).wall)
    assert not stage_image(room.stage(), SIZE, load_theme("dark")).isNull()
    room.console()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(anything)
@example(HARD[3])
@example(HARD[11])
def test_any_text_comes_out_of_the_exports_as_it_went_in(text: str) -> None:
    room = harvested(text)
    record = json.loads(export(room.session, ExportFormat.JSON))
    assert record["notes"][0]["text"] == clean(text)
    rows = list(csv.reader(io.StringIO(export(room.session, ExportFormat.CSV).decode("utf-8-sig"), newline="")))
    assert any(cell.removeprefix("'") == clean(text).removeprefix("'") for cell in rows[1])
    assert export(room.session, ExportFormat.MARKDOWN).decode()


def handout_of(room: Room, handout: HandoutId) -> MadeHandout:
    return make_handout(room.session, handout, CATALOGUE.handouts, paper=Paper.A4, now=in_minutes(120))


@cache
def told_by_what_is_typed() -> tuple[HandoutId, ...]:
    """The handouts that other words make other: what is typed cannot harm a sheet that comes out the same."""
    rooms = [promised(harvested(text), text) for text in ("Something was said", "We said something else")]
    pages = {handout: {handout_of(room, handout).pdf for room in rooms} for handout in HANDOUTS}
    return tuple(handout for handout, made in pages.items() if len(made) > 1)


def promised(room: Room, text: str) -> Room:
    """The room, with an action in the same words."""
    room.at_step("group-theme-harvest", "do-more").do(TakeNote(text, owner=text, due=text))
    return room


@pytest.mark.parametrize("text", HARD, ids=range(len(HARD)))
def test_every_handout_takes_what_was_typed_as_text(text: str) -> None:
    room = promised(harvested(text), text)
    assert room.picture(Commit).actions[0].owner == for_the_room(clean(text))
    for handout in told_by_what_is_typed():
        assert handout_of(room, handout).pages


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(anything)
def test_any_text_can_be_printed(text: str) -> None:
    room = harvested(text)
    for handout in told_by_what_is_typed():
        assert handout_of(room, handout).pdf


def test_a_hundred_thousand_letters_are_kept_shown_and_printed() -> None:
    text = "word " * 10_000 + "x" * 50_000
    room = harvested(text)
    assert room.read_back().session.notes[-1].text == clean(text)
    shown = max(texts(room.stage()), key=len)
    assert shown.endswith(" …")
    assert len(shown) <= MOST_FOR_THE_ROOM + 2
    assert not stage_image(room.stage(), SIZE, load_theme("light")).isNull()
    # Nobody is called so here: the summary leaves out the names of the roster.
    session = replace(room.session, people=room.session.people[:-1])
    made = make_handout(
        session, next(each for each in HANDOUTS if each == "harvest-summary"), CATALOGUE.handouts,
        paper=Paper.A4, now=in_minutes(120),
    )  # fmt: skip
    assert made.pages > 10


def test_the_console_shows_whatever_was_typed_without_a_complaint(qtbot: QtBot) -> None:
    theme = load_theme("light")
    window = ConsoleWindow(theme, theme)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    for text in (*HARD, "word " * 10_000 + "x" * 50_000):
        frame = harvested(text).console()
        window.show_frame(frame)
        assert not window.grab().isNull()
    window.let_close()
