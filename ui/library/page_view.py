"""The page on which an exercise is read: scrolled with the arrow keys, in the colours and letters of the program."""

from html import escape
from itertools import groupby

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget
from typing_extensions import override

from app.services.handouts.passages import Kind, Passage
from ui.library.frames import ReadingPage
from ui.theme.text_size import SIZE

_WIDEST = 860
_ENTRIES = {Kind.ENTRY: "", Kind.ROOM_ENTRY: " class='room'"}
_TAGS = {
    Kind.TITLE: ("<h1>", "</h1>"),
    Kind.PURPOSE: ("<p class='purpose'>", "</p>"),
    Kind.FACTS: ("<p class='facts'>", "</p>"),
    Kind.SECTION: ("<h2>", "</h2>"),
    Kind.STEP: ("<h3>", "</h3>"),
    Kind.NOTE: ("<p class='note'>", "</p>"),
    Kind.ROOM: ("<p class='room'>", "</p>"),
    Kind.SAID: ("<p>", "</p>"),
    Kind.SMALL: ("<p class='small'>", "</p>"),
}


class PageView(QTextBrowser):
    """Shows one page at a time; the same page stays where it was scrolled to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: ReadingPage | None = None
        self.setAccessibleName(self.tr("The exercise, to be read"))
        self.setPlaceholderText(self.tr("Nothing fits, so there is nothing to read."))
        self.setTabChangesFocus(True)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(18)

    def show_page(self, page: ReadingPage | None) -> None:
        """Show an exercise, or nothing."""
        if page != self._page:
            self._page = page
            self._write()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._keep_lines_short()
        super().resizeEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self._page is not None:
            place = self.verticalScrollBar().value()
            self._write()
            self.verticalScrollBar().setValue(place)

    def _keep_lines_short(self) -> None:
        """On a wide screen, too, the eye finds the next line."""
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(min(self.viewport().width(), SIZE.grown(_WIDEST)))

    def _write(self) -> None:
        self._keep_lines_short()
        self.document().setDefaultStyleSheet(_style(QApplication.palette()))
        self.setHtml(page_html(self._page.passages) if self._page is not None else "")


def page_html(passages: tuple[Passage, ...]) -> str:
    """The passages as Qt's rich text; what people wrote is text, never markup."""
    parts: list[str] = []
    for kind, group in groupby(passages, key=_kind):
        if kind in _ENTRIES:
            entries = "".join(f"<li{_ENTRIES[kind]}>{escape(each.text)}</li>" for each in group)
            parts.append(f"<ul>{entries}</ul>")
        else:
            opened, closed = _TAGS[kind]
            parts += [f"{opened}{escape(each.text)}{closed}" for each in group]
    return "".join(parts)


def _kind(passage: Passage) -> Kind:
    return passage.kind


def _style(palette: QPalette) -> str:
    # Not the page's own palette: the style sheet makes its quiet words half transparent.
    quiet = palette.color(QPalette.ColorRole.PlaceholderText).name()
    accent = palette.color(QPalette.ColorRole.Highlight).name()
    return f"""
        p, li {{ font-size: {SIZE.letters(16)}px; margin-top: 4px; margin-bottom: 6px; }}
        h1 {{ font-size: {SIZE.letters(26)}px; margin-top: 0; margin-bottom: 6px; }}
        h2 {{ font-size: {SIZE.letters(19)}px; margin-top: 22px; margin-bottom: 6px; }}
        h3 {{ font-size: {SIZE.letters(17)}px; margin-top: 18px; margin-bottom: 4px; color: {accent}; }}
        .purpose {{ font-size: {SIZE.letters(17)}px; }}
        .facts {{ font-weight: 600; }}
        .note {{ color: {quiet}; margin-top: 8px; margin-bottom: 2px; }}
        .room {{ font-weight: 600; }}
        .small {{ color: {quiet}; font-size: {SIZE.letters(13)}px; }}
    """
