"""What a start tidies up in the data folder: it is of no use to anybody, and may hold names."""

from app.services.data_folder import DataFolder
from app.services.durable_storage import tables_in
from app.services.files import Files
from app.services.own_rows import PREFIX


def tidy_up(files: Files, data: DataFolder) -> None:
    """Erase what was left half written, and the paper of planned days that are there no longer. Raises OSError."""
    files.erase_half_written(data.root)
    # Looked for before the workshops are: a workshop is on disk before its paper is.
    folders = sorted((data.root / "plans").glob(f"{PREFIX}*"))
    planned = _planned(files, data)
    for folder in folders:
        if planned is not None and folder.name not in planned:
            files.remove_folder(folder)


def _planned(files: Files, data: DataFolder) -> set[str] | None:
    """The ids of the own workshops; None where that cannot be told."""
    try:
        tables = tables_in(files.read(data.root / "workshops.json"))
    except FileNotFoundError:
        return set()
    if tables is None:
        return None
    return {str(row.get("id", "")) for row in tables.get("workshops", {}).values()}
