"""Printers by CUPS, asked of real programs: some answer, some refuse, some never come back."""

from pathlib import Path

import pytest

from app.domain.room_facts import PrinterFacts
from app.services.room_probes.printers import NotPrinted, cups_printers, knows_cups, send_to_printer
from tests.support.print_servers import STUCK, put_on_path, server

LP_TO_HERE = 'cp "$4" "${0%/*}/printed.pdf"'


@pytest.mark.parametrize(
    ("scripts", "expected"),
    [
        (server("Office Hall", "Hall"), PrinterFacts(("Office", "Hall"), "Hall")),
        (server("Office"), PrinterFacts(("Office",))),
        (server("Office", "Gone"), PrinterFacts(("Office",))),
        (server(), PrinterFacts(())),
        ({"lpstat": "echo 'lpstat: No destinations added.' >&2; exit 1"}, PrinterFacts(())),
        ({"lpstat": "echo 'lpstat: Unable to connect to server: Connection refused' >&2; exit 1"}, None),
        ({"lpstat": STUCK}, None),
        ({"lpstat": "kill -9 $$"}, None),
        ({}, None),
    ],
)
def test_which_printers_there_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scripts: dict[str, str], expected: PrinterFacts | None
) -> None:
    put_on_path(tmp_path / "bin", monkeypatch, **scripts)
    assert cups_printers(patience=1.0) == expected


def test_a_machine_without_these_programs_prints_another_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_on_path(tmp_path / "bin", monkeypatch, lpstat=":")
    assert not knows_cups()
    put_on_path(tmp_path / "both", monkeypatch, lpstat=":", lp=":")
    assert knows_cups()


def test_a_page_reaches_the_printer_that_was_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = put_on_path(tmp_path / "bin", monkeypatch, lp=f'{LP_TO_HERE}; echo "$2" > "${{0%/*}}/to"')
    page = tmp_path / "-odd name.pdf"
    page.write_bytes(b"%PDF")
    send_to_printer(page, "Hall")
    assert (folder / "printed.pdf").read_bytes() == b"%PDF"
    assert (folder / "to").read_text(encoding="utf-8") == "Hall\n"


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        (
            "echo 'lp: The printer or class does not exist.' >&2; exit 1",
            "Hall did not take the page: The printer or class does not exist",
        ),
        ("exit 1", "Hall did not take the page: no reason was given"),
        (STUCK, "Hall did not take the page in 1 seconds"),
    ],
)
def test_a_page_that_is_not_taken_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, sentence: str
) -> None:
    put_on_path(tmp_path / "bin", monkeypatch, lp=script)
    with pytest.raises(NotPrinted, match=sentence):
        send_to_printer(tmp_path / "page.pdf", "Hall", patience=1.0)
