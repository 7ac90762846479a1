"""Any edits in any order: the rules that `sparkroom check` has for a workshop hold, and undo is exact."""

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.drafts import Draft
from app.domain.instants import Instant, minutes
from app.domain.plan import plan_workshop
from app.domain.planning.comparing import differences
from app.domain.planning.day_frame import day_frame
from app.domain.planning.editing import edited
from app.domain.planning.edits import Edit, GoBackTo
from app.domain.planning.fitting import fitted
from app.domain.refusal import Refused
from app.domain.vocabulary import TrioRule
from app.domain.workshop import Workshop
from app.services.content_workshop_rules import workshop_findings
from tests.support.planning import EDITS, aimed, library, ready

WORKSHOPS = st.sampled_from([fitted(ready(name), library().exercises) for name in library().workshops])


def broken_rules(workshop: Workshop) -> list[str]:
    """What `sparkroom check` would say; an empty day is only unfinished."""
    found = workshop_findings(workshop, library().exercises)
    return [str(each) for each in found if each.key_path != "items"]


@settings(max_examples=150, deadline=None)
@given(WORKSHOPS, st.lists(EDITS, max_size=25))
def test_no_edit_breaks_a_rule_and_undo_is_exact(workshop: Workshop, edits: list[Edit]) -> None:
    exercises = library().exercises
    draft, states = Draft(workshop), [workshop]
    for edit in edits:
        with suppress(Refused):
            changed = edited(draft.state, aimed(edit, draft.state), exercises)
            assert broken_rules(changed) == []
            draft = draft.changed_to(changed)
            if draft.state is not states[-1]:
                states.append(draft.state)
    assert fitted(draft.state, exercises) == draft.state
    for state in reversed(states[:-1]):
        draft = draft.undone()
        assert draft.state is state
    for state in states[1:]:
        draft = draft.redone()
        assert draft.state is state
    assert draft.redone() is draft
    back = edited(draft.state, GoBackTo(workshop), exercises)
    assert back == workshop
    assert bool(differences(draft.state, back, exercises)) is (draft.state != back)


@settings(max_examples=60, deadline=None)
@given(WORKSHOPS, st.lists(EDITS, max_size=15), st.integers(0, 30))
def test_the_clock_of_the_planner_is_the_clock_of_the_session(
    workshop: Workshop, edits: list[Edit], people: int
) -> None:
    for edit in edits:
        with suppress(Refused):
            workshop = edited(workshop, aimed(edit, workshop), library().exercises)
    frame = day_frame(workshop, library().exercises, people)
    plan = plan_workshop(workshop, library().exercises, library().principles, start=Instant(0), people=people)
    assert minutes(frame.minutes) == plan.always_length
    assert plan.third_turn is (people % 2 == 1 and workshop.trio_rule is TrioRule.THIRD_TURN)
