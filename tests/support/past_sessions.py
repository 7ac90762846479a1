"""Sessions that are over, in a data folder, for tests of what comes after."""

from pathlib import Path

from app.domain.commands import EndSession, JumpTo, NameTheme, TakeNote
from app.domain.identifiers import NoteId, SessionId, SlotIndex
from app.domain.instants import after, minutes
from app.domain.vocabulary import Category
from app.services.bootstrap import Services, bootstrap
from app.services.clock import HandSetClock, SystemClock
from app.services.conductor import Conductor
from app.services.locks import Lock
from app.services.sessions import SetUp
from exercises import content_folder
from tests.support.rooms import people_called, plan_of

NAMES = ("Aminata Ødegård", "Bruno 김철수", "Chiara", "Dilek")
ACTION, QUESTION, OWN = "Everybody asks before they judge", "Tee für Zoë, sagt sie", "Only for me: watch the clock"


def past_session(
    folder: Path,
    names: tuple[str, ...] = NAMES,
    *,
    days_ago: int = 0,
    delete_by: str = "",
    question: str = QUESTION,
    lock: Lock | None = None,
    ends: bool = True,
) -> tuple[Services, SessionId]:
    """A session with an action, a question in a theme and a note of the facilitator's own; it has ended."""
    services = bootstrap(content_folder(), folder)
    clock = HandSetClock(after(SystemClock().now(), minutes(-60 * 24 * days_ago - 120)))
    set_up = SetUp(plan_of("success-review-session"), people_called(*names), delete_by=delete_by)
    opened = services.sessions.create(set_up, clock, lock)
    conductor = Conductor(opened.history, opened.journal, clock)
    slots = opened.history.session.plan.slots
    taking = (n for n, each in enumerate(slots) if each.step is not None and Category.ACTION in each.step.capture)
    conductor.handle(JumpTo(SlotIndex(next(taking))))
    conductor.handle(TakeNote(ACTION, category=Category.ACTION, owner=names[0], due="2026-12-01"))
    conductor.handle(TakeNote(question, category=Category.QUESTION))
    conductor.handle(NameTheme("Asking", (NoteId(2),)))
    conductor.handle(TakeNote(OWN, confidential=True))
    clock.move_by(minutes(60))
    if ends:
        conductor.handle(EndSession())
    conductor.close()
    services.sessions.keys.forget()
    return services, opened.history.session.details.id
