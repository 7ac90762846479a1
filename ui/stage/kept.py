"""What was laid out is kept for a while: apart for each language, since its words are in the one that was spoken."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar, TypeVarTuple

from app.domain.language import spoken

Asked = TypeVarTuple("Asked")
Answer = TypeVar("Answer")


def kept(most: int) -> Callable[[Callable[[*Asked], Answer]], Callable[[*Asked], Answer]]:
    """A pure function that remembers its last answers, as many as `most`."""

    def keep(work_out: Callable[[*Asked], Answer]) -> Callable[[*Asked], Answer]:
        @lru_cache(maxsize=most)
        def in_language(_language: str, *asked: *Asked) -> Answer:
            return work_out(*asked)

        @wraps(work_out)
        def ask(*asked: *Asked) -> Answer:
            return in_language(spoken(), *asked)

        return ask

    return keep
