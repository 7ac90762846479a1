"""Rows of a list with a title and a quieter line below it."""

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ui.theme.text_size import SIZE
from ui.widgets.mirroring import mirrored, side_of

SECOND_LINE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The role of the quieter line; without one the row is a heading."""

BOX_SPACE: Final = int(Qt.ItemDataRole.UserRole) + 2
"""The role that says to leave room for a box where there is none, so that titles stand in one line."""

Index = QModelIndex | QPersistentModelIndex

_PADDING = 9
_INDENT = 14
_BOX = 20
_GAP = 2


def set_second_line(item: QListWidgetItem, second: str) -> None:
    """Put a quieter line below the title of a row; both are heard together."""
    item.setData(SECOND_LINE, second)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {second}")


class TwoLineDelegate(QStyledItemDelegate):
    """Paints title and second line, each shortened where there is no room, and a box where a row can be ticked."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        # Never seen: it lends its look, which is the only one the style sheet gives to a box.
        self._box = QCheckBox(view)
        self._box.hide()

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = QStyleOptionViewItem(option)
        self.initStyleOption(look, index)
        title, look.text = look.text, ""
        look.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        style = self._box.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, look, painter, _view_of(self))
        area = QRect(look.rect).adjusted(_INDENT, 0, -_INDENT, 0)
        tick = index.data(Qt.ItemDataRole.CheckStateRole)
        if tick is not None:
            self._draw_box(painter, look.rect, area, checked=Qt.CheckState(tick) is Qt.CheckState.Checked)
        if tick is not None or index.data(BOX_SPACE):
            area.setLeft(area.left() + _BOX + _INDENT)
        area = mirrored(painter, look.rect, area)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        painter.save()
        # Not the row's own palette: the style sheet makes its quiet words half transparent.
        self._draw(painter, area, title, str(index.data(SECOND_LINE) or ""), QApplication.palette(), enabled=enabled)
        painter.restore()

    @override
    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on the box or left of it ticks; keys do as always."""
        if not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        tick = index.data(Qt.ItemDataRole.CheckStateRole)
        place = QStyle.visualPos(option.direction, option.rect, event.position().toPoint())
        hit = place.x() - QRect(option.rect).left() < 2 * _INDENT + _BOX
        checkable = bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)
        if not (hit and checkable and event.type() is QEvent.Type.MouseButtonRelease):
            return False
        ticked = Qt.CheckState(tick) is Qt.CheckState.Checked
        other = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        first, second = _fonts(option.font)
        height = QFontMetrics(first).height() + 2 * _PADDING
        if index.data(SECOND_LINE):
            height += QFontMetrics(second).height() + _GAP
        return QSize(200, height)

    def _draw_box(self, painter: QPainter, row: QRect, area: QRect, *, checked: bool) -> None:
        box = QStyleOptionButton()
        box.rect = mirrored(painter, row, QRect(area.left(), area.center().y() - _BOX // 2, _BOX, _BOX))
        box.state = QStyle.StateFlag.State_Enabled
        box.state |= QStyle.StateFlag.State_On if checked else QStyle.StateFlag.State_Off
        self._box.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, box, painter, self._box)

    def _draw(
        self, painter: QPainter, area: QRect, title: str, second: str, colours: QPalette, *, enabled: bool
    ) -> None:
        top_font, bottom_font = _fonts(painter.font() if painter.font().pixelSize() > 0 else QApplication.font())
        top, bottom = QFontMetrics(top_font), QFontMetrics(bottom_font)
        height = top.height() + (bottom.height() + _GAP if second else 0)
        line = QRect(area.left(), area.center().y() - height // 2, area.width(), top.height())
        group = QPalette.ColorGroup.Normal if enabled else QPalette.ColorGroup.Disabled
        quiet = colours.color(group, QPalette.ColorRole.PlaceholderText)
        at = side_of(painter, Qt.AlignmentFlag.AlignLeft).value | _ONE_LINE
        painter.setFont(top_font)
        painter.setPen(colours.color(group, QPalette.ColorRole.Text) if second else quiet)
        painter.drawText(line, at, _shortened(top, title, line.width()))
        if second:
            line.moveTop(line.bottom() + 1 + _GAP)
            line.setHeight(bottom.height())
            painter.setFont(bottom_font)
            painter.setPen(quiet)
            painter.drawText(line, at, _shortened(bottom, second, line.width()))


_ONE_LINE = (
    Qt.AlignmentFlag.AlignVCenter.value
    | Qt.TextFlag.TextSingleLine.value
    # Letters of other scripts reach further down than ours.
    | Qt.TextFlag.TextDontClip.value
)


def _fonts(base: QFont) -> tuple[QFont, QFont]:
    first, second = QFont(base), QFont(base)
    first.setPixelSize(SIZE.letters(16))
    first.setWeight(QFont.Weight.DemiBold)
    second.setPixelSize(SIZE.letters(14))
    second.setWeight(QFont.Weight.Normal)
    return first, second


def _shortened(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def _view_of(delegate: QStyledItemDelegate) -> QWidget | None:
    view = delegate.parent()
    return view if isinstance(view, QWidget) else None
