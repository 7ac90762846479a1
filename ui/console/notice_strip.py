"""Notices: one sentence at a time, never in the way."""

from enum import StrEnum

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.console.looks import label, set_look
from ui.widgets.announcing import announce


class Severity(StrEnum):
    """How much a notice matters: a piece of news, a warning, an error that asks to be read."""

    NEWS = "news"
    WARNING = "warning"
    ERROR = "error"


REFUSAL = "refusal"
"""The topic of whatever could not be done as it was asked; it is said until something else is done."""

_TONES = {Severity.NEWS: "", Severity.WARNING: "soon", Severity.ERROR: "danger"}
_SIGNS = {Severity.NEWS: "✓", Severity.WARNING: "!", Severity.ERROR: "×"}
_SHOWN_MS = {Severity.NEWS: 6_000, Severity.WARNING: 15_000}


class NoticeStrip(QFrame):
    """Shows what was said last; news and warnings go by themselves, errors stay in front until they are dismissed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._queue: list[tuple[str, Severity, str]] = []
        self._sign = label("subheading")
        self._text = label("", wrap=True)
        self._more = label("small")
        self._dismiss = QPushButton(self.tr("Dismiss (Esc)"))
        self._dismiss.setProperty("role", "link")
        self._dismiss.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._dismiss.clicked.connect(self.dismiss)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._more)
        row.addWidget(self._dismiss)
        self.hide()

    changed = Signal()
    """Another notice is shown, or none."""

    @property
    def shown(self) -> tuple[str, Severity]:
        """What is said now and how much it matters; an empty text where nothing is."""
        return self._queue[0][:2] if self._queue else ("", Severity.NEWS)

    @property
    def is_showing(self) -> bool:
        """Whether there is a notice to dismiss."""
        return bool(self._queue)

    def show_notice(self, text: str, severity: Severity = Severity.NEWS, topic: str = "") -> None:
        """Say a sentence at once, unless an error asks to be read first; a sentence that still waits is said once.

        What was said about a `topic` before is true no longer and goes.
        """
        notice = (text, severity, topic)
        if severity is Severity.ERROR and notice in self._queue:
            return
        self._queue = [each for each in self._queue if each != notice and not (topic and each[2] == topic)]
        errors = sum(each[1] is Severity.ERROR for each in self._queue)
        self._queue.insert(errors, notice)
        self._show_first()
        announce(self, text, urgent=severity is not Severity.NEWS)

    def forget(self, topic: str) -> None:
        """Say no longer what was said about a topic."""
        left = [notice for notice in self._queue if notice[2] != topic]
        if left != self._queue:
            self._queue = left
            self._show_first()

    @Slot()
    def dismiss(self) -> None:
        """Put the notice away and show the next one."""
        if self._queue:
            self._queue.pop(0)
        self._show_first()

    def _show_first(self) -> None:
        self._timer.stop()
        self.changed.emit()
        if not self._queue:
            self.hide()
            return
        text, severity, _ = self._queue[0]
        words = {
            Severity.NEWS: self.tr("News"),
            Severity.WARNING: self.tr("Please note"),
            Severity.ERROR: self.tr("Problem"),
        }
        self._sign.setText(f"{_SIGNS[severity]}  {words[severity]}")
        self._text.setText(text)
        waiting = len(self._queue) - 1
        self._more.setText(self.tr("{0} more").format(waiting) if waiting else "")
        set_look(self, tone=_TONES[severity])
        self.show()
        if severity in _SHOWN_MS:
            self._timer.start(_SHOWN_MS[severity])
