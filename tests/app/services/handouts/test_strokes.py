"""Letters on paper however many different ones a document has."""

from app.services.handouts.design import BODY, Weight
from app.services.handouts.paper import Paper
from app.services.handouts.pen import Pen
from app.services.handouts.setting import Line, Piece
from app.services.handouts.typefaces import chain, typeface
from tests.support import pdfs

FACE = typeface(chain(Weight.REGULAR)[1])
ABC = "abcdefghijklmnopqrstuvwxyz"


def test_all_letters_of_a_typeface_are_read_again_beyond_the_first_256() -> None:
    letters = [letter for letter in map(chr, range(0x21, 0x24F)) if letter in FACE.plain and letter.isalpha()]
    lines = ["".join(letters[at : at + 20]) for at in range(0, len(letters), 20)]
    assert len(letters) > 256
    # Once more when all have their numbers.
    read = pdfs.text(_page([*lines, ABC, *lines, "(a\\b)"]))
    assert [read.count(line) for line in lines] == [2] * len(lines)
    assert ABC in read
    assert "(a\\b)" in read


def _page(lines: list[str]) -> bytes:
    pen = Pen(title="", author="", subject="", language="en")
    pen.begin_page(Paper.A4.size)
    for number, text in enumerate(lines, 1):
        pen.text(Line((Piece(0.0, FACE, text),), 0.0), BODY, 40, 15 * number)
    pen.end_page()
    return pen.finish()
