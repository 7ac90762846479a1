"""The words that exercises leave open until somebody says them."""

from app.domain.commands import WordingCommand
from app.domain.events import Event, WordsFilled
from app.domain.language import say
from app.domain.refusal import ENDED, Refused
from app.domain.session import Session
from app.domain.text import clean


def decide_wording(session: Session, command: WordingCommand) -> tuple[Event, ...]:
    """The words for a placeholder. Raises Refused."""
    if session.ended is not None:
        raise Refused(say(ENDED))
    text = clean(command.text)
    if not text:
        raise Refused(say("Type the words first."))
    known = [dict(exercise.words) for exercise in session.plan.exercises()]
    if not any(command.name in words for words in known):
        raise Refused(say("No exercise of this session asks for that."))
    if all(words.get(command.name, text) == text for words in known):
        return ()
    return (WordsFilled(command.name, text),)
