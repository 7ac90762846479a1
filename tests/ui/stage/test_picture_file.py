"""A picture file shows what the projector shows."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.stage.samples import SAMPLES
from ui.stage.picture_file import stage_image
from ui.stage.stage_view import StageView
from ui.theme.theme import load_theme


def test_the_image_is_the_projectors_picture(qtbot: QtBot) -> None:
    theme, size = load_theme("dark"), QSize(1024, 768)
    view = StageView(theme, aspect=1024 / 768)
    qtbot.addWidget(view)
    view.resize(size)
    view.show_frame(SAMPLES["vote-tie"])
    kind = QImage.Format.Format_RGB32
    assert stage_image(SAMPLES["vote-tie"], size, theme) == view.grab().toImage().convertToFormat(kind)


def test_a_further_page_can_be_asked_for(qtbot: QtBot) -> None:
    theme, size = load_theme("light"), QSize(640, 480)
    first, second = (stage_image(SAMPLES["harvest"], size, theme, page) for page in (0, 1))
    assert first != second
