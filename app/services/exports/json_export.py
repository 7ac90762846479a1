"""The complete record of a session as JSON; its fields are described in `packaging/JSON_EXPORT.md`."""

from typing import Any

import msgspec

from app.domain.agenda import planned_end, planned_start
from app.domain.identifiers import SlotIndex
from app.domain.instants import Instant, iso_text
from app.domain.losses import last_moment, losses, lost_by_reason
from app.domain.plan import PlannedBreak, PlannedExercise, PlannedItem, PlannedSlack
from app.domain.session import Ballot, Session, Theme

FORMAT = "sparkroom-session"
VERSION = 1


def session_json(session: Session) -> bytes:
    """The record as UTF-8 JSON, indented for people."""
    record = {
        "format": FORMAT,
        "version": VERSION,
        "session": _details(session),
        "plan": _plan(session),
        "happened": _happened(session),
        "lost": _lost(session),
        "people": msgspec.to_builtins(session.people),
        "rounds": _rounds(session),
        "notes": _notes(session),
        "confidential": sum(not note.removed for note in session.confidential),
        "themes": _themes(session),
        "votes": [_ballot(session, ballot) for ballot in session.ballots],
        "actions": _actions(session),
        "last_time": _last_time(session),
        "commitments": [{**_step(session, slot), "count": count} for slot, count in session.commitments],
    }
    return msgspec.json.format(msgspec.json.encode(record), indent=2) + b"\n"


def _details(session: Session) -> dict[str, Any]:
    details = session.details
    return {
        "id": details.id,
        "title": session.plan.title,
        "language": session.plan.language,
        "workshop": session.plan.workshop,
        "facilitator": details.facilitator,
        "place": details.place,
        "created": _when(session, details.created),
        "ended": _when(session, session.ended),
        "delete_by": details.delete_by,
        "rehearsal": details.rehearsal,
    }


def _plan(session: Session) -> dict[str, Any]:
    return {
        "start": _when(session, session.plan.start),
        "end": _when(session, session.plan.end),
        "trio_rule": session.plan.trio_rule,
        "items": [_item(session, index, item) for index, item in enumerate(session.plan.items)],
        "parked": [each.item.title for each in session.plan.parked],
    }


def _item(session: Session, index: int, item: PlannedItem) -> dict[str, Any]:
    slots = [SlotIndex(place) for place, slot in enumerate(session.plan.slots) if slot.item == index]
    return {
        "type": type(item).__struct_config__.tag,
        "title": item.title,
        "exercise": item.id if isinstance(item, PlannedExercise) else None,
        "promise": isinstance(item, PlannedBreak) and item.promise,
        "silent": isinstance(item, PlannedExercise) and item.silent,
        "words": dict(item.words) if isinstance(item, PlannedExercise) else {},
        "added": any(session.plan.slots[slot].added for slot in slots),
        "planned_seconds": _length(session, item, slots) / 1000,
        "steps": [_planned_step(session, slot) for slot in slots],
    }


def _length(session: Session, item: PlannedItem, slots: list[SlotIndex]) -> int:
    if isinstance(item, PlannedSlack):
        return item.length
    return sum(session.plan.slots[slot].length for slot in slots if session.runs(slot))


def _planned_step(session: Session, index: SlotIndex) -> dict[str, Any]:
    slot = session.plan.slots[index]
    return {
        "slot": index,
        "step": slot.step.key if slot.step else None,
        "title": slot.title,
        "kind": slot.step.kind if slot.step else None,
        "privacy": slot.step.privacy if slot.step else None,
        "takes_place": session.runs(index),
        "auto_advance": index in session.auto_advance,
        "planned_start": _when(session, planned_start(session, index)),
        "planned_end": _when(session, planned_end(session, index)),
        "planned_seconds": slot.length / 1000,
    }


def _happened(session: Session) -> list[dict[str, Any]]:
    spent = {each.place: each for each in losses(session, last_moment(session)) if not each.going_on}
    last = {visit.slot: visit for visit in session.visits}
    # A step that was visited twice was lost or won once: its last stay tells.
    told = [spent.get(visit.slot) if visit is last[visit.slot] else None for visit in session.visits]
    return [
        {
            **_step(session, visit.slot),
            "began": _when(session, visit.began),
            "ended": _when(session, visit.ended),
            "given_seconds": visit.length / 1000,
            "used_seconds": None if visit.ended is None else (visit.ended - visit.began) / 1000,
            "paused_seconds": visit.stood_still / 1000,
            "skipped": visit.skipped,
            "difference_seconds": None if whole is None else whole.difference / 1000,
            "reason": None if whole is None else whole.reason,
            "by_itself": visit.auto,
        }
        for visit, whole in zip(session.visits, told, strict=True)
    ]


def _lost(session: Session) -> dict[str, Any]:
    spent = losses(session, last_moment(session))
    return {
        "start_seconds": spent[0].difference / 1000 if spent else None,
        "start_reason": spent[0].reason if spent else None,
        "by_reason": [{"reason": reason, "seconds": length / 1000} for reason, length in lost_by_reason(spent)],
    }


def _rounds(session: Session) -> list[dict[str, Any]]:
    return [
        {
            "round": drawn.number,
            "exercise": session.plan.items[drawn.item].title,
            "size": drawn.size,
            "kept": drawn.kept,
            "groups": [[session.people[person - 1].name for person in group] for group in drawn.groups],
        }
        for drawn in session.rounds
    ]


def _notes(session: Session) -> list[dict[str, Any]]:
    return [
        {
            "id": note.id,
            **_step(session, note.slot),
            "category": note.category,
            "text": "" if note.removed else note.text,
            "privacy": note.privacy,
            "theme": session.themes[note.theme - 1].name if note.theme is not None else None,
            "parked": note.parked,
            "held_back": note.id in session.held_back,
            "reply_to": note.reply_to,
            "reply": note.reply,
            "taken": _when(session, note.taken),
            "removed": note.removed,
        }
        for note in session.notes
    ]


def _themes(session: Session) -> list[dict[str, Any]]:
    """Those there are in the order they were put, then what was merged or removed."""
    gone = (theme for theme in session.themes if theme.removed or theme.merged_into is not None)
    return [_theme(session, theme) for theme in (*session.themes_in_order(), *gone)]


def _theme(session: Session, theme: Theme) -> dict[str, Any]:
    return {
        "id": theme.id,
        "exercise": session.plan.items[theme.item].title,
        "name": theme.name,
        "notes": list(theme.notes),
        "merged_into": theme.merged_into,
        "removed": theme.removed,
    }


def _ballot(session: Session, ballot: Ballot) -> dict[str, Any]:
    return {
        **_step(session, ballot.slot),
        "dots_each": ballot.dots,
        "closed": ballot.closed,
        "options": [
            {
                "label": session.label_of(option),
                "count": option.count,
                "theme": option.theme,
                "note": option.note,
                "principle": option.principle or None,
            }
            for option in ballot.options
        ],
    }


def _actions(session: Session) -> list[dict[str, Any]]:
    return [
        {
            "note": note.id,
            "action": note.text,
            "owner": note.named_owner,
            "owner_agreed": note.agreed if note.owner else None,
            "due": note.due,
            "theme": session.themes[note.theme - 1].name if note.theme is not None else None,
        }
        for note in session.notes
        if note.category == "action" and not note.removed
    ]


def _last_time(session: Session) -> list[dict[str, Any]]:
    return [
        {
            "action": each.text,
            "owner": each.owner,
            "due": each.due,
            "from": each.source,
            "agreed_on": each.agreed_on,
            "standing": each.standing,
        }
        for each in session.carried
    ]


def _step(session: Session, index: SlotIndex) -> dict[str, Any]:
    slot = session.plan.slots[index]
    exercise = session.plan.exercise_of(index)
    return {
        "slot": index,
        "exercise": exercise.id if exercise else None,
        "step": slot.step.key if slot.step else None,
        "title": slot.title,
    }


def _when(session: Session, instant: Instant | None) -> str | None:
    return None if instant is None else iso_text(instant, session.details.utc_offset)
