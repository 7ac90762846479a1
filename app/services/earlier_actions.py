"""Finds the actions of earlier sessions that a new one can open with: in their journals, or in a file that stayed."""

import re
from pathlib import Path

from app.domain.follow_up import Earlier, earlier_of
from app.domain.identifiers import SessionId
from app.domain.language import say
from app.domain.session import CarriedAction
from app.services.exports.actions_csv import COLUMNS
from app.services.library import Library
from app.services.sessions import SessionMissing, Sessions
from app.services.tables import Row, Unreadable, header_of, read_table, read_text_file

MOST_SESSIONS = 12
"""So many of the newest sessions are looked into; older ones have their file of actions."""
_MOST_ACTIONS = 500
_FILE = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})-.+")
"""How the files are called that we write: the day comes first."""
_MARKED = re.compile(r"'(?=[=+\-@])")
"""What stands before a cell so that no spreadsheet takes it for a formula."""


class NoActions(Exception):
    """A file has no actions to open with. The sentence says why; nothing was changed."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence."""
        super().__init__(sentence)
        self.sentence = sentence


def earlier_sessions(library: Library, sessions: Sessions) -> tuple[Earlier, ...]:
    """The newest real sessions that left something to do, newest first; what cannot be read is left out.

    Raises OSError when the data folder cannot be looked into.
    """
    real = [each for each in library.summaries() if each.actions and not each.practice and not each.problem]
    found: list[Earlier] = []
    for summary in real[:MOST_SESSIONS]:
        try:
            earlier = earlier_of(sessions.look_at(SessionId(summary.id)).history.session)
        except SessionMissing:
            continue
        found += [earlier] if earlier.actions else []
    return tuple(found)


def actions_in(path: Path) -> Earlier:
    """The actions of a file that a close-down or the results page wrote. Raises NoActions."""
    try:
        table = read_table(read_text_file(path), COLUMNS, ("action",))
    except Unreadable as trouble:
        raise NoActions(trouble.sentence) from trouble
    if table.faults:
        raise NoActions(say("“{name}” is no list of actions: {fault}", name=path.name, fault=table.faults[0].words))
    named = _FILE.fullmatch(path.stem)
    day = named[1] if named else ""
    actions = tuple(_action(row, path.stem, day) for row in table.rows if row.cell("action"))
    if not actions:
        raise NoActions(say("There are no actions in “{name}”.", name=path.name))
    if len(actions) > _MOST_ACTIONS:
        words = say(
            "“{name}” has {count} actions; {most} at most.", name=path.name, count=len(actions), most=_MOST_ACTIONS
        )
        raise NoActions(words)
    return Earlier(actions[0].source, actions[0].agreed_on, actions)


def is_list_of_actions(path: Path) -> bool:
    """Whether a file that was dropped is a list of actions, and not a roster."""
    try:
        header = header_of(read_text_file(path))[1]
    except Unreadable:
        return False
    return bool(header) and header[0] == "action"


def _action(row: Row, name: str, day: str) -> CarriedAction:
    text, owner, due, source = (_MARKED.sub("", row.cell(each), count=1) for each in ("action", "owner", "due", "from"))
    return CarriedAction(text, owner, due, source or name, row.cell("agreed_on") or day)
