"""Pasted lines become notes without their bullets, and nothing that was said is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.pasted import has_lines, lines_of


@pytest.mark.parametrize(
    ("pasted", "notes"),
    [
        ("one\ntwo\r\nthree\rfour", ("one", "two", "three", "four")),
        ("\n\n one \n \t \n two\n\n", ("one", "two")),
        ("• one\n•two\n- three\n* four\n– five", ("one", "two", "three", "four", "five")),
        ("1. one\n2) two\n(3) three\n12. twelve", ("one", "two", "three", "twelve")),
        ("- [x] done\n[ ] not yet", ("done", "not yet")),
        (
            "-5 degrees\n1.5 hours\n3 people\n2026. A year\n*bold*",
            ("-5 degrees", "1.5 hours", "3 people", "2026. A year", "*bold*"),
        ),
        ("•\n-\n1.\n", ()),
        ("a\u2028b\x85c", ("a", "b", "c")),
        ("tab\tcell\nnext", ("tab cell", "next")),
        ("שלום\n• مرحبا", ("שלום", "مرحبا")),
    ],
)
def test_lines_become_notes(pasted: str, notes: tuple[str, ...]) -> None:
    assert lines_of(pasted) == notes


@pytest.mark.parametrize(
    ("text", "many"), [("one", False), ("one\n", False), ("\r\none", False), ("a\nb", True), ("", False)]
)
def test_a_break_at_the_end_makes_no_second_line(text: str, many: bool) -> None:
    assert has_lines(text) is many


@given(st.text())
def test_any_text_is_borne_and_no_note_has_a_break(text: str) -> None:
    for note in lines_of(text):
        assert note
        assert not has_lines(note)


@given(st.lists(st.text("abcd éçЖ漢", min_size=1).map(str.strip).filter(bool)))
def test_words_come_through_whole(lines: list[str]) -> None:
    assert lines_of("\n".join(f"•  {line}" for line in lines)) == tuple(" ".join(line.split()) for line in lines)
