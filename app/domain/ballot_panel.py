"""A vote as the facilitator counts it, and the check of the count in words (exercise guide 5.4)."""

from app.domain.console import BallotPanel, BallotRow
from app.domain.language import say, unsaid
from app.domain.session import Ballot, BallotOption, Session
from app.domain.stage_parts import Curtain
from app.domain.vote_frame import vote_result

LETTERS = "abcdefghijklmnopqrstuvwxyz"
"""The keys of the choices, in order: digits are for the counts."""


def ballot_panel(session: Session, ballot: Ballot) -> BallotPanel:
    """The panel of a vote; more choices than letters are found by typing the start of their words."""
    shown = [number for number in range(len(ballot.options)) if not _is_joined(ballot, number)]
    lettered = len(shown) <= len(LETTERS)
    rows = tuple(
        BallotRow(
            number,
            LETTERS[place] if lettered else "",
            session.label_of(ballot.options[number]),
            ballot.options[number].count,
        )
        for place, number in enumerate(shown)
    )
    check, adds_up = _check(session, ballot)
    one_by_one = session.curtain_of(ballot.slot) is Curtain.ONE_BY_ONE
    return BallotPanel(
        ballot.slot, rows, check, adds_up, ballot.closed, vote_result(session, ballot), ballot.dots, one_by_one
    )


def _is_joined(ballot: Ballot, number: int) -> bool:
    """Whether a theme was joined with one that stands above already, before anything was counted for it."""
    option = ballot.options[number]
    above = ballot.options[:number]
    return option.theme is not None and not option.count and any(each.theme == option.theme for each in above)


def _check(session: Session, ballot: Ballot) -> tuple[str, bool]:
    people = len(session.present)
    whole = people * ballot.dots
    check = _counted(ballot, people)
    if ballot.total > whole:
        check = say("{check}: {more} too many", check=check, more=ballot.total - whole)
    over = _most(ballot)
    if over is None or over.count <= people:
        return check, ballot.total <= whole
    label, most = session.label_of(over), over.count
    words = say("“{label}” has {count}, but {people} people are here", label=label, count=most, people=people)
    return f"{check}. {words}", False


def _counted(ballot: Ballot, people: int) -> str:
    total, whole = ballot.total, people * ballot.dots
    if ballot.dots == 1:
        return say("{total} of {whole} hands counted ({people} people)", total=total, whole=whole, people=people)
    words = unsaid("{total} of {whole} dots counted ({people} people × {dots} dots)")
    return say(words, total=total, whole=whole, people=people, dots=ballot.dots)


def _most(ballot: Ballot) -> BallotOption | None:
    return max(ballot.options, key=lambda option: option.count, default=None)
