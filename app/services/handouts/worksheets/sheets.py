"""The worksheets that are data alone."""

from collections.abc import Mapping

from app.domain.identifiers import HandoutId
from app.services.handouts.cards import eighths, halves, quarters
from app.services.handouts.design import CARD_PURPOSE
from app.services.handouts.phrases import WORKSHEETS as TITLES
from app.services.handouts.worksheets.forms import (
    Builder,
    cards,
    for_all,
    for_each_group,
    four_for_each,
    whole_sheets,
    with_scribe,
)
from app.services.handouts.worksheets.kit import (
    asked,
    blank,
    boxes,
    inline,
    lines,
    listed,
    numbered,
    panel,
    said,
    table,
    ticked,
)
from app.services.handouts.worksheets.turns import turn_clock

_WORKSHEETS: Mapping[str, Builder] = {
    "four-line-sheet": cards(
        lines("tried"), lines("happened"), lines("learnt"), lines("now"), panel("keep-or-shred"), cut=halves
    ),
    "success-review-sheet": whole_sheets(
        (
            panel("consent-check", title=TITLES["consent-check"]),
            lines("story-beats", 2, title=TITLES["story-beats"]),
        ),
        (
            lines("turning-points", 1, title=TITLES["turning-points"]),
            boxes("lenses", 3, title=TITLES["lenses"]),
            lines("wobble", 1, title=TITLES["wobble"]),
            boxes("what-good-looks-like", 3, title=TITLES["what-good-looks-like"]),
        ),
        copies=for_each_group,
    ),
    "four-d-sheet": whole_sheets(
        (lines("topic", 0), boxes("discover", 2, title=TITLES["discover"]), boxes("core")),
        (
            lines("dream", 4),
            lines("design", 2, title=TITLES["design"]),
            table("destiny", 4, (4, 2, 2, 3), title=TITLES["destiny"]),
        ),
    ),
    "aar-sheet": with_scribe(
        (
            panel("ground-rules", title=TITLES["ground-rules"]),
            boxes("expected"),
            boxes("actual"),
            boxes("why"),
            boxes("learnt"),
        ),
        lines("my-next-time", 2),
    ),
    "ladder-sheet": cards(
        asked("question", "question", TITLES["question"]),
        lines("my-idea", 3),
        lines("pair-idea", 3),
        lines("four-idea", 2),
        cut=halves,
    ),
    "one-to-one-sheet": whole_sheets(
        (
            lines("moment", 2),
            lines("strengths", 4),
            lines("challenge", 4),
            said("step"),
            panel("record"),
        ),
        copies=for_all,
    ),
    "look-ahead-sheet": whole_sheets(
        (said("plan"), numbered("reasons", 5), lines("early-signs", 3), lines("prevention", 4)),
    ),
    "ledger-sheet": whole_sheets(
        (table("entries", 5, (1, 1, 1)), lines("patterns", 2), panel("keep-or-shred")),
    ),
    "commitments-card": cards(
        lines("commitment", 2), lines("first-step", 1), inline("when"), said("buddy"), lines("help", 1), cut=quarters
    ),
    "follow-up-card": cards(lines("reminder", 1), ticked("did-you", 1), lines("next", 1), cut=quarters),
    "trio-card": cards(
        listed("roles", title=TITLES["roles"]),
        turn_clock("turn-clock"),
        listed("coach-questions", title=TITLES["coach-questions"]),
        lines("observer-notes", 1, title=TITLES["observer-notes"]),
        cut=halves,
    ),
    "theme-slips": cards(
        said("category"),
        said("theme", CARD_PURPOSE),
        blank(1),
        cut=eighths,
        copies=four_for_each,
        bare=True,
    ),
}
WORKSHEETS: Mapping[HandoutId, Builder] = {HandoutId(name): builder for name, builder in _WORKSHEETS.items()}
