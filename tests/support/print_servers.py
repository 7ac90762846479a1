"""Print servers that are not there: programs of CUPS, as real programs on the path."""

from pathlib import Path

import pytest

STUCK = "sleep 60"


def put_on_path(folder: Path, monkeypatch: pytest.MonkeyPatch, **scripts: str) -> Path:
    """Let `lpstat`, `lp` and so on be these shell scripts, and nothing else of CUPS be found; returns their folder."""
    folder.mkdir()
    for name, script in scripts.items():
        program = folder / name
        program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        program.chmod(0o755)
    for name in ("sleep", "cp", "cat"):
        found = next(path for path in (Path("/bin") / name, Path("/usr/bin") / name) if path.exists())
        (folder / name).symlink_to(found)
    monkeypatch.setenv("PATH", str(folder))
    return folder


def server(names: str = "", usual: str = "", lp: str = 'cp "$4" "${0%/*}/printed.pdf"') -> dict[str, str]:
    """The scripts of a server with these printers, one a line; what is printed lies beside them as `printed.pdf`."""
    chosen = f"system default destination: {usual}" if usual else "no system default destination"
    answers = "\n".join(f"echo '{name}'" for name in names.split())
    return {"lpstat": f'if [ "$1" = -e ]; then\n:\n{answers}\nelse echo "{chosen}"; fi', "lp": lp}
