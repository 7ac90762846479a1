"""Who sits with whom, and two people changing places."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableView, QWidget
from typing_extensions import override

from app.domain.commands import MoveAside, SwapPeople
from app.domain.console import GroupsPanel
from app.domain.identifiers import ParticipantId
from ui.actions.assigned import KEYS
from ui.actions.button import ActionButton
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId, Where
from ui.actions.words import key_of
from ui.console.looks import label
from ui.console.panels.groups_model import GroupsModel
from ui.console.panels.panel_view import PanelView
from ui.theme.text_size import SIZE
from ui.theme.theme import Theme


class GroupsView(PanelView):
    """A row for each group; a key on two people lets them change places, another moves one."""

    def __init__(self, theme: Theme, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(theme, actions, parent)
        self._groups = GroupsModel(self)
        self._seats = _Seats()
        self._seats.setModel(self._groups)
        self._seats.setAccessibleName(self.tr("Groups"))
        self._seats.seat_chosen.connect(self._choose)
        self._seats.move_wished.connect(self.move_current)
        self._waits = 0
        self._notice = label("warning", wrap=True)
        self._waiting = label("quiet", wrap=True)
        self._hint = label("small", wrap=True)
        self._show = ActionButton(actions, ActionId.SHOW_GROUPS)
        again = ActionButton(actions, ActionId.DRAW_AGAIN, self.tr("Draw again"))
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(again)
        foot.addWidget(self._show)
        remarks = QHBoxLayout()
        remarks.addWidget(self._notice, 1)
        remarks.addWidget(self._waiting, 1)
        self.rows.addLayout(remarks)
        self.rows.addWidget(self._seats, 1)
        self.rows.addLayout(foot)

    @override
    def title(self) -> str:
        return self.tr("Groups ({0} waiting)").format(self._waits) if self._waits else self.tr("Groups")

    def show_panel(self, panel: GroupsPanel) -> None:
        """Show a round."""
        if panel.groups != self._groups.groups:
            place = self._seats.currentIndex()
            row, column = place.row(), place.column()
            self._groups.replace_groups(panel.groups)
            self._seats.setCurrentIndex(self._groups.index(row, column))
        self._notice.setText(panel.notice)
        self._notice.setVisible(bool(panel.notice))
        self._waits = len(panel.waiting)
        self._waiting.setText(self.tr("Joins at the next step: {0}").format(", ".join(panel.waiting)))
        self._waiting.setVisible(bool(panel.waiting))
        self._show.setText(self.tr("Hide from the room") if panel.on_stage else self.tr("Show to the room"))
        self._say_what_space_does()

    @override
    def take_focus(self) -> None:
        if not self._seats.currentIndex().isValid():
            self._seats.setCurrentIndex(self._groups.index(0, 0))
        self._seats.setFocus()

    @Slot()
    def choose_current(self) -> None:
        """Mark the current person, or let the marked one change places with them."""
        self._choose(self._seats.currentIndex())

    @Slot()
    def move_current(self) -> None:
        """Ask for another place for the current person."""
        member = self._groups.member_at(self._seats.currentIndex())
        if member is not None:
            self.command_requested.emit(MoveAside(ParticipantId(member.person)))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        member = self._groups.member_at(index)
        if member is None:
            return
        first = self._groups.marked
        self._groups.mark(member.person if first is None else None)
        self._say_what_space_does(member.name if first is None else "")
        if first is not None and first != member.person:
            self.command_requested.emit(SwapPeople(first, ParticipantId(member.person)))

    def _say_what_space_does(self, name: str = "") -> None:
        if name:
            self._hint.setText(
                self.tr("{0} changes places with … {1} on the other person.").format(name, key_of(ActionId.SWAP_TWO))
            )
        else:
            keys = key_of(ActionId.SWAP_TWO), key_of(ActionId.MOVE_ASIDE)
            self._hint.setText(self.tr("{0} on two: swap. {1}: move one.").format(*keys))


class _Seats(QTableView):
    seat_chosen = Signal(QModelIndex)
    """The key of swapping, Enter or a double click on a seat: its index."""

    move_wished = Signal()
    """The person there is to be moved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(SIZE.grown(34))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMinimumHeight(40)
        self.doubleClicked.connect(self.seat_chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = KEYS.action_at(Where.GROUPS, event.keyCombination())
        if asked is ActionId.MOVE_ASIDE:
            self.move_wished.emit()
        elif asked is ActionId.SWAP_TWO or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.seat_chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
