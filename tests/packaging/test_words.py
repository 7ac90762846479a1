"""The files of the languages fit each other and the windows."""

import sys
import xml.etree.ElementTree as ET
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
    found = ET.parse(tmp_path / "found.ts").getroot()
    texts = {(each.findtext("name"), one.findtext("source")) for each in found for one in each.findall("message")}
    assert texts == {
        ("Window", "said by a widget"),
        ("Window", "%n said"),
        ("there", "said by a module"),
        ("there", "said in two parts"),
        ("there", "kept in a table"),
        ("there", "kept as Qt does it"),
    }
