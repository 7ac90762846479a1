"""Names and notes in any script, and text that looks like markup."""

from unicodedata import normalize

import pytest

from app.domain.commands import TakeNote
from app.domain.vocabulary import Category
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
        "This computer has no font for Chinese that can be printed. Install one with TrueType outlines, such as"
        " WenQuanYi Micro Hei, and start Sparkroom again.",
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
