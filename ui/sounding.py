"""The sound of the signals as the facilitator wants it: how loud, whether at all, and what she is told about it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.domain import exercise
from app.domain.sound_choice import VOLUME_STEP, SoundChoice
from app.domain.vocabulary import Sound
from app.services.library import Library
from app.services.sound_preferences import remember_sound, remembered_sound
from resources import resource_path
from ui.actions.spec import ActionId
from ui.console.notice_strip import Severity

if TYPE_CHECKING:
    from app.services.sounds import Sounds


class Sounding(QObject):
    """Plays signals and answers the actions about sound, before a session and while it runs."""

    said = Signal(str, object)
    """A sentence for the facilitator, and its `Severity`; each takes the place of the one before."""

    changed = Signal()
    """`state` reads differently."""

    _failed = Signal(str)

    def __init__(self, library: Library, parent: QObject | None = None, backends: Sequence[object] = ()) -> None:
        """Sound as it was chosen last; the device is looked for when it is first needed, among these or all."""
        super().__init__(parent)
        self._library = library
        self._backends = backends
        self._known: SoundChoice | None = None
        self._sounds: Sounds | None = None
        self._no_device = False
        # Told by the thread that plays.
        self._failed.connect(self._tell_failure, Qt.ConnectionType.QueuedConnection)

    @property
    def choice(self) -> SoundChoice:
        """What is chosen now."""
        if self._known is None:
            self._known = remembered_sound(self._library)
        return self._known

    @property
    def state(self) -> str:
        """Two words where the room will hear nothing; else nothing."""
        if self.choice.is_silent:
            return self.tr("Sound off")
        return self.tr("No sound") if self._no_device else ""

    @property
    def failed(self) -> bool:
        """Whether no device was found when one was last needed."""
        return self._no_device

    def prepare(self) -> None:
        """Have the device ready for the first signal; where there is none, it is said now."""
        if not self.choice.is_silent:
            self._player().prepare()

    def sound(self, due: Sequence[exercise.Signal]) -> None:
        """Let signals that are due be heard, as far as that is wanted."""
        heard = self.choice.heard(due)
        if heard is not Sound.NONE:
            self._player().play(heard, self.choice.volume)

    def carry_out(self, action_id: ActionId) -> None:
        """Do one of the actions about sound, and say what is so now."""
        choice = self.choice
        match action_id:
            case ActionId.LOUDER:
                self._choose(choice.louder())
                self._say_volume()
            case ActionId.QUIETER:
                self._choose(choice.louder(-VOLUME_STEP))
                self._say_volume()
            case ActionId.SOUND:
                self._choose(replace(choice, on=not choice.on))
                self._say_volume()
            case ActionId.SOUND_FOR_ME:
                self._choose(replace(choice, for_me=not choice.for_me))
                self._say_for_me()
            case ActionId.TRY_SOUND:
                self._try()
            case _:
                return

    def close(self) -> None:
        """Give the device back."""
        if self._sounds is not None:
            self._sounds.close()
            self._sounds = None

    def _choose(self, choice: SoundChoice) -> None:
        self._known = choice
        self.changed.emit()
        try:
            remember_sound(self._library, choice)
        except OSError as error:
            said = self.tr("The volume could not be remembered: {0}.").format(error.strerror)
            self.said.emit(said, Severity.WARNING)

    def _say_volume(self) -> None:
        if not self.choice.on:
            said = self.tr("Sound is off, the volume is {0} %. The signals are still seen on the stage.")
        elif self.choice.is_silent:
            said = self.tr("The volume is {0} %. The signals are still seen on the stage.")
        else:
            said = self.tr("Sound is on, the volume is {0} %.")
        self.said.emit(said.format(self.choice.volume), Severity.NEWS)

    def _say_for_me(self) -> None:
        too = self.tr("Signals that only you see sound now too. The room hears them as well.")
        only = self.tr("Signals that only you see are silent now.")
        self.said.emit(too if self.choice.for_me else only, Severity.NEWS)

    def _try(self) -> None:
        if self.choice.is_silent:
            self._say_volume()
            return
        self._no_device = False
        self.changed.emit()
        said = self.tr("You should hear two notes now, at a volume of {0} %.").format(self.choice.volume)
        self.said.emit(said, Severity.NEWS)
        self._player().play(Sound.CHIME, self.choice.volume, anew=True)

    @Slot(str)
    def _tell_failure(self, sentence: str) -> None:
        self._no_device = True
        self.changed.emit()
        # Whoever wants no sound misses none.
        if not self.choice.is_silent:
            self.said.emit(sentence, Severity.WARNING)

    def _player(self) -> "Sounds":
        # Here and not above: Home is painted without waiting for what it does not play.
        from app.services.sounds import Sounds

        if self._sounds is None:
            self._sounds = Sounds(resource_path("sounds"), self._failed.emit, self._backends)
        return self._sounds
