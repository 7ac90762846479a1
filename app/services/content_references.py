"""What the files of the library may refer to, and the sentences for names that lead nowhere."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from app.domain.exercise import Exercise
from app.domain.language import say
from app.services.catalogue import HandoutsFile, PrinciplesFile
from app.services.content_faults import Finding, quoted
from app.services.content_shape import nearest


class Known(msgspec.Struct, frozen=True):
    """What a file may refer to: the ready library and the files given beside it."""

    exercises: Mapping[str, Exercise]
    handout_files: tuple[HandoutsFile, ...] = ()
    principle_files: tuple[PrinciplesFile, ...] = ()

    @property
    def sheets(self) -> dict[str, set[str]]:
        """The sections of each handout."""
        return {
            handout.id: {section.id for section in handout.sections}
            for file in self.handout_files
            for handout in file.handouts
        }

    @property
    def principles(self) -> set[str]:
        """The ids of the principles."""
        return {principle.id for file in self.principle_files for principle in file.principles}


def known_name(at: str, name: str, known: Iterable[str], sentence: str) -> Iterator[Finding]:
    """A finding where a name is not known; the unsaid sentence has the `name` in it."""
    if name not in known:
        yield Finding(at, say(sentence, name=quoted(name)) + nearest(name, known))


def repeated_ids(ids: Iterable[str], table: str) -> Iterator[Finding]:
    """Ids that stand twice in a list of tables."""
    seen: Counter[str] = Counter()
    for number, name in enumerate(ids):
        seen[name] += 1
        if seen[name] > 1:
            yield Finding(f"{table}[{number}].id", say("{name} is already used above.", name=quoted(name)))
