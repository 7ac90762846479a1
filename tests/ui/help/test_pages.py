"""The help book itself: every page can be read, and everything it speaks of exists."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

import ui
from app.domain.help_book import HelpPage, plain_text
from app.domain.vocabulary import StepKind
from app.services.help_pages import help_pages
from resources import resource_path
from ui.actions.spec import ActionId
from ui.help.contents import PARTS
from ui.help.dressing import PICTURE
from ui.help.making.table import MAKERS
from ui.help.page_text import KEY, TABLE, written
from ui.help.pictures import SIZES
from ui.help.places import CONSOLE, FIRST, OF_PARTS, OF_STEPS

LANGUAGES = tuple(sorted(path.name for path in resource_path("help").iterdir() if path.is_dir()))
PAGES = [(language, page) for language in LANGUAGES for page in help_pages(language)]
MOST_WORDS = 350
NO_READER = ("HelpWindow", "StageWindow", "PageWindow", "EditorWindow")
"""No places to ask for help from: the book itself, what the room sees, and what pages are made of."""
ACTIONS = frozenset(each.value for each in ActionId)
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]*)\)")

every_page = pytest.mark.parametrize(("language", "page"), PAGES, ids=lambda each: getattr(each, "name", each))


@every_page
def test_every_key_is_an_action_or_a_key(language: str, page: HelpPage) -> None:
    named = KEY.findall(page.text)
    keys = [name for name in named if name not in ACTIONS]
    assert [key for key in keys if not QKeySequence(key).toString() or key.islower()] == []
    listed = [name for line in TABLE.findall(page.text) for name in line.split()]
    assert [name for name in listed if name not in ACTIONS] == []
    assert len(listed) == len(set(listed))
    assert "{" not in written(page).text


@every_page
def test_every_link_leads_somewhere(language: str, page: HelpPage) -> None:
    names = {each.name for each in help_pages(language)}
    for target in LINK.findall(page.text):
        kind, _, name = target.partition(":")
        assert (kind == "page" and name in names and name != page.name) or (kind == "do" and name in ACTIONS), target


@every_page
def test_every_picture_can_be_made_and_is_told_in_words(language: str, page: HelpPage) -> None:
    assert page.text.count("![") == len(PICTURE.findall(page.text))
    for told, name in PICTURE.findall(page.text):
        assert name in SIZES
        assert len(told.split()) >= 3, told


@every_page
def test_a_page_is_short_and_has_one_title(language: str, page: HelpPage) -> None:
    assert len(plain_text(page.text).split()) <= MOST_WORDS
    assert len(re.findall(r"^# ", page.text, re.MULTILINE)) == 1
    assert page.text.startswith("# ")
    assert page.part in PARTS


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_and_titles_are_there_once(language: str) -> None:
    pages = help_pages(language)
    assert [name for name, times in Counter(page.name for page in pages).items() if times > 1] == []
    assert [title for title, times in Counter(page.title for page in pages).items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_same_pages_keys_links_and_pictures(language: str) -> None:
    for ours, theirs in zip(help_pages(), help_pages(language), strict=True):
        assert theirs.name == ours.name
        for what in (KEY, TABLE, LINK):
            assert Counter(what.findall(theirs.text)) == Counter(what.findall(ours.text)), ours.name
        assert [name for _, name in PICTURE.findall(theirs.text)] == [name for _, name in PICTURE.findall(ours.text)]


def test_every_picture_has_a_maker_and_a_page() -> None:
    assert list(MAKERS) == list(SIZES)
    shown = {name for page in help_pages() for _, name in PICTURE.findall(page.text)}
    assert shown == set(SIZES)


def test_every_window_and_every_step_has_a_page() -> None:
    names = {page.name for page in help_pages()}
    assert {*OF_PARTS.values(), *OF_STEPS.values(), FIRST, CONSOLE} <= names
    assert set(OF_STEPS) == set(StepKind)
    missing = [name for name in _windows() if name not in OF_PARTS and name not in NO_READER]
    assert missing == [], "say in ui/help/places.py which page is about them"


def test_no_window_has_a_page_that_is_not_there_any_more() -> None:
    classes = {node.name for _, node in _classes()}
    assert [name for name in OF_PARTS if name not in classes] == []


def test_every_window_of_its_own_offers_help() -> None:
    """A window with a key for help hears it itself or has `offer_help` do so."""
    hears = ("offer_help", "(PageWindow)", "ActionId.HELP", "ActionSet(", "EditorShortcuts(", "Where.PROGRAM")
    for path, node in _classes():
        if _is_window(node) and node.name not in NO_READER:
            source = path.read_text(encoding="utf-8")
            assert any(word in source for word in hears), f"{node.name} in {path} lets nobody ask for help"


def _windows() -> Iterator[str]:
    return (node.name for _, node in _classes() if _is_window(node))


def _classes() -> Iterator[tuple[Path, ast.ClassDef]]:
    assert ui.__file__ is not None
    for path in Path(ui.__file__).parent.rglob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                yield path, node


def _is_window(node: ast.ClassDef) -> bool:
    bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
    made = "super().__init__(parent, Qt.WindowType.Window"
    return bool(bases & {"QMainWindow", "QDialog", "PageWindow", "EditorWindow"}) or made in ast.unparse(node)
