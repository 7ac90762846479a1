"""What the facilitator could do about time and numbers, in words, with the command that does it; never unasked."""

from collections.abc import Iterator

from app.domain.commands import JumpTo, LeaveOut, PacingCommand, Retime
from app.domain.console import Advice, RowChange
from app.domain.fairness import FairOffer, UnevenTurns, fair_command, fair_offer, uneven_turns
from app.domain.instants import Duration, Instant, after, between, clock_text, exact_text, length_text
from app.domain.language import listed, say, say_many, titled
from app.domain.placeholders import uses, word_for
from app.domain.plan import PlannedExercise
from app.domain.promises import late_promises
from app.domain.proposal import proposed, row_changes
from app.domain.rescue import EARLY_FROM, Retiming, StillLate, give_back, rescue_plan
from app.domain.session import Session

MOST_NAMED = 3
"""Steps, or where there are more of them exercises, that a sentence names."""


def advice(session: Session, now: Instant) -> tuple[Advice, ...]:
    """The proposals of this moment: words that are missing, fair turns, a rescue plan, time to give back (nothing under
    fifteen seconds), and a warning where too few people are here for what comes next."""
    return tuple(_found(session, now))


def _found(session: Session, now: Instant) -> Iterator[Advice]:
    if session.ended is None:
        yield from _missing_words(session)
    uneven = uneven_turns(session)
    if uneven is not None and uneven.just_skipped:
        yield _even_out(session, uneven, now)
    offer = fair_offer(session, now)
    if offer is not None:
        yield _fair(session, offer, now)
    rescue = rescue_plan(session, now)
    if rescue is not None:
        yield _rescue(session, rescue, now)
    coming = _made_for_more(session)
    if coming is not None:
        yield Advice(_few_words(session, coming), (), None)
    if rescue is None and (won := give_back(session, now)) is not None:
        yield _given_back(session, won, now)
    # Said last, because it stays for as long as the facilitator wants it so.
    if uneven is not None and not uneven.just_skipped:
        yield _even_out(session, uneven, now)


def _missing_words(session: Session) -> Iterator[Advice]:
    """The words that the exercise going on, or the one that begins next, still waits for."""
    now, following = session.position, session.next_slot()
    coming = [slot for slot in (now, following) if slot is not None]
    exercises = dict.fromkeys(filter(None, map(session.plan.exercise_of, coming)))
    for exercise in exercises:
        for name in exercise.open_words:
            shown = zip(session.plan.slots_of(exercise), exercise.templates, strict=True)
            if any(uses(step, name) and (now is None or slot >= now) for slot, step in shown):
                yield Advice(
                    say(
                        "“{title}” waits for its words: what is the {name}? Until you type them, the room sees the text"
                        " without.",
                        title=exercise.title,
                        name=word_for(name),
                    ),
                    (),
                    None,
                    asks=name,
                )


def _made_for_more(session: Session) -> PlannedExercise | None:
    """The exercise that begins next, where fewer people are here than it works for (exercise guide 5.2)."""
    following = session.next_slot() if session.ended is None else None
    if following is None or (session.slot is not None and session.slot.item == session.plan.slots[following].item):
        return None
    exercise = session.plan.exercise_of(following)
    return exercise if exercise is not None and len(session.present) < exercise.people_min else None


def _few_words(session: Session, exercise: PlannedExercise) -> str:
    return say_many(
        "Next is “{title}”, made for {least} people or more; {count} is here. Work in smaller groups and use its"
        " shortest times, or leave it out.",
        "Next is “{title}”, made for {least} people or more; {count} are here. Work in smaller groups and use its"
        " shortest times, or leave it out.",
        len(session.present),
        title=exercise.title,
        least=exercise.people_min,
    )


def _even_out(session: Session, uneven: UnevenTurns, now: Instant) -> Advice:
    title = session.plan.slots[uneven.left_out].title
    if not uneven.had:
        others = listed([titled(session.plan.slots[slot].title) for slot in uneven.ahead])
        sentence = say(
            "“{title}” is left out, its equal turn is not: one half would not be asked. Leave out {others} too.",
            title=title,
            others=others,
        )
        command = Retime((), uneven.ahead)
        return Advice(sentence, _changes(session, command, now), command)
    back: PacingCommand = JumpTo(uneven.left_out) if uneven.just_skipped else LeaveOut(uneven.left_out, out=False)
    sentence = say(
        "“{title}” is left out, but its equal turn was had: one half was not asked. Take it in again.", title=title
    )
    return Advice(sentence, _changes(session, back, now), back)


def _fair(session: Session, offer: FairOffer, now: Instant) -> Advice:
    given = fair_command(session, offer)
    evened = proposed(session, given, now)
    later = evened.projected_end(now)
    end, price = clock_text(later, session.details.utc_offset), exact_text(between(session.projected_end(now), later))
    if offer.slots == (session.position,):
        words = say("Give this turn the same: it ends {time}, {length} later.", time=end, length=price)
    elif len(offer.slots) == 1:
        words = say("Give the other turn the same: it ends {time}, {length} later.", time=end, length=price)
    else:
        words = say("Give the other turns the same: it ends {time}, {length} later.", time=end, length=price)
    sentence = f"{say('A turn ran {length} over.', length=exact_text(offer.by))} {words}"
    return Advice(sentence, row_changes(session, evened, now), given)


def _rescue(session: Session, plan: Retiming, now: Instant) -> Advice:
    offset = session.details.utc_offset
    missed = listed([f"{each.title} {clock_text(each.at, offset)}" for each, _ in late_promises(session, now)])
    sentence = say("{length} over for {missed}.", length=length_text(plan.over_before), missed=missed)
    command = Retime(plan.lengths, plan.left_out) if plan.changes_anything else None
    if command is not None:
        sentence += f" {_shorten_words(session, command)}."
    if plan.still_late:
        sentence += f" {_still_late(session, plan.still_late, shortened=command is not None)}"
    elif command is not None:
        sentence += f" {say('What was promised is kept.')}"
    return Advice(sentence, _changes(session, command, now) if command else (), command)


def _still_late(session: Session, late: tuple[StillLate, ...], *, shortened: bool) -> str:
    """What she can do herself about the first promise that no plan keeps, or what she has to tell the room."""
    first, *others = late
    instead = _later(session, first, others[-1] if others else None)
    steps = [f"{titled(session.plan.slots[slot].title)} ({exact_text(length)})" for slot, length in first.could_go]
    over = exact_text(first.by)
    match bool(steps), shortened:
        case True, True:
            words = say("Still {length} over: leave out {steps}, or {instead}.")
        case True, False:
            words = say("Leave out {steps}, or {instead}.")
        case False, True:
            words = say("Still {length} over, and nothing ahead can give so much: {instead}.")
        case _:
            words = say("Nothing ahead can give so much: {instead}.")
    return words.format(length=over, steps=listed(steps) if steps else "", instead=instead)


def _later(session: Session, first: StillLate, last: StillLate | None) -> str:
    """What to tell the room: when the first promise would come, and with it the end."""
    offset = session.details.utc_offset
    at = clock_text(after(first.promise.at, first.by), offset)
    if first.promise.slot is None:
        return say("end {at}", at=at)
    if last is None:
        return say("begin “{title}” at {at}", title=first.promise.title, at=at)
    end = clock_text(after(last.promise.at, last.by), offset)
    return say("begin “{title}” at {at} and end {end}", title=first.promise.title, at=at, end=end)


def _given_back(session: Session, plan: Retiming, now: Instant) -> Advice:
    command = Retime(plan.lengths)
    won = Duration(-plan.over_before)
    early, length = length_text(plan.ended_early), length_text(won)
    if won - plan.ended_early >= EARLY_FROM:
        sentence = say("{length} won, {early} of it where steps ended early.", length=length, early=early)
    else:
        sentence = say("{length} won.", length=length)
    sentence += f" {_shorten_words(session, command)}."
    return Advice(sentence, _changes(session, command, now), command)


def _shorten_words(session: Session, command: Retime) -> str:
    by_step = [(session.plan.slots[slot].title, length - session.lengths[slot]) for slot, length in command.lengths]
    changes = by_step if len(by_step) <= MOST_NAMED else _by_exercise(session, command)
    words = [f"{title} {'+' if by > 0 else ''}{exact_text(Duration(by))}" for title, by in changes]
    if command.left_out:
        titles = ", ".join(session.plan.slots[slot].title for slot in command.left_out)
        words.append(say("leave out {titles}", titles=titles))
    return "; ".join(words)


def _by_exercise(session: Session, command: Retime) -> list[tuple[str, int]]:
    """Many changes are said exercise by exercise; the list of changes names each step."""
    sums: dict[str, int] = {}
    for slot, length in command.lengths:
        title = session.plan.item_of(slot).title
        sums[title] = sums.get(title, 0) + length - session.lengths[slot]
    largest = sorted(sums.items(), key=_size, reverse=True)
    rest = largest[MOST_NAMED:]
    return [
        *largest[:MOST_NAMED],
        *([(say("{count} more", count=len(rest)), sum(by for _, by in rest))] if rest else []),
    ]


def _size(change: tuple[str, int]) -> int:
    return abs(change[1])


def _changes(session: Session, command: PacingCommand, now: Instant) -> tuple[RowChange, ...]:
    return row_changes(session, proposed(session, command, now), now)
