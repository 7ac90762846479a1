"""A session as Markdown: what the room said by theme, votes, actions, and what really happened when."""

import re
from collections.abc import Iterable, Iterator

from app.domain.instants import (
    Duration,
    between,
    clock_text,
    date_text,
    difference_text,
    exact_text,
)
from app.domain.language import say, say_many, speaking, unsaid
from app.domain.losses import Spent, last_moment, losses, lost_by_reason
from app.domain.ranking import ranked
from app.domain.session import Note, Session, Visit
from app.domain.standing_words import standing_words
from app.domain.vocabulary import Category, LossReason
from app.domain.vote_frame import vote_result

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&]|^[#+-])")
_NUMBERED = re.compile(r"^(\d+)([.)])")


_HEAD = (unsaid("Began"), unsaid("Step"), unsaid("Planned"), unsaid("Used"), unsaid("Difference"), unsaid("Why"))


def session_markdown(session: Session) -> bytes:
    """The record as Markdown in UTF-8, in the session's language. What people typed is escaped and stays text."""
    with speaking(session.plan.language):
        return ("\n".join(_lines(session)) + "\n").encode()


def plain(text: str) -> str:
    """Text that Markdown takes as it stands."""
    return _NUMBERED.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text))


def _lines(session: Session) -> Iterator[str]:
    offset = session.details.utc_offset
    yield f"# {plain(session.plan.title)}"
    yield ""
    people = say_many("1 person", "{count} people", len(session.people))
    yield f"{date_text(session.details.created, offset)}, {people}."
    for title, lines in (
        (say("Since last time"), _last_time(session)),
        (say("Themes"), _themes(session)),
        (say("Other notes"), _loose(session)),
        (say("Parked"), (line for note in session.notes if note.parked for line in _card(session, note))),
        (say("Votes"), _votes(session)),
        (say("Actions"), _actions(session)),
        (say("What happened when"), _times(session)),
    ):
        body = list(lines)
        if body:
            yield from ("", f"## {title}", "", *body)
    yield from ("", say("Working notes are deleted by {delete_by}.", delete_by=session.details.delete_by))


def _themes(session: Session) -> Iterator[str]:
    for theme in session.themes_in_order():
        yield f"- **{plain(theme.name)}** ({len(theme.notes)})"
        for number in theme.notes:
            yield from _card(session, session.notes[number - 1], "  ")


def _loose(session: Session) -> Iterator[str]:
    loose = (note for note in session.notes if note.theme is None and not note.removed and not note.parked)
    cards = (note for note in loose if note.category is not Category.ACTION and note.reply_to is None)
    return (line for note in cards for line in _card(session, note))


def _card(session: Session, note: Note, indent: str = "") -> Iterator[str]:
    """A note and under it its replies."""
    yield f"{indent}- {_note(session, note)}"
    for number in note.replies:
        reply = session.notes[number - 1]
        yield f"{indent}  - {reply.reply}: {plain(reply.text)}"


def _note(session: Session, note: Note) -> str:
    words = say(note.category)
    if note.id in session.held_back:
        words = say("{category}; kept behind the curtain", category=words)
    return f"{plain(note.text)} ({words})"


def _votes(session: Session) -> Iterator[str]:
    for ballot in session.ballots:
        if ballot.total:
            yield f"- {plain(session.plan.slots[ballot.slot].title)}: {plain(vote_result(session, ballot))}"
            yield from (f"  - {plain(each.label)}: {each.count}" for each in ranked(session, ballot))


def _actions(session: Session) -> Iterator[str]:
    actions = [note for note in session.notes if note.category is Category.ACTION and not note.removed]
    if actions:
        head, never = (say("Action"), say("Owner"), say("Date")), say("open")
        yield from _table(head, ((note.text, _owner(note), note.due or never) for note in actions))


def _last_time(session: Session) -> Iterator[str]:
    if session.carried:
        head, never = (say("Action"), say("Owner"), say("Date"), say("What became of it")), say("open")
        facts = ((each.text, each.owner, each.due, standing_words(each.standing)) for each in session.carried)
        yield from _table(head, (tuple(fact or never for fact in row) for row in facts))


def _owner(note: Note) -> str:
    return note.named_owner or (say("still to be asked") if note.owner else say("open"))


def _times(session: Session) -> Iterator[str]:
    spent = losses(session, last_moment(session))
    whole = {each.place: each for each in spent if not each.going_on}
    last = {visit.slot: visit for visit in session.visits}
    rows = [
        (
            clock_text(visit.began, session.details.utc_offset),
            session.plan.slots[visit.slot].title,
            exact_text(session.plan.slots[visit.slot].length),
            _used(visit),
            *_difference(whole.get(visit.slot) if visit is last[visit.slot] else None),
        )
        for visit in session.visits
    ]
    if rows:
        yield from _table(tuple(map(say, _HEAD)), rows)
        yield from ("", say("Lost in all: {lost}.", lost=_lost(lost_by_reason(spent))))


def _difference(spent: Spent | None) -> tuple[str, str]:
    """A step that was visited twice was lost or won once: its last line tells."""
    return ("", "") if spent is None else (difference_text(spent.difference), _why(spent.reason))


def _lost(sums: tuple[tuple[LossReason | None, Duration], ...]) -> str:
    if not sums:
        return say("nothing")
    total = exact_text(Duration(sum(length for _, length in sums)))
    parts = (f"{_why(reason) or say('not said why')} {exact_text(length)}" for reason, length in sums)
    return f"{total} ({', '.join(parts)})"


def _why(reason: LossReason | None) -> str:
    return "" if reason is None else say(reason.replace("-", " "))


def _used(visit: Visit) -> str:
    if visit.ended is None:
        return say("still going on")
    used = exact_text(between(visit.began, visit.ended))
    return say("{used}, then skipped", used=used) if visit.skipped else used


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(plain(cell) for cell in row)} |"
