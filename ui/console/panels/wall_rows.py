"""The wall as rows of two lists, and the names by which rows are found again."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from app.domain.console import ConsoleCluster, ConsoleNote, WallPanel
from app.domain.identifiers import NoteId, ThemeId
from ui.actions.spec import translate
from ui.console.panels.row_model import Row
from ui.console.wording import category_word, reply_word
from ui.language.language import LANGUAGE

PARKED = "parked"
_OLDER = translate("WallView", "… and {0} older")
_PARKED_WORD = translate("WallView", "Parked")
_PARKED_TIP = translate("WallView", "What fits nowhere stays in view. P takes a note back.")
_THEME_TIP = translate("WallView", "Drop notes here; a theme dropped on another merges, between two it is put there.")
_DOTS = translate("WallView", "{0} dots")
_NO_TICKS = translate("WallView", "no ticks")
_HIDDEN = translate("WallView", "hidden")
_ON_STAGE = translate("WallView", "alone on stage")


def loose_rows(wall: WallPanel) -> tuple[Row, ...]:
    """The notes that have no theme, newest first."""
    return (
        *(row for note in wall.loose for row in _note_rows(note, "loose")),
        *_older(wall.loose_count, wall.loose, "loose"),
    )


def theme_rows(wall: WallPanel) -> tuple[Row, ...]:
    """Each theme with its notes under it, and last what was parked."""
    rows = [row for cluster in wall.clusters for row in _cluster_rows(cluster, wall.focus)]
    if wall.parked:
        parked = ConsoleCluster(None, "P", _shown(_PARKED_WORD), wall.parked_count, wall.parked)
        rows.extend(_cluster_rows(parked, None))
    return tuple(rows)


def note_named(name: str) -> NoteId | None:
    """The note that a row stands for, by the row's name."""
    kind, _, number = name.partition(" ")
    return NoteId(int(number.partition(" ")[0])) if kind == "note" else None


def theme_named(name: str) -> ThemeId | None:
    """The theme that a heading stands for, by the row's name."""
    kind, _, number = name.partition(" ")
    return ThemeId(int(number)) if kind == "theme" and number.isdigit() else None


def _cluster_rows(cluster: ConsoleCluster, focus: ThemeId | None) -> tuple[Row, ...]:
    place = PARKED if cluster.theme is None else f"theme {cluster.theme}"
    on_stage = cluster.theme is not None and cluster.theme == focus
    votes = "" if cluster.votes is None else _shown(_DOTS).format(cluster.votes)
    end = " · ".join(filter(None, (str(cluster.count), votes, _shown(_ON_STAGE) if on_stage else "")))
    tip = _shown(_PARKED_TIP if cluster.theme is None else _THEME_TIP)
    head = Row(cluster, place, cluster.name, key=cluster.key, end=end, head=True, tip=tip)
    notes = (row for note in cluster.notes for row in _note_rows(note, place, indented=True))
    return (head, *notes, *_older(cluster.count, cluster.notes, place))


def _note_rows(note: ConsoleNote, place: str, *, indented: bool = False) -> tuple[Row, ...]:
    """A card with its replies. One that has moved is another row: the choice stays where the work is."""
    return _worded_rows(note, place, LANGUAGE.spoken, indented=indented)


@lru_cache(maxsize=8_192)
def _worded_rows(note: ConsoleNote, place: str, _language: str, *, indented: bool) -> tuple[Row, ...]:
    word, role = category_word(note.category), f"category-{note.category}"
    name = f"note {note.note} {place}"
    card = Row(note, name, note.text, word=word, word_role=role, end=_end(note), indented=indented)
    return (card, *(_reply_row(reply, place) for reply in note.replies))


def _reply_row(reply: ConsoleNote, place: str) -> Row:
    word = "↳ " + (reply_word(reply.reply) if reply.reply is not None else "")
    return Row(reply, f"note {reply.note} {place}", reply.text, word=word, end=_end(reply), indented=True)


def _end(note: ConsoleNote) -> str:
    """The ticks of a note, and that the room does not see it."""
    ticks = "" if note.votes is None else f"{note.votes} ✓" if note.votes else _shown(_NO_TICKS)
    return " · ".join(filter(None, (ticks, _shown(_HIDDEN) if note.hidden else "")))


def _older(count: int, notes: tuple[ConsoleNote, ...], place: str) -> tuple[Row, ...]:
    hidden = count - len(notes)
    return (Row(None, f"older {place}", "", end=_shown(_OLDER).format(hidden)),) if hidden > 0 else ()


def _shown(text: str) -> str:
    return QCoreApplication.translate("WallView", text)
