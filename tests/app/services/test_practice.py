"""Practice sessions: ready to be looked at, marked as practice, and nobody's real day."""

from pathlib import Path

import pytest

from app.domain.console_frame import console_frame
from app.domain.identifiers import SessionId
from app.domain.learning import lesson_of
from app.domain.people import Presence
from app.services.bootstrap import Services, bootstrap
from app.services.clock import HandSetClock
from app.services.practice import Practice
from app.services.sessions import SessionMissing, SetUp
from exercises import content_folder
from tests.support.home_frames import NOW
from tests.support.rooms import crowd, plan_of

CLOCK = HandSetClock(NOW)


@pytest.fixture(params=["en", "de"])
def services(request: pytest.FixtureRequest, tmp_path: Path) -> Services:
    return bootstrap(content_folder().parent / request.param, tmp_path)


@pytest.fixture
def practice(services: Services) -> Practice:
    return Practice(services.content, services.catalogue, services.sessions)


def test_the_sample_is_under_way_with_people_pairs_and_a_wall(practice: Practice, services: Services) -> None:
    opened = practice.sample(NOW)
    session = opened.history.session
    assert session.running
    assert session.details.rehearsal
    assert session.timer is not None
    assert session.timer.remaining(NOW) == session.lengths[session.position or 0] // 2
    assert [each.presence for each in session.people] == [Presence.PRESENT] * 14
    assert session.rounds
    assert session.notes
    assert session.themes
    assert session.slot is not None
    assert session.slot.step is not None
    assert session.slot.step.key == "wall"
    opened.journal.close()
    assert services.sessions.look_at(SessionId(session.details.id)).history.session == session


def test_nothing_is_learned_from_it(practice: Practice) -> None:
    opened = practice.sample(NOW)
    opened.journal.close()
    assert lesson_of(opened.history.session) is None


def test_every_exercise_can_be_tried(practice: Practice, services: Services) -> None:
    for exercise in services.catalogue.exercises.values():
        opened = practice.of_exercise(exercise, CLOCK)
        session = opened.history.session
        opened.journal.close()
        assert session.details.rehearsal
        assert session.plan.language == services.catalogue.language
        assert not session.running
        assert exercise.people_min <= len(session.people) <= exercise.people_max
        (planned,) = session.plan.exercises()
        assert planned.open_words == ()


def test_practice_is_thrown_away_and_a_real_session_is_not(practice: Practice, services: Services) -> None:
    opened = practice.sample(NOW)
    name = SessionId(opened.history.session.details.id)
    with pytest.raises(SessionMissing, match="another window"):
        services.sessions.throw_away(name)
    opened.journal.close()
    services.sessions.throw_away(name)
    assert services.sessions.names() == ()
    assert not services.sessions.folder_of(name).exists()
    real = services.sessions.create(SetUp(plan_of(), crowd(4)), CLOCK)
    real.journal.close()
    with pytest.raises(SessionMissing, match="is no practice session"):
        services.sessions.throw_away(SessionId(real.history.session.details.id))
    assert len(services.sessions.names()) == 1


def test_the_console_says_that_it_is_practice(practice: Practice) -> None:
    opened = practice.sample(NOW)
    opened.journal.close()
    title = opened.history.session.plan.title
    assert console_frame(opened.history, NOW).title == f"Practice: {title}"
