"""Prints how stage and console lie on scaled screens, as JSON, for `test_scaled_stage.py`."""

import json
import tempfile
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPixmap, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from app.services.files import DiskFiles
from tests.support.rooms import Room
from ui.run.desk import Looks, RunDesk
from ui.run.draft import DraftKeeper
from ui.theme.theme import load_theme


def rectangle(area: QRect) -> list[int]:
    return [area.x(), area.y(), area.width(), area.height()]


def sharpness(image: QImage) -> int:
    """How steep the edges are that a picture is made of: steps between neighbours, squared."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels, line = bytes(grey.constBits()), grey.bytesPerLine()
    rows = (pixels[y * line : y * line + grey.width()] for y in range(0, grey.height(), 4))
    return sum((a - b) ** 2 for row in rows for a, b in pairwise(row))


def coarse(stage: QWidget, like: QImage) -> QImage:
    """The stage painted in the system's units and blown up, as a stage would be that knows of no scale."""
    picture = QPixmap(stage.size())
    stage.render(picture)
    size, smooth = like.size(), Qt.TransformationMode.SmoothTransformation
    return picture.toImage().scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def seen(desk: RunDesk, beamer: QScreen, laptop: QScreen) -> dict[str, object]:
    picture = desk.stage.grab()
    fine = picture.toImage()
    fine.setDevicePixelRatio(1)
    return {
        "stage": rectangle(desk.stage.geometry()),
        "beamer": rectangle(beamer.geometry()),
        "picture": [picture.width(), picture.height(), picture.devicePixelRatio()],
        "sharper": sharpness(fine) / sharpness(coarse(desk.stage, fine)),
        "console": rectangle(desk.console.frameGeometry()),
        "laptop": rectangle(laptop.availableGeometry()),
        "words": desk.projector.words(),
    }


def main() -> None:
    application = QApplication([])
    looks = Looks(load_theme("light"), load_theme("light"))
    with tempfile.TemporaryDirectory() as folder:
        room = Room(Path(folder)).at_step("group-theme-harvest", "wall")
        desk = RunDesk(room.conductor, looks, None, partial(DraftKeeper, DiskFiles(), Path(folder) / "draft.txt"))
        desk.open()
        while desk.projector._watch._rest.isActive():
            QCoreApplication.processEvents()
        screens = {screen.name(): screen for screen in QGuiApplication.screens()}
        found = seen(desk, screens["HDMI-1"], screens["eDP-1"])
        desk.close()
        application.processEvents()
    print(json.dumps(found))


main()
