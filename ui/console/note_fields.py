"""The fields of the note line beside the text: category, theme, owner and date."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from app.domain.vocabulary import Category, ReplyKind
from ui.actions import words
from ui.actions.assigned import KEYS
from ui.actions.spec import ActionId
from ui.console.wording import category_word, reply_word
from ui.theme.text_size import keep_width


class CategoryField(QComboBox):
    """The category of the next note; it stays until another one is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._categories: tuple[Category, ...] = ()
        self.setAccessibleName(self.tr("Category"))
        # On Linux Qt tells a screen reader what is chosen in place of the name.
        self.setAccessibleDescription(self.accessibleName())
        self._name_keys()
        KEYS.changed.connect(self._name_keys)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def show_categories(self, categories: tuple[Category, ...]) -> None:
        """Offer these; the one chosen stays if it is among them."""
        if categories == self._categories:
            return
        chosen = self.chosen()
        self._categories = categories
        self.clear()
        self.addItems([category_word(category) for category in categories])
        self.choose(chosen)

    def chosen(self) -> Category | None:
        """The category chosen, if there are any."""
        number = self.currentIndex()
        return self._categories[number] if 0 <= number < len(self._categories) else None

    def choose(self, category: Category | None) -> None:
        """Choose a category if it is offered, else the first."""
        offered = category is not None and category in self._categories
        self.setCurrentIndex(self._categories.index(category) if offered and category else 0)

    def words(self) -> list[tuple[Category, str]]:
        """What is offered, with the words shown."""
        return [(category, category_word(category)) for category in self._categories]

    @Slot()
    def go_on(self) -> None:
        """Choose the next category, and after the last the first."""
        if self._categories:
            self.setCurrentIndex((self.currentIndex() + 1) % len(self._categories))

    @Slot()
    def _name_keys(self) -> None:
        self.setToolTip(words.button_tip(ActionId.CATEGORY))


class KindField(QComboBox):
    """What the reply does that is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Kind of reply"))
        self._name_keys()
        KEYS.changed.connect(self._name_keys)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.addItems([word for _, word in self.words()])

    def chosen(self) -> ReplyKind:
        """The kind chosen."""
        return tuple(ReplyKind)[max(self.currentIndex(), 0)]

    def choose(self, kind: ReplyKind) -> None:
        """Choose a kind."""
        self.setCurrentIndex(tuple(ReplyKind).index(kind))

    def words(self) -> list[tuple[ReplyKind, str]]:
        """What is offered, with the words shown."""
        return [(kind, reply_word(kind)) for kind in ReplyKind]

    @Slot()
    def go_on(self) -> None:
        """Choose the next kind, and after the last the first."""
        self.setCurrentIndex((self.currentIndex() + 1) % self.count())

    @Slot()
    def _name_keys(self) -> None:
        self.setToolTip(words.button_tip(ActionId.CATEGORY))


class NameField(QLineEdit):
    """A short field that completes known names while they are typed; Tab or Enter takes the completion."""

    submitted = Signal()
    """Enter was pressed."""

    def __init__(self, name: str, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        keep_width(self, width)
        self.returnPressed.connect(self.submitted)

    def show_names(self, names: tuple[str, ...]) -> None:
        """Complete these names."""
        if names == self._names:
            return
        self._names = names
        completer = QCompleter(list(names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.setCompleter(completer)
