from pathlib import Path

import pytest

from app.domain.catalogue import PrintTime
from app.domain.identifiers import ExerciseId
from app.services.catalogue import load_catalogue
from app.services.outlines import SheetTitles
from exercises import content_folder

FOLDERS = sorted(file.parent for file in content_folder().parent.glob("*/handouts.toml"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_outline_says_what_the_whole_library_says(folder: Path) -> None:
    library = load_catalogue(folder)
    assert set(library.comes_out) == set(library.exercises)
    for name, exercise in library.exercises.items():
        sheets = [library.handouts[sheet] for sheet in exercise.print_after]
        assert library.comes_out[name] == tuple(each.title for each in sheets if each.when is PrintTime.AFTER)


def test_another_way_of_writing_is_read_as_well(tmp_path: Path) -> None:
    (tmp_path / "look-back.toml").write_text("print_after = [\n  'map', # [one]\n  'list',\n]\n[grouping]\nsize = 2\n")
    (tmp_path / "handouts.toml").write_text(
        "schema = 1\n[[handouts]]\nid = 'list'\ntitle = 'The list'\nwhen = 'after'\n"
        "[[handouts.sections]]\nid = 'x'\nholds = ''\n[[handouts]]\nid = 'map'\ntitle = 'The map'\nwhen = 'before'\n"
    )
    files = {ExerciseId("look-back"): tmp_path / "look-back.toml"}
    assert SheetTitles(files, tmp_path / "handouts.toml")[ExerciseId("look-back")] == ("The list",)
