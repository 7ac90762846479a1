"""The planner at work: wishes become edits, each state is on disk before it is shown, and any can be taken back."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from app.domain.catalogue import Catalogue
from app.domain.drafts import Draft
from app.domain.exercise import Exercise
from app.domain.identifiers import ExerciseId
from app.domain.instants import MINUTE
from app.domain.planning.editing import edited
from app.domain.planning.edits import (
    AddExercise,
    Edit,
    GoBackTo,
    TakeTimes,
    UseInstead,
)
from app.domain.planning.fitting import fitted
from app.domain.refusal import Refused
from app.domain.workshop import ExerciseItem, SlackItem, Workshop
from app.services.bootstrap import Services
from app.services.clock import SystemClock, local_offset
from app.services.own_workshops import OwnWorkshop, missing_exercises
from app.services.rosters import read_roster
from ui.actions.spec import ActionId
from ui.console.notice_strip import REFUSAL, Severity
from ui.editor.frames import VersionRow
from ui.editor.kept_draft import KeptDraft
from ui.home.frames import TimesOffer
from ui.language.anew import kept
from ui.plan.gathering import library_rows, plan_frame, room_needs, version_rows
from ui.plan.learned import learned_times
from ui.plan.surroundings import Surroundings
from ui.plan.typed import typed_into
from ui.plan.window import PlanWindow
from ui.theme.theme import Theme


class PlanDesk(QObject):
    """Owns the planner's window and the workshop in it."""

    start_requested = Signal(str)
    """A session of the workshop is to be prepared: its `WorkshopId`; it is on disk."""

    paper_requested = Signal(object)
    """The paper of the planned day is wanted: an `OwnWorkshop`."""

    exercise_requested = Signal(str)
    """An exercise is to be written: its `ExerciseId`, or nothing where all are to be offered."""

    hand_on_requested = Signal(object)
    """The day is wanted as a file: a `Workshop`."""

    program_requested = Signal(str)
    """Something that the whole program does: an `ActionId`."""

    def __init__(self, services: Services, theme: Theme) -> None:
        """Set up the window over these services; nothing is shown yet."""
        super().__init__()
        self._services = services
        self._edited: KeptDraft[OwnWorkshop, Workshop] | None = None
        self._typing: object = None
        self._offer: TimesOffer | None = None
        self._made_own: int | None = None
        self.window = PlanWindow(theme)
        self._around = Surroundings(services, self.window, lambda: self.now, self._keep)
        self._listen()

    def open(self, own: OwnWorkshop, *, kept: bool) -> None:
        """Plan a workshop. One that is not yet `kept` is put on disk with its first change."""
        shelf, exercises = self._services.own_workshops, self._services.catalogue_in(own.workshop.language).exercises
        self._typing = self._made_own = None
        self._edited = KeptDraft(shelf, own, fitted(own.workshop, exercises), _with, kept=kept)
        self._show_all()
        self.window.show()
        self.window.activateWindow()
        self.window.begin(new=not own.workshop.items)

    def add(self, exercise: ExerciseId) -> None:
        """Put an exercise at the end of the day, before what time is spare, with the keyboard on it."""
        items = self.now.workshop.items
        spare = sum(isinstance(item, SlackItem) for item in items[-1:])
        self._edit(AddExercise(exercise, len(items) - spare))
        self.window.day.timeline.choose(len(items) - spare)
        self.window.day.timeline.setFocus()

    def use_copy(self, exercise: ExerciseId, own: ExerciseId) -> None:
        """A copy was made of an exercise: where it was asked for at a place of the day, the day has the copy there."""
        place, self._made_own = self._made_own, None
        if self._edited is None or place is None:
            return
        item = self.now.workshop.items[place]
        if not isinstance(item, ExerciseItem) or item.exercise != exercise:
            return
        if own not in self._exercises:
            self.say(self.tr("Your copy is a draft, so the day keeps the exercise it had. Mend the copy, then add it."))
            return
        self._edit(UseInstead(place, own))
        self.window.day.timeline.choose(place)
        self.say(self.tr("The day has your own “{0}” now.").format(self._exercises[own].title))

    @Slot()
    def _say_anew(self) -> None:
        """The planner in the language that is spoken now."""
        with kept(self.window):
            self.window.build_anew()
            if self._edited is not None:
                self._show_all()

    @property
    def _catalogue(self) -> Catalogue:
        """The library in the language of the workshop."""
        services = self._services
        return services.catalogue_in(self.now.workshop.language) if self._edited else services.catalogue

    @property
    def _exercises(self) -> Mapping[ExerciseId, Exercise]:
        return self._catalogue.exercises

    def follow_library(self) -> None:
        """Exercises were changed: show the day with what they are now; undo goes back to lengths that still fit."""
        if self._edited is None:
            return
        self.window.show_exercises(library_rows(self._catalogue))
        draft = self._edited.draft
        self._edited.draft = draft.changed_to(fitted(draft.state, self._exercises))
        self._show()

    @property
    def now(self) -> OwnWorkshop:
        """The workshop as it is planned now, with all that belongs to it."""
        assert self._edited is not None
        return self._edited.now

    def say(self, sentence: str, severity: Severity = Severity.NEWS, topic: str = "") -> None:
        """Put a sentence on the planner."""
        self.window.notices.show_notice(sentence, severity, topic)

    @Slot(object)
    def _edit(self, edit: Edit) -> None:
        if self._edited is None:
            return
        draft = self._edited.draft
        try:
            changed = edited(draft.state, edit, self._exercises)
        except Refused as refused:
            self.window.show_refusal(refused.sentence)
            self._show()
            return
        goes_on = typed_into(edit) is not None and typed_into(edit) == self._typing
        if self._put(draft.changed_to(changed, goes_on=goes_on)):
            self._typing = typed_into(edit)

    def _put(self, draft: Draft[Workshop]) -> bool:
        """Keep a state, then show it; what could not be kept is not shown as if it were."""
        done = self._stored(lambda edited: edited.put(draft))
        if done:
            self._typing = self._made_own = None
            self.window.notices.forget(REFUSAL)
        self._show()
        return done

    def _keep(self, own: OwnWorkshop) -> bool:
        done = self._stored(lambda edited: edited.keep(own))
        if done:
            self._show()
        return done

    def _stored(self, store: Callable[[KeptDraft[OwnWorkshop, Workshop]], None]) -> bool:
        assert self._edited is not None
        try:
            store(self._edited)
        except OSError as error:
            said = self.tr("This could not be saved: {0}. The plan is as it was before.")
            self.window.show_refusal(said.format(error.strerror))
            return False
        return True

    @Slot(str)
    def _act(self, name: str) -> None:
        match ActionId(name):
            case ActionId.UNDO if self._edited is not None:
                self._put(self._edited.draft.undone())
            case ActionId.REDO if self._edited is not None:
                self._put(self._edited.draft.redone())
            case ActionId.PLAN_VERSIONS:
                self._offer_versions()
            case ActionId.PLAN_START:
                self._if_complete(self._start)
            case ActionId.PAPER:
                self._if_complete(self._ask_for_paper)
            case ActionId.HAND_ON:
                self._if_complete(self._hand_on)
            case ActionId.PLAN_OWN:
                self._made_own = self.window.day.chosen_place
                self.exercise_requested.emit(self.window.day.chosen_exercise)
            case ActionId.HOME:
                self.window.close()
            case ActionId.EXPORT:
                self.window.show_refusal(self.tr("There is nothing to export before a session was held."))
            case _:
                self.program_requested.emit(name)

    def _if_complete(self, go_on: Callable[[], None]) -> None:
        workshop = self.now.workshop
        missing = missing_exercises(workshop, self._exercises)
        if not workshop.items:
            self.window.show_refusal(self.tr("Nothing is planned yet. Add an exercise first."))
        elif missing:
            sentence = self.tr("The exercise “{0}” is not in the library. Bring it back, or take it out of the day.")
            self.window.show_refusal(sentence.format(missing[0]))
        else:
            go_on()

    def _start(self) -> None:
        if self._stored(KeptDraft.be_kept):
            self.window.hide()
            self.start_requested.emit(self.now.workshop.id)

    def _ask_for_paper(self) -> None:
        """The workshop is kept first: paper without one is tidied away."""
        if self._stored(KeptDraft.be_kept):
            self.paper_requested.emit(self.now)

    def _hand_on(self) -> None:
        self.hand_on_requested.emit(self.now.workshop)

    def _offer_versions(self) -> None:
        now = SystemClock().now()
        try:
            versions = self._services.own_workshops.versions(self.now.workshop.id)
        except OSError as error:
            self.window.show_refusal(self.tr("Earlier versions cannot be read: {0}.").format(error.strerror))
            return
        rows = version_rows(versions, self.now.workshop, self._exercises, now, local_offset(now))
        self.window.show_versions(rows)

    @Slot(object)
    def _go_back(self, version: VersionRow) -> None:
        if isinstance(version.state, Workshop):
            self._edit(GoBackTo(version.state))

    @Slot()
    def _take_times(self) -> None:
        if self._offer is not None:
            lengths = tuple((name, round(length / MINUTE)) for name, length in self._offer.lengths)
            self._edit(TakeTimes(lengths))

    def _show_all(self) -> None:
        self.window.show_exercises(library_rows(self._catalogue))
        self._show()
        self._around.show_all()

    def _show(self) -> None:
        if self._edited is None:
            return
        draft, people = self._edited.draft, self._people
        workshop, catalogue = draft.state, self._catalogue
        self._offer = learned_times(workshop, people, catalogue, self._services.library)
        self.window.show_plan(plan_frame(draft, people, catalogue, self._offer, saved=self._edited.saved))
        self.window.show_needs(room_needs(workshop, self._exercises))

    @property
    def _people(self) -> int:
        return len(read_roster(self.now.people).people) if self.now.people.strip() else 0

    def _listen(self) -> None:
        self.window.edit_requested.connect(self._edit)
        self.window.action_requested.connect(self._act)
        self.window.times_wanted.connect(self._take_times)
        self.window.version_wanted.connect(self._go_back)
        self.window.language_changed.connect(self._say_anew)


def _with(own: OwnWorkshop, workshop: Workshop) -> OwnWorkshop:
    return replace(own, workshop=workshop)
