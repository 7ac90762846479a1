"""Reads evaluation forms that somebody typed into a table, a row for each form."""

import re
from pathlib import Path

import msgspec

from app.domain.evaluation import MOST_SURE, RATINGS, SAFE, SCALE, SURE, EvaluationForm
from app.domain.language import say
from app.services.files import Files, WholeFiles
from app.services.tables import WHOLE_FILE, Row, RowFault, Unreadable, decoded, read_table, read_text_file, shortened

FILE_NAME = "evaluation.csv"
"""The table that handouts are filled from where it lies in a session's folder; it goes with the session."""
_RATED = tuple(f"statement{number}" for number in range(1, RATINGS + 1))
_SURE = tuple((f"sure{number}_before", f"sure{number}_now") for number in range(1, SURE + 1))
COLUMNS = (*_RATED, *(column for both in _SURE for column in both), "safe", "will_do", "change")
"""In the order of the form; any of them may be missing or blank."""
_NUMBER = re.compile(r"[0-9]{1,2}")


class EvaluationReading(msgspec.Struct, frozen=True):
    """The forms that could be read, and the rows that could not."""

    forms: tuple[EvaluationForm, ...] = ()
    faults: tuple[RowFault, ...] = ()


class _BadCell(Exception):
    """A cell that says nothing a form can say, and why."""


def read_evaluation(text: str) -> EvaluationReading:
    """Read a table of forms; a row with a fault is left out whole."""
    table = read_table(text, COLUMNS, ())
    faults = list(table.faults)
    forms: list[EvaluationForm] = []
    for row in table.rows:
        try:
            forms.append(_form(row))
        except _BadCell as trouble:
            faults.append(RowFault(row.number, str(trouble)))
    if not forms and not faults:
        faults.append(RowFault(WHOLE_FILE, say("There is no form under the first row.")))
    return EvaluationReading(tuple(forms), tuple(sorted(faults, key=lambda fault: fault.row)))


def read_evaluation_file(path: Path) -> EvaluationReading:
    """Read a file; where it gives no text, the reading has no forms and one fault."""
    try:
        return read_evaluation(read_text_file(path))
    except Unreadable as trouble:
        return EvaluationReading(faults=(RowFault(WHOLE_FILE, trouble.sentence),))


def evaluation_beside(folder: Path, files: WholeFiles | None = None) -> EvaluationReading:
    """The forms that lie in a session's folder; none where there is no such table. `files` read what is locked."""
    path = folder / FILE_NAME
    if not path.exists():
        return EvaluationReading()
    if files is None:
        return read_evaluation_file(path)
    try:
        return read_evaluation(decoded(files.read(path), path.name))
    except OSError as error:
        sentence = say("“{name}” cannot be read: {reason}.", name=path.name, reason=error.strerror)
    except Unreadable as trouble:
        sentence = trouble.sentence
    return EvaluationReading(faults=(RowFault(WHOLE_FILE, sentence),))


def keep_evaluation(files: Files, path: Path, folder: Path, beside: WholeFiles | None = None) -> EvaluationReading:
    """Put a copy of a table in a session's folder, where handouts are filled from it; one with a fault is not taken.

    `beside` writes into the folder of a session that is locked. Raises OSError.
    """
    reading = read_evaluation_file(path)
    if not reading.faults:
        files.make_folder(folder)
        (beside or files).write_whole(folder / FILE_NAME, files.read(path))
    return reading


def _form(row: Row) -> EvaluationForm:
    return EvaluationForm(
        ratings=tuple(_number(row, column, 1, SCALE) for column in _RATED),
        sure=tuple((_number(row, before, 0, MOST_SURE), _number(row, now, 0, MOST_SURE)) for before, now in _SURE),
        safe=_safe(row),
        will_do=row.cell("will_do"),
        change=row.cell("change"),
    )


def _number(row: Row, column: str, least: int, most: int) -> int | None:
    text = row.cell(column)
    if not text:
        return None
    if not _NUMBER.fullmatch(text) or not least <= int(text) <= most:
        raise _BadCell(
            say(
                "“{text}” under {column} is not a whole number from {least} to {most}.",
                text=shortened(text),
                column=column,
                least=least,
                most=most,
            )
        )
    return int(text)


def _safe(row: Row) -> int | None:
    text = row.cell("safe").casefold()
    if not text:
        return None
    if text not in SAFE:
        raise _BadCell(say("“{text}” under safe is none of {known}.", text=shortened(text), known=", ".join(SAFE)))
    return SAFE.index(text)
