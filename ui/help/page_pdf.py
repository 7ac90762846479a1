"""A page of the book on paper: as PDF, in ink on white whatever the theme."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, QUrl
from PySide6.QtGui import QImage, QPageSize, QPdfWriter, QTextCursor, QTextDocument

from app.domain.help_book import HelpPage
from app.services.handouts import MadeHandout, Paper
from ui.help.dressing import blocks, captioned, dress, fragments
from ui.paper.pages import page_count
from ui.theme.fonts import interface_font
from ui.theme.style import palette
from ui.theme.theme import load_theme

_WIDTH: Final = 620
"""Pixels of a screen between the margins of A4 and of Letter."""

_SIZES: Final = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}


def page_pdf(page: HelpPage, images: dict[str, QImage], paper: Paper) -> MadeHandout:
    """The page as it is read, with the pictures that are there; to be called in any thread."""
    document = QTextDocument()
    document.setDefaultFont(interface_font())
    document.setMarkdown(captioned(page.text))
    dress(document, palette(load_theme("light")))
    _put_in(document, images)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(page.title)
    writer.setCreator("Sparkroom")
    writer.setPageSize(QPageSize(_SIZES[paper]))
    document.print_(writer)
    buffer.close()
    made = bytes(data.data())
    return MadeHandout(made, page_count(made))


def _put_in(document: QTextDocument, images: dict[str, QImage]) -> None:
    """Pictures that are not there leave their words."""
    for block in blocks(document):
        for each in [each for each in fragments(block) if each.charFormat().isImageFormat()]:
            look = each.charFormat().toImageFormat()
            image = images.get(QUrl(look.name()).path(), QImage())
            if image.isNull():
                image = QImage(1, 1, QImage.Format.Format_RGB32)
                image.fill(Qt.GlobalColor.white)
            document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(look.name()), image)
            size = image.size().scaled(min(_WIDTH, image.width()), 10_000, Qt.AspectRatioMode.KeepAspectRatio)
            look.setWidth(size.width())
            look.setHeight(size.height())
            cursor = QTextCursor(document)
            cursor.setPosition(each.position())
            cursor.setPosition(each.position() + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(look)
