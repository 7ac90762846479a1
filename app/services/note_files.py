"""Reads notes prepared for a rehearsal, each for a step of the plan."""

import re
from pathlib import Path

import msgspec

from app.domain.deciding.noting import NOTHING_TAKEN, PAPER_ONLY, counts_commitments
from app.domain.exercise import Step
from app.domain.identifiers import SlotIndex
from app.domain.language import listed
from app.domain.plan import Plan
from app.domain.vocabulary import Category, Privacy, ReplyKind, StepKind, VoteOn
from app.services.tables import (
    WHOLE_FILE,
    Row,
    RowFault,
    Unreadable,
    read_table,
    read_text_file,
    shortened,
    unknown_name,
)

COLUMNS = ("exercise", "step", "category", "text", "theme", "votes", "owner", "due", "reply")

_COUNT = re.compile(r"[0-9]{1,6}")


class PlannedNote(msgspec.Struct, frozen=True):
    """A note to be taken in a slot.

    In a step that votes or lines up, `votes` are counted for the choice named by `theme`; with a commitment, they count
    the commitments. A reply hangs under the card whose text is `reply_to`. `row` is where it stands in its file.
    """

    slot: SlotIndex
    category: Category
    text: str
    theme: str = ""
    votes: int | None = None
    owner: str = ""
    due: str = ""
    row: int = 0
    reply: ReplyKind | None = None
    reply_to: str = ""


class NotesReading(msgspec.Struct, frozen=True):
    """The notes in the order of the file, and the rows that were refused."""

    rows: tuple[PlannedNote, ...] = ()
    faults: tuple[RowFault, ...] = ()


class _BadRow(Exception):
    """A row that cannot be used, and why."""


def read_notes(text: str, plan: Plan) -> NotesReading:
    """Read a table of notes; whatever the text is, it gives a reading."""
    if not text.strip("\ufeff \t\r\n"):
        return NotesReading(faults=(RowFault(WHOLE_FILE, "There are no notes in it, not even a first row."),))
    table = read_table(text, COLUMNS, ("exercise", "step", "text"))
    notes: list[PlannedNote] = []
    faults = list(table.faults)
    for row in table.rows:
        try:
            notes.append(_note(row, plan))
        except _BadRow as trouble:
            faults.append(RowFault(row.number, str(trouble)))
    return NotesReading(tuple(notes), tuple(sorted(faults, key=lambda fault: fault.row)))


def read_notes_file(path: Path, plan: Plan) -> NotesReading:
    """Read a file of notes; where it gives no text, the reading holds one fault."""
    try:
        return read_notes(read_text_file(path), plan)
    except Unreadable as trouble:
        return NotesReading(faults=(RowFault(WHOLE_FILE, trouble.sentence),))


def _note(row: Row, plan: Plan) -> PlannedNote:
    slot, step = _place(row, plan)
    text = row.cell("text")
    if not text:
        raise _BadRow("has no text.")
    category = _category(row, step)
    theme, votes = _votes(row, plan, step)
    owner, due = row.cell("owner"), row.cell("due")
    reply, reply_to = _reply(row)
    if category is not Category.ACTION and (owner or due):
        raise _BadRow(f"has an owner or a date, which only an action has, not a {category}.")
    return PlannedNote(slot, category, text, theme, votes, owner, due, row.number, reply, reply_to)


def _reply(row: Row) -> tuple[ReplyKind | None, str]:
    """What kind of reply a row is and the text of its card, from `ask: people ask first`."""
    cell = row.cell("reply")
    if not cell:
        return None, ""
    kind, colon, card = (part.strip() for part in cell.partition(":"))
    if kind.casefold() not in {each.value for each in ReplyKind}:
        raise _BadRow(unknown_name("kind of reply", kind, list(ReplyKind)))
    if not colon or not card:
        raise _BadRow(f"does not say which card it replies to. Write “{kind}: the text of the card”.")
    if row.cell("theme") or row.cell("votes"):
        raise _BadRow("is a reply, which has no theme and no votes of its own.")
    return ReplyKind(kind.casefold()), card


def _place(row: Row, plan: Plan) -> tuple[SlotIndex, Step]:
    """The slot and the step that a row names, if notes are taken there."""
    exercises = {exercise.id.casefold(): exercise for exercise in plan.exercises()}
    name = row.cell("exercise")
    exercise = exercises.get(name.casefold())
    if exercise is None:
        raise _BadRow(unknown_name("exercise", name, [each.id for each in exercises.values()]))
    steps = {
        step.key.casefold(): (slot, step)
        for slot in plan.slots_of(exercise)
        if (step := plan.slots[slot].step) is not None
    }
    key = row.cell("step")
    if key.casefold() not in steps:
        raise _BadRow(unknown_name(f"step of {exercise.id}", key, [step.key for _, step in steps.values()]))
    slot, step = steps[key.casefold()]
    only_counts = _counts_commitments(row, step) or (step.line_up and row.cell("votes"))
    if not step.takes_notes and not only_counts:
        why = NOTHING_TAKEN if step.privacy is Privacy.NONE else PAPER_ONLY
        raise _BadRow(f"the step “{step.key}” takes no notes. {why}")
    return slot, step


def _counts_commitments(row: Row, step: Step) -> bool:
    """Commitments stay on people's own cards; a row may only say how many there were."""
    return (
        counts_commitments(step) and row.cell("category").casefold() == Category.COMMITMENT and bool(row.cell("votes"))
    )


def _category(row: Row, step: Step) -> Category:
    """What a note is about: where nothing is said, what the step asks for first."""
    name = row.cell("category").casefold()
    if not name or step.line_up:
        return step.capture[0] if step.capture else Category.PRINCIPLE
    if name not in {category.value for category in Category}:
        raise _BadRow(unknown_name("category", row.cell("category"), list(Category)))
    category = Category(name)
    if category not in step.capture and category is not Category.QUESTION:
        raise _BadRow(f"the step “{step.key}” takes {listed(step.capture)} (or a question), not {category}.")
    return category


def _votes(row: Row, plan: Plan, step: Step) -> tuple[str, int | None]:
    """The theme, or in a vote step the choice, with its votes if there are any."""
    theme, count = row.cell("theme"), row.cell("votes")
    if not count:
        return theme, None
    if not _COUNT.fullmatch(count):
        raise _BadRow(f"“{shortened(count)}” under votes is not a whole number, 0 or more.")
    if _counts_commitments(row, step):
        return "", int(count)
    choices = _choices(plan, step)
    if choices:
        return _chosen(theme or row.cell("text"), choices), int(count)
    if not theme and step.kind is not StepKind.VOTE:
        raise _BadRow("has votes but no theme they are for.")
    return theme, int(count)


def _choices(plan: Plan, step: Step) -> dict[str, str]:
    """What can be chosen in a step before anybody has said anything, by name in small letters."""
    if step.line_up:
        return {place.casefold(): place for place in step.line_up}
    if step.kind is not StepKind.VOTE:
        return {}
    usual = step.vote_on is VoteOn.USUAL
    if step.vote_on is VoteOn.PRINCIPLES or (usual and Category.PRINCIPLE in step.capture):
        by_id = {principle.id.casefold(): principle.title for principle in plan.principles}
        return by_id | {principle.title.casefold(): principle.title for principle in plan.principles}
    if step.vote_on is VoteOn.PROMPTS or (usual and Category.FEEDBACK in step.capture):
        return {prompt.casefold(): prompt for prompt in step.prompts}
    return {}


def _chosen(name: str, choices: dict[str, str]) -> str:
    if name.casefold() not in choices:
        raise _BadRow(unknown_name("choice of this vote", name, dict.fromkeys(choices.values())))
    return choices[name.casefold()]
