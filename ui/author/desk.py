"""The form at work: wishes become edits, each state is on disk before it is shown, and any can be taken back."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from app.domain.authoring.comparing import differences, same_text
from app.domain.authoring.editing import edited, settled
from app.domain.authoring.edits import ExerciseEdit, GoBackTo
from app.domain.drafts import Draft
from app.domain.exercise import Exercise
from app.services.bootstrap import Services
from app.services.clock import SystemClock, local_offset
from app.services.own_exercises import OwnExercise
from app.services.staged_moments import staged_step
from ui.actions.spec import ActionId
from ui.author.fault_places import placed
from ui.author.frames import AuthorFrame, StagedStep
from ui.author.gathering import choosable, exercise_versions
from ui.author.window import AuthorWindow
from ui.console.notice_strip import REFUSAL, Severity
from ui.editor.frames import VersionRow
from ui.editor.kept_draft import KeptDraft
from ui.language.anew import kept
from ui.plan.gathering import in_one_line
from ui.theme.theme import Theme


class AuthorDesk(QObject):
    """Owns the form's window and the exercise in it."""

    hand_on_requested = Signal(object)
    """The exercise is wanted as a file: an `Exercise` without faults."""

    program_requested = Signal(str)
    """Something that the whole program does: an `ActionId`."""

    def __init__(self, services: Services, theme: Theme) -> None:
        """Set up the window over these services; nothing is shown yet."""
        super().__init__()
        self._services = services
        self._edited: KeptDraft[OwnExercise, Exercise] | None = None
        self.window = AuthorWindow(theme)
        self.window.edit_requested.connect(self._edit)
        self.window.action_requested.connect(self._act)
        self.window.step_chosen.connect(self._stage)
        self.window.version_wanted.connect(self._go_back)
        self.window.language_changed.connect(self._say_anew)

    def open(self, own: OwnExercise, *, kept: bool) -> None:
        """Write an exercise. One that is not yet `kept` is put on disk with its first change. Raises OSError."""
        shelf, state = self._services.own_exercises, settled(own.exercise)
        self._edited = KeptDraft(shelf, own, state, _with, kept=kept)
        self._show_all()
        self.window.show()
        self.window.activateWindow()
        self.window.begin(new=not own.exercise.steps)

    @property
    def is_kept(self) -> bool:
        """Whether the exercise is on disk."""
        return self._edited is not None and self._edited.is_kept

    @property
    def now(self) -> OwnExercise:
        """The exercise as it is written now."""
        assert self._edited is not None
        return self._edited.now

    def say(self, sentence: str, severity: Severity = Severity.NEWS, topic: str = "") -> None:
        """Put a sentence on the form."""
        self.window.notices.show_notice(sentence, severity, topic)

    @Slot()
    def _say_anew(self) -> None:
        """The form in the language that is spoken now, at the same part."""
        place = self.window.place
        with kept(self.window):
            self.window.build_anew()
            if self._edited is not None:
                self._show_all()
                self.window.parts.choose(place)

    def _show_all(self) -> None:
        place = self._services.library.preference("place")
        self.window.show_room(self._services.venues.recall(place))
        self.window.offer(choosable(self._services.catalogue, self.now.exercise))
        self._show()

    @Slot(object)
    def _edit(self, edit: ExerciseEdit) -> None:
        if self._edited is None:
            return
        draft = self._edited.draft
        changed = edited(draft.state, edit)
        goes_on = bool(draft.before) and not draft.taken_back and same_text(draft.before[-1], draft.state, changed)
        self._put(draft.changed_to(changed, goes_on=goes_on))

    def _put(self, draft: Draft[Exercise]) -> None:
        """Keep a state, then show it; what could not be kept is not shown as if it were."""
        assert self._edited is not None
        try:
            self._edited.put(draft)
            self.window.notices.forget(REFUSAL)
        except OSError as error:
            said = self.tr("This could not be saved: {0}. The exercise is as it was before.")
            self.window.show_refusal(said.format(error.strerror))
        self._show()

    @Slot(str)
    def _act(self, name: str) -> None:
        match ActionId(name):
            case ActionId.UNDO if self._edited is not None:
                self._put(self._edited.draft.undone())
            case ActionId.REDO if self._edited is not None:
                self._put(self._edited.draft.redone())
            case ActionId.PLAN_VERSIONS:
                self._offer_versions()
            case ActionId.HAND_ON:
                self._hand_on()
            case ActionId.HOME:
                self.window.close()
            case ActionId.EXPORT | ActionId.PAPER:
                self.window.show_refusal(self.tr("Plan a day with this exercise first; then there is paper for it."))
            case _:
                self.program_requested.emit(name)

    def _hand_on(self) -> None:
        if self._services.own_exercises.faults_of(self.now.exercise):
            self.window.show_refusal(self.tr("A draft cannot be handed on. Mend what it says first."))
        else:
            self.hand_on_requested.emit(self.now.exercise)

    def _offer_versions(self) -> None:
        now, exercise = SystemClock().now(), self.now.exercise
        try:
            versions = self._services.own_exercises.versions(exercise.id)
        except OSError as error:
            self.window.show_refusal(self.tr("Earlier versions cannot be read: {0}.").format(error.strerror))
            return
        self.window.show_versions(exercise_versions(versions, exercise, now, local_offset(now)))

    @Slot(object)
    def _go_back(self, version: VersionRow) -> None:
        if isinstance(version.state, Exercise):
            self._edit(GoBackTo(version.state))

    @Slot(int)
    def _stage(self, place: int) -> None:
        """While the whole is chosen, its first step is seen."""
        exercise, seen = self.now.exercise, max(place, 0)
        if seen < len(exercise.steps):
            frame = staged_step(exercise, seen, self._services.catalogue).frame
            self.window.show_stage(StagedStep(seen, exercise.steps[seen].title, frame))
        else:
            self.window.show_stage(StagedStep())

    def _show(self) -> None:
        if self._edited is None:
            return
        draft = self._edited.draft
        self.window.show_exercise(
            AuthorFrame(
                exercise=draft.state,
                faults=placed(self._services.own_exercises.faults_of(draft.state)),
                undo=in_one_line(differences(draft.state, draft.before[-1])) if draft.before else "",
                redo=in_one_line(differences(draft.state, draft.taken_back[-1])) if draft.taken_back else "",
                saved=self._edited.saved,
            )
        )


def _with(own: OwnExercise, exercise: Exercise) -> OwnExercise:
    return replace(own, exercise=exercise)
