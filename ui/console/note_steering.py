"""From the wishes of the note line and of whoever wants a note in it to commands."""

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.commands import RecategoriseNote, RewordNote, TakeNotes
from app.domain.console import ConfidentialPanel, ConsoleFrame
from app.domain.identifiers import ConfidentialId, NoteId
from app.domain.note_search import FoundNote
from app.domain.vocabulary import Category
from ui.console import note_remarks
from ui.console.body import ConsoleBody
from ui.console.desk import notes_of, wall_of
from ui.console.edited_note import EditedConfidential, EditedNote, EditedReply
from ui.console.notice_strip import Severity


class NoteSteering(QObject):
    """Knows which notes there are to edit, and which one is in the line."""

    command_requested = Signal(object)
    """Something is asked of the session: a `Command`."""

    note_requested = Signal(object)
    """A note is to be put on disk: a `Command`."""

    def __init__(self, body: ConsoleBody, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._body = body
        self._frame: ConsoleFrame | None = None
        self._in_line: EditedNote | None = None
        self._asked: TakeNotes | None = None
        line = body.note_line
        line.note_requested.connect(self._take)
        line.reword_requested.connect(self._reword)
        line.last_note_requested.connect(self.edit_last)
        line.neighbour_requested.connect(self._edit_neighbour)
        body.panels.note_edit_requested.connect(self._edit)
        body.panels.reply_requested.connect(self._reply)
        body.panels.confidential_edit_requested.connect(self._edit_confidential)
        body.search.chosen.connect(self._edit_found)

    def know(self, frame: ConsoleFrame) -> None:
        """Work with this frame from now on."""
        self._frame = frame

    def note_taken(self) -> None:
        """What was asked for is on disk: pasted lines were never looked at one by one, so say whom they may name."""
        asked, self._asked = self._asked, None
        if asked is None or asked.confidential or asked.category is Category.ACTION:
            return
        named = self._body.note_line.named_in(asked.texts)
        if named:
            said = self.tr("{0} of the pasted notes may tell who somebody is, such as “{1}”.")
            self._body.notices.show_notice(said.format(len(named), note_remarks.shown(named[0])), Severity.WARNING)

    @Slot()
    def edit_last(self) -> None:
        """Put the newest note into the line."""
        if notes := self.notes():
            self._put_into_line(notes[0])

    def notes(self) -> tuple[EditedNote, ...]:
        """The notes the console shows, the newest first."""
        return notes_of(self._frame) if self._frame is not None else ()

    @Slot(object)
    def _take(self, command: object) -> None:
        self._asked = command if isinstance(command, TakeNotes) else None
        self.note_requested.emit(command)

    @Slot(int, str, object, str, str)
    def _reword(self, note: int, text: str, category: Category | None, owner: str, due: str) -> None:
        before = self._in_line
        if before is not None and before.note == note and category is not None and category is not before.category:
            self.command_requested.emit(RecategoriseNote(NoteId(note), category))
        is_action = category is Category.ACTION
        self.note_requested.emit(
            RewordNote(NoteId(note), text, owner if is_action else None, due if is_action else None)
        )

    @Slot(int)
    def _edit(self, note: int) -> None:
        found = next((one for one in self.notes() if one.note == note), None)
        if found is not None:
            self._put_into_line(found)

    @Slot(int, bool)
    def _edit_neighbour(self, note: int, older: bool) -> None:
        before = [one for one in self.notes() if one.note < note]
        after = [one for one in self.notes() if one.note > note]
        if older and before:
            self._put_into_line(before[0])
        elif not older and after:
            self._put_into_line(after[-1])
        elif not older:
            self._body.note_line.cancel_edit()

    @Slot(int)
    def _reply(self, note: int) -> None:
        """Let a card be replied to; on a reply, the card it hangs under."""
        frame = self._frame
        if frame is None:
            return
        if not frame.note_line.open:
            self._body.notices.show_notice(frame.note_line.hint, Severity.WARNING)
            return
        wall = wall_of(frame)
        cards = [] if wall is None else [*wall.loose, *wall.parked, *(n for c in wall.clusters for n in c.notes)]
        for card in cards:
            if note in (card.note, *(reply.note for reply in card.replies)):
                self._body.note_line.edit_note(EditedReply(card.note, card.text))

    @Slot(int)
    def _edit_confidential(self, note: int) -> None:
        panels = self._frame.panels if self._frame is not None else ()
        rows = [row for panel in panels if isinstance(panel, ConfidentialPanel) for row in panel.rows]
        for row in rows:
            if row.note == note:
                self._body.note_line.edit_note(EditedConfidential(row.note, row.text))

    @Slot(object)
    def _edit_found(self, found: FoundNote) -> None:
        if found.category is None:
            self._body.note_line.edit_note(EditedConfidential(ConfidentialId(found.note), found.text))
        else:
            note = EditedNote(NoteId(found.note), found.text, found.category, found.owner, found.due)
            self._put_into_line(note)

    def _put_into_line(self, note: EditedNote) -> None:
        self._in_line = note
        self._body.note_line.edit_note(note)
