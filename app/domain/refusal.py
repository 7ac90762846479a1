"""Saying no to a command, with a sentence that tells what to do instead."""


class Refused(Exception):
    """A command that cannot be done now. The sentence says why, in the facilitator's words; nothing has changed."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence."""
        super().__init__(sentence)
        self.sentence = sentence
