"""One edit to a workshop. Whatever the edit, the result keeps the rules that `sparkroom check` has for a workshop,
but for one: a day may be empty while it is planned.
"""

from msgspec.structs import replace

from app.domain.language import say
from app.domain.planning.arranging import arranged
from app.domain.planning.edits import Arranging, Edit, GoBackTo, Timing
from app.domain.planning.fitting import fitted
from app.domain.planning.steps import Exercises, added_up, always_minutes, exercise_of
from app.domain.planning.timing import timed
from app.domain.planning.turns import in_turn, lengths_of
from app.domain.planning.wording import worded
from app.domain.refusal import Refused
from app.domain.workshop import ExerciseItem, Workshop


def edited(workshop: Workshop, edit: Edit, exercises: Exercises) -> Workshop:
    """The workshop after an edit. Raises Refused with a sentence where it breaks a rule; then nothing has changed."""
    before = lengths_of(workshop, exercises)
    if isinstance(edit, GoBackTo):
        return fitted(replace(edit.workshop, id=workshop.id), exercises)
    if isinstance(edit, Arranging):
        changed = in_turn(arranged(workshop, edit, exercises), exercises, before)
    elif isinstance(edit, Timing):
        changed, turns = timed(workshop, edit, exercises)
        changed = in_turn(changed, exercises, {**before, **turns})
    else:
        changed = worded(workshop, edit, exercises)
    _refuse_nothing(changed, exercises)
    return added_up(changed, exercises)


def _refuse_nothing(workshop: Workshop, exercises: Exercises) -> None:
    for item in workshop.items:
        exercise = exercise_of(item, exercises)
        if exercise is not None and isinstance(item, ExerciseItem) and not always_minutes(item, exercise):
            raise Refused(
                say("Nothing of “{title}” would be left. Take the whole exercise out instead.", title=exercise.title)
            )
