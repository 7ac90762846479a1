import linecache
import sys
from pathlib import Path

import pytest

from ui.unread import leave_sources_unread


def test_a_module_is_loaded_without_its_source_being_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr("linecache.cache", {})
    leave_sources_unread()
    (tmp_path / "uses_qt_for_a_timer.py").write_text("from PySide6.QtCore import QTimer\nmade = QTimer().isActive()\n")
    try:
        # Not by import_module, which Qt for Python does not follow.
        assert __import__("uses_qt_for_a_timer").made is False
        assert not [file for file in linecache.cache if "uses_qt_for_a_timer" in file]
    finally:
        del sys.modules["uses_qt_for_a_timer"]
