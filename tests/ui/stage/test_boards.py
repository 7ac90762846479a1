"""Groups, votes and actions: rows on one grid, and as much on a page as the room can read."""

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.domain.instants import day_text
from app.domain.stage import Groups, Vote
from app.domain.stage_parts import StageAction, StageGroup, StageMember, VoteOption
from tests.ui.stage.checks import SIZES, assert_sound, pages_of, squeezed, words_on
from tests.ui.stage.samples import ACTIONS, NAMES, ROLES, clock, commit, frame, pairs, vote
from ui.stage.compose import compose
from ui.stage.items import Box, Composition, ShapeItem
from ui.stage.rows import RADIUS
from ui.stage.scale import PROMPT_FLOOR, Canvas

WIDE, NARROW = 16 / 9, 4 / 3
SEATS = "Sit with your partner. Choose who is A and who is B. A asks first. B tells first."
THIRD = "C keeps time, notes, then tells in the third turn"
TRIO = StageGroup("1", (StageMember("A", "Sam"), StageMember("B", "Ines"), StageMember("C", "Ben")))


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Text cannot be measured without an application."""


def seated(groups: tuple[StageGroup, ...]) -> Groups:
    return Groups("Meet your partner", SEATS, clock(), groups, (*ROLES, THIRD))


def cards(composition: Composition) -> list[Box]:
    shapes = [item for item in composition.items if isinstance(item, ShapeItem)]
    return [item.box for item in shapes if item.role == "stage-card" and item.radius == RADIUS]


@pytest.mark.parametrize(
    ("groups", "aspect"),
    [(pairs(8), WIDE), ((TRIO, *pairs(7)[1:]), WIDE), (pairs(6), NARROW)],
    ids=["8 pairs", "15 people", "6 pairs at 4:3"],
)
def test_a_usual_room_is_seated_on_one_page(groups: tuple[StageGroup, ...], aspect: float) -> None:
    (composition,) = pages_of(frame(seated(groups)), aspect)
    assert_sound(composition)
    names = [item for item in composition.texts if item.text in NAMES]
    assert len(names) >= 2 * len(groups) - 1
    assert min(item.px for item in names) >= PROMPT_FLOOR


def test_cards_in_a_row_are_equal_in_height_and_aligned() -> None:
    found = cards(compose(frame(seated((TRIO, *pairs(7)[1:]))), Canvas(WIDE)))
    assert len(found) == 7
    for row in {box.y for box in found}:
        assert len({round(box.height, 3) for box in found if box.y == row}) == 1
    assert len({round(box.x, 3) for box in found}) == 4


def test_who_does_what_stands_in_one_line_under_the_cards() -> None:
    composition = compose(frame(seated(pairs(8))), Canvas(WIDE))
    lines = {item.box.y for item in composition.texts if item.text in ("asks and notes", "tells", THIRD[2:])}
    assert len(lines) == 1
    assert lines.pop() > max(box.bottom for box in cards(composition))


def test_a_group_is_not_torn_where_smaller_letters_keep_it_on_one_card() -> None:
    five = StageGroup("1", tuple(StageMember("", name) for name in ("Uma", "Oskar", "Sven", "Rosa", "Ewa")))
    four = tuple(StageGroup(str(number), five.members[:4]) for number in range(2, 6))
    picture = Groups("Four", "Your pair joins another pair. Choose one idea to say.", clock(), (five, *four), ())
    labels = [item.text for page in pages_of(frame(picture), WIDE) for item in page.texts]
    assert [labels.count(str(number)) for number in range(1, 6)] == [1] * 5


def test_a_name_is_not_broken_where_fewer_columns_keep_it_whole() -> None:
    long = StageGroup("8", (StageMember("A", "Bartholomew"), StageMember("B", "Mary Jane")))
    assert "Bartholomew" in [item.text for item in compose(frame(seated((*pairs(7), long))), Canvas(WIDE)).texts]


def many(count: int, *, closed: bool) -> Vote:
    labels = [f"Knowing the network {number}" for number in range(count)]
    options = tuple(VoteOption(label, 3 if closed else None, 0.5, closed and label[-1] == "1") for label in labels)
    return replace(vote(closed=closed), options=options)


@pytest.mark.parametrize("closed", [True, False])
@pytest.mark.parametrize("count", [2, 6, 8])
def test_up_to_eight_options_are_on_one_page(count: int, closed: bool) -> None:
    (composition,) = pages_of(frame(many(count, closed=closed)), WIDE)
    assert_sound(composition)
    assert all(option.label in words_on([composition]) for option in many(count, closed=closed).options)


def test_a_vote_that_is_still_without_options_shows_its_task() -> None:
    asked = replace(vote(closed=False), options=())
    (composition,) = pages_of(frame(asked), WIDE)
    assert_sound(composition)
    assert all(squeezed(text) in squeezed(words_on([composition])) for text in (asked.audience, *asked.prompts))


LONG_NAMES = ("Konstantina Papadopoulou", "Jean-Baptiste", "Seun Adeyemi", "Wilhelmina", "Agnieszka", "Priya", "李娜")


def test_long_names_are_set_in_rows_so_that_all_pairs_are_seen_at_once() -> None:
    groups = tuple(
        StageGroup(str(number), (StageMember("A", name), StageMember("B", other)))
        for number, (name, other) in enumerate(zip(LONG_NAMES, reversed(LONG_NAMES), strict=True), 1)
    )
    shown = replace(seated(groups), audience="Sit with your partner.", roles=ROLES)
    (composition,) = pages_of(frame(shown), WIDE)
    assert_sound(composition)
    names = [item for item in composition.texts if item.text in LONG_NAMES]
    assert len({item.box.x for item in names}) == 2
    assert len({item.baseline for item in names}) == len(groups)


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
def test_nothing_to_show_is_no_mishap(aspect: float) -> None:
    for picture in (replace(seated(()), roles=()), replace(vote(closed=True), options=(), prompts=(), audience="")):
        for composition in pages_of(frame(picture), aspect):
            assert_sound(composition)


def test_bars_begin_and_end_together_and_use_the_width() -> None:
    composition = compose(frame(many(6, closed=True)), Canvas(WIDE))
    tracks = [item.box for item in composition.items if isinstance(item, ShapeItem) and item.role == "stage-track"]
    bars = [box for box in tracks if box.height > 10]
    assert len(bars) == 6
    assert len({(round(box.x, 3), round(box.right, 3)) for box in bars}) == 1
    assert bars[0].width > 0.4 * composition.width


@pytest.mark.parametrize("count", [3, 4])
def test_three_or_four_actions_are_on_one_page_with_their_dates(count: int) -> None:
    more = StageAction("Ask for help before the second visit", "Farah", "2026-12-07")
    (composition,) = pages_of(frame(commit((*ACTIONS, more)[-count:])), WIDE)
    assert_sound(composition)
    assert "Farah · 7 December 2026" in words_on([composition])


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("2026-12-07", "7 December 2026"),
        ("1969-01-31", "31 January 1969"),
        ("2026-13-07", "2026-13-07"),
        ("20261207", "20261207"),
        ("every Monday", "every Monday"),
        ("", ""),
    ],
)
def test_only_a_date_is_written_out(typed: str, shown: str) -> None:
    assert day_text(typed) == shown


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
def test_thirty_pairs_are_all_on_some_page(aspect: float) -> None:
    shown = pages_of(frame(Groups("Partners", "Sit with your partner.", clock(), pairs(30), ROLES)), aspect)
    assert len(shown) > 1
    for composition in shown:
        assert_sound(composition)
    numbers = [item.text for page in shown for item in page.texts if item.text.isdigit()]
    assert numbers == [str(number + 1) for number in range(30)]


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
def test_a_name_of_three_hundred_characters_is_shown_whole(aspect: float) -> None:
    name = "Maximiliana" * 27 + "End"
    group = StageGroup("1", (StageMember("A", name), StageMember("B", "Ben")))
    shown = pages_of(frame(Groups("Partners", "Sit down.", None, (group, *pairs(5)[1:]), ())), aspect)
    for composition in shown:
        assert_sound(composition)
    text = squeezed(words_on(shown))
    assert "BenEnd" in text or "End" in text
    assert text.count("Maximiliana") >= 20


def test_the_page_the_frame_asks_for_is_shown_and_the_last_one_where_it_asks_too_far() -> None:
    asked = Groups("Partners", "", None, pairs(30), ())
    assert compose(replace(frame(asked), page=1), Canvas(16 / 9)).page == 1
    beyond = compose(replace(frame(asked), page=99), Canvas(16 / 9))
    assert beyond.page == beyond.pages - 1


def test_counts_are_shown_only_when_the_vote_is_closed() -> None:
    opened = compose(frame(vote(closed=False)), Canvas(16 / 9))
    assert not [item for item in opened.texts if item.text.isdigit()]
    assert "Counts are shown when the vote closes" in words_on([opened])
    leaking = replace(vote(closed=True), closed=False)
    assert not [item for item in compose(frame(leaking), Canvas(16 / 9)).texts if item.text.isdigit()]
    closed = compose(frame(vote(closed=True)), Canvas(16 / 9))
    assert [item.text for item in closed.texts if item.text.isdigit()] == ["3", "7", "5", "2", "4"]


def test_a_tie_is_told_in_words() -> None:
    texts = [item.text for item in compose(frame(vote(closed=True, tie=True)), Canvas(16 / 9)).texts]
    assert texts.count("Equal first") == 2
    assert "First" not in texts
