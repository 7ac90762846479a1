"""Labels and the properties by which the style sheet dresses them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override


def set_look(widget: QWidget, **looks: str) -> None:
    """Set properties the style sheet looks at, such as `tone`, and dress the widget anew if one changed."""
    changed = {name: value for name, value in looks.items() if widget.property(name) != value}
    if not changed:
        return
    for name, value in changed.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def focus_in(window: QWidget) -> QWidget | None:
    """The widget of a window that has the focus; Qt's own annotation forgets that there may be none."""
    return window.focusWidget()


def is_within(part: QWidget, widget: QWidget | None) -> bool:
    """Whether a widget is a part or inside it."""
    return widget is not None and (part is widget or part.isAncestorOf(widget))


def label(role: str = "", text: str = "", *, wrap: bool = False) -> QLabel:
    """A label in one of the roles of the style sheet. What people typed is text, never markup."""
    made = _Wrapped(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


class _Wrapped(QLabel):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def minimumSizeHint(self) -> QSize:
        # Otherwise one endless word would widen the window, and a narrow guess would make it taller.
        return QSize(1, self.fontMetrics().height())


class ElidedLabel(QLabel):
    """One line that ends in … where there is no room; the tool tip then has all of it."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setMinimumWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._whole = ""
        self._shorter: tuple[str, ...] = ()

    @property
    def whole_text(self) -> str:
        """The text without any shortening."""
        return self._whole

    def show_text(self, text: str, *shorter: str) -> None:
        """Show a text, or the first of its `shorter` forms that has room; only the last of them ends in …."""
        if (text, shorter) != (self._whole, self._shorter):
            self._whole, self._shorter = text, shorter
            self.setAccessibleName(text)
            self._shorten()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        forms = (self._whole, *self._shorter)
        fitting = next((form for form in forms if metrics.horizontalAdvance(form) <= room), forms[-1])
        shown = metrics.elidedText(fitting, Qt.TextElideMode.ElideRight, room)
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
