"""Whether the laptop runs from the mains. Only Linux says so in files; elsewhere it stays unknown."""

from pathlib import Path

from app.domain.room_facts import PowerFacts

SUPPLIES = Path("/sys/class/power_supply")
_MAINS = ("Mains", "USB")


def power_supply(supplies: Path = SUPPLIES) -> PowerFacts | None:
    """What the kernel tells of batteries and mains; None where it tells nothing.

    Batteries of mice and clickers (scope `Device`) do not count. A battery that is charging, or full and not
    discharging, is on the mains although no mains are listed, as on many docks.
    """
    try:
        found = [path for path in sorted(supplies.iterdir()) if _word(path / "scope") != "Device"]
    except OSError:
        return None
    mains = [_word(path / "online") for path in found if _word(path / "type") in _MAINS]
    batteries = [path for path in found if _word(path / "type") == "Battery" and _word(path / "present") != "0"]
    if not mains and not batteries:
        return None
    states = {_word(path / "status") for path in batteries}
    plugged = "1" in mains or (bool(states & {"Charging", "Full", "Not charging"}) and "Discharging" not in states)
    return PowerFacts(plugged, _charge(batteries))


def _charge(batteries: list[Path]) -> int | None:
    charges = [int(text) for each in batteries if (text := _word(each / "capacity")).isdigit()]
    return min(round(sum(charges) / len(charges)), 100) if charges else None


def _word(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
