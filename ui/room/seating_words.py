"""What a room's seating means for its picture, in sentences."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.legibility import Legibility, Verdict, height_for, legibility
from app.domain.venue import Seating


def metres_text(metres: float) -> str:
    """A length as people say it: `8.1 m`."""
    return f"{QLocale().toString(metres, 'f', 1)} m"


def reach_words(found: Legibility) -> str:
    """To where letters can be read: `readable to row 9, 8.1 m`."""
    words = QCoreApplication.translate("room", "readable to row {0}, {1}")
    return words.format(found.row, metres_text(found.reach))


def seating_words(seating: Seating) -> str:
    """The live sentence under the fields: what is laid out, who can read it, and what to do where it is not enough."""
    found = legibility(seating)
    reads = reach_words(found)
    sentences = [f"{reads[:1].upper()}{reads[1:]}.", _letters_words(found), far_words(seating)]
    return " ".join(sentence for sentence in sentences if sentence)


def far_words(seating: Seating) -> str:
    """That the last row is too far away and what helps; empty where it is not."""
    match legibility(seating).verdict:
        case Verdict.TOO_FAR:
            words = QCoreApplication.translate(
                "room", "The last row cannot read this: bring people nearer than {0}, or make the picture {1} high."
            )
            reach = legibility(seating).reach
            return words.format(metres_text(reach), metres_text(_upwards(height_for(seating.depth))))
        case Verdict.FAR:
            words = QCoreApplication.translate(
                "room", "The last row is {0} picture heights away; beyond 8 reading tires. Nearer is better."
            )
            return words.format(QLocale().toString(legibility(seating).heights, "f", 1))
        case Verdict.WELL:
            return ""


def _letters_words(found: Legibility) -> str:
    if round(found.magnification, 2) == 1:
        return QCoreApplication.translate("room", "Letters have their usual size.")
    words = QCoreApplication.translate("room", "Letters are {0} times their usual size, so pictures take more pages.")
    return words.format(QLocale().toString(found.magnification, "f", 2))


def _upwards(metres: float) -> float:
    """So that what is shown with one decimal is enough."""
    return -(-metres * 10 // 1) / 10
