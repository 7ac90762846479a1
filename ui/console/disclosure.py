"""A heading that opens and closes a list of short sentences."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.console.looks import label


class Disclosure(QWidget):
    """Closed it is one line with a count; Space opens it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._lines: tuple[str, ...] = ()
        self._button = QPushButton()
        self._button.setProperty("role", "link")
        self._button.setCheckable(True)
        self._button.toggled.connect(self._open)
        self._words = label("", wrap=True)
        self._words.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self._words)

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show other sentences; without any there is no heading either."""
        self._lines = lines
        self._words.setText("\n".join(f"•  {line}" for line in lines))
        self._name_button()
        self.setVisible(bool(lines))

    @Slot()
    def open_or_close(self) -> None:
        """Open what is closed, close what is open."""
        self._button.toggle()

    @Slot(bool)
    def _open(self, opened: bool) -> None:
        self._words.setVisible(opened)
        self._name_button()

    def _name_button(self) -> None:
        sign = "▾" if self._button.isChecked() else "▸"
        self._button.setText(f"{sign}  {self._name} ({len(self._lines)})")
        self._button.setAccessibleName(f"{self._name} ({len(self._lines)})")
