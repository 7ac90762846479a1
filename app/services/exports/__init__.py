"""A session for other programs: JSON (everything), CSV (the notes) and Markdown (to read and to paste)."""

from enum import StrEnum
from typing import assert_never

from app.domain.session import Session
from app.services.exports.csv_export import notes_csv
from app.services.exports.json_export import session_json
from app.services.exports.markdown_export import session_markdown


class ExportFormat(StrEnum):
    """The formats there are; the value is also the file name's ending."""

    JSON = "json"
    CSV = "csv"
    MARKDOWN = "md"


def export(session: Session, form: ExportFormat) -> bytes:
    """The session in a format, as the bytes of a file."""
    match form:
        case ExportFormat.JSON:
            return session_json(session)
        case ExportFormat.CSV:
            return notes_csv(session)
        case ExportFormat.MARKDOWN:
            return session_markdown(session)
        case _:
            assert_never(form)
