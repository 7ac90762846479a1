"""The wall: every theme at once, then theme by theme; before there are themes, a list."""

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.domain.language import speaking
from app.domain.stage import Harvest
from app.domain.stage_parts import Curtain, Wall, WallCluster, WallNote, WallReply
from app.services.languages import teach_languages
from tests.ui.stage.checks import SIZES, assert_sound, pages_of, squeezed, words_on
from tests.ui.stage.samples import frame, harvest
from ui.stage import compose as module
from ui.stage.compose import compose
from ui.stage.items import Box, Composition, ShapeItem, TextItem
from ui.stage.lines import text_width
from ui.stage.scale import PROMPT_FLOOR, Canvas
from ui.stage.theme_card import Tally, theme_card
from ui.theme.fonts import BOLD

WIDE = 16 / 9
NAMES = (
    "Listening first",
    "Staying with it",
    "Knowing the network",
    "Speaking up early",
    "Room to do it well",
    "Plain words",
    "Working together",
    "Kindness",
    "Asking the family",
    "Time",
    "Safe endings",
    "Good handovers",
)


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Text cannot be measured without an application."""


def theme(name: str, count: int = 5, shown: int = 5) -> WallCluster:
    notes = tuple(WallNote(f"{name.partition(' ')[0]} note {number}", "skill") for number in range(shown, 0, -1))
    return WallCluster(name, count, notes)


def walled(*clusters: WallCluster) -> Harvest:
    return harvest(Wall(Curtain.SHOWN, sum(cluster.count for cluster in clusters), clusters))


def head_of(composition: Composition) -> str:
    """What the corner says."""
    return words_on([composition]).split("Gather strengths ")[1]


@pytest.mark.parametrize("count", [1, 2, 4, 6, 7, 9, 12])
def test_all_themes_are_on_the_first_page_once_each(count: int) -> None:
    composition = compose(frame(walled(*map(theme, NAMES[:count]))), Canvas(WIDE))
    assert_sound(composition)
    assert head_of(composition).startswith("Overview · page 1 of")
    names = " ".join(item.text for item in composition.texts if item.weight == BOLD)
    assert [names.count(name) for name in NAMES[:count]] == [1] * count
    assert all(item.px >= PROMPT_FLOOR for item in composition.texts if item.weight == BOLD)


def test_only_more_than_twelve_themes_need_another_overview() -> None:
    shown = pages_of(frame(walled(*map(theme, (*NAMES, "One more")))), WIDE)
    assert [head_of(page).split(" ·")[0] for page in shown[:3]] == ["Overview", "Overview", "Theme 1 of 13"]
    assert "One more" in words_on(shown[1:2])


def test_notes_without_a_theme_come_last() -> None:
    (first, *further) = pages_of(frame(walled(theme("", 20, 20), theme("Listening first"))), WIDE)
    names = [item.text for item in first.texts if item.weight == BOLD]
    assert names == ["Listening first", "No theme yet"]
    assert list(dict.fromkeys(head_of(page).split(" ·")[0] for page in further)) == [
        "Theme 1 of 1",
        "No theme yet",
        "The task",
    ]


def test_the_newest_notes_that_fit_are_shown_and_the_rest_counted_in_words() -> None:
    composition = compose(frame(walled(*(theme(name, 40, 24) for name in NAMES[:3]))), Canvas(WIDE))
    texts = [item.text for item in composition.texts]
    assert texts.count("40 notes") == 3
    shown = [text for text in texts if text.startswith("Listening note")]
    assert shown
    assert shown == [f"Listening note {24 - number}" for number in range(len(shown))]
    assert f"+{40 - len(shown)} more" in texts


def test_the_pages_after_the_overview_go_theme_by_theme_under_one_heading() -> None:
    shown = pages_of(frame(walled(*map(theme, NAMES[:6]))), WIDE)
    assert head_of(shown[2]).startswith("Theme 2 of 6 · page 3 of 8 ")
    assert len(shown) == 8
    for page, name in zip(shown[1:7], NAMES, strict=False):
        assert words_on([page]).count(name) == 1
        assert all(f"{name.split()[0]} note {number}" in words_on([page]) for number in range(1, 6))


def test_a_theme_of_many_notes_goes_on_under_the_same_heading() -> None:
    shown = [page for page in pages_of(frame(walled(theme("Calm", 40, 24))), WIDE) if "Theme 1" in head_of(page)]
    assert len(shown) > 1
    assert all([item.text for item in page.texts].count("Calm") == 1 for page in shown)
    assert "+16 more" in words_on(shown[-1:])


def test_a_category_is_told_by_form_and_word_on_the_page_of_a_theme_only() -> None:
    notes = (WallNote("listening", "skill"), WallNote("a calm room", "enabler"))
    first, detail, *_ = pages_of(frame(walled(WallCluster("Calm", 12, notes * 6))), WIDE)
    told = {("skill", "category-skill"), ("enabler", "category-enabler")}
    assert {(item.text, item.role) for item in detail.texts} >= told
    assert not {(item.text, item.role) for item in first.texts} & told
    signs = [item for item in detail.items if isinstance(item, ShapeItem) and item.role.startswith("category-")]
    assert len({(sign.shape, sign.stroke > 0) for sign in signs}) == 2


def test_loose_notes_alone_are_a_list_under_the_task_newest_first() -> None:
    notes = tuple(WallNote(f"loose {number:02}", "skill") for number in range(14, 0, -1))
    shown = pages_of(frame(walled(WallCluster("", 14, notes))), WIDE)
    listed = [item.text for page in shown for item in page.texts if item.text.startswith("loose")]
    assert listed == [note.text for note in notes]
    assert "theme" not in words_on(shown)
    assert squeezed(walled().audience) in squeezed(words_on(shown[:1]))
    columns = {item.box.x for item in shown[0].texts if item.text.startswith("loose")}
    assert len(columns) == 2


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
def test_themes_whose_notes_stay_private_are_still_counted(aspect: float) -> None:
    for clusters in ((theme("Calm", 3, 0), theme("", 2, 0)), (theme("", 2, 0),), (theme("New", 0, 0),)):
        shown = pages_of(frame(walled(*clusters)), aspect)
        for page in shown:
            assert_sound(page)
        assert all(cluster.name in words_on(shown[:1]) for cluster in clusters)


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
def test_long_names_and_long_notes_stay_on_their_cards(aspect: float) -> None:
    long = WallCluster("Zusammenarbeitsfähigkeit " * 4, 3, (WallNote("x" * 300, "skill"), WallNote("short", "skill")))
    for page in pages_of(frame(walled(*[long] * 12)), aspect):
        assert_sound(page)


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
def test_two_hundred_notes_are_all_on_some_page(aspect: float) -> None:
    notes = [WallNote(f"note{number:03} kept calm", "skill") for number in range(200)]
    clusters = tuple(WallCluster(f"Theme {n}", 40, tuple(notes[40 * n : 40 * n + 40])) for n in range(5))
    shown = pages_of(frame(harvest(Wall(Curtain.SHOWN, 200, clusters))), aspect)
    for composition in shown:
        assert_sound(composition)
    text = words_on(shown)
    assert all(f"note{number:03}" in text for number in range(200))


@pytest.mark.parametrize("curtain", [Curtain.HIDDEN, Curtain.COUNT])
def test_a_closed_curtain_lets_no_note_through(curtain: Curtain) -> None:
    note = WallNote("slowed down", "skill")
    wall = Wall(curtain, 7, (WallCluster("Calm", 7, (note,)),))
    text = words_on(pages_of(frame(harvest(wall)), 16 / 9))
    assert "slowed" not in text
    assert "Calm" not in text
    assert ("7 notes" if curtain is Curtain.COUNT else "Notes are being taken") in text


def test_harvest_without_any_note_yet_still_shows_the_task() -> None:
    shown: Harvest = harvest(Wall(Curtain.SHOWN, 0, ()))
    assert squeezed(shown.audience) in squeezed(words_on(pages_of(frame(shown), 4 / 3)))


def test_where_the_first_page_shows_everything_no_theme_has_pages_of_its_own() -> None:
    shown = pages_of(frame(walled(theme("Calm", 2, 2), theme("Plain words", 2, 2))), WIDE)
    assert [head_of(page).split(" ·")[0] for page in shown] == ["Overview", "The task"]
    assert all(f"{name} note {number}" in words_on(shown[:1]) for name in ("Calm", "Plain") for number in (1, 2))


def test_a_name_that_was_cut_has_a_page_where_it_is_whole() -> None:
    long = "Standing up for families when the form has no box for them at all, and saying so in time"
    others = [theme(name, 1, 1) for name in NAMES[:11]]
    shown = pages_of(frame(walled(WallCluster(long, 1, (WallNote("short", "skill"),)), *others)), WIDE)
    assert squeezed(long) in squeezed(words_on(shown[1:]))


@pytest.mark.parametrize(("count", "each"), [(13, [8, 5]), (24, [12, 12]), (35, [12, 12, 11])])
def test_many_themes_are_spread_evenly_over_the_overview(count: int, each: list[int]) -> None:
    names = [f"Name{number:02}" for number in range(count)]
    shown = [page for page in pages_of(frame(walled(*map(theme, names))), WIDE) if "Overview" in head_of(page)]
    assert [sum(name in words_on([page]) for name in names) for page in shown] == each


def test_one_theme_alone_has_all_its_notes_in_pages_and_nothing_else() -> None:
    alone = replace(walled(theme("Calm", 60, 60)).wall, focused=True)
    shown = pages_of(frame(harvest(alone)), WIDE)
    assert len(shown) > 1
    assert [f"One theme · {number} / {len(shown)}" in words_on([page]) for number, page in enumerate(shown, 1)]
    assert all([item.text for item in page.texts].count("Calm") == 1 for page in shown)
    assert all(f"Calm note {number}" in words_on(shown) for number in range(1, 61))
    assert "Call out one strength" not in words_on(shown)


def test_what_was_parked_is_called_so() -> None:
    parked = WallCluster("", 1, (WallNote("an outlier", "skill"),), parked=True)
    for clusters in ((theme("Calm", 2, 2), theme("", 2, 2), parked), (parked,)):
        first = pages_of(frame(walled(*clusters)), WIDE)[0]
        assert [item.text for item in first.texts if item.weight == BOLD][-1] == "Parked"


def test_an_empty_wall_says_so_calmly() -> None:
    assert "What you say will appear here" in words_on(pages_of(frame(harvest(Wall(Curtain.SHOWN, 0, ()))), WIDE))


def marked(composition: Composition) -> list[str]:
    """The texts that lie on a band."""
    bands = [item.box for item in composition.items if isinstance(item, ShapeItem) and item.role == "stage-accent-soft"]
    return [item.text for item in composition.texts if any(band.overlaps(item.box) for band in bands)]


def fresh(cluster: WallCluster, text: str) -> WallCluster:
    """The cluster with one of its notes new."""
    return replace(cluster, notes=tuple(replace(note, fresh=note.text == text) for note in cluster.notes))


def test_a_new_note_is_marked_where_it_lies_and_nothing_else_moves() -> None:
    old = walled(theme("Calm", 2, 2), theme("Plain words", 2, 2))
    new = walled(fresh(theme("Calm", 2, 2), "Calm note 2"), theme("Plain words", 2, 2))
    before, after = compose(frame(old), Canvas(WIDE)), compose(frame(new), Canvas(WIDE))
    assert marked(before) == []
    assert marked(after) == ["Calm note 2"]
    assert [item for item in after.items if item in before.items] == list(before.items)
    assert_sound(after)
    places = {item.role: number for number, item in enumerate(after.items) if isinstance(item, ShapeItem)}
    words = next(
        number for number, item in enumerate(after.items) if item in after.texts and item.text == "Calm note 2"
    )
    assert after.items.index(surface_of(after)) < places["stage-accent-soft"] < words


def test_a_new_card_has_its_ticks_and_replies_at_once() -> None:
    card = WallNote("Ask before you lift", "learning", votes=3, replies=(WallReply("And say why", "add"),))
    shown = WallCluster("", 1, (card,))
    before, after = (
        compose(frame(walled(shown)), Canvas(WIDE)),
        compose(frame(walled(fresh(shown, card.text))), Canvas(WIDE)),
    )
    assert "And say why" in words_on([after])
    assert [item for item in after.items if item in before.items] == list(before.items)
    assert marked(after)


def surface_of(composition: Composition) -> ShapeItem:
    """The card that the first mark lies on."""
    shapes = [item for item in composition.items if isinstance(item, ShapeItem)]
    band = next(item.box for item in shapes if item.role == "stage-accent-soft")
    return next(item for item in shapes if item.role == "stage-card" and item.box.overlaps(band))


def test_the_number_of_notes_stands_at_one_place_on_all_cards() -> None:
    shown = compose(frame(walled(*(theme(f"{name} and so on", 9) for name in NAMES[:9]))), Canvas(4 / 3))
    tallies = [item for item in shown.texts if item.role == "stage-accent" and item.text.startswith("9")]
    assert len({item.text for item in tallies}) == 1
    assert len(tallies) == 9


def test_the_layout_of_a_wall_is_kept_while_a_mark_comes_and_goes() -> None:
    old, new = walled(theme("Kept", 2, 2)), walled(fresh(theme("Kept", 2, 2), "Kept note 2"))
    compose(frame(new), Canvas(WIDE))
    before = module._sheet.cache_info().misses
    compose(frame(old), Canvas(WIDE))
    assert module._sheet.cache_info().misses == before


def test_a_new_note_without_room_on_its_card_marks_the_name_of_its_theme() -> None:
    clusters = [theme(name) for name in NAMES]
    clusters[3] = fresh(clusters[3], "Speaking note 5")
    assert marked(compose(frame(walled(*clusters)), Canvas(WIDE))) == ["Speaking", "up early"]


def test_a_new_note_of_several_lines_or_from_right_to_left_is_marked_whole() -> None:
    for text in ("let the whole family speak first and only then began to read from the file " * 2, "استمع أولا"):
        cluster = WallCluster("Calm", 1, (WallNote(text.strip(), "skill", fresh=True),))
        composition = compose(frame(walled(cluster)), Canvas(WIDE))
        assert squeezed("".join(marked(composition))) == squeezed(text)


@pytest.mark.parametrize("aspect", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize(
    "name",
    [
        "Donaudampfschifffahrtsgesellschaftskapitän",
        "x" * 300,
        "الاستماع أولا وقبل كل شيء",
        "首先倾听每一个人的声音",
        "💡 🤝 👩‍🏫",
    ],
)
def test_any_name_of_a_theme_stays_on_its_card_and_page(name: str, aspect: float) -> None:
    cluster = fresh(WallCluster(name, 2, (WallNote(name, "skill"), WallNote("short", "skill"))), name)
    for wall in (walled(cluster), walled(*[cluster] * 13), harvest(replace(walled(cluster).wall, focused=True))):
        for page in pages_of(frame(wall), aspect):
            assert_sound(page)


@pytest.mark.parametrize("width", [270, 300, 460])
def test_what_is_counted_stays_on_its_card(width: int) -> None:
    teach_languages()
    wanted, box = replace(theme("Nicht hadern", 12), votes=14), Box(0, 0, width, 130)
    with speaking("de"):
        shown = [
            item for item in theme_card(wanted, PROMPT_FLOOR, box, Tally.BELOW).items if isinstance(item, TextItem)
        ]
    assert all(item.box.x + text_width(item.text, item.px, item.weight) <= box.right for item in shown)
    counted = "12 Zettel · 14 Stimmen" if width == 460 else "14 Stimmen"
    assert counted in [item.text for item in shown]
