"""A room that never was: does in each step what a facilitator could do, and tells what the stage shows then."""

from collections.abc import Iterable, Iterator
from typing import Final

from app.domain.commands import (
    AddTime,
    CloseBallot,
    Command,
    CountVotes,
    FocusTheme,
    Pause,
    Resume,
    RevealNext,
    SetCurtain,
    SetStage,
    ShowGroups,
    ShowMessage,
    TakeNote,
    TakeNotes,
    TellCarried,
)
from app.domain.curtain import Waiting, behind
from app.domain.deciding import decide
from app.domain.exercise import Step
from app.domain.history import History, Record, apply
from app.domain.identifiers import NoteId, ThemeId
from app.domain.instants import MINUTE, SECOND, Duration, Instant, after
from app.domain.refusal import Refused
from app.domain.session import Ballot, Session
from app.domain.signals import signals_of
from app.domain.stage import StageFrame, StageState
from app.domain.stage_frame import stage_frame
from app.domain.stage_parts import Curtain
from app.domain.vocabulary import Audience, Category, ReplyKind, Standing, StepKind

Picture = tuple[str, StageFrame]
"""When it is, in words, and what the room sees then."""

_SHORT: Final = "Lunch is in the garden room"
_LONG: Final = (
    "The fire alarm is being tested at eleven. Please stay in your seats and go on. It rings three times, and if it"
    " rings longer, leave by the door behind you and meet in the car park."
)
_THEMES: Final = 11
_TAKEN_AT_ONCE: Final = 10
_FRESH: Final = Duration(5 * SECOND)
DUE: Final = ("2026-12-07", "every Monday", "")
"""By when actions are to be done: a day, words, or nothing."""


class StagedRoom:
    """Keeps its own time, which goes on only when something asks for it; nothing is written anywhere."""

    def __init__(self, history: History, said: Iterable[str]) -> None:
        """Take a session that has not begun; `said` are the notes of each step that takes any."""
        self._history = history
        self._said = tuple(said)
        self._now = history.last_at

    @property
    def session(self) -> Session:
        return self._history.session

    @property
    def step(self) -> Step | None:
        """The step that goes on."""
        slot = self.session.slot
        return slot.step if slot is not None else None

    def do(self, *commands: Command) -> bool:
        """Carry commands out; whether none was refused."""
        try:
            for command in commands:
                events = decide(self._history, command, self._now)
                for number, event in enumerate(events, 1):
                    first, last = self._history.records + 1, number == len(events)
                    change = self._history.change + (number == 1)
                    self._history = apply(self._history, Record(first, change, last, self._now, event))
        except Refused:
            return False
        return True

    def pictures(self, step: Step) -> Iterator[Picture]:
        """All that this step can show, in an order in which a facilitator could do it."""
        yield self._seen("it begins")
        if self.do(ShowGroups(False)):
            yield self.task()
        yield from self._by_kind(step)
        yield from self._told()
        yield from self._to_the_end()

    def task(self) -> Picture:
        """What the room is asked to do, whoever still looks for their group."""
        self.do(ShowGroups(False))
        return self._seen("the task")

    def _by_kind(self, step: Step) -> Iterator[Picture]:
        if step.last_time and self.session.carried:
            yield self._all_told()
        if step.takes_notes and step.kind is not StepKind.VOTE:
            self._take_down(step)
            self._wait(_FRESH)
            yield self._seen("notes taken")
            if self.do(TakeNote("One more thing that was just said")):
                yield self._seen("a note just came")
        match step.kind:
            case StepKind.PLENARY_HARVEST:
                yield from self._curtains()
            case StepKind.VOTE:
                yield from self._vote()
            case StepKind.PRINCIPLE_REVEAL:
                yield from self._one_by_one("a word more")
                yield from self._vote()
            case _:
                return

    def _all_told(self) -> Picture:
        """What became of the actions of last time, all but each fourth, which nobody has told of."""
        standings = tuple(Standing)
        for number in range(len(self.session.carried)):
            self.do(TellCarried(number, standings[number % len(standings)]))
        return self._seen("last time is told")

    def _take_down(self, step: Step) -> None:
        """Each tenth note stays without a theme; a card in four has a reply."""
        size = -(-len(self._said) // _THEMES) or 1
        parts = [self._said[start : start + size] for start in range(0, len(self._said), size)]
        for number, part in enumerate(parts):
            category = step.capture[number % len(step.capture)]
            if category is Category.ACTION:
                for index, text in enumerate(part[:_TAKEN_AT_ONCE]):
                    self.do(TakeNote(text, category, owner="Wilhelmina", due=DUE[index % len(DUE)], agreed=True))
                continue
            theme = "" if number == 0 or number % 5 == 4 else self._said[number]
            first = len(self.session.notes) + 1
            self.do(TakeNotes(part, category, theme))
            for index, note in enumerate(range(first, len(self.session.notes) + 1, 4)):
                self._reply(NoteId(note), index)

    def _reply(self, card: NoteId, number: int) -> None:
        self.do(TakeNote(self._said[number], reply_to=card, reply=tuple(ReplyKind)[number % len(ReplyKind)]))

    def _curtains(self) -> Iterator[Picture]:
        for curtain in (Curtain.HIDDEN, Curtain.COUNT, Curtain.ONE_BY_ONE):
            if self.do(SetCurtain(curtain)):
                yield self._seen(f"the curtain is {curtain}")
        for _ in range(3):
            if self.do(RevealNext()):
                yield self._seen("one by one")
        self.do(SetCurtain(Curtain.SHOWN))
        self._wait(_FRESH)
        yield self._seen("the whole wall")
        for number, theme in enumerate(self.session.themes, 1):
            if not theme.removed and self.do(FocusTheme(ThemeId(number))):
                yield self._seen("one theme")
                self.do(FocusTheme(None))
                return

    def _vote(self) -> Iterator[Picture]:
        ballot = self._ballot()
        if ballot is None:
            return
        yield self._seen("the vote is open")
        for option in range(len(ballot.options)):
            self.do(CountVotes(option, min(max(1, len(self.session.present) - option // 2), 4)))
        yield self._seen("counted and still open")
        if self.do(CloseBallot()):
            yield self._seen("the vote is closed")
            yield from self._one_by_one("a place more")

    def _ballot(self) -> Ballot | None:
        return self.session.ballot(self.session.position) if self.session.position is not None else None

    def _one_by_one(self, words: str) -> Iterator[Picture]:
        while behind(self.session).what is not Waiting.NOTHING and self.do(RevealNext()):
            yield self._seen(words)

    def _told(self) -> Iterator[Picture]:
        """What can stand over any picture."""
        for name, text in (("a message", _SHORT), ("a long message", _LONG)):
            self.do(ShowMessage(text))
            yield self._seen(name)
        self.do(ShowMessage(""), SetStage(StageState.HOLDING))
        yield self._seen("the holding picture")
        self.do(SetStage(StageState.LIVE))
        if self.do(Pause()):
            yield self._seen("paused")
            self.do(Resume())
        if self.do(AddTime(Duration(60 * MINUTE))):
            yield self._seen("more than an hour")
            self.do(AddTime(Duration(-60 * MINUTE)))

    def _to_the_end(self) -> Iterator[Picture]:
        """Every signal for the room, beside a message too, and the time after the end."""
        for moment, signal in signals_of(self.session):
            if signal.to is Audience.ROOM and signal.show:
                self._go_to(moment)
                yield self._seen(signal.show)
                self.do(ShowMessage(_SHORT))
                yield self._seen(f"{signal.show}, and a message")
                self.do(ShowMessage(""))
        timer = self.session.timer
        if timer is not None:
            self._go_to(Duration(timer.length + 20 * SECOND))
            yield self._seen("time is over")

    def _go_to(self, elapsed: Duration) -> None:
        timer = self.session.timer
        if timer is not None:
            self._now = Instant(max(self._now, after(timer.began, Duration(timer.stood_still + elapsed + SECOND))))

    def _wait(self, length: Duration) -> None:
        self._now = after(self._now, length)

    def _seen(self, words: str) -> Picture:
        self._wait(SECOND)
        return words, stage_frame(self.session, self._now)
