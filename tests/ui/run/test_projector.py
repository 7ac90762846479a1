"""The stage is on the audience's screen and the console never is."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
SCREEN = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
SCREENS = [
    {"name": "eDP-1", "x": 0, "y": 0, "width": 1366, "height": 768, **SCREEN},
    {"name": "HDMI-1", "x": 1366, "y": 0, "width": 1024, "height": 768, **SCREEN},
]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("screens")
    (folder / "two.json").write_text(json.dumps({"screens": SCREENS}), encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen:configfile=two.json", "PYTHONPATH": str(ROOT)}
    script = Path(__file__).with_name("two_screens.py")
    done = subprocess.run(
        [sys.executable, str(script)], cwd=folder, env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("moment", ["at first", "console put before the audience", "swapped back"])
def test_the_audience_sees_the_stage_and_the_facilitator_the_console(seen: dict[str, Any], moment: str) -> None:
    assert seen[moment] == ["HDMI-1", "eDP-1"]


def test_one_key_lets_them_change_places(seen: dict[str, Any]) -> None:
    assert seen["swapped"] == ["eDP-1", "HDMI-1"]
