"""The exercise library: data only, one folder for each language. This file says where it is."""

from pathlib import Path

LANGUAGES: tuple[str, ...] = ("en", "de")
"""The languages the library is written in, the first being the one to fall back on."""


def content_folder(language: str = "en") -> Path:
    """The folder that holds the exercises, workshops, handouts and principles in `language`."""
    return Path(__file__).parent / language
