"""What the projector and the preview of the same picture ask one after the other is worked out once."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, TypeVarTuple

Asked = TypeVarTuple("Asked")
Answer = TypeVar("Answer")


def same_again(work_out: Callable[[*Asked], Answer]) -> Callable[[*Asked], Answer]:
    """A pure function that gives its last answer again while it is asked about the very same objects.

    They are known by being the same: to compare two pictures would take longer than what is asked about them.
    """
    last: tuple[tuple[object, ...], Answer] | None = None

    @wraps(work_out)
    def ask(*asked: *Asked) -> Answer:
        nonlocal last
        if last is not None and len(last[0]) == len(asked) and all(map(_is_same, last[0], asked)):
            return last[1]
        answer = work_out(*asked)
        last = asked, answer
        return answer

    return ask


def _is_same(one: object, other: object) -> bool:
    return one is other
