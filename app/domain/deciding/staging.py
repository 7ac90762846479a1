"""What the projector shows."""

from typing import assert_never

from app.domain.commands import (
    FocusTheme,
    HideNote,
    RevealNext,
    RevealNote,
    SetCurtain,
    SetStage,
    ShowGroups,
    ShowMessage,
    StagingCommand,
    TurnPage,
)
from app.domain.curtain import Waiting, behind, notes_waiting
from app.domain.deciding.finding import find_note, find_theme
from app.domain.events import (
    CurtainSet,
    Event,
    GroupsShown,
    MessageShown,
    NoteHidden,
    NoteRevealed,
    PageTurned,
    PartShown,
    StageStateChosen,
    ThemeFocused,
)
from app.domain.identifiers import NoteId
from app.domain.language import say
from app.domain.refusal import Refused
from app.domain.session import Session
from app.domain.stage_parts import Curtain
from app.domain.text import clean


def decide_staging(session: Session, command: StagingCommand) -> tuple[Event, ...]:
    """The events of a command about the stage. Raises Refused."""
    view = session.view
    match command:
        case SetStage():
            return () if session.stage.state is command.state else (StageStateChosen(command.state),)
        case ShowMessage():
            text = clean(command.text)
            return () if session.stage.message == text else (MessageShown(text),)
        case ShowGroups():
            return _groups(session, command.shown)
        case SetCurtain():
            return () if curtain_now(session) is command.curtain else (CurtainSet(command.curtain),)
        case RevealNext():
            return reveal_next(session)
        case RevealNote():
            return _reveal(session, command.note)
        case HideNote():
            note = find_note(session, command.note).id
            return () if note in session.held_back else (NoteHidden(note),)
        case FocusTheme():
            if command.theme is not None:
                find_theme(session, command.theme)
            return () if view.focus == command.theme else (ThemeFocused(command.theme),)
        case TurnPage():
            page, now = max(command.page, 0), session.stage.message_page if command.of_message else view.page
            return () if now == page else (PageTurned(page, command.of_message),)
        case _:
            assert_never(command)


def curtain_now(session: Session) -> Curtain:
    """How far the curtain of the current step is open."""
    return Curtain.SHOWN if session.position is None else session.curtain_of(session.position)


def reveal_next(session: Session) -> tuple[Event, ...]:
    """Show the next thing that waits. Raises Refused where nothing does."""
    waits = behind(session).what
    if session.position is None or waits is Waiting.NOTHING:
        raise Refused(say("Nothing waits behind the curtain."))
    if waits is Waiting.NOTES:
        return (NoteRevealed(notes_waiting(session, session.position)[0]),)
    return (PartShown(session.position, session.unfolded_of(session.position) + 1),)


def _reveal(session: Session, note: NoteId) -> tuple[Event, ...]:
    _check_note(session, note)
    if curtain_now(session) in (Curtain.HIDDEN, Curtain.COUNT):
        raise Refused(say("The curtain is closed. Open it first, one by one or as a whole."))
    shown = note in session.revealed and note not in session.held_back
    return () if shown else (NoteRevealed(note),)


def _check_note(session: Session, note: NoteId) -> None:
    if session.note(note) is None:
        raise Refused(say("That note is no longer there."))


def _groups(session: Session, shown: bool) -> tuple[Event, ...]:
    if session.round is None:
        raise Refused(say("There are no groups to show in this step."))
    return () if session.view.groups is shown else (GroupsShown(shown),)
