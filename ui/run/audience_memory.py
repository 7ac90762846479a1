"""What the desk asks of whoever remembers which screen the room looks at."""

from typing import Protocol

from app.domain.venue import KnownScreen


class AudienceMemory(Protocol):
    """Remembers "this one is the audience" for the place where the session is held."""

    def recall(self) -> KnownScreen | None:
        """The audience's screen of the last time; none in a place that is new."""

    def remember(self, screen: KnownScreen) -> None:
        """Keep it for the next time. Raises OSError."""


class Forgetful:
    """For rehearsals, which teach nothing."""

    def recall(self) -> KnownScreen | None:
        """Nothing."""
        return None

    def remember(self, screen: KnownScreen) -> None:
        """Let it go."""
