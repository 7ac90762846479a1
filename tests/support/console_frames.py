"""Sample frames of the console for every step kind, with the texts of the exercise library."""

import tomllib
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from app.domain.console import (
    ActionRow,
    AgendaRow,
    BallotPanel,
    BallotRow,
    CarriedRow,
    CommitPanel,
    ConsoleClock,
    ConsoleCluster,
    ConsoleFrame,
    ConsoleGroup,
    ConsoleMember,
    ConsoleNote,
    GroupsPanel,
    NoteLine,
    Panel,
    PaperPanel,
    PeoplePanel,
    PersonRow,
    PrinciplePanel,
    RowState,
    SpentPanel,
    SpentRow,
    StepCard,
    Strip,
    WallPanel,
)
from app.domain.identifiers import NoteId, ParticipantId, SlotIndex, ThemeId
from app.domain.people import Presence
from app.domain.session_parts import CarriedAction
from app.domain.stage import Commit, Harvest, Picture, Reveal, StageFrame, StageState, Swap, Talk, Vote, Words, Write
from app.domain.stage_parts import Curtain, Phase, StageAction, StageClock, VoteOption, Wall, WallCluster, WallNote
from app.domain.vocabulary import Category, LossReason, Privacy, Standing, StepKind

EXERCISES = Path(__file__).parents[2] / "exercises" / "en"

NAMES = (
    *("Ana", "Ben", "Chidi", "Dilnoza", "Élodie", "Fatima", "Giulia", "Håkon", "Ines", "Jamal", "Keiko"),
    *("Łukasz", "Mei", "Noor", "Олена", "Priya", "Qadir", "Rosa", "Şebnem", "Tomás"),
    *("عائشة", "משה", "प्रिया", "สมชาย", "Zoë"),
)
THEMES = (
    "Calm under pressure",
    "Knowing who to call",
    "Listening first",
    "Plain words",
    "Humour at the right moment",
    "Standing up for families when the form has no box for them",
    "Asking for help early",
    "Writing it down the same day",
    "Warm handovers",
    "Noticing what is not said",
    "Staying after the meeting to make sure that everybody has understood what happens next",
    "Patience",
)
NOTES = (
    ("Calming a tense call", Category.SKILL),
    ("How the benefits form works", Category.KNOWLEDGE),
    ("Steady when the room is not", Category.ATTRIBUTE),
    ("Repeats back before answering", Category.BEHAVIOUR),
    ("A colleague who picks up the phone on a Friday afternoon", Category.ENABLER),
    ("What if the interpreter is late?", Category.QUESTION),
)
_EXAMPLES = {
    StepKind.BRIEF: ("sparkling-pairs", "welcome"),
    StepKind.PAIR_TALK: ("sparkling-pairs", "ask-one"),
    StepKind.SWAP: ("role-swap", "change"),
    StepKind.INDIVIDUAL_WRITE: ("failing-forward", "four-lines"),
    StepKind.SMALL_GROUP: ("group-theme-harvest", "fours"),
    StepKind.PLENARY_HARVEST: ("group-theme-harvest", "wall"),
    StepKind.VOTE: ("group-theme-harvest", "dots"),
    StepKind.PRINCIPLE_REVEAL: ("failing-forward", "p1"),
    StepKind.COMMIT: ("failing-forward", "one-liner"),
    StepKind.CLOSE: ("failing-forward", "bow"),
}


def sample_frame(kind: StepKind, *, people: int = 14, themes: int = 5) -> ConsoleFrame:
    """A moment in a step of this kind."""
    exercise, step = _step(kind)
    return ConsoleFrame(
        title="Bringing out what works",
        begun=True,
        ended=False,
        strip=Strip(
            stage=StageState.LIVE,
            clock="10:42",
            lateness="2 min late",
            late=True,
            ends="ends 11:31, 1 min over",
            over=True,
            people=f"{people - 1} of {people} here",
        ),
        agenda=sample_agenda(kind),
        clock=ConsoleClock("4:12", Phase.CALM, False, 0.52, "8 min", "3:48", "10:46"),
        step=StepCard(
            exercise=exercise["title"],
            title=step["title"],
            kind=StepKind(step["kind"]),
            script=step["script"],
            audience=step["audience"],
            prompts=tuple(step["prompts"]),
            tips=tuple(exercise["tips"]),
            safety=tuple(exercise["safety"]),
            privacy=Privacy(step["privacy"]),
        ),
        panels=sample_panels(kind, people=people, themes=themes),
        note_line=sample_note_line(kind, step, themes),
        advice=(),
        question=None,
        undo="next step",
        redo="",
        stage=StageFrame(StageState.LIVE, sample_picture(kind, step, themes), credit=exercise["credit"][:60]),
        coming=StageFrame(StageState.LIVE, Words("Read it back", "A reads back three strengths.", ())),
        coming_title="Read it back · 3 min",
    )


def not_begun_frame() -> ConsoleFrame:
    """Before the first step."""
    frame = sample_frame(StepKind.BRIEF)
    return replace(frame, begun=False, clock=None, undo="", panels=(frame.panels[-1],))


def with_clock(frame: ConsoleFrame, text: str, phase: Phase = Phase.CALM, *, paused: bool = False) -> ConsoleFrame:
    """The same moment with another clock on console and stage."""
    assert frame.clock is not None
    clock = replace(frame.clock, text=text, phase=phase, paused=paused)
    picture = frame.stage.picture
    if isinstance(picture, Talk | Write | Harvest | Swap | Vote | Commit):
        picture = replace(picture, clock=StageClock(text, phase, paused, 0.5))
    return replace(frame, clock=clock, stage=replace(frame.stage, picture=picture))


def sample_agenda(now: StepKind) -> tuple[AgendaRow, ...]:
    """The day of a workshop that runs two exercises."""
    rows: list[AgendaRow] = []
    slot, minute, state = 0, 0, RowState.PAST
    for name in ("sparkling-pairs", "role-swap", "group-theme-harvest", "failing-forward"):
        exercise = _exercise(name)
        rows.append(AgendaRow(None, exercise["title"], "", "", RowState.LATER))
        for step in exercise["steps"]:
            if state is RowState.NEXT:
                state = RowState.LATER
            elif state is RowState.NOW:
                state = RowState.NEXT
            elif state is RowState.PAST and (name, step["key"]) == _EXAMPLES[now]:
                state = RowState.NOW
            time = f"{10 + minute // 60}:{minute % 60:02}"
            left_out = step.get("when", "always") == "odd"
            shown = RowState.LEFT_OUT if left_out else state
            rows.append(AgendaRow(SlotIndex(slot), step["title"], time, f"{step['minutes']} min", shown))
            slot, minute = slot + 1, minute + step["minutes"]
    return tuple(rows)


def sample_people(count: int) -> PeoplePanel:
    """A roster in several scripts; the last is expected, the one before has gone."""
    rows = tuple(
        PersonRow(
            ParticipantId(number + 1),
            NAMES[number % len(NAMES)] + (f" {number // len(NAMES) + 1}" if number >= len(NAMES) else ""),
            ("North", "South", "Duty team")[number % 3],
            Presence.EXPECTED if number == count - 1 else Presence.LEFT if number == count - 2 else Presence.PRESENT,
        )
        for number in range(count)
    )
    return PeoplePanel(rows, f"{count - 2} here, 1 expected, 1 gone home")


def sample_spent(steps: int = 12) -> SpentPanel:
    """A day with a late start, some lost time, and a step left out."""
    names = [row.title for row in sample_agenda(StepKind.CLOSE) if row.slot is not None]
    rows = [SpentRow(None, "Start", "10:00", "10:04", "+4 min", True, LossReason.LATE_START)]
    for number in range(steps):
        lost = number % 4 == 2
        rows.append(
            SpentRow(
                SlotIndex(number),
                names[number % len(names)],
                "6 min",
                "left out" if number == 7 else "8:10" if lost else "5:48",
                "−6 min" if number == 7 else "+2:10" if lost else "−12 s",
                lost,
                LossReason.DISCUSSION if number == 2 else None,
            )
        )
    return SpentPanel(tuple(rows), "10:30 lost in all")


def sample_groups(people: int, each: int = 2) -> GroupsPanel:
    """Groups of a size, with roles."""
    roster = sample_people(people).rows
    groups = tuple(
        ConsoleGroup(
            str(number // each + 1),
            tuple(
                ConsoleMember(row.person, "ABCDEF"[seat], row.name)
                for seat, row in enumerate(roster[number : number + each])
            ),
        )
        for number in range(0, people, each)
    )
    return GroupsPanel(groups, ("A asks and notes", "B tells"), ("Zoë",), False, "Ana and Ben were partners before.")


def sample_wall(themes: int) -> WallPanel:
    """A wall with some loose notes and a number of themes."""
    notes = tuple(ConsoleNote(NoteId(number + 1), *NOTES[number % len(NOTES)]) for number in range(themes * 2 + 4))
    clusters = tuple(
        ConsoleCluster(
            ThemeId(number + 1),
            "123456789abc"[number],
            THEMES[number],
            number + 2,
            notes[number * 2 : number * 2 + 2],
        )
        for number in range(themes)
    )
    loose = notes[themes * 2 :][::-1]
    return WallPanel(clusters, loose, len(loose), len(notes), Curtain.COUNT)


def sample_panels(kind: StepKind, *, people: int, themes: int) -> tuple[Panel, ...]:
    """The panels a step of this kind has, its own first."""
    roster = sample_people(people)
    match kind:
        case StepKind.PAIR_TALK | StepKind.SWAP:
            return sample_groups(people), PaperPanel(_PAPER, ("Listening sheet", "Question card")), roster
        case StepKind.SMALL_GROUP:
            return sample_groups(people, 4), sample_wall(themes), roster
        case StepKind.INDIVIDUAL_WRITE:
            return PaperPanel(_PAPER, ("Four-line sheet",)), roster
        case StepKind.PLENARY_HARVEST:
            return sample_wall(themes), sample_groups(people, 4), roster
        case StepKind.VOTE:
            return sample_ballot(themes), sample_wall(themes), roster
        case StepKind.PRINCIPLE_REVEAL:
            return _principle(), roster
        case StepKind.COMMIT:
            return sample_commit(), roster
        case StepKind.BRIEF | StepKind.CLOSE:
            return (roster,)


def sample_ballot(themes: int) -> BallotPanel:
    """An open ballot over the themes."""
    rows = tuple(
        BallotRow(number, "123456789abc"[number], THEMES[number], (number * 5) % 9) for number in range(themes)
    )
    return BallotPanel(SlotIndex(7), rows, "38 of 42 dots", adds_up=False, closed=False, result="")


def sample_commit(*, takes_actions: bool = True) -> CommitPanel:
    """Two actions, one with an owner who has gone home."""
    actions = (
        ActionRow(NoteId(41), "Ask the duty team for a shared phone list", "Ana", "5 December", False),
        ActionRow(NoteId(42), "Try the two-minute handover for a month", "Ben", "by Easter", True),
    )
    before = (
        CarriedRow(0, CarriedAction("Ring every family before the review", "Ana", "2026-12-07", "Team day"), False),
        CarriedRow(1, CarriedAction("Put the notes on one page", standing=Standing.GOING_ON), False),
        CarriedRow(2, CarriedAction("Ask the night team", "Ben", "every Monday", standing=Standing.DONE), True),
    )
    shown = (actions, before) if takes_actions else ((), ())
    return CommitPanel(SlotIndex(9), takes_actions, True, shown[0], 9, 14, carried=shown[1])


def sample_note_line(kind: StepKind, step: dict[str, Any], themes: int = 5) -> NoteLine:
    """Open where the facilitator writes, closed where people do."""
    if kind in (StepKind.PLENARY_HARVEST, StepKind.SMALL_GROUP):
        categories = tuple(Category(word) for word in step["capture"])
        return NoteLine(True, "", categories, THEMES[:themes], False, ())
    if kind is StepKind.COMMIT:
        return NoteLine(True, "", (Category.ACTION, Category.LEARNING), (), True, tuple(NAMES[:14]))
    return NoteLine(False, "Paper only: what is written here stays on people's own sheets.", (), (), False, ())


def sample_picture(kind: StepKind, step: dict[str, Any], themes: int = 5) -> Picture:
    """What the room sees in a step of this kind."""
    title, audience, prompts = step["title"], step["audience"], tuple(step["prompts"])
    clock = StageClock("4:12", Phase.CALM, False, 0.52)
    match kind:
        case StepKind.BRIEF | StepKind.CLOSE:
            return Words(title, audience, prompts)
        case StepKind.PAIR_TALK | StepKind.SMALL_GROUP:
            return Talk(title, audience, prompts, clock, ("A asks and notes", "B tells"))
        case StepKind.SWAP:
            return Swap(title, audience, prompts, clock, ("B asks and notes", "A tells"))
        case StepKind.INDIVIDUAL_WRITE:
            return Write(title, audience, prompts, clock)
        case StepKind.PLENARY_HARVEST:
            return Harvest(title, audience, prompts, clock, _stage_wall(themes))
        case StepKind.VOTE:
            options = tuple(VoteOption(name, None, 0.0, False) for name in THEMES[:themes])
            return Vote(title, audience, prompts, clock, options, False, "")
        case StepKind.PRINCIPLE_REVEAL:
            panel = _principle()
            return Reveal(1, 5, panel.title, panel.meaning, panel.self_check, panel.try_saying)
        case StepKind.COMMIT:
            actions = (StageAction("Ask the duty team for a shared phone list", "Ana", "5 December"),)
            return Commit(title, audience, prompts, clock, actions)


_PAPER = "Nothing is typed in this step: stories stay with the people who tell them."


def _principle() -> PrinciplePanel:
    document = tomllib.loads((EXERCISES / "principles.toml").read_text(encoding="utf-8"))
    first = document["principles"][0]
    return PrinciplePanel(1, 5, first["title"], first["meaning"], first["self_check"], first["try_saying"])


def _stage_wall(themes: int) -> Wall:
    clusters = tuple(WallCluster(name, 3, (WallNote("Calming a tense call", "skill"),)) for name in THEMES[:themes])
    return Wall(Curtain.SHOWN, themes * 3, clusters)


def _exercise(name: str) -> dict[str, Any]:
    return tomllib.loads((EXERCISES / f"{name}.toml").read_text(encoding="utf-8"))


def _step(kind: StepKind) -> tuple[dict[str, Any], dict[str, Any]]:
    name, key = _EXAMPLES[kind]
    exercise = _exercise(name)
    return exercise, next(step for step in exercise["steps"] if step["key"] == key)
