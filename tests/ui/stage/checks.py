"""What every picture of the stage has to keep, and how the tests read a picture."""

from itertools import combinations

from app.domain.stage import StageFrame
from ui.stage.compose import compose
from ui.stage.items import Composition
from ui.stage.scale import CREDIT_PX, LABEL_PX, LINES, OVERSCAN, PROMPT_FLOOR, TITLE_PX
from ui.theme.theme import ROLES as THEME_ROLES

SIZES = {"16:9": 1920 / 1080, "16:10": 1280 / 800, "4:3": 1024 / 768, "21:9": 2560 / 1080}


def pages_of(shown: StageFrame, aspect: float) -> list[Composition]:
    count = compose(shown, aspect).pages
    return [compose(shown, aspect, page) for page in range(count)]


def assert_sound(composition: Composition) -> None:
    """Inside the overscan margin, no text over another, floors kept, and only known roles."""
    side, edge = composition.width * OVERSCAN - 1, LINES * OVERSCAN - 1
    for item in composition.texts:
        assert side <= item.box.x, item
        assert item.box.right <= composition.width - side, item
        assert edge <= item.box.y, item
        assert item.box.bottom <= LINES - edge, item
    for one, other in combinations(composition.texts, 2):
        assert not one.box.overlaps(other.box), (one, other)
    assert {item.role for item in composition.items} <= THEME_ROLES
    assert_floors(composition)


def assert_floors(composition: Composition) -> None:
    """Only the title, labels, the letters in their shapes and the credit are below the floor of prompts."""
    small = {TITLE_PX, LABEL_PX, CREDIT_PX, 44}
    for item in composition.texts:
        is_mark = item.role == "stage-accent-text"
        assert item.px >= PROMPT_FLOOR or item.px in small or is_mark, item


def words_on(compositions: list[Composition]) -> str:
    return " ".join(item.text for composition in compositions for item in composition.texts)


def squeezed(text: str) -> str:
    return "".join(text.split())
