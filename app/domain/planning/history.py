"""Taking edits back and doing them again while a day is planned: whole workshops are kept, so both are exact."""

import msgspec
from msgspec.structs import replace

from app.domain.workshop import Workshop

MOST = 500
"""Edits that can be taken back."""


class Draft(msgspec.Struct, frozen=True):
    """A workshop with what it was before, the latest last, and what was taken back, the next last."""

    workshop: Workshop
    before: tuple[Workshop, ...] = ()
    taken_back: tuple[Workshop, ...] = ()

    def changed_to(self, workshop: Workshop, *, goes_on: bool = False) -> "Draft":
        """After an edit; what was taken back can be done again no longer. An edit that changes nothing is none.

        An edit that `goes_on` from the one before, as the next letter of a title does, is taken back together with it.
        """
        if workshop == self.workshop:
            return self
        if goes_on and self.before:
            return Draft(workshop, self.before)
        return Draft(workshop, (*self.before, self.workshop)[-MOST:])

    def undone(self) -> "Draft":
        """As it was before the last edit."""
        if not self.before:
            return self
        return Draft(self.before[-1], self.before[:-1], (*self.taken_back, self.workshop))

    def redone(self) -> "Draft":
        """With the edit that was taken back last."""
        if not self.taken_back:
            return self
        return replace(
            self,
            workshop=self.taken_back[-1],
            before=(*self.before, self.workshop),
            taken_back=self.taken_back[:-1],
        )
