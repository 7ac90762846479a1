"""Plugs and unplugs projectors on a real X server while a workshop runs, and looks at what became of it.

    python tests/hotplug.py --times 200 --wm openbox

On an X server of its own, with a window manager or without, a process runs the real desk and does at random what
happens in rooms: plug, unplug, both in a hurry, other resolutions of either screen, another primary screen, mirroring,
the key that swaps. After each the stage has to fill the audience's screen or be hidden, the console must be in sight
with the keyboard, the clock right, and a letter typed must arrive in the note line.
"""

import argparse
import random
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import (  # noqa: E402
    QDeadlineTimer,
    QElapsedTimer,
    QMessageLogContext,
    QPoint,
    QRect,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication, QImage, QScreen, Qt, QWindow  # noqa: E402
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget  # noqa: E402

from app.domain.commands import AddTime  # noqa: E402
from app.domain.instants import minutes  # noqa: E402
from app.domain.stage_frame import stage_frame  # noqa: E402
from app.services.clock import SpedClock, SystemClock  # noqa: E402
from app.services.conductor import Conductor  # noqa: E402
from app.services.files import DiskFiles  # noqa: E402
from tests.support.rooms import TEN, Room  # noqa: E402
from tests.support.x_servers import (  # noqa: E402
    SOCKETS,
    WINDOW_MANAGERS,
    monitor,
    press,
    surroundings,
    unplug,
    window_manager,
    x_server,
)
from ui.run.desk import Looks, RunDesk  # noqa: E402
from ui.run.draft import DraftKeeper  # noqa: E402
from ui.theme.theme import load_theme  # noqa: E402

LAPTOP, BEAMER = SOCKETS
LAPTOP_MODES = ((1368, 768), (1280, 800), (1920, 1080))
BEAMER_MODES = ((1024, 768), (1280, 800), (1920, 1080), (800, 600))
SWAP = "ctrl+shift+p"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
LONGEST = 15_000
"""Milliseconds until everything has to be right; machines that test are slow."""

ENOUGH = 60
"""Seconds that an operation takes at most, and some more."""

WINDOW, HIDDEN = "window", "hidden"


class Trial:
    """The desk of a running workshop, and what is to be seen of it."""

    def __init__(self, seed: int, folder: Path) -> None:
        """Open it beside a laptop without a projector."""
        self.chance = random.Random(seed)
        self.warnings: list[str] = []
        qInstallMessageHandler(self._on_message)
        self.application = QApplication(["sparkroom"])
        self.room = Room(folder).at_step("group-theme-harvest", "wall")
        self.clock = SpedClock(SystemClock(), 1.0, TEN)
        self.conductor = Conductor(self.room.history, self.room.conductor._journal, self.clock)
        looks = Looks(load_theme("light"), load_theme("light"))
        draft = partial(DraftKeeper, DiskFiles(), folder / "draft.txt")
        self.desk = RunDesk(self.conductor, looks, None, draft)
        self.since = QElapsedTimer()
        self.since.start()
        self.left = self._remaining()
        self.laptop = LAPTOP_MODES[0]
        self.beamer: tuple[int, int] | None = None
        self.mirrored = False
        self.primary = LAPTOP
        self.audience = BEAMER
        self.stage = WINDOW
        self.typed = ""
        self.desk.open()
        self.line = next(each for each in self.desk.console.findChildren(QLineEdit) if each.accessibleName() == "Note")

    # What happens in rooms.

    def plug(self) -> None:
        """A projector is plugged in, or switched to another resolution."""
        self.beamer, self.mirrored = self.chance.choice(BEAMER_MODES), False
        self._show_beamer()

    def unplug(self) -> None:
        """The projector's cable is pulled."""
        if self.beamer is not None:
            self.beamer, self.mirrored = None, False
            unplug(BEAMER)

    def flicker(self) -> None:
        """The cable is loose."""
        if self.beamer is not None:
            unplug(BEAMER)
            self.look_away(self.chance.choice((0, 0.02, 0.3)))
            self._show_beamer()

    def laptop_mode(self) -> None:
        """The laptop's own screen gets another resolution, and the projector another place."""
        self.laptop = self.chance.choice(LAPTOP_MODES)
        self.beamer = self.laptop if self.mirrored else self.beamer
        self._show(LAPTOP, self.laptop, 0)
        if self.beamer is not None:
            self._show_beamer()

    def other_primary(self) -> None:
        """The other screen becomes the primary one."""
        if self.beamer is not None:
            self.primary = BEAMER if self.primary == LAPTOP else LAPTOP
            self._show(LAPTOP, self.laptop, 0)
            self._show_beamer()

    def mirror(self) -> None:
        """Both screens show the same."""
        if self.beamer is not None:
            self.mirrored = True
            self.beamer = self.laptop
            self._show_beamer()

    def swap(self) -> None:
        """The facilitator presses the key."""
        press(SWAP)
        if self._extended:
            self.audience = LAPTOP if self.audience == BEAMER else BEAMER
        else:
            self.stage = WINDOW

    OPERATIONS = (plug, plug, plug, unplug, unplug, flicker, laptop_mode, other_primary, mirror, swap, swap, swap)

    def live(self) -> str:
        """Let something happen; what is wrong after it, empty when all is right."""
        self._take_time()
        operation = self.chance.choice(self.OPERATIONS)
        operation(self)
        if self._extended:
            self.stage = self.audience
        elif self.stage != WINDOW:
            self.stage = HIDDEN
        self._type_a_letter()
        wrong = self._until_right()
        return f"{operation.__name__}: {wrong}" if wrong else ""

    # What is to be seen.

    def _until_right(self) -> str:
        deadline = QDeadlineTimer(LONGEST)
        while wrong := self._wrong():
            if deadline.hasExpired():
                return wrong
            self.look_away(0.01)
        return ""

    def look_away(self, length: float) -> None:
        """Let the program live for so many seconds."""
        deadline = QDeadlineTimer(round(length * 1000))
        self.application.processEvents()
        while not deadline.hasExpired():
            self.application.processEvents()

    def _wrong(self) -> str:
        if not self.desk.projector.is_at_rest:
            return "it does not come to rest"
        # The clock first: looking at the rest may take until the next second.
        return (
            self._wrong_clock()
            or self._wrong_screens()
            or self._wrong_stage()
            or self._wrong_console()
            or self._wrong_keyboard()
            or "; ".join(self.warnings)
        )

    def _wrong_screens(self) -> str:
        there = sorted((screen.name(), *screen.geometry().size().toTuple()) for screen in QGuiApplication.screens())
        wanted = [(BEAMER, *self.beamer)] if self.beamer is not None else []
        return "" if there == sorted([*wanted, (LAPTOP, *self.laptop)]) else f"the screens are {there}"

    def _wrong_stage(self) -> str:
        stage = self.desk.stage
        if self.stage == HIDDEN:
            return "the stage is not hidden" if stage.isVisible() else ""
        if self.stage == WINDOW:
            return "" if stage.isVisible() and not stage.isFullScreen() else "the stage is no window"
        area = self._screen(self.stage).geometry()
        if not stage.isVisible() or stage.geometry() != area:
            return f"the stage is at {stage.geometry()} (seen: {stage.isVisible()}) and not at {area}"
        covered = self._covered(stage, area)
        return f"something else is seen on the audience's screen at {covered}" if covered else self._wrong_picture(area)

    def _wrong_picture(self, area: QRect) -> str:
        seen = self._screen(self.stage).grabWindow(0, 0, 0, area.width(), area.height()).toImage()
        return "" if alike(seen, self.desk.stage.grab().toImage()) else "the room sees another picture"

    def _wrong_console(self) -> str:
        console = self.desk.console
        home = self._screen(LAPTOP if self.stage != LAPTOP else BEAMER)
        frame = console.frameGeometry()
        if not console.isVisible() or console.isMinimized() or not home.geometry().contains(frame.center()):
            return f"the console is at {frame} (seen: {console.isVisible()}) and not on {home.geometry()}"
        smallest = console.width() == console.minimumWidth() or console.height() == console.minimumHeight()
        # Not its frame: a window manager may leave a maximised window a border that lies outside.
        if not home.geometry().contains(console.geometry()) and not smallest:
            return f"the console at {console.geometry()} in {frame} reaches beyond {home.geometry()}"
        covered = self._covered(console, console.geometry() & home.geometry())
        return f"something covers the console at {covered}" if covered else ""

    def _wrong_keyboard(self) -> str:
        if QApplication.activeWindow() is not self.desk.console:
            return f"the keyboard is with {QApplication.activeWindow()}"
        return "" if self.line.text() == self.typed else f"the note line has {self.line.text()!r}, not {self.typed!r}"

    def _wrong_clock(self) -> str:
        expected = self.left - self.since.elapsed() / 1000
        if abs(self._remaining() - expected) > 0.5:
            return f"{self._remaining()} seconds are left, not {expected}"
        frame = stage_frame(self.conductor.history.session, self.clock.now())
        if self.desk.stage.view.shown_frame != frame:
            return "the stage shows another moment"
        clock = self.desk.console.body.clock._time.text()
        whole = -int(-self._remaining() // 1)
        return "" if clock == f"{whole // 60}:{whole % 60:02}" else f"the console's clock says {clock}, not {whole} s"

    def _covered(self, window: QWidget, area: QRect) -> str:
        """Where in the area another window is on top; empty when none is."""
        inner = area.adjusted(3, 3, -3, -3)
        points = [
            QPoint(x, y) for x in _thirds(inner.left(), inner.right()) for y in _thirds(inner.top(), inner.bottom())
        ]
        handle: QWindow = window.windowHandle()
        return ", ".join(str(p.toTuple()) for p in points if QGuiApplication.topLevelAt(p) != handle)

    def _take_time(self) -> None:
        """On slow machines a trial outlasts its step, whose clock tells nothing any more once it stands at nought."""
        if self._remaining() < ENOUGH:
            self.desk.carry_out(AddTime(minutes(5)))
            self.left += 5 * 60

    def _type_a_letter(self) -> None:
        if not self._until_active():
            return
        if len(self.typed) >= 8:
            press("Return")
            self.typed = ""
        letter = self.chance.choice(LETTERS)
        press(letter)
        self.typed += letter

    def _until_active(self) -> bool:
        """Somebody types once she sees her window again."""
        deadline = QDeadlineTimer(LONGEST)
        while not self.desk.projector.is_at_rest or QApplication.activeWindow() is not self.desk.console:
            if deadline.hasExpired():
                return False
            self.look_away(0.01)
        return True

    @property
    def _extended(self) -> bool:
        return self.beamer is not None and not self.mirrored

    def _remaining(self) -> float:
        timer = self.conductor.history.session.timer
        assert timer is not None
        return timer.remaining(self.clock.now()) / 1000

    def _screen(self, name: str) -> QScreen:
        return next(screen for screen in QGuiApplication.screens() if screen.name() == name)

    def _show_beamer(self) -> None:
        assert self.beamer is not None
        self._show(BEAMER, self.beamer, 0 if self.mirrored else self.laptop[0])

    def _show(self, name: str, size: tuple[int, int], x: int) -> None:
        monitor(name, size, x, primary=name == self.primary)

    def _on_message(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and "propagateSizeHints" not in text:
            self.warnings.append(text)


def alike(seen: QImage, painted: QImage) -> bool:
    """Whether two pictures are the same but for a digit that has turned meanwhile."""
    small = [
        image.scaled(48, 36, mode=Qt.TransformationMode.SmoothTransformation).convertToFormat(
            QImage.Format.Format_Grayscale8
        )
        for image in (seen, painted)
    ]
    one, other = (bytes(image.constBits()) for image in small)
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one) < 3


def _thirds(low: int, high: int) -> tuple[int, int, int]:
    return low, (low + high) // 2, high


def live(times: int, seed: int, out: str) -> int:
    """Let so much happen; print what went wrong, and how long each took to come right."""
    took: list[float] = []
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(seed, Path(folder))
        trial.look_away(0.1)
        for number in range(1, times + 1):
            began = trial.since.elapsed()
            wrong = trial.live()
            took.append((trial.since.elapsed() - began) / 1000)
            if wrong:
                failures += 1
                print(f"{number}. {wrong}", flush=True)
                trial.warnings.clear()
                trial.typed = trial.line.text()
                if out:
                    QGuiApplication.primaryScreen().grabWindow(0, -1920, 0, 5760, 1200).save(f"{out}/{number}.png")
        trial.desk.close()
        trial.look_away(0)
    usual, longest = sorted(took)[len(took) // 2], max(took)
    print(
        f"{times - failures} of {times} times all was right, usually after {usual:.1f} s, at most after {longest:.1f} s"
    )
    return 1 if failures else 0


def run(name: str, times: int, seed: int, out: str = "") -> subprocess.CompletedProcess[str]:
    """Live through so many operations under a window manager; what the process said and how it ended."""
    with tempfile.TemporaryDirectory() as home, x_server(Path(home)) as display:
        around = {**surroundings(display, home), "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        monitor(LAPTOP, LAPTOP_MODES[0], 0, primary=True, environment=around)
        with window_manager(name, around):
            return subprocess.run(
                [sys.executable, __file__, "--live", "--times", str(times), "--seed", str(seed), "--out", out],
                env=around,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
                timeout=60 + times * 2 * LONGEST // 1000,
            )


def main(arguments: Sequence[str]) -> int:
    """Run the trial, or be the process that lives through it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--wm", choices=WINDOW_MANAGERS, action="append")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", default="", help="a folder for pictures of what went wrong")
    parser.add_argument("--live", action="store_true", help=argparse.SUPPRESS)
    wanted = parser.parse_args(arguments)
    if wanted.live:
        return live(wanted.times, wanted.seed, wanted.out)
    worst = 0
    for name in wanted.wm or WINDOW_MANAGERS:
        ran = run(name, wanted.times, wanted.seed, wanted.out)
        print(f"{name}: {ran.stdout.strip()}", flush=True)
        worst = worst or ran.returncode
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
