"""The times that earlier sessions really took, to be taken for this one; never without being asked."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.domain.instants import Duration, Instant, after, clock_text, length_text
from ui.console.looks import label
from ui.home.frames import Day, TimesOffer
from ui.widgets.pieces import card, paragraph


class TimesChoice(QWidget):
    """A box to tick where something was learned for this number of people, with everything that it changes."""

    changed = Signal()
    """The box was ticked or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer: TimesOffer | None = None
        self._box = QCheckBox()
        self._changes = paragraph("quiet")
        self._day = paragraph()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card(label("heading", self.tr("Times")), self._box, self._changes, self._day))
        self._box.toggled.connect(self.changed)
        self.hide()

    @property
    def taken(self) -> TimesOffer | None:
        """The offer, if it was taken."""
        return self._offer if self._box.isChecked() else None

    def show_offer(self, offer: TimesOffer | None) -> None:
        """Offer other times, or nothing; what was ticked for another number of people does not count for this one."""
        if offer == self._offer:
            return
        self._offer = offer
        self._box.setChecked(False)
        self.setVisible(offer is not None)
        if offer is None:
            return
        one = self.tr("Use the times of your last session of this size")
        many = self.tr("Use the times of your last {0} sessions of this size").format(offer.sessions)
        self._box.setText(one if offer.sessions == 1 else many)
        self._changes.setText(" · ".join(offer.changes))

    def show_outcome(self, words: str) -> None:
        """Say what it does to the times that people are told."""
        self._day.setText(words)


def outcome_words(usual: Day, other: Day, start: Instant, offset: Duration, *, third_turn: bool) -> str:
    """What becomes of promised breaks, the end and the spare time, in sentences."""
    moved = QCoreApplication.translate("home", "{0} begins {1} instead of {2}.")
    found = [
        moved.format(line.title, clock_text(begins, offset), clock_text(before, offset))
        for old, line in zip(usual.agenda, other.agenda, strict=True)
        if line.promise
        and (begins := after(start, line.at_with_third_turn if third_turn else line.at))
        != (before := after(start, old.at_with_third_turn if third_turn else old.at))
    ]
    ends = [clock_text(end_of(day, start, third_turn=third_turn), offset) for day in (usual, other)]
    if ends[0] == ends[1]:
        found.append(QCoreApplication.translate("home", "The end stays {0}.").format(ends[0]))
    else:
        found.append(QCoreApplication.translate("home", "The end moves from {0} to {1}.").format(*ends))
    if other.spare:
        spare = QCoreApplication.translate("home", "Spare time stays {0}.").format(length_text(other.spare))
        found.append(spare)
    return " ".join(found)


def end_of(day: Day, start: Instant, *, third_turn: bool) -> Instant:
    """When the day ends."""
    return after(start, Duration(day.length + (day.third_turn if third_turn else 0)))
