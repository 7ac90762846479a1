"""The guided look: beside what it speaks of, by keyboard and by ear, once unasked and then whenever it is wanted."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from app.domain.identifiers import SessionId
from app.services.bootstrap import Services, bootstrap
from exercises import content_folder
from tests.support.accessible import faults_of
from tests.support.cut_text import cut_texts, is_whole
from tests.support.home_frames import PAST, home
from tests.support.trainer import front, live, press, type_in, until, window
from ui.console.console_window import ConsoleWindow
from ui.console.looks import is_within
from ui.home.window import HomeWindow
from ui.practising import PREFERENCE
from ui.theme.style import apply_theme
from ui.theme.text_size import MOST, SIZE
from ui.theme.theme import load_theme
from ui.tour.card import TourCard, beside
from ui.tour.desk import TourDesk
from ui.tour.stops import stops_at_home

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def services(tmp_path: Path) -> Services:
    return bootstrap(content_folder(), tmp_path)


def card_on(where: HomeWindow | ConsoleWindow) -> TourCard | None:
    found = [card for card in where.findChildren(TourCard) if card.isVisible()]
    return found[0] if found else None


def said(card: TourCard | None) -> str:
    assert card is not None
    return "\n".join(label.text() for label in card.findChildren(QLabel))


async def first_home() -> HomeWindow:
    seen = await window(HomeWindow)
    await until(lambda: card_on(seen), "the guided look")
    return seen


def test_whoever_is_new_is_led_from_home_to_a_practice_session(services: Services, qtbot: QtBot) -> None:
    titles: list[str] = []

    async def story() -> None:
        seen = await first_home()
        for _ in range(3):
            card = card_on(seen)
            assert card is not None
            titles.append(card.accessibleName())
            assert is_within(card, QApplication.focusWidget())
            press(Qt.Key.Key_Return)
        console = await window(ConsoleWindow)
        await until(lambda: card_on(console) and console.isActiveWindow(), "the look at the console")
        assert "4 of 7" in said(card_on(console))
        press(Qt.Key.Key_Right)
        press(Qt.Key.Key_Left)
        assert "4 of 7" in said(card_on(console))
        for _ in range(3):
            press(Qt.Key.Key_Return)
        assert "7 of 7" in said(card_on(console))
        assert "Ctrl+W goes back to Home" in said(card_on(console))
        press(Qt.Key.Key_Return)
        assert card_on(console) is None
        type_in("We ask first")
        press(Qt.Key.Key_Return)
        (name,) = services.sessions.names()
        notes = services.sessions.look_at(SessionId(name)).history.session.notes
        assert notes[-1].text == "We ask first", "as the look has said"
        press(Qt.Key.Key_W, CTRL)
        back = await front(HomeWindow)
        assert card_on(back) is None
        listed = back.page.past.findChild(QListWidget)
        assert listed is not None
        assert listed.item(0).text() == "Practice"
        listed.setFocus()
        press(Qt.Key.Key_Delete)
        assert listed.count() == 0

    live(services, story, knows_it=False)
    assert titles == ["Begin with a workshop", "Or with a single exercise", "What you have run stays here"]
    assert services.sessions.names() == ()
    assert services.library.preference(PREFERENCE)


def test_esc_skips_it_and_it_does_not_come_again(services: Services, qtbot: QtBot) -> None:
    async def skip() -> None:
        seen = await first_home()
        press(Qt.Key.Key_Escape)
        assert card_on(seen) is None
        assert services.sessions.names() == ()

    async def come_again() -> None:
        seen = await front(HomeWindow)
        press(Qt.Key.Key_F2, CTRL)
        assert card_on(seen) is not None, "asked for, it is there"
        press(Qt.Key.Key_Escape)

    live(services, skip, knows_it=False)
    live(services, come_again)


def test_esc_at_the_console_ends_the_look_and_not_the_session(services: Services, qtbot: QtBot) -> None:
    async def story() -> None:
        await front(HomeWindow)
        press(Qt.Key.Key_F5, CTRL)
        console = await front(ConsoleWindow)
        assert "This is practice" in console.body.notices.shown[0] or console.body.notices.is_showing
        press(Qt.Key.Key_F2, CTRL)
        assert card_on(console) is not None
        press(Qt.Key.Key_Escape)
        assert card_on(console) is None
        assert console.isVisible()
        console.close()
        await window(HomeWindow)

    live(services, story)
    (name,) = services.sessions.names()
    assert services.sessions.look_at(SessionId(name)).history.session.running


def shown_home(qtbot: QtBot, size: QSize) -> HomeWindow:
    made = HomeWindow()
    qtbot.addWidget(made)
    made.show_home(home(sessions=PAST))
    made.showNormal()
    made.setMinimumSize(1, 1)
    made.resize(size)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.mark.usefixtures("real_looks")
@pytest.mark.parametrize(("size", "scale"), [((1366, 768), 1.0), ((900, 600), 1.0), ((1366, 768), 2.0)])
def test_it_can_be_read_and_heard_whole(size: tuple[int, int], scale: float, qtbot: QtBot, qapp: QApplication) -> None:
    SIZE.share(1, MOST)
    SIZE.choose(scale)
    apply_theme(qapp, load_theme("light"))
    seen = shown_home(qtbot, QSize(*size))
    tour = TourDesk(seen, seen)
    tour.begin()
    for _ in range(3):
        for _ in range(4):
            QApplication.processEvents()
        card = card_on(seen)
        assert card is not None
        assert is_whole(card, seen)
        assert [cut for cut in cut_texts(card) if cut.startswith("cut")] == []
        assert [fault for fault in faults_of(seen) if "TourCard" in fault] == []
        press(Qt.Key.Key_Return)
    tour.end()


def test_it_follows_the_part_it_speaks_of(qtbot: QtBot) -> None:
    seen = shown_home(qtbot, QSize(1366, 768))
    card = TourCard(seen)
    stop = stops_at_home(seen)[2]
    card.show_stop(stop, 3, 7, may_go_back=True)
    for size in (QSize(1200, 700), QSize(1366, 768)):
        seen.resize(size)
        qtbot.waitUntil(lambda: not card.geometry().intersects(_place(seen)))
    card.put_away()


def _place(seen: HomeWindow) -> QRect:
    past = seen.page.past
    return QRect(past.mapTo(seen, QPoint(0, 0)), past.size())


@given(st.integers(0, 1100), st.integers(0, 600), st.integers(1, 1200), st.integers(1, 700))
def test_the_card_is_seen_whole_and_covers_nothing_where_there_is_room(
    left: int, top: int, width: int, height: int
) -> None:
    room, size = QRect(0, 0, 1200, 700), QSize(380, 220)
    spot = QRect(left, top, width, height) & room
    card = QRect(beside(spot, size, room), size)
    assert room.contains(card)
    far = size.width() + 40, size.height() + 40
    has_room = (
        spot.left() >= far[0]
        or room.right() - spot.right() >= far[0]
        or spot.top() >= far[1]
        or room.bottom() - spot.bottom() >= far[1]
    )
    assert not (has_room and card.intersects(spot))
