"""Sound by keyboard: what is said, what stays, and that the sights need none of it."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import miniaudio
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.exercise import Signal
from app.domain.sound_choice import SoundChoice
from app.domain.vocabulary import Audience, Sound
from app.services.bootstrap import Services, bootstrap
from app.services.sounds import NO_DEVICE
from exercises import content_folder
from tests.support.trainer import front, live, press, until
from tests.ui.test_home_to_handouts import start_ninety_minutes
from ui.actions.spec import ActionId
from ui.console.console_window import ConsoleWindow
from ui.console.notice_strip import NoticeStrip, Severity
from ui.home.window import HomeWindow
from ui.sounding import Sounding

SHIFT = Qt.KeyboardModifier.ShiftModifier
END = Signal("end", Audience.ROOM, "Stop", Sound.CHIME)
HEARD_BY_NOBODY = [miniaudio.Backend.NULL]
MISSING = [miniaudio.Backend.SNDIO]


@pytest.fixture
def services(tmp_path: Path) -> Services:
    return bootstrap(content_folder(), tmp_path)


class Told:
    """The words of a `Sounding`, as they come."""

    def __init__(self, services: Services, backends: list[object]) -> None:
        self.sentences: list[str] = []
        self.sounding = Sounding(services.library, backends=backends)
        self.sounding.said.connect(lambda sentence, severity: self.sentences.append(sentence))


@pytest.fixture
def told(qtbot: QtBot, services: Services) -> Iterator[Told]:
    made = Told(services, HEARD_BY_NOBODY)
    yield made
    made.sounding.close()


@pytest.fixture
def deaf(qtbot: QtBot, services: Services) -> Iterator[Told]:
    made = Told(services, MISSING)
    yield made
    made.sounding.close()


def test_each_action_says_what_is_so_now(told: Told) -> None:
    for action in (ActionId.QUIETER, ActionId.LOUDER, ActionId.SOUND, ActionId.QUIETER, ActionId.SOUND):
        told.sounding.carry_out(action)
    assert told.sentences == [
        "Sound is on, the volume is 70 %.",
        "Sound is on, the volume is 80 %.",
        "Sound is off, the volume is 80 %. The signals are still seen on the stage.",
        "Sound is off, the volume is 70 %. The signals are still seen on the stage.",
        "Sound is on, the volume is 70 %.",
    ]


def test_her_own_signals_are_silent_until_she_wants_them(told: Told) -> None:
    told.sounding.carry_out(ActionId.SOUND_FOR_ME)
    told.sounding.carry_out(ActionId.SOUND_FOR_ME)
    assert told.sentences == [
        "Signals that only you see sound now too. The room hears them as well.",
        "Signals that only you see are silent now.",
    ]


def test_a_volume_of_nothing_is_said_as_no_sound(told: Told) -> None:
    for _ in range(9):
        told.sounding.carry_out(ActionId.QUIETER)
    assert told.sounding.state == "Sound off"
    assert told.sentences[-1] == "The volume is 0 %. The signals are still seen on the stage."


def test_trying_says_what_to_hear(told: Told) -> None:
    told.sounding.carry_out(ActionId.TRY_SOUND)
    assert told.sentences == ["You should hear two notes now, at a volume of 80 %."]


def test_trying_without_sound_says_why_it_is_silent(told: Told) -> None:
    told.sounding.carry_out(ActionId.SOUND)
    told.sentences.clear()
    told.sounding.carry_out(ActionId.TRY_SOUND)
    assert told.sentences == ["Sound is off, the volume is 80 %. The signals are still seen on the stage."]
    assert told.sounding._sounds is None


def test_without_sound_the_device_is_left_alone(told: Told) -> None:
    told.sounding.carry_out(ActionId.SOUND)
    told.sounding.prepare()
    told.sounding.sound((END,))
    assert told.sounding._sounds is None


def test_a_missing_device_is_told_once_before_the_first_signal(deaf: Told, qtbot: QtBot) -> None:
    deaf.sounding.prepare()
    qtbot.waitUntil(lambda: bool(deaf.sentences))
    deaf.sounding.sound((END,))
    deaf.sounding.close()
    QCoreApplication.processEvents()
    assert deaf.sentences == [NO_DEVICE]
    assert deaf.sounding.state == "No sound"


def test_who_turned_sound_off_is_not_told_that_there_is_none(deaf: Told) -> None:
    deaf.sounding.prepare()
    deaf.sounding.carry_out(ActionId.SOUND)
    deaf.sounding.close()
    QCoreApplication.processEvents()
    assert NO_DEVICE not in deaf.sentences


def test_trying_looks_again_for_a_device(deaf: Told, qtbot: QtBot) -> None:
    deaf.sounding.prepare()
    qtbot.waitUntil(lambda: deaf.sounding.state == "No sound")
    deaf.sounding.carry_out(ActionId.TRY_SOUND)
    qtbot.waitUntil(lambda: deaf.sentences.count(NO_DEVICE) == 2)


def test_a_choice_that_cannot_be_kept_is_still_made(
    told: Told, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(key: str, value: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(services.library, "prefer", full)
    told.sounding.carry_out(ActionId.QUIETER)
    assert told.sounding.choice == SoundChoice(volume=70)
    assert "The volume could not be remembered: No space left on device." in told.sentences


def test_what_is_said_about_sound_takes_the_place_of_what_was_said_before(qtbot: QtBot) -> None:
    strip = NoticeStrip()
    qtbot.addWidget(strip)
    strip.show_notice("Saved.")
    for volume in (70, 60, 50):
        strip.show_notice(f"The volume is {volume} %.", Severity.NEWS, "sound")
    assert strip._text.text() == "The volume is 50 %."
    strip.dismiss()
    assert strip._text.text() == "Saved."
    strip.dismiss()
    assert not strip.is_showing


def notice(strip: NoticeStrip) -> str:
    return strip._text.text() if strip.isVisible() else ""


def badge(console: ConsoleWindow) -> str:
    found = console.body.strip.findChildren(QLabel)
    return next((label.text() for label in found if label.isVisible() and "ound" in label.text()), "")


@pytest.fixture
def stays_open(qapp: QApplication) -> Iterator[None]:
    """As the program's own application does, live on while one window gives way to another."""
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(True)


@pytest.mark.usefixtures("stays_open")
def test_sound_is_off_from_home_to_console_and_at_the_next_start(qtbot: QtBot, services: Services) -> None:
    async def first_day() -> None:
        home = await front(HomeWindow)
        press(Qt.Key.Key_F9, SHIFT)
        assert notice(home.notices).startswith("Sound is off, the volume is 80 %.")
        press(Qt.Key.Key_F7, SHIFT)
        assert notice(home.notices).startswith("Sound is off, the volume is 70 %.")
        press(Qt.Key.Key_Escape)
        console = await start_ninety_minutes()
        assert badge(console) == "Sound off"
        press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
        await until(home.isActiveWindow, "Home again")

    async def second_day() -> None:
        console = await start_ninety_minutes()
        assert badge(console) == "Sound off"
        press(Qt.Key.Key_F9, SHIFT)
        assert badge(console) in ("", "No sound")
        press(Qt.Key.Key_F8, SHIFT)
        await asyncio.sleep(0)
        assert console.body.notices.is_showing
        press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)

    live(services, first_day)
    again = bootstrap(content_folder(), services.data.root)
    live(again, second_day)
    assert Sounding(again.library).choice == SoundChoice(volume=80, on=True)
