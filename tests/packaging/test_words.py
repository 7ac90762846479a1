"""The files of the languages fit each other and the windows."""

import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))

import words  # noqa: E402


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_what_is_compiled_is_what_was_translated(language: str, tmp_path: Path) -> None:
    sources = words.SOURCES / f"sparkroom_{language}.ts"
    words.compile_words(sources, tmp_path / "again.qm")
    assert (tmp_path / "again.qm").read_bytes() == sources.with_suffix(".qm").read_bytes(), "run dev.py words"


def test_a_text_of_a_window_is_found_however_it_is_written(tmp_path: Path) -> None:
    window = tmp_path / "window.py"
    window.write_text(
        "class Window(QWidget):\n"
        "    def build(self) -> None:\n"
        '        self.tr("said by a widget")\n'
        '        self.tr("%n said", "", 2)\n'
        '        worded("there", "said by a module")\n'
        '        QCoreApplication.translate(\n            "there", "said in" " two parts"\n        )\n'
        'TABLE = {1: translate("there", "kept in a table")}\n'
        'NOOP = QT_TRANSLATE_NOOP("there", "kept as Qt does it")\n'
    )
    words.collect(tmp_path / "found.ts", [window])
    assert _texts(tmp_path / "found.ts") == {
        ("Window", "said by a widget"),
        ("Window", "%n said"),
        ("there", "said by a module"),
        ("there", "said in two parts"),
        ("there", "kept in a table"),
        ("there", "kept as Qt does it"),
    }


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_text_of_the_windows_is_there_to_be_translated(language: str, tmp_path: Path) -> None:
    words.collect(tmp_path / "now.ts", sorted((ROOT / "ui").rglob("*.py")))
    missing = _texts(tmp_path / "now.ts") - _texts(words.SOURCES / f"sparkroom_{language}.ts")
    assert not missing, f"run dev.py words: {sorted(missing)}"


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_a_translation_has_the_fields_of_its_text(language: str) -> None:
    for _, text, translation in _messages(words.SOURCES / f"sparkroom_{language}.ts"):
        if translation:
            assert sorted(_FIELD.findall(translation)) == sorted(_FIELD.findall(text)), text


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_no_translation_makes_a_key_of_its_own(language: str) -> None:
    """A letter with & before it would be one: those of the table of actions are the only ones."""
    for _, text, translation in _messages(words.SOURCES / f"sparkroom_{language}.ts"):
        assert "&" not in translation or "&" in text, text


_FIELD = re.compile(r"\{[^{}]*\}|%[0-9n]")


def _texts(file: Path) -> set[tuple[str, str]]:
    return {(where, text) for where, text, _ in _messages(file)}


def _messages(file: Path) -> Iterator[tuple[str, str, str]]:
    """Where each text stands, the text, and its translation as far as there is one."""
    for context in ET.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            said = "" if translation is None else "".join(translation.itertext())
            yield context.findtext("name") or "", message.findtext("source") or "", said


IN_ENGLISH = (
    "ui/command_line",
    "ui/stage/audit",
    "app/services/content_",
    "app/services/rehearsal",
    "app/services/note_files.py",
    "app/services/event_files.py",
    "app/services/preparing.py",
)
"""What only the command line says."""


def test_quotes_are_those_of_the_language_that_is_spoken() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in sorted((*(ROOT / "app").rglob("*.py"), *(ROOT / "ui").rglob("*.py")))
        if not path.relative_to(ROOT).as_posix().startswith(IN_ENGLISH)
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search(r"\bf[\"'][^\"']*“\{", line)
    ]
    assert found == [], "say it, or use titled()"
