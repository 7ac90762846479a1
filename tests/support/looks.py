"""The real looks for a while: they decide how wide words are, and no test leaves them to the next."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QApplication

from ui.theme.style import apply_theme
from ui.theme.text_size import MOST, SIZE, USUAL_POINTS, scale_asked_for
from ui.theme.theme import Theme, load_theme


@contextmanager
def dressed(application: QApplication, theme: Theme | None = None) -> Iterator[Theme]:
    """Wear a theme, the light one where none is named; afterwards everything is as it was."""
    worn = load_theme("light") if theme is None else theme
    with looks_kept(application):
        apply_theme(application, worn)
        yield worn


@contextmanager
def looks_kept(application: QApplication) -> Iterator[None]:
    """Whatever is worn meanwhile, afterwards everything is as it was, letters too."""
    before = application.font(), application.palette(), application.styleSheet()
    try:
        yield
    finally:
        # What is closed by now need not be dressed again.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QAccessible.setActive(False)
        SIZE.share(1, MOST)
        SIZE.choose(1)
        application.setFont(before[0])
        application.setPalette(before[1])
        application.setStyleSheet(before[2])


def write(application: QApplication, scale: float) -> None:
    """Write so large, as the program does when it starts on a system with such letters."""
    font = QFont("Sans Serif")
    font.setPointSizeF(USUAL_POINTS * scale)
    application.setFont(font)
    SIZE.choose(scale_asked_for(application))
    apply_theme(application, load_theme("light"))
