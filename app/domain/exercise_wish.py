"""What somebody looks for in the exercise library, and which exercises answer to it."""

import msgspec

from app.domain.exercise import Exercise
from app.domain.vocabulary import Energy, Family, Format


class ExerciseWish(msgspec.Struct, frozen=True, omit_defaults=True):
    """A search: words to be found, and facts to be met. What is empty, None or 0 is left open.

    `minutes` is the most time there is, `people` how many come.
    """

    words: str = ""
    form: Format | None = None
    minutes: int = 0
    people: int = 0
    energy: Energy | None = None
    family: Family | None = None

    @property
    def is_open(self) -> bool:
        """Whether every exercise answers to it."""
        return self == ExerciseWish(words=self.words) and not self.words.strip()

    def accepts(self, exercise: Exercise) -> bool:
        """Whether an exercise is one of those that are looked for."""
        return all(
            (
                self.form in (None, exercise.format, *exercise.also),
                not self.minutes or exercise.minutes <= self.minutes,
                not self.people or exercise.people_min <= self.people <= exercise.people_max,
                self.energy in (None, exercise.energy),
                self.family in (None, exercise.family),
                self._finds(exercise),
            )
        )

    def is_named_by(self, exercise: Exercise) -> bool:
        """Whether an exercise has all words in its title, and so is likelier meant than one that only mentions them."""
        title = exercise.title.casefold()
        return all(word in title for word in self.words.casefold().split())

    def _finds(self, exercise: Exercise) -> bool:
        """Each word somewhere in what the exercise is about, in any order."""
        wanted = self.words.casefold().split()
        if not wanted:
            return True
        about = "\n".join((exercise.title, exercise.purpose, exercise.credit, *_said(exercise))).casefold()
        return all(word in about for word in wanted)


def _said(exercise: Exercise) -> tuple[str, ...]:
    """What the room reads: one remembers an exercise by a question or the title of a step."""
    return tuple(text for step in exercise.steps for text in (step.title, step.audience, *step.prompts))
