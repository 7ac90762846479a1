"""Gives a page that was read from Markdown the looks of the program: headings, keys, captions, tables, marks."""

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import (
    QFont,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextTable,
)
from PySide6.QtWidgets import QTextEdit

from app.domain.help_book import places_of
from ui.theme.fonts import FALLBACKS, FAMILY
from ui.theme.text_size import SIZE

_HEADINGS: Final = {1: 26, 2: 19, 3: 16}
_CAPTION_PX: Final = 14
_BETWEEN: Final = 10
_LINE_PERCENT: Final = 118


PICTURE: Final = re.compile(r"!\[([^\]]*)\]\(picture:([a-z-]+)\)")
"""A picture in Markdown: what it shows, in words, and its name."""


def captioned(markdown: str) -> str:
    """The same page, with what each picture shows in words below it."""
    return PICTURE.sub(r"![\1](picture:\2)  \n*\1*", markdown)


def dress(document: QTextDocument, palette: QPalette) -> None:
    """Dress a page that has just been read, in the colours of now and in letters as large as is asked for."""
    for block in blocks(document):
        _dress_block(block)
        for fragment in fragments(block):
            look = _look(fragment.charFormat(), palette)
            if look is not None:
                _cursor_over(document, fragment).mergeCharFormat(look)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame)


def marks(document: QTextDocument, words: str, palette: QPalette) -> list[QTextEdit.ExtraSelection]:
    """Everything on the page that is looked for, to be seen without changing the page."""
    look = QTextCharFormat()
    look.setBackground(palette.color(QPalette.ColorRole.Highlight))
    look.setForeground(palette.color(QPalette.ColorRole.HighlightedText))
    return [_mark(document, start, length, look) for start, length in places_of(document.toPlainText(), words)]


def _mark(document: QTextDocument, start: int, length: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    made = QTextEdit.ExtraSelection()
    made.cursor = cursor
    made.format = look
    return made


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """The paragraphs of a page, in order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """The pieces of a paragraph that look alike, in order."""
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1


def _cursor_over(document: QTextDocument, fragment: QTextFragment) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(fragment.position())
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _dress_block(block: QTextBlock) -> None:
    level, shape = block.blockFormat().headingLevel(), QTextBlockFormat()
    picture = any(each.charFormat().isImageFormat() for each in fragments(block))
    shape.setTopMargin(SIZE.grown(_BETWEEN * 2 if level > 1 else 0))
    shape.setBottomMargin(SIZE.grown(_below(block)))
    tallness = 100 if picture or _in_table(block) else _LINE_PERCENT
    shape.setLineHeight(tallness, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    QTextCursor(block).mergeBlockFormat(shape)
    for fragment in fragments(block) if level else ():
        whole = QTextCharFormat(fragment.charFormat())
        whole.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
        whole.setProperty(QTextFormat.Property.FontPixelSize.value, SIZE.letters(_HEADINGS.get(level, 16)))
        _cursor_over(block.document(), fragment).setCharFormat(whole)


def _in_table(block: QTextBlock) -> bool:
    return QTextCursor(block).currentTable() is not None


def _below(block: QTextBlock) -> int:
    """How much stays free below; the lines of a table and of a list stand closer together."""
    if _in_table(block):
        return 0
    following = block.next()
    is_within = block.textList() is not None and following.isValid() and following.textList() is not None
    return _BETWEEN // 2 if is_within else _BETWEEN


def _look(found: QTextCharFormat, palette: QPalette) -> QTextCharFormat | None:
    """Code is a key, and what leans is a caption: pages have nothing else of either kind."""
    look = QTextCharFormat()
    if found.fontFixedPitch():
        look.setFontFixedPitch(False)
        look.setFontFamilies([FAMILY, *FALLBACKS])
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setBackground(palette.color(QPalette.ColorRole.Window))
        return look
    if found.fontItalic():
        look.setProperty(QTextFormat.Property.FontPixelSize.value, SIZE.letters(_CAPTION_PX))
        look.setForeground(palette.color(QPalette.ColorRole.PlaceholderText))
        return look
    if found.isAnchor():
        look.setForeground(palette.color(QPalette.ColorRole.Link))
        look.setFontUnderline(True)
        return look
    return None


def _dress_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setBorder(0)
    shape.setCellSpacing(0)
    shape.setCellPadding(SIZE.grown(2))
    shape.setTopMargin(SIZE.grown(_BETWEEN // 2))
    shape.setBottomMargin(SIZE.grown(_BETWEEN))
    table.setFormat(shape)
    for row in range(table.rows()):
        cell = table.cellAt(row, 0)
        padded = cell.format().toTableCellFormat()
        padded.setRightPadding(SIZE.grown(_BETWEEN * 2))
        cell.setFormat(padded)
