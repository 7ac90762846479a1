"""The stage: what the projector was told, and how the current step is shown."""

from typing import assert_never

from msgspec.structs import replace

from app.domain.events import (
    CurtainSet,
    GroupsShown,
    MessageShown,
    NoteHidden,
    NoteRevealed,
    PageTurned,
    PartShown,
    StageStateChosen,
    StagingEvent,
    ThemeFocused,
)
from app.domain.instants import Instant
from app.domain.session import Session, StageChoice, with_parts
from app.domain.stage import StageState
from app.domain.stage_parts import Curtain


def reduce_staging(session: Session, event: StagingEvent, at: Instant) -> Session:
    """The session after an event about the stage."""
    match event:
        case StageStateChosen():
            return replace(session, stage=_choose(session, event.state, at))
        case MessageShown():
            return replace(session, stage=replace(session.stage, message=event.text, message_page=0))
        case GroupsShown():
            return replace(session, view=replace(session.view, groups=event.shown, page=0))
        case CurtainSet():
            return _draw_curtain(session, event.curtain)
        case ThemeFocused():
            return replace(session, view=replace(session.view, focus=event.theme, page=0))
        case NoteRevealed(note=note):
            return replace(session, revealed=session.revealed | {note}, held_back=session.held_back - {note})
        case NoteHidden(note=note):
            return replace(session, revealed=session.revealed - {note}, held_back=session.held_back | {note})
        case PartShown():
            return with_parts(session, event.slot, event.parts)
        case PageTurned(of_message=True):
            return replace(session, stage=replace(session.stage, message_page=event.page))
        case PageTurned():
            return replace(session, view=replace(session.view, page=event.page))
        case _:
            assert_never(event)


def _choose(session: Session, state: StageState, at: Instant) -> StageChoice:
    before = session.stage
    if state is StageState.DESKTOP:
        return replace(before, state=state, under=before.state)
    if state is StageState.FROZEN and before.state is StageState.DESKTOP and before.under is StageState.FROZEN:
        # The room saw the picture of then; what was prepared since is not to be seen by this.
        return replace(before, state=state, under=StageState.LIVE)
    if state is not StageState.FROZEN:
        return StageChoice(state, before.message, before.message_page)
    still = replace(session, stage=StageChoice(StageState.LIVE, before.message))
    return StageChoice(state, before.message, before.message_page, still, at)


def _draw_curtain(session: Session, curtain: Curtain) -> Session:
    curtains = session.curtains
    if session.position is not None:
        curtains = (*(entry for entry in curtains if entry[0] != session.position), (session.position, curtain))
    return replace(session, curtains=curtains, view=replace(session.view, page=0))
