"""The few words the stage adds of its own, ready for translation."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_TEXTS = (
    QT_TRANSLATE_NOOP("Stage", "Ask yourself"),
    QT_TRANSLATE_NOOP("Stage", "Counts are shown when the vote closes"),
    QT_TRANSLATE_NOOP("Stage", "Equal first"),
    QT_TRANSLATE_NOOP("Stage", "First"),
    QT_TRANSLATE_NOOP("Stage", "In a three"),
    QT_TRANSLATE_NOOP("Stage", "Notes are being taken"),
    QT_TRANSLATE_NOOP("Stage", "Paused"),
    QT_TRANSLATE_NOOP("Stage", "Try saying"),
    QT_TRANSLATE_NOOP("Stage", "Where we stand"),
    QT_TRANSLATE_NOOP("Stage", "Top: %1"),
    QT_TRANSLATE_NOOP("Stage", "Equal first: %1"),
    QT_TRANSLATE_NOOP("Stage", "The team chose: %1"),
    QT_TRANSLATE_NOOP("Stage", "Adds: %1"),
    QT_TRANSLATE_NOOP("Stage", "Asks: %1"),
    QT_TRANSLATE_NOOP("Stage", "Example: %1"),
    QT_TRANSLATE_NOOP("Stage", "%n tick"),
    QT_TRANSLATE_NOOP("Stage", "%n ticks"),
    QT_TRANSLATE_NOOP("Stage", "No theme yet"),
    QT_TRANSLATE_NOOP("Stage", "What you say will appear here"),
    QT_TRANSLATE_NOOP("Stage", "One theme"),
    QT_TRANSLATE_NOOP("Stage", "Parked"),
    QT_TRANSLATE_NOOP("Stage", "Overview"),
    QT_TRANSLATE_NOOP("Stage", "The task"),
    QT_TRANSLATE_NOOP("Stage", "The vote before"),
    QT_TRANSLATE_NOOP("Stage", "Theme %1 of %2"),
    QT_TRANSLATE_NOOP("Stage", "%1 of %2"),
    QT_TRANSLATE_NOOP("Stage", "page %1 of %2"),
    QT_TRANSLATE_NOOP("Stage", "+%n more"),
    QT_TRANSLATE_NOOP("Stage", "Finish your sentence"),
    QT_TRANSLATE_NOOP("Stage", "Finish your line"),
    QT_TRANSLATE_NOOP("Stage", "Last choices"),
    QT_TRANSLATE_NOOP("Stage", "Time to move on"),
    QT_TRANSLATE_NOOP("Stage", "Time to come back"),
    QT_TRANSLATE_NOOP("Stage", "%n note"),
    QT_TRANSLATE_NOOP("Stage", "%n notes"),
    QT_TRANSLATE_NOOP("Stage", "%n vote"),
    QT_TRANSLATE_NOOP("Stage", "%n votes"),
    QT_TRANSLATE_NOOP("Stage", "skill"),
    QT_TRANSLATE_NOOP("Stage", "knowledge"),
    QT_TRANSLATE_NOOP("Stage", "attribute"),
    QT_TRANSLATE_NOOP("Stage", "behaviour"),
    QT_TRANSLATE_NOOP("Stage", "theme"),
    QT_TRANSLATE_NOOP("Stage", "enabler"),
    QT_TRANSLATE_NOOP("Stage", "principle"),
    QT_TRANSLATE_NOOP("Stage", "learning"),
    QT_TRANSLATE_NOOP("Stage", "question"),
    QT_TRANSLATE_NOOP("Stage", "commitment"),
    QT_TRANSLATE_NOOP("Stage", "action"),
    QT_TRANSLATE_NOOP("Stage", "feedback"),
    QT_TRANSLATE_NOOP("Stage", "Test card"),
    QT_TRANSLATE_NOOP("Stage", "Row %1"),
    QT_TRANSLATE_NOOP("Stage", "Row %1 · %2 m"),
    QT_TRANSLATE_NOOP("Stage", "Are all four corners whole, and is the circle round?"),
    QT_TRANSLATE_NOOP("Stage", "Edge: %1 %"),
    QT_TRANSLATE_NOOP("Stage", "Four squares on each"),
    QT_TRANSLATE_NOOP("Stage", "accent"),
    QT_TRANSLATE_NOOP("Stage", "calm"),
    QT_TRANSLATE_NOOP("Stage", "soon"),
    QT_TRANSLATE_NOOP("Stage", "over"),
    QT_TRANSLATE_NOOP("Stage", "band"),
    QT_TRANSLATE_NOOP("Stage", "message"),
)


def words(text: str) -> str:
    """One of the texts above in the language of the interface."""
    return QCoreApplication.translate("Stage", text)


def counted(one: str, many: str, count: int) -> str:
    """`1 note`, `7 notes`."""
    return words(one if count == 1 else many).replace("%n", str(count))


def category_word(category: str) -> str:
    """The word beside a category's colour."""
    return words(category)
