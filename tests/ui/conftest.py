"""What the windows of one test are told about keys must not reach those of the next."""

from collections.abc import Iterator

import pytest

from app.domain.clicker import Clicker
from ui.actions.assigned import KEYS
from ui.actions.key_choices import KeyChoices


@pytest.fixture(autouse=True)
def usual_keys() -> Iterator[None]:
    """Put the usual keys back after each test, without telling windows that are being closed."""
    yield
    KEYS.blockSignals(True)
    KEYS.use(KeyChoices(), Clicker())
    KEYS.blockSignals(False)
