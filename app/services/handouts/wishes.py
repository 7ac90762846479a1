"""How a facilitator wants the paper, beside its size."""

from collections.abc import Mapping

import msgspec

from app.domain.evaluation import EvaluationForm
from app.domain.identifiers import HandoutId


class Brand(msgspec.Struct, frozen=True):
    """The name and the logo (the bytes of a PNG or JPEG file) of an organisation; either may be empty."""

    name: str = ""
    logo: bytes = b""


class PrintWishes(msgspec.Struct, frozen=True):
    """`large_print` sets what participants read in 18 points and more; run sheets and lists come as usual.

    `small_posters` puts what hangs on a wall on the paper that lies in the printer, instead of one of twice its size.
    `copies` holds numbers that were asked for instead of those worked out from the roster.
    `forms` are the evaluation forms that were typed; without any the summary is a sheet to count on by hand.
    """

    large_print: bool = False
    small_posters: bool = False
    brand: Brand = msgspec.field(default_factory=Brand)
    copies: Mapping[HandoutId, int] = msgspec.field(default_factory=dict[HandoutId, int])
    forms: tuple[EvaluationForm, ...] = ()


AS_USUAL = PrintWishes()
"""Nothing asked for."""
