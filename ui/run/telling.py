"""What the facilitator is told about a change, and what is no longer true once it is undone."""

from PySide6.QtCore import QObject

from app.domain.events import Event, ThemesMerged
from app.domain.history import History
from app.domain.refusal import Refused
from app.domain.remarks import remark
from ui.actions.spec import ActionId
from ui.actions.words import key_of
from ui.console.console_window import ConsoleWindow
from ui.console.notice_strip import Severity


def refusal_words(refused: Refused) -> str:
    """Why something was not done, with the key of what the sentence proposes instead."""
    if not refused.instead:
        return refused.sentence
    return f"{refused.sentence.removesuffix('.')} ({key_of(ActionId(refused.instead))})."


class Telling(QObject):
    """Says on the console what a change did to people and themes; undoing the change takes the sentence away."""

    def __init__(self, console: ConsoleWindow) -> None:
        """Begin with nothing said."""
        super().__init__(console)
        self._console = console
        self._told: list[tuple[int, str]] = []

    def know(self, history: History, events: tuple[Event, ...]) -> None:
        """Hear of a change, or of one that was taken back."""
        depth = len(history.done)
        while self._told and self._told[-1][0] > depth:
            self._console.forget_notice(self._told.pop()[1])
        for event in events:
            if isinstance(event, ThemesMerged):
                self._say(history, self._merged(history, event), Severity.NEWS)
        said = remark(history, events)
        if said is not None:
            self._say(history, said.sentence, Severity.WARNING if said.urgent else Severity.NEWS)

    def _say(self, history: History, sentence: str, severity: Severity) -> None:
        topic = f"change {history.change}"
        self._told.append((len(history.done), topic))
        self._console.show_notice(sentence, severity, topic)

    def _merged(self, history: History, event: ThemesMerged) -> str:
        merged, into = (history.session.themes[number - 1].name for number in (event.merged, event.into))
        return self.tr("“{0}” went into “{1}”. {2} takes it apart again.").format(merged, into, key_of(ActionId.UNDO))
