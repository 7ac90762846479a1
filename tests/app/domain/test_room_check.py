"""The room check: what is known of a room, what that is called, and that nobody is told "ready" who should look."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import fields, replace

from app.domain.instants import Duration, minutes
from app.domain.room_answers import CheckItem, Said, Word, with_answer
from app.domain.room_check import Answer, RoomCheck, reminder, verdict
from app.domain.room_facts import (
    AwakeFacts,
    ClickerFacts,
    DiskFacts,
    FolderFacts,
    LetterFacts,
    PowerFacts,
    PrinterFacts,
    RoomFacts,
    ScreenFacts,
    SoundFacts,
    StartFacts,
)
from app.domain.room_findings import about, check_room, may_say
from app.domain.room_laptop import ENOUGH, SCARCE, size_text
from app.domain.screens import Arrangement, Standing

TODAY, LAST_TIME = "2026-11-22", "2026-03-12"
BENQ = Standing(Arrangement.EXTENDED, "BenQ MX550", 1024, 768)
BEAMER = ScreenFacts(BENQ)
ALONE = ScreenFacts(Standing(Arrangement.ALONE, "eDP-1", 1366, 768))
MIRRORED = ScreenFacts(replace(BENQ, arrangement=Arrangement.MIRRORED))
GOOD = RoomFacts(
    screen=BEAMER,
    letters=LetterFacts("readable to row 11"),
    sound=SoundFacts(True, 80, ("Speakers",)),
    clicker=ClickerFacts(),
    awake=AwakeFacts(True),
    power=PowerFacts(True, 90),
    printers=PrinterFacts(("Office",), "Office"),
    disk=DiskFacts(120_000_000_000),
    folder=FolderFacts("/data"),
    start=StartFacts("09:45", "10:00", minutes(15)),
)
"""What the machine tells when all is well; three things are left to people."""

FACTS = st.builds(
    RoomFacts,
    screen=st.none()
    | st.builds(
        ScreenFacts,
        st.builds(Standing, st.sampled_from(Arrangement), st.sampled_from(("", "BenQ", "LG"))),
        usual=st.sampled_from(("", "LG")),
        lost=st.booleans(),
    ),
    letters=st.none() | st.builds(LetterFacts, st.just("readable to row 9"), st.sampled_from(("", "Too far."))),
    sound=st.none()
    | st.builds(
        SoundFacts,
        st.booleans(),
        st.integers(0, 100),
        st.none() | st.sampled_from(((), ("A",), ("A", "B"))),
        st.booleans(),
    ),
    clicker=st.none() | st.builds(ClickerFacts, st.sampled_from(("", "PgDn"))),
    awake=st.none() | st.builds(AwakeFacts, st.booleans()),
    power=st.none() | st.builds(PowerFacts, st.booleans(), st.none() | st.integers(0, 100)),
    printers=st.none() | st.builds(PrinterFacts, st.sampled_from(((), ("Office",), ("Office", "Hall")))),
    disk=st.none() | st.builds(DiskFacts, st.integers(0, 10**13), st.sampled_from(("", "input/output error"))),
    folder=st.none() | st.builds(FolderFacts, st.just("/data"), st.sampled_from(("", "read-only file system"))),
    start=st.none()
    | st.builds(StartFacts, st.just("09:45"), st.just("10:00"), st.integers(-(10**9), 10**9).map(Duration)),
)
SAID = st.lists(
    st.builds(
        Said,
        st.sampled_from(CheckItem),
        st.sampled_from(Word),
        st.sampled_from((TODAY, LAST_TIME, "?")),
        st.sampled_from(("", "BenQ", "A")),
    ),
    max_size=10,
).map(lambda answers: _kept(answers))


def _kept(answers: list[Said]) -> tuple[Said, ...]:
    kept: tuple[Said, ...] = ()
    for each in answers:
        kept = with_answer(kept, each)
    return kept


def says(item: CheckItem, word: Word = Word.YES, *, day: str = TODAY, facts: RoomFacts = GOOD) -> Said:
    return Said(item, word, day, about(item, facts))


ALL_SAID = tuple(says(item) for item in (CheckItem.LETTERS, CheckItem.SOUND, CheckItem.CLICKER))


def answers(check: RoomCheck) -> dict[CheckItem, Answer]:
    return {each.item: each.answer for each in check.findings}


def fact(item: CheckItem, facts: RoomFacts = GOOD, *said: Said) -> str:
    return check_room(facts, said, TODAY).finding(item).fact


def answer(item: CheckItem, facts: RoomFacts = GOOD, *said: Said) -> Answer:
    return check_room(facts, said, TODAY).finding(item).answer


@given(FACTS, SAID)
def test_nothing_unknown_and_nothing_wrong_is_ever_called_ready(facts: RoomFacts, said: tuple[Said, ...]) -> None:
    check = check_room(facts, said, TODAY)
    left = {each.answer for each in check.findings} - {Answer.READY, Answer.NOT_NEEDED}
    assert check.is_ready == (not left)
    assert check.is_ready == (reminder(check) == "")
    assert ("The room is ready" in verdict(check)) == check.is_ready
    for found in check.open:
        assert found.do, f"nobody is told what to do about {found}"


@given(FACTS, SAID, st.sampled_from([field.name for field in fields(RoomFacts)]))
def test_what_the_machine_has_not_told_is_not_ready_unless_somebody_said_so_today(
    facts: RoomFacts, said: tuple[Said, ...], name: str
) -> None:
    item = {"printers": "printer"}.get(name, name)
    found = check_room(replace(facts, **{name: None}), said, TODAY).finding(CheckItem(item))
    told = {each.item for each in said if each.day == TODAY}
    if found.answer is Answer.READY:
        assert found.item in told
    if item in ("disk", "folder", "screen"):
        assert found.answer is not Answer.READY


@given(FACTS, SAID)
def test_an_answer_of_another_day_changes_no_answer_of_today(facts: RoomFacts, said: tuple[Said, ...]) -> None:
    today = tuple(each for each in said if each.day == TODAY)
    assert answers(check_room(facts, said, TODAY)) == answers(check_room(facts, today, TODAY))


def test_the_machine_alone_makes_no_room_ready() -> None:
    check = check_room(GOOD, (), TODAY)
    assert verdict(check) == "7 of 10 are ready. Not known yet: letters, sound, clicker."
    assert reminder(check) == "3 things are not known yet"


def test_a_room_where_somebody_looked_and_listened_is_ready() -> None:
    check = check_room(GOOD, ALL_SAID, TODAY)
    assert check.is_ready
    assert verdict(check) == "The room is ready: all 10 things work."


def test_nobody_has_looked_at_an_empty_list() -> None:
    assert not RoomCheck(()).is_ready


def test_yesterday_s_answers_are_told_with_their_day_and_asked_again() -> None:
    heard = says(CheckItem.SOUND, day=LAST_TIME)
    assert fact(CheckItem.SOUND, GOOD, heard) == (
        "Heard here on 12 March 2026. Cables, rooms and volumes change, so it is asked again. The volume is 80 %."
    )
    assert answer(CheckItem.SOUND, GOOD, heard) is Answer.UNKNOWN
    failed = says(CheckItem.CLICKER, Word.NO, day=LAST_TIME)
    assert fact(CheckItem.CLICKER, GOOD, failed).startswith("It failed on 12 March 2026.")


def test_another_loudspeaker_than_the_one_heard_this_morning_is_asked_about_and_named() -> None:
    hdmi = replace(GOOD, sound=SoundFacts(True, 80, ("HDMI",)))
    heard = says(CheckItem.SOUND)
    assert answer(CheckItem.SOUND, GOOD, heard) is Answer.READY
    assert answer(CheckItem.SOUND, hdmi, heard) is Answer.UNKNOWN
    assert "Heard here today, with Speakers; now it is HDMI." in fact(CheckItem.SOUND, hdmi, heard)


def test_letters_read_on_one_projector_are_not_read_on_the_next() -> None:
    read = says(CheckItem.LETTERS)
    other = replace(GOOD, screen=ScreenFacts(replace(BENQ, name="Epson EB-X41")))
    assert answer(CheckItem.LETTERS, GOOD, read) is Answer.READY
    assert answer(CheckItem.LETTERS, other, read) is Answer.UNKNOWN
    assert "with BenQ MX550; now it is Epson EB-X41." in fact(CheckItem.LETTERS, other, read)


def test_another_projector_than_last_time_is_said_until_somebody_says_that_it_is_right() -> None:
    other = replace(GOOD, screen=replace(BEAMER, usual="Epson EB-X41"))
    assert answer(CheckItem.SCREEN, other) is Answer.LOOK
    assert "Last time it was Epson EB-X41." in fact(CheckItem.SCREEN, other)
    assert answer(CheckItem.SCREEN, other, says(CheckItem.SCREEN)) is Answer.READY


@pytest.mark.parametrize(
    ("screen", "expected", "words"),
    [
        (BEAMER, Answer.READY, "BenQ MX550 (1024 × 768), extended: the room sees the stage, you see the console."),
        (MIRRORED, Answer.LOOK, "mirrored: the room sees all that you see."),
        (ALONE, Answer.LOOK, "Only this laptop’s screen is here (1366 × 768)."),
        (replace(BEAMER, lost=True), Answer.LOOK, "The projector is gone: the room sees nothing."),
        (ScreenFacts(replace(BENQ, name="")), Answer.READY, "A screen without a name (1024 × 768), extended"),
        (None, Answer.UNKNOWN, "The screens were not looked at yet."),
    ],
)
def test_the_projector_is_named_and_how_it_stands_is_said_in_words(
    screen: ScreenFacts | None, expected: Answer, words: str
) -> None:
    facts = replace(GOOD, screen=screen)
    assert answer(CheckItem.SCREEN, facts) is expected
    assert words in fact(CheckItem.SCREEN, facts)


def test_one_picture_for_both_may_be_meant() -> None:
    mirrored = replace(GOOD, screen=MIRRORED)
    assert answer(CheckItem.SCREEN, mirrored, says(CheckItem.SCREEN, facts=mirrored)) is Answer.READY


def test_without_a_projector_nobody_is_asked_about_letters() -> None:
    alone = replace(GOOD, screen=ALONE)
    without = says(CheckItem.SCREEN, Word.WITHOUT, facts=alone)
    assert answer(CheckItem.SCREEN, alone, without) is Answer.NOT_NEEDED
    assert answer(CheckItem.LETTERS, alone, without) is Answer.NOT_NEEDED
    assert answer(CheckItem.LETTERS, alone, replace(without, day=LAST_TIME)) is Answer.UNKNOWN


def test_sound_that_is_off_is_wanted_by_nobody() -> None:
    assert answer(CheckItem.SOUND, replace(GOOD, sound=SoundFacts(False, 80))) is Answer.NOT_NEEDED


@pytest.mark.parametrize("sound", [SoundFacts(True, 80, ()), SoundFacts(True, 80, ("Speakers",), failed=True)])
def test_a_laptop_with_nothing_to_sound_from_is_to_be_looked_at_whatever_was_heard(sound: SoundFacts) -> None:
    facts = replace(GOOD, sound=sound)
    assert answer(CheckItem.SOUND, facts, says(CheckItem.SOUND, facts=facts)) is Answer.LOOK


@pytest.mark.parametrize("item", [CheckItem.DISK, CheckItem.FOLDER])
def test_nobody_can_say_that_notes_are_kept_or_do_without(item: CheckItem) -> None:
    assert not any(may_say(item, word) for word in Word)
    for word in Word:
        assert answer(item, replace(GOOD, disk=None, folder=None), Said(item, word, TODAY)) is Answer.UNKNOWN


@pytest.mark.parametrize(
    ("free", "expected", "words"),
    [
        (ENOUGH, Answer.READY, "500 MB are free."),
        (ENOUGH - 1, Answer.LOOK, "Only 499 MB are free: enough for notes, not for the system."),
        (SCARCE - 1, Answer.LOOK, "Only 49 MB are free: notes may not be kept."),
        (0, Answer.LOOK, "Only 0 MB are free: notes may not be kept."),
    ],
)
def test_a_disk_has_room_or_is_to_be_looked_at(free: int, expected: Answer, words: str) -> None:
    facts = replace(GOOD, disk=DiskFacts(free))
    assert (answer(CheckItem.DISK, facts), fact(CheckItem.DISK, facts)) == (expected, words)


def test_a_disk_that_does_not_answer_is_unknown_and_a_folder_that_keeps_nothing_is_wrong() -> None:
    facts = replace(GOOD, disk=DiskFacts(trouble="input/output error"), folder=FolderFacts("/data", "read-only"))
    assert answer(CheckItem.DISK, facts) is Answer.UNKNOWN
    assert answer(CheckItem.FOLDER, facts) is Answer.LOOK
    assert fact(CheckItem.FOLDER, facts) == "Nothing can be kept in /data: read-only."


@pytest.mark.parametrize(
    ("power", "said", "expected"),
    [
        (PowerFacts(True), None, Answer.READY),
        (PowerFacts(False, 80), None, Answer.LOOK),
        (PowerFacts(False, 80), Word.YES, Answer.LOOK),
        (PowerFacts(False, 80), Word.WITHOUT, Answer.NOT_NEEDED),
        (None, None, Answer.UNKNOWN),
        (None, Word.YES, Answer.READY),
    ],
)
def test_what_the_machine_knows_of_its_power_is_believed_before_people(
    power: PowerFacts | None, said: Word | None, expected: Answer
) -> None:
    told = (says(CheckItem.POWER, said),) if said is not None else ()
    assert answer(CheckItem.POWER, replace(GOOD, power=power), *told) is expected


@pytest.mark.parametrize(
    ("printers", "said", "expected"),
    [
        (PrinterFacts(("Office",)), None, Answer.READY),
        (PrinterFacts(("Office",)), Word.NO, Answer.LOOK),
        (PrinterFacts(()), None, Answer.LOOK),
        (PrinterFacts(()), Word.WITHOUT, Answer.NOT_NEEDED),
        (None, None, Answer.UNKNOWN),
        (None, Word.YES, Answer.READY),
    ],
)
def test_a_page_that_came_out_or_not_says_more_than_a_list_of_printers(
    printers: PrinterFacts | None, said: Word | None, expected: Answer
) -> None:
    told = (says(CheckItem.PRINTER, said),) if said is not None else ()
    assert answer(CheckItem.PRINTER, replace(GOOD, printers=printers), *told) is expected


@pytest.mark.parametrize(
    ("awake", "said", "expected"),
    [
        (AwakeFacts(True), None, Answer.READY),
        (AwakeFacts(True), Word.NO, Answer.LOOK),
        (AwakeFacts(False), None, Answer.LOOK),
        (AwakeFacts(False), Word.YES, Answer.READY),
        (None, None, Answer.UNKNOWN),
    ],
)
def test_where_the_system_keeps_no_screen_on_people_turn_sleep_off(
    awake: AwakeFacts | None, said: Word | None, expected: Answer
) -> None:
    told = (says(CheckItem.AWAKE, said),) if said is not None else ()
    assert answer(CheckItem.AWAKE, replace(GOOD, awake=awake), *told) is expected


@pytest.mark.parametrize(
    ("ahead", "expected", "words"),
    [
        (15, Answer.READY, "The laptop says 09:45, the plan begins at 10:00."),
        (-15, Answer.READY, "The laptop says 09:45, the plan begins at 10:00."),
        (-16, Answer.LOOK, "The laptop says 09:45, the plan begins at 10:00: 16 min ago."),
        (26 * 60, Answer.LOOK, "The laptop says 09:45, the plan begins at 10:00: not before 26 h."),
    ],
)
def test_a_start_long_gone_or_on_another_day_is_a_wrong_plan_or_a_wrong_clock(
    ahead: int, expected: Answer, words: str
) -> None:
    facts = replace(GOOD, start=StartFacts("09:45", "10:00", minutes(ahead)))
    assert (answer(CheckItem.START, facts), fact(CheckItem.START, facts)) == (expected, words)


def test_the_reminder_tells_what_needs_a_look_first() -> None:
    check = check_room(replace(GOOD, power=PowerFacts(False)), ALL_SAID[:2], TODAY)
    assert reminder(check) == "1 thing needs a look, 1 thing is not known yet"
    assert verdict(check) == "8 of 10 are ready. Look here: power. Not known yet: clicker."


def test_what_is_not_needed_is_not_counted() -> None:
    check = check_room(GOOD, (*ALL_SAID, says(CheckItem.PRINTER, Word.WITHOUT)), TODAY)
    assert verdict(check) == "The room is ready: all 9 things work."


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 MB"), (812_345_678, "812 MB"), (4_200_000_000, "4.2 GB"), (120_300_000_000, "120 GB")]
)
def test_bytes_are_said_in_the_units_of_disks(count: int, words: str) -> None:
    assert size_text(count) == words


def test_a_last_row_out_of_reach_needs_no_eyes_to_be_wrong() -> None:
    facts = replace(GOOD, letters=LetterFacts("readable to row 9", "The last row cannot read this."))
    assert answer(CheckItem.LETTERS, facts) is Answer.LOOK
    assert answer(CheckItem.LETTERS, facts, says(CheckItem.LETTERS)) is Answer.READY
    assert fact(CheckItem.LETTERS, GOOD, says(CheckItem.LETTERS)) == (
        "Read from the last row today. They are readable to row 11."
    )


LEARNED = replace(GOOD, clicker=ClickerFacts("PgDown"))
PRESSED = Said(CheckItem.CLICKER, Word.YES, TODAY, "PgDown")


@pytest.mark.parametrize(
    ("facts", "said", "answer", "begins"),
    [
        (GOOD, (), Answer.UNKNOWN, "No clicker was learned yet."),
        (LEARNED, (), Answer.UNKNOWN, "It was not pressed here yet. Its forward button sends PgDown."),
        (LEARNED, (PRESSED,), Answer.READY, "The clicker works today. Its forward button sends PgDown."),
        (LEARNED, (replace(PRESSED, day=LAST_TIME),), Answer.UNKNOWN, "It worked here on 12 March 2026."),
        (GOOD, (PRESSED,), Answer.UNKNOWN, "Its buttons were forgotten."),
        (LEARNED, (replace(PRESSED, with_what=""),), Answer.UNKNOWN, "It was learned anew and not pressed since."),
    ],
)
def test_a_clicker_is_ready_when_it_is_learned_and_was_pressed_today(
    facts: RoomFacts, said: tuple[Said, ...], answer: Answer, begins: str
) -> None:
    found = check_room(facts, said, TODAY).finding(CheckItem.CLICKER)
    assert found.answer is answer
    assert found.fact.startswith(begins)
    assert about(CheckItem.CLICKER, facts) == (facts.clicker.forward if facts.clicker is not None else "")
