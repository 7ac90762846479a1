"""Starts the windows: the composition root of everything with a screen."""

from app.services.bootstrap import Services
from ui.collecting import hurry, settle
from ui.command_line.answers import DONE, NotDone
from ui.qt_loop import make_application, run_on_qt
from ui.widgets.first_sight import wait_for_first_sight


def run_program(services: Services) -> int:
    """Open Home and live until it is closed; returns the exit code. Raises NotDone when the library is out of reach."""
    hurry()
    make_application()
    from ui.program import Program

    try:
        program = Program(services)
    except OSError as error:
        raise NotDone(f"The data folder {services.data.root} cannot be used: {error.strerror}.") from error
    program.ready.connect(settle)
    program.open()
    wait_for_first_sight(program.window)
    run_on_qt(program.live)
    return DONE
