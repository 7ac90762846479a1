"""From a session's history and a moment to what the facilitator sees. Pure."""

import msgspec
from msgspec.structs import replace

from app.domain.adding import with_parked
from app.domain.advice import advice
from app.domain.agenda import QUIET, current_end, ends_words, lateness, lateness_words, over_end
from app.domain.agenda_rows import agenda_rows
from app.domain.auto_advance import goes_on_by_itself
from app.domain.commands import JumpTo
from app.domain.console import (
    Advice,
    AgendaRow,
    ConsoleClock,
    ConsoleFrame,
    LossQuestion,
    NoteLine,
    Panel,
    ParkedOffer,
    StepCard,
    Strip,
)
from app.domain.console_panels import panels
from app.domain.console_spent import loss_question
from app.domain.curtain import Behind, behind
from app.domain.deciding.noting import why_closed
from app.domain.dots_said import as_voted
from app.domain.history import History
from app.domain.instants import (
    MINUTE,
    Instant,
    clock_text,
    countdown_text,
    elapsed_text,
    exact_text,
    length_text,
)
from app.domain.language import say
from app.domain.people import Presence
from app.domain.session import Session
from app.domain.signals import signal_sight
from app.domain.stage import StageFrame
from app.domain.stage_frame import coming_frame, stage_frame
from app.domain.trio_strip import trio_shares, trio_words
from app.domain.twins import Compared, compare, with_twins
from app.domain.vocabulary import Audience, Category


class Steady(msgspec.Struct, frozen=True):
    """The part of the console that changes with the session, and at most once a minute with the time alone.

    Agenda, strip and advice change also when the current step `ends` at another moment, as it does while it runs over.
    The strip is without the wall clock.
    """

    session: Session
    minute: int
    ends: Instant
    agenda: tuple[AgendaRow, ...]
    strip: Strip
    advice: tuple[Advice, ...]
    coming_title: str
    coming: StageFrame
    step: StepCard
    panels: tuple[Panel, ...]
    note_line: NoteLine
    question: LossQuestion | None
    compared: Compared
    behind: Behind
    parked: tuple[ParkedOffer, ...]


def steady_part(session: Session, now: Instant, before: Steady | None = None) -> Steady:
    """What need not be worked out again at each tick; `before` is kept where it still holds."""
    minute, ends = now // MINUTE, current_end(session, now)
    if before is not None and before.session is session and before.minute == minute:
        return _at_this_second(before, ends, now)
    title, coming = coming_frame(session, now)
    compared = compare(session, before.compared if before is not None else Compared())
    return Steady(
        session=session,
        minute=minute,
        ends=ends,
        agenda=agenda_rows(session, now),
        strip=_strip(session, now),
        advice=advice(session, now),
        coming_title=title,
        coming=coming,
        step=_card(session),
        panels=with_twins(panels(session), session, compared),
        note_line=_note_line(session),
        question=loss_question(session),
        compared=compared,
        behind=behind(session),
        parked=_parked(session, now),
    )


def _at_this_second(before: Steady, ends: Instant, now: Instant) -> Steady:
    session = before.session
    if before.ends != ends:
        rows, strip = agenda_rows(session, now), _strip(session, now)
        return replace(
            before, ends=ends, agenda=rows, strip=strip, advice=advice(session, now), parked=_parked(session, now)
        )
    # What is jumped to begins now, and so all that comes after it is later at each look.
    if any(isinstance(each.command, JumpTo) for each in before.advice):
        return replace(before, advice=advice(session, now))
    return before


def console_frame(
    history: History, now: Instant, steady: Steady | None = None, stage: StageFrame | None = None
) -> ConsoleFrame:
    """What the console shows at this moment; `steady` may be handed in from before, `stage` where it is known."""
    session = history.session
    steady = steady_part(session, now, steady)
    return ConsoleFrame(
        title=_title(session),
        begun=session.position is not None,
        ended=session.ended is not None,
        strip=replace(steady.strip, clock=clock_text(now, session.details.utc_offset, with_seconds=True)),
        agenda=steady.agenda,
        clock=_clock(session, now),
        step=steady.step,
        panels=steady.panels,
        note_line=steady.note_line,
        advice=steady.advice,
        question=steady.question,
        undo=history.done[-1].name if history.done else "",
        redo=history.undone[-1].name if history.undone else "",
        stage=stage or stage_frame(session, now),
        coming=steady.coming,
        coming_title=steady.coming_title,
        behind=steady.behind,
        parked=steady.parked,
        under_desktop=session.stage.under,
    )


def _strip(session: Session, now: Instant) -> Strip:
    late = lateness(session, now)
    return Strip(
        stage=session.stage.state,
        clock="",
        lateness=lateness_words(session, now),
        late=late >= QUIET,
        ends=ends_words(session, now),
        over=over_end(session, now) >= QUIET,
        people=people_words(session),
    )


def people_words(session: Session) -> str:
    """How many are here, and how many are still expected or have left."""
    words = [say("{count} here", count=len(session.present))]
    expected, left = (_so_many(session, presence) for presence in (Presence.EXPECTED, Presence.LEFT))
    if expected:
        words.append(say("{count} expected", count=expected))
    if left:
        words.append(say("{count} left", count=left))
    return ", ".join(words)


def _so_many(session: Session, presence: Presence) -> int:
    return sum(person.presence is presence for person in session.people)


def _clock(session: Session, now: Instant) -> ConsoleClock | None:
    timer = session.timer
    if timer is None:
        return None
    return ConsoleClock(
        text=countdown_text(timer.remaining(now)),
        phase=timer.phase(now),
        paused=timer.paused_at is not None,
        share=timer.share(now),
        length=exact_text(timer.length),
        elapsed=elapsed_text(timer.elapsed(now)),
        ends=clock_text(timer.ends(now), session.details.utc_offset),
        signal=signal_sight(session, now, Audience.FACILITATOR),
        auto=timer.remaining(now) > 0 and session.position is not None and goes_on_by_itself(session, session.position),
        trio=trio_words(session, now),
        trio_shares=trio_shares(session, now),
    )


def _card(session: Session) -> StepCard:
    slot, exercise, here = session.slot, session.exercise, session.position
    if session.ended is not None:
        return _plain(session, say("The session has ended"), say("Print or save the handouts, and export the record."))
    if slot is None:
        return _plain(session, say("Ready to begin"), session.plan.aim)
    if slot.step is None or exercise is None or here is None:
        return _plain(session, slot.title, session.plan.items[slot.item].note)
    step = slot.step
    return StepCard(
        exercise=exercise.title,
        title=step.title,
        kind=step.kind,
        script=as_voted(session, here, step, step.script),
        audience=as_voted(session, here, step, step.audience),
        prompts=step.prompts,
        tips=exercise.tips,
        safety=exercise.safety,
        privacy=step.privacy,
    )


def _title(session: Session) -> str:
    """What the session is called; practice says in each look that it is none of the real ones."""
    title = session.plan.title
    return say("Practice: {title}", title=title) if session.details.rehearsal else title


def _parked(session: Session, now: Instant) -> tuple[ParkedOffer, ...]:
    """What can be added while the session runs; nothing before and after."""
    if not session.running:
        return ()
    return tuple(
        ParkedOffer(each.item.title, length_text(each.length), ends_words(with_parked(session, number), now))
        for number, each in enumerate(session.plan.parked)
    )


def _plain(session: Session, title: str, script: str) -> StepCard:
    return StepCard(session.plan.title, title, None, script, "", (), (), (), None)


def _note_line(session: Session) -> NoteLine:
    closed = why_closed(session)
    step = session.slot.step if session.slot else None
    if closed or step is None or session.slot is None:
        return NoteLine(False, closed, (), (), False, ())
    categories = step.capture if Category.QUESTION in step.capture else (*step.capture, Category.QUESTION)
    takes_action = Category.ACTION in step.capture
    return NoteLine(
        open=True,
        hint=say("Type what the room says, then Enter"),
        categories=categories,
        themes=tuple(theme.name for theme in session.themes_of(session.slot.item)),
        takes_action=takes_action,
        owners=tuple(person.name for person in session.present) if takes_action else (),
        names=tuple(person.name for person in session.people),
        language=session.plan.language,
    )
