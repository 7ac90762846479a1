"""Which screen is the room's: the same decision in whatever order the system lists the screens."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.screens import (
    Arrangement,
    Places,
    Screen,
    Standing,
    in_order,
    next_choice,
    places,
    recognise,
    standing,
)
from app.domain.venue import KnownScreen

LAPTOP = Screen(KnownScreen("", "", "", "eDP-1", 0, 0, 1366, 768), primary=True, refresh=60.0)
BEAMER = Screen(KnownScreen("BenQ", "MX550", "A1", "HDMI-1", 1366, 0, 1024, 768), refresh=60.0)
TELEVISION = Screen(KnownScreen("LG", "TV", "", "DP-1", 2390, 0, 1920, 1080))

KNOWN = st.builds(
    KnownScreen,
    maker=st.sampled_from(("", "BenQ")),
    model=st.sampled_from(("", "MX550")),
    serial=st.sampled_from(("", "A1")),
    name=st.sampled_from(("eDP-1", "HDMI-1", "DP-1", "")),
    x=st.sampled_from((0, 171, 1366, 2390)),
    y=st.sampled_from((0, 768)),
    width=st.sampled_from((0, 1024, 1366)),
    height=st.sampled_from((768, 600)),
)
SCREENS = st.lists(st.builds(Screen, KNOWN, primary=st.booleans(), scale=st.sampled_from((1.0, 1.25, 2.0))), max_size=4)
WANTED = st.lists(KNOWN, max_size=2)


def shown_apart(a: Screen, b: Screen) -> bool:
    """Written again in other words: neither begins where the other does, nor lies in it."""

    def area(screen: Screen) -> tuple[range, range]:
        known = screen.known
        return range(known.x, known.x + known.width), range(known.y, known.y + known.height)

    (ax, ay), (bx, by) = area(a), area(b)
    overlap = (max(ax.start, bx.start), min(ax.stop, bx.stop)), (max(ay.start, by.start), min(ay.stop, by.stop))
    common = tuple(range(*part) for part in overlap)
    return (ax.start, ay.start) != (bx.start, by.start) and common not in ((ax, ay), (bx, by))


@given(SCREENS, WANTED, st.none() | KNOWN)
def test_room_and_facilitator_never_share_a_picture(
    screens: list[Screen], wanted: list[KnownScreen], console: KnownScreen | None
) -> None:
    found = places(screens, wanted, console)
    there = [screen for screen in screens if screen.known.width]
    assert (found.console is None) == (not there)
    if found.audience is not None:
        assert found.arrangement is Arrangement.EXTENDED
        assert found.console is not None
        assert shown_apart(found.audience, found.console)


@given(SCREENS, WANTED, st.none() | KNOWN, st.data())
def test_the_order_of_the_list_does_not_matter(
    screens: list[Screen], wanted: list[KnownScreen], console: KnownScreen | None, data: st.DataObject
) -> None:
    found = places(screens, wanted, console)
    shuffled = data.draw(st.permutations(screens))
    assert places(shuffled, wanted, console) == found
    assert next_choice(shuffled, found) == next_choice(screens, found)


@given(SCREENS, st.data())
def test_a_remembered_screen_wins_while_another_is_left_for_the_console(
    screens: list[Screen], data: st.DataObject
) -> None:
    there = in_order(screens)
    free = [a for a in there if any(shown_apart(a, b) for b in there)]
    if not free:
        return
    wanted = data.draw(st.sampled_from(free))
    moved = replace(wanted.known, x=9_000, y=9_000, width=640, height=480)
    found = places(screens, [moved]).audience
    assert found is not None
    told = any((moved.maker, moved.model, moved.serial))
    alike = (moved.maker, moved.model, moved.serial) == (found.known.maker, found.known.model, found.known.serial)
    assert alike if told else found.known.name == moved.name


@given(SCREENS, WANTED)
def test_the_ways_screens_lie_are_told_apart(screens: list[Screen], wanted: list[KnownScreen]) -> None:
    there = in_order(screens)
    apart = any(shown_apart(a, b) for a in there for b in there if a is not b)
    way = Arrangement.EXTENDED if apart else Arrangement.MIRRORED if len(there) > 1 else Arrangement.ALONE
    assert places(screens, wanted).arrangement is way


@given(SCREENS)
def test_the_swap_key_goes_through_all_that_can_be_the_rooms_and_comes_back(screens: list[Screen]) -> None:
    screens = [replace(s, known=replace(s.known, name=f"DP-{i}", serial=str(i))) for i, s in enumerate(screens)]
    first = now = places(screens)
    seen = []
    for _ in screens:
        choice = next_choice(screens, now)
        if choice is None:
            return
        now = places(screens, [choice.known], now.console.known if now.console else None)
        assert now.audience == choice
        seen.append(choice)
        if now.audience == first.audience:
            break
    there = in_order(screens)
    assert set(seen) == {a for a in there if any(shown_apart(a, b) for b in there)}
    assert now.audience == first.audience or first.audience is None


def test_the_room_gets_the_screen_that_is_plugged_in() -> None:
    assert places([LAPTOP, BEAMER]) == Places(Arrangement.EXTENDED, BEAMER, LAPTOP)
    first = replace(BEAMER, primary=True)
    assert places([first, replace(LAPTOP, primary=False)]).audience == first


def test_where_no_panel_is_the_laptops_own_the_console_has_the_primary_screen() -> None:
    desk = replace(LAPTOP, known=replace(LAPTOP.known, name="DP-2"))
    assert places([BEAMER, desk]) == Places(Arrangement.EXTENDED, BEAMER, desk)


def test_one_screen_is_the_facilitators() -> None:
    assert places([BEAMER]) == Places(Arrangement.ALONE, None, BEAMER)
    assert places([]) == Places(Arrangement.ALONE)
    assert places([replace(BEAMER, known=KnownScreen(name="gone"))]) == Places(Arrangement.ALONE)


def test_screens_that_begin_at_one_point_or_lie_in_one_another_are_mirrored() -> None:
    for x, width in ((0, 1024), (0, 1920), (171, 1024)):
        twin = replace(BEAMER, known=replace(BEAMER.known, x=x, width=width))
        assert places([LAPTOP, twin], [twin.known]) == Places(Arrangement.MIRRORED, None, LAPTOP)


def test_beside_two_mirrored_screens_a_third_is_the_rooms() -> None:
    mirrored = replace(BEAMER, known=replace(BEAMER.known, x=0))
    assert places([LAPTOP, mirrored, TELEVISION]) == Places(Arrangement.EXTENDED, TELEVISION, LAPTOP)


def test_a_screen_is_known_again_in_another_socket_and_at_another_place() -> None:
    moved = replace(BEAMER, known=replace(BEAMER.known, name="DP-3", x=4310, y=20, width=1280))
    assert recognise(BEAMER.known, [LAPTOP, TELEVISION, moved]) == moved
    assert places([LAPTOP, TELEVISION, moved], [BEAMER.known]).audience == moved


def test_triplets_are_told_apart_by_socket_then_place_then_size() -> None:
    one = KnownScreen("Dell", "U24", "", "DP-1", 0, 0, 1920, 1080)
    triplets = [Screen(replace(one, name=f"DP-{n}", x=1920 * n)) for n in range(3)]
    for each in triplets:
        assert recognise(each.known, triplets) == each
        assert recognise(replace(each.known, name=""), triplets) == each
    other_size = Screen(replace(one, name="DP-7", x=1920, width=1280))
    nameless = KnownScreen("Dell", "U24", "", "", 7, 7, 1280, 1080)
    assert recognise(nameless, [*triplets, other_size]) == other_size
    assert recognise(replace(triplets[0].known, x=1920), triplets) == triplets[0]
    twice = places(triplets, [triplets[2].known])
    assert twice.audience == triplets[2]


def test_of_two_that_were_the_rooms_the_first_that_is_there_is_it_again() -> None:
    wanted = [TELEVISION.known, BEAMER.known]
    assert places([LAPTOP, BEAMER, TELEVISION], wanted).audience == TELEVISION
    left = replace(TELEVISION, known=replace(TELEVISION.known, serial="other", x=-1920))
    assert places([left, LAPTOP, BEAMER], wanted).audience == BEAMER


def test_a_screen_that_tells_nothing_is_known_by_its_socket_alone() -> None:
    silent = Screen(KnownScreen(name="HDMI-1", x=1366, width=800, height=600))
    assert recognise(replace(silent.known, x=0, width=1024), [LAPTOP, silent]) == silent
    assert recognise(replace(silent.known, name="HDMI-2"), [LAPTOP, silent]) is None
    assert recognise(BEAMER.known, [silent]) is None


def test_nothing_is_covered_unasked_where_the_facilitator_works() -> None:
    beside = replace(BEAMER, primary=True)
    assert places([replace(LAPTOP, primary=False), beside], [], beside.known) == Places(
        Arrangement.EXTENDED, None, beside
    )
    assert places([LAPTOP, beside], [LAPTOP.known], beside.known).audience == LAPTOP


def test_the_console_stays_where_it_is_and_leaves_only_the_rooms_screen() -> None:
    three = [LAPTOP, BEAMER, TELEVISION]
    assert places(three, [BEAMER.known], TELEVISION.known).console == TELEVISION
    assert places(three, [BEAMER.known], BEAMER.known).console == LAPTOP


def test_what_the_room_looks_at_is_told_in_pixels() -> None:
    sharp = replace(BEAMER, scale=1.25)
    assert standing(places([LAPTOP, sharp])) == Standing(Arrangement.EXTENDED, "BenQ MX550", 1280, 960, 1.25, 60.0)
    assert standing(places([LAPTOP])) == Standing(Arrangement.ALONE, "eDP-1", 1366, 768, 1.0, 60.0)
    assert standing(places([])) == Standing(Arrangement.ALONE)
