"""The actions of a session as a table: what, who, by when."""

import csv
import io

from app.domain.session import Session
from app.domain.vocabulary import Category
from app.services.exports.csv_export import plain_cell

COLUMNS = ("action", "owner", "due", "theme")


def actions_csv(session: Session) -> bytes:
    """The actions, one a row, UTF-8 with a mark so that spreadsheets read every script; nothing in it is a formula."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for note in session.notes:
        if not note.removed and note.category is Category.ACTION:
            theme = session.theme(note.theme) if note.theme is not None else None
            cells = (note.text, note.owner, note.due, theme.name if theme is not None else "")
            writer.writerow(map(plain_cell, cells))
    return out.getvalue().encode("utf-8-sig")
