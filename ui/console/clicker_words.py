"""Why a key of the clicker did something on the laptop instead of in the room."""

from PySide6.QtCore import QCoreApplication

from ui.actions.spec import translate
from ui.actions.words import with_keys
from ui.console.clicker_meaning import Place

_NOTE = translate(
    "clicker",
    "This key of the clicker moves in what is half typed. In the empty note line it is the clicker's again.",
)
_COUNT = translate("clicker", "This key of the clicker belongs to the count. {note_line} goes to the note line.")
_ELSEWHERE = translate(
    "clicker",
    "This key of the clicker moves in the part that has the keyboard. {note_line} goes to the note line, {next_part} to"
    " the next part.",
)


def whose_key_words(place: Place) -> str:
    """To whom the key belongs in such a place, and how the clicker gets it back."""
    said = {Place.NOTE: _NOTE, Place.COUNT: _COUNT}.get(place, _ELSEWHERE)
    return with_keys(QCoreApplication.translate("clicker", said))
