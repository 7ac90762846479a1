"""Words of the interface for modules without a widget: widgets have `tr`."""

from PySide6.QtCore import QCoreApplication


def worded(context: str, text: str, count: int = -1) -> str:
    """A text in the language of the interface, `%n` in it being the count if there is one.

    `packaging/words.py` finds texts by the name of this function: they are written out where it is called.
    """
    return QCoreApplication.translate(context, text, "", count)
