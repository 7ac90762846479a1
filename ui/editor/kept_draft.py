"""What an editor holds: a thing of the trainer's own, with the ways back, on disk before it is shown."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from app.domain.drafts import Draft
from app.domain.instants import Instant, clock_text
from app.services.clock import SystemClock, local_offset

Own = TypeVar("Own")
State = TypeVar("State")


class Shelf(Protocol[Own]):
    """Where such things stand on disk."""

    def save(self, own: Own, at: Instant, /) -> Own:
        """Put it on disk, as a version to go back to. Raises OSError; then what was there is as it was."""
        ...


class KeptDraft(Generic[Own, State]):
    """One thing while it is edited. `saved` is the time of its last change on disk, or empty."""

    def __init__(
        self, shelf: Shelf[Own], own: Own, state: State, of: Callable[[Own, State], Own], *, kept: bool
    ) -> None:
        """Begin with this `state` of it; `of` puts another into it.

        What is not yet `kept` is put on disk with its first change.
        """
        self._shelf, self._own, self._of, self._kept = shelf, own, of, kept
        self.draft = Draft(state)
        self.saved = ""

    @property
    def now(self) -> Own:
        """The thing as it is now."""
        return self._of(self._own, self.draft.state)

    def put(self, draft: Draft[State]) -> None:
        """Go to a state, after it was kept. Raises OSError; then everything is as it was."""
        if draft is not self.draft:
            self.keep(self._of(self._own, draft.state))
            self.draft = draft

    def keep(self, own: Own) -> None:
        """Keep the thing with something else changed about it. Raises OSError; then everything is as it was."""
        now = SystemClock().now()
        if not self._kept:
            # What it begins as is the first version to go back to.
            self._shelf.save(self.now, now)
            self._kept = True
        self._own = self._shelf.save(own, now)
        self.saved = clock_text(now, local_offset(now), with_seconds=True)

    @property
    def is_kept(self) -> bool:
        """Whether it is on disk."""
        return self._kept

    def be_kept(self) -> None:
        """Have it on disk, changed or not. Raises OSError."""
        if not self._kept:
            self.keep(self.now)
