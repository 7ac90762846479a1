"""What each handout is for and who keeps it: the handouts that can be made, in the order they are offered."""

from dataclasses import dataclass

from app.domain.identifiers import HandoutId


@dataclass(frozen=True, slots=True)
class About:
    """What a sheet is for, in one line, and who keeps it."""

    purpose: str
    keeper: str


ABOUT = {
    HandoutId("run-sheet"): About("What the room does, when, and what to say.", "Kept by the facilitator."),
    HandoutId("pair-cards"): About("Who you work with, and who starts.", "Yours for today."),
    HandoutId("question-card"): About(
        "To bring out a good moment. You do not need every question.", "Stays with the pair."
    ),
    HandoutId("listening-sheet"): About(
        "What you hear that your partner can do, knows and is like. Use their words.",
        "Belongs to the person it is about.",
    ),
    HandoutId("harvest-summary"): About(
        "What we found together and what happens next. No stories.", "For everyone who took part, and the sponsor."
    ),
    HandoutId("strengths-card"): About("What I can do, know and am like at my best.", "Mine to keep."),
    HandoutId("action-list"): About("Who does what, and by when.", "For the owners and the sponsor."),
    HandoutId("facilitator-log"): About(
        "How the time really went, and what to keep for the next time.", "Kept by the facilitator."
    ),
}

ONE_SIZE = frozenset(HandoutId(each) for each in ("run-sheet", "action-list", "facilitator-log"))
"""Handouts of the facilitator and the sponsor, which are not set in large print."""
