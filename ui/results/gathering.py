"""Makes what the results page shows out of a session."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.console_spent import spent_panel
from app.domain.evaluation import EvaluationForm, change_of, rating_spread
from app.domain.instants import date_text, day_text
from app.domain.plan import PlannedExercise
from app.domain.session import Ballot, Note, Session, Theme
from app.domain.vocabulary import Category
from ui.console.wording import category_word
from ui.results.frames import ActionRow, NoteRow, ResultsFrame, ThemeRow


def results_frame(
    session: Session, forms: Sequence[EvaluationForm] = (), *, undo: str = "", redo: str = ""
) -> ResultsFrame:
    """The whole page."""
    return ResultsFrame(
        title=session.plan.title,
        facts=" · ".join(_facts(session)),
        actions=tuple(_actions(session)),
        themes=tuple(_themes(session)),
        spent=spent_panel(session),
        promises=tuple(_promises(session)),
        forms=tuple(_forms(forms)),
        undo=undo,
        redo=redo,
    )


def _facts(session: Session) -> Iterator[str]:
    details, people = session.details, len(session.people)
    notes = sum(not note.removed for note in session.notes)
    yield date_text(details.created, details.utc_offset)
    yield (
        QCoreApplication.translate("results", "1 person")
        if people == 1
        else QCoreApplication.translate("results", "{0} people").format(people)
    )
    yield (
        QCoreApplication.translate("results", "1 note")
        if notes == 1
        else QCoreApplication.translate("results", "{0} notes").format(notes)
    )
    if session.ended is None:
        yield QCoreApplication.translate("results", "not ended yet")
    yield QCoreApplication.translate("results", "names are deleted by {0}").format(day_text(details.delete_by))


def _actions(session: Session) -> Iterator[ActionRow]:
    for note in session.notes:
        if not note.removed and note.category is Category.ACTION:
            yield ActionRow(note.id, note.text, note.owner, note.due)


def _themes(session: Session) -> Iterator[ThemeRow]:
    for index, item in enumerate(session.plan.items):
        if isinstance(item, PlannedExercise):
            for theme in session.themes_of(index):
                yield ThemeRow(theme.name, theme.id, _votes(session, theme), tuple(_cards(session, theme.notes)))
    parked = [note.id for note in session.notes if note.parked and not note.removed]
    lying = set(parked) | {note for theme in session.themes_in_order() for note in theme.notes}
    loose = [note.id for note in session.notes if note.id not in lying and _is_loose(note)]
    if loose:
        yield ThemeRow(QCoreApplication.translate("results", "Without a theme"), notes=tuple(_cards(session, loose)))
    if parked:
        yield ThemeRow(QCoreApplication.translate("results", "Put aside"), notes=tuple(_cards(session, parked)))


def _is_loose(note: Note) -> bool:
    return not note.removed and note.reply_to is None and note.category is not Category.ACTION


def _cards(session: Session, notes: Sequence[int]) -> Iterator[NoteRow]:
    for number in notes:
        note = session.notes[number - 1]
        if not note.removed:
            yield NoteRow(note.id, note.text, category_word(note.category), tuple(_cards(session, note.replies)))


def _votes(session: Session, theme: Theme) -> str:
    counts = [count for ballot in session.ballots for count in _counted(ballot, theme)]
    return (
        ""
        if not counts
        else QCoreApplication.translate("results", "1 vote")
        if sum(counts) == 1
        else QCoreApplication.translate("results", "{0} votes").format(sum(counts))
    )


def _counted(ballot: Ballot, theme: Theme) -> Iterator[int]:
    if ballot.closed:
        yield from (option.count for option in ballot.options if option.theme == theme.id)


def _promises(session: Session) -> Iterator[str]:
    for slot, count in session.commitments:
        if count:
            words = (
                QCoreApplication.translate("results", "1 commitment in “{1}”")
                if count == 1
                else QCoreApplication.translate("results", "{0} commitments in “{1}”")
            )
            yield words.format(count, session.plan.slots[slot].title)


def _forms(forms: Sequence[EvaluationForm]) -> Iterator[str]:
    """Only what five people and more said (exercise guide 4.4); the sheet has the rest."""
    if not forms:
        return
    yield (
        QCoreApplication.translate("results", "1 evaluation form came back.")
        if len(forms) == 1
        else QCoreApplication.translate("results", "{0} evaluation forms came back.").format(len(forms))
    )
    for number in range(len(forms[0].ratings)):
        bands = rating_spread(forms, number).bands
        if bands:
            told = ", ".join(f"{_scale(band.first, band.last)}: {band.count}" for band in bands if band.count)
            yield QCoreApplication.translate("results", "Statement {0}, from 1 (no) to 5 (very much): {1}").format(
                number + 1, told
            )
    for number in range(len(forms[0].sure)):
        change = change_of(forms, number)
        if change.before is not None and change.now is not None:
            words = QCoreApplication.translate("results", "How sure, question {0}: {1} before, {2} now, of 10")
            yield words.format(number + 1, f"{change.before:.1f}", f"{change.now:.1f}")


def _scale(first: int, last: int) -> str:
    return str(first + 1) if first == last else f"{first + 1}-{last + 1}"
