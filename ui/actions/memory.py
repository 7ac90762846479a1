"""The keys from one start to the next."""

from PySide6.QtCore import QObject, Signal, Slot

from app.services.key_preferences import RememberedKeys, remember_keys, remembered_keys
from app.services.library import Library
from ui.actions.assigned import KEYS
from ui.actions.key_choices import written
from ui.actions.key_rules import sound_choices, sound_clicker


class KeyMemory(QObject):
    """Assigns the keys that were chosen and learned before, and keeps each change."""

    said = Signal(str)
    """A sentence for the facilitator: not all could be read, or a change could not be kept."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        """Nothing is read before `recall`."""
        super().__init__(parent)
        self._library = library

    def recall(self) -> None:
        """Assign what was kept, and keep every change from now on. To be called once."""
        kept = remembered_keys(self._library)
        choices, whole = sound_choices(kept.keys)
        KEYS.use(choices, sound_clicker(choices, kept.clicker))
        KEYS.changed.connect(self._keep)
        if kept.damaged or not whole:
            self.said.emit(self.tr("Some of your own keys could not be read; the usual keys are in their place."))

    @Slot()
    def _keep(self) -> None:
        try:
            remember_keys(self._library, RememberedKeys(written(KEYS.choices), KEYS.clicker))
        except OSError as error:
            reason = error.strerror
            self.said.emit(self.tr("The keys are changed for now, but could not be kept: {0}.").format(reason))
