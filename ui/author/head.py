"""The top of the form: what the exercise is called, whether it can be run, and what can be done with it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ui.actions.spec import ActionId
from ui.author.frames import AuthorFrame
from ui.console.looks import ElidedLabel, set_look
from ui.editor.head import EditorHead


class AuthorHead(EditorHead):
    """Below the title stands what the exercise is fit for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ElidedLabel("subheading")
        below = QHBoxLayout()
        below.addWidget(self._state, 1)
        below.addWidget(self._buttons[ActionId.FORM_MEND])
        self._lay_out(below, apart=(ActionId.FORM_MEND,))

    def show_exercise(self, frame: AuthorFrame) -> None:
        """Show the exercise as it is written now."""
        self._show_state(title=frame.exercise.title, saved=frame.saved, undo=frame.undo, redo=frame.redo)
        number = len(frame.faults)
        if not number:
            said = self.tr("Ready to be run")
        elif number == 1:
            said = self.tr("A draft, not offered for running: one thing to mend")
        else:
            said = self.tr("A draft, not offered for running: {0} things to mend").format(number)
        self._state.show_text(said)
        set_look(self._state, role="danger" if number else "calm")
        mend = self._buttons[ActionId.FORM_MEND]
        if not number and mend.hasFocus():
            self.title.setFocus()
        mend.setVisible(bool(number))
        self._buttons[ActionId.HAND_ON].setEnabled(not number)

    @override
    def _title_words(self) -> str:
        return self.tr("Title of the exercise")

    @override
    def _ways(self) -> tuple[tuple[ActionId, str, str], ...]:
        return (
            (ActionId.HOME, self.tr("‹ Back"), "link"),
            (ActionId.UNDO, self.tr("Undo"), ""),
            (ActionId.REDO, self.tr("Redo"), ""),
            (ActionId.PLAN_VERSIONS, self.tr("Versions…"), ""),
            (ActionId.HAND_ON, self.tr("Hand on…"), ""),
            (ActionId.FORM_MEND, self.tr("Show the next"), "link"),
        )
