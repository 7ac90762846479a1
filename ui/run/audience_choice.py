"""Which screen is the audience's by the facilitator's choice, here and the next time here."""

from PySide6.QtCore import QObject, Signal

from app.domain.screens import Screen
from app.domain.venue import KnownScreen
from ui.run.audience_memory import AudienceMemory


class AudienceChoice(QObject):
    """Knows the screen that was chosen, and the one that was used last."""

    not_kept = Signal(str)
    """A sentence: the choice holds, and will be forgotten."""

    def __init__(self, memory: AudienceMemory, parent: QObject) -> None:
        """Nothing is chosen before `recall`."""
        super().__init__(parent)
        self._memory = memory
        self._chosen: KnownScreen | None = None
        self._used: KnownScreen | None = None

    @property
    def is_made(self) -> bool:
        """Whether a screen was chosen."""
        return self._chosen is not None

    @property
    def wanted(self) -> tuple[KnownScreen, ...]:
        """Screens that are to be the audience's where they are there, the most wanted first."""
        return tuple(screen for screen in (self._chosen, self._used) if screen is not None)

    def recall(self) -> None:
        """Choose what was chosen in this place the last time."""
        self._chosen = self._memory.recall()

    def use(self, screen: Screen) -> None:
        """The room looks at this one now."""
        self._used = screen.known

    def choose(self, screen: Screen) -> None:
        """This one is the audience, also the next time here; but the laptop's own panel goes along everywhere."""
        self._chosen = screen.known
        if screen.built_in:
            return
        try:
            self._memory.remember(screen.known)
        except OSError as error:
            sentence = self.tr("The projector could not be remembered for this place: {0}.").format(error.strerror)
            self.not_kept.emit(sentence)
