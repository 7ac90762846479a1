"""The words of the remarks above the note line."""

from app.domain.deciding.noting import MOST_AT_ONCE
from app.domain.identifying_shapes import Clue, Found
from ui.actions.spec import ActionId, translate
from ui.actions.words import key_of
from ui.console.line_remark import Remark
from ui.language.words import worded

ONE_EACH, AS_ONE, NOT_AT_ALL = "one-each", "as-one", "not-at-all"
MAKE_GENERAL, TAKE_THEME = "make-general", "take-theme"
"""The names of the buttons."""

LONGEST_NOTE = 100_000
"""Characters that pasted text may have to go into the line as one note."""

_MOST_SHOWN = 40
_CLUES = {
    Clue.ROSTER: translate("note-remarks", "“{0}” is on the roster."),
    Clue.NAME: translate("note-remarks", "“{0}” looks like a name."),
    Clue.TITLE: translate("note-remarks", "“{0}” names somebody."),
    Clue.DATE: translate("note-remarks", "“{0}” is a date."),
    Clue.AGE: translate("note-remarks", "“{0}” tells an age."),
    Clue.POSTCODE: translate("note-remarks", "“{0}” is a postcode."),
    Clue.NUMBER: translate("note-remarks", "“{0}” may be somebody's number."),
    Clue.PLACE: translate("note-remarks", "“{0}” names a place."),
}


def pasted_remark(lines: int, length: int, named: int) -> Remark:
    """What to do with so many pasted lines of so many characters; `named` of the next may tell who somebody is."""
    each = worded("note-remarks", "One note each (Enter)")
    said = worded("note-remarks", "{0} lines were pasted. One note each?").format(f"{lines:,}")
    if lines > MOST_AT_ONCE:
        said = worded("note-remarks", "{0} lines were pasted. Enter takes the next {1}; the others wait here.")
        said = said.format(f"{lines:,}", MOST_AT_ONCE)
        each = worded("note-remarks", "Next {0} (Enter)").format(MOST_AT_ONCE)
    if named:
        said = worded("note-remarks", "{0} {1} may tell who somebody is.").format(said, f"{named:,}")
    one = ((AS_ONE, worded("note-remarks", "As one note (Shift+Enter)")),) if length <= LONGEST_NOTE else ()
    return Remark(
        said,
        "soon" if named else "",
        ((ONE_EACH, each), *one, (NOT_AT_ALL, worded("note-remarks", "Not at all (Esc)"))),
    )


def theme_remark(theme: str, *, known: bool) -> Remark:
    """The theme that Tab would choose."""
    said = (
        worded("note-remarks", "Tab: into the theme “{0}”")
        if known
        else worded("note-remarks", "Tab: into a new theme “{0}”")
    )
    return Remark(said.format(theme), "", ((TAKE_THEME, worded("note-remarks", "Take it (Tab)")),))


def slash_remark(word: str) -> Remark:
    """Nothing is taken that begins like a prefix and is none: it may be meant for the facilitator only."""
    said = worded("note-remarks", "There is no {0}. Correct it, or put a space before it if the room is to read it so.")
    return Remark(said.format(word if len(word) <= _MOST_SHOWN else f"{word[: _MOST_SHOWN - 1]}…"), "danger")


def guard_remark(found: tuple[Found, ...]) -> Remark:
    """What was found first, and that one key makes it all general."""
    said = worded("note-remarks", _CLUES[found[0].clue]).format(shown(found[0]))
    if len(found) > 1:
        said = worded("note-remarks", "{0} And {1} more.").format(said, len(found) - 1)
    general = worded("note-remarks", "Write “{0}” ({1})").format(found[0].general, key_of(ActionId.GENERAL))
    return Remark(said, "soon", ((MAKE_GENERAL, general),))


def shown(found: Found) -> str:
    """What was found, shortened where it is long."""
    return found.text if len(found.text) <= _MOST_SHOWN else f"{found.text[: _MOST_SHOWN - 1]}…"
