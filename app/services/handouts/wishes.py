"""How a facilitator wants the paper, beside its size."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Brand:
    """The name and the logo (the bytes of a PNG or JPEG file) of an organisation; either may be empty."""

    name: str = ""
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class PrintWishes:
    """`large_print` sets what participants read in 18 points and more; run sheets and lists come as usual.

    `small_posters` puts what hangs on a wall on the paper that lies in the printer, instead of one of twice its size.
    """

    large_print: bool = False
    small_posters: bool = False
    brand: Brand = field(default_factory=Brand)


AS_USUAL = PrintWishes()
"""Nothing asked for."""
