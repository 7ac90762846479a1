"""Which page is about the place where somebody is."""

from typing import Final

from PySide6.QtWidgets import QWidget

from app.domain.session import Session
from app.domain.vocabulary import StepKind

FIRST: Final = "first-steps"
"""The page for somebody who is nowhere in particular."""

CONSOLE: Final = "console"

OF_PARTS: Final = {
    "HomeWindow": "home",
    "StartPage": "start",
    "PlanWindow": "plan",
    "VersionsDialog": "plan",
    "PaperWindow": "paper",
    "PrintForm": "paper",
    "RoomCheckWindow": "room-check",
    "ClickerPage": "clicker",
    "MeasuringPage": "projector",
    "RoomDialog": "projector",
    "ConsoleWindow": CONSOLE,
    "WallView": "wall",
    "BallotView": "votes",
    "GroupsView": "pairs",
    "PeopleView": "people",
    "SpentView": "results",
    "ResultsWindow": "results",
    "CloseDownDialog": "close-down",
    "NamesDialog": "close-down",
    "PassphraseDialog": "passphrase",
    "PassphraseChoice": "passphrase",
    "AuthorWindow": "own-exercises",
    "ExerciseShelf": "own-exercises",
    "LanguageDialog": "everybody",
    "KeysSheet": "keys",
    "KeysWindow": "keys",
    "ClickerWindow": "clicker",
    "AboutWindow": "first-steps",
    "SheetWindow": "paper",
    "LibraryWindow": "library",
    "CopiesWindow": "files",
}
"""Windows, and parts of them that have a page of their own, by the name of their class: none is loaded for this."""

OF_STEPS: Final = {
    StepKind.BRIEF: CONSOLE,
    StepKind.PAIR_TALK: "pairs",
    StepKind.SWAP: "pairs",
    StepKind.INDIVIDUAL_WRITE: CONSOLE,
    StepKind.SMALL_GROUP: "pairs",
    StepKind.PLENARY_HARVEST: "notes",
    StepKind.VOTE: "votes",
    StepKind.PRINCIPLE_REVEAL: "votes",
    StepKind.COMMIT: "actions",
    StepKind.CLOSE: CONSOLE,
}
"""While a step goes on, what the console is about."""


def page_of(part: QWidget | None, session: Session | None) -> str:
    """The page for the part of a window where the keyboard is, in the step of the session that runs, if one does."""
    while part is not None:
        page = OF_PARTS.get(type(part).__name__)
        if page == CONSOLE and session is not None:
            return _page_of_session(session)
        if page is not None:
            return page
        part = part.parentWidget()
    return FIRST if session is None else _page_of_session(session)


def _page_of_session(session: Session) -> str:
    if session.ended is not None:
        return "results"
    slot = session.slot
    if slot is None:
        return CONSOLE
    return "break" if slot.step is None else OF_STEPS[slot.step.kind]
