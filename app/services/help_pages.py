"""Reads the help book: a Markdown file for each page, `NN-name.md`, a folder for each language."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from app.domain.help_book import HelpPage
from resources import resource_path

WRITTEN_IN: Final = "en"
"""The language that has every page."""

_FILE: Final = re.compile(r"(\d\d)-([a-z-]+)\.md")


@cache
def help_pages(language: str = WRITTEN_IN) -> tuple[HelpPage, ...]:
    """All pages in their order; one that the language does not have is there in English."""
    found = {name: path for folder in (WRITTEN_IN, language) for name, path in _files(folder)}
    return tuple(_page(name, path) for name, path in sorted(found.items()))


def _files(language: str) -> Iterator[tuple[str, Path]]:
    folder = resource_path(f"help/{language}")
    if folder.is_dir():
        yield from ((path.name, path) for path in folder.iterdir() if _FILE.fullmatch(path.name))


def _page(file: str, path: Path) -> HelpPage:
    number, name = file.removesuffix(".md").split("-", 1)
    return HelpPage(name, int(number) // 10, path.read_text(encoding="utf-8"))
