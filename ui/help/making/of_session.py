"""Pictures of console, stage and strip in the steps of the day."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QImage

from app.domain.instants import clock_text
from app.services.sample_day import SampleMoment
from ui.help.making.studio import Studio, settle
from ui.stage.picture_file import stage_image


def console_picture(studio: Studio, size: QSize, moment: str, tab: int = 0) -> QImage:
    """The console in a step, with one of the tabs of its panel in front."""
    _show(studio, studio.moments[moment])
    studio.console.body.panels.setCurrentIndex(tab)
    return studio.picture_of(studio.console, size)


def stage_picture(studio: Studio, size: QSize, moment: str) -> QImage:
    """What the room sees in a step."""
    return stage_image(studio.moments[moment].stage, size, studio.theme)


def strip_picture(studio: Studio, size: QSize, moment: str) -> QImage:
    """The room's picture on an only screen, and the strip at its foot."""
    _show(studio, studio.moments[moment])
    fold = studio.console.fold
    fold.fold()
    fold.show_stage(studio.moments[moment].stage)
    fold.show_frame(studio.moments[moment].console)
    settle()
    made = studio.picture_of(studio.console, size)
    fold.unfold()
    return made


def _show(studio: Studio, moment: SampleMoment) -> None:
    studio.console.show_frame(moment.console)
    saved = clock_text(moment.history.last_at, moment.history.session.details.utc_offset, with_seconds=True)
    studio.console.show_saved(QCoreApplication.translate("RunDesk", "saved {0}").format(saved))
