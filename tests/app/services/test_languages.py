"""The sentences in other languages fit the code, and what the program reads fits what was translated."""

import re
import sys
from pathlib import Path

import pytest

from app.services.languages import TRANSLATED

sys.path.insert(0, str(Path(__file__).parents[3] / "packaging"))

import sentences

_FIELD = re.compile(r"\{[a-z_]*\}")


def forms(text: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text or ())


def test_every_language_of_the_program_has_a_file() -> None:
    assert sentences.LANGUAGES == TRANSLATED
    assert {path.stem for path in sentences.FOLDER.glob("*.po")} == set(TRANSLATED)


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_the_program_reads_was_compiled_from_the_source(language: str) -> None:
    source = sentences.FOLDER / f"{language}.po"
    assert source.with_suffix(".mo").read_bytes() == sentences.compiled(sentences.translated(source)), "dev.py words"


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_fields_of_its_sentence(language: str) -> None:
    for message in sentences.translated(sentences.FOLDER / f"{language}.po"):
        if message.id and any(forms(message.string)):
            assert _fields(message.string) == _fields(message.id), message.id


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_of_the_program_is_translated(language: str) -> None:
    """`dev.py words` brings the file up to date; then somebody translates what is new in it."""
    catalog = sentences.translated(sentences.FOLDER / f"{language}.po")
    known = {forms(message.id) for message in catalog if message.id}
    assert [each for message in sentences.gathered() if (each := forms(message.id)) not in known and message.id] == []
    assert sentences.untranslated(catalog) == []


def _fields(said: str | tuple[str, ...] | list[str] | None) -> set[str]:
    """All names in braces, of whatever forms there are."""
    return {name for form in forms(said) for name in _FIELD.findall(form)}
