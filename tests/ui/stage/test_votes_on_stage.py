"""What the room sees of votes, their first places, principles and replies, as items of the picture."""

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.domain.stage import Commit, Vote
from app.domain.stage_parts import StageRank, StageTop, VoteOption
from tests.ui.stage.checks import SIZES, pages_of, squeezed, words_on
from tests.ui.stage.samples import LONG_LABEL, LONG_TOP, PICTURES, SAMPLES, TALK, TOP, clock, frame
from ui.stage.compose import compose
from ui.stage.items import ShapeItem, TextItem
from ui.stage.scale import PROMPT_FLOOR, Canvas
from ui.stage.top_strip import top_strips


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Text cannot be measured without an application."""


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("name", ["talk-top", "commit-top", "harvest-top", "commit-actions-top"])
def test_the_first_places_stand_on_every_page_large_enough(name: str, aspect: float) -> None:
    for page in pages_of(SAMPLES[name], aspect):
        lines = [item for item in page.texts if item.text.startswith("Top:")]
        assert len(lines) == 1
        assert lines[0].px == PROMPT_FLOOR


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
def test_first_places_never_put_a_part_of_a_task_on_a_page_that_nobody_turns(aspect: float) -> None:
    prompts = ("Who goes first?", "What do they say?", "What do they stop doing?", "How do we thank it?", "And harm?")
    for top in (TOP, LONG_TOP):
        talk = replace(TALK, prompts=prompts, top=top)
        (page,) = pages_of(frame(talk), aspect)
        assert all(squeezed(prompt) in squeezed(words_on([page])) for prompt in prompts)


def test_where_room_is_short_the_first_places_have_one_line_and_equals_stay_together() -> None:
    entries = tuple(StageRank(place, LONG_LABEL[:40], 9 - place) for place in (1, 2, 2))
    _, (whole, more), (short, less), _ = top_strips((StageTop(entries),), Canvas(SIZES["16:9"]))
    told = [" ".join(item.text for item in strip if isinstance(item, TextItem)) for strip in (whole, short)]
    assert told[0].count("2 People") == 2
    assert told[1].startswith("Top: 1 People")
    assert "2 People" not in told[1]
    assert less < more


def test_first_places_are_told_with_place_and_count() -> None:
    words = words_on(pages_of(SAMPLES["commit-top"], SIZES["16:9"])).replace("\u00a0", " ")
    assert "Top: 1 Listening (9) · 2 Humour (7) · 2 Knowing the system (7)" in words
    assert "The team chose: Stay focused (8)" in words


def test_without_first_places_nothing_is_kept_free() -> None:
    picture = PICTURES["commit-top"]
    assert isinstance(picture, Commit)
    assert pages_of(frame(replace(picture, top=())), SIZES["16:9"]) == pages_of(SAMPLES["commit"], SIZES["16:9"])


def test_a_place_not_yet_shown_has_no_bar_and_no_number() -> None:
    (page,) = pages_of(SAMPLES["vote-place-by-place"], SIZES["16:9"])
    bars = [item for item in page.items if isinstance(item, ShapeItem) and item.role == "stage-accent"]
    numbers = [item.text for item in page.texts if item.text.isdigit()]
    assert numbers == ["2", "4"]
    assert len([bar for bar in bars if bar.box.height < 40]) == 2


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("name", ["vote-cards", "vote-cards-closed"])
def test_many_cards_go_to_pages_that_do_not_repeat_the_task(name: str, aspect: float) -> None:
    pages = pages_of(SAMPLES[name], aspect)
    words = [squeezed(words_on([page])) for page in pages]
    picture = SAMPLES[name].picture
    assert isinstance(picture, Vote)
    assert sum(squeezed(picture.audience) in each for each in words) == (0 if picture.closed else 1)
    everything = "".join(words)
    assert all(squeezed(option.label) in everything for option in picture.options)


def test_the_page_that_is_asked_for_is_shown() -> None:
    picture = SAMPLES["vote-cards"].picture
    assert isinstance(picture, Vote)
    first, second = pages_of(SAMPLES["vote-cards"], SIZES["16:9"])[:2]
    assert compose(replace(frame(picture), page=1), Canvas(SIZES["16:9"])) == second != first


def test_kinds_of_cards_differ_by_their_sign_too() -> None:
    (page,) = pages_of(SAMPLES["vote-two"], SIZES["16:9"])
    signs = [item for item in page.items if isinstance(item, ShapeItem) and item.role.startswith("category-")]
    assert len({item.shape for item in signs}) == 2


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("name", ["harvest-replies", "harvest-replies-themed"])
def test_replies_stand_whole_under_their_card(name: str, aspect: float) -> None:
    words = squeezed(words_on(pages_of(SAMPLES[name], aspect)))
    assert squeezed("Adds: yes, and they wait") in words
    assert squeezed("Asks: how would that work at night?") in words
    assert words.count(squeezed("Example: " + LONG_LABEL)) == 4
    assert squeezed("5 ticks") in words


def test_a_line_shows_where_people_stand_and_no_winner() -> None:
    (page,) = pages_of(SAMPLES["reveal-line-up"], SIZES["4:3"])
    words = words_on([page])
    assert "Where we stand" in words
    assert "First" not in words


def test_a_tie_of_many_is_seen_whole_and_the_question_gives_way_to_it() -> None:
    labels = (
        "Dream: what could be",
        "Design: what must be true",
        "Destiny: who moves first",
        "Define the topic",
        "Why",
    )
    options = tuple(VoteOption(label, 4, 1.0, first=True) for label in labels)
    tie = f"Tie at 4: {', '.join(labels)}"
    question = "Three dots: which of these statements should we start with now?"
    picture = Vote("Choose", question, (), clock(), options, closed=True, result=tie)
    (page,) = pages_of(frame(picture), 4 / 3)
    assert squeezed(tie) in squeezed(words_on([page]))
    assert squeezed(question) not in squeezed(words_on([page]))
    assert len([item for item in page.texts if item.text == "Equal first"]) == len(labels)


CHOICES = ("Five words or fewer", "Big letters", "No names, places or dates", "Stories stay, themes travel", "A skill")


def test_all_choices_are_seen_at_once_and_the_hints_go_on_the_next_page() -> None:
    hints = ("Decide before you stand up", "One dot per theme", "Quietly, please")
    options = tuple(VoteOption(label, None, 0.0, first=False) for label in CHOICES)
    question = "You have three dots. Which themes matter most for our work now?"
    picture = Vote("Choose with dots", question, hints, clock(), options, closed=False, result="")
    first, *after = pages_of(frame(picture), 4 / 3)
    assert all(squeezed(label) in squeezed(words_on([first])) for label in CHOICES)
    assert squeezed("".join(hints)) in squeezed(words_on(after))
