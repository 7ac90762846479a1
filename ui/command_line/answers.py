"""How a verb ends when it cannot do what was asked: one sentence on standard error, and an exit code."""

USAGE = 2
REFUSED = 1
DONE = 0


class NotDone(Exception):
    """Something was refused. The sentence says what happened, what was kept and what to do; `code` is the exit code."""

    def __init__(self, sentence: str, code: int = REFUSED) -> None:
        """Keep the sentence and the exit code."""
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code
