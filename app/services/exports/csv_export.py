"""The notes of a session as a table for spreadsheets."""

import csv
import io

from app.domain.instants import iso_text
from app.domain.session import Note, Session

COLUMNS = (
    "number",
    "exercise",
    "step",
    "category",
    "text",
    "theme",
    "parked",
    "owner",
    "due",
    "taken",
    "reply_to",
    "reply",
    "held_back",
)
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def notes_csv(session: Session) -> bytes:
    """The notes, one a row, UTF-8 with a mark so that spreadsheets read every script; nothing in it is a formula."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for note in session.notes:
        if not note.removed:
            writer.writerow([plain_cell(cell) for cell in _row(session, note)])
    return out.getvalue().encode("utf-8-sig")


def plain_cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula: a leading apostrophe marks it as text (OWASP, CSV injection)."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _row(session: Session, note: Note) -> tuple[str, ...]:
    exercise = session.plan.exercise_of(note.slot)
    return (
        str(note.id),
        exercise.title if exercise else "",
        session.plan.slots[note.slot].title,
        note.category,
        note.text,
        session.themes[note.theme - 1].name if note.theme is not None else "",
        "yes" if note.parked else "",
        note.named_owner,
        note.due,
        iso_text(note.taken, session.details.utc_offset),
        str(note.reply_to or ""),
        note.reply or "",
        "yes" if note.id in session.held_back else "",
    )
