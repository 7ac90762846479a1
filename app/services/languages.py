"""The languages that the program speaks besides English; their sentences lie in `resources/i18n`."""

from functools import partial
from typing import Final

from app.domain.language import Tongue, teach
from resources import resource_path

TRANSLATED: Final = ("de",)


def teach_languages() -> None:
    """Make all languages known; no file is read before its language is spoken."""
    for language in TRANSLATED:
        teach(language, partial(_learn, language))


def _learn(language: str) -> Tongue:
    from gettext import GNUTranslations

    with resource_path(f"i18n/{language}.mo").open("rb") as file:
        return GNUTranslations(file)
