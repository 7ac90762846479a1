"""Start to painted window, against a bare PySide6 window in the same run, each in a fresh process."""

import os
import statistics
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import pytest

ROUNDS = 9
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)

application = QApplication(sys.argv)
window = Window()
window.setCentralWidget(QLabel("bare"))
window.resize(1366, 768)
window.show()
application.exec()
"""
HOME = """
import sys
from pathlib import Path
from PySide6.QtCore import QObject, QEvent, QTimer
from app.services.bootstrap import bootstrap
from exercises import content_folder
from ui.qt_loop import make_application, run_on_qt

application = make_application()
from ui.home.window import HomeWindow
from ui.program import Program
program = Program(bootstrap(content_folder(), Path(sys.argv[1])))

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, HomeWindow):
            QTimer.singleShot(0, watched.close)
        return False

painted = Painted()
application.installEventFilter(painted)
run_on_qt(program.live)
"""
CONSOLE = """
import sys
from functools import partial
from pathlib import Path
from PySide6.QtCore import QObject, QEvent, QTimer
from PySide6.QtWidgets import QWidget
from app.services.bootstrap import bootstrap
from app.services.clock import SystemClock
from app.services.conductor import Conductor
from app.services.sessions import SetUp
from app.domain.plan import plan_workshop
from app.domain.people import Participant
from exercises import content_folder
from ui.qt_loop import make_application
from ui.run.desk import Looks, RunDesk
from ui.run.draft import DraftKeeper
from ui.theme.theme import load_theme

application = make_application()
services = bootstrap(content_folder(), Path(sys.argv[1]))
catalogue = services.catalogue
clock = SystemClock()
plan = plan_workshop(
    catalogue.workshops["ninety-minutes"], catalogue.exercises, catalogue.principles, start=clock.now()
)
people = tuple(Participant(number, f"Seat {number}") for number in range(1, 16))
opened = services.sessions.create(SetUp(plan, people), clock)
conductor = Conductor(opened.history, opened.journal, clock)
looks = Looks(load_theme("light"), load_theme("light"))
desk = RunDesk(conductor, looks, None, partial(DraftKeeper, services.files, Path(sys.argv[1]) / "draft.txt"))

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.window() is desk.console:
            QTimer.singleShot(0, application.exit)
        return False

painted = Painted()
application.installEventFilter(painted)
desk.open()
application.exec()
desk.close()
"""


@pytest.mark.parametrize("program", ["home", "console"])
def test_start_to_painted(program: str, tmp_path: Path) -> None:
    """Alternate with the control, so that a noisy machine is noisy for both."""
    source = {"home": HOME, "console": CONSOLE}[program]
    _timed(source, tmp_path)
    rounds = [(_timed(source, tmp_path), _timed(BARE, tmp_path)) for _ in range(ROUNDS)]
    ours, bare = (statistics.median(times) for times in zip(*rounds, strict=True))
    print(f"\n{program}: {ours:.3f} s, bare window {bare:.3f} s, ratio {ours / bare:.2f}")


def _timed(source: str, folder: Path) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}
    began = perf_counter()
    subprocess.run(
        [sys.executable, "-c", source, str(folder)], env=environment, check=True, capture_output=True, timeout=20
    )
    return perf_counter() - began
