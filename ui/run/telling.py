"""What the facilitator is told about people, and what is no longer true once it is undone."""

from app.domain.events import Event
from app.domain.history import History
from app.domain.remarks import remark
from ui.console.console_window import ConsoleWindow
from ui.console.notice_strip import Severity


class Telling:
    """Says on the console what a change did to people; undoing the change takes the sentence away."""

    def __init__(self, console: ConsoleWindow) -> None:
        """Begin with nothing said."""
        self._console = console
        self._told: list[tuple[int, str]] = []

    def know(self, history: History, events: tuple[Event, ...]) -> None:
        """Hear of a change, or of one that was taken back."""
        depth = len(history.done)
        while self._told and self._told[-1][0] > depth:
            self._console.forget_notice(self._told.pop()[1])
        said = remark(history, events)
        if said is None:
            return
        topic = f"change {history.change}"
        self._told.append((depth, topic))
        self._console.show_notice(said.sentence, Severity.WARNING if said.urgent else Severity.NEWS, topic)
