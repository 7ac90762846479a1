"""Any panel of the step."""

from app.domain.console.afterwards import PaperPanel, SpentPanel
from app.domain.console.people import GroupsPanel, PeoplePanel
from app.domain.console.voting import BallotPanel, CommitPanel, PrinciplePanel
from app.domain.console.wall import ConfidentialPanel, WallPanel

Panel = (
    GroupsPanel
    | WallPanel
    | BallotPanel
    | PrinciplePanel
    | CommitPanel
    | PaperPanel
    | SpentPanel
    | PeoplePanel
    | ConfidentialPanel
)
