"""What is half typed in the note line, as it is kept in case the program ends."""

import json
from typing import Any

import msgspec

from app.domain.identifiers import NoteId
from app.domain.vocabulary import ReplyKind
from ui.console.edited_note import EditedReply
from ui.console.note_rules import CONFIDENTIAL

_LONGEST_KEPT = 200_000
"""Characters of pasted lines that are kept: they are written anew with every pause in the typing."""


class HalfTyped(msgspec.Struct, frozen=True):
    """A note, perhaps a reply typed over it, and pasted lines that wait for an answer."""

    text: str = ""
    confidential: bool = False
    reply: EditedReply | None = None
    pasted: tuple[str, ...] = ()

    @property
    def says_something(self) -> bool:
        """Whether anything would be lost."""
        return bool(self.text or self.pasted or (self.reply is not None and self.reply.text))

    def written(self) -> str:
        """One line with the note; the rest, where there is any, in a second one."""
        note = self.text.replace("\n", " ")
        line = f"{CONFIDENTIAL}{note}" if self.confidential and note else note
        rest: dict[str, object] = {}
        if self.reply is not None:
            rest["reply"] = [self.reply.note, self.reply.card, self.reply.kind, self.reply.text]
        if self.pasted and sum(map(len, self.pasted)) <= _LONGEST_KEPT:
            rest["pasted"] = self.pasted
        return f"{line}\n{json.dumps(rest)}" if rest else line


def read_half_typed(written: str) -> HalfTyped:
    """Read back what was written; of a second line that makes no sense nothing is taken."""
    line, _, second = written.partition("\n")
    try:
        rest = json.loads(second) if second else {}
        reply, pasted = _reply(rest), tuple(str(each) for each in rest.get("pasted", ()))
    except (ValueError, TypeError, AttributeError):
        reply, pasted = None, ()
    return HalfTyped(line.removeprefix(CONFIDENTIAL), line.startswith(CONFIDENTIAL), reply, pasted)


def _reply(rest: dict[str, Any]) -> EditedReply | None:
    if "reply" not in rest:
        return None
    note, card, kind, text = rest["reply"]
    return EditedReply(NoteId(int(note)), str(card), ReplyKind(kind), str(text))
