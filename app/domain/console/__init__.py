"""What the facilitator sees, as values, ready to be put into passive panels."""

from app.domain.console.afterwards import PaperPanel, SpentPanel, SpentRow
from app.domain.console.asking import Advice, LossQuestion, NoteLine, ParkedOffer, RowChange
from app.domain.console.day import AgendaRow, ClockSpan, ConsoleClock, RowState, RowTimes, StepCard, Strip
from app.domain.console.frame import ConsoleFrame
from app.domain.console.panel import Panel
from app.domain.console.people import ConsoleGroup, ConsoleMember, GroupsPanel, PeoplePanel, PersonRow
from app.domain.console.voting import (
    ActionRow,
    BallotPanel,
    BallotRow,
    CarriedRow,
    CommitPanel,
    PrinciplePanel,
    TopTheme,
)
from app.domain.console.wall import ConfidentialPanel, ConfidentialRow, ConsoleCluster, ConsoleNote, Twins, WallPanel

__all__ = [
    "ActionRow",
    "Advice",
    "AgendaRow",
    "BallotPanel",
    "BallotRow",
    "CarriedRow",
    "ClockSpan",
    "CommitPanel",
    "ConfidentialPanel",
    "ConfidentialRow",
    "ConsoleClock",
    "ConsoleCluster",
    "ConsoleFrame",
    "ConsoleGroup",
    "ConsoleMember",
    "ConsoleNote",
    "GroupsPanel",
    "LossQuestion",
    "NoteLine",
    "Panel",
    "PaperPanel",
    "ParkedOffer",
    "PeoplePanel",
    "PersonRow",
    "PrinciplePanel",
    "RowChange",
    "RowState",
    "RowTimes",
    "SpentPanel",
    "SpentRow",
    "StepCard",
    "Strip",
    "TopTheme",
    "Twins",
    "WallPanel",
]
