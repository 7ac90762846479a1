"""What is wrong with an exercise is said beside its field in the language of the windows."""

from pathlib import Path

from msgspec.structs import replace

from app.domain.exercise import Exercise
from app.domain.identifiers import StepKey
from app.domain.language import speaking
from app.services.bootstrap import bootstrap
from app.services.sharing.reading import NotShared, read_shared
from exercises import content_folder
from tests.support.authoring import shipped
from ui.author.fault_places import placed


def broken() -> Exercise:
    """Too short, too long, shouting, and without a script."""
    ours = shipped()
    first = replace(
        ours.steps[0], key=StepKey("No Key"), minutes=1, min=3, audience="word " * 60 + "!", script="", equal_group=""
    )
    return replace(ours, steps=(first, *ours.steps[1:]), after=("nowhere",))


def test_faults_are_told_in_the_language_that_is_spoken(tmp_path: Path) -> None:
    own = bootstrap(content_folder(), tmp_path).own_exercises
    english = {fault.sentence for fault in placed(own.faults_of(broken()))}
    with speaking("de"):
        german = [fault.sentence for fault in placed(own.faults_of(broken()))]
    assert len(german) > 6
    assert english.isdisjoint(german)
    assert "Hat 0 Sätze; gut sagen lassen sich 2 bis 4." in german
    assert all(sentence[:1].isupper() or not sentence[:1].isalpha() for sentence in german)


def test_so_is_what_is_wrong_with_a_file_from_a_colleague(tmp_path: Path) -> None:
    services = bootstrap(content_folder(), tmp_path / "data")
    path = tmp_path / "x.toml"
    path.write_text("schema = 1\nsteps = 3\npurpose = 4\n", encoding="utf-8")
    with speaking("de"):
        try:
            read_shared(path, services.catalogue)
        except NotShared as refused:
            said = refused.sentence
    assert "fehlt" in said or "muss" in said
    assert "must be" not in said
    assert "missing" not in said
