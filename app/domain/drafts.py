"""Taking edits back and doing them again while something is planned or written: whole values are kept, so both are
exact.
"""

from typing import Generic, TypeVar

import msgspec
from msgspec.structs import replace

T = TypeVar("T")

MOST = 500
"""Edits that can be taken back."""


class Draft(msgspec.Struct, Generic[T], frozen=True):
    """A workshop or an exercise with what it was before, the latest last, and what was taken back, the next last."""

    state: T
    before: tuple[T, ...] = ()
    taken_back: tuple[T, ...] = ()

    def changed_to(self, state: T, *, goes_on: bool = False) -> "Draft[T]":
        """After an edit; what was taken back can be done again no longer. An edit that changes nothing is none.

        An edit that `goes_on` from the one before, as the next letter of a title does, is taken back together with it.
        """
        if state == self.state:
            return self
        if goes_on and self.before:
            return Draft(state, self.before)
        return Draft(state, (*self.before, self.state)[-MOST:])

    def undone(self) -> "Draft[T]":
        """As it was before the last edit."""
        if not self.before:
            return self
        return Draft(self.before[-1], self.before[:-1], (*self.taken_back, self.state))

    def redone(self) -> "Draft[T]":
        """With the edit that was taken back last."""
        if not self.taken_back:
            return self
        return replace(
            self,
            state=self.taken_back[-1],
            before=(*self.before, self.state),
            taken_back=self.taken_back[:-1],
        )
