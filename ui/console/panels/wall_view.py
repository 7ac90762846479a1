"""The wall as the facilitator works on it: notes that need a theme, and the themes."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.commands import (
    GroupNotes,
    HideNote,
    MergeThemes,
    RevealNote,
)
from app.domain.console import ConsoleCluster, ConsoleNote, WallPanel
from app.domain.identifiers import NoteId, ThemeId
from app.domain.stage_parts import Curtain
from ui.actions.button import ActionButton
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId
from ui.console.looks import ElidedLabel, label
from ui.console.panels.panel_view import PanelView
from ui.console.panels.twins_line import TwinsLine
from ui.console.panels.wall_choice import Chosen, command_for_chosen, keys_for_choice, unticked_words, words_for_nothing
from ui.console.panels.wall_drops import command_of_drop
from ui.console.panels.wall_lists import Dropped, WallList
from ui.console.panels.wall_rows import loose_rows, theme_rows
from ui.console.wording import curtain_word
from ui.theme.theme import Theme

_ASKED_FIRST = (ActionId.RENAME_THEME, ActionId.SPLIT_THEME, ActionId.GROUP_CHOSEN)


class WallView(PanelView):
    """Left what has no theme yet, right the themes; a digit or letter drops the chosen notes into a theme."""

    def __init__(self, theme: Theme, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(theme, actions, parent)
        self._wall = WallPanel((), (), 0, 0, Curtain.HIDDEN)
        self._merging: ThemeId | None = None
        self._hint = label("warning", wrap=True)
        self._twins = TwinsLine(actions)
        self._curtain = ActionButton(actions, ActionId.CURTAIN)
        self._loose_title = label("subheading")
        self._themes_title = label("subheading")
        self._keys = ElidedLabel("quiet")
        self._loose = WallList(theme, self.tr("Notes without a theme"))
        self._loose.newest_first = True
        self._loose.when_empty = self.tr("What the room says appears here.")
        self._themes = WallList(theme, self.tr("Themes"))
        self._themes.when_empty = self.tr("No themes yet. Choose notes and press N to make one of them.")
        self._used = self._loose
        for notes in (self._loose, self._themes):
            notes.key_typed.connect(self._use_key)
            notes.action_wished.connect(self.do_by_name)
            notes.things_dropped.connect(self._take_drop)
            notes.choice_changed.connect(self._say_how_it_stands)
        self._build(actions)

    @override
    def title(self) -> str:
        return self.tr("Wall")

    def show_panel(self, panel: WallPanel) -> None:
        """Show the wall."""
        self._wall = panel
        if not any(cluster.theme == self._merging for cluster in panel.clusters):
            self._merging = None
        self._curtain.setText(self.tr("Curtain: {0}").format(curtain_word(panel.curtain)))
        self._loose_title.setText(self.tr("No theme yet ({0})").format(panel.loose_count))
        self._themes_title.setText(self.tr("Themes ({0})").format(len(panel.clusters)))
        self._loose.when_empty = words_for_nothing(panel)
        self._loose.show_rows(loose_rows(panel))
        self._themes.show_rows(theme_rows(panel))
        self._twins.show_twins(panel.twins)
        self._keys.setVisible(panel.twins is None)
        self._say_how_it_stands()

    @override
    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        self._loose.show_theme(theme)
        self._themes.show_theme(theme)

    @override
    def take_focus(self) -> None:
        (self._loose if self._wall.loose else self._themes).setFocus()

    def chosen_notes(self) -> tuple[NoteId, ...]:
        """The notes chosen in the list that was used last."""
        return tuple(row.thing.note for row in self._used.chosen_rows() if isinstance(row.thing, ConsoleNote))

    def chosen_theme(self) -> ConsoleCluster | None:
        """The theme chosen on the wall; while notes of it are worked with, the one they are in."""
        thing = self._themes.chosen()
        if isinstance(thing, ConsoleNote) and self._used is self._themes:
            return next((cluster for cluster in self._wall.clusters if thing in cluster.notes), None)
        return thing if isinstance(thing, ConsoleCluster) and thing.theme is not None else None

    @Slot(str)
    def do_by_name(self, name: str) -> None:
        """Do what a key of the wall asks for."""
        self._notice_use()
        self.do(ActionId(name))

    def give_up(self) -> bool:
        """Stop choosing a theme to merge into, or take the marks away; False where there is nothing to give up."""
        if self._merging is not None:
            self._merging = None
            self._say_how_it_stands()
            return True
        return self._used.hasFocus() and self._used.unmark()

    def do(self, action_id: ActionId) -> None:
        """Do what an action of the wall asks for with what is chosen."""
        if action_id is ActionId.REPLY:
            if card := self._chosen_card():
                self.reply_requested.emit(card.note)
        elif action_id is ActionId.HIDE_NOTE:
            self._hide()
        elif action_id is ActionId.MARK_NOTE:
            self._used.mark_current()
        elif action_id is ActionId.EDIT_NOTE:
            self._edit()
        elif action_id is ActionId.COPY_NOTES:
            QGuiApplication.clipboard().setText("\n".join(self._chosen_texts()))
        elif action_id is ActionId.MERGE_THEMES:
            self._begin_merging()
        elif action_id in _ASKED_FIRST:
            self._ask_first(action_id)
        else:
            command = command_for_chosen(action_id, self._wall, self._chosen())
            if command is not None:
                self.command_requested.emit(command)

    def _hide(self) -> None:
        """Take the chosen notes behind the curtain, or let the room see them; they go as the first goes."""
        chosen = [row.thing for row in self._used.chosen_rows() if isinstance(row.thing, ConsoleNote)]
        for note in chosen:
            self.command_requested.emit(RevealNote(note.note) if chosen[0].hidden else HideNote(note.note))

    def _chosen_card(self) -> ConsoleNote | None:
        thing = self._used.chosen()
        return thing if isinstance(thing, ConsoleNote) else None

    def _ask_first(self, action_id: ActionId) -> None:
        match action_id:
            case ActionId.RENAME_THEME:
                can_be = self.chosen_theme() is not None
            case ActionId.SPLIT_THEME:
                can_be = self._used is self._themes and bool(self.chosen_notes()) and self.chosen_theme() is not None
            case _:
                can_be = bool(self.chosen_notes())
        if can_be:
            self.question_asked.emit(action_id.value)

    def _edit(self) -> None:
        notes = self.chosen_notes()
        if notes:
            self.note_edit_requested.emit(notes[0])
        elif self._head_chosen():
            self._ask_first(ActionId.RENAME_THEME)

    def _begin_merging(self) -> None:
        chosen = self.chosen_theme()
        self._merging = chosen.theme if chosen is not None else None
        self._say_how_it_stands()

    @Slot(str)
    def _use_key(self, key: str) -> None:
        self._notice_use()
        theme = next((cluster.theme for cluster in self._wall.clusters if cluster.key == key), None)
        merging, self._merging = self._merging, None
        notes = self.chosen_notes()
        if merging is not None and theme is not None and theme != merging:
            self.command_requested.emit(MergeThemes(into=theme, merged=merging))
        elif merging is None and theme is not None and notes:
            self.command_requested.emit(GroupNotes(notes, theme))
        self._say_how_it_stands()

    @Slot(object)
    def _take_drop(self, dropped: Dropped) -> None:
        command = command_of_drop(dropped, self._wall, into_themes=self.sender() is self._themes)
        if command is not None:
            self.command_requested.emit(command)

    def _notice_use(self) -> None:
        """Remember which list is worked with: the keyboard may be in a menu when its turn comes."""
        sender = self.sender()
        if isinstance(sender, WallList):
            self._used = sender

    def _chosen(self) -> Chosen:
        in_themes = self._used is self._themes
        return Chosen(self.chosen_notes(), self.chosen_theme(), in_themes, self._head_chosen())

    def _head_chosen(self) -> bool:
        return self._used is self._themes and isinstance(self._themes.chosen(), ConsoleCluster)

    def _chosen_texts(self) -> tuple[str, ...]:
        return tuple(row.text for row in self._used.chosen_rows() if row.text)

    @Slot()
    def _say_how_it_stands(self) -> None:
        self._used = next((each for each in (self._loose, self._themes) if each.hasFocus()), self._used)
        names = [cluster.name for cluster in self._wall.clusters if cluster.theme == self._merging]
        if self._merging is not None and names:
            said = self.tr("{0} goes into … type the key of the other theme.").format(*names)
        else:
            said = unticked_words(self._wall)
        self._hint.setText(said)
        self._hint.setVisible(bool(said))
        self._keys.show_text(keys_for_choice(self._wall, self._chosen()))

    def _build(self, actions: ActionSet) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        left = QHBoxLayout()
        left.addWidget(self._loose_title, 1)
        left.addWidget(self._curtain)
        right = QHBoxLayout()
        right.addWidget(self._themes_title, 1)
        right.addWidget(ActionButton(actions, ActionId.NEW_THEME))
        grid.addLayout(left, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.addWidget(self._loose, 1, 0)
        grid.addWidget(self._themes, 1, 1)
        self.rows.addWidget(self._hint)
        self.rows.addLayout(grid, 1)
        # Both in the last row, one instead of the other: in a small window the lists need the height.
        self.rows.addWidget(self._twins)
        self.rows.addWidget(self._keys)
