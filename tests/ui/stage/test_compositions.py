"""Every picture, at the sizes projectors have: nothing cut, nothing too small, nothing over anything else."""

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.domain.stage import (
    Black,
    Commit,
    Groups,
    Holding,
    ProjectorTest,
    Reveal,
    StageFrame,
    StageState,
    Talk,
    Vote,
    Words,
    Write,
)
from app.domain.stage_parts import Phase, StageGroup, StageMember
from tests.ui.stage.checks import SIZES, assert_sound, pages_of, squeezed, words_on
from tests.ui.stage.samples import CREDIT, PICTURES, SAMPLES, TALK, clock, frame
from ui.stage.compose import compose
from ui.stage.items import Composition, ShapeItem, TextItem
from ui.stage.message_card import message_band
from ui.stage.scale import CREDIT_PX, LABEL_PX, LINES, MAIN_FLOOR, PROMPT_FLOOR, TITLE_PX, Canvas
from ui.theme.fonts import SEMI_BOLD
from ui.theme.theme import THEMES, load_theme

LONG = "incomprehensibilities " * 14
SCRIPTS = {
    "arabic": "اسأل شريكك عن لحظة جيدة في العمل هذا الأسبوع وما الذي فعله بالضبط",
    "hebrew": "שאלו את השותף על רגע טוב בעבודה השבוע",
    "chinese": "请问你的搭档:这个星期工作中最顺利的一刻是什么?你做了什么?" * 3,
    "thai": "ถามคู่ของคุณเกี่ยวกับช่วงเวลาที่ดีในการทำงานสัปดาห์นี้",
    "emoji": "🌱🎉 " * 40,
    "markup": "<b>x</b> & <img src='/etc/passwd'> &amp;",
    "unbroken": "x" * 400,
    "lines": "one\ntwo\n\nthree",
}


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Text cannot be measured without an application."""


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("name", SAMPLES)
def test_every_picture_is_sound_at_every_size(name: str, aspect: float) -> None:
    for composition in pages_of(SAMPLES[name], aspect):
        assert_sound(composition)


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize(
    "name", ["talk", "talk-three", "swap", "swap-three", "third-turn", "write", "words", "commit", "harvest-hidden"]
)
def test_a_task_of_the_library_needs_one_page_and_shows_all_of_it(name: str, aspect: float) -> None:
    picture = PICTURES[name]
    assert not hasattr(picture, "number")
    (composition,) = pages_of(SAMPLES[name], aspect)
    shown = squeezed(words_on([composition]))
    assert squeezed(picture.audience) in shown  # type: ignore[union-attr]
    assert all(squeezed(prompt) in shown for prompt in picture.prompts)  # type: ignore[union-attr]


@pytest.mark.parametrize("name", [name for name, shown in SAMPLES.items() if hasattr(shown.picture, "clock")])
def test_the_clock_is_half_as_large_again_as_the_main_text(name: str) -> None:
    for aspect in SIZES.values():
        composition = compose(SAMPLES[name], Canvas(aspect))
        figures = [item.px for item in composition.texts if item.tabular]
        main = [item.px for item in composition.texts if item.weight == SEMI_BOLD and not item.tabular]
        assert not figures or max(figures) >= 1.5 * max(main, default=0)


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("text", [LONG, *SCRIPTS.values()], ids=["long", *SCRIPTS])
def test_whatever_people_type_is_shown_whole(text: str, aspect: float) -> None:
    talk = Talk("A title", text, (text, "short"), clock(), ("A asks", f"B {text}"))
    shown = pages_of(frame(talk), aspect)
    for composition in shown:
        assert_sound(composition)
    assert squeezed(words_on(shown)).count(squeezed(text)) >= 1 or len(shown) > 1
    letters = squeezed("".join(item.text for page in shown for item in page.texts))
    assert letters.count(squeezed(text)[:12]) >= 3
    main = [item for page in shown for item in page.texts if item.weight == SEMI_BOLD and not item.tabular]
    assert min(item.px for item in main if item.px != TITLE_PX) >= MAIN_FLOOR


def test_long_text_goes_to_further_pages_and_says_which() -> None:
    shown = pages_of(frame(Words("Title", LONG * 3, ())), 4 / 3)
    assert len(shown) > 1
    assert any(item.text == f"2 of {len(shown)}" for item in shown[1].texts)
    words = [item.text for page in shown for item in page.texts if item.px >= MAIN_FLOOR]
    assert squeezed("".join(words)) == squeezed(LONG * 3)


@pytest.mark.parametrize("title", ["Kommunikationstraining", "Acknowledgements", "Erfolgsgeschichtenwerkstatt"])
def test_a_long_word_in_a_title_is_set_smaller_rather_than_cut(title: str) -> None:
    texts = [item.text for item in compose(frame(Holding(title, "Starts at 10:00")), Canvas(4 / 3)).texts]
    assert title in texts


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("name", ["harvest", "vote-open", "commit-actions"])
def test_prompts_beside_cards_are_on_some_page(name: str, aspect: float) -> None:
    shown = squeezed(words_on(pages_of(SAMPLES[name], aspect)))
    prompts = PICTURES[name].prompts  # type: ignore[union-attr]
    assert prompts
    assert all(squeezed(prompt) in shown for prompt in prompts)


@pytest.mark.parametrize("name", ["talk", "write", "words", "harvest", "vote-open", "reveal", "groups"])
def test_bands_move_no_other_text(name: str) -> None:
    plain = SAMPLES[name]
    with_bands = replace(plain, signal="One minute left", message="Lunch is ready")
    before, after = compose(plain, Canvas(16 / 9)), compose(with_bands, Canvas(16 / 9))
    kept = [item for item in before.texts if item.px != CREDIT_PX]
    assert set(kept) <= set(after.texts)
    assert {"One minute left", "Lunch is ready"} <= {item.text for item in after.texts}


def test_a_message_too_long_for_the_foot_takes_the_place_of_the_words_and_keeps_the_clock() -> None:
    shown = pages_of(frame(TALK, message=LONG), 4 / 3)
    told = [item.text for page in shown for item in page.texts if item.px >= MAIN_FLOOR]
    assert squeezed(LONG) in squeezed("".join(text for text in told if text != "8:00"))
    for composition in shown:
        assert_sound(composition)
        assert "8:00" in [item.text for item in composition.texts]
        assert composition.of_message
        assert TALK.title not in [item.text for item in composition.texts], "a message is no part of the step"


def test_nothing_but_the_clock_changes_from_second_to_second() -> None:
    calm = compose(frame(replace(TALK, clock=clock("10:00", share=1))), Canvas(16 / 9))
    soon = compose(frame(replace(TALK, clock=clock("9:59", Phase.SOON, 0.9))), Canvas(16 / 9))
    changed = [item for item in set(calm.items) ^ set(soon.items) if isinstance(item, TextItem)]
    assert changed
    assert all(item.tabular for item in changed)


def test_the_share_left_is_told_by_a_form() -> None:
    full, half = (compose(frame(replace(TALK, clock=clock(share=share))), Canvas(16 / 9)) for share in (1, 0.5))
    rings = [item for item in half.items if isinstance(item, ShapeItem) and item.share == 0.5]
    assert rings
    assert set(full.items) != set(half.items)


def test_frozen_looks_like_live_and_black_is_black() -> None:
    live = frame(TALK)
    assert compose(replace(live, state=StageState.FROZEN), Canvas(16 / 9)) == compose(live, Canvas(16 / 9))
    black = compose(replace(live, state=StageState.BLACK), Canvas(16 / 9))
    assert (black.surface, black.items) == ("stage-black", ())


@pytest.mark.parametrize("state", [StageState.BLACK, StageState.DESKTOP])
def test_a_message_on_black_is_whole_and_as_large_as_a_task(state: StageState) -> None:
    words = "The fire alarm is only a test. Please stay where you are and finish your sentence."
    black = compose(StageFrame(state, Black(), message=words), Canvas(4 / 3))
    assert black.surface == "stage-black"
    assert " ".join(line.text for line in black.texts) == words
    assert all(line.px >= MAIN_FLOOR and line.role == "stage-message-text" for line in black.texts)
    card = black.items[0]
    assert isinstance(card, ShapeItem)
    assert card.role == "stage-message"
    assert all(card.box.y <= line.box.y and line.box.bottom <= card.box.bottom for line in black.texts)
    assert all(card.box.x <= line.box.x and line.box.right <= card.box.right for line in black.texts)


def test_a_message_too_long_for_a_black_picture_is_shown_in_pages() -> None:
    black = compose(StageFrame(StageState.BLACK, Black(), message="so it goes " * 150), Canvas(16 / 9), page=1)
    assert black.pages > 1
    assert black.page == 1
    assert f"2 of {black.pages}" in [line.text for line in black.texts]
    assert_sound(black)


def test_a_message_begins_with_its_first_page_whatever_page_the_picture_is_on() -> None:
    canvas = Canvas(4 / 3)
    new = frame(TALK, message="so it goes " * 150)
    assert compose(replace(new, page=1), canvas) == compose(new, canvas)
    assert compose(replace(new, page=1, message_page=2), canvas).page == 2
    black = StageFrame(StageState.BLACK, Black(), message=new.message, page=1)
    assert [compose(replace(black, message_page=number), canvas).page for number in (0, 1, 99)] == [
        0,
        1,
        compose(black, canvas).pages - 1,
    ]


def test_a_long_message_leaves_two_thirds_of_the_desktop_to_what_is_shown_there() -> None:
    canvas = Canvas(16 / 9)
    pages = message_band(canvas, "so it goes " * 60).pages
    assert pages > 1
    for number in range(pages):
        band = message_band(canvas, "so it goes " * 60, number)
        assert band.height <= canvas.lines / 3
        assert f"{number + 1} of {pages}" in [line.text for line in band.texts]
        assert all(line.box.y >= 0 and line.box.bottom <= band.height for line in band.texts)


def test_a_band_over_the_desktop_is_no_higher_than_its_words() -> None:
    short, long = (
        message_band(Canvas(16 / 9), text) for text in ("Back at ten", "Please come back to your places now. " * 2)
    )
    assert [line.text for line in short.texts] == ["Back at ten"]
    assert short.height < 1.7 * MAIN_FLOOR + 44
    assert len(long.texts) == 2
    for band in (short, long):
        assert all(line.box.y >= 0 and line.box.bottom <= band.height for line in band.texts)
        assert band.surface == "stage-message"


def test_text_from_right_to_left_stands_at_the_right() -> None:
    composition = compose(frame(Words("", SCRIPTS["hebrew"], (SCRIPTS["hebrew"],)), "", ""), Canvas(16 / 9))
    lines = [item for item in composition.texts if item.rtl]
    assert len(lines) >= 2
    assert all(item.box.right > composition.width * 0.9 for item in lines)


def test_a_name_that_is_read_from_right_to_left_stands_after_its_letter() -> None:
    pair = StageGroup("1", (StageMember("A", "محمد"), StageMember("B", "Ben")))
    texts = compose(frame(Groups("Meet", "Sit together.", clock(), (pair,), ())), Canvas(16 / 9)).texts
    assert len({round(item.box.x) for item in texts if item.text in ("محمد", "Ben")}) == 1


def test_the_credit_is_small_and_at_the_foot() -> None:
    credit = [item for item in compose(frame(TALK, credit=CREDIT), Canvas(16 / 9)).texts if item.px == CREDIT_PX]
    assert " ".join(item.text for item in credit) == CREDIT
    assert all(item.box.y > 900 for item in credit)


WIDE = 16 / 9


def text_lines(composition: Composition, text: str) -> list[TextItem]:
    """The lines in which a text is set."""
    main = [item for item in composition.texts if item.weight == SEMI_BOLD and item.px >= MAIN_FLOOR]
    return [item for item in main if item.text in text]


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("name", ["write", "commit", "harvest-hidden", "vote-open", "groups", "talk"])
def test_no_paragraph_begins_beside_the_clock_and_runs_on_under_it(name: str, aspect: float) -> None:
    composition = compose(SAMPLES[name], Canvas(aspect))
    (figures,) = [item for item in composition.texts if item.tabular]
    lines = text_lines(composition, PICTURES[name].audience)  # type: ignore[union-attr]
    assert lines
    if lines[0].box.y < figures.box.bottom:
        assert all(line.box.right < figures.box.x for line in lines)
    assert min(line.box.width for line in lines) > 0.6 * max(line.box.width for line in lines)


def test_roles_are_small_labels_only_where_the_task_would_need_another_page() -> None:
    third = "C keeps time, notes, then tells in the third turn"
    for aspect, smallest in ((WIDE, PROMPT_FLOOR), (4 / 3, LABEL_PX)):
        (composition,) = pages_of(frame(replace(TALK, roles=(*TALK.roles, third))), aspect)
        assert min(item.px for item in composition.texts if item.text in third[2:]) == smallest


@pytest.mark.parametrize("name", ["write", "commit", "vote-closed", "commit-actions"])
def test_a_picture_with_little_on_it_uses_the_height(name: str) -> None:
    picture = PICTURES[name]
    assert isinstance(picture, Write | Commit | Vote)
    composition = compose(frame(replace(picture, prompts=picture.prompts[:2])), Canvas(WIDE))
    lowest = max(item.box.bottom for item in composition.texts if item.px > LABEL_PX)
    assert lowest > LINES * 0.65


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("talk", "Finish your sentence"),
        ("write", "Finish your line"),
        ("vote-open", "Last choices"),
        ("commit-actions", "Time to move on"),
        ("break", "Time to come back"),
    ],
)
def test_when_time_is_over_the_room_is_told_in_words(name: str, told: str) -> None:
    picture = PICTURES[name]
    assert not isinstance(picture, Black | Words | Reveal | ProjectorTest)
    over = replace(picture, clock=clock("0:00", Phase.OVER, 0))
    band = [item for item in compose(frame(over), Canvas(WIDE)).texts if item.text == told]
    assert [item.role for item in band] == ["stage-surface"]
    own = compose(frame(over, signal="Begin"), Canvas(WIDE))
    assert told not in words_on([own])
    assert "Begin" in words_on([own])
    assert told not in words_on([compose(frame(picture), Canvas(WIDE))])


@pytest.mark.parametrize("name", THEMES)
def test_the_words_of_a_band_at_the_end_stand_out(name: str) -> None:
    theme = load_theme(name)
    lighter, darker = sorted(map(luminance, (theme.color("stage-surface"), theme.color("stage-over"))), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 7


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
