"""Fonts, sounds, icons, themes and translations, read by a path relative to this folder."""

from pathlib import Path, PurePosixPath, PureWindowsPath

_ROOT = Path(__file__).resolve().parent


def resource_path(relative: str) -> Path:
    """Where a resource such as `fonts/NotoSans-Regular.ttf` lies; refuses to leave this folder."""
    parts = PurePosixPath(relative).parts
    if not parts or "\\" in relative or ".." in parts or PureWindowsPath(relative).anchor or parts[0] == "/":
        raise ValueError(f"not a path inside resources: {relative!r}")
    return _ROOT.joinpath(*parts)


def read_text(relative: str) -> str:
    """A resource as text."""
    return resource_path(relative).read_text(encoding="utf-8")


def read_bytes(relative: str) -> bytes:
    """A resource as it is."""
    return resource_path(relative).read_bytes()
