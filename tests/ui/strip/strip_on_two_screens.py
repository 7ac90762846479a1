"""Run by `test_strip.py` in a process of its own: what becomes of the strip when a projector comes and goes."""

import json
import sys
import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.services.files import DiskFiles
from tests.support.rooms import Room
from ui.run.desk import Looks, RunDesk
from ui.run.draft import DraftKeeper
from ui.theme.theme import load_theme


def main() -> None:
    application = QApplication(sys.argv)
    looks = Looks(load_theme("light"), load_theme("light"))
    draft = partial(DraftKeeper, DiskFiles(), Path(tempfile.mkdtemp()) / "draft.txt")
    desk = RunDesk(Room().conductor, looks, None, draft)
    desk.open()
    # As if there had been one screen until now: the platform cannot plug another.
    desk.one_screen._fold()

    def stands() -> list[bool]:
        return [desk.one_screen.is_folded, desk.stage.isVisible()]

    seen: dict[str, object] = {"folded": stands()}
    desk.projector.place()
    seen["plugged"] = stands()
    seen["console"] = desk.console.screen().name()
    desk.one_screen.toggle()
    seen["asked for beside a projector"] = stands()
    application.screenRemoved.emit(next(each for each in application.screens() if each.name() == "BenQ MX550"))
    seen["unplugged"] = stands()
    desk.close()
    print(json.dumps(seen))


main()
