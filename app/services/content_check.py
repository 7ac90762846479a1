"""Checks files of the exercise library, ours or anyone's, and tells every fault at once."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from app.domain.catalogue import Catalogue
from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId
from app.domain.workshop import Workshop
from app.services.catalogue import HandoutsFile, PrinciplesFile, PromptBanksFile
from app.services.content_faults import ContentFaults, Fault, Finding, quoted
from app.services.content_files import Document, read_document
from app.services.content_references import Known, repeated_ids
from app.services.content_rules import exercise_findings
from app.services.content_shape import findings_of
from app.services.content_workshop_rules import workshop_findings


def check_paths(paths: Sequence[Path], library: Path) -> list[Fault]:
    """Every fault in the files and folders given, which may refer to each other and to the `library`."""
    faults: list[Fault] = []
    given: dict[Path, Document] = {}
    for path in paths:
        files = _files_in(path)
        if not files:
            faults.append(Fault(path, None, "", "holds no .toml file."))
        for file in files:
            given.setdefault(file.resolve(), read_document(file))
    ready = {file.resolve(): given.get(file.resolve()) or read_document(file) for file in _files_in(library)}
    known = _known([*ready.values(), *given.values()])
    taken = _ready_names({path: document for path, document in ready.items() if path not in given})
    for document in given.values():
        faults += _faults(document, known)
        faults += document.located(_name_taken(document, taken))
    return sorted(faults, key=lambda fault: (str(fault.file), fault.line or 0, fault.key_path))


def load_workshop(path: Path, catalogue: Catalogue) -> Workshop:
    """A workshop file of the user's own, fully checked; raises `ContentFaults`."""
    document = read_document(path)
    faults = list(document.faults)
    if document.kind is Workshop:
        workshop = document.value_as(Workshop)
        findings = [*_named_as_file(workshop, path), *workshop_findings(workshop, catalogue.exercises)]
        faults += document.located(findings)
    elif document.kind is not None:
        faults = [Fault(path, None, "", "is not a workshop; a workshop has items.")]
    if faults:
        raise ContentFaults(sorted(faults, key=lambda fault: (fault.line or 0, fault.key_path)))
    return document.value_as(Workshop)


def load_exercise(path: Path, library: Path) -> Exercise:
    """An exercise file of the user's own, fully checked; raises `ContentFaults`."""
    faults = check_paths([path], library)
    document = read_document(path)
    if not faults and document.kind is not Exercise:
        faults = [Fault(path, None, "", "is not an exercise; an exercise has steps.")]
    if faults:
        raise ContentFaults(faults)
    return document.value_as(Exercise)


def _files_in(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(file for file in path.rglob("*.toml") if file.is_file())


def _known(documents: list[Document]) -> Known:
    """What can be referred to.

    A file that cannot be read counts as an exercise of its name, so that one fault does not bring a dozen.
    """
    exercises: dict[str, Exercise] = {}
    for document in documents:
        if document.kind in (Exercise, None):
            exercises[document.path.stem] = document.value  # type: ignore[assignment]
    handouts = tuple(doc.value_as(HandoutsFile) for doc in documents if doc.kind is HandoutsFile)
    principles = tuple(doc.value_as(PrinciplesFile) for doc in documents if doc.kind is PrinciplesFile)
    return Known(exercises, handouts, principles)


def _faults(document: Document, known: Known) -> list[Fault]:
    findings: list[Finding] = []
    if document.kind is Exercise:
        exercise = document.value_as(Exercise)
        findings = [*_named_as_file(exercise, document.path), *exercise_findings(exercise, known)]
    elif document.kind is Workshop:
        workshop = document.value_as(Workshop)
        exercises = {ExerciseId(name): exercise for name, exercise in known.exercises.items()}
        findings = [*_named_as_file(workshop, document.path), *workshop_findings(workshop, exercises)]
    elif document.kind is not None:
        findings = list(findings_of([_ids_once], document))
    return [*document.faults, *document.located(findings)]


def _named_as_file(value: Exercise | Workshop, path: Path) -> list[Finding]:
    def same_name(value: Exercise | Workshop) -> Iterator[Finding]:
        if value.id != path.stem:
            yield Finding("id", f"{quoted(value.id)} must be the name of its file ({quoted(path.stem)}).")

    return list(findings_of([same_name], value))


def _ids_once(document: Document) -> Iterator[Finding]:
    if document.kind is PrinciplesFile:
        principles = document.value_as(PrinciplesFile).principles
        yield from repeated_ids((principle.id for principle in principles), "principles")
    elif document.kind is HandoutsFile:
        handouts = document.value_as(HandoutsFile).handouts
        yield from repeated_ids((handout.id for handout in handouts), "handouts")
        for number, handout in enumerate(handouts):
            yield from repeated_ids((part.id for part in handout.sections), f"handouts[{number}].sections")
    elif document.kind is PromptBanksFile:
        yield from repeated_ids((bank.id for bank in document.value_as(PromptBanksFile).banks), "banks")


def _ready_names(ready: dict[Path, Document]) -> set[str]:
    return {path.stem for path, document in ready.items() if document.kind is Exercise}


def _name_taken(document: Document, taken: set[str]) -> list[Finding]:
    """A facilitator's own exercise may shadow none of ours."""
    if document.kind is Exercise and document.path.stem in taken:
        name = quoted(document.path.stem)
        return [Finding("id", f"{name} is a ready exercise; give yours, and its file, a name of its own.")]
    return []
