"""Saying something to whoever listens to the screen rather than looks at it."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(where: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Have the screen reader say a sentence about a window; what is `urgent` may break into what it says now.

    Without a screen reader nothing happens.
    """
    if not sentence or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(where, sentence)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
