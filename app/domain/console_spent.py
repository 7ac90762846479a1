"""Where the time went, for the facilitator: the question about the step before, and the panel of the whole day."""

from app.domain.console import LossQuestion, SpentPanel, SpentRow
from app.domain.instants import Duration, clock_text, difference_text, exact_text
from app.domain.language import say, unsaid
from app.domain.losses import Spent, just_lost, last_moment, losses
from app.domain.session import Session

START = unsaid("Start")


def loss_question(session: Session) -> LossQuestion | None:
    """What to ask about the step before this one; None where nothing was lost or it has been said why."""
    spent = just_lost(session, last_moment(session))
    if spent is None or spent.place is None:
        return None
    title = session.plan.slots[spent.place].title
    return LossQuestion(spent.place, len(session.visits) - 1, title, exact_text(spent.difference))


def spent_panel(session: Session) -> SpentPanel | None:
    """All that is behind the room, planned and real; None before the first step has ended."""
    spent = [each for each in losses(session, last_moment(session)) if not each.going_on]
    if len(spent) < 2:
        return None
    lost = Duration(sum(each.difference for each in spent if each.lost))
    words = say("{length} lost in all", length=exact_text(lost)) if lost else say("No time was lost")
    return SpentPanel(tuple(_row(session, each) for each in spent), words)


def _row(session: Session, spent: Spent) -> SpentRow:
    if spent.place is None:
        title, planned, real = say(START), *_start(session)
    else:
        title, planned = session.plan.slots[spent.place].title, exact_text(spent.planned)
        real = exact_text(spent.lasted) if spent.stays else say("left out")
    return SpentRow(spent.place, title, planned, real, difference_text(spent.difference), spent.lost, spent.reason)


def _start(session: Session) -> tuple[str, str]:
    """When it was to begin and when it did, by the clock on the wall."""
    offset = session.details.utc_offset
    return clock_text(session.plan.start, offset), clock_text(session.visits[0].began, offset)
