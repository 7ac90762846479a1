"""The wall as the facilitator works on it: notes that need a theme, and the themes."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.commands import GroupNote, MergeThemes, RemoveNote
from app.domain.console import ConsoleCluster, ConsoleNote, WallPanel
from app.domain.identifiers import NoteId, ThemeId
from app.domain.stage import Curtain
from ui.actions.button import ActionButton
from ui.actions.menu import ActionSet
from ui.actions.spec import ActionId
from ui.console.looks import label
from ui.console.panels.panel_view import PanelView
from ui.console.panels.rows import Row
from ui.console.panels.wall_lists import WallList
from ui.console.wording import category_word, curtain_word
from ui.theme.theme import Theme


class WallView(PanelView):
    """Left what has no theme yet, right the themes; a digit drops the chosen note into a theme."""

    def __init__(self, theme: Theme, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(theme, actions, parent)
        self._wall = WallPanel((), (), 0, 0, Curtain.HIDDEN)
        self._merging: ThemeId | None = None
        self._hint = label("warning", wrap=True)
        self._curtain = ActionButton(actions, ActionId.CURTAIN)
        self._loose_title = label("subheading")
        self._themes_title = label("subheading")
        self._loose = WallList(theme, self.tr("Notes without a theme"))
        self._loose.newest_first = True
        self._themes = WallList(theme, self.tr("Themes"))
        for notes in (self._loose, self._themes):
            notes.key_typed.connect(self._use_key)
            notes.edit_asked.connect(self.edit_chosen)
            notes.remove_asked.connect(self.remove_chosen)
            notes.rename_asked.connect(self.rename_chosen)
            notes.merge_asked.connect(self.merge_chosen)
        self._build(actions)

    @override
    def title(self) -> str:
        return self.tr("Wall")

    def show_panel(self, panel: WallPanel) -> None:
        """Show the wall."""
        self._wall = panel
        self._merging = None
        self._curtain.setText(self.tr("Curtain: {0}").format(curtain_word(panel.curtain)))
        self._loose_title.setText(self.tr("No theme yet ({0})").format(panel.loose_count))
        self._themes_title.setText(self.tr("Themes ({0})").format(len(panel.clusters)))
        self._loose.show_rows(tuple(self._note_row(note) for note in panel.loose))
        self._themes.show_rows(tuple(row for cluster in panel.clusters for row in self._cluster_rows(cluster)))
        self._say_how_it_stands()

    @override
    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        self._loose.show_theme(theme)
        self._themes.show_theme(theme)

    @override
    def take_focus(self) -> None:
        (self._loose if self._wall.loose else self._themes).setFocus()

    def chosen_note(self) -> NoteId | None:
        """The note chosen in the list that has the focus, else in the list of loose notes."""
        thing = (self._themes if self._themes.hasFocus() else self._loose).chosen()
        return thing.note if isinstance(thing, ConsoleNote) else None

    def chosen_theme(self) -> ConsoleCluster | None:
        """The theme chosen on the wall."""
        thing = self._themes.chosen()
        return thing if isinstance(thing, ConsoleCluster) else None

    @Slot()
    def edit_chosen(self) -> None:
        """Put the chosen note into the note line; on a theme, rename it."""
        note = self.chosen_note()
        if note is not None:
            self.note_edit_requested.emit(note)
        elif self._themes.hasFocus():
            self.rename_chosen()

    @Slot()
    def remove_chosen(self) -> None:
        """Take the chosen note off the wall."""
        note = self.chosen_note()
        if note is not None:
            self.command_requested.emit(RemoveNote(note))

    @Slot()
    def rename_chosen(self) -> None:
        """Ask for another name for the chosen theme."""
        if self.chosen_theme() is not None:
            self.question_asked.emit(ActionId.RENAME_THEME.value)

    @Slot()
    def merge_chosen(self) -> None:
        """Wait for the key of the theme that the chosen one goes into."""
        chosen = self.chosen_theme()
        self._merging = chosen.theme if chosen is not None else None
        self._say_how_it_stands()

    @Slot(str)
    def _use_key(self, key: str) -> None:
        theme = next((cluster.theme for cluster in self._wall.clusters if cluster.key == key), None)
        if key == "0" or theme is not None:
            self._drop(theme)

    def _drop(self, theme: ThemeId | None) -> None:
        note = self.chosen_note()
        if self._merging is not None and theme is not None and theme != self._merging:
            self.command_requested.emit(MergeThemes(into=theme, merged=self._merging))
        elif self._merging is None and note is not None:
            self.command_requested.emit(GroupNote(note, theme))
        self._merging = None
        self._say_how_it_stands()

    def _say_how_it_stands(self) -> None:
        names = [cluster.name for cluster in self._wall.clusters if cluster.theme == self._merging]
        merging = self._merging is not None and bool(names)
        self._hint.setVisible(merging)
        if merging:
            self._hint.setText(self.tr("{0} goes into … type the number of the other theme.").format(*names))

    def _note_row(self, note: ConsoleNote, *, indented: bool = False) -> Row:
        word = category_word(note.category)
        return Row(
            note, f"note {note.note}", note.text, word=word, word_role=f"category-{note.category}", indented=indented
        )

    def _cluster_rows(self, cluster: ConsoleCluster) -> tuple[Row, ...]:
        name = cluster.name or self.tr("No theme yet")
        head = Row(cluster, f"theme {cluster.theme}", name, key=cluster.key, end=str(cluster.count), head=True)
        return (head, *(self._note_row(note, indented=True) for note in cluster.notes))

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
