from app.domain.identifiers import WorkshopId
from app.domain.instants import Instant, length_text, minutes, seconds
from app.services.session_summaries import SessionSummary
from tests.support.home_frames import library, start
from tests.support.rooms import in_minutes
from ui.home.gathering import past_sessions, workshop_card


def summary(name: str, title: str, created: Instant) -> SessionSummary:
    return SessionSummary(name, title, title.lower(), created, 0, 12, 3, "ended", "", "2026-12-21")


def test_the_same_workshop_twice_on_a_day_is_told_apart_by_the_time() -> None:
    twice = [summary("b", "Best work", in_minutes(95)), summary("a", "Best work", in_minutes(0))]
    others = [summary("c", "Success", in_minutes(0)), summary("d", "Best work", in_minutes(-1440))]
    dates = [each.date for each in past_sessions([*twice, *others])]
    assert dates == ["21 November 2026, 11:35", "21 November 2026, 10:00", "21 November 2026", "20 November 2026"]


def test_a_card_says_how_long_for_whom_and_what_comes_out() -> None:
    card = workshop_card(library().workshops[WorkshopId("ninety-minutes")], library())
    assert (card.length, card.people) == ("90 min", "6 to 24 people")
    assert "My strengths card" in card.comes_out
    assert "Harvest summary" in card.comes_out
    assert "Pair cards" not in card.comes_out
    assert len(set(card.comes_out)) == len(card.comes_out)


def test_the_start_frame_knows_what_a_third_turn_adds() -> None:
    frame = start()
    assert length_text(frame.day.length) == "90 min"
    assert frame.day.third_turn == minutes(6)
    assert frame.day.third_each == minutes(4)
    assert start("half-day").day.third_each == seconds(280)
    assert [line.at for line in frame.day.agenda][:3] == [0, minutes(8), minutes(24)]
    assert frame.day.agenda[-1].at_with_third_turn - frame.day.agenda[-1].at == frame.day.third_turn


def test_open_words_come_with_what_the_workshop_says() -> None:
    fields = {field.name: field.value for field in start("success-review-session").placeholders}
    assert fields["question"] == "What could we copy from this by next month?"
    assert start().placeholders == ()
