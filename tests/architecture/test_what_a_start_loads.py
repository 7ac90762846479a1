"""A start waits for nothing that its first picture does not need, and a session's windows load nothing for paper."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PAPER = ("reportlab", "pypdfium2", "uharfbuzz", "bidi", "app.services.handouts.writing")
RARE = ("networkx", "rapidfuzz", "app.services.exports", "ui.paper.window")
LATER = (
    "asyncio",
    "qasync",
    "wakepy",
    "miniaudio",
    "ui.running",
    "ui.console.console_window",
    "ui.home.start_page",
    "ui.stage.compose",
)

HOME = """
from app.services.bootstrap import bootstrap
from exercises import content_folder
from ui.qt_loop import make_application
make_application()
from ui.home.desk import HomeDesk
import ui.application
from ui.program import Program
from pathlib import Path
program = Program(bootstrap(content_folder(), Path(sys.argv[1])))
program.open()
"""
CONSOLE = """
from ui.qt_loop import make_application
make_application()
from tests.support.rooms import Room
from functools import partial
from pathlib import Path
from app.services.files import DiskFiles
from ui.run.desk import Looks, RunDesk
from ui.run.draft import DraftKeeper
from ui.theme.theme import load_theme
import ui.running
theme = load_theme("light")
desk = RunDesk(
    Room().conductor, Looks(theme, theme), None, partial(DraftKeeper, DiskFiles(), Path(sys.argv[1]) / "draft.txt")
)
desk.open()
"""


@pytest.mark.parametrize(
    ("program", "unwanted"), [(HOME, (*PAPER, *RARE, *LATER)), (CONSOLE, (*PAPER, *RARE, "wakepy", "miniaudio"))]
)
def test_what_is_painted_first_loads_nothing_it_does_not_show(
    program: str, unwanted: tuple[str, ...], tmp_path: Path
) -> None:
    told = f"import sys\n{program}\nprint(*[name for name in {unwanted!r} if name in sys.modules])\nimport os\n"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        [sys.executable, "-c", f"{told}sys.stdout.flush()\nos._exit(0)", str(tmp_path)],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.split() == []
