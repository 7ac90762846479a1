"""What a screen reader finds in a window, by the tree Qt hands to it, and what is wrong with what it finds there.

The tree is the real one (`QAccessible`); nothing here looks at widgets, but to find out where the keyboard can go.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QWidget

Role = QAccessible.Role

CONTROLS = frozenset(
    {
        Role.Button,
        Role.ButtonDropDown,
        Role.ButtonMenu,
        Role.CheckBox,
        Role.RadioButton,
        Role.EditableText,
        Role.ComboBox,
        Role.SpinBox,
        Role.Slider,
        Role.List,
        Role.Table,
        Role.PageTab,
        Role.PageTabList,
        Role.ProgressBar,
        Role.Graphic,
        Role.MenuItem,
    }
)
"""What somebody can work, or has to be told in words."""

ITEMS = frozenset({Role.ListItem, Role.Cell, Role.TreeItem})

_FRAMES = frozenset({Role.Client, Role.Border})
"""What only holds other parts: where the keyboard stops there, it has to be said what there is to read."""


@dataclass(frozen=True)
class Part:
    """One node of the tree: where it stands, what it is, and what is said of it."""

    path: str
    role: Role
    name: str
    description: str
    value: str
    state: QAccessible.State
    widget: QWidget | None


def parts_of(window: QWidget) -> tuple[Part, ...]:
    """Everything a screen reader can reach in a window, in its order; what is hidden is left out."""
    QAccessible.setActive(True)
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    return tuple(_walk(root, type(window).__name__))


def faults_of(window: QWidget) -> list[str]:
    """What somebody who does not see the window could not work or understand; the empty list is what is wanted."""
    parts = parts_of(window)
    found = [f"{part.path}: {fault}" for part in parts if (fault := _fault(part))]
    return [*found, *_twins(parts)]


def _fault(part: Part) -> str:
    if part.role in CONTROLS | ITEMS and not part.name.strip():
        return f"{part.role.name} without a name"
    widget = part.widget
    if widget is None or not widget.isVisible():
        return ""
    takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if widget.focusProxy() is not None:
        return ""
    if takes_keys and part.role in _FRAMES and not part.description.strip():
        return f"the keyboard stops at “{part.name}” and hears nothing"
    if takes_keys and not part.name.strip():
        return f"takes the keyboard without a name ({part.role.name})"
    if takes_keys and widget.isEnabled() and not part.state.focusable:
        return f"“{part.name}” takes the keyboard and does not say so"
    if bool(part.state.disabled) == widget.isEnabledTo(widget.window()):
        return f"“{part.name}” says wrongly whether it can be used"
    if isinstance(widget, QAbstractButton) and widget.isCheckable() and widget.isChecked() != bool(part.state.checked):
        return f"“{part.name}” says wrongly whether it is chosen"
    return ""


def _twins(parts: tuple[Part, ...]) -> list[str]:
    """Controls that sound the same, so that nobody knows which of them is meant."""
    worked = [part for part in parts if part.role in CONTROLS and part.name and part.role is not Role.PageTab]
    told = Counter((part.role, part.name, part.description) for part in worked)
    return [f"{count} × {role.name} “{name}”" for (role, name, _), count in told.items() if count > 1]


def _walk(node: QAccessibleInterface, path: str) -> Iterator[Part]:
    for number in range(node.childCount()):
        child: QAccessibleInterface | None = node.child(number)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        owner: QObject | None = child.object()
        widget = owner if isinstance(owner, QWidget) else None
        below = f"{path}/{type(owner).__name__ if owner is not None else number}"
        name, description, value = (
            child.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
        )
        yield Part(below, child.role(), name, description, value, child.state(), widget)
        yield from _walk(child, below)
