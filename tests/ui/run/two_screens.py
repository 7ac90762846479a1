"""Run by `test_projector.py` in a process of its own: prints where stage and console are on two screens, as JSON."""

import json

from PySide6.QtWidgets import QApplication, QWidget

from app.services.clock import HandSetClock
from tests.support.rooms import TEN
from ui.run.projector import Projector
from ui.stage.stage_window import StageWindow
from ui.theme.theme import load_theme


def main() -> None:
    application = QApplication([])
    laptop, beamer = application.screens()
    stage, console = StageWindow(load_theme("light")), QWidget()
    console.resize(1000, 700)
    projector = Projector(stage, console, HandSetClock(TEN), stage)

    def where() -> list[str]:
        centre = console.frameGeometry().center()
        return [stage.screen_name, laptop.name() if laptop.geometry().contains(centre) else beamer.name()]

    projector.place()
    console.show()
    seen = {"at first": where()}
    console.move(beamer.geometry().topLeft())
    projector._keep_console_off()
    seen["console put before the audience"] = where()
    projector.swap()
    seen["swapped"] = where()
    projector.swap()
    seen["swapped back"] = where()
    projector.stop()
    stage._check.stop()
    print(json.dumps(seen))


main()
