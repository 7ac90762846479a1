"""Every sentence that the program says itself goes through `say`, which says it in the language that is spoken.

Two languages at a time: what the room sees and what is on paper speaks that of the session (`plan.language`), so stage
frames and handouts are made within `speaking(…)`; whatever the facilitator reads speaks the usual one, that of the
interface. A sentence is written in English, whole, with names in braces for what changes. `unsaid` marks one that
stands in a table until it is said. Texts of exercises and what people typed are in their own language: never say them.
"""

from collections.abc import Callable, Sequence
from contextvars import ContextVar, Token
from typing import Final, Protocol

ENGLISH: Final = "en"
"""What the sentences are written in; spoken wherever there is no other."""


class Tongue(Protocol):
    """The sentences in another language, as the standard library's `gettext` catalogues have them."""

    def gettext(self, message: str) -> str:
        """A sentence, or the English one where it is missing."""
        ...

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The form of a sentence for so many."""
        ...


_learn: Final[dict[str, Callable[[], Tongue]]] = {}
_tongues: Final[dict[str, Tongue]] = {}
_usual = ENGLISH
_spoken: ContextVar[str] = ContextVar("spoken")


def teach(language: str, learn: Callable[[], Tongue]) -> None:
    """Make a language known; `learn` is asked for its sentences when it is first spoken."""
    _learn[language] = learn


def spoken() -> str:
    """The language that is spoken here and now. Whatever remembers what was said has to remember this with it."""
    return _spoken.get(_usual)


def speak_by_default(language: str) -> None:
    """Choose the language of the interface, for all threads; one that nobody taught is English."""
    global _usual
    _usual = language


class speaking:  # noqa: N801 - reads as the function it is used like
    """Speak a language within a block, such as that of a session: `with speaking("de"):`."""

    __slots__ = ("_before", "_language")
    _before: Token[str]

    def __init__(self, language: str) -> None:
        """Take the language; nothing changes yet."""
        self._language = language

    def __enter__(self) -> None:
        """Speak it. Each tick does so twice, which is why this is no generator."""
        self._before = _spoken.set(self._language)

    def __exit__(self, *_failure: object) -> None:
        """Speak what was spoken before."""
        _spoken.reset(self._before)


def say(sentence: str, /, **fields: object) -> str:
    """A sentence in the language that is spoken, with `fields` for the names in its braces."""
    if (language := _spoken.get(_usual)) != ENGLISH and sentence and (tongue := _tongue(language)) is not None:
        sentence = tongue.gettext(sentence)
    return sentence.format_map(fields) if fields else sentence


def say_many(one: str, many: str, count: int, /, **fields: object) -> str:
    """`1 note` or `7 notes`: the form for so many, with `{count}` for the number itself."""
    language = _spoken.get(_usual)
    tongue = None if language == ENGLISH else _tongue(language)
    sentence = tongue.ngettext(one, many, count) if tongue is not None else one if count == 1 else many
    return sentence.format(count=count, **fields)


def unsaid(sentence: str) -> str:
    """The English of a sentence that is said later, as it stands: it only tells the translator that it will be."""
    return sentence


def listed(parts: Sequence[str]) -> str:
    """`A`, `A and B`, or `A, B and C`."""
    *before, last = parts
    return say("{parts} and {last}", parts=", ".join(before), last=last) if before else last


def titled(title: str) -> str:
    """The title of something, in the quotes of the language."""
    return say("“{title}”", title=title)


def decimal(number: float, places: int) -> str:
    """A number with so many places behind the point, or behind what the language has for one."""
    return f"{number:.{places}f}".replace(".", say("."))


def _tongue(language: str) -> Tongue | None:
    if language not in _tongues and language in _learn:
        _tongues[language] = _learn[language]()
    return _tongues.get(language)
