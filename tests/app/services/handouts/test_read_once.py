"""Paper is looked at while other paper is saved, so that typefaces are first needed in two threads together."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from shutil import copy
from threading import Barrier

from app.services.handouts.system_faces import FontFile
from app.services.handouts.typefaces import opened
from resources import resource_path


def test_threads_that_need_a_typeface_together_get_the_same(tmp_path: Path) -> None:
    file = FontFile(copy(resource_path("fonts/NotoSans-Bold.ttf"), str(tmp_path / "NeededByTwo.ttf")), 0)
    together = Barrier(2)

    def read(_: int) -> object:
        together.wait()
        return opened(file)

    with ThreadPoolExecutor(2) as threads:
        one, other = threads.map(read, range(2))
    assert one is other
