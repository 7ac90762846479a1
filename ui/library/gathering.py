"""Makes what the library shows out of the catalogue."""

from app.domain.catalogue import Catalogue
from app.domain.exercise import Exercise
from app.domain.exercise_wish import ExerciseWish
from ui.library.frames import ExerciseList, ExerciseRow
from ui.library.words import format_words, length_words, people_words


def exercise_list(catalogue: Catalogue, wish: ExerciseWish) -> ExerciseList:
    """The exercises that answer to a wish, those that are called so first, else in the order of the library."""
    everything = sorted(catalogue.exercises.values(), key=_order)
    found = sorted(filter(wish.accepts, everything), key=lambda each: not wish.is_named_by(each))
    return ExerciseList(wish, tuple(map(_row, found)), len(everything))


def _row(exercise: Exercise) -> ExerciseRow:
    facts = " · ".join((length_words(exercise), people_words(exercise), format_words(exercise.format)))
    return ExerciseRow(exercise.id, exercise.title, facts)


def _order(exercise: Exercise) -> int:
    return exercise.order
