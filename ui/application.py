"""Starts the windows: the composition root of everything with a screen."""

from pathlib import Path

from app.services.bootstrap import Services
from app.services.one_program import call, have_to_oneself
from ui.collecting import hurry, settle
from ui.command_line.answers import DONE, NotDone
from ui.language.language import LANGUAGE, PREFERENCE, language_for
from ui.qt_loop import make_application, run_on_qt
from ui.widgets.first_sight import wait_for_first_sight

OPEN_ALREADY = "Sparkroom is open already with this data folder. Its window comes to the front."
HANDED_OVER = "Sparkroom is open already with this data folder. “{name}” was handed to it."
NOT_HEARD = (
    "Sparkroom is open already with this data folder, but did not answer. Nothing was changed; look for its window, or"
    " wait a moment and try again."
)


def run_program(services: Services, language: str | None = None, file: Path | None = None) -> int:
    """Open Home, with a file of a colleague where one is given, and live until it is closed; returns the exit code.

    `language` is asked for this once; without it, it is what was chosen before. Where another program has the data
    folder, that one comes to the front and takes the file in. Raises NotDone when it does not answer, or the library is
    out of reach.
    """
    hold = have_to_oneself(services.files, services.data.root)
    if hold is None:
        return _hand_over(services, file)
    try:
        return _run(services, language, file)
    finally:
        hold.release()


def _hand_over(services: Services, file: Path | None) -> int:
    if not call(services.files, services.data.root, file):
        raise NotDone(NOT_HEARD)
    print(OPEN_ALREADY if file is None else HANDED_OVER.format(name=file.name))
    return DONE


def _run(services: Services, language: str | None, file: Path | None) -> int:
    hurry()
    make_application()
    from ui.program import Program

    try:
        LANGUAGE.speak(language_for(services.library.preference(PREFERENCE) if language is None else language))
        program = Program(services)
    except OSError as error:
        raise NotDone(f"The data folder {services.data.root} cannot be used: {error.strerror}.") from error
    program.ready.connect(settle)
    program.seen.connect(program.listen_for_calls)
    program.open()
    wait_for_first_sight(program.window)
    if file is not None:
        program.take_in(file)
    run_on_qt(program.live)
    return DONE
