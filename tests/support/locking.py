"""Passphrases for tests, at a cost that lets many be tried."""

from app.services.locks import Lock, make_lock
from app.services.sealing import Cost

CHEAP = Cost(1, 8192)
PASSPHRASE = "vier Hühner im Regen"


def cheap_lock(passphrase: str = PASSPHRASE) -> Lock:
    """A lock that opens in no time."""
    return make_lock(passphrase, CHEAP)
