"""What the room sees now, and what it will see next."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.stage import ProjectorTest, StageFrame, StageState
from app.domain.venue import Venue
from ui.actions.button import ActionButton
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId
from ui.actions.words import key_of, with_keys
from ui.console.looks import ElidedLabel, label
from ui.console.stage_keeper import StageKeeper
from ui.console.wording import stage_word
from ui.stage.items import Composition
from ui.stage.message_card import message_band
from ui.stage.page_of import page_of
from ui.stage.stage_view import StageView
from ui.theme.text_size import SIZE
from ui.theme.theme import Theme

_STATES = {
    StageState.LIVE: ActionId.LIVE,
    StageState.FROZEN: ActionId.FREEZE,
    StageState.BLACK: ActionId.BLACK,
    StageState.HOLDING: ActionId.HOLDING,
    StageState.DESKTOP: ActionId.DESKTOP,
}

_GAP = 6
# Milliseconds: typing is not held up by a picture that nobody needs yet.
_LATER = 250


class StagePreview(QWidget):
    """Two small stages painted by the class that paints the projector, and the states to choose from."""

    def __init__(self, theme: Theme, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now_title = ElidedLabel("subheading")
        self._next_title = ElidedLabel("subheading")
        self._behind = label("warning", wrap=True)
        self._behind.hide()
        self._now = StageKeeper(StageView(theme), self.tr("What the room sees now"))
        self._next = StageKeeper(StageView(theme), self.tr("What the room will see next"))
        # On a small screen the clock needs the width that a longer word would take.
        short = {StageState.HOLDING: self.tr("Holding")}
        self._said: tuple[object, ...] = ()
        self._is_lost = False
        self._coming: StageFrame | None = None
        self._coming_title: str | None = None
        self._later = QTimer(self, singleShot=True, interval=_LATER)
        self._later.timeout.connect(self._show_next)
        self._now.view.pages_changed.connect(self._say_what_is_seen)
        self._buttons = {s: ActionButton(actions, action, short.get(s, "")) for s, action in _STATES.items()}
        for button in self._buttons.values():
            button.setCheckable(True)
        self._message = ActionButton(actions, ActionId.MESSAGE, self.tr("Message…"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(_GAP)
        rows.addWidget(self._now_title)
        rows.addWidget(self._now)
        rows.addLayout(self._choice())
        rows.addWidget(self._message)
        rows.addSpacing(8)
        rows.addWidget(self._behind)
        rows.addWidget(self._next_title)
        rows.addWidget(self._next)
        rows.addStretch(1)

    def show_stage(self, frame: StageFrame) -> None:
        """Show what the room sees; what is said about it is said again where it may be another thing."""
        self._now.show_frame(frame)
        said = (frame.state, frame.message, frame.message_page, type(frame.picture), self._now.view.page_shown)
        if said != self._said:
            self._said = said
            self._say_about(frame)

    def say_again(self) -> None:
        """Name the keys anew."""
        if self._now.view.shown_frame is not None:
            self._say_about(self._now.view.shown_frame)

    def _say_about(self, frame: StageFrame) -> None:
        self._now.show_words(self._instead_of(frame))
        self._say_what_is_seen()
        for state, button in self._buttons.items():
            button.setChecked(state is frame.state)

    @Slot()
    def _say_what_is_seen(self) -> None:
        frame = self._now.view.shown_frame
        if frame is not None:
            seen = self._seen(frame)
            says = (self.tr("The room will see: {0}") if self._is_lost else self.tr("The room sees: {0}")).format(seen)
            with_key = self.tr("{0} ({1})").format(says, key_of(ActionId.NEXT_PAGE))
            self._now_title.show_text(*((with_key, says, seen) if self.page_count > 1 else (says, seen)))

    def _seen(self, frame: StageFrame) -> str:
        """The state of the stage in a word, and which page of how many the room has where there are several."""
        if isinstance(frame.picture, ProjectorTest):
            return self.tr("Test card")
        shown, word = self._in_pages(), stage_word(frame.state)
        if shown is None or shown.pages == 1:
            return word
        return self.tr("{0} · {1} of {2}").format(word, shown.page + 1, shown.pages)

    @property
    def shows_card(self) -> bool:
        """Whether the room sees the test card."""
        frame = self._now.view.shown_frame
        return frame is not None and isinstance(frame.picture, ProjectorTest)

    @property
    def page_count(self) -> int:
        """How many pages the picture of now has."""
        shown = self._in_pages()
        return 1 if shown is None else shown.pages

    @property
    def shows_pages_of_message(self) -> bool:
        """Whether these are the pages of a message."""
        shown = self._in_pages()
        return shown is not None and shown.of_message

    def page_of(self, text: str) -> int | None:
        """The page of the picture of now on which a text begins; None where there is only one, or it has it not."""
        view = self._now.view
        return None if view.shown_frame is None else page_of(view.shown_frame, view.canvas, text)

    def _in_pages(self) -> Composition | None:
        """What the room can turn the pages of: the picture, or a message over the desktop."""
        view = self._now.view
        frame = view.shown_frame
        if frame is None or frame.state is not StageState.DESKTOP or not frame.message:
            return view.composition
        return message_band(view.canvas, frame.message, frame.message_page)

    def show_lost(self, *, lost: bool) -> None:
        """Say that the room does not see this now."""
        if lost is not self._is_lost:
            self._is_lost = lost
            self._say_what_is_seen()

    def show_theme(self, theme: Theme) -> None:
        """Paint with the stage's other theme."""
        self._now.view.show_theme(theme)
        self._next.view.show_theme(theme)

    def show_coming(self, frame: StageFrame, title: str) -> None:
        """Show what the room will see after the next step is begun; where only its content differs, a moment later."""
        self._coming = frame
        if title == self._coming_title:
            self._later.start()
            return
        self._coming_title = title
        self._next_title.show_text(self.tr("Next: {0}").format(title) if title else self.tr("Next"))
        self._show_next()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()

    def make_room(self) -> None:
        """With large letters in a low window there is no picture of what comes next; the agenda says it."""
        parts = (self._now_title, self._now, self._message, self._behind, self._next_title, self._next)
        shown = [part for part in parts if part is not self._behind or not part.isHidden()]
        needed = sum(self._height_of(part) + _GAP for part in shown)
        rows = -(-len(self._buttons) // 2)
        buttons = rows * (self._message.sizeHint().height() + _GAP)
        has_room = SIZE.scale <= 1 or needed + buttons + 2 * _GAP <= self.height()
        self._next.setVisible(has_room)
        self._next_title.setVisible(has_room)

    def _height_of(self, part: QWidget) -> int:
        return part.heightForWidth(self.width()) if part.hasHeightForWidth() else part.sizeHint().height()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._later.stop()
        self._show_next()

    @Slot()
    def _show_next(self) -> None:
        if self._coming is not None:
            self._next.show_frame(self._coming)

    def show_behind(self, text: str) -> None:
        """Say what is still behind the curtain; an empty text takes the line away."""
        self._behind.setText(text)
        self._behind.setVisible(bool(text))

    def show_aspect(self, aspect: float) -> None:
        """Take the proportions of the projector, width through height."""
        keepers = (self._now, self._next)
        if any(keeper.aspect != aspect for keeper in keepers):
            for keeper in keepers:
                keeper.keep(aspect)
            self.say_again()

    def _instead_of(self, frame: StageFrame) -> str:
        """Words where the room sees no picture of the stage."""
        if frame.state is not StageState.DESKTOP:
            return ""
        says = self.tr("The stage is out of the way.")
        over = self.tr("Over it: {0}").format(frame.message) if frame.message else ""
        back = with_keys(self.tr("{desktop}: back as it was.\n{live}: the step."))
        return "\n".join(filter(None, (says, over, back)))

    def show_room(self, venue: Venue) -> None:
        """Compose both pictures for this room."""
        for keeper in (self._now, self._next):
            keeper.view.show_room(venue)
        self.say_again()

    def _choice(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        *paired, alone = self._buttons.values()
        for number, button in enumerate(paired):
            grid.addWidget(button, number // 2, number % 2)
        grid.addWidget(alone, len(paired) // 2, 0, 1, 2)
        return grid
