"""The panels of the step as tabs, the step's own panel first."""

from typing import TypeVar, assert_never

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget

from app.domain.console import (
    BallotPanel,
    CommitPanel,
    ConfidentialPanel,
    GroupsPanel,
    Panel,
    PaperPanel,
    PeoplePanel,
    PrinciplePanel,
    SpentPanel,
    WallPanel,
)
from ui.actions.button import ActionButton
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId
from ui.console.panels.ballot_view import BallotView
from ui.console.panels.commit_view import CommitView
from ui.console.panels.confidential_view import ConfidentialView
from ui.console.panels.groups_view import GroupsView
from ui.console.panels.panel_page import PanelPage
from ui.console.panels.panel_view import PanelView
from ui.console.panels.paper_view import PaperView
from ui.console.panels.people_view import PeopleView
from ui.console.panels.principle_view import PrincipleView
from ui.console.panels.spent_view import SpentView
from ui.console.panels.wall_view import WallView
from ui.theme.theme import Theme

_EDGE = 4
_ENDLESS = (1 << 24) - 1
"""Qt's own word for a height without a limit."""

_View = TypeVar("_View", bound=PanelView)


class PanelDeck(QTabWidget):
    """Makes each kind of panel once; the chosen tab stays while the same kinds of panels stay."""

    command_requested = Signal(object)
    """A panel asks for something: a `Command`."""

    note_edit_requested = Signal(int)
    """A note is to be edited in the note line: its `NoteId`."""

    confidential_edit_requested = Signal(int)
    """A note of the facilitator's own is to be edited in the note line: its `ConfidentialId`."""

    reply_requested = Signal(int)
    """A card is replied to in the note line: its `NoteId`, or that of a reply under it."""

    page_wanted = Signal(str)
    """The room is to see the page on which a text stands."""

    stops_changed = Signal()
    """There are other fields for the keyboard to stop at."""

    question_asked = Signal(str)
    """Something has to be typed first: an `ActionId`."""

    def __init__(self, theme: Theme, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        self._shown: tuple[Panel, ...] = ()
        self._made: dict[type[PanelView], PanelPage] = {}
        self.setDocumentMode(True)
        self._pages = self.findChildren(QStackedWidget)[0]
        # The bar of tabs is a stop of its own; one more for the whole would send Tab round in a small circle.
        self.setFocusProxy(None)  # type: ignore[arg-type]
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Panels of this step"))
        self.tabBar().setExpanding(False)
        self.tabBar().setDrawBase(False)
        self._room = ActionButton(actions, ActionId.ENLARGE_PANEL)
        self.setCornerWidget(self._room)
        self.show_enlarged(False)

    def show_panels(self, panels: tuple[Panel, ...]) -> None:
        """Show the panels of a step; only those that changed are told."""
        before, self._shown = self._shown, panels
        same_kinds = [type(panel) for panel in panels] == [type(panel) for panel in before]
        views = [self._told(panel) for panel in panels if not same_kinds or panel not in before]
        if not same_kinds:
            self._lay_out(views)
        for view in views:
            self.setTabText(self.indexOf(self._made[type(view)]), view.title())

    @Slot()
    def name_keys(self) -> None:
        """Say again what names a key."""
        for panel in self._shown:
            self._told(panel)

    @property
    def way_through(self) -> tuple[QWidget, ...]:
        """Its parts as Tab goes through them: from the tabs to what the chosen one holds."""
        return self.tabBar(), self._room, self

    def show_enlarged(self, enlarged: bool) -> None:
        """Name what the button does now."""
        self._room.setText(self.tr("Show the script") if enlarged else self.tr("More room"))

    def fold(self, folded: bool) -> None:
        """Show nothing but the tabs, or everything again."""
        self._pages.setHidden(folded)
        self.setMaximumHeight(self._tabs_height() if folded else _ENDLESS)

    @property
    def is_folded(self) -> bool:
        """Whether nothing but the tabs is shown."""
        return self._pages.isHidden()

    def _tabs_height(self) -> int:
        return max(self.tabBar().sizeHint().height(), self._room.sizeHint().height()) + _EDGE

    def wished_height(self) -> int:
        """What tabs and the chosen panel would like to have at least, in pixels; with less the panel scrolls."""
        page = self.currentWidget()
        tabs = self._tabs_height()
        return tabs + page.wished_height() if isinstance(page, PanelPage) and not self._pages.isHidden() else tabs

    def show_theme(self, theme: Theme) -> None:
        """Paint with the colours of another theme."""
        self._theme = theme
        for page in self._made.values():
            page.view.show_theme(theme)

    def find_view(self, kind: type[_View]) -> _View | None:
        """The view of one kind, if the step has it."""
        page = self._made.get(kind)
        return page.view if page and isinstance(page.view, kind) and self.indexOf(page) >= 0 else None

    def bring_up(self, kind: type[PanelView]) -> None:
        """Choose a tab and put the focus into it."""
        view = self.find_view(kind)
        if view is not None:
            self.setCurrentWidget(self._made[kind])
            view.take_focus()

    def go_on(self) -> None:
        """Choose the next tab, and after the last the first, and put the focus into it."""
        if self.count():
            self.setCurrentIndex((self.currentIndex() + 1) % self.count())
            self.take_focus()

    def take_focus(self) -> None:
        """Put the focus into the tab that is chosen."""
        page = self.currentWidget()
        if isinstance(page, PanelPage):
            page.view.take_focus()

    def _lay_out(self, views: list[PanelView]) -> None:
        self.clear()
        for view in views:
            self.addTab(self._made[type(view)], view.title())
        self.setCurrentIndex(0)
        self.stops_changed.emit()

    def _told(self, panel: Panel) -> PanelView:
        match panel:
            case GroupsPanel():
                groups = self._view(GroupsView)
                groups.show_panel(panel)
                return groups
            case WallPanel():
                wall = self._view(WallView)
                wall.show_panel(panel)
                return wall
            case BallotPanel():
                ballot = self._view(BallotView)
                ballot.show_panel(panel)
                return ballot
            case PrinciplePanel():
                principle = self._view(PrincipleView)
                principle.show_panel(panel)
                return principle
            case CommitPanel():
                commit = self._view(CommitView)
                commit.show_panel(panel)
                return commit
            case PaperPanel():
                paper = self._view(PaperView)
                paper.show_panel(panel)
                return paper
            case ConfidentialPanel():
                confidential = self._view(ConfidentialView)
                confidential.show_panel(panel)
                return confidential
            case SpentPanel():
                spent = self._view(SpentView)
                spent.show_panel(panel)
                return spent
            case PeoplePanel():
                people = self._view(PeopleView)
                people.show_panel(panel)
                return people
            case _:
                assert_never(panel)

    def _view(self, kind: type[_View]) -> _View:
        page = self._made.get(kind)
        view = page.view if page is not None else None
        if not isinstance(view, kind):
            view = kind(self._theme, self._actions)
            view.command_requested.connect(self.command_requested)
            view.note_edit_requested.connect(self.note_edit_requested)
            view.confidential_edit_requested.connect(self.confidential_edit_requested)
            view.reply_requested.connect(self.reply_requested)
            view.page_wanted.connect(self.page_wanted)
            view.question_asked.connect(self.question_asked)
            view.stops_changed.connect(self.stops_changed)
            self._made[kind] = PanelPage(view)
        return view
