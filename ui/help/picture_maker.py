"""Has the program make pictures of itself, in a process of its own, so that no clock of a session waits for one.

They are kept in a folder for each version, theme and language, and made anew when the program has changed.
"""

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot
from PySide6.QtGui import QImage

import app
import ui
from ui.help.pictures import SIZES
from ui.version import program_version

_AT_THE_END_MS: Final = 30_000
"""A process that is killed ends at once, but on a computer that has too much to do."""
_ALONE: Final = ("QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_SCREEN_SCALE_FACTORS")


class PictureMaker(QObject):
    """Answers each wish with `made`, sooner or later."""

    made = Signal(str, QImage)
    """A picture that was wanted, by its name; without pixels where it could not be made."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Keep pictures in `folder`, which is made when the first one is wanted."""
        super().__init__(parent)
        self._root = folder
        self._look = ""
        self._arguments: tuple[str, ...] = ()
        self._wanted: list[str] = []
        self._process: QProcess | None = None

    def dress(self, theme: str, language: str) -> None:
        """Make pictures in this theme and language from now on; what is wanted no more is not made."""
        self.stop()
        self._look = f"{program_version()}-{_age()}-{theme}-{language}"
        self._arguments = ("--theme", theme, "--language", language)

    @Slot(str)
    def want(self, name: str) -> None:
        """Give a picture that is there at once; have the others made."""
        image = QImage(str(self._path(name)))
        if name not in SIZES or not image.isNull():
            self.made.emit(name, image)
        elif name not in self._wanted:
            self._wanted.append(name)
            self._begin()

    def stop(self) -> None:
        """Make nothing any more."""
        self._wanted.clear()
        if self._process is not None:
            process, self._process = self._process, None
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_AT_THE_END_MS)
            process.deleteLater()

    def _path(self, name: str) -> Path:
        return self._root / self._look / f"{name}.png"

    def _begin(self) -> None:
        """What is in sight comes first, then the others: whoever reads on need not wait again."""
        if self._process is not None:
            return
        self._forget_old()
        later = [name for name in SIZES if name not in self._wanted and not self._path(name).exists()]
        program, *before = own_command()
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_without_a_screen())
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail)
        out = str(self._root / self._look)
        self._process.start(program, [*before, "pictures", "--out", out, *self._arguments, *self._wanted, *later])

    def _forget_old(self) -> None:
        """Pictures of what the program looked like once."""
        version = self._look.rsplit("-", 2)[0]
        with suppress(OSError):
            for folder in self._root.iterdir():
                if folder.is_dir() and not folder.name.startswith(version):
                    shutil.rmtree(folder, ignore_errors=True)

    @Slot()
    def _hear(self) -> None:
        """The process says a name when its picture is there."""
        if self._process is None:
            return
        while self._process.canReadLine():
            name = bytes(self._process.readLine().data()).decode().strip()
            if name in self._wanted:
                self._wanted.remove(name)
                self.made.emit(name, QImage(str(self._path(name))))

    @Slot()
    def _end(self) -> None:
        self._hear()
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        left, self._wanted = self._wanted, []
        for name in left:
            self.made.emit(name, QImage(str(self._path(name))))

    @Slot(QProcess.ProcessError)
    def _fail(self, error: QProcess.ProcessError) -> None:
        """A process that never began does not end either."""
        if error is QProcess.ProcessError.FailedToStart:
            self._end()


def own_command() -> tuple[str, ...]:
    """How this program is started once more."""
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "ui.entry")


def _without_a_screen() -> QProcessEnvironment:
    """No window of the other process is seen, and it finds what this one has found."""
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("QT_QPA_PLATFORM", "offscreen")
    environment.insert("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    for name in _ALONE:
        environment.remove(name)
    return environment


def _age() -> int:
    """When the program was changed last: while it is being written, its version stays the same."""
    if getattr(sys, "frozen", False):
        return int(Path(sys.executable).stat().st_mtime)
    folders = [Path(file).parent for package in (app, ui) if (file := package.__file__) is not None]
    return int(max(path.stat().st_mtime for folder in folders for path in folder.rglob("*.py")))
