"""The actions of a session as a table: what, who, by when. The next session can open with it."""

import csv
import io
from collections.abc import Iterator

from app.domain.instants import local_time
from app.domain.session import Session
from app.domain.vocabulary import Category
from app.services.exports.csv_export import plain_cell

COLUMNS = ("action", "owner", "due", "theme", "from", "agreed_on")


def actions_csv(session: Session) -> bytes:
    """The actions that are left to do, one a row, those of an earlier time first; only owners who said yes are named.

    UTF-8 with a mark so that spreadsheets read every script; nothing in it is a formula.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    writer.writerows(map(plain_cell, row) for row in (*_before(session), *_agreed(session)))
    return out.getvalue().encode("utf-8-sig")


def _before(session: Session) -> Iterator[tuple[str, ...]]:
    for each in session.carried:
        if each.is_left_to_do:
            yield each.text, each.owner, each.due, "", each.source, each.agreed_on


def _agreed(session: Session) -> Iterator[tuple[str, ...]]:
    day = local_time(session.details.created, session.details.utc_offset).date().isoformat()
    for note in session.notes:
        if not note.removed and note.category is Category.ACTION:
            theme = session.theme(note.theme) if note.theme is not None else None
            under = theme.name if theme is not None else ""
            yield note.text, note.named_owner, note.due, under, session.plan.title, day
