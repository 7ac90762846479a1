"""From Home into the older copies, by keyboard: what was deleted comes back, and that can be taken back."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.domain.identifiers import WorkshopId
from app.services.bootstrap import Services, bootstrap
from app.services.copies.daily import back_up
from app.services.copies.differing import Change, Difference
from app.services.copies.snapshot import Sort
from app.services.files import DiskFiles
from exercises import content_folder
from tests.support.rooms import TEN
from tests.support.trainer import live, press, said, until, window
from ui.console.console_window import ConsoleWindow
from ui.console.notice_strip import NoticeStrip
from ui.copies.desk import CopiesDesk
from ui.copies.window import CopiesWindow
from ui.home.window import HomeWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
YESTERDAY = date(2026, 11, 20)


def lost_a_workshop(folder: Path, files: DiskFiles | None = None) -> Services:
    """A library with a copy of a workshop that was deleted by mistake, and paper of one made since."""
    services = bootstrap(content_folder(), folder, files)
    ours = services.catalogue.workshops[WorkshopId("ninety-minutes")]
    own = services.own_workshops.save(services.own_workshops.copy_of(ours), TEN)
    back_up(services.files, folder, YESTERDAY)
    services.own_workshops.delete(own.workshop.id)
    services.own_workshops.save(
        services.own_workshops.copy_of(services.catalogue.workshops[WorkshopId("half-day")]), TEN
    )
    papers = services.data.papers_of("own-half-a-day")
    papers.mkdir(parents=True)
    (papers / "name-cards.pdf").write_bytes(b"Ana")
    return services


def titles(services: Services) -> list[str]:
    return sorted(own.workshop.id for own in services.own_workshops.found().workshops)


async def copies_from_home() -> CopiesWindow:
    home = await window(HomeWindow)
    await until(home.isActiveWindow, "Home in front")
    press(Qt.Key.Key_F6, CTRL)
    copies = await window(CopiesWindow)
    await until(copies.isActiveWindow, "the copies in front")
    return copies


def test_a_deleted_workshop_comes_back_by_one_key_and_goes_by_another(qtbot: QtBot, tmp_path: Path) -> None:
    services = lost_a_workshop(tmp_path)
    (new,) = titles(services)

    async def story() -> None:
        copies = await copies_from_home()
        # What was copied at the start of today is the newest, and like now.
        await until(lambda: copies.copies.count() >= 1, "the copies")
        while copies.things.count() == 0:
            press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Return, CTRL)
        await until(lambda: len(titles(services)) == 2, "the workshop that was deleted")
        assert "Ctrl+Z" in said(copies.notices)
        press(Qt.Key.Key_Z, CTRL)
        await until(lambda: titles(services) == [new], "what stood before")
        press(Qt.Key.Key_Return, CTRL)
        await until(lambda: len(titles(services)) == 2, "the workshop once more")
        copies.close()
        home = await window(HomeWindow)
        await until(lambda: any("90" in label.text() for label in home.findChildren(QLabel)), "the card on Home")

    live(services, story)
    assert len(titles(bootstrap(content_folder(), tmp_path))) == 2


def over_home(qtbot: QtBot, services: Services) -> tuple[CopiesDesk, CopiesWindow]:
    home = HomeWindow()
    qtbot.addWidget(home)
    desk = CopiesDesk(services)
    desk.open(home)
    copies = home.findChild(CopiesWindow)
    assert copies is not None
    return desk, copies


def put_all_back(qtbot: QtBot, copies: CopiesWindow) -> None:
    with qtbot.waitActive(copies):
        copies.activateWindow()
    qtbot.keyClick(copies, Qt.Key.Key_Return, CTRL | SHIFT)


def test_all_of_it_takes_a_later_workshop_away_and_its_paper_too(qtbot: QtBot, tmp_path: Path) -> None:
    services = lost_a_workshop(tmp_path)
    (new,) = titles(services)
    services.data.papers_of("own-half-a-day").rename(services.data.papers_of(new))
    desk, copies = over_home(qtbot, services)
    put_all_back(qtbot, copies)
    qtbot.waitUntil(lambda: len(titles(services)) == 1 and titles(services) != [new])
    assert not services.data.papers_of(new).exists(), "names on paper do not outlive the workshop"
    third = services.catalogue.workshops[WorkshopId("success-review-session")]
    services.own_workshops.save(services.own_workshops.copy_of(third), TEN)
    assert len(titles(bootstrap(content_folder(), tmp_path))) == 2, "it takes the place of none that came back"
    qtbot.keyClick(copies, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: titles(services) == [new])
    desk.close()


@pytest.mark.parametrize("comes_back", [True, False])
def test_what_was_made_since_is_not_taken_away_by_taking_it_back(
    qtbot: QtBot, tmp_path: Path, comes_back: bool
) -> None:
    services = lost_a_workshop(tmp_path)
    desk, copies = over_home(qtbot, services)
    put_all_back(qtbot, copies)
    qtbot.waitUntil(copies._undo.isEnabled)
    ready = services.catalogue.workshops[WorkshopId("success-review-session")]
    made = services.own_workshops.save(services.own_workshops.copy_of(ready), TEN)
    if comes_back:
        home = copies.parentWidget()
        assert home is not None
        copies.close()
        desk.open(home)
    else:
        desk.follow_library()
    copies._undo.click()
    assert made.workshop.id in titles(services)
    assert not copies._undo.isEnabled()
    desk.close()


class Full(DiskFiles):
    """A disk with no room left."""

    full = False

    @override
    def write_whole(self, path: Path, data: bytes) -> None:
        if self.full:
            raise OSError(28, "No space left on device")
        super().write_whole(path, data)


def test_a_full_disk_is_a_sentence_and_nothing_changes(qtbot: QtBot, tmp_path: Path) -> None:
    files = Full()
    services = lost_a_workshop(tmp_path, files)
    before = titles(services), (tmp_path / "workshops.json").read_bytes()
    desk, copies = over_home(qtbot, services)
    files.full = True
    copies.put_back_requested.emit(YESTERDAY.isoformat(), (Difference(Sort.WORKSHOP, before[0][0], Change.GONE),))
    assert "No space left" in said(copies.notices)
    assert "Everything is as it was" in said(copies.notices)
    assert (titles(services), (tmp_path / "workshops.json").read_bytes()) == before
    desk.close()


def test_a_damaged_copy_is_named_and_what_is_whole_of_it_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    services = lost_a_workshop(tmp_path)
    services.library.prefer("place", "Hall")
    back_up(services.files, tmp_path, YESTERDAY)
    services.library.prefer("place", "Room 2")
    (tmp_path / "backups" / YESTERDAY.isoformat() / "workshops.json").write_bytes(b'{"half')
    desk, copies = over_home(qtbot, services)
    shown = [label.text() for label in copies.findChildren(QLabel)]
    assert "Not to be put back, for it is damaged: workshops." in shown
    put_all_back(qtbot, copies)
    qtbot.waitUntil(lambda: services.library.preference("place") == "Hall")
    assert len(titles(services)) == 1
    desk.close()


def test_what_a_kill_came_between_is_finished_when_home_opens(qtbot: QtBot, tmp_path: Path) -> None:
    services = lost_a_workshop(tmp_path)
    copy = tmp_path / "backups" / YESTERDAY.isoformat() / "workshops.json"
    staged = tmp_path / "putting-back"
    staged.mkdir()
    (staged / "workshops.json").write_bytes(copy.read_bytes())
    (staged / "ready").touch()

    async def story() -> None:
        home = await window(HomeWindow)
        assert "put back" in said(home.notices)

    live(services, story)
    assert (tmp_path / "workshops.json").read_bytes() == copy.read_bytes()
    assert not staged.exists()


def test_beside_a_session_the_library_is_left_alone(qtbot: QtBot, tmp_path: Path) -> None:
    services = lost_a_workshop(tmp_path)

    async def story() -> None:
        home = await window(HomeWindow)
        await until(home.isActiveWindow, "Home in front")
        press(Qt.Key.Key_F5, CTRL)
        console = await window(ConsoleWindow)
        await until(console.isActiveWindow, "the console in front")
        press(Qt.Key.Key_F6, CTRL)
        strips = console.findChildren(NoticeStrip)
        await until(lambda: any("A session is open" in said(strip) for strip in strips), "why not")
        assert not [each for each in home.findChildren(CopiesWindow) if each.isVisible()]
        press(Qt.Key.Key_W, CTRL)

    live(services, story)
