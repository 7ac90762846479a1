"""The step's own panels for the facilitator: groups, wall, vote, principle, commitments, paper, people."""

from collections.abc import Mapping
from itertools import islice
from types import MappingProxyType

from app.domain.ballot_panel import ballot_panel
from app.domain.console import (
    ActionRow,
    CarriedRow,
    CommitPanel,
    ConfidentialPanel,
    ConfidentialRow,
    ConsoleCluster,
    ConsoleGroup,
    ConsoleMember,
    ConsoleNote,
    GroupsPanel,
    Panel,
    PaperPanel,
    PeoplePanel,
    PersonRow,
    PrinciplePanel,
    TopTheme,
    WallPanel,
)
from app.domain.console_spent import spent_panel
from app.domain.curtain import is_shown, principle_of
from app.domain.deciding.noting import counts_commitments
from app.domain.exercise import Step
from app.domain.grouping.drawing import avoidable
from app.domain.grouping.wishes import broken_wishes
from app.domain.groups import Round
from app.domain.identifiers import NoteId, ParticipantId, SlotIndex
from app.domain.language import listed, say, unsaid
from app.domain.people import Presence, kept_apart
from app.domain.plan import is_talk
from app.domain.ranking import first_places, theme_counts, themes_by_rank, ticks, top
from app.domain.seated import waiting
from app.domain.session import Session
from app.domain.sheet_names import sheet_name
from app.domain.stage_parts import Curtain
from app.domain.stage_roles import LETTERED, ROLE_LETTERS, roles_shown
from app.domain.stage_wall import MOST_IN_FOCUS, focus_of, in_order, stage_top, wall_count
from app.domain.vocabulary import AvoidRule, Category, Privacy, StepKind

TOGETHER: Mapping[AvoidRule, str] = MappingProxyType(
    {
        AvoidRule.LINE_MANAGER: unsaid("{names} sit together although one manages the other."),
        AvoidRule.ASKED_NOT_TO_PAIR: unsaid("{names} sit together although they are not to be put together."),
    }
)
"""What is said of a rule that keeps two people apart whatever the exercise."""

THEME_KEYS = "123456789acdeghijkloquwyz"
"""The keys that drop notes into a theme, in order: the other letters do something on the wall, or black the stage."""

LISTED = 24
"""Notes of one theme that the facilitator has before her; the count tells of the rest, and in focus she has all."""
LISTED_LOOSE = 60
"""The same of those that have no theme yet, which are still to be sorted."""
_WALL_FIRST = (StepKind.PLENARY_HARVEST, StepKind.INDIVIDUAL_WRITE)
"""Where nobody sits in groups, and what is typed is the work."""


def panels(session: Session) -> tuple[Panel, ...]:
    """The panels of the current step, its own first, then the people; in breaks and at the end where the time went."""
    slot = session.slot
    found: list[Panel] = []
    if slot is not None and slot.step is not None and session.position is not None:
        found = _step_panels(session, session.position, slot.step)
    found += [*_confidential(session), _people(session)]
    in_break = slot is not None and slot.step is None
    spent = spent_panel(session) if in_break or session.ended is not None else None
    if spent is None:
        return tuple(found)
    return (*found, spent) if session.ended is None else (spent, *found)


def _step_panels(session: Session, index: SlotIndex, step: Step) -> list[Panel]:
    found: list[Panel] = []
    ballot = session.ballot(index)
    votes = ballot_panel(session, ballot) if ballot is not None else None
    principle = principle_of(session, step)
    if principle is not None:
        of = len(session.plan.principles)
        texts = (principle.title, principle.meaning, principle.self_check, principle.try_saying)
        found.append(PrinciplePanel(principle.number, of, *texts, session.unfolded_of(index), votes))
    elif votes is not None:
        found.append(votes)
    if step.kind is StepKind.COMMIT or counts_commitments(step):
        found.append(_commit(session, index, step))
    item = session.plan.slots[index].item
    groups = _groups(session, index)
    wall = _wall(session, index) if step.takes_notes or session.themes_of(item) or wall_count(session, item) else None
    if step.kind in _WALL_FIRST and wall:
        found.append(wall)
        wall = None
    if groups:
        found.append(groups)
    if wall:
        found.append(wall)
    if not step.takes_notes and step.privacy in (Privacy.PRIVATE, Privacy.PAIR):
        paper = _paper(step)
        found.insert(len(found) if is_talk(step.kind) or found else 0, paper)
    return found


def _groups(session: Session, index: SlotIndex) -> GroupsPanel | None:
    drawn = session.round_for(index)
    if drawn is None:
        return None
    groups = tuple(
        ConsoleGroup(str(number), _members(session, drawn, group)) for number, group in enumerate(drawn.groups, 1)
    )
    names = tuple(session.people[person - 1].name for person in waiting(session))
    return GroupsPanel(groups, roles_shown(session, index), names, session.view.groups, _notice(session, drawn))


def _members(session: Session, drawn: Round, group: tuple[ParticipantId, ...]) -> tuple[ConsoleMember, ...]:
    with_letters = drawn.size in LETTERED
    return tuple(
        ConsoleMember(person, ROLE_LETTERS[seat : seat + 1] if with_letters else "", session.people[person - 1].name)
        for seat, person in enumerate(group)
    )


def _notice(session: Session, drawn: Round) -> str:
    """Who sits together against a rule, and whether another draw could help; else that somebody sits alone."""
    apart = kept_apart(session.people)
    broken = broken_wishes(drawn.groups, apart)
    if broken:
        names = listed(sorted(session.people[person - 1].name for person in broken[0].people))
        reason = say(TOGETHER[broken[0].rule], names=names)
        if len(broken) > 1:
            reason += f" {say('({count} more like this.)', count=len(broken) - 1)}"
        if avoidable(drawn.groups, apart):
            return f"{reason} {say('Draw again, or swap one of them.')}"
        return f"{reason} {say('No draw of these people avoids it; this is the nearest.')}"
    if len(drawn.groups) == 1 and len(drawn.groups[0]) == 1:
        return say("One person alone: ask a helper to join.")
    return ""


def _wall(session: Session, index: SlotIndex) -> WallPanel:
    item = session.plan.slots[index].item
    themes, counts = themes_by_rank(session, item), theme_counts(session, item)
    loose = session.loose_of(item)
    ticked, curtain, focus = ticks(session, item), session.curtain_of(index), focus_of(session, item)

    def notes(numbers: tuple[NoteId, ...], most: int = LISTED) -> tuple[ConsoleNote, ...]:
        return tuple(_note(session, note, curtain, ticked) for note in islice(in_order(numbers, ticked), most))

    clusters = tuple(
        ConsoleCluster(
            theme.id,
            THEME_KEYS[place] if place < len(THEME_KEYS) else "",
            theme.name,
            len(theme.notes),
            notes(theme.notes, MOST_IN_FOCUS if theme.id == focus else LISTED),
            counts.get(theme.id),
        )
        for place, theme in enumerate(themes)
    )
    parked = session.parked_of(item)
    return WallPanel(
        clusters=clusters,
        loose=notes(loose, LISTED_LOOSE),
        loose_count=len(loose),
        count=wall_count(session, item),
        curtain=curtain,
        parked=notes(parked),
        parked_count=len(parked),
        focus=focus,
    )


def _note(session: Session, number: NoteId, curtain: Curtain, ticked: Mapping[NoteId, int]) -> ConsoleNote:
    note = session.notes[number - 1]
    return ConsoleNote(
        note.id,
        note.text,
        note.category,
        hidden=curtain in (Curtain.SHOWN, Curtain.ONE_BY_ONE) and not is_shown(session, number, curtain),
        votes=ticked.get(number),
        reply=note.reply,
        replies=tuple(_note(session, reply, curtain, ticked) for reply in note.replies),
    )


def _commit(session: Session, index: SlotIndex, step: Step) -> CommitPanel:
    gone = {person.name.casefold() for person in session.people if person.presence is Presence.LEFT}
    actions = tuple(
        ActionRow(
            note.id,
            note.text,
            note.owner,
            note.due,
            note.owner.casefold() in gone,
            session.themes[note.theme - 1].name if note.theme is not None else "",
            note.agreed,
        )
        for note in session.notes
        if note.category is Category.ACTION and not note.removed
    )
    return CommitPanel(
        slot=index,
        takes_actions=Category.ACTION in step.capture and step.takes_notes,
        counts_commitments=counts_commitments(step),
        actions=actions,
        commitments=session.commitments_of(index),
        people=len(session.present),
        top=stage_top(session, index),
        themes=_top_themes(session, index),
        carried=_carried(session, gone) if step.last_time else (),
    )


def _carried(session: Session, gone: set[str]) -> tuple[CarriedRow, ...]:
    return tuple(
        CarriedRow(number, action, action.owner.casefold() in gone) for number, action in enumerate(session.carried)
    )


def _top_themes(session: Session, index: SlotIndex) -> tuple[TopTheme, ...]:
    """The first themes of the votes that this step goes on with; it takes a digit to put an action under one."""
    found = [choice for ballot in top(session, index) for choice in first_places(session, ballot)]
    themes = [(choice.theme, choice) for choice in found if choice.theme is not None]
    return tuple(
        TopTheme(key, theme, each.label, each.count) for key, (theme, each) in zip(THEME_KEYS, themes, strict=False)
    )


def _paper(step: Step) -> PaperPanel:
    if step.privacy is Privacy.PRIVATE:
        words = say("Paper only: what is said stays on each person's own paper. Nothing is typed.")
    else:
        words = say("Paper only: what is said stays on the pair's sheet. Nothing is typed.")
    return PaperPanel(words, tuple(dict.fromkeys(sheet_name(feed.partition("/")[0]) for feed in step.feeds)))


def _confidential(session: Session) -> tuple[ConfidentialPanel, ...]:
    """The facilitator's own notes, where there are any."""
    rows = tuple(
        ConfidentialRow(note.id, note.text, session.plan.slots[note.slot].title)
        for note in reversed(session.confidential)
        if not note.removed
    )
    return (ConfidentialPanel(rows),) if rows else ()


def _people(session: Session) -> PeoplePanel:
    rows = tuple(PersonRow(each.id, each.name, each.team, each.presence) for each in session.people)
    here = len(session.present)
    return PeoplePanel(rows, say("{here} of {count} here", here=here, count=len(rows)))
