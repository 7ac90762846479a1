"""The signals of a step, one below the other: when, for whom, what is read and heard."""

from typing import Final, cast

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.exercise import Signal as StepSignal
from app.domain.vocabulary import Audience, Sound
from ui.author.choosing import ChoiceEditor, Choices
from ui.author.editors import Editor, LineEditor
from ui.author.words import choices_of
from ui.widgets.pieces import button

MOST_SIGNALS: Final = 8
_NEW: Final = StepSignal("60s", Audience.ROOM, "One minute left", Sound.SOFT)
_BEFORE: Final = ("180s", "120s", "60s", "45s", "30s", "15s", "10s")
_OVER: Final = ("+30s", "+60s")


class SignalLine(QWidget):
    """One signal, which can be taken out."""

    changed = Signal()
    removed = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = ChoiceEditor(moments())
        self._to = ChoiceEditor(choices_of(Audience))
        self._show = LineEditor()
        self._sound = ChoiceEditor(choices_of(Sound))
        self.out = button(self.tr("Remove"), "link")
        self.out.setAccessibleName(self.tr("Remove signal {0}").format(number))
        self._at.name(self.tr("Signal {0}: when").format(number))
        self._to.name(self.tr("Signal {0}: for whom").format(number))
        self._show.name(self.tr("Signal {0}: what is read").format(number))
        self._sound.name(self.tr("Signal {0}: what is heard").format(number))
        for editor in (self._at, self._to, self._show, self._sound):
            editor.edited.connect(self.changed)
        self.out.clicked.connect(self.removed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 6)
        grid.setSpacing(6)
        grid.addWidget(self._at, 0, 0)
        grid.addWidget(self._to, 0, 1)
        grid.addWidget(self.out, 0, 2)
        grid.addWidget(self._show, 1, 0)
        grid.addWidget(self._sound, 1, 1, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self._at.part

    @property
    def value(self) -> StepSignal:
        """The signal as it stands here."""
        to, sound = cast(Audience, self._to.value), cast(Sound, self._sound.value)
        return StepSignal(str(self._at.value), to, self._show.value, sound)

    def show_value(self, signal: StepSignal) -> None:
        """Show a signal; nothing is told about it."""
        if all(signal.at != at for at, _ in moments()):
            self._at.offer((*moments(), (signal.at, _moment_words(signal.at))))
        self._at.show_value(signal.at)
        self._to.show_value(signal.to)
        self._show.show_value(signal.show)
        self._sound.show_value(signal.sound)


class SignalsEditor(Editor):
    """All signals of a step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._whole = QWidget()
        self._lines: list[SignalLine] = []
        self._column = QVBoxLayout(self._whole)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.add = button(self.tr("Add a signal"))
        foot = QHBoxLayout()
        foot.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(foot)
        super().__init__(self._whole, parent)
        self.add.clicked.connect(self._add)

    @property
    @override
    def first(self) -> QWidget:
        return self._lines[0].first if self._lines else self.add

    @property
    @override
    def value(self) -> tuple[StepSignal, ...]:
        return tuple(line.value for line in self._lines)

    @override
    def _put(self, value: object) -> None:
        signals = cast(tuple[StepSignal, ...], value)
        while len(self._lines) > len(signals):
            self._drop(self._lines[-1])
        while len(self._lines) < len(signals):
            self._append()
        for line, signal in zip(self._lines, signals, strict=True):
            line.show_value(signal)
        self.add.setEnabled(len(signals) < MOST_SIGNALS)

    @Slot()
    def _add(self) -> None:
        self._put((*self.value, _NEW))
        self.edited.emit()

    @Slot()
    def _remove(self) -> None:
        gone = self.sender()
        left = tuple(line.value for line in self._lines if line is not gone)
        self.add.setFocus()
        self._put(left)
        self.edited.emit()

    def _append(self) -> None:
        line = SignalLine(len(self._lines) + 1)
        line.show_value(_NEW)
        line.changed.connect(self.edited)
        line.removed.connect(self._remove)
        self._lines.append(line)
        self._column.insertWidget(self._column.count() - 1, line)
        # A layout shows what is new only later, and what is not shown takes no focus.
        if self._whole.isVisible():
            line.show()

    def _drop(self, line: SignalLine) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()


def moments() -> Choices:
    """When a signal may be given, in words."""
    return tuple((at, _moment_words(at)) for at in ("start", "half", *_BEFORE, "end", *_OVER))


def _moment_words(at: str) -> str:
    match at:
        case "start":
            return QCoreApplication.translate("author", "At the start")
        case "half":
            return QCoreApplication.translate("author", "Half way")
        case "end":
            return QCoreApplication.translate("author", "At the end")
        case over if over.startswith("+"):
            return QCoreApplication.translate("author", "{0} s over").format(over[1:].removesuffix("s"))
        case left:
            return QCoreApplication.translate("author", "{0} s before the end").format(left.removesuffix("s"))
