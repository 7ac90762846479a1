"""Gathers the sentences that the code says, brings each language's file up to date, and compiles what was translated.

The sources are `resources/i18n/de.po` and the like; the program reads the `.mo` beside each. Both are kept, so that a
fresh clone speaks every language without this step. The windows' own texts are another's: Qt has tools for them.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de",)
SAID_IN = ("app", "ui")
KEYWORDS = {"say": None, "unsaid": None, "say_many": (1, 2)}
"""The functions that say a sentence, and where it stands in their arguments."""


def gathered() -> Catalog:
    """Every sentence of the code, in the order of the files it stands in, with no translation."""
    catalog = Catalog(fuzzy=False)
    for folder in SAID_IN:
        files = extract_from_dir(ROOT / folder, [("**.py", "python")], keywords=KEYWORDS)
        for file, _, message, comments, context in sorted(files, key=_place):
            catalog.add(message, locations=[(f"{folder}/{file}", 0)], auto_comments=comments, context=context)
    return catalog


def _place(found: tuple[str, int, object, object, object]) -> tuple[str, int]:
    return found[0], found[1]


def translated(source: Path) -> Catalog:
    """What a file has."""
    with source.open("rb") as file:
        return read_po(file, locale=source.stem)


def compiled(catalog: Catalog) -> bytes:
    """What the program reads."""
    buffer = BytesIO()
    write_mo(buffer, catalog)
    return buffer.getvalue()


def renewed(source: Path) -> Catalog:
    """A file's translations for the sentences as they are now; what nothing says any more is dropped."""
    catalog = translated(source)
    catalog.update(gathered(), no_fuzzy_matching=True, update_creation_date=False)
    catalog.obsolete.clear()
    return catalog


def renew(source: Path) -> str:
    """Bring a file up to date and compile it; answers how much is still to be translated."""
    catalog = renewed(source)
    with source.open("wb") as file:
        write_po(file, catalog, width=120, include_lineno=False, ignore_obsolete=True)
    source.with_suffix(".mo").write_bytes(compiled(catalog))
    missing = [message.id for message in catalog if message.id and not message.string]
    return f"{source.name}: {len(catalog)} sentences, {len(missing)} without a translation."


def main(languages: Sequence[str]) -> None:
    """Renew every language, or those named."""
    for language in languages or LANGUAGES:
        print(renew(FOLDER / f"{language}.po"))


if __name__ == "__main__":
    main(sys.argv[1:])
