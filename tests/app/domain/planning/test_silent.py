from app.domain.instants import Instant
from app.domain.plan import plan_workshop
from app.domain.planning.edits import SetSilent
from tests.support.planning import Planned, library, ready


def test_a_silent_exercise_is_planned_so() -> None:
    workshop = Planned(ready()).do(SetSilent(1, silent=True)).workshop
    plan = plan_workshop(workshop, library().exercises, library().principles, start=Instant(0))
    assert [exercise.silent for exercise in plan.exercises()] == [False, True, False, False, False, False]
