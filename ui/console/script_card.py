"""What to say, large enough to read while standing, and what helps with the step."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.console import StepCard
from ui.console.disclosure import Disclosure
from ui.console.looks import ElidedLabel, label
from ui.console.wording import kind_word, privacy_words
from ui.theme.text_size import SIZE

_MOST_SCRIPT = 130
"""More than this of the script is scrolled on a small screen."""
_FLAT = 112
"""A card less high than this keeps its title and the script; the rest is in the agenda and in the menus."""


class ScriptCard(QFrame):
    """The step in words: title, script, what the room reads, and tips and safety on demand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title = ElidedLabel("heading")
        self._kind = label("badge")
        self._privacy = label("small")
        self._exercise = ElidedLabel("small")
        self._script = label("script", wrap=True)
        self._reads = label("small", self.tr("The room reads"))
        self._audience = label("", wrap=True)
        self._prompts = label("quiet", wrap=True)
        self._tips = Disclosure(self.tr("Tips"))
        self._safety = Disclosure(self.tr("Safety"))
        self._second = QWidget()
        self._most = _MOST_SCRIPT
        self._scroll = QScrollArea()
        self._build()

    def show_step(self, step: StepCard) -> None:
        """Show a step from its beginning."""
        self._title.show_text(step.title)
        self._exercise.show_text(step.exercise)
        self._kind.setText(kind_word(step.kind))
        self._kind.setVisible(step.kind is not None)
        self._privacy.setText(privacy_words(step.privacy))
        self._script.setText(step.script)
        self._script.setVisible(bool(step.script))
        self._audience.setText(step.audience)
        self._reads.setVisible(bool(step.audience or step.prompts))
        self._audience.setVisible(bool(step.audience))
        self._prompts.setText("\n".join(f"•  {prompt}" for prompt in step.prompts))
        self._prompts.setVisible(bool(step.prompts))
        self._scroll.setAccessibleDescription(" ".join(filter(None, (step.script, step.audience, *step.prompts))))
        self._tips.show_lines(step.tips)
        self._safety.show_lines(step.safety)
        self._scroll.verticalScrollBar().setValue(0)
        self._keep_script_in_sight()

    def keep_to(self, height: int) -> None:
        """Ask for no more height than this, but for the title and a line of the script."""
        self._most = height
        self._keep_script_in_sight()

    def least_height(self) -> int:
        """What it takes at least: its title and a line of the script, in pixels."""
        return self._head_height() + self._line_height()

    def take_focus(self) -> None:
        """Let the arrow keys scroll the script."""
        self._scroll.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._second.setVisible(self.height() >= SIZE.grown(_FLAT))
        self._keep_script_in_sight()

    def _keep_script_in_sight(self) -> None:
        needed = min(self._script.heightForWidth(self._scroll.viewport().width()), SIZE.grown(_MOST_SCRIPT))
        self._scroll.setMinimumHeight(max(self._line_height(), min(needed, self._most - self._head_height())))

    def _head_height(self) -> int:
        return self.minimumSizeHint().height() - self._scroll.minimumHeight()

    def _line_height(self) -> int:
        return self._script.fontMetrics().lineSpacing() if self._script.text() else 0

    def _build(self) -> None:
        page = QWidget()
        page.setProperty("role", "plain")
        words = QVBoxLayout(page)
        words.setContentsMargins(0, 0, 8, 0)
        words.setSpacing(6)
        words.addWidget(self._script)
        words.addSpacing(6)
        for part in (self._reads, self._audience, self._prompts, self._safety, self._tips):
            words.addWidget(part)
        words.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(page)
        self._scroll.setProperty("role", "reads")
        self._scroll.setAccessibleName(self.tr("What to say"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 8, 12, 6)
        rows.setSpacing(6)
        rows.addLayout(self._head())
        rows.addWidget(self._scroll, 1)

    def _head(self) -> QVBoxLayout:
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._title, 1)
        first.addWidget(self._kind)
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.addWidget(self._exercise, 1)
        second.addWidget(self._privacy)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addLayout(first)
        head.addWidget(self._second)
        head.setContentsMargins(0, 0, 8, 0)
        return head
