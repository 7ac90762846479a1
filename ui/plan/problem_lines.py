"""What does not fit, with a button for what can be done about it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.planning.day import Problem, Weight
from app.domain.planning.edits import Edit
from ui.console.looks import focus_in, is_within
from ui.widgets.pieces import button, paragraph

_MARK = "! "


class ProblemLines(QWidget):
    """A sentence for each problem; nothing where all fits."""

    edit_requested = Signal(object)
    """Something is to be done about a problem: an `Edit`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Problem, ...] = ()
        self._whole: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show these and no others."""
        if problems == self._shown:
            return
        self._shown = problems
        focused = focus_in(self.window())
        had_keyboard = is_within(self, focused)
        if self._whole is not None:
            self._column.removeWidget(self._whole)
            self._whole.hide()
            self._whole.deleteLater()
        self._whole = self._lines(problems)
        self._column.addWidget(self._whole)
        self.setVisible(bool(problems))
        if had_keyboard:
            self.focusNextChild()

    def _lines(self, problems: tuple[Problem, ...]) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for problem in problems:
            role = "danger" if problem.weight is Weight.BROKEN else "warning"
            column.addWidget(paragraph(role, f"{_MARK}{problem.sentence}"))
            if problem.fix is not None:
                way = button(problem.fix.words, "link")
                way.setAccessibleDescription(problem.sentence)
                way.clicked.connect(partial(self._ask, problem.fix.edit))
                column.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        return whole

    def _ask(self, edit: Edit) -> None:
        self.edit_requested.emit(edit)
