"""Gathers the sentences that the code says, brings each language's file up to date, and compiles what was translated.

The sources are `resources/i18n/de.po` and the like; the program reads the `.mo` beside each. Both are kept, so that a
fresh clone speaks every language without this step. The windows' own texts are another's: Qt has tools for them.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de",)
SAID_IN = ("app", "ui")
SAY = {"say": 1, "unsaid": 1, "say_many": 2}
"""The functions that say a sentence, and how many forms of it they are given."""


def gathered() -> Catalog:
    """Every sentence of the code, in the order of the files it stands in, with no translation."""
    catalog = Catalog(fuzzy=False)
    for file in sorted(path for folder in SAID_IN for path in (ROOT / folder).rglob("*.py")):
        for sentence in sentences_in(file.read_text(encoding="utf-8")):
            catalog.add(sentence, locations=[(file.relative_to(ROOT).as_posix(), 0)])
    return catalog


def sentences_in(source: str) -> Iterator[str | tuple[str, ...]]:
    """The sentences that a module says; one in two forms as a pair. What stands in a table is marked there."""
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in SAY:
            forms = SAY[call.func.id]
            found = [tuple(_texts(argument)) for argument in call.args[:forms]]
            if forms == 1:
                yield from found[0]
            else:
                yield from zip(*found, strict=True)


def _texts(argument: ast.expr) -> Iterator[str]:
    """A text that is written out, or either of two."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
    elif isinstance(argument, ast.IfExp):
        yield from _texts(argument.body)
        yield from _texts(argument.orelse)


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
    return f"{source.name}: {len(catalog)} sentences, {len(untranslated(catalog))} without a translation."


def untranslated(catalog: Catalog) -> list[str]:
    """The sentences of which any form is missing."""
    found = (message for message in catalog if message.id)
    return [
        str(each.id) for each in found if not (each.string if isinstance(each.id, str) else all(each.string or [""]))
    ]


def main(languages: Sequence[str]) -> None:
    """Renew every language, or those named."""
    for language in languages or LANGUAGES:
        print(renew(FOLDER / f"{language}.po"))


if __name__ == "__main__":
    main(sys.argv[1:])
