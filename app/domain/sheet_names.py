"""What the sheets on paper are called where only their ids are known, as in what a step fills."""

from types import MappingProxyType
from typing import Final

from app.domain.language import say, unsaid

_NAMES: Final = MappingProxyType(
    {
        "run-sheet": unsaid("Facilitator run sheet"),
        "sign-in": unsaid("Sign-in sheet"),
        "room-kit": unsaid("Room plan and kit list"),
        "agreement-poster": unsaid("How we work today"),
        "pair-cards": unsaid("Pair cards"),
        "question-card": unsaid("Question card"),
        "listening-sheet": unsaid("Listening sheet"),
        "theme-slips": unsaid("Theme slips"),
        "wall-headings": unsaid("Wall headings"),
        "principle-cards": unsaid("Failing-forward principle cards"),
        "four-line-sheet": unsaid("My slip in four lines"),
        "mistakes-cards": unsaid("Mistakes cards and reply slips"),
        "success-review-sheet": unsaid("Success review sheet"),
        "four-d-sheet": unsaid("Four-D worksheet"),
        "aar-sheet": unsaid("After action review sheet"),
        "trio-card": unsaid("Coaching trio card"),
        "ladder-sheet": unsaid("One, two, four, all sheet"),
        "one-to-one-sheet": unsaid("One-to-one sheet"),
        "huddle-card": unsaid("Team spark card"),
        "look-ahead-sheet": unsaid("Look-ahead sheet"),
        "ledger-sheet": unsaid("Learning ledger"),
        "evaluation-form": unsaid("Evaluation form"),
        "harvest-summary": unsaid("Harvest summary"),
        "strengths-card": unsaid("My strengths card"),
        "commitments-card": unsaid("My commitment card"),
        "action-list": unsaid("Action list"),
        "theme-poster": unsaid("Theme poster"),
        "principles-poster": unsaid("Failing-forward poster"),
        "good-practice-brief": unsaid("Good practice brief"),
        "certificate": unsaid("Certificate of attendance"),
        "evaluation-summary": unsaid("Evaluation summary"),
        "facilitator-log": unsaid("Facilitator log"),
        "follow-up-card": unsaid("Thirty-day card"),
    }
)
"""As `handouts.toml` has them; a test compares."""


def sheet_name(sheet: str) -> str:
    """A sheet by its id in the language that is spoken; one that nobody knows by its id in words."""
    return say(_NAMES[sheet]) if sheet in _NAMES else sheet.replace("-", " ").capitalize()
