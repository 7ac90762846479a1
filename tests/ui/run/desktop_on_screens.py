"""Run by `test_desktop.py` in a process of its own: prints what stands on its screens, as JSON."""

import json
import sys
import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from app.domain.commands import Begin, SetStage, ShowMessage
from app.domain.stage import StageState
from app.services.files import DiskFiles
from tests.support.rooms import Room
from ui.actions.spec import ActionId
from ui.run.desk import Looks, RunDesk
from ui.run.draft import DraftKeeper
from ui.theme.theme import load_theme


def rectangle(area: QRect) -> list[int]:
    return [area.x(), area.y(), area.width(), area.height()]


def main() -> None:
    application = QApplication(sys.argv)
    looks = Looks(load_theme("light"), load_theme("light"))
    desk = RunDesk(
        Room().conductor, looks, None, partial(DraftKeeper, DiskFiles(), Path(tempfile.mkdtemp()) / "draft.txt")
    )
    desk.open()
    audience = application.screens()[-1]
    seen: dict[str, object] = {"live": [desk.stage.isVisible(), rectangle(desk.stage.geometry())]}

    def stands() -> list[object]:
        band = desk.showing.band
        return [desk.stage.isVisible(), rectangle(band.geometry()) if band.isVisible() else None]

    desk.carry_out(Begin())
    desk.carry_out(SetStage(StageState.DESKTOP))
    seen["desktop"] = stands()
    desk.carry_out(ShowMessage("Back at ten"))
    seen["message"] = stands()
    application.screenRemoved.emit(audience)
    seen["screen gone"] = stands()
    application.screenAdded.emit(audience)
    desk.projector.place()
    desk.show_theme(load_theme("dark"))
    desk.refresh()
    seen["screen back, other theme"] = stands()
    desk.carry_out(ShowMessage(""))
    seen["no message"] = stands()
    desk.carry_out(SetStage(StageState.LIVE))
    seen["live again"] = [desk.stage.isVisible(), rectangle(desk.stage.geometry())]
    desk.console.program_requested.emit(ActionId.IDENTIFY.value)
    seen["cards"] = [[card.accessibleName(), rectangle(card.geometry())] for card in desk._cards.cards]
    desk.console.program_requested.emit(ActionId.IDENTIFY.value)
    seen["cards taken away"] = len(desk._cards.cards)
    desk.close()
    print(json.dumps(seen))


main()
