"""Makes one handout in memory: the same session at the same moment gives the same bytes."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

import msgspec

from app.domain.catalogue import Handout, PromptBank
from app.domain.identifiers import HandoutId
from app.domain.instants import Instant
from app.domain.language import say, speaking
from app.domain.session import Session
from app.services.handouts.about import ABOUT, FILLABLE
from app.services.handouts.paper import Paper
from app.services.handouts.wishes import AS_USUAL, PrintWishes

HANDOUTS = tuple(ABOUT)
"""The handouts that can be made, in the order they are offered."""
NO_BANKS: Mapping[str, PromptBank] = MappingProxyType({})
LISTED = 12
"""Letters without a picture that a notice lists by name."""


class NotPrintable(LookupError):
    """There is no builder or no text for this handout."""

    def __init__(self, handout: HandoutId) -> None:
        super().__init__(f"no handout called {handout}")
        self.handout = handout


class MadeHandout(msgspec.Struct, frozen=True):
    """A handout ready to be shown, printed or saved. `notices` are sentences for the facilitator."""

    pdf: bytes
    pages: int
    notices: tuple[str, ...] = ()


def make_handout(
    session: Session,
    handout: HandoutId,
    texts: Mapping[HandoutId, Handout],
    *,
    paper: Paper,
    now: Instant,
    wishes: PrintWishes = AS_USUAL,
    banks: Mapping[str, PromptBank] = NO_BANKS,
) -> MadeHandout:
    """A handout filled from a session in its language, for as many people as it is for. Raises NotPrintable.

    `banks` are the library's prompts to choose from. It may take seconds for a large room: call it in a worker thread.
    """
    # Here and not above: ReportLab costs a tenth of a second that the start of the program does not have.
    from app.services.handouts.drawing import draw_sheets
    from app.services.handouts.laying_out import LayOut
    from app.services.handouts.pen import Pen

    laid_out = LayOut(session, texts, paper, now, wishes, banks)
    sheets, language = laid_out.sheets(handout), session.plan.language
    with speaking(language):
        pen = Pen(
            title=f"{texts[handout].title}: {session.plan.title}",
            author=session.details.facilitator or "Sparkroom",
            subject=say(ABOUT[handout].purpose),
            language=language,
        )
        draw_sheets(pen, sheets, fillable=handout in FILLABLE)
    return MadeHandout(pen.finish(), pen.pages, (*notices_about(laid_out.missing), *laid_out.notices))


def notices_about(missing: set[str]) -> tuple[str, ...]:
    """A sentence about letters that no typeface has; nothing where all could be drawn."""
    if not missing:
        return ()
    letters = sorted(missing)
    listed = " ".join(each if each.isprintable() else f"U+{ord(each):04X}" for each in letters[:LISTED]) + (
        " …" if len(letters) > LISTED else ""
    )
    if len(letters) == 1:
        told = say("1 letter could not be drawn and is shown by its code: {listed}", listed=listed)
    else:
        told = say(
            "{count} letters could not be drawn and are shown by their codes: {listed}",
            count=len(letters),
            listed=listed,
        )
    return (told, *_fonts_wanted(letters))


def _fonts_wanted(letters: Sequence[str]) -> Iterator[str]:
    """A sentence for each script that this computer has no typeface for."""
    from app.services.handouts.system_faces import script_and_font

    for found in dict.fromkeys(map(script_and_font, letters)):
        if found is not None:
            script, font = found
            yield (
                say(
                    "This computer has no font for {script} that can be printed. Install one, such as {font}, and start"
                    " Sparkroom again.",
                    script=script,
                    font=font,
                )
            )
