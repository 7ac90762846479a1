"""Mains and batteries as the kernel tells them, in a folder made like its own."""

from pathlib import Path

import pytest

from app.domain.room_facts import PowerFacts
from app.services.room_probes.power import power_supply


def supplies(folder: Path, **made: dict[str, str]) -> PowerFacts | None:
    for name, files in made.items():
        (folder / name).mkdir()
        for key, value in files.items():
            (folder / name / key).write_text(value + "\n", encoding="ascii")
    return power_supply(folder)


MAINS = {"type": "Mains", "online": "1"}
UNPLUGGED = {"type": "Mains", "online": "0"}
FULL = {"type": "Battery", "status": "Full", "capacity": "100", "present": "1"}
DRAINED = {"type": "Battery", "status": "Discharging", "capacity": "40", "present": "1"}
MOUSE = {"type": "Battery", "scope": "Device", "status": "Discharging", "capacity": "5"}


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        ({"AC": MAINS, "BAT0": FULL}, PowerFacts(True, 100)),
        ({"AC": UNPLUGGED, "BAT0": DRAINED}, PowerFacts(False, 40)),
        ({"BAT0": DRAINED, "BAT1": {**DRAINED, "capacity": "80"}}, PowerFacts(False, 60)),
        ({"BAT0": {**FULL, "status": "Not charging", "capacity": "80"}}, PowerFacts(True, 80)),
        ({"BAT0": {**FULL, "present": "0"}, "AC": MAINS}, PowerFacts(True)),
        ({"ucsi": {"type": "USB", "online": "1"}, "BAT0": {**DRAINED, "status": "Charging"}}, PowerFacts(True, 40)),
        ({"AC": MAINS, "mouse": MOUSE}, PowerFacts(True)),
        ({"mouse": MOUSE}, None),
        ({"BAT0": {"type": "Battery", "capacity": "?"}}, PowerFacts(False)),
        ({}, None),
    ],
)
def test_mains_and_charge(tmp_path: Path, made: dict[str, dict[str, str]], expected: PowerFacts | None) -> None:
    assert supplies(tmp_path, **made) == expected


def test_a_system_without_such_files_does_not_tell(tmp_path: Path) -> None:
    assert power_supply(tmp_path / "nowhere") is None
