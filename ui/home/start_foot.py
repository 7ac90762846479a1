"""The foot of the start page: when it would begin and end, what is still wrong, and what can be done now."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId
from ui.actions.words import button_tip, key_text, title
from ui.console.looks import label, set_look
from ui.widgets.pieces import button, paragraph

START_KEYS = ("Ctrl+Return", "Ctrl+Enter")


class StartFoot(QFrame):
    """Says what it is told, and asks for the rest."""

    start_requested = Signal()
    """The session is to start."""

    sound_requested = Signal(str)
    """The sound is to be tried before people come: its `ActionId`."""

    room_requested = Signal()
    """The room is to be measured before people come."""

    room_check_requested = Signal()
    """The room is to be checked before people come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self._times = label("heading")
        self._problem = paragraph("quiet")
        self._start = button(self.tr("Start"), "primary")
        self._try_sound = button(title(ActionId.TRY_SOUND), "link")
        self._room = button(self.tr("Last row…"), "link")
        self._check_room = button(title(ActionId.ROOM_CHECK), "link")
        self._name_keys()
        self._lay_out()
        KEYS.changed.connect(self._name_keys)
        self._start.clicked.connect(self.start_requested)
        self._try_sound.clicked.connect(self._ask_for_sound)
        self._room.clicked.connect(self.room_requested)
        self._check_room.clicked.connect(self.room_check_requested)

    def show_times(self, words: str) -> None:
        """Say when the session would begin and end."""
        self._times.setText(words)

    def show_problem(self, sentence: str, *, urgent: bool = False) -> None:
        """Say what is wrong; `urgent` where somebody wanted to start all the same."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        set_look(self._problem, role="danger" if urgent else "quiet")

    @Slot()
    def _name_keys(self) -> None:
        self._try_sound.setToolTip(button_tip(ActionId.TRY_SOUND))
        self._room.setToolTip(button_tip(ActionId.ROOM))
        self._check_room.setToolTip(button_tip(ActionId.ROOM_CHECK))

    @Slot()
    def _ask_for_sound(self) -> None:
        self.sound_requested.emit(ActionId.TRY_SOUND.value)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(32, 12, 32, 12)
        rows.setSpacing(8)
        rows.addWidget(self._problem)
        row = QHBoxLayout()
        row.setSpacing(16)
        rows.addLayout(row)
        row.addWidget(self._times)
        row.addStretch(1)
        row.addWidget(self._room)
        row.addWidget(self._check_room)
        row.addWidget(self._try_sound)
        row.addWidget(label("key", key_text(START_KEYS[0])), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._start)
