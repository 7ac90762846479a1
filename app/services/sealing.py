"""Seals bytes with a passphrase: Argon2id makes the key, XChaCha20-Poly1305 hides them and notices every change."""

import unicodedata
from typing import Final

import msgspec

SALT_BYTES: Final = 16
_KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 24


class Cost(msgspec.Struct, frozen=True):
    """What one guess at a passphrase costs: `rounds` over `memory` bytes."""

    rounds: int
    memory: int


STRONG = Cost(3, 256 << 20)
"""What libsodium calls moderate: a third of a second on a laptop of today, and nobody guesses fast."""
DEAREST = Cost(6, 1 << 30)
"""A file that asks for more was not written by us, and is not tried."""


class Changed(Exception):
    """Sealed bytes are not what was sealed, or were sealed with another key or about something else."""


class NoMemory(Exception):
    """The computer cannot spare what a key costs."""


class Key:
    """Seals and unseals; who has it needs no passphrase."""

    def __init__(self, secret: bytes) -> None:
        """Take over 32 secret bytes."""
        self._secret = secret

    def seal(self, data: bytes, about: bytes) -> bytes:
        """Sealed bytes that unseal only with this key, and only `about` the same."""
        from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as encrypt
        from nacl.bindings import randombytes

        nonce = randombytes(_NONCE_BYTES)
        return nonce + encrypt(data, about, nonce, self._secret)

    def unseal(self, sealed: bytes, about: bytes) -> bytes:
        """What was sealed. Raises Changed."""
        from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt
        from nacl.exceptions import CryptoError

        try:
            return decrypt(sealed[_NONCE_BYTES:], about, sealed[:_NONCE_BYTES], self._secret)
        except CryptoError as error:
            raise Changed from error


def new_salt() -> bytes:
    """What makes the same passphrase another key in another file."""
    from nacl.bindings import randombytes

    return randombytes(SALT_BYTES)


def derive(passphrase: str, salt: bytes, cost: Cost) -> Key:
    """The key that a passphrase makes. It takes long on purpose: call it in a worker. Raises NoMemory."""
    from nacl.bindings import crypto_pwhash_alg, crypto_pwhash_ALG_ARGON2ID13
    from nacl.exceptions import RuntimeError as SodiumFailed

    # The same letters can be typed as other code points on another system.
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    try:
        algorithm = crypto_pwhash_ALG_ARGON2ID13
        return Key(crypto_pwhash_alg(_KEY_BYTES, typed, salt, cost.rounds, cost.memory, algorithm))
    except (SodiumFailed, MemoryError) as error:
        raise NoMemory from error
