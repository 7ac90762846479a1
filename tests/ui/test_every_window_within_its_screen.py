"""Every window on the screens of cheap laptops, in letters up to twice as large: within it, and all reachable."""

from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.anonymising import Change
from app.domain.exercise_wish import ExerciseWish
from app.domain.identifiers import ExerciseId, SessionId
from app.domain.language import spoken
from app.domain.room_answers import CheckItem
from app.domain.room_findings import check_room
from app.domain.venue import Seating, Venue
from app.domain.vocabulary import StepKind
from app.services.help_pages import help_pages
from app.services.staged_moments import staged_step
from tests.app.domain.test_room_check import GOOD, TODAY
from tests.support.console_frames import sample_frame
from tests.support.copies_windows import copies_window
from tests.support.cut_text import cut_texts
from tests.support.home_frames import INTERRUPTED, PAST, home, library, start
from tests.support.looks import dressed
from tests.ui.paper.test_paper_window import frame as paper_frame
from tests.ui.paper.test_paper_window import page
from ui.actions.keys_sheet import KeysSheet
from ui.author.fault_places import PlacedFault
from ui.author.frames import AuthorFrame, StagedStep
from ui.author.gathering import choosable
from ui.author.shelf import ExerciseShelf, ShelfRow
from ui.author.window import AuthorWindow
from ui.console.console_window import ConsoleWindow
from ui.editor.frames import VersionRow
from ui.editor.versions_dialog import VersionsDialog
from ui.help.window import HelpWindow
from ui.home.frames import OverdueCard
from ui.home.passphrase_choice import PassphraseChoice
from ui.home.roster_box import RosterEdit
from ui.home.window import HomeWindow
from ui.keys_page.clicker_window import ClickerWindow
from ui.keys_page.keys_window import KeysWindow
from ui.language.dialog import LanguageDialog
from ui.library.gathering import exercise_list
from ui.library.reading import reading_page
from ui.library.window import LibraryWindow
from ui.locking.dialog import PassphraseDialog
from ui.paper.sheet_window import SheetWindow
from ui.paper.window import PaperWindow
from ui.results.close_down_dialog import CloseDownDialog
from ui.results.names_dialog import NamesDialog
from ui.room.room_dialog import RoomDialog
from ui.room_check.window import RoomCheckWindow
from ui.theme.magnifying import FRAME, most_letters
from ui.theme.text_size import SIZE
from ui.theme.theme import load_theme

FAR = Venue("The large hall of the town, at the end of the corridor", seating=Seating(25.0, 1.35))


def room_check() -> RoomCheckWindow:
    window = RoomCheckWindow()
    window.show_place(FAR.place)
    window.show_check(check_room(GOOD, (), TODAY))
    window.begin()
    return window


def most_answers() -> RoomCheckWindow:
    window = room_check()
    window.choose(CheckItem.SCREEN)
    return window


def measuring() -> RoomCheckWindow:
    window = room_check()
    window.offer_card()
    window.show_measuring(FAR)
    return window


def learning() -> RoomCheckWindow:
    window = room_check()
    window.show_learning()
    return window


def room() -> RoomDialog:
    window = RoomDialog()
    window.show_venue(FAR)
    return window


def clicker() -> ClickerWindow:
    window = ClickerWindow()
    window.learner.start()
    return window


def language() -> LanguageDialog:
    return LanguageDialog("")


def key_paper() -> SheetWindow:
    window = SheetWindow("Print the keys", ("A4", "Letter"), "A4", "/home/ana/sparkroom-keys.pdf")
    window.show_saved("/home/ana/sparkroom-keys.pdf")
    window.notices.dismiss()
    return window


def help_book() -> HelpWindow:
    window = HelpWindow()
    window.show_book(help_pages(spoken()))
    window.open_at("time")
    return window


def first() -> HomeWindow:
    window = HomeWindow()
    window.show_home(home(interrupted=(INTERRUPTED,), sessions=PAST))
    return window


def urgent() -> HomeWindow:
    window = HomeWindow()
    late = OverdueCard(SessionId("late"), FAR.place, "2026", "2026")
    window.show_home(replace(home(interrupted=(INTERRUPTED, INTERRUPTED), sessions=PAST), overdue=(late, late)))
    return window


def start_page() -> HomeWindow:
    window = first()
    window.show_start(start("half-day"))
    edit = window.findChild(RosterEdit)
    assert edit is not None
    edit.setPlainText("Ana, Ben, Carla, Dov, Eli, Fay, Gus")
    return window


def locking_page() -> HomeWindow:
    window = start_page()
    choice = window.findChild(PassphraseChoice)
    assert choice is not None
    choice.want()
    return window


def wrong_passphrase() -> PassphraseDialog:
    window = PassphraseDialog("21.11.2026, 10:00")
    window.show_wrong()
    return window


def lost_passphrase() -> PassphraseDialog:
    window = PassphraseDialog("21.11.2026, 10:00")
    window.tell_of_loss()
    return window


def closing_down() -> CloseDownDialog:
    return CloseDownDialog(FAR.place, "92", FAR.place)


def taking_names_out() -> NamesDialog:
    return NamesDialog((Change(FAR.place, "1"), Change("2", "3")))


def versions() -> VersionsDialog:
    window = VersionsDialog(FAR.place)
    window.show_versions((VersionRow("10:42", FAR.place, library().exercises[ExerciseId("role-swap")]),) * 9)
    return window


def paper() -> PaperWindow:
    window = PaperWindow()
    window.show_paper(paper_frame())
    window.show_preview(page(), count=2)
    return window


def console() -> ConsoleWindow:
    theme = load_theme("light")
    window = ConsoleWindow(theme, theme)
    window.show_frame(sample_frame(StepKind.PLENARY_HARVEST))
    return window


def exercise_library() -> LibraryWindow:
    window = LibraryWindow()
    exercise = next(iter(library().exercises.values()))
    window.show_page(reading_page(exercise, library()))
    window.show_list(exercise_list(library(), ExerciseWish(people=14)))
    return window


def exercise_form() -> AuthorWindow:
    window = AuthorWindow(load_theme("light"))
    exercise = library().exercises[ExerciseId("role-swap")]
    window.offer(choosable(library(), exercise))
    fault = PlacedFault(0, "audience", "42 / 25")
    window.show_exercise(AuthorFrame(exercise, (fault,), "“Swap roles”", "", "10:42:07"))
    window.parts.choose(0)
    window.show_stage(StagedStep(0, "Swap roles", staged_step(exercise, 0, library()).frame))
    return window


def exercise_shelf() -> ExerciseShelf:
    window = ExerciseShelf()
    window.show_rows(tuple(map(ShelfRow, library().exercises.values())), "Role swap", "17:12")
    return window


WINDOWS: tuple[Callable[[], QWidget], ...] = (
    console,
    first,
    urgent,
    start_page,
    locking_page,
    wrong_passphrase,
    lost_passphrase,
    closing_down,
    taking_names_out,
    versions,
    paper,
    room_check,
    most_answers,
    measuring,
    learning,
    room,
    help_book,
    KeysSheet,
    KeysWindow,
    clicker,
    key_paper,
    language,
    exercise_library,
    exercise_form,
    exercise_shelf,
    copies_window,
)


SMALL = QSize(1024, 768)
USUAL = QSize(1366, 768)
ASKED = ((SMALL, 1.25), (USUAL, 1.25), (USUAL, 1.5), (USUAL, 2.0))
"""A small screen has room for letters a quarter larger, however much larger they are asked for."""


@pytest.fixture(params=ASKED, ids=lambda asked: f"{asked[0].width()}x{asked[0].height()}-{asked[1]}")
def screen(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[QSize]:
    """A screen, and letters as large as the program writes on it where so much is asked for."""
    size, scale = request.param
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: QRect(0, 0, size.width(), size.height()))
    SIZE.share(1, most_letters(size))
    SIZE.choose(scale)
    with dressed(qapp):
        yield size


def test_a_small_screen_has_room_for_a_quarter_more() -> None:
    assert most_letters(SMALL) == 1.25


def settle() -> None:
    for _ in range(8):
        QApplication.processEvents()


@pytest.mark.parametrize("made", WINDOWS, ids=lambda made: made.__name__)
def test_within_its_screen_and_all_within_reach(made: Callable[[], QWidget], screen: QSize, qtbot: QtBot) -> None:
    window = made()
    close = ConsoleWindow.let_close if isinstance(window, ConsoleWindow) else None
    qtbot.addWidget(window, before_close_func=close)
    room = screen - FRAME
    window.showNormal()
    qtbot.waitExposed(window)
    settle()
    if not isinstance(window, ConsoleWindow):
        # The console fills the screen where it has no room beside its frame.
        assert window.size() == window.size().boundedTo(room)
        assert cut_texts(window) == []
    assert window.minimumSize() == window.minimumSize().boundedTo(room)
    for size in (room, window.minimumSize()):
        window.resize(size)
        settle()
        assert window.size() == size
        assert cut_texts(window) == []


def test_a_screen_that_is_just_going_takes_no_window_along(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = first()
    qtbot.addWidget(window)
    window.show()
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: QRect())
    # Qt warns of a size below nothing, and a warning fails.
    QApplication.sendEvent(window, QEvent(QEvent.Type.ScreenChangeInternal))
    assert window.minimumSize() == QSize(0, 0)
