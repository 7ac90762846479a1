"""What several ask about the same moment of a session is worked out once: stage, console and signals all look at it."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, TypeVarTuple

from app.domain.language import spoken
from app.domain.session import Session

Others = TypeVarTuple("Others")
Answer = TypeVar("Answer")


def last_answer(work_out: Callable[[Session, *Others], Answer]) -> Callable[[Session, *Others], Answer]:
    """A pure function that gives its last answer again while it is asked the same of the very same session.

    A session is known by being the same object: to compare two would take longer than to work most things out. Each
    language has an answer of its own: the stage may speak another than the console.
    """
    last: dict[str, tuple[Session, tuple[*Others], Answer]] = {}

    @wraps(work_out)
    def ask(session: Session, *others: *Others) -> Answer:
        # Taken and put back as a whole: papers are made on another thread.
        language = spoken()
        kept = last.get(language)
        if kept is not None and kept[0] is session and kept[1] == others:
            return kept[2]
        answer = work_out(session, *others)
        last[language] = session, others, answer
        return answer

    return ask
