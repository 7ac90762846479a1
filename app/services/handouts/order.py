"""One handout to make: the session it is filled from, the library's lines, the paper and the moment."""

from collections.abc import Callable, Mapping

import msgspec

from app.domain.catalogue import Handout, PromptBank
from app.domain.identifiers import HandoutId
from app.domain.instants import Instant, clock_text, date_text, day_text
from app.domain.language import say, say_many
from app.domain.people import Participant
from app.domain.plan import PlannedExercise
from app.domain.session import Session
from app.services.handouts import phrases
from app.services.handouts.about import ABOUT
from app.services.handouts.copies import expected, seats
from app.services.handouts.design import Letters
from app.services.handouts.paper import Paper, Size
from app.services.handouts.setting import Typesetter
from app.services.handouts.wishes import AS_USUAL, PrintWishes
from app.services.handouts.words import Writer


class Order(msgspec.Struct, frozen=True):
    """Everything a builder needs. `now` says how things stood when it was printed."""

    session: Session
    handout: Handout
    paper: Paper
    now: Instant
    setter: Typesetter
    wishes: PrintWishes = AS_USUAL
    letters: Letters = Letters.USUAL
    banks: Mapping[str, PromptBank] = msgspec.field(default_factory=dict[str, PromptBank])
    library: Mapping[HandoutId, Handout] = msgspec.field(default_factory=dict[HandoutId, Handout])
    general: Callable[[str], str] = str
    """Puts what was typed in general words on paper that names nobody; notes and themes of the session already are."""

    @property
    def purpose(self) -> str:
        """What it is for, in one line."""
        return say(ABOUT[self.handout.id].purpose)

    @property
    def keeper(self) -> str:
        """Who keeps it."""
        return say(ABOUT[self.handout.id].keeper)

    def lines(self, section: str) -> tuple[str, ...]:
        """The library's lines of a section; none where it has none."""
        found = self.handout.section(section)
        return found.lines if found else ()

    def writer(self, width: float) -> Writer:
        """Makes blocks of words in a column of `width` points."""
        return Writer(self.setter, width, self.letters)

    @property
    def poster(self) -> Size:
        """The sheet of what hangs on a wall, standing upright."""
        return self.paper.size if self.wishes.small_posters else self.paper.poster

    @property
    def day(self) -> str:
        """The day of the session."""
        return date_text(self.session.plan.start, self.session.details.utc_offset)

    @property
    def hours(self) -> str:
        """Planned start and end on the wall."""
        offset = self.session.details.utc_offset
        return "–".join(clock_text(at, offset) for at in (self.session.plan.start, self.session.plan.end))

    @property
    def expected(self) -> tuple[Participant, ...]:
        """Everybody who is here or may still come."""
        return expected(self.session)

    @property
    def seats(self) -> int:
        """For how many people to print: those expected, or where there is no roster the most that fit."""
        return seats(self.session)

    def words(self) -> Mapping[str, str]:
        """What stands for the names in braces in the library's lines."""
        details = self.session.details
        return {
            "title": self.session.plan.title,
            "date": self.day,
            "delete_by": day_text(details.delete_by),
            "facilitator": details.facilitator,
            "place": details.place,
            **self._own_words(),
        }

    def _own_words(self) -> dict[str, str]:
        """What the exercises' placeholders stand for, first of all in those that print this handout."""
        said: dict[str, str] = {}
        for exercise in (*self.printing, *self.session.plan.exercises()):
            for name, words in exercise.words:
                said[name] = said.get(name, "") or words
        return said

    @property
    def deleted_by(self) -> str:
        """The sentence at the foot of every sheet."""
        return deleted_by(self.session)

    @property
    def printing(self) -> tuple[PlannedExercise, ...]:
        """The exercises of the plan that print this handout."""
        exercises = self.session.plan.exercises()
        return tuple(each for each in exercises if self.handout.id in (*each.print_before, *each.print_after))

    @property
    def credits(self) -> str:
        """The sources of the exercises that print this handout, each once."""
        return " ".join(dict.fromkeys(each.credit for each in self.printing if each.credit))


def deleted_by(session: Session) -> str:
    """When the notes of a session are deleted, in a sentence that also says that a rehearsal was one."""
    day = day_text(session.details.delete_by)
    sentence = say(phrases.DELETED_BY, date=day) if day else say(phrases.NO_DELETE_DATE)
    return say(phrases.REHEARSAL, deleted_by=sentence) if session.details.rehearsal else sentence


def people_text(count: int) -> str:
    """So many people, in words."""
    return say_many("1 person", "{count} people", count)
