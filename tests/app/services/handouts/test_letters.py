"""Names and notes in any script, and text that looks like markup."""

from unicodedata import normalize

import pytest

from app.domain.commands import TakeNote
from app.domain.vocabulary import Category
from app.services.handouts.design import BODY, BODY_STRONG
from app.services.handouts.setting import Typesetter
from tests.app.services.handouts.conftest import Make
from tests.support import pdfs
from tests.support.sessions import Told, people


@pytest.mark.parametrize(
    "name",
    ["Ольга", "Ngô Thị Ánh", "Żółć", "محمد", "שרה", "क्षितिज शर्मा", "สมชาย", "Ama محمد", "Ω", "z\u0302"],
)
def test_a_name_comes_back_as_it_was_typed(make: Make, name: str) -> None:
    made = make(Told(roster=people([name, "Ben"])).session, "listening-sheet")
    assert f"about: {normalize('NFC', name)}" in pdfs.page_texts(made.pdf)[0]
    assert made.notices == ()


@pytest.mark.parametrize("name", ["محمد الأمين", "שרה לוי"])
def test_each_word_of_a_name_from_the_right_comes_back(make: Make, name: str) -> None:
    """Their order within a line from the left is the reader's guess; pdfium takes them as they stand on paper."""
    words = pdfs.page_texts(make(Told(roster=people([name, "Ben"])).session, "listening-sheet").pdf)[0]
    assert all(word in words for word in name.split())


def test_an_emoji_is_drawn(make: Make) -> None:
    made = make(Told(roster=people(["👩🏽‍🚀🎉", "Ben"])).session, "listening-sheet")
    assert made.notices == ()
    assert any("NotoEmoji" in name and embedded for name, embedded in pdfs.fonts(made.pdf))


def test_letters_without_a_picture_are_shown_by_their_codes_and_reported(make: Make) -> None:
    made = make(Told(roster=people(["李 Bruce", "Ben"])).session, "listening-sheet")
    assert "about: [U+674E] Bruce. It" in pdfs.text(made.pdf)
    assert made.notices == (
        "1 letter could not be drawn and is shown by its code: 李",
        "This computer has no font for Chinese that can be printed. Install one, such as Noto Sans CJK SC, and start"
        " Sparkroom again.",
    )


def test_half_characters_and_controls_are_reported_in_a_way_that_can_be_shown(make: Make) -> None:
    made = make(Told(roster=people(["\ud800\x07中", "Ben"])).session, "listening-sheet")
    assert "[U+D800][U+0007][U+4E2D]" in pdfs.text(made.pdf)
    assert made.notices[0] == "3 letters could not be drawn and are shown by their codes: U+0007 中 U+D800"


@pytest.mark.parametrize(
    "typed", ["<b>x", '<img src="/etc/passwd">', "</para>", "&lt;b&gt; & Söhne", "{delete_by}", "[ ] ____", "%s \\n (x"]
)
def test_markup_stays_text(make: Make, typed: str) -> None:
    noted = Told(facilitator=typed).go_to("group-theme-harvest", "wall").do(TakeNote(typed, Category.SKILL, typed))
    assert pdfs.text(make(noted.session, "harvest-summary").pdf).count(typed) == 3
    told = Told(roster=people([typed, "Ben"]), facilitator=typed)
    assert typed in pdfs.text(make(told.session, "listening-sheet").pdf)
    assert typed in pdfs.text(make(told.session, "run-sheet").pdf)


def test_arabic_words_keep_their_order_over_lines(make: Make) -> None:
    told = Told().go_to("group-theme-harvest", "wall")
    told.do(TakeNote("ذهب محمد إلى البيت", Category.ENABLER))
    assert "ذهب محمد إلى البيت" in pdfs.text(make(told.session, "harvest-summary").pdf)


def test_half_a_character_in_what_the_file_says_about_itself_is_no_trouble(make: Make) -> None:
    made = make(Told(facilitator="Ro\ud800sa").session, "harvest-summary")
    assert "Facilitator: Ro[U+D800]sa." in pdfs.text(made.pdf)


@pytest.mark.parametrize("word", ["Παπά", "Ωμέγα", "Δέλτα"])
def test_a_greek_word_is_set_in_one_typeface(word: str) -> None:
    line = Typesetter().lines(word, BODY_STRONG, 500)[0]
    assert {piece.face.name for piece in line.pieces} == {"NotoSans-Bold"}


def test_a_space_behind_an_emoji_is_as_wide_as_any() -> None:
    line = Typesetter().lines("🎉 small", BODY, 500)[0]
    party, small = line.pieces
    alone = Typesetter().lines("🎉", BODY, 500)[0].width
    space = Typesetter().lines("a b", BODY, 500)[0].width - Typesetter().lines("ab", BODY, 500)[0].width
    assert small.x - party.x - alone == pytest.approx(space, abs=0.01)


@pytest.mark.parametrize("name", ["می\u200cخواهم", "ab\u200dمحمد", "\u200dمحمد"])
def test_joiners_among_letters_from_the_right_are_no_trouble(make: Make, name: str) -> None:
    words = pdfs.text(make(Told(roster=people([name, "Ben"])).session, "listening-sheet").pdf)
    assert not [letter for letter in name if letter.isalpha() and letter not in words]


def test_any_space_is_a_space_and_any_break_a_break(make: Make) -> None:
    words = pdfs.text(make(Told(facilitator="Ro\tsa\u3000L\u00a0M\r\nN\u2028O").session, "harvest-summary").pdf)
    assert "Facilitator: Ro sa L M N O." in words


def test_a_flag_and_the_look_of_a_letter_are_not_parted(make: Make) -> None:
    made = make(
        Told(roster=people(["🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "a\ufe00"])).session,
        "sign-in",
    )
    assert made.notices == ()
