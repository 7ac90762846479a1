"""How a facilitator wants the paper, beside its size."""

import msgspec


class Brand(msgspec.Struct, frozen=True):
    """The name and the logo (the bytes of a PNG or JPEG file) of an organisation; either may be empty."""

    name: str = ""
    logo: bytes = b""


class PrintWishes(msgspec.Struct, frozen=True):
    """`large_print` sets what participants read in 18 points and more; run sheets and lists come as usual.

    `small_posters` puts what hangs on a wall on the paper that lies in the printer, instead of one of twice its size.
    """

    large_print: bool = False
    small_posters: bool = False
    brand: Brand = msgspec.field(default_factory=Brand)


AS_USUAL = PrintWishes()
"""Nothing asked for."""
