"""The program is killed in the middle of a session; a hundred times by hand, a few times here."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent.parent / "kill_nine.py"


@pytest.mark.skipif(sys.platform == "win32", reason="asks for SIGKILL")
def test_a_killed_session_comes_back_with_everything_it_acknowledged() -> None:
    ran = subprocess.run(
        [sys.executable, str(SCRIPT), "--times", "8", "--seed", "20261121"],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "8 sessions came back with everything acknowledged" in ran.stdout
