"""The words of three handouts of a German day, against the ones that somebody has read.

`RENEW_REFERENCES=1 pytest …/test_german_reference.py` writes them anew, with small pictures to look at before they are
kept.
"""

import pypdfium2 as pdfium
import pytest

from app.domain.identifiers import HandoutId
from app.services.handouts import Paper, make_handout
from tests.app.services.handouts.test_reference import DPI, PICTURES, REFERENCE, RENEW
from tests.support import pdfs
from tests.support.german import GERMAN, german_day


@pytest.mark.parametrize("handout", ["run-sheet", "pair-cards", "harvest-summary", "facilitator-log"])
def test_the_german_words_are_those_that_were_read(handout: str) -> None:
    *_, room = german_day("half-day")
    made = make_handout(room.session, HandoutId(handout), GERMAN.handouts, paper=Paper.A4, now=room.now)
    words = "\n\n".join(pdfs.page_texts(made.pdf)) + "\n"
    kept = REFERENCE / "de" / f"{handout}.txt"
    if RENEW:
        kept.write_text(words, encoding="utf-8")
        document = pdfium.PdfDocument(made.pdf)
        for page in range(min(PICTURES, len(document))):
            picture = document[page].render(scale=DPI / 72, grayscale=True).to_pil()
            picture.quantize(16).save(kept.with_name(f"{handout}-{page + 1}.png"), optimize=True)
    assert words == kept.read_text(encoding="utf-8")
