"""The window of older copies with rows of every sort, for walks through all windows."""

from app.services.copies.differing import Change, Difference
from app.services.copies.snapshot import Sort
from ui.copies.frames import CopyPage, CopyRow, ThingRow
from ui.copies.window import CopiesWindow

ROWS = (
    CopyRow("2026-11-22T10-15-07", "22:15", "2"),
    CopyRow("2026-11-22", "2026-11-22", "3 · 4"),
    CopyRow("2026-11-20", "2026-11-20", "5"),
)
THINGS = (
    ThingRow("“Ana”", "1 · 2", Difference(Sort.WORKSHOP, "own-ana", Change.BACK), ticked=True),
    ThingRow("“Ben”", "08:00 · 11:00", Difference(Sort.EXERCISE, "own-ben", Change.OTHERWISE), ticked=False),
)


def copies_window() -> CopiesWindow:
    """Two copies of days and one made before; two things differ, and something is damaged."""
    window = CopiesWindow()
    window.show_copies(ROWS)
    window.show_copy(CopyPage("2026-11-22", THINGS, "2026"))
    return window
