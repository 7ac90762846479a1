"""Run by `test_stage_window.py` in a process of its own: prints what the stage does on two screens, as JSON."""

import json

from PySide6.QtCore import QRect
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication

from tests.ui.stage.samples import SAMPLES
from ui.stage.stage_window import StageWindow
from ui.theme.theme import load_theme


def rectangle(area: QRect) -> list[int]:
    return [area.x(), area.y(), area.width(), area.height()]


def geometry(window: StageWindow) -> list[int]:
    return rectangle(window.geometry())


def changes_of_resolution(window: StageWindow, laptop: QScreen, projector: QScreen) -> dict[str, object]:
    """The platform cannot change a screen, so the window is given another size and the screen says that it changed."""
    seen: dict[str, object] = {}
    told: list[str] = []
    window.screen_changed.connect(lambda: told.append("changed"))
    small = QRect(1366, 0, 800, 450)
    for name, screen in (("other screen changed", laptop), ("projector changed", projector)):
        window.setGeometry(small)
        screen.geometryChanged.emit(screen.geometry())
        seen[name] = [geometry(window), round(window.view.aspect, 3), len(told)]
    projector.geometryChanged.emit(projector.geometry())
    window.show_on(laptop)
    window.setGeometry(small)
    projector.geometryChanged.emit(projector.geometry())
    seen["screen before changed"] = [geometry(window), len(told)]
    window.show_as_window()
    window.setGeometry(small)
    laptop.geometryChanged.emit(laptop.geometry())
    seen["as window while changed"] = [geometry(window), len(told)]
    window.show_on(projector)
    return seen


def stepping_aside(application: QApplication, window: StageWindow, projector: QScreen) -> dict[str, object]:
    """A projector that goes and returns while the room is shown the desktop brings no picture by itself."""
    seen: dict[str, object] = {}
    window.show_on(projector)
    window.step_aside()
    application.screenRemoved.emit(projector)
    seen["lost while aside"] = [window.isVisible(), window.is_lost]
    window.come_back()
    seen["back without a screen"] = [window.isVisible(), window.is_lost]
    window.step_aside()
    application.screenAdded.emit(projector)
    seen["found while aside"] = [window.isVisible(), window.is_lost]
    window.come_back()
    seen["back"] = [window.isVisible(), geometry(window)]
    return seen


def main() -> None:
    application = QApplication([])
    laptop, projector = application.screens()
    told: list[str] = []
    window = StageWindow(load_theme("light"))
    window.screen_lost.connect(lambda: told.append("lost"))
    window.screen_found.connect(lambda: told.append("found"))
    window.show_frame(SAMPLES["talk"])
    window.show_on(projector)
    seen: dict[str, object] = {
        "on projector": geometry(window),
        "name": window.screen_name,
        "aspect": round(window.view.aspect, 3),
        "screens": [rectangle(screen.geometry()) for screen in (laptop, projector)],
    }
    seen.update(changes_of_resolution(window, laptop, projector))
    told.clear()
    application.screenRemoved.emit(laptop)
    seen["other screen gone"] = window.isVisible()
    application.screenRemoved.emit(projector)
    seen["lost"] = [window.isVisible(), window.is_lost, window.screen_name]
    application.screenAdded.emit(laptop)
    seen["other screen came"] = window.isVisible()
    application.screenAdded.emit(projector)
    seen["found"] = [window.isVisible(), window.is_lost, geometry(window)]
    window.close()
    seen["closed"] = window.isVisible()
    application.screenRemoved.emit(projector)
    application.screenAdded.emit(projector)
    seen["closed stays closed"] = window.isVisible()
    window.show_as_window()
    seen["as window"] = [window.isVisible(), window.isFullScreen(), window.screen_name]
    seen["told"] = list(told)
    seen.update(stepping_aside(application, window, projector))
    print(json.dumps(seen))


if __name__ == "__main__":
    main()
