"""The rows of a planned day in words, as they are painted and as they are heard."""

from PySide6.QtCore import QCoreApplication

from app.domain.planning.day import DayFrame, ItemKind, ItemRow, StepState, Weight


def minutes_words(minutes: int) -> str:
    """A length, as it is typed."""
    return QCoreApplication.translate("plan", "{0} min").format(minutes)


def below_words(row: ItemRow) -> str:
    """What stands below the title: the first thing that does not fit, else what an item is made of."""
    return problem_words(row) or facts_words(row)


def problem_words(row: ItemRow) -> str:
    """The first thing that does not fit here, and how many more there are."""
    if not row.problems:
        return ""
    more = len(row.problems) - 1
    first = row.problems[0].sentence
    return QCoreApplication.translate("plan", "{0} (and {1} more)").format(first, more) if more else first


def is_broken(row: ItemRow) -> bool:
    """Whether something told to the people, or needed, does not hold here."""
    return any(problem.weight is Weight.BROKEN for problem in row.problems)


def facts_words(row: ItemRow) -> str:
    """Steps, what is left out, promise and silence, each in a word or two."""
    found: list[str] = []
    if row.kind is ItemKind.EXERCISE:
        found += _step_facts(row)
    if row.promise:
        found.append(QCoreApplication.translate("plan", "promised for {0}").format(row.promised))
    if row.silent:
        found.append(QCoreApplication.translate("plan", "no sounds"))
    if row.on_top:
        found.append(QCoreApplication.translate("plan", "with a third turn of {0} min").format(row.on_top))
    return " · ".join([*found, *([row.note] if row.note else [])])


def _step_facts(row: ItemRow) -> list[str]:
    run = sum(step.state is StepState.RUNS for step in row.steps)
    left_out = sum(step.state is StepState.LEFT_OUT for step in row.steps)
    one, many = QCoreApplication.translate("plan", "1 step"), QCoreApplication.translate("plan", "{0} steps")
    found = [one if run == 1 else many.format(run)] if row.steps else []
    if left_out:
        found.append(QCoreApplication.translate("plan", "{0} left out").format(left_out))
    return found


def end_words(day: DayFrame) -> str:
    """What is to be said of the end: what does not fit the day as a whole, or when it was promised."""
    whole = [problem.sentence for problem in day.problems if problem.place is None]
    if whole:
        return whole[0]
    return QCoreApplication.translate("plan", "as promised") if day.end else ""


def end_is_broken(day: DayFrame) -> bool:
    """Whether the day does not end when it was promised."""
    return any(problem.place is None and problem.weight is Weight.BROKEN for problem in day.problems)


def row_heard(row: ItemRow) -> str:
    """A row as a screen reader says it."""
    parts = (row.begins, row.title, minutes_words(row.minutes), problem_words(row), facts_words(row))
    return ", ".join(part for part in parts if part)


def end_heard(day: DayFrame) -> str:
    """The last row as a screen reader says it."""
    ends = QCoreApplication.translate("plan", "The day ends {0}").format(day.ends)
    return ", ".join(part for part in (ends, minutes_words(day.minutes), end_words(day)) if part)
