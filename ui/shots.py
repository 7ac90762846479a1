"""Takes pictures of the stage, one for each step, named so that a folder sorts them in the order of the day."""

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLoggingCategory, QSize
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from app.domain.identifiers import SlotIndex
from app.domain.session import Session
from app.domain.stage import StageFrame
from app.services.files import Files
from ui.qt_loop import QUIET
from ui.stage.picture_file import stage_image
from ui.theme.theme import Theme, load_theme

SIZE = QSize(1920, 1080)


class Photographer:
    """Writes `NN-exercise-step.png` into a folder, counting the steps that took place."""

    def __init__(self, files: Files, folder: Path, theme: Theme | None = None) -> None:
        """Write into `folder`, made when it is not there. Raises OSError."""
        if QGuiApplication.instance() is None:
            self._application = QApplication(["sparkroom"])
        QLoggingCategory.setFilterRules(QUIET)
        self._files = files
        self._folder = folder
        self._theme = theme or load_theme("light")
        self._taken = 0
        files.make_folder(folder)

    def take(self, session: Session, slot: SlotIndex, frame: StageFrame) -> Path:
        """Write what the room sees in a slot. Raises OSError."""
        self._taken += 1
        path = self._folder / f"{self._taken:02}-{slot_name(session, slot)}.png"
        self._files.write_whole(path, png(stage_image(frame, SIZE, self._theme)))
        return path


def slot_name(session: Session, slot: SlotIndex) -> str:
    """A slot as part of a file name, such as `role-swap-ask-two`."""
    exercise = session.plan.exercise_of(slot)
    place = session.plan.slots[slot]
    name = f"{exercise.id}-{place.step.key}" if exercise and place.step else place.title.lower()
    return re.sub(r"[^a-z0-9]+", "-", name).strip("-") or "break"


def png(image: QImage) -> bytes:
    """A picture as the bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The writer rather than QImage.save, whose stubs ask for bytes where the binding takes only str.
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
