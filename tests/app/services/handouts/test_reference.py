"""The words of each handout, page by page, against the ones that somebody has read.

`RENEW_REFERENCES=1 pytest …/test_reference.py` writes them anew, with small pictures to look at before they are kept.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from app.services.handouts import HANDOUTS, Paper, PrintWishes
from tests.app.services.handouts.after import failed_forward, forms, reviewed
from tests.app.services.handouts.conftest import BY_HAND, FOR_THE_ROOM, Make
from tests.support import pdfs
from tests.support.sessions import NAMES, Told, people, ready_plan

REFERENCE = Path(__file__).parents[3] / "reference" / "handouts"
RENEW = bool(os.environ.get("RENEW_REFERENCES"))
PICTURES = 2
DPI = 60
_AFTERWARDS: dict[str, Callable[[], Told]] = {
    "good-practice-brief": reviewed,
    "principles-poster": lambda: failed_forward(Told(ready_plan("half-day"))),
}


@pytest.mark.parametrize("handout", HANDOUTS)
@pytest.mark.parametrize("paper", Paper)
def test_the_words_are_those_that_were_read(told: Told, paired: Told, make: Make, handout: str, paper: Paper) -> None:
    if handout in (*BY_HAND, *FOR_THE_ROOM):
        # One person is enough for what is the same for everybody.
        session = Told(ready_plan("half-day"), roster=people(NAMES[:1])).session
    else:
        session = _AFTERWARDS.get(handout, lambda: paired if handout == "pair-cards" else told)().session
    pdf = make(session, handout, paper, PrintWishes(forms=forms(7))).pdf
    words = "\n\n".join(pdfs.page_texts(pdf)) + "\n"
    kept = REFERENCE / f"{handout}-{paper}.txt"
    if RENEW:
        kept.write_text(words, encoding="utf-8")
        _draw(pdf, handout, paper)
    assert words == kept.read_text(encoding="utf-8")


def _draw(pdf: bytes, handout: str, paper: Paper) -> None:
    document = pdfium.PdfDocument(pdf)
    for page in range(min(PICTURES, len(document))):
        picture = document[page].render(scale=DPI / 72, grayscale=True).to_pil()
        picture.quantize(16).save(REFERENCE / f"{handout}-{paper}-{page + 1}.png", optimize=True)
