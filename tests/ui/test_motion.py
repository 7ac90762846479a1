"""Nothing moves by itself: whoever adds a motion adds the way to switch it off, and changes this."""

from pathlib import Path

import ui

MOTIONS = ("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QSequentialAnimationGroup", "QMovie", "setAnimated")


def test_no_window_has_a_motion() -> None:
    source = Path(ui.__file__).parent.rglob("*.py")
    found = [f"{path.name}: {word}" for path in source for word in MOTIONS if word in path.read_text(encoding="utf-8")]
    assert found == []
