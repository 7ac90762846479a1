"""What changes by itself on the console, told to whoever does not see it; never what changes each second."""

from PySide6.QtWidgets import QWidget

from app.domain.console import ConsoleFrame
from app.domain.stage_parts import Phase
from ui.console.wording import phase_word, stage_word
from ui.language.words import worded
from ui.widgets.announcing import announce


class Announcer:
    """Compares each frame with the one before; notices are told by the strip that shows them."""

    def __init__(self, window: QWidget) -> None:
        """Speak for this window."""
        self._window = window
        self._before: ConsoleFrame | None = None
        self._is_lost: bool = False

    def know(self, frame: ConsoleFrame) -> None:
        """Tell what is different now; the first frame is read, not told."""
        before, self._before = self._before, frame
        if before is None or before is frame:
            return
        for sentence in news(before, frame, lost=self._is_lost):
            announce(self._window, sentence)
        for sentence in warnings(before, frame):
            announce(self._window, sentence, urgent=True)

    def know_projector(self, words: str, *, lost: bool) -> None:
        """Tell when the projector goes, and when it is back."""
        if lost == self._is_lost:
            return
        self._is_lost = lost
        back = worded("console", "The room sees the stage again: {0}").format(words)
        announce(
            self._window,
            worded("console", "The projector is gone. The room sees nothing.") if lost else back,
            urgent=True,
        )


def news(before: ConsoleFrame, frame: ConsoleFrame, *, lost: bool = False) -> tuple[str, ...]:
    """Another step, another state of the stage, a pause, a proposal or a question, in sentences.

    `lost`: the projector is gone, so that the room sees nothing of it yet.
    """
    told = []
    if (frame.step.exercise, frame.step.title) != (before.step.exercise, before.step.title) and not frame.ended:
        length = frame.clock.length if frame.clock is not None else ""
        told.append(worded("console", "Now: {0}").format(", ".join(filter(None, (frame.step.title, length)))))
    if frame.ended and not before.ended:
        told.append(worded("console", "The session has ended"))
    if frame.strip.stage is not before.strip.stage:
        seen = worded("console", "The room will see: {0}") if lost else worded("console", "The room sees: {0}")
        told.append(seen.format(stage_word(frame.strip.stage)))
    if frame.stage.message != before.stage.message:
        shown = worded("console", "Message to the room: {0}").format(frame.stage.message)
        told.append(shown if frame.stage.message else worded("console", "The message is gone"))
    if _paused(frame) is not _paused(before) and not frame.ended:
        told.append(worded("console", "Paused") if _paused(frame) else worded("console", "The clock goes on"))
    if frame.advice and not before.advice:
        told.append(frame.advice[0].sentence)
    if frame.question is not None and frame.question != before.question:
        asked = worded("console", "“{0}” took {1} longer. Why?")
        told.append(asked.format(frame.question.title, frame.question.longer))
    return tuple(told)


def warnings(before: ConsoleFrame, frame: ConsoleFrame) -> tuple[str, ...]:
    """The signals of the step, each once when it comes, and that the last minute or the overtime has begun."""
    told = []
    mine = frame.clock.signal if frame.clock is not None else ""
    if mine and (before.clock is None or mine != before.clock.signal):
        told.append(mine)
    if frame.stage.signal and frame.stage.signal != before.stage.signal:
        told.append(frame.stage.signal)
    phase = _phase(frame)
    if phase is not _phase(before) and phase is not Phase.CALM and not told:
        told.append(phase_word(phase))
    return tuple(told)


def _paused(frame: ConsoleFrame) -> bool:
    return frame.clock is not None and frame.clock.paused


def _phase(frame: ConsoleFrame) -> Phase:
    return Phase.CALM if frame.clock is None else frame.clock.phase
