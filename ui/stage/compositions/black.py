"""Black: nothing at all."""

from ui.stage.items import Sheet


def sheet() -> Sheet:
    return Sheet(((),), surface="stage-black")
