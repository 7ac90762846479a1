"""What an action asks of the session, given the frame that is shown."""

from app.domain.amounts import amount, means_wall_time
from app.domain.commands import (
    AddPerson,
    AddTime,
    BackDate,
    BeganAt,
    Begin,
    CloseBallot,
    Command,
    DrawGroups,
    EndSession,
    EndStepAt,
    ExplainLoss,
    FocusTheme,
    GroupNote,
    LeaveOut,
    NameTheme,
    Pause,
    PreviousStep,
    Redo,
    RenameTheme,
    ReopenBallot,
    RestartStep,
    Resume,
    SetAutoAdvance,
    SetCurtain,
    SetDots,
    SetStage,
    ShowGroups,
    ShowMessage,
    ShowNext,
    SkipStep,
    SplitTheme,
    TurnPage,
    Undo,
)
from app.domain.console import (
    AgendaRow,
    BallotPanel,
    CommitPanel,
    ConsoleFrame,
    ConsoleNote,
    GroupsPanel,
    PrinciplePanel,
    RowState,
    WallPanel,
)
from app.domain.identifiers import NoteId, ThemeId
from app.domain.instants import MINUTE, Duration
from app.domain.stage import StageState
from app.domain.stage_parts import Curtain
from app.domain.vocabulary import Category, LossReason
from ui.actions.spec import ActionId
from ui.console.edited_note import EditedNote

_ALWAYS: dict[ActionId, Command] = {
    ActionId.NEXT: ShowNext(),
    ActionId.BACK: PreviousStep(),
    ActionId.SKIP: SkipStep(),
    ActionId.PLUS_MINUTE: AddTime(MINUTE),
    ActionId.MINUS_MINUTE: AddTime(Duration(-MINUTE)),
    ActionId.RESTART: RestartStep(),
    ActionId.END_SESSION: EndSession(),
    ActionId.LIVE: SetStage(StageState.LIVE),
    ActionId.DRAW_AGAIN: DrawGroups(),
    ActionId.UNDO: Undo(),
    ActionId.REDO: Redo(),
}
_STATES = {
    ActionId.FREEZE: StageState.FROZEN,
    ActionId.BLACK: StageState.BLACK,
    ActionId.HOLDING: StageState.HOLDING,
    ActionId.DESKTOP: StageState.DESKTOP,
}
_NEXT_CURTAIN = {
    Curtain.HIDDEN: Curtain.COUNT,
    Curtain.COUNT: Curtain.ONE_BY_ONE,
    Curtain.ONE_BY_ONE: Curtain.SHOWN,
    Curtain.SHOWN: Curtain.HIDDEN,
}


def command_for(
    action_id: ActionId, frame: ConsoleFrame, *, number: int = 0, pages: int = 1, of_message: bool = False
) -> Command | None:
    """The command an action means now; None if it means nothing here or needs something typed first.

    `number` is the key of a numbered action, `pages` how many the stage has, and `of_message` whether they are those of
    a message.
    """
    if action_id in _STATES:
        # The same key puts the state on and takes it off, as presenters do with black.
        state = _STATES[action_id]
        back = frame.under_desktop if state is StageState.DESKTOP else StageState.LIVE
        return SetStage(back if frame.stage.state is state else state)
    match action_id:
        case ActionId.BEGIN:
            return SetStage(StageState.LIVE) if frame.begun else Begin()
        case ActionId.ADVICE:
            return frame.advice[0].command if frame.advice else None
        case ActionId.EXPLAIN:
            return ExplainLoss(frame.question.slot, tuple(LossReason)[number - 1]) if frame.question else None
        case ActionId.CLOSE_VOTE:
            ballot = ballot_of(frame)
            return ReopenBallot() if ballot is not None and ballot.closed else CloseBallot()
        case ActionId.PAUSE:
            return Resume() if frame.clock is not None and frame.clock.paused else Pause()
        case ActionId.CURTAIN:
            return _curtain(frame)
        case ActionId.SHOW_GROUPS:
            groups = next((panel for panel in frame.panels if isinstance(panel, GroupsPanel)), None)
            return ShowGroups(not groups.on_stage) if groups else None
        case ActionId.NEXT_PAGE | ActionId.PREVIOUS_PAGE:
            return _page(frame, 1 if action_id is ActionId.NEXT_PAGE else -1, pages, of_message=of_message)
        case ActionId.INTO_THEME:
            return _into_theme(frame, number)
        case ActionId.CLEAR:
            if frame.stage.message:
                return ShowMessage("")
            shown_alone = (wall := wall_of(frame)) is not None and wall.focus is not None
            return FocusTheme(None) if shown_alone else None
        case _:
            return _ALWAYS.get(action_id)


def command_for_answer(
    action_id: ActionId,
    text: str,
    *,
    theme: ThemeId | None = None,
    notes: tuple[NoteId, ...] = (),
    wall: str = "00:00",
) -> Command | None:
    """The command meant by the text typed for an action while the wall says `wall`; None if the text says nothing.

    `theme` and `notes` are what was chosen when it was asked.
    """
    match action_id:
        case ActionId.MESSAGE:
            return ShowMessage(text)
        case ActionId.ADD_TIME:
            length = amount(text)
            return AddTime(length) if length else None
        case ActionId.BACKDATE if means_wall_time(text, wall):
            return BeganAt(text)
        case ActionId.BACKDATE:
            length = amount(text)
            return BackDate(length) if length else None
        case ActionId.END_AT if text:
            return EndStepAt(text)
        case ActionId.ADD_PERSON if text:
            return AddPerson(text)
        case ActionId.SET_DOTS if text.isascii() and text.isdigit():
            return SetDots(int(text[:3]))
        case ActionId.NEW_THEME | ActionId.GROUP_CHOSEN if text:
            return NameTheme(text, notes)
        case ActionId.SPLIT_THEME if text and theme is not None:
            return SplitTheme(theme, notes, text)
        case ActionId.RENAME_THEME if text and theme is not None:
            return RenameTheme(theme, text)
        case _:
            return None


def leave_out(row: AgendaRow | None) -> Command | None:
    """Leave a step of the agenda out, or take it in again; None where no step is chosen."""
    if row is None or row.slot is None:
        return None
    return LeaveOut(row.slot, row.state is not RowState.LEFT_OUT)


def let_go_on(row: AgendaRow | None) -> Command | None:
    """Let a step of the agenda go on by itself, or not; None where no step is chosen."""
    return None if row is None or row.slot is None else SetAutoAdvance(row.slot, not row.auto)


def ballot_of(frame: ConsoleFrame) -> BallotPanel | None:
    """What is counted in this step: a vote, or where people stand on a principle."""
    for panel in frame.panels:
        if isinstance(panel, BallotPanel):
            return panel
        if isinstance(panel, PrinciplePanel) and panel.line_up is not None:
            return panel.line_up
    return None


def _curtain(frame: ConsoleFrame) -> Command | None:
    """In a vote the curtain is that of the result; of the notes in any other step."""
    vote = next((panel for panel in frame.panels if isinstance(panel, BallotPanel)), None)
    if vote is not None:
        return SetCurtain(Curtain.SHOWN if vote.one_by_one else Curtain.ONE_BY_ONE)
    wall = wall_of(frame)
    return SetCurtain(_NEXT_CURTAIN[wall.curtain]) if wall else None


def wall_of(frame: ConsoleFrame) -> WallPanel | None:
    """The wall, if the step has one."""
    return next((panel for panel in frame.panels if isinstance(panel, WallPanel)), None)


def notes_of(frame: ConsoleFrame) -> tuple[EditedNote, ...]:
    """All notes the console shows, the newest first."""
    found: dict[NoteId, EditedNote] = {}
    for panel in frame.panels:
        if isinstance(panel, WallPanel):
            in_themes = (note for cluster in panel.clusters for note in cluster.notes)
            cards = [*panel.loose, *panel.parked, *in_themes]
            shown = [*cards, *(reply for card in cards for reply in card.replies)]
            found.update({note.note: _as_edited(note) for note in shown})
    for panel in frame.panels:
        if isinstance(panel, CommitPanel):
            for action in panel.actions:
                found[action.note] = EditedNote(action.note, action.text, Category.ACTION, action.owner, action.due)
    return tuple(found[note] for note in sorted(found, reverse=True))


def _as_edited(note: ConsoleNote) -> EditedNote:
    return EditedNote(note.note, note.text, note.category)


def _into_theme(frame: ConsoleFrame, number: int) -> Command | None:
    wall, notes = wall_of(frame), notes_of(frame)
    clusters = wall.clusters if wall else ()
    theme = next((cluster.theme for cluster in clusters if cluster.key == str(number)), None)
    return GroupNote(notes[0].note, theme) if notes and theme is not None else None


def _page(frame: ConsoleFrame, step: int, pages: int, *, of_message: bool) -> Command | None:
    page = min(frame.stage.message_page if of_message else frame.stage.page, pages - 1)
    goal = min(max(page + step, 0), pages - 1)
    return TurnPage(goal, of_message) if goal != page else None
