"""What a row of the agenda says about planned and expected times, and about what a proposal would do to it."""

from PySide6.QtCore import QCoreApplication

from app.domain.console import AgendaRow, RowChange, RowState, RowTimes
from ui.actions.spec import translate

_NOW = translate("console", "{0}, now {1}")
_NOW_ONLY = translate("console", "now {1}")
_WAS_LONG = translate("console", "planned {0}, was {1}")
_WAS = translate("console", "{0}, was {1}")
_WAS_ONLY = translate("console", "was {1}")
_NEVER = translate("console", "planned {0}, left out")
_PROMISED = translate("console", "promised {0}")
_PROMISED_ENDS = translate("console", "promised {0}, ends {1}")
_PROMISED_NOW = translate("console", "promised {0}, now {1}")
_PROMISED_WAS = translate("console", "promised {0}, was {1}")
_PROMISED_NEVER = translate("console", "promised {0}, left out")
_EXPECTED = translate("console", "promised {0}, expected {1}")
_LATE_LONG = translate("console", "promised {0}, expected {1}, {2} late")
_LATE = translate("console", "promised {0}, {2} late")
_LATE_SHORT = translate("console", "promised {0}, late")
_LEFT_OUT = translate("console", "left out")
_SHIFT = translate("console", "{0} → {1}")
_LASTS = translate("console", "{0}: {1}")
_BEGINS = translate("console", "{0}, begins {1} → {2}")
_EXACT = translate("console", "planned {0}")
_EXACT_PROMISED = translate("console", "planned and promised {0}")
_EXACT_EXPECTED = translate("console", "expected {0}")
_EXACT_WAS = translate("console", "was {0}")
_MINUTES = " min"


def times_words(row: AgendaRow, change: RowChange | None = None) -> tuple[str, ...]:
    """Planned and expected times in a line, the longest way to say it first; empty where there is nothing to say."""
    if row.times is None:
        return ()
    words = _promise_words(row.times, row.state) if row.times.promised else _plan_words(row.times, row.state)
    return tuple(_said(_SHIFT, each, change.begins) for each in words) if change is not None else words


def exact_words(row: AgendaRow) -> str:
    """All the times of an exercise, a break or the end to the second, line by line."""
    times = row.times
    if times is None:
        return ""
    lines = [_said(_EXACT_PROMISED if times.promised else _EXACT, times.planned.exact)]
    if times.real is None:
        lines.append(_said(_LEFT_OUT))
    else:
        lines.append(_said(_EXACT_WAS if row.state is RowState.PAST else _EXACT_EXPECTED, times.real.exact))
    return "\n".join(lines)


def breaks_promise(row: AgendaRow) -> bool:
    """Whether something that was told to the people will come late."""
    return row.times is not None and bool(row.times.late) and row.state in (RowState.NEXT, RowState.LATER)


def new_length_words(change: RowChange) -> str:
    """The length after, where there is no room for the one before: `→ 2 min`."""
    return _said(_SHIFT, "", change.after or _said(_LEFT_OUT)).strip()


def length_words(change: RowChange) -> str:
    """The length before and after, the unit said once: `3 → 2 min`."""
    before, after = change.before or _said(_LEFT_OUT), change.after or _said(_LEFT_OUT)
    if before.endswith(_MINUTES) and after.endswith(_MINUTES):
        before = before.removesuffix(_MINUTES)
    return _said(_SHIFT, before, after)


def change_words(change: RowChange) -> str:
    """What a proposal does to a row, in a line of its own."""
    if change.slot is None:
        return _said(_LASTS, change.title, _said(_SHIFT, change.began, change.begins))
    words = _said(_LASTS, change.title, length_words(change))
    return _said(_BEGINS, words, change.began, change.begins) if change.begins else words


def _plan_words(times: RowTimes, state: RowState) -> tuple[str, ...]:
    planned = times.planned.short
    if times.real is None:
        return (_said(_NEVER, planned),)
    real = times.real.short
    if real == planned:
        return (planned,)
    if state is RowState.PAST:
        return tuple(_said(words, planned, real) for words in (_WAS_LONG, _WAS, _WAS_ONLY))
    return tuple(_said(words, planned, real) for words in (_NOW, _NOW_ONLY))


def _promise_words(times: RowTimes, state: RowState) -> tuple[str, ...]:
    promised = times.planned.begins[:5]
    if times.real is None:
        return (_said(_PROMISED_NEVER, promised),)
    begins, ends, span = times.real.begins[:5], times.real.ends[:5], times.real.short
    if state is RowState.PAST:
        return _said(_PROMISED_WAS, promised, span), _said(_PROMISED_WAS, promised, begins)
    if times.late and state is not RowState.NOW:
        return tuple(_said(words, promised, begins, times.late) for words in (_LATE_LONG, _LATE, _LATE_SHORT))
    if not ends:
        return (_said(_PROMISED, promised) if begins == promised else _said(_EXPECTED, promised, begins),)
    if begins == promised:
        return _said(_PROMISED_ENDS, promised, ends), _said(_PROMISED, promised)
    return (_said(_PROMISED_NOW, promised, span),)


def _said(text: str, *values: str) -> str:
    return QCoreApplication.translate("console", text).format(*values)
