"""Files that are dropped on the paper window."""

from PySide6.QtGui import QDropEvent


def table_in(event: QDropEvent) -> str:
    """The path of the only file that is dropped, where it is a table; otherwise an empty text."""
    files = [url.toLocalFile() for url in event.mimeData().urls()]
    return files[0] if len(files) == 1 and files[0].lower().endswith(".csv") else ""
