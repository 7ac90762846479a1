"""Lines end where a reader takes breath, and there are never more of them for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from ui.stage.balance import balanced_lines
from ui.stage.lines import break_lines, text_width
from ui.theme.fonts import REGULAR, SEMI_BOLD

WORDS = st.lists(st.sampled_from(["a", "we", "story.", "listens", "and", "notes", "What", "first?", "happened,", "B."]))


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Text cannot be measured without an application."""


def lines(text: str, width: float, px: int = 68) -> list[str]:
    return [line.text for line in balanced_lines(text, px, SEMI_BOLD, width)]


def test_a_line_ends_with_a_sentence_where_it_can() -> None:
    text = "Sit with your partner. Choose who is A and who is B. A asks first. B tells first."
    assert lines(text, 1060) == [
        "Sit with your partner.",
        "Choose who is A and who is B.",
        "A asks first. B tells first.",
    ]


def test_no_single_word_is_left_over() -> None:
    assert lines("A challenge you have been putting off", 1100) == ["A challenge you have", "been putting off"]


def test_no_sentence_begins_with_the_last_word_of_a_line() -> None:
    assert lines("Two minutes for the form. No name needed. Face down in the box.", 1400)[0].endswith("form.")


@pytest.mark.parametrize("text", ["one\ntwo three four", "请问你的搭档这个星期最顺利的一刻" * 2, "x" * 90, ""])
def test_what_has_no_words_to_set_is_broken_as_usual(text: str) -> None:
    assert balanced_lines(text, 68, REGULAR, 700) == break_lines(text, 68, REGULAR, 700)


@given(WORDS, st.integers(300, 1700))
def test_all_words_stay_in_as_few_lines_as_they_need(found: list[str], width: int) -> None:
    text = " ".join(found)
    set_, usual = balanced_lines(text, 52, REGULAR, width), break_lines(text, 52, REGULAR, width)
    assert len(set_) == len(usual)
    assert " ".join(line.text for line in set_) == text
    assert all(text_width(line.text, 52, REGULAR) <= width for line in set_)
