"""What becomes of the windows in a process whose screen is magnified, said as JSON."""

import json
import os

from PySide6.QtWidgets import QWidget

from app.domain.vocabulary import StepKind
from tests.support.console_frames import sample_frame
from tests.support.home_frames import home
from ui.console.console_window import ConsoleWindow
from ui.home.window import HomeWindow
from ui.keys_page.clicker_window import ClickerWindow
from ui.keys_page.keys_window import KeysWindow
from ui.paper.window import PaperWindow
from ui.qt_loop import make_application
from ui.theme.text_size import SIZE
from ui.theme.theme import load_theme


def main() -> None:
    """Show each window, and say how much room there was and how much it takes."""
    application = make_application()
    screen = application.primaryScreen()
    room = screen.availableGeometry().size()
    theme = load_theme("light")
    console = ConsoleWindow(theme, theme)
    console.show_frame(sample_frame(StepKind.PAIR_TALK))
    first = HomeWindow()
    first.show_home(home())
    taken: dict[str, tuple[int, int]] = {}
    windows: tuple[QWidget, ...] = (console, first, PaperWindow(), KeysWindow(), ClickerWindow())
    for window in windows:
        window.showNormal()
        application.processEvents()
        size = window.minimumSize()
        taken[type(window).__name__] = (size.width(), size.height())
    said = {
        "ratio": screen.devicePixelRatio(),
        "letters": SIZE.scale,
        "room": (room.width(), room.height()),
        "taken": taken,
        "left behind": os.environ.get("QT_SCALE_FACTOR"),
    }
    print(json.dumps(said), flush=True)
    # There is nothing to come home to.
    os._exit(0)


if __name__ == "__main__":
    main()
