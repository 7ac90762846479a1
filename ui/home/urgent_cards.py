"""What was interrupted, and what was to be deleted by now: above everything else on Home."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.console.looks import focus_in
from ui.home.continue_card import ContinueCard
from ui.home.frames import InterruptedCard, OverdueCard
from ui.home.overdue_card import OverdueView
from ui.home.wishes import HomeWishes
from ui.theme.text_size import SIZE
from ui.widgets.tall_page import TallPage

_LEAST = 90


class UrgentCards(TallPage):
    """As tall as its cards where the window has room for them; where not, they scroll, and what is below keeps its."""

    def __init__(self, wishes: HomeWishes, parent: QWidget | None = None) -> None:
        super().__init__(12, parent)
        self.give_all_width()
        self._wishes = wishes
        self._interrupted: tuple[InterruptedCard, ...] = ()
        self._overdue: tuple[OverdueCard, ...] = ()
        self._cards: list[ContinueCard] = []
        self._late: list[OverdueView] = []
        self.hide()

    @property
    def cards(self) -> tuple[QWidget, ...]:
        """All cards in their order."""
        return (*self._cards, *self._late)

    def show_cards(self, interrupted: tuple[InterruptedCard, ...], overdue: tuple[OverdueCard, ...]) -> None:
        """Show these; what is the same stays untouched, with the focus in it."""
        self.setVisible(bool(interrupted or overdue))
        if interrupted != self._interrupted:
            self._show_interrupted(interrupted)
        if overdue != self._overdue:
            self._show_overdue(overdue)

    def show_later(self, interrupted: tuple[InterruptedCard, ...]) -> None:
        """Show where the interrupted sessions stand by now; the keyboard stays where it is."""
        if len(interrupted) != len(self._cards):
            return
        shown = [card.show_later(each) for card, each in zip(self._cards, interrupted, strict=True)]
        if all(shown):
            self._interrupted = interrupted
            return
        focused = focus_in(self.window())
        there = any(card.isAncestorOf(focused) for card in self._cards) if focused is not None else False
        self._show_interrupted(interrupted)
        if there:
            self.focus_first()

    def focus_first(self) -> bool:
        """Put the keyboard on the newest interrupted session; whether there is one."""
        if self._cards:
            self._cards[0].focus_first()
        return bool(self._cards)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._tall)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), min(self._tall, SIZE.grown(_LEAST)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    @property
    def _tall(self) -> int:
        inside = self.widget()
        return 0 if inside is None else inside.heightForWidth(self.viewport().width())

    def _show_interrupted(self, interrupted: tuple[InterruptedCard, ...]) -> None:
        self._interrupted = interrupted
        _let_go(self._cards)
        self._cards = [ContinueCard(each, compact=index > 0) for index, each in enumerate(interrupted)]
        for place, card in enumerate(self._cards):
            card.continue_requested.connect(self._wishes.continue_requested)
            card.close_requested.connect(self._wishes.close_requested)
            self.add_part(card, place)
            # A layout shows what is new only later, and what is not shown takes no focus.
            card.show()

    def _show_overdue(self, overdue: tuple[OverdueCard, ...]) -> None:
        self._overdue = overdue
        _let_go(self._late)
        self._late = [OverdueView(each) for each in overdue]
        for card in self._late:
            card.close_down_requested.connect(self._wishes.close_down_requested)
            card.keep_requested.connect(self._wishes.keep_requested)
            card.results_requested.connect(self._wishes.results_requested)
            self.add_part(card)
            card.show()


def _let_go(cards: list[ContinueCard] | list[OverdueView]) -> None:
    for old in cards:
        old.hide()
        old.setParent(None)
        old.deleteLater()
