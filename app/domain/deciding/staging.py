"""What the projector shows."""

from typing import assert_never

from app.domain.commands import (
    FocusTheme,
    SetCurtain,
    SetStage,
    ShowGroups,
    ShowMessage,
    StagingCommand,
    TurnPage,
)
from app.domain.deciding.finding import find_theme
from app.domain.events import CurtainSet, Event, GroupsShown, MessageShown, PageTurned, StageStateChosen, ThemeFocused
from app.domain.refusal import Refused
from app.domain.session import Session
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
            return () if view.curtain is command.curtain else (CurtainSet(command.curtain),)
        case FocusTheme():
            if command.theme is not None:
                find_theme(session, command.theme)
            return () if view.focus == command.theme else (ThemeFocused(command.theme),)
        case TurnPage():
            page = max(command.page, 0)
            return () if view.page == page else (PageTurned(page),)
        case _:
            assert_never(command)


def _groups(session: Session, shown: bool) -> tuple[Event, ...]:
    if session.round is None:
        raise Refused("There are no groups to show in this step.")
    return () if session.view.groups is shown else (GroupsShown(shown),)
