"""Finds the projector, keeps the stage on it and the console off it, and says in words what became of it."""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.instants import Instant, between, elapsed_text
from app.domain.screens import Arrangement, Places, Screen, Standing, next_choice, places, standing
from app.services.clock import Clock
from ui.console.notice_strip import Severity
from ui.run.audience_choice import AudienceChoice
from ui.run.audience_memory import AudienceMemory
from ui.run.console_home import ConsoleHome
from ui.run.patience import Patience
from ui.run.screen_watch import ScreenWatch
from ui.run.screens import bring_above, news_of, read_screens, screen_under, standing_words, system_screen
from ui.stage.stage_window import StageWindow

_PATIENT: Final = 4
"""How often a window manager is asked to let the stage fill a screen; then the stage does without its help."""


class Projector(QObject):
    """Looks at the screens whenever they changed, decides whose is whose, and makes it so.

    `changed`: the projector's name or shape, or whether it is there. `said`: a sentence for the facilitator, and its
    `Severity`.
    """

    changed = Signal()
    said = Signal(str, object)

    def __init__(
        self, stage: StageWindow, console: QWidget, clock: Clock, memory: AudienceMemory, parent: QObject
    ) -> None:
        """Look after one stage and the console it belongs to."""
        super().__init__(parent)
        self._stage = stage
        self._console = console
        self._home = ConsoleHome(console)
        self._clock = clock
        self._choice = AudienceChoice(memory, self)
        self._choice.not_kept.connect(self._warn)
        self._places: Places | None = None
        self._lost_at: Instant | None = None
        self._told: object = None
        self._patience = Patience(self)
        self._patience.due.connect(self._look_again)
        self._watch = ScreenWatch(self)
        self._watch.gone.connect(self._on_gone)
        self._watch.settled.connect(self._look_again)
        stage.came_back.connect(self._on_back)
        stage.displaced.connect(self._on_displaced)

    @property
    def is_lost(self) -> bool:
        """Whether the projector went and has not come back."""
        return self._lost_at is not None

    @property
    def is_mirrored(self) -> bool:
        """Whether the room sees what the facilitator sees."""
        return self.places.arrangement is Arrangement.MIRRORED

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing has changed since the last look, and nothing is left to be made right."""
        return not self._watch.is_stirred and not self._patience.tries

    @property
    def places(self) -> Places:
        """Whose screen is whose."""
        return self._decide() if self._places is None else self._places

    def standing(self) -> Standing:
        """What the room looks at now, and whether it is its own screen."""
        return standing(self.places)

    def words(self) -> str:
        """What the room looks at, or for how long it sees nothing; empty while there is no projector."""
        if self.is_mirrored:
            return self.tr("Mirrored: the room sees this screen")
        if self._lost_at is not None:
            gone = elapsed_text(between(self._lost_at, self._clock.now()))
            return self.tr("Room sees nothing: {0}").format(gone)
        return standing_words(self.standing()) if self.places.audience is not None else ""

    def aspect(self) -> float:
        """Width by height of what the room sees."""
        return self._stage.view.aspect

    @Slot()
    def place(self) -> None:
        """Fill the audience's screen and keep the console off it; be an ordinary window where there is only one."""
        first = self._places is None
        if first:
            self._choice.recall()
            self._watch.begin()
        self._lost_at = None
        self._look(asked=True)
        if first:
            self._told = self._state()

    def stop(self) -> None:
        """Look after nothing any more."""
        self._watch.stop()
        self._patience.stop()

    @Slot()
    def swap(self) -> None:
        """The stage goes where the console is, and the console elsewhere; of three screens each has its turn."""
        choice = next_choice(read_screens(), self.places)
        if choice is not None:
            self._choice.choose(choice)
        self.place()
        self._tell()

    @Slot()
    def _look_again(self) -> None:
        self._look()
        audience = self.places.audience
        if audience is not None and not self._choice.is_made:
            self._choice.choose(audience)
        if self._state() != self._told:
            self._tell()

    @Slot()
    def _on_back(self) -> None:
        self._look(asked=not self.is_lost)

    @Slot()
    def _on_displaced(self) -> None:
        """What a window manager does instead of what it is asked for does not have it asked sooner."""
        if not self._patience.tries:
            self._watch.stir()

    @Slot(object)
    def _on_gone(self, screen: Screen) -> None:
        """At once: the stage would jump onto the facilitator's screen. What comes instead is decided at rest."""
        had = None if self._places is None else self._places.audience
        if had is None:
            return
        left = self._decide()
        is_its_own = had.title == screen.title and had.known.name == screen.known.name
        if is_its_own or left.audience is None:
            self._places = left
            self._lose()
            self._is_console_home()
            self._tell()
            self.changed.emit()

    def _look(self, *, asked: bool = False) -> None:
        """Decide anew and make it so; look again soon after doing anything, for window managers answer late."""
        before, self._places = self._places, self._decide()
        if asked or before != self._places:
            self._patience.begin_anew()
            self._home.begin_anew()
        stage_right = self._put_stage(had=before is not None and before.audience is not None, asked=asked)
        if self._is_console_home() and stage_right:
            self._patience.is_right()
        else:
            self._give_back_keyboard()
            self._patience.was_in_vain()
        self._keep_whole()
        self.changed.emit()

    def _decide(self) -> Places:
        screens = read_screens()
        console = screen_under(self._console, screens) if self._console.isVisible() else None
        return places(screens, self._choice.wanted, None if console is None else console.known)

    def _put_stage(self, *, had: bool, asked: bool) -> bool:
        """Bring the stage where it belongs; whether it was there already."""
        audience = self.places.audience
        if audience is not None:
            self._choice.use(audience)
            self._lost_at = None
            return self._fill(audience)
        if asked:
            self._stage.show_as_window()
            bring_above(self._console)
        elif had:
            self._lose()
        return not (asked or had)

    def _fill(self, audience: Screen) -> bool:
        screen = system_screen(audience)
        if screen is None or self._stage.is_aside or self._stage.fills(screen):
            return True
        if self._patience.tries < _PATIENT:
            self._stage.show_on(screen)
        else:
            self._stage.cover(screen)
        return False

    def _is_console_home(self) -> bool:
        """Whether the console was where it belongs; it is brought there."""
        screen = None if self.places.console is None else system_screen(self.places.console)
        hidden = not self._console.isVisible()
        if screen is None or self._console.isMinimized() or (hidden and self.places.audience is None):
            return True
        return self._home.is_reached(screen)

    def _keep_whole(self) -> None:
        """Where a window manager leaves the console's edge on the audience's screen, the stage lies above it."""
        screen = None if self.places.audience is None else system_screen(self.places.audience)
        if screen is not None and self._stage.isVisible() and self._home.leans_over(screen):
            bring_above(self._stage)

    def _give_back_keyboard(self) -> None:
        """Some systems take it away with a window they hide, a moment later; a dialog of ours keeps it."""
        if QApplication.activeWindow() in (None, self._stage, self._console) and not self._stage.is_aside:
            self._console.activateWindow()

    def _lose(self) -> None:
        self._stage.hide()
        self._give_back_keyboard()
        if self._lost_at is None:
            self._lost_at = self._clock.now()

    @Slot(str)
    def _warn(self, sentence: str) -> None:
        self.said.emit(sentence, Severity.WARNING)

    def _state(self) -> object:
        return self.standing(), self.places.audience, self.is_lost

    def _tell(self) -> None:
        self._told = self._state()
        self.said.emit(*news_of(self.places, lost=self.is_lost))
