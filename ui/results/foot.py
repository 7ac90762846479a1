"""The foot of the results page: which files are kept and where, and what else can be done with the session."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.services.takeaways import LASTING, Takeaway
from ui.console.looks import ElidedLabel, label
from ui.paper.keys import give_key
from ui.results import keys
from ui.results.frames import TakeawayChoice
from ui.widgets.folder_dialog import choose_folder
from ui.widgets.pieces import button
from ui.widgets.row_of_buttons import RowOfButtons


class ResultsFoot(QFrame):
    """Asks for files, paper, names taken out, and the close-down."""

    save_requested = Signal(object)
    """Files are wanted: a `TakeawayChoice`."""

    folder_chosen = Signal(str)
    """Files are to go into another folder from now on."""

    paper_requested = Signal()
    """The handouts of the session are wanted."""

    names_out_requested = Signal()
    """Seat numbers are to stand in place of names."""

    close_down_requested = Signal()
    """The session is to be closed down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self._boxes = {each: QCheckBox(words) for each, words in self._files().items()}
        for each, box in self._boxes.items():
            box.setChecked(each in LASTING)
            box.toggled.connect(self._show_choice)
        self._folder = ElidedLabel("")
        self._choose = button(self.tr("Folder…"))
        give_key(self._choose, keys.FOLDER, self.tr("Where the files go"))
        self._save = button(self.tr("Save"), "primary")
        give_key(self._save, keys.SAVE, self.tr("Write the chosen files"))
        self._paper = button(self.tr("Handouts…"))
        give_key(self._paper, keys.PAPER, self.tr("All sheets, to print or save"))
        self._names_out = button(self.tr("Take names out…"))
        give_key(self._names_out, keys.NAMES_OUT, self.tr("Seat numbers in place of names, everywhere"))
        self._close_down = button(self.tr("Close down…"))
        give_key(self._close_down, keys.CLOSE_DOWN, self.tr("Keep harvest and actions, delete all the rest"))
        self._lay_out()
        self._save.clicked.connect(self._ask_to_save)
        self._choose.clicked.connect(self._choose_folder)
        self._paper.clicked.connect(self.paper_requested)
        self._names_out.clicked.connect(self.names_out_requested)
        self._close_down.clicked.connect(self.close_down_requested)

    @property
    def choice(self) -> TakeawayChoice:
        """The files that are chosen, and the folder."""
        return TakeawayChoice(
            frozenset(each.value for each, box in self._boxes.items() if box.isChecked()), self._folder.whole_text
        )

    @Slot(str)
    def show_folder(self, folder: str) -> None:
        """Show where the files go."""
        self._folder.show_text(folder)

    @Slot(str)
    def take_folder(self, folder: str) -> None:
        """Put files there from now on."""
        self.show_folder(folder)
        self.folder_chosen.emit(folder)

    @Slot()
    def _show_choice(self) -> None:
        self._save.setEnabled(any(box.isChecked() for box in self._boxes.values()))

    @Slot()
    def _ask_to_save(self) -> None:
        self.save_requested.emit(self.choice)

    @Slot()
    def _choose_folder(self) -> None:
        choose_folder(self, self.tr("Folder for what is kept"), self._folder.whole_text, self.take_folder)

    def _files(self) -> dict[Takeaway, str]:
        return {
            Takeaway.HARVEST: self.tr("Harvest summary (PDF)"),
            Takeaway.ACTIONS: self.tr("Actions (CSV)"),
            Takeaway.JSON: self.tr("Record (JSON)"),
            Takeaway.MARKDOWN: self.tr("Record to read (Markdown)"),
        }

    def _lay_out(self) -> None:
        files, rest = QHBoxLayout(), QHBoxLayout()
        for row in (files, rest):
            row.setSpacing(14)
        files.addWidget(label("subheading", self.tr("Keep")))
        boxes = RowOfButtons(14)
        for box in self._boxes.values():
            boxes.add_button(box)
        files.addWidget(boxes, 1)
        files.addWidget(self._paper)
        rest.addWidget(self._folder, 1)
        rest.addWidget(self._choose)
        rest.addWidget(self._save)
        rest.addSpacing(24)
        rest.addWidget(self._names_out)
        rest.addWidget(self._close_down)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 10, 24, 12)
        rows.setSpacing(8)
        rows.addLayout(files)
        rows.addLayout(rest)
