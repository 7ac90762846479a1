"""Which screen is for the room and which for the facilitator, decided from what the screens tell about themselves."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Final

import msgspec

from app.domain.venue import KnownScreen

_BUILT_IN: Final = ("eDP", "LVDS", "DSI", "Built-in", "Color LCD")
"""How systems begin the name of the panel in a laptop's own lid."""


class Arrangement(StrEnum):
    """How the screens share the desktop."""

    ALONE = "alone"
    MIRRORED = "mirrored"
    EXTENDED = "extended"


class Screen(msgspec.Struct, frozen=True):
    """A screen as it is now. Its size is in the system's units; times `scale` it is in pixels.

    `refresh` is in pictures a second, 0 where it is unknown.
    """

    known: KnownScreen
    primary: bool = False
    scale: float = 1.0
    refresh: float = 0.0

    @property
    def title(self) -> str:
        """What people call it: maker and model, else the name of its socket."""
        return " ".join(part for part in (self.known.maker, self.known.model) if part) or self.known.name

    @property
    def built_in(self) -> bool:
        """Whether it is the laptop's own panel."""
        return self.known.name.startswith(_BUILT_IN)

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height of its picture."""
        return round(self.known.width * self.scale), round(self.known.height * self.scale)


class Places(msgspec.Struct, frozen=True):
    """Whose screen is whose. There is no `audience` where nothing may be covered, no `console` without a screen."""

    arrangement: Arrangement
    audience: Screen | None = None
    console: Screen | None = None


class Standing(msgspec.Struct, frozen=True):
    """What the room looks at: the audience's screen, or the one that everybody shares when mirrored or alone.

    Width and height are in pixels. `scale` and `refresh` are as in `Screen`; no screen at all has no name and no size.
    """

    arrangement: Arrangement
    name: str = ""
    width: int = 0
    height: int = 0
    scale: float = 1.0
    refresh: float = 0.0


def places(screens: Iterable[Screen], wanted: Sequence[KnownScreen] = (), console: KnownScreen | None = None) -> Places:
    """Give room and facilitator a screen each, never one that shows the other's picture.

    `wanted` are screens that were the audience's before; the first that is there wins. `console` is where the
    facilitator's window stands, once it does: it is not taken away from her for the room unasked, nor is the laptop's
    own panel. The order of the screens does not matter.
    """
    ordered = in_order(screens)
    if not ordered:
        return Places(Arrangement.ALONE)
    free = _candidates(ordered)
    if not free:
        way = Arrangement.MIRRORED if len(ordered) > 1 else Arrangement.ALONE
        return Places(way, console=_home(ordered, console))
    known = (recognise(screen, free) for screen in wanted)
    audience = next(filter(None, known), None) or _usual(ordered, _home(ordered, console))
    beside = [screen for screen in ordered if audience is None or not same_picture(screen, audience)]
    return Places(Arrangement.EXTENDED, audience, _home(beside, console))


def next_choice(screens: Iterable[Screen], now: Places) -> Screen | None:
    """The audience's screen after the present one, from left to right and round; none where there is no choice."""
    free = _candidates(in_order(screens))
    if now.audience in free:
        return free[(free.index(now.audience) + 1) % len(free)]
    return next((screen for screen in free if screen != now.console), None)


def recognise(remembered: KnownScreen | None, screens: Iterable[Screen]) -> Screen | None:
    """The screen that was seen before, known by maker, model and serial, or by its name where it tells none of them.

    Of several that are alike it is the one in the same socket, then at the same place, then of the same size.
    """
    if remembered is None:
        return None
    alike = [screen for screen in in_order(screens) if _identity(screen.known) == _identity(remembered)]
    return min(alike, key=lambda screen: _strangeness(screen.known, remembered), default=None)


def in_order(screens: Iterable[Screen]) -> tuple[Screen, ...]:
    """From left to right, whatever order the system lists them in; what has no surface is no screen."""
    return tuple(sorted((s for s in screens if s.known.width > 0 and s.known.height > 0), key=_order))


def standing(now: Places) -> Standing:
    """What the room looks at."""
    screen = now.audience or now.console
    if screen is None:
        return Standing(now.arrangement)
    return Standing(now.arrangement, screen.title, *screen.pixels, screen.scale, screen.refresh)


def _order(screen: Screen) -> tuple[object, ...]:
    known = screen.known
    place = (known.x, known.y, known.name, known.width, known.height)
    return *place, known.maker, known.model, known.serial, not screen.primary, screen.scale, screen.refresh


def _identity(known: KnownScreen) -> tuple[str, ...]:
    told = (known.maker, known.model, known.serial)
    return told if any(told) else ("", "", "", known.name)


def _strangeness(known: KnownScreen, remembered: KnownScreen) -> tuple[bool, ...]:
    return (
        known.name != remembered.name,
        (known.x, known.y) != (remembered.x, remembered.y),
        (known.width, known.height) != (remembered.width, remembered.height),
    )


def _candidates(ordered: Sequence[Screen]) -> list[Screen]:
    """Those beside which a screen is left for the facilitator."""
    return [s for s in ordered if any(not same_picture(s, other) for other in ordered if other is not s)]


def same_picture(a: Screen, b: Screen) -> bool:
    """Whether one shows what the other does, or a part of it: systems give mirrored screens the same place."""
    return (a.known.x, a.known.y) == (b.known.x, b.known.y) or _holds(a.known, b.known) or _holds(b.known, a.known)


def _holds(outer: KnownScreen, inner: KnownScreen) -> bool:
    right, bottom = inner.x + inner.width, inner.y + inner.height
    return (
        outer.x <= inner.x
        and outer.y <= inner.y
        and right <= outer.x + outer.width
        and bottom <= outer.y + outer.height
    )


def _home(ordered: Sequence[Screen], console: KnownScreen | None) -> Screen | None:
    """Where the console belongs: where it stands, else on the laptop's own panel, else on the primary screen."""
    standing_there = recognise(console, ordered)
    usual = sorted(ordered, key=lambda screen: (not screen.built_in, not screen.primary))
    return standing_there or next(iter(usual), None)


def _usual(ordered: Sequence[Screen], home: Screen | None) -> Screen | None:
    """The audience's screen where none was chosen: one that is plugged in, and rather not the primary one."""
    beside = [s for s in ordered if not s.built_in and home is not None and not same_picture(s, home)]
    return min(beside, key=lambda screen: screen.primary, default=None)
