"""The verb that looks at every picture of the stage as the last row does: audit-stage."""

import os
import re
import sys
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId
from app.domain.language import speaking
from app.domain.venue import Venue
from app.services.bootstrap import Services
from app.services.staged_moments import staged_moments
from ui.command_line.answers import DONE, REFUSED, USAGE, NotDone

if TYPE_CHECKING:
    from ui.stage.audit.walk import Size

_SIZE = re.compile(r"([1-9]\d{2,3})x([1-9]\d{2,3})")


def audit_stage(
    services: Services,
    out: Path,
    exercises: Sequence[str],
    sizes: Sequence[str],
    themes: Sequence[str],
    room: Venue,
) -> int:
    """Audit exercises, all of the library unless some are named; 1 when there is any fault. Raises NotDone."""
    chosen = [_exercise(services, name) for name in exercises or sorted(services.catalogue.exercises)]
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui.qt_loop import make_application
    from ui.stage.audit.report import Report
    from ui.stage.audit.walk import SIZES, STAGE_THEMES, StageAudit, card_moment

    application = make_application()
    wanted = [_size(text) for text in sizes] or SIZES
    _make_folder(services, out)
    report, audit = Report(services.files, out), StageAudit(wanted, themes or STAGE_THEMES, room)
    played = (tuple(staged_moments(exercise, services.catalogue)) for exercise in chosen)
    with speaking(services.catalogue.language):
        card = card_moment(room)
    for moments in chain(played, [(card,)]):
        for page in audit.pages(moments):
            report.add(page)
        report.finish_exercise()
    report.finish()
    application.processEvents()
    print(report.summary())
    for line in report.fault_lines():
        print(line, file=sys.stderr)
    return REFUSED if report.has_faults else DONE


def _exercise(services: Services, name: str) -> Exercise:
    """An exercise of the library by its id, or any by its file. Raises NotDone."""
    from app.services.content_check import load_exercise
    from app.services.content_faults import ContentFaults

    if ExerciseId(name) in services.catalogue.exercises:
        return services.catalogue.exercises[ExerciseId(name)]
    if Path(name).suffix != ".toml" or not Path(name).is_file():
        known = ", ".join(sorted(services.catalogue.exercises))
        raise NotDone(f"There is no exercise called “{name}”. There are: {known}.")
    try:
        return load_exercise(Path(name), services.content)
    except ContentFaults as found:
        raise NotDone("\n".join(str(fault) for fault in found.faults)) from found


def _size(text: str) -> "Size":
    from ui.stage.audit.walk import Size

    found = _SIZE.fullmatch(text)
    if found is None:
        raise NotDone(f"{text} is no size: give width and height in pixels, such as 1024x768.", USAGE)
    return Size(int(found[1]), int(found[2]))


def _make_folder(services: Services, out: Path) -> None:
    try:
        services.files.make_folder(out)
    except OSError as error:
        raise NotDone(f"The folder {out} cannot be used: {error.strerror}. Nothing was started.") from error
