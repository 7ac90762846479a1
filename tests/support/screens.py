"""Running a script of its own in a process that has other screens than this one."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def screen(name: str, x: int, y: int, width: int, height: int) -> dict[str, object]:
    """A screen of Qt's offscreen platform."""
    sizes = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    return {"name": name, "x": x, "y": y, "width": width, "height": height, **sizes}


def seen_on(
    screens: list[dict[str, object]], script: Path, folder: Path, environment: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """What a script prints as JSON in a process with these screens."""
    (folder / "screens.json").write_text(json.dumps({"screens": screens}), encoding="utf-8")
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen:configfile=screens.json", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, str(script)],
        cwd=folder,
        env={**around, **(environment or {})},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found
