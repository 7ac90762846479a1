"""Says on every screen which one it is, so that nobody has to guess what the room sees."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QRect, QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.domain.screens import Screen, in_order, same_picture
from ui.run.over_everything import OverEverything
from ui.run.projector import Projector
from ui.run.screens import read_screens
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
        for together in _showing_the_same(in_order(read_screens())):
            self.cards.append(self._card(together))
        self._timer.start()

    @Slot()
    def put_away(self) -> None:
        """Take the cards away."""
        self._timer.stop()
        for card in self.cards:
            card.close()
            card.deleteLater()
        self.cards.clear()

    def _card(self, numbered: list[tuple[int, Screen]]) -> OverEverything:
        screens = [screen for _, screen in numbered]
        numbers = [str(number) for number, _ in numbered]
        number, place = " + ".join(numbers), QRect(*_place(screens[0]))
        lines = self._lines(screens, numbers)
        card = OverEverything(self._theme)
        card.setAccessibleName(" · ".join((number, *lines)))
        made = screen_card(number, lines)
        width = min(round(place.width() * _SHARE), round(place.height() * _SHARE * made.width / made.height))
        box = QRect(0, 0, width, round(width * made.height / made.width))
        box.moveCenter(place.center())
        card.show_at(box, made)
        return card

    def _lines(self, screens: list[Screen], numbers: list[str]) -> list[str]:
        names = " / ".join(dict.fromkeys(self.tr("Laptop") if each.built_in else each.title for each in screens))
        same = self.tr("{0} show the same").format(self.tr(" and ").join(numbers)) if len(numbers) > 1 else ""
        return [line for line in (names, same, *self._roles(QRect(*_place(screens[0])))) if line]

    def _roles(self, place: QRect) -> list[str]:
        """What is here: the console, what the room sees, or both."""
        console = self._console.screen().geometry() == place
        room = self._projector.places.audience
        audience = room is not None and (room.known.x, room.known.y) == (place.x(), place.y())
        if room is None and not self._projector.is_lost:
            return [self.tr("console and stage are both here")] if console else []
        roles = [self.tr("the console is here")] if console else []
        return [*roles, self.tr("the room sees this")] if audience else roles


def _showing_the_same(ordered: Sequence[Screen]) -> list[list[tuple[int, Screen]]]:
    """The screens with their numbers; those that show the same, or a part of it, lie together."""
    groups: list[list[tuple[int, Screen]]] = []
    for number, screen in enumerate(ordered, 1):
        beside = (group for group in groups if same_picture(group[0][1], screen))
        found = next(beside, None)
        if found is None:
            groups.append([(number, screen)])
        else:
            found.append((number, screen))
    return groups


def _place(screen: Screen) -> tuple[int, int, int, int]:
    return screen.known.x, screen.known.y, screen.known.width, screen.known.height
