"""The verb that makes the pictures of the help book: pictures."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from app.services.bootstrap import Services, bootstrap
from ui.command_line.answers import DONE, USAGE, NotDone

_WHEN_NOTHING_ELSE_IS_TO_BE_DONE = 10


def make_pictures(services: Services, out: Path, theme: str, language: str, names: Sequence[str]) -> int:
    """Write pictures, all unless some are named, and say the name of each that is there. Raises NotDone and OSError.

    The sample day they are taken of lies in a folder of its own: nothing of `services` but their content is read.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if hasattr(os, "nice"):
        os.nice(_WHEN_NOTHING_ELSE_IS_TO_BE_DONE)
    from ui.help.making.studio import Studio
    from ui.help.making.table import MAKERS
    from ui.help.pictures import SIZES
    from ui.language.language import LANGUAGE
    from ui.qt_loop import make_application
    from ui.shots import png
    from ui.theme.theme import load_theme

    unknown = next((name for name in names if name not in MAKERS), None)
    if unknown is not None:
        raise NotDone(f"There is no picture called “{unknown}”. There are: {', '.join(MAKERS)}.", USAGE)
    application = make_application(theme)
    LANGUAGE.speak(language)
    services.files.make_folder(out)
    content = services.content.parent / language
    with tempfile.TemporaryDirectory(prefix="sparkroom-") as folder:
        own = bootstrap(content if content.is_dir() else services.content, Path(folder), services.files)
        studio = Studio(own, load_theme(theme))
        for name in names or MAKERS:
            services.files.write_whole(out / f"{name}.png", png(MAKERS[name](studio, SIZES[name])))
            print(name, flush=True)
        studio.let_go()
    del application
    return DONE
