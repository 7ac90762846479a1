import json
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.commands import AddTime, EndSession, NextStep, TakeNote, Undo
from app.domain.events import NoteTaken
from app.domain.history import Record
from app.domain.identifiers import NoteId, SlotIndex
from app.domain.instants import Instant, minutes
from app.domain.vocabulary import Category, Privacy
from app.services.files import DiskFiles
from app.services.journal import Journal, JournalDamaged, NotSaved, read_journal
from app.services.journal_lines import decode, encode
from tests.support.rooms import Room

NOTE = NoteTaken(NoteId(1), SlotIndex(3), Category.SKILL, "asks openly", Privacy.ROOM)
RECORD = Record(7, 4, True, Instant(1_795_000_000_000), NOTE)


@pytest.fixture
def room() -> Room:
    """A room in memory that has seen a note in a new theme, a turn lengthened, and an undo."""
    room = Room(people=5).at_step("group-theme-harvest", "wall")
    room.do(TakeNote("one", theme="Listening"), TakeNote("two"), Undo(), NextStep())
    room.at_step("sparkling-pairs", "ask-one").do(AddTime(minutes(1)))
    return room


def content(room: Room) -> bytes:
    return room.files.read(room.path)


def lines(room: Room) -> list[bytes]:
    return content(room).splitlines(keepends=True)


# Lines


def test_a_line_is_as_the_format_says() -> None:
    line = encode(RECORD)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    read = json.loads(line)
    assert list(read) == ["v", "n", "c", "last", "at", "event", "crc"]
    assert (read["v"], read["n"], read["c"], read["last"], read["at"]) == (1, 7, 4, True, 1_795_000_000_000)
    assert read["event"]["type"] == "note-taken"


@pytest.mark.parametrize(
    "later",
    [b'"due":""},"crc":"d8febee0"}', b'"due":"","reply_to":null,"reply":null},"crc":"294a8319"}'],
)
def test_a_line_that_was_written_years_ago_is_still_read(later: bytes) -> None:
    old = (
        b'{"v":1,"n":7,"c":4,"last":true,"at":1795000000000,"event":{"type":"note-taken","note":1,"slot":3,'
        b'"category":"skill","text":"asks openly","privacy":"room","owner":"",'
    )
    assert decode(old + later) == RECORD


def test_a_line_of_today_is_written_as_it_will_be_read_for_years() -> None:
    today = (
        b'{"v":1,"n":7,"c":4,"last":true,"at":1795000000000,"event":{"type":"note-taken","note":1,"slot":3,'
        b'"category":"skill","text":"asks openly","privacy":"room","owner":"","due":"","reply_to":null,"reply":null,'
        b'"agreed":true},"crc":"30cb4c10"}'
    )
    assert encode(RECORD) == today + b"\n"


@given(st.text().filter(lambda text: text.isprintable()))
def test_any_text_comes_back_as_it_went(text: str) -> None:
    record = Record(1, 1, True, Instant(0), NoteTaken(NoteId(1), SlotIndex(0), Category.SKILL, text, Privacy.ROOM))
    assert decode(encode(record)[:-1]) == record


def test_any_single_changed_byte_is_noticed() -> None:
    line = encode(RECORD)[:-1]
    for place in range(len(line)):
        changed = bytearray(line)
        changed[place] ^= 1
        with pytest.raises(ValueError, match=r"is not complete|has been changed"):
            decode(bytes(changed))


def sealed(line: dict[str, object]) -> bytes:
    """A line of another program that knows how to seal."""
    body = json.dumps(line).encode()[:-1]
    return body + b',"crc":"%08x"}\n' % zlib.crc32(body)


def test_a_newer_format_is_named() -> None:
    line = {"v": 2, "n": 7, "c": 4, "last": True, "at": 0, "event": {"type": "undone"}}
    with pytest.raises(ValueError, match="has format 2, which is newer"):
        decode(sealed(line)[:-1])


def test_an_event_from_the_future_is_not_guessed() -> None:
    line = {"v": 1, "n": 7, "c": 4, "last": True, "at": 0, "event": {"type": "coffee-spilt"}}
    with pytest.raises(ValueError, match="not from this version"):
        decode(sealed(line)[:-1])


# Whole files


def test_a_whole_journal_tells_the_whole_session(room: Room) -> None:
    reading = read_journal(content(room))
    assert reading.history == room.history
    assert (reading.good_bytes, reading.notice, reading.damaged) == (len(content(room)), "", False)


def test_a_last_line_torn_at_any_byte_is_dropped_and_said(room: Room) -> None:
    before, last = b"".join(lines(room)[:-1]), lines(room)[-1]
    complete = read_journal(before)
    for length in range(1, len(last)):
        reading = read_journal(before + last[:length])
        # A turn and its equal turn are one command: with the last line goes the whole of it.
        assert reading.history.session.lengths != room.session.lengths
        assert reading.history == complete.history
        assert not reading.damaged
        assert reading.notice.startswith("The last entry was cut off")
        assert (before + last).startswith(content(room)[: reading.good_bytes])


def test_a_command_without_its_last_line_never_happened(room: Room) -> None:
    whole = lines(room)
    assert json.loads(whole[-2])["last"] is False
    reading = read_journal(b"".join(whole[:-1]))
    assert reading.good_bytes == len(b"".join(whole[:-2]))
    assert reading.notice.startswith("The last entry was cut off")
    assert read_journal(b"".join(whole[:-2])).history == reading.history


@pytest.mark.parametrize("number", [2, 4, 6])
def test_a_damaged_line_is_said_with_its_number_and_what_is_before_is_kept(room: Room, number: int) -> None:
    whole = lines(room)
    whole[number - 1] = whole[number - 1].replace(b'"at":1', b'"at":2')
    reading = read_journal(b"".join(whole))
    assert reading.damaged
    assert reading.notice.startswith(f"Line {number} of the session file has been changed.")
    assert reading.history.records < number
    assert reading.good_bytes <= len(b"".join(whole[: number - 1]))


def test_a_line_that_is_missing_or_twice_there_is_out_of_order(room: Room) -> None:
    whole = lines(room)
    for spoiled in (whole[:2] + whole[3:], whole[:3] + whole[2:]):
        reading = read_journal(b"".join(spoiled))
        assert reading.damaged
        assert "is out of order" in reading.notice


def test_a_second_creation_does_not_begin_anew(room: Room) -> None:
    first = decode(lines(room)[0][:-1])
    again = encode(Record(2, 2, True, first.at, first.event))
    reading = read_journal(lines(room)[0] + again)
    assert reading.damaged
    assert reading.notice.startswith("Line 2 of the session file creates the session a second time.")
    assert reading.history.records == 1


def test_an_undo_of_nothing_does_not_fit_what_came_before(room: Room) -> None:
    line = {"v": 1, "n": 2, "c": 2, "last": True, "at": 0, "event": {"type": "undone"}}
    reading = read_journal(lines(room)[0] + sealed(line))
    assert reading.damaged
    assert "does not fit what came before" in reading.notice


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "empty or was cut off before its first line was complete"),
        (b'{"v":1,"n":1', "empty or was cut off before its first line was complete"),
        (b"not a journal\n", "Line 1 of the session file is not complete. The file is left untouched."),
        (
            sealed({"v": 2, "n": 1, "c": 1, "last": True, "at": 0, "event": {"type": "undone"}}),
            "newer than this version",
        ),
        (
            sealed({"v": 1, "n": 1, "c": 1, "last": True, "at": 0, "event": {"type": "undone"}}),
            "does not create a session",
        ),
        (b"\x00" * 4096, "empty or was cut off"),
        (b"\n\n\n", "Line 1"),
    ],
)
def test_a_file_without_a_first_line_is_said_to_be_unreadable(data: bytes, sentence: str) -> None:
    with pytest.raises(JournalDamaged) as caught:
        read_journal(data)
    assert sentence in caught.value.sentence
    assert "goes into a copy" not in caught.value.sentence


@given(st.binary(max_size=300), st.integers(1, 400))
def test_no_rubbish_behind_good_lines_takes_them_away(rubbish: bytes, cut: int) -> None:
    room = Room(people=3).at_step("group-theme-harvest", "wall")
    reading = read_journal(content(room) + rubbish[:cut])
    assert reading.history == room.history
    assert bool(reading.notice) == bool(rubbish)


# Writing


def test_going_on_after_a_torn_line_writes_over_it(tmp_path: Path) -> None:
    room = Room(tmp_path).at_step("group-theme-harvest", "wall")
    with room.path.open("ab") as file:
        file.write(b'{"v":1,"n":4,')
    reading = read_journal(room.path.read_bytes())
    journal = Journal(DiskFiles(), room.path, reading.good_bytes)
    record = Record(reading.history.records + 1, 9, True, room.now, NOTE)
    journal.append([record], room.session)
    journal.close()
    assert decode(room.path.read_bytes().splitlines()[-1]) == record
    assert read_journal(room.path.read_bytes()).notice == ""


def test_a_journal_taken_away_is_a_sentence_and_not_a_new_file(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.path.rename(tmp_path / "elsewhere")
    with pytest.raises(NotSaved) as caught:
        room.at_step("group-theme-harvest", "wall")
    assert caught.value.sentence.startswith("Not saved: no such file or directory.")
    assert not room.path.exists()
    (tmp_path / "elsewhere").rename(room.path)
    room.at_step("group-theme-harvest", "wall").do(EndSession())
    assert room.read_back() == room.history


def test_a_journal_made_shorter_by_another_program_is_a_sentence(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.path.write_bytes(room.path.read_bytes()[:-5])
    with pytest.raises(NotSaved, match="changed by another program"):
        room.at_step("group-theme-harvest", "wall")
