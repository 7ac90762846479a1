"""Lays handouts out on sheets: what several of one session share is prepared once."""

from collections.abc import Mapping

from msgspec.structs import replace

from app.domain.catalogue import Handout, PromptBank
from app.domain.identifiers import HandoutId
from app.domain.instants import Instant
from app.domain.language import speaking
from app.domain.session import Session
from app.services.handouts.about import ONE_SIZE
from app.services.handouts.brand import printable_brand
from app.services.handouts.builders import BUILDERS
from app.services.handouts.design import Letters
from app.services.handouts.making import NotPrintable
from app.services.handouts.names import Disguise
from app.services.handouts.numbers import in_number
from app.services.handouts.order import Order
from app.services.handouts.paper import Paper
from app.services.handouts.setting import Typesetter
from app.services.handouts.sheet import Sheet
from app.services.handouts.wishes import PrintWishes
from app.services.handouts.words import Writer


class LayOut:
    """Lays out the handouts of one session for one document.

    `notices` are sentences about the logo and about names that were taken out.
    """

    def __init__(
        self,
        session: Session,
        texts: Mapping[HandoutId, Handout],
        paper: Paper,
        now: Instant,
        wishes: PrintWishes,
        banks: Mapping[str, PromptBank],
    ) -> None:
        self._session = session
        self._texts = texts
        self._paper = paper
        self._now = now
        self._banks = banks
        self._setter = Typesetter()
        brand, refused = printable_brand(wishes.brand)
        self._wishes = replace(wishes, brand=brand)
        self.notices: tuple[str, ...] = (refused,) if refused else ()

    @property
    def missing(self) -> set[str]:
        """The letters that could not be drawn so far."""
        return self._setter.missing

    def sheets(self, handout: HandoutId) -> tuple[Sheet, ...]:
        """A handout for as many people as it is for, or in the number wished for, in the session's language.

        Raises NotPrintable.
        """
        if handout not in BUILDERS or handout not in self._texts:
            raise NotPrintable(handout)
        letters = Letters.LARGE if self._wishes.large_print and handout not in ONE_SIZE else Letters.USUAL
        # The whole roster is known to the name guard, also where only some of it gets a copy.
        disguise = Disguise(self._session, handout)
        session = disguise.session(in_number(self._session, handout, self._wishes.copies.get(handout)))
        order = Order(
            session,
            self._texts[handout],
            self._paper,
            self._now,
            self._setter,
            self._wishes,
            letters,
            self._banks,
            self._texts,
            disguise.text,
        )
        with speaking(session.plan.language):
            laid = BUILDERS[handout](order)
        self.notices = tuple(dict.fromkeys((*self.notices, *disguise.notices(self._setter.texts))))
        return laid

    def writer(self, width: float) -> Writer:
        """Makes blocks of words in a column of `width` points, for pages between handouts."""
        return Writer(self._setter, width)
