"""The pages that were read one after another, to go back and forward."""


class History:
    """Where one has been; another page ends the way forward."""

    def __init__(self) -> None:
        """Nothing was read yet."""
        self._names: list[str] = []
        self._at = -1

    @property
    def can_go_back(self) -> bool:
        """Whether there is a page before."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a page that one came back from."""
        return self._at < len(self._names) - 1

    def read(self, name: str) -> None:
        """A page is read; the same once more is no step."""
        if self._at < 0 or self._names[self._at] != name:
            self._names[self._at + 1 :] = [name]
            self._at += 1

    def step(self, steps: int) -> str:
        """The page so many steps on, -1 for the one before; the last one that there is."""
        self._at = min(max(self._at + steps, 0), len(self._names) - 1)
        return self._names[self._at]
