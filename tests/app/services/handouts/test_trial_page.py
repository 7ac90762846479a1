"""The printed test page has every script, and the paper it is for."""

import pytest

from app.services.handouts.design import BODY, Weight
from app.services.handouts.paper import Paper
from app.services.handouts.setting import Typesetter
from app.services.handouts.trial_page import SCRIPTS, make_trial_page
from app.services.handouts.typefaces import chain
from tests.support.pdfs import fonts, page_texts, sizes


@pytest.mark.parametrize(("paper", "words"), [(Paper.A4, "A4, 210 × 297 mm"), (Paper.LETTER, "Letter, 8.5 × 11 in")])
def test_a_page_says_when_it_was_printed_and_for_which_paper(paper: Paper, words: str) -> None:
    pdf = make_trial_page(paper, "22 November 2026, 09:45")
    (text,) = page_texts(pdf)
    assert sizes(pdf) == {(round(paper.size.width), round(paper.size.height))}
    assert all(embedded for _, embedded in fonts(pdf))
    assert "Printed on 22 November 2026, 09:45 by Sparkroom" in text
    assert words in text


def test_every_script_is_tried_and_no_letter_is_missing() -> None:
    setter = Typesetter()
    used = set()
    for _, sample in SCRIPTS:
        for line in setter.lines(sample, BODY, 400.0):
            used |= {piece.face.name for piece in line.pieces}
    assert not setter.missing
    # Letters of Devanagari are found in Noto Sans before its own typeface is asked.
    assert set(chain(Weight.REGULAR)) - used == {"NotoSansDevanagari-Regular"}
