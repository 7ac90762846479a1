"""Finding pages of the help book by words."""

from app.domain.help_book import HelpPage, find_pages, places_of, plain_text

WALL = HelpPage("wall", 4, "# The wall\n\nkeep **all** [notes](page:notes).\n\n![Nothing](picture:wall)")
NOTES = HelpPage("notes", 4, "# Notes\n\n1. Type it.\n2. Look at the wall in the café.")
PAGES = (NOTES, WALL)


def names(words: str) -> list[str]:
    return [found.page.name for found in find_pages(PAGES, words)]


def test_titles_come_before_texts() -> None:
    assert names("wall") == ["wall", "notes"]


def test_every_word_has_to_be_there_and_accents_and_cases_are_all_one() -> None:
    assert names("CAFE wal") == ["notes"]
    assert names("wall nowhere") == []
    assert names("  ") == []


def test_signs_and_targets_of_links_are_not_text() -> None:
    assert plain_text(WALL.text) == "The wall keep all notes. Nothing"
    assert names("picture:") == []


def test_an_excerpt_begins_with_a_whole_word_before_what_was_found() -> None:
    page = HelpPage("long", 1, "# Long\n\nOne two three four five six seven eight nine ten.")
    assert find_pages((page,), "eight")[0].excerpt == "…six seven eight nine ten."
    assert find_pages((page,), "one")[0].excerpt.startswith("One two")
    assert find_pages((page,), "long")[0].excerpt == ""


def test_places_are_those_of_the_text_as_it_is_written() -> None:
    text = "Straße und Café, CAFÉ"
    assert [text[start : start + length] for start, length in places_of(text, "cafe")] == ["Café", "CAFÉ"]
    assert [text[start : start + length] for start, length in places_of(text, "strasse")] == ["Straße"]
    assert places_of(text, " ") == ()
