"""Says on every screen which one it is, so that nobody has to guess what the room sees."""

from itertools import groupby
from typing import Final

from PySide6.QtCore import QObject, QRect, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from ui.run.over_everything import OverEverything
from ui.run.projector import Projector
from ui.run.screens import read_screen
from ui.stage.screen_card import screen_card
from ui.theme.theme import Theme

_SHOWN_MS: Final = 4_000
_SHARE: Final = 0.6


class ScreenCards(QObject):
    """A card on each screen for four seconds; screens that show the same have one together."""

    def __init__(self, console: QWidget, projector: Projector, theme: Theme, parent: QObject) -> None:
        """Know what makes a screen what it is."""
        super().__init__(parent)
        self._console = console
        self._projector = projector
        self._theme = theme
        self.cards: list[OverEverything] = []
        """What is shown now, for audits."""
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.put_away)

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        for card in self.cards:
            card.show_theme(theme)

    @Slot()
    def show_or_put_away(self) -> None:
        """Show the cards or, while they are there, take them away."""
        if self.cards:
            self.put_away()
            return
        # From left to right as they stand; Qt's own order is another one after each plugging.
        ordered = sorted(QGuiApplication.screens(), key=lambda each: (_place((0, each)), each.name()))
        for _, together in groupby(enumerate(ordered, 1), key=_place):
            self.cards.append(self._card(list(together)))
        self._timer.start()

    @Slot()
    def put_away(self) -> None:
        """Take the cards away."""
        self._timer.stop()
        for card in self.cards:
            card.close()
            card.deleteLater()
        self.cards.clear()

    def _card(self, numbered: list[tuple[int, QScreen]]) -> OverEverything:
        screens = [screen for _, screen in numbered]
        numbers = [str(number) for number, _ in numbered]
        number, place = " + ".join(numbers), screens[0].geometry()
        lines = self._lines(screens, numbers)
        card = OverEverything(self._theme)
        card.setAccessibleName(" · ".join((number, *lines)))
        made = screen_card(number, lines)
        width = min(round(place.width() * _SHARE), round(place.height() * _SHARE * made.width / made.height))
        box = QRect(0, 0, width, round(width * made.height / made.width))
        box.moveCenter(place.center())
        card.show_at(box, made)
        return card

    def _lines(self, screens: list[QScreen], numbers: list[str]) -> list[str]:
        names = " / ".join(dict.fromkeys(read_screen(screen).title for screen in screens))
        same = self.tr("{0} show the same").format(self.tr(" and ").join(numbers)) if len(numbers) > 1 else ""
        return [line for line in (names, same, *self._roles(screens[0].geometry())) if line]

    def _roles(self, place: QRect) -> list[str]:
        """What is here: the console, what the room sees, or both."""
        console = self._console.screen().geometry() == place
        room = self._projector.places.audience
        audience = room is not None and (room.known.x, room.known.y) == (place.x(), place.y())
        if room is None and not self._projector.is_lost:
            return [self.tr("console and stage are both here")] if console else []
        roles = [self.tr("the console is here")] if console else []
        return [*roles, self.tr("the room sees this")] if audience else roles


def _place(numbered: tuple[int, QScreen]) -> tuple[int, int, int, int]:
    place = numbered[1].geometry()
    return place.x(), place.y(), place.width(), place.height()
