"""What every picture of the stage has to keep, and how the tests read a picture."""

from app.domain.stage import StageFrame
from ui.stage.audit.layout import layout_faults
from ui.stage.compose import compose
from ui.stage.items import Composition
from ui.stage.scale import Canvas
from ui.theme.theme import ROLES as THEME_ROLES

SIZES = {"16:9": 1920 / 1080, "16:10": 1280 / 800, "4:3": 1024 / 768, "21:9": 2560 / 1080}


def pages_of(shown: StageFrame, aspect: float) -> list[Composition]:
    count = compose(shown, Canvas(aspect)).pages
    return [compose(shown, Canvas(aspect), page) for page in range(count)]


def assert_sound(composition: Composition) -> None:
    """Without a fault that an audit of the layout would find, and only in known roles."""
    assert list(layout_faults(composition)) == []
    assert {item.role for item in composition.items} <= THEME_ROLES


def words_on(compositions: list[Composition]) -> str:
    return " ".join(item.text for composition in compositions for item in composition.texts)


def squeezed(text: str) -> str:
    return "".join(text.split())
