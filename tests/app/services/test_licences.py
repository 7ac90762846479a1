"""What is given away names its authors' terms."""

import tomllib
from pathlib import Path

from app.services.licences import components, distributions

ROOT = Path(__file__).parents[3]


def test_every_part_has_a_licence_by_name_and_in_full() -> None:
    unnamed = [each.name for each in components() if not each.licence or len(each.text) < 500]
    assert unnamed == []


def test_sparkroom_comes_first_and_brings_everything_it_stands_on() -> None:
    named = [each.name.lower().replace("_", "-") for each in components()]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {line.split(">")[0].split("=")[0].lower() for line in project["dependencies"]}
    assert named[0] == "sparkroom"
    assert wanted <= set(named)


def test_every_typeface_of_ours_has_its_terms_among_them() -> None:
    texts = {each.text for each in components()}
    ours = list((ROOT / "resources" / "fonts").glob("OFL-*.txt"))
    assert ours
    assert all(any(path.read_text(encoding="utf-8").strip() in text.strip() for text in texts) for path in ours)


def test_what_the_tests_need_is_not_given_away() -> None:
    assert {"pytest", "hypothesis", "mypy"}.isdisjoint(distributions())
    assert distributions("nothing-of-that-name") == ()
