"""Makes what is given to trainers; `dev.py bundle` and `dev.py deb` start it with the Python of `.venv`."""

import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bundle import make_bundle  # noqa: E402
from debian_package import make_debian_package  # noqa: E402
from environment import Trouble  # noqa: E402


def main(what: str) -> int:
    """Make the bundle, and the package from it where that is asked for."""
    try:
        bundle = make_bundle()
        if what == "deb":
            make_debian_package(bundle, version("sparkroom"), release_date())
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    return 0


def release_date() -> str:
    """The day of the newest file that is delivered in words, so that the same sources make the same page."""
    changed = (ROOT / "CHANGELOG.md").stat().st_mtime
    return datetime.fromtimestamp(changed, UTC).date().isoformat()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
