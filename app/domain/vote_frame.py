"""A vote as the room sees it: the choices, and the counts when it is closed."""

from app.domain.curtain import places_shown, principle_of
from app.domain.dots_said import as_voted
from app.domain.exercise import Step
from app.domain.identifiers import SlotIndex
from app.domain.language import listed, say
from app.domain.ranking import Choice, choices
from app.domain.session import Ballot, Session
from app.domain.stage import Reveal, Vote
from app.domain.stage_parts import StageClock, VoteOption
from app.domain.stage_wall import agreement
from app.domain.text import for_the_room
from app.domain.vocabulary import Category, VoteOn


def vote(session: Session, index: SlotIndex, step: Step, clock: StageClock) -> Vote:
    """The picture of a vote step; after the close in the order of the result, once that is shown as a whole."""
    ballot = session.ballot(index)
    if ballot is None:
        return Vote(step.title, step.audience, step.prompts, clock, (), closed=False, result="")
    # Hands are raised for the prompts themselves: they stand as options and would only be said twice. What the room
    # says yes to is the draft it has in this exercise.
    by_prompt = step.vote_on is VoteOn.PROMPTS or (step.vote_on is VoteOn.USUAL and Category.FEEDBACK in step.capture)
    prompts = agreement(session, index) if by_prompt else step.prompts
    found, shown = choices(session, ballot), places_shown(session, ballot) if ballot.closed else frozenset()
    whole = all(choice.count in shown for choice in found)
    result = vote_result(session, ballot) if whole else ""
    # The order of the result would tell what is still behind the curtain.
    order = sorted(found, key=lambda choice: choice.place) if ballot.closed and whole else found
    # Bars against the longest that is shown: against the winner's they would tell what is to come.
    most = max(shown, default=0)
    options = tuple(
        _option(session, choice, most, shown=choice.count in shown, first=whole and choice.place == 1)
        for choice in order
    )
    task = as_voted(session, index, step, step.audience)
    return Vote(step.title, task, prompts, clock, options, ballot.closed, result)


def line_up(session: Session, index: SlotIndex) -> tuple[VoteOption, ...]:
    """Where the room stands on a principle, in the order of the line; nothing before the count is closed."""
    ballot = session.ballot(index)
    if ballot is None or not ballot.closed or not ballot.total:
        return ()
    most = max(option.count for option in ballot.options)
    # Nobody wins in a line: it shows where people stand.
    return tuple(VoteOption(each.label, each.count, each.count / most, first=False) for each in ballot.options)


def reveal(session: Session, index: SlotIndex, step: Step) -> Reveal | None:
    """The principle of a reveal step, as far as it was said: title and meaning, the question, the sentence."""
    principle = principle_of(session, step)
    if principle is None:
        return None
    parts = session.unfolded_of(index)
    questions = tuple(text for text in (principle.self_check, principle.try_saying) if text)[:parts]
    return Reveal(
        principle.number,
        len(session.plan.principles),
        principle.title,
        principle.meaning,
        principle.self_check if principle.self_check in questions else "",
        principle.try_saying if principle.try_saying in questions else "",
        line_up(session, index),
    )


def vote_result(session: Session, ballot: Ballot) -> str:
    """The outcome of a closed vote in words, a tie said as one."""
    if not ballot.closed:
        return ""
    found = choices(session, ballot)
    most = max((choice.count for choice in found), default=0)
    if not most:
        return say("No votes were counted.")
    first = [choice.label for choice in found if choice.count == most]
    if len(first) == 1:
        return say("Most: {label} ({votes})", label=first[0], votes=most)
    return say("Tie at {votes}: {labels}", votes=most, labels=listed(first))


def _option(session: Session, choice: Choice, most: int, *, shown: bool, first: bool) -> VoteOption:
    note = session.note(choice.note) if choice.note is not None else None
    return VoteOption(
        for_the_room(choice.label),
        choice.count if shown else None,
        choice.count / most if shown and most else 0.0,
        first and choice.count > 0,
        note.category if note is not None else "",
    )
