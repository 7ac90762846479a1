"""The library with the exercises of one's own in it, which are read when the first of them is asked for."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from msgspec.structs import replace
from typing_extensions import override

from app.domain.catalogue import Catalogue
from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId
from app.services.own_rows import PREFIX

if TYPE_CHECKING:
    from app.services.own_exercises import OwnExercises

Own = Callable[[], "OwnExercises"]


def with_own(ready: Catalogue, own: Own) -> Catalogue:
    """The library with the exercises of one's own."""
    return replace(ready, exercises=_WithOwn(ready.exercises, own), comes_out=_SheetsWithOwn(ready, own))


class _WithOwn(Mapping[ExerciseId, Exercise]):
    """The ready exercises and those of one's own that can be run, as they are at each moment."""

    def __init__(self, ready: Mapping[ExerciseId, Exercise], own: Own) -> None:
        self._ready = ready
        self._own = own

    @override
    def __getitem__(self, key: ExerciseId) -> Exercise:
        return self._own().offered()[key] if key.startswith(PREFIX) else self._ready[key]

    @override
    def __contains__(self, key: object) -> bool:
        own = isinstance(key, str) and key.startswith(PREFIX)
        return key in self._own().offered() if own else key in self._ready

    @override
    def __iter__(self) -> Iterator[ExerciseId]:
        yield from self._ready
        yield from self._own().offered()

    @override
    def __len__(self) -> int:
        return len(self._ready) + len(self._own().offered())


class _SheetsWithOwn(Mapping[ExerciseId, tuple[str, ...]]):
    """The titles of the sheets that come out of each exercise, ready or own."""

    def __init__(self, ready: Catalogue, own: Own) -> None:
        self._ready = ready
        self._own = own

    @override
    def __getitem__(self, key: ExerciseId) -> tuple[str, ...]:
        if not key.startswith(PREFIX):
            return self._ready.comes_out[key]
        handouts = self._ready.handouts
        return tuple(handouts[sheet].title for sheet in self._own().offered()[key].print_after)

    @override
    def __iter__(self) -> Iterator[ExerciseId]:
        yield from self._ready.comes_out
        yield from self._own().offered()

    @override
    def __len__(self) -> int:
        return len(self._ready.comes_out) + len(self._own().offered())
