"""No names on paper that should carry none: what the name guard knows is put in general words before it is printed.

While typing the guard warns and never blocks (exercise guide 4.4); here nobody is left to ask, so it acts. On posters
and in the summary it takes out names of the roster, which are certain, and leaves the rest as the facilitator let it
stand. What goes to people who were not there, the brief and the evaluation, has everything taken out that could tell
who somebody is (guide 10.1: disguised; anything that points to a person taken out). Owners of actions said yes to
being named and stay.
"""

from msgspec.structs import replace

from app.domain.identifiers import HandoutId
from app.domain.identifying_shapes import Clue
from app.domain.name_guard import NameGuard, made_general
from app.domain.session import Session
from app.services.handouts import phrases
from app.services.tables import shortened

NAMELESS = frozenset(
    map(HandoutId, ("theme-poster", "principles-poster", "agreement-poster", "harvest-summary")),
)
"""Paper without names of the roster."""
DISGUISED = frozenset(map(HandoutId, ("good-practice-brief", "evaluation-summary")))
"""Paper in which nothing may point to a person."""

LISTED = 12
"""Pieces that a notice lists."""


class Disguise:
    """Puts pieces of texts in general words and remembers which."""

    def __init__(self, session: Session, handout: HandoutId) -> None:
        """Know the roster; do nothing for paper that may carry names."""
        self._acts = handout in NAMELESS or handout in DISGUISED
        self._all = handout in DISGUISED
        self._guard = NameGuard(person.name for person in session.people)
        self._taken: dict[str, None] = {}

    def text(self, text: str) -> str:
        """A text in general words."""
        if not self._acts:
            return text
        found = [each for each in self._guard.find(text) if self._all or each.clue is Clue.ROSTER]
        self._taken.update(dict.fromkeys(each.text for each in found))
        return made_general(text, found) if found else text

    def session(self, session: Session) -> Session:
        """A session whose notes and themes are in general words; owners stay."""
        if not self._acts:
            return session
        return replace(
            session,
            notes=tuple(replace(note, text=self.text(note.text)) for note in session.notes),
            themes=tuple(replace(theme, name=self.text(theme.name)) for theme in session.themes),
        )

    @property
    def notices(self) -> tuple[str, ...]:
        """What was taken out, in a sentence; it is for the facilitator and on no paper."""
        if not self._taken:
            return ()
        listed = ", ".join(f"“{shortened(piece)}”" for piece in list(self._taken)[:LISTED])
        more = " …" if len(self._taken) > LISTED else ""
        return (phrases.TAKEN_OUT.format(pieces=listed + more),)
