"""Windows of tests: letters have a font on every machine; no test's keys or language reach the next one's."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from app.domain.clicker import Clicker
from tests.support.han import TEST_FONT
from tests.support.looks import dressed
from ui.actions.assigned import KEYS
from ui.actions.key_choices import KeyChoices
from ui.language.language import ENGLISH, LANGUAGE


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Chinese letters for computers that have none: what the audit finds must not depend on where it runs."""
    assert QFontDatabase.addApplicationFont(str(TEST_FONT)) != -1
    return qapp


@pytest.fixture
def real_looks(qapp: QApplication) -> Iterator[None]:
    """The light theme, as the program wears it."""
    with dressed(qapp):
        yield


@pytest.fixture(autouse=True)
def usual_keys() -> Iterator[None]:
    """Put the usual keys back after each test, without telling windows that are being closed."""
    yield
    KEYS.voice.blockSignals(True)
    KEYS.use(KeyChoices(), Clicker())
    KEYS.voice.blockSignals(False)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Speak English again after each test, without telling windows that are being closed."""
    yield
    LANGUAGE.voice.blockSignals(True)
    LANGUAGE.speak(ENGLISH)
    LANGUAGE.voice.blockSignals(False)
