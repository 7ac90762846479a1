"""No names on paper that should carry none: what the name guard knows is put in general words before it is printed.

While typing the guard warns and never blocks (exercise guide 4.4); here nobody is left to ask, so it acts. On posters
and in the summary it takes out names of the roster, which are certain, and leaves the rest as the facilitator let it
stand. What goes to people who were not there, the brief and the evaluation, has everything taken out that could tell
who somebody is (guide 10.1: disguised; anything that points to a person taken out). Owners of actions who said yes to
being named stay; others are on no paper at all.
"""

from collections.abc import Iterable
from itertools import chain

from msgspec.structs import replace

from app.domain.identifiers import HandoutId
from app.domain.identifying_shapes import Clue
from app.domain.language import say, titled
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
        self._guard = NameGuard((person.name for person in session.people), session.plan.language)
        self._taken: dict[str, tuple[str, ...]] = {}

    def text(self, text: str) -> str:
        """A text in general words."""
        if not self._acts or not (self._all or self._guard.knows(text)):
            return text
        found = [each for each in self._guard.find(text) if self._all or each.clue is Clue.ROSTER]
        if not found:
            return text
        general = made_general(text, found)
        self._taken[general] = (*self._taken.get(general, ()), *(each.text for each in found))
        return general

    def session(self, session: Session) -> Session:
        """A session whose notes, themes and actions of last time are in general words; owners who said yes stay."""
        if not self._acts:
            return session
        return replace(
            session,
            notes=tuple(replace(note, text=self.text(note.text)) for note in session.notes),
            carried=tuple(replace(each, text=self.text(each.text)) for each in session.carried),
            themes=tuple(replace(theme, name=self.text(theme.name)) for theme in session.themes),
        )

    def notices(self, printed: Iterable[str]) -> tuple[str, ...]:
        """What was taken out of texts that are among those `printed`; it is for the facilitator and on no paper."""
        if not self._taken:
            return ()
        paper = "\n".join(map(_plain, printed))
        taken = [self._taken[general] for general in self._taken if _plain(general)[:_BEGINNING] in paper]
        pieces = list(dict.fromkeys(chain.from_iterable(taken)))
        if not pieces:
            return ()
        listed = ", ".join(titled(shortened(piece)) for piece in pieces[:LISTED])
        more = " …" if len(pieces) > LISTED else ""
        return (say(phrases.TAKEN_OUT, pieces=listed + more),)


_BEGINNING = 24
"""By so many letters a text is known again on paper; it may have been shortened, or written in capitals."""


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
