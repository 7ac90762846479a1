"""The organisation whose name and logo stand on handouts, kept in the data folder."""

from pathlib import Path

from app.services.bootstrap import Services
from app.services.handouts.wishes import Brand

_NAME = "organisation"
_LOGO = "organisation-logo"


def remembered_brand(services: Services) -> Brand:
    """The name and logo chosen last; a logo that cannot be found any more is none."""
    return Brand(services.library.preference(_NAME), _logo(services))


def remember_name(services: Services, name: str) -> None:
    """Put this name on handouts from now on; an empty one takes it off. Raises OSError."""
    services.library.prefer(_NAME, name.strip())


def remember_logo(services: Services, picture: Path | None) -> None:
    """Put a copy of this picture on handouts from now on; None takes it off. Raises OSError."""
    data = services.files.read(picture) if picture is not None else b""
    services.files.make_folder(services.data.root)
    services.files.write_whole(services.data.root / _LOGO, data)


def _logo(services: Services) -> bytes:
    try:
        return services.files.read(services.data.root / _LOGO)
    except OSError:
        return b""
