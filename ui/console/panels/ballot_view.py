"""Counting hands or dots."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QScrollArea, QWidget
from typing_extensions import override

from app.domain.commands import CountVotes
from app.domain.console import BallotPanel, BallotRow
from ui.actions import words
from ui.actions.button import ActionButton
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId
from ui.console.looks import ElidedLabel, label, set_look
from ui.console.panels.count_field import CountField
from ui.console.panels.panel_view import PanelView
from ui.theme.text_size import SIZE
from ui.theme.theme import Theme

_ONE_ROW = 48
_NARROW = 64
_AROUND_THE_CHECK = 60


class BallotView(PanelView):
    """A number field for each option: a letter chooses it, digits, + and − count, Enter and the arrows go on.

    Where there are more options than letters, letters find an option by the start of one of its words.
    """

    def __init__(
        self, theme: Theme, actions: ActionSet, parent: QWidget | None = None, *, across: bool = False
    ) -> None:
        """With `across` the few places of a line stand beside each other, each person in one of them."""
        super().__init__(theme, actions, parent)
        self._across = across
        self._options: tuple[tuple[int, str, str], ...] = ()
        self._sought = ""
        self._fields: list[CountField] = []
        self._check = label("badge", wrap=True)
        self._result = label("subheading", wrap=True)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setProperty("role", "reads")
        self._scroll.setAccessibleName(self.tr("Options to vote for"))
        self._hint = label("small", wrap=True)
        self._dots = ActionButton(actions, ActionId.SET_DOTS)
        self._curtain = ActionButton(actions, ActionId.CURTAIN)
        self._close_button = ActionButton(actions, ActionId.CLOSE_VOTE, self.tr("Close the vote"))
        buttons = QHBoxLayout()
        for button in self._asked():
            buttons.addWidget(button)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.addWidget(self._check, 1)
        self._foot.addLayout(buttons)
        self.rows.addWidget(self._result)
        self.rows.addWidget(self._hint)
        self.rows.addWidget(self._scroll, 1)
        self.rows.addLayout(self._foot)
        if across:
            self._scroll.setFixedHeight(SIZE.grown(_ONE_ROW))
            self._curtain.hide()

    @override
    def title(self) -> str:
        return self.tr("Vote")

    def show_panel(self, panel: BallotPanel) -> None:
        """Show the count; the fields are made anew only for other options."""
        options = tuple((row.option, row.key, row.label) for row in panel.rows)
        if options != self._options:
            self._options = options
            self._make_fields(panel.rows)
        for field, row in zip(self._fields, panel.rows, strict=True):
            field.show_count(row.count, closed=panel.closed)
        self._check.setText(("✓  " if panel.adds_up else "≠  ") + panel.check)
        self._scroll.setAccessibleDescription(panel.check)
        self._check.setVisible(bool(panel.check))
        set_look(self._check, tone="calm" if panel.adds_up else "soon")
        self._result.setText(panel.result)
        self._result.setVisible(bool(panel.result))
        self._close_button.setVisible(not panel.closed)
        each = self.tr("1 each…") if panel.dots == 1 else self.tr("{0} each…").format(panel.dots)
        self._dots.setText(each)
        self._dots.setVisible(not panel.closed and not self._across)
        self._curtain.setText(self.tr("Result: place by place") if panel.one_by_one else self.tr("Result: at once"))
        self._place_check()
        self._say_what_was_sought()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_check()

    def _asked(self) -> tuple[ActionButton, ...]:
        return self._dots, self._curtain, self._close_button

    def _place_check(self) -> None:
        """Squeezed beside the buttons, the sentence would become a column and push the options away."""
        words = self._check.fontMetrics().horizontalAdvance(self._check.text()) + _AROUND_THE_CHECK
        # Asked one by one: the row still has the size it had before a button was hidden.
        buttons = sum(each.sizeHint().width() + self._foot.spacing() for each in self._asked() if not each.isHidden())
        beside = self._across or words + buttons <= self.width()
        self._foot.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    @override
    def take_focus(self) -> None:
        if self._fields:
            self._fields[0].setFocus()
            self._fields[0].selectAll()

    @Slot(int, int)
    def _count(self, option: int, count: int) -> None:
        self.command_requested.emit(CountVotes(option, count))

    @Slot(str)
    def _use_letter(self, letter: str) -> None:
        """Go to the option of this key, or to the first whose words begin with what was typed so far."""
        keys = [key for _, key, _ in self._options]
        if any(keys):
            if letter in keys:
                self._go_to(keys.index(letter))
            return
        found = self._found(self._sought + letter)
        self._sought = self._sought + letter if found is not None else letter
        found = self._found(self._sought)
        if found is not None:
            self._go_to(found)
        self._say_what_was_sought()

    def _found(self, sought: str) -> int | None:
        starts = (
            number
            for number, (_, _, text) in enumerate(self._options)
            if any(word.startswith(sought) for word in text.casefold().split())
        )
        return next(starts, None)

    def _say_what_was_sought(self) -> None:
        many = bool(self._options) and not any(key for _, key, _ in self._options)
        sought = self.tr("Found by “{0}”.").format(self._sought) if self._sought else ""
        how = self.tr("Letters find a card by the start of a word, digits count, Enter goes on.")
        if self._across:
            how = self.tr("{0} counts who stands where.").format(words.key_of(ActionId.COUNT_VOTES))
        self._hint.setText(f"{how} {sought}".strip())
        self._hint.setVisible(many or self._across)

    @Slot(int, int)
    def _go(self, option: int, steps: int) -> None:
        self._sought = ""
        self._say_what_was_sought()
        numbers = [number for number, field in enumerate(self._fields) if field.option == option]
        goal = numbers[0] + steps if numbers else -1
        if 0 <= goal < len(self._fields):
            self._go_to(goal)

    def _go_to(self, line: int) -> None:
        self._fields[line].setFocus()
        self._fields[line].selectAll()
        self._scroll.ensureWidgetVisible(self._fields[line], 0, 20)

    def _make_fields(self, rows: tuple[BallotRow, ...]) -> None:
        page = QWidget()
        page.setProperty("role", "plain")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(12)
        self._fields = []
        for line, row in enumerate(rows):
            name = ElidedLabel()
            name.show_text(row.label)
            field = CountField(row.option, row.label)
            field.count_given.connect(self._count)
            field.step_wished.connect(self._go)
            field.letter_typed.connect(self._use_letter)
            self._fields.append(field)
            place, first = (0, 3 * line) if self._across else (line, 0)
            # A line is not in the focus by itself, and outside a field B blacks the stage: no letter invites to that.
            if row.key and not self._across:
                grid.addWidget(label("key", row.key), place, first, Qt.AlignmentFlag.AlignVCenter)
            if self._across:
                field.setFixedWidth(SIZE.grown(_NARROW))
            grid.addWidget(name, place, first + 1)
            grid.addWidget(field, place, first + 2)
            grid.setColumnStretch(first + 1, 1)
        grid.setRowStretch(len(rows), 1)
        self._scroll.setWidget(page)
        self.stops_changed.emit()
