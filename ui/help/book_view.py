"""The page of the book that is read, as wide as it reads well, with its pictures as large as there is room for."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPixmap, QResizeEvent, QTextCursor, QTextDocument, QTextImageFormat
from PySide6.QtWidgets import QTextBrowser, QWidget
from typing_extensions import override

from app.domain.help_book import HelpPage
from ui.help.dressing import PICTURE, blocks, captioned, dress, fragments, marks
from ui.help.pictures import SIZES
from ui.theme.text_size import SIZE

_WIDEST: Final = 820
_MARGIN: Final = 28
_BAR: Final = 24


class BookView(QTextBrowser):
    """Shows a page; links ask, and so do pictures that are not there yet."""

    page_wanted = Signal(str)
    """Another page is to be read: its name."""

    action_wanted = Signal(str)
    """Something is to be done that the page is about: its `ActionId`."""

    picture_wanted = Signal(str)
    """A picture is in sight and not there yet: its name. The answer is `show_picture`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Page"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page: HelpPage | None = None
        self._words = ""
        self._images: dict[str, QImage] = {}
        self.anchorClicked.connect(self._follow)

    @property
    def page(self) -> HelpPage | None:
        """The page that is read."""
        return self._page

    @property
    def images(self) -> dict[str, QImage]:
        """The pictures that are there, by their names."""
        return dict(self._images)

    def show_page(self, page: HelpPage, words: str = "") -> None:
        """Show a page from its beginning, or from the first of the words that are looked for and marked on it."""
        self._page, self._words = page, words
        self.show_again()
        self.verticalScrollBar().setValue(0)
        found = self.extraSelections()
        if found:
            self.setTextCursor(_collapsed(found[0]))
            self.ensureCursorVisible()
        else:
            self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_again(self) -> None:
        """Show the same page at the same place, in other colours or letters."""
        if self._page is None:
            return
        place = self.verticalScrollBar().value()
        document = self.document()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(SIZE.grown(_MARGIN // 2))
        document.setMarkdown(captioned(self._page.text))
        dress(document, self.palette())
        self._fit()
        self.setExtraSelections(marks(document, self._words, self.palette()))
        self.verticalScrollBar().setValue(place)
        self._ask_for_pictures()

    def mark(self, words: str) -> None:
        """Mark other words on the page, or none; the page stays where it is."""
        self._words = words
        self.setExtraSelections(marks(self.document(), words, self.palette()))

    def show_picture(self, name: str, image: QImage) -> None:
        """Put a picture where the page leaves room for it; one without pixels could not be made."""
        self._images[name] = image
        self._fit()

    def forget_pictures(self) -> None:
        """The pictures are of other colours or words than now: ask for them anew."""
        self._images.clear()
        self.show_again()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _ask_for_pictures(self) -> None:
        for name in dict.fromkeys(PICTURE.findall(self._page.text) if self._page is not None else ()):
            if name[1] not in self._images:
                self.picture_wanted.emit(name[1])

    def _fit(self) -> None:
        """No line is longer than reads well, and pictures are as wide as lines."""
        room = self.viewport().width() - SIZE.grown(_MARGIN) - _BAR
        width = max(min(room, SIZE.grown(_WIDEST, 1.5)), 100)
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        if shape.rightMargin() != room - width + _BAR:
            shape.setRightMargin(room - width + _BAR)
            frame.setFrameFormat(shape)
        for block in blocks(self.document()):
            for each in fragments(block):
                if each.charFormat().isImageFormat():
                    self._fit_picture(each.position(), each.charFormat().toImageFormat(), width)

    def _fit_picture(self, place: int, look: QTextImageFormat, width: int) -> None:
        name = QUrl(look.name()).path()
        whole = self._images[name].size() if self._is_there(name) else SIZES.get(name, QSize(16, 9))
        size = whole.scaled(min(width, whole.width()), 10_000, Qt.AspectRatioMode.KeepAspectRatio)
        self.document().addResource(
            QTextDocument.ResourceType.ImageResource.value, QUrl(look.name()), self._drawn(name, size)
        )
        look.setWidth(size.width())
        look.setHeight(size.height())
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(look)

    def _drawn(self, name: str, size: QSize) -> QPixmap:
        """The picture at its size on this screen, or an empty frame that says what becomes of it."""
        ratio = self.devicePixelRatioF()
        if self._is_there(name):
            smooth = Qt.TransformationMode.SmoothTransformation
            image = self._images[name].scaled(size * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            made = QPixmap.fromImage(image)
            made.setDevicePixelRatio(ratio)
            return made
        made = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(self.palette().window().color())
        painter = QPainter(made)
        painter.setFont(self.font())
        painter.setPen(self.palette().placeholderText().color())
        failed = name in self._images
        said = self.tr("This picture could not be made.") if failed else self.tr("The picture is being made…")
        painter.drawText(QRect(0, 0, size.width(), size.height()), Qt.AlignmentFlag.AlignCenter.value, said)
        painter.end()
        return made

    def _is_there(self, name: str) -> bool:
        return name in self._images and not self._images[name].isNull()

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        if link.scheme() == "page":
            self.page_wanted.emit(link.path())
        elif link.scheme() == "do":
            self.action_wanted.emit(link.path())


def _collapsed(found: QTextBrowser.ExtraSelection) -> QTextCursor:
    cursor = QTextCursor(found.cursor)
    cursor.setPosition(cursor.selectionStart())
    return cursor
