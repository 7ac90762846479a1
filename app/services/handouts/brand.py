"""The logo of the organisation whose sheets these are, made fit for paper."""

from functools import lru_cache
from io import BytesIO

import msgspec
from msgspec.structs import replace
from PIL import Image

from app.domain.language import say, unsaid
from app.services.handouts.wishes import Brand

HEAVIEST = 4_000_000
"""The most bytes of a logo file."""
MOST_DOTS = 16_000_000
WIDEST = 1200
"""The most dots of a side on paper: 600 to the inch at the size of a sheet's head."""
UNREADABLE = unsaid("The logo could not be read, so the sheets are without it. Choose a PNG or JPEG picture.")
TOO_LARGE = unsaid(
    "The logo is too large, so the sheets are without it. Choose a picture under 4 MB and 16 million dots."
)


class Logo(msgspec.Struct, frozen=True):
    """A logo ready for paper: an RGB picture as PNG, and its sides in dots."""

    png: bytes
    width: int
    height: int


class LogoRefused(ValueError):
    """A logo cannot be put on paper; its text is a sentence for the facilitator."""


@lru_cache(maxsize=2)
def read_logo(data: bytes) -> Logo:
    """A logo on white, small enough for paper. Raises LogoRefused."""
    if len(data) > HEAVIEST:
        raise LogoRefused(say(TOO_LARGE))
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as picture:
            if picture.width * picture.height > MOST_DOTS:
                raise LogoRefused(say(TOO_LARGE))
            clear = picture.convert("RGBA")
    except Image.DecompressionBombError as error:
        raise LogoRefused(say(TOO_LARGE)) from error
    except (OSError, SyntaxError, ValueError) as error:
        raise (error if isinstance(error, LogoRefused) else LogoRefused(say(UNREADABLE))) from error
    clear.thumbnail((WIDEST, WIDEST))
    flat = Image.new("RGB", clear.size, "white")
    flat.paste(clear, mask=clear.getchannel("A"))
    out = BytesIO()
    flat.save(out, "PNG")
    return Logo(out.getvalue(), *flat.size)


def printable_brand(brand: Brand) -> tuple[Brand, str]:
    """The brand as it can be printed, and a sentence where its logo cannot be."""
    if not brand.logo:
        return brand, ""
    try:
        read_logo(brand.logo)
    except LogoRefused as refused:
        return replace(brand, logo=b""), str(refused)
    return brand, ""
