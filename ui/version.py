"""The version of the program, from the one place that states it: the package's own metadata."""

from importlib.metadata import PackageNotFoundError, version


def program_version() -> str:
    """Such as `0.1.0`; `unknown` where the program was not installed."""
    try:
        return version("sparkroom")
    except PackageNotFoundError:
        return "unknown"
