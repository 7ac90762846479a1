"""Saying no to a command, with a sentence that tells what to do instead."""

from app.domain.language import unsaid

NOT_BEGUN = unsaid("The session has not begun. Begin it first.")
ENDED = unsaid("The session has ended. Undo the end if the room goes on.")


class Refused(Exception):
    """A command that cannot be done now. The sentence says why, in the facilitator's words; nothing has changed.

    `instead` names the action that its last words propose, so that the console can add the key; else it is empty.
    """

    def __init__(self, sentence: str, instead: str = "") -> None:
        """Keep the sentence."""
        super().__init__(sentence)
        self.sentence = sentence
        self.instead = instead
