import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.text import clean

anything = st.text(st.characters(codec=None))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  asks openly \n", "asks openly"),
        ("one\r\ntwo\u2028three\x85four", "one two three four"),
        ("bell\x07", "bell\ufffd"),
        ("half \ud83d letter", "half \ufffd letter"),
        ("<b>bold</b> =cmd|x", "<b>bold</b> =cmd|x"),
        ("مرحبا 你好 👩‍🏫", "مرحبا 你好 👩‍🏫"),
    ],
)
def test_what_was_typed_stays_as_it_is_in_one_line(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@given(anything)
def test_whatever_was_typed_is_one_line_that_can_be_stored(typed: str) -> None:
    line = clean(typed)
    assert line.encode("utf-8").decode("utf-8") == line
    assert len(line.splitlines()) <= 1


@given(anything)
def test_cleaning_twice_changes_nothing(typed: str) -> None:
    assert clean(clean(typed)) == clean(typed)
