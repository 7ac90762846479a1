"""The X server dies under the program: a sentence, and nothing that looks like a fault of it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.system_programs import provide
from tests.support.x_servers import surroundings

ROOT = Path(__file__).parents[2]
SEEN = ("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Sparkroom$")


def test_what_is_said_when_the_display_goes_away(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    lock = tmp_path_factory.getbasetemp().parent / "display.lock"
    provide({"Xvfb": "xvfb", "xdotool": "xdotool"}, lock)
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing)], pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        around = surroundings(f":{told.readline().strip()}", str(tmp_path)) | {"QT_QPA_PLATFORM": "xcb"}
    data = tmp_path / "data"
    program = subprocess.Popen(
        [sys.executable, "-m", "ui.entry", "--data-dir", str(data)],
        cwd=ROOT,
        env=around,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    subprocess.run(SEEN, env=around, check=True, capture_output=True, timeout=60)
    server.terminate()
    server.wait()
    _, said = program.communicate(timeout=60)
    assert program.returncode == 1
    assert "sparkroom: The display went away. Everything typed so far is saved" in said
    assert "Traceback" not in said
    assert (data / "unexpected.log").read_text(encoding="utf-8") == ""
