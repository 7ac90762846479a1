from threading import Thread

import pytest
from hypothesis import given
from hypothesis.strategies import integers

from app.domain import language
from app.domain.dots_said import with_dots
from app.domain.instants import ZERO, Instant, date_text, day_text
from app.domain.language import decimal, say, say_many, speak_by_default, speaking, spoken, teach, unsaid
from app.services.languages import teach_languages

teach_languages()


class Loud:
    """A tongue that shouts."""

    def gettext(self, message: str) -> str:
        return message.upper().replace("{NAME}", "{name}")

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"{{count}} {'ONE' if n == 1 else 'MANY'}"


@pytest.fixture
def loud(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Knows a language called `xx`; the list fills with each time it was learnt."""
    learnt: list[str] = []

    def learn() -> Loud:
        learnt.append("xx")
        return Loud()

    monkeypatch.setattr(language, "_learn", {})
    monkeypatch.setattr(language, "_tongues", {})
    teach("xx", learn)
    return learnt


def test_english_is_spoken_unless_another_language_was_chosen() -> None:
    assert spoken() == "en"
    assert say("{name} is late", name="Ruth") == "Ruth is late"
    assert say_many("{count} note", "{count} notes", 1) == "1 note"
    assert say_many("{count} note", "{count} notes", 0) == "0 notes"


def test_a_language_is_spoken_within_its_block_and_learnt_once(loud: list[str]) -> None:
    with speaking("xx"):
        assert say("hello {name}", name="Ruth") == "HELLO Ruth"
        with speaking("en"):
            assert say("hello") == "hello"
        assert say_many("{count} note", "{count} notes", 3) == "3 MANY"
    assert say("hello") == "hello"
    assert loud == ["xx"]


def test_a_language_is_not_learnt_before_it_is_spoken(loud: list[str]) -> None:
    say("hello")
    unsaid("hello")
    assert loud == []


def test_the_language_of_the_interface_is_that_of_every_thread_and_sessions_have_their_own(loud: list[str]) -> None:
    heard: list[str] = []
    speak_by_default("xx")
    try:
        thread = Thread(target=lambda: heard.append(say("hello")))
        thread.start()
        thread.join()
        with speaking("en"):
            heard.append(say("hello"))
    finally:
        speak_by_default("en")
    assert heard == ["HELLO", "hello"]


def test_a_language_that_nobody_taught_is_english() -> None:
    with speaking("tlh"):
        assert say("Thank you") == "Thank you"
        assert say_many("{count} note", "{count} notes", 1) == "1 note"


def test_nothing_is_said_as_nothing() -> None:
    with speaking("de"):
        assert say("") == ""


def test_what_people_typed_is_put_in_as_it_is() -> None:
    assert say("Most: {label} ({votes})", label="{votes} %s {", votes=3) == "Most: {votes} %s { (3)"


def test_days_and_numbers_are_written_as_the_language_has_them() -> None:
    noon = Instant(1_795_255_200_000)
    assert (date_text(noon, ZERO), decimal(3.25, 1)) == ("21 November 2026", "3.2")
    with speaking("de"):
        assert (date_text(noon, ZERO), decimal(3.25, 1)) == ("21. November 2026", "3,2")
        assert day_text("2027-03-01") == "1. März 2027"
        assert day_text("every Monday") == "every Monday"


@pytest.mark.parametrize(
    ("text", "given", "said"),
    [
        ("Du hast drei Punkte.", 5, "Du hast fünf Punkte."),
        ("Du hast drei Punkte.", 1, "Du hast einen Punkt."),
        ("Drei Punkte: Womit fangen wir an?", 1, "Ein Punkt: Womit fangen wir an?"),
        ("Ihr habt je drei Häkchen.", 1, "Ihr habt je ein Häkchen."),
        ("Du hast 3 Klebepunkte.", 4, "Du hast 4 Klebepunkte."),
        ("Drei Minuten, zwei Punkte", 4, "Drei Minuten, zwei Punkte"),
    ],
)
def test_the_words_of_a_german_vote_say_how_many_dots_there_are(text: str, given: int, said: str) -> None:
    assert with_dots(text, 3, given, "de") == said


@given(integers(-10_000_000, 10_000_000))
def test_an_amount_is_the_same_in_every_language_but_for_its_mark(thousandths: int) -> None:
    with speaking("de"):
        german = decimal(thousandths / 1000, 2)
    assert german.replace(",", ".") == decimal(thousandths / 1000, 2)
