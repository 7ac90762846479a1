"""Lets modules be loaded without their source being read."""

import sys

_READER = "_mod_uses_pyside"


def leave_sources_unread() -> None:
    """Have Qt for Python take every module for one that uses Qt under its usual names, as all of ours do.

    To learn that, it would read and search the source of every module that is loaded after it, which is a twentieth of
    the start. Where another version asks in another way, it goes on reading.
    """
    import PySide6.QtCore  # noqa: F401 - it brings the reader along

    names = vars(sys.modules.get("shibokensupport.feature", sys))
    if _READER in names:
        names[_READER] = _uses_qt


def _uses_qt(module: object) -> bool:
    del module
    return True
