"""All that is known of a room while its check is open: what a glance shows, and what the machine takes time for."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.domain.clicker import Button, Clicker
from app.domain.legibility import legibility
from app.domain.room_answers import CheckItem
from app.domain.room_facts import ClickerFacts, LetterFacts, RoomFacts, ScreenFacts, SoundFacts
from app.domain.screens import Arrangement, Screen
from app.domain.venue import Venue
from app.services.bootstrap import Services
from app.services.room_probes.power import power_supply
from app.services.stay_awake import try_awake
from ui.actions.assigned import KEYS
from ui.actions.words import key_text
from ui.room.seating_words import far_words, reach_words
from ui.room_check.looking import Found, look
from ui.room_check.surroundings import Surroundings
from ui.run.screen_watch import ScreenWatch
from ui.sounding import Sounding
from ui.tasks import TaskOwner

_GLANCE_MS = 2_000
"""So often is looked at what tells nobody that it changes, such as the mains; it costs a few small files."""


class Seen(QObject):
    """Looks at screens, sound and power by itself, and at the rest when it is asked to.

    `changed`: `facts` are others. `glanced`: there was a look, whether anything had changed or not.
    """

    changed = Signal()
    glanced = Signal()

    def __init__(self, services: Services, tasks: TaskOwner, sounding: Sounding, around: Surroundings) -> None:
        """Know nothing yet."""
        super().__init__()
        self._services = services
        self._tasks = tasks
        self._sounding = sounding
        self._around = around
        self._open = True
        self.facts = RoomFacts()
        self._timer = QTimer(self, interval=_GLANCE_MS)
        self._timer.timeout.connect(self.glance)
        self._watch()

    def look_again(self) -> None:
        """Ask everything anew; what takes time is told as it comes."""
        self._timer.start()
        awake = self._around.awake()
        self._know(replace(self.facts, awake=try_awake() if awake is None else awake))
        self.glance()
        self._tasks.spawn_latest(look(self._services, self._learn), "room check")

    @Slot()
    def glance(self) -> None:
        """Look at what costs nothing."""
        if not self._open:
            return
        venue = self._around.keeper.venue
        facts = replace(
            self.facts,
            screen=screen_facts(self._around, venue),
            letters=letter_facts(venue),
            sound=self._sound(),
            clicker=clicker_facts(KEYS.clicker),
            power=power_supply(),
            start=self._around.start_facts,
        )
        self._know(facts)
        self.glanced.emit()

    def stop(self) -> None:
        """Look at nothing any more, and hear of nothing."""
        self._open = False
        self._timer.stop()
        self._screens.stop()
        self._sounding.changed.disconnect(self.glance)
        KEYS.changed.disconnect(self.glance)
        self.deleteLater()

    def _learn(self, found: Found) -> None:
        """An answer that comes after the check was closed is nobody's."""
        if self._open:
            self._know(found(self.facts))

    def _know(self, facts: RoomFacts) -> None:
        if facts != self.facts:
            self.facts = facts
            self.changed.emit()

    def _sound(self) -> SoundFacts:
        choice, known = self._sounding.choice, self.facts.sound
        outputs = known.outputs if known is not None else None
        return SoundFacts(not choice.is_silent, choice.volume, outputs, self._sounding.failed)

    def _watch(self) -> None:
        self._sounding.changed.connect(self.glance)
        KEYS.changed.connect(self.glance)
        screens = ScreenWatch(self)
        # Queued: the stage makes up its mind first.
        screens.gone.connect(self.glance, Qt.ConnectionType.QueuedConnection)
        screens.settled.connect(self.glance)
        self._screens = screens
        screens.begin()


def screen_facts(around: Surroundings, venue: Venue) -> ScreenFacts:
    """What the room looks at now, and what it looked at last time where that was something else."""
    standing = around.standing()
    told = [each.with_what for each in venue.said if each.item in (CheckItem.SCREEN, CheckItem.LETTERS)]
    chosen = [Screen(venue.audience).title] if venue.audience is not None else []
    usual = next((name for name in (*told, *chosen) if name), "")
    other = usual if standing.arrangement is Arrangement.EXTENDED and usual != standing.name else ""
    return ScreenFacts(standing, other, lost=around.lost())


def letter_facts(venue: Venue) -> LetterFacts:
    """To where the letters of the stage carry in a room as it was measured last."""
    return LetterFacts(reach_words(legibility(venue.seating)), far_words(venue.seating))


def clicker_facts(clicker: Clicker) -> ClickerFacts:
    """What the button for the next step sends, if it was learned."""
    keys = clicker.keys_of(Button.FORWARD)
    return ClickerFacts(key_text(keys[0]) if keys else "")
