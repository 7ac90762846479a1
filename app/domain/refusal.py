"""Saying no to a command, with a sentence that tells what to do instead."""

NOT_BEGUN = "The session has not begun. Press F5 to begin."
ENDED = "The session has ended. Undo the end if the room goes on."


class Refused(Exception):
    """A command that cannot be done now. The sentence says why, in the facilitator's words; nothing has changed."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence."""
        super().__init__(sentence)
        self.sentence = sentence
