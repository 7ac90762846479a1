from pathlib import Path

import pytest

from tests.support.calling import Call
from ui.entry import main

VERBS = ("open", "demo", "rehearse", "check", "sessions", "handouts", "export")


def help_of(words: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 0
    return capsys.readouterr().out


def test_help_names_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    text = help_of(["--help"], capsys)
    for verb in VERBS:
        assert f"\n    {verb} " in text


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = help_of([verb, "--help"], capsys)
    assert text.startswith(f"usage: sparkroom {verb} ")
    assert "--data-dir DIR" in text


def test_the_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert help_of(["--version"], capsys).startswith("sparkroom 0.")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["foo"], "Argument VERB: invalid choice: 'foo'"),
        (["rehearse"], "The following arguments are required: WORKSHOP, --people. See `sparkroom rehearse --help`."),
        (["rehearse", "ninety-minutes"], "The following arguments are required: --people."),
        (["check"], "The following arguments are required: PATH."),
        (["export", "x"], "The following arguments are required: --format."),
        (["export", "x", "--format", "xml"], "Argument --format: invalid choice: 'xml'"),
        (["handouts", "x"], "The following arguments are required: --out."),
        (["handouts", "x", "--out", "o", "--paper", "A5"], "Argument --paper: invalid choice: 'A5'"),
        (["sessions", "--js"], "Unrecognized arguments: --js."),
        (["demo", "--speed", "0"], "Argument --speed: 0 is no speed: give a number up to 1000, or max."),
        (["demo", "--speed", "nan"], "Argument --speed: nan is no speed"),
        (["demo", "--speed", "1e9"], "Argument --speed: 1e9 is no speed"),
        (["demo", "--speed", "fast"], "Argument --speed: fast is no speed"),
        (["--data-dir"], "Argument --data-dir: expected one argument."),
    ],
)
def test_a_wrong_call_is_one_sentence_and_2(words: list[str], sentence: str, call: Call, tmp_path: Path) -> None:
    answer = call(*words)
    assert answer.code == 2
    assert answer.sentence.startswith(sentence)
    assert "--help`." in answer.sentence
    assert answer.out == ""
    assert not (tmp_path / "data").exists()


def test_without_a_display_rehearse_is_named(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    answer = call()
    assert answer.code == 1
    assert answer.sentence.startswith("There is no display to open a window on.")
    assert "sparkroom rehearse" in answer.sentence


def test_what_nobody_foresaw_is_a_sentence_and_written_down(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fall_over(*_: object, **__: object) -> int:
        raise ZeroDivisionError("nobody foresaw this")

    monkeypatch.setattr("ui.command_line.records.sessions", fall_over)
    answer = call("sessions")
    assert answer.code == 1
    assert answer.sentence.startswith(
        "Something unexpected went wrong (ZeroDivisionError). What was saved before is safe."
    )
    assert "nobody foresaw this" in (tmp_path / "data" / "unexpected.log").read_text(encoding="utf-8")
