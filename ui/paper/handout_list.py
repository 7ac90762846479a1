"""The handouts to choose from, by before, now and after."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.services.handouts.packs import Pack
from ui.console.looks import label
from ui.paper import keys
from ui.paper.frames import HandoutRow, HandoutTime, PackRow
from ui.widgets.pieces import button
from ui.widgets.two_lines import BOX_SPACE, TwoLineDelegate, set_second_line

_HANDOUT = int(Qt.ItemDataRole.UserRole)


class HandoutList(QWidget):
    """Arrow keys look at a handout, Space chooses it."""

    choice_changed = Signal()
    """Other handouts are chosen now."""

    looked_at = Signal(str)
    """A handout is to be shown: its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handouts: tuple[HandoutRow, ...] = ()
        self._packs: dict[Pack, tuple[str, ...]] = {}
        self._asked: dict[str, int] = {}
        self._pack_buttons = {pack: button("") for pack in Pack}
        self._list = QListWidget()
        self._list.setItemDelegate(TwoLineDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setAccessibleName(self.tr("Handouts"))
        self._all = button(self.tr("All"), "link")
        self._none = button(self.tr("None"), "link")
        self._all.setAccessibleName(self.tr("All handouts"))
        self._none.setAccessibleName(self.tr("None of the handouts"))
        head = QHBoxLayout()
        head.addWidget(label("heading", self.tr("Handouts")))
        head.addStretch(1)
        head.addWidget(self._all)
        head.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._pack_row())
        column.addWidget(self._list, 1)
        self._list.currentItemChanged.connect(self._look_at)
        self._list.itemChanged.connect(self.choice_changed)
        self._all.clicked.connect(self._choose_all)
        self._none.clicked.connect(self._choose_none)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen handouts, in their order."""
        return tuple(str(item.data(_HANDOUT)) for item in self._rows() if item.checkState() is Qt.CheckState.Checked)

    @property
    def shown(self) -> str:
        """The id of the handout being looked at; empty when there is none."""
        item: QListWidgetItem | None = self._list.currentItem()
        return str(item.data(_HANDOUT)) if item is not None else ""

    @property
    def shown_row(self) -> HandoutRow | None:
        """The handout being looked at."""
        return next((row for row in self._handouts if row.id == self.shown), None)

    @property
    def chosen_rows(self) -> tuple[HandoutRow, ...]:
        """The chosen handouts, in their order."""
        chosen = self.chosen
        return tuple(row for row in self._handouts if row.id in chosen)

    @property
    def pack(self) -> Pack | None:
        """The pack that is chosen, exactly; None for another choice."""
        return next((pack for pack, ids in self._packs.items() if ids and ids == self.chosen), None)

    @property
    def asked_numbers(self) -> tuple[tuple[str, int], ...]:
        """The numbers of copies that were changed by hand, by the handout's id."""
        return tuple(self._asked.items())

    def number_of(self, row: HandoutRow) -> int:
        """How many copies of a handout are wanted."""
        return self._asked.get(row.id, row.number)

    def ask_number(self, handout: str, number: int) -> None:
        """Want so many copies of a handout."""
        row = next(row for row in self._handouts if row.id == handout)
        self._asked.pop(handout, None)
        if number != row.number:
            self._asked[handout] = number
        for item in self._rows():
            if item.data(_HANDOUT) == handout:
                self._describe(item, row)

    def keep_numbers(self, asked: tuple[tuple[str, int], ...]) -> None:
        """Want the numbers of copies that were asked for in the list whose place this one takes."""
        self._asked = dict(asked)

    def look_at(self, handout: str) -> None:
        """Show a handout."""
        for item in self._rows():
            if item.data(_HANDOUT) == handout:
                self._list.setCurrentItem(item)

    def show_packs(self, packs: tuple[PackRow, ...]) -> None:
        """Offer packs; one without a handout cannot be chosen."""
        self._packs = {row.pack: row.handouts for row in packs}
        for pack, choose in self._pack_buttons.items():
            choose.setVisible(pack in self._packs)
            choose.setEnabled(bool(self._packs.get(pack)))

    def choose_pack(self, pack: Pack) -> None:
        """Choose the handouts of a pack and no other; look at the first."""
        wanted = self._packs.get(pack, ())
        rows = [item for item in self._rows() if item.data(_HANDOUT) in wanted]
        if not rows:
            return
        self._list.blockSignals(True)
        for item in self._rows():
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                item.setCheckState(Qt.CheckState.Checked if item in rows else Qt.CheckState.Unchecked)
        self._list.blockSignals(False)
        self._list.setCurrentItem(rows[0])
        self.choice_changed.emit()

    def show_handouts(self, handouts: tuple[HandoutRow, ...], *, keep: bool) -> None:
        """Show a list. With `keep`, what was chosen by hand stays chosen; what is new comes as it is proposed."""
        if keep and handouts == self._handouts:
            return
        known = {row.id for row in self._handouts} if keep else set()
        chosen, shown = set(self.chosen), self.shown
        if not keep:
            self._asked = {}
        self._handouts = handouts
        self._list.blockSignals(True)
        self._list.clear()
        for when in HandoutTime:
            rows = [row for row in handouts if row.when is when]
            if rows:
                self._list.addItem(self._heading(when))
            for row in rows:
                self._list.addItem(self._item(row, checked=row.id in chosen if row.id in known else row.chosen))
        self._restore(shown if keep else "")
        self._list.blockSignals(False)
        self.choice_changed.emit()

    def focus_first(self) -> None:
        """Put the keyboard into the list."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QListWidgetItem)
    def _look_at(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_HANDOUT):
            self.looked_at.emit(str(item.data(_HANDOUT)))

    @Slot()
    def _choose_all(self) -> None:
        self._set_all(Qt.CheckState.Checked)

    @Slot()
    def _choose_none(self) -> None:
        self._set_all(Qt.CheckState.Unchecked)

    def _set_all(self, state: Qt.CheckState) -> None:
        for item in self._rows():
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                item.setCheckState(state)

    def _restore(self, shown: str) -> None:
        rows = list(self._rows())
        if rows:
            wanted = next((item for item in rows if item.data(_HANDOUT) == shown), rows[0])
            self._list.setCurrentItem(wanted)

    def _rows(self) -> Iterator[QListWidgetItem]:
        for index in range(self._list.count()):
            item = self._list.item(index)
            if item.data(_HANDOUT):
                yield item

    def _heading(self, when: HandoutTime) -> QListWidgetItem:
        words = {
            HandoutTime.BEFORE: self.tr("Before the session"),
            HandoutTime.NOW: self.tr("Now, from what is there so far"),
            HandoutTime.AFTER: self.tr("After the session"),
        }
        item = QListWidgetItem(words[when])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return item

    def _item(self, row: HandoutRow, *, checked: bool) -> QListWidgetItem:
        item = QListWidgetItem(row.title)
        item.setData(_HANDOUT, row.id)
        self._describe(item, row)
        if row.why_not:
            item.setData(BOX_SPACE, True)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        else:
            item.setFlags(_CHOOSABLE)
            item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        return item

    def _describe(self, item: QListWidgetItem, row: HandoutRow) -> None:
        words = row.why_not or self._copies_words(row)
        set_second_line(item, words)
        item.setToolTip(f"{row.title}\n{words}")

    def _copies_words(self, row: HandoutRow) -> str:
        number = self.number_of(row)
        if number == row.number == 1:
            return row.copies
        count = self.tr("1 copy") if number == 1 else self.tr("{0} copies").format(number)
        return self.tr("{0}: {1}").format(count, row.copies) if row.copies else count

    def _pack_row(self) -> QHBoxLayout:
        words = {
            Pack.BEFORE: (self.tr("Before"), self.tr("What lies on the chairs and the walls")),
            Pack.BREAK: (self.tr("In the break"), self.tr("The themes so far")),
            Pack.AFTER: (self.tr("After"), self.tr("What people carry home")),
        }
        row = QHBoxLayout()
        row.setSpacing(8)
        for pack, (text, hint) in words.items():
            choose = self._pack_buttons[pack]
            choose.setText(text)
            choose.clicked.connect(partial(self.choose_pack, pack))
            keys.give_key(choose, keys.PACKS[pack], hint)
            row.addWidget(choose, 1)
        return row


_CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
