"""What a running clock costs in CPU and memory on both windows, against two bare PySide6 windows in the same run.

Goals: 2.1 × the CPU of the bare windows (0.15 s a minute where they take 0.07), twice their
memory (PSS, Linux only).
`SPARKROOM_BENCH_SECONDS` sets how long each is looked at.
"""

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

ROUNDS = 3
SECONDS = int(os.environ.get("SPARKROOM_BENCH_SECONDS", "20"))
MEASURE = """
import json, sys
from pathlib import Path
from time import process_time
from PySide6.QtCore import QTimer

def measure(application, seconds):
    # The first seconds belong to the start.
    def begin():
        used = process_time()
        def finish():
            cpu = process_time() - used
            rollup = Path("/proc/self/smaps_rollup")
            lines = rollup.read_text().splitlines() if rollup.exists() else []
            pss = next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
            print(json.dumps({"cpu": cpu * 60 / seconds, "pss": pss / 1024}))
            application.exit()
        QTimer.singleShot(seconds * 1000, finish)
    QTimer.singleShot(3000, begin)
"""
BARE = """
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication(sys.argv)
labels = [QLabel(), QLabel()]
for label, size in zip(labels, ((1366, 768), (1024, 768))):
    label.resize(*size)
    label.show()
def tell():
    for label in labels:
        label.setText(QTime.currentTime().toString("mm:ss"))
    timer.start(1000 - QTime.currentTime().msec())
timer = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
timer.timeout.connect(tell)
tell()
measure(application, int(sys.argv[1]))
application.exec()
"""
OURS = """
from functools import partial
from app.domain.commands import JumpTo
from app.domain.people import Participant
from app.domain.plan import plan_workshop
from app.services.bootstrap import bootstrap
from app.services.clock import SystemClock
from app.services.conductor import Conductor
from app.services.sessions import SetUp
from exercises import content_folder
from ui.qt_loop import make_application
application = make_application()
from ui.collecting import Collector, settle
from ui.run.desk import Looks, RunDesk
from ui.run.draft import DraftKeeper
from ui.theme.theme import load_theme
services = bootstrap(content_folder(), Path(sys.argv[2]))
catalogue, clock = services.catalogue, SystemClock()
plan = plan_workshop(
    catalogue.workshops["ninety-minutes"], catalogue.exercises, catalogue.principles, start=clock.now()
)
people = tuple(Participant(number, f"Seat {number}") for number in range(1, 16))
opened = services.sessions.create(SetUp(plan, people), clock)
conductor = Conductor(opened.history, opened.journal, clock)
theme = load_theme("light")
desk = RunDesk(conductor, Looks(theme, theme), None, partial(DraftKeeper, services.files, Path(sys.argv[2]) / "draft"))
desk.open()
conductor.handle(JumpTo(plan.find("sparkling-pairs", "ask-one")))
settle()
collector = Collector()
collector.begin()
measure(application, int(sys.argv[1]))
application.exec()
desk.close()
"""


def test_what_a_running_clock_costs(tmp_path: Path) -> None:
    """Alternate with the control, so that a noisy machine is noisy for both."""
    rounds = [(_measured(OURS, tmp_path), _measured(BARE, tmp_path)) for _ in range(ROUNDS)]
    for figure, unit, goal in (("cpu", "s of CPU a minute", 2.1), ("pss", "MB", 2.0)):
        ours = statistics.median(one[figure] for one, _ in rounds)
        bare = statistics.median(control[figure] for _, control in rounds)
        ratio = ours / max(bare, 0.001)
        print(f"\n{figure}: {ours:.2f} {unit}, two bare windows {bare:.2f}, ratio {ratio:.2f} (goal {goal})")


def _measured(source: str, folder: Path) -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        [sys.executable, "-c", MEASURE + source, str(SECONDS), str(folder)],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=SECONDS + 30,
    )
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures
