"""Sessions with a passphrase: nothing of them is read without it, and no change to their bytes goes unnoticed."""

import re
import shutil
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.commands import Begin, EndSession, JumpTo, KeepUntil, Redo, TakeNote, Undo
from app.domain.history import History
from app.domain.identifiers import SessionId
from app.domain.instants import minutes
from app.services.bootstrap import bootstrap
from app.services.clock import HandSetClock
from app.services.closing.log import read_log
from app.services.closing.names_out import take_names_out
from app.services.conductor import Conductor
from app.services.evaluations import evaluation_beside, keep_evaluation
from app.services.files import DiskFiles
from app.services.journal import JournalDamaged, NotSaved, Reading, read_journal
from app.services.locks import form_in, header_in, is_locked
from app.services.sealing import Key, derive
from app.services.sessions import JOURNAL, Locked, SessionMissing, Sessions, SetUp, WrongPassphrase
from app.services.taking_in import take_in
from exercises import content_folder
from tests.support.faulty_files import Fault, FaultyDisk
from tests.support.left_behind import traces_in
from tests.support.locking import CHEAP, PASSPHRASE, cheap_lock
from tests.support.past_sessions import ACTION, NAMES, OWN, QUESTION, past_session
from tests.support.rooms import TEN, people_called, plan_of

LOCK = cheap_lock()
SET_UP = SetUp(plan_of(), people_called(*NAMES), facilitator="Robin", place="Haus Sonne", seed=7)
NOTE = "Zoë asks before she judges"


def sessions_in(folder: Path) -> Sessions:
    return Sessions(DiskFiles(), folder / "sessions")


def held(folder: Path) -> tuple[SessionId, History]:
    """A locked session in its second step with some notes, undone and done again, not ended."""
    opened = sessions_in(folder).create(SET_UP, HandSetClock(TEN), LOCK)
    conductor = Conductor(opened.history, opened.journal, HandSetClock(TEN))
    wall = opened.history.session.plan.find("group-theme-harvest", "wall")
    assert wall is not None
    for command in (Begin(), JumpTo(wall), TakeNote(NOTE), TakeNote("stays calm"), Undo(), Redo()):
        conductor.handle(command)
    conductor.close()
    return opened.history.session.details.id, conductor.history


def file_of(folder: Path, name: SessionId) -> Path:
    return folder / "sessions" / name / JOURNAL


def unlocked(folder: Path, name: SessionId) -> Sessions:
    sessions = sessions_in(folder)
    sessions.unlock(name, PASSPHRASE)
    return sessions


# The passphrase


def test_without_its_passphrase_a_session_says_only_that_it_is_locked(tmp_path: Path) -> None:
    name, _ = held(tmp_path)
    sessions = sessions_in(tmp_path)
    for ask in (sessions.look_at, sessions.open):
        with pytest.raises(Locked, match=r"locked with a passphrase\. Nothing was read\."):
            ask(name)
    assert sessions.needs_passphrase(name)


def test_the_right_passphrase_opens_it_and_it_goes_on(tmp_path: Path) -> None:
    name, history = held(tmp_path)
    sessions = unlocked(tmp_path, name)
    opened = sessions.open(name)
    assert (opened.history, opened.notice) == (history, "")
    conductor = Conductor(opened.history, opened.journal, HandSetClock(history.last_at))
    conductor.handle(TakeNote("and goes on"))
    conductor.handle(EndSession())
    conductor.close()
    assert unlocked(tmp_path, name).look_at(name).history == conductor.history


def test_a_wrong_passphrase_is_told_apart_and_changes_nothing(tmp_path: Path) -> None:
    name, _ = held(tmp_path)
    before = file_of(tmp_path, name).read_bytes()
    sessions = sessions_in(tmp_path)
    with pytest.raises(WrongPassphrase):
        sessions.unlock(name, PASSPHRASE + ".")
    assert sessions.needs_passphrase(name)
    assert file_of(tmp_path, name).read_bytes() == before


def test_a_passphrase_is_the_same_however_a_keyboard_writes_its_letters(tmp_path: Path) -> None:
    name, _ = held(tmp_path)
    sessions = sessions_in(tmp_path)
    sessions.unlock(name, unicodedata.normalize("NFD", PASSPHRASE))
    assert not sessions.needs_passphrase(name)


def test_what_was_unlocked_is_locked_again_when_it_is_not_needed(tmp_path: Path) -> None:
    name, _ = held(tmp_path)
    sessions = unlocked(tmp_path, name)
    with sessions.keys.needed(name):
        sessions.keys.forget()
        assert not sessions.needs_passphrase(name)
    sessions.keys.forget()
    assert sessions.needs_passphrase(name)


# The disk


def test_nothing_that_was_said_lies_there_in_the_clear(tmp_path: Path) -> None:
    name, _ = held(tmp_path)
    services = bootstrap(content_folder(), tmp_path)
    (summary,) = services.library.summaries()
    services.sessions.unlock(name, PASSPHRASE)
    (again,) = bootstrap(content_folder(), tmp_path).library.summaries()
    assert summary == again
    assert (summary.locked, summary.state, summary.delete_by) == (True, "running", "2026-12-21")
    wanted = (*NAMES, NOTE, "stays calm", "Haus Sonne", "Robin", "Sparkling Pairs", PASSPHRASE, "ninety-minutes")
    assert traces_in(tmp_path, wanted) == []


def test_a_session_unlocked_is_no_clearer_in_the_index(tmp_path: Path) -> None:
    name, _ = held(tmp_path)
    services = bootstrap(content_folder(), tmp_path)
    services.sessions.unlock(name, PASSPHRASE)
    (summary,) = services.library.summaries()
    assert (summary.title, summary.people, summary.place) == ("", 0, "")
    assert traces_in(tmp_path, (*NAMES, "Haus Sonne")) == []


def test_everybody_sees_until_when_it_is_kept_and_whether_it_ended(tmp_path: Path) -> None:
    name, history = held(tmp_path)
    opened = unlocked(tmp_path, name).open(name)
    conductor = Conductor(opened.history, opened.journal, HandSetClock(history.last_at))
    conductor.handle(KeepUntil("2027-01-31"))
    conductor.handle(EndSession())
    conductor.close()
    facts = sessions_in(tmp_path).locked_facts(name)
    assert facts is not None
    assert (facts.outside.state, facts.outside.delete_by) == ("ended", "2027-01-31")


def test_a_line_that_could_not_be_saved_leaves_the_next_one_in_order(tmp_path: Path) -> None:
    name, history = held(tmp_path)
    opened = unlocked(tmp_path, name).open(name)
    conductor = Conductor(opened.history, opened.journal, HandSetClock(history.last_at))
    with FaultyDisk(tmp_path, at=2, fault=Fault.FROM_THEN_ON).in_use(), pytest.raises(NotSaved):
        conductor.handle(TakeNote("is not saved"))
    conductor.handle(TakeNote("is saved"))
    conductor.close()
    assert unlocked(tmp_path, name).look_at(name).history == conductor.history


def test_a_torn_last_line_is_dropped_and_said(tmp_path: Path) -> None:
    name, history = held(tmp_path)
    with file_of(tmp_path, name).open("ab") as file:
        file.write(b'{"n":9,"state":"running","delete_by":"2026-12-21","sealed":"AAAA')
    opened = unlocked(tmp_path, name).open(name)
    assert opened.history == history
    assert "cut off" in opened.notice
    conductor = Conductor(opened.history, opened.journal, HandSetClock(history.last_at))
    conductor.handle(TakeNote("after it"))
    conductor.close()
    reading = unlocked(tmp_path, name).look_at(name)
    assert (reading.history, reading.notice) == (conductor.history, "")


def test_changed_bytes_are_named_and_the_good_part_goes_on_in_a_copy(tmp_path: Path) -> None:
    name, _ = held(tmp_path)
    path = file_of(tmp_path, name)
    lines = path.read_bytes().splitlines(keepends=True)
    lines[-1] = lines[-1].replace(b'"sealed":"', b'"sealed":"B', 1)
    path.write_bytes(b"".join(lines))
    opened = unlocked(tmp_path, name).open(name)
    assert opened.notice.startswith(f"Line {len(lines)} of the session file has been changed")
    assert "Everything before it is here" in opened.notice
    conductor = Conductor(opened.history, opened.journal, HandSetClock(opened.history.last_at))
    conductor.handle(TakeNote("in the copy"))
    conductor.close()
    assert path.read_bytes() == b"".join(lines)
    reading = unlocked(tmp_path, name).look_at(name)
    assert (reading.history, reading.notice) == (conductor.history, "")


def test_a_changed_head_says_that_no_passphrase_helps(tmp_path: Path) -> None:
    name, _ = held(tmp_path)
    path = file_of(tmp_path, name)
    path.write_bytes(path.read_bytes().replace(b'"salt":"', b'"salt":"A', 1))
    with pytest.raises(
        SessionMissing, match="its first line has been changed: no passphrase opens it any more"
    ) as said:
        sessions_in(tmp_path).unlock(name, PASSPHRASE)
    assert "The file is left untouched" in said.value.sentence
    (summary,) = bootstrap(content_folder(), tmp_path).library.summaries()
    assert summary.problem == said.value.sentence


def test_a_head_that_asks_for_all_memory_is_not_tried(tmp_path: Path) -> None:
    name, _ = held(tmp_path)
    path = file_of(tmp_path, name)
    from app.services.journal_lines import with_checksum, without_checksum

    head, _, rest = path.read_bytes().partition(b"\n")
    greedy = without_checksum(head).replace(b'"memory":8192', b'"memory":9999999999999')
    path.write_bytes(with_checksum(greedy) + rest)
    with pytest.raises(SessionMissing, match="holds a number that makes no sense"):
        sessions_in(tmp_path).unlock(name, PASSPHRASE)


# Every byte


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Key, History]:
    """The bytes of a locked session, its key, and what they tell."""
    folder = tmp_path_factory.mktemp("written")
    name, history = held(folder)
    data = file_of(folder, name).read_bytes()
    return data, derive(PASSPHRASE, header_in(data).salt, CHEAP), history


def told(data: bytes, key: Key) -> Reading | None:
    """What some bytes tell; nothing where it is said that no session can be read of them."""
    try:
        header_in(data)
    except ValueError:
        return None
    assert is_locked(data)
    try:
        return read_journal(data, form_in(data, key))
    except JournalDamaged:
        return None


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(at=st.floats(0, 1, exclude_max=True), change=st.integers(1, 255))
def test_any_changed_byte_is_noticed(written: tuple[bytes, Key, History], at: float, change: int) -> None:
    data, key, _ = written
    place = int(at * len(data))
    spoiled = data[:place] + bytes((data[place] ^ change,)) + data[place + 1 :]
    reading = told(spoiled, key)
    assert reading is None or reading.notice
    assert reading is None or reading.good_bytes <= place


def test_letters_that_mean_the_same_bytes_are_noticed_too(written: tuple[bytes, Key, History]) -> None:
    data, key, _ = written
    lines = data.splitlines(keepends=True)
    last = max(n for n, line in enumerate(lines) if line.endswith(b'="}\n'))
    line = lines[last]
    place = line.index(b"=") - 1
    for letter in b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/":
        if letter != line[place]:
            spoiled = line[:place] + bytes((letter,)) + line[place + 1 :]
            reading = told(b"".join((*lines[:last], spoiled)), key)
            assert reading is None or reading.damaged


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_lines_that_are_swapped_left_out_or_doubled_are_noticed(
    written: tuple[bytes, Key, History], data: st.DataObject
) -> None:
    whole, key, _ = written
    lines = whole.splitlines(keepends=True)
    places = st.integers(1, len(lines) - 1)
    first, second = data.draw(places), data.draw(places)
    kind = data.draw(st.sampled_from(("swap", "leave out", "double")))
    spoiled = list(lines)
    if kind == "swap":
        spoiled[first], spoiled[second] = lines[second], lines[first]
    elif kind == "leave out":
        del spoiled[first]
    else:
        spoiled.insert(second, lines[first])
    if spoiled == lines or (kind == "leave out" and first == len(lines) - 1):
        return
    reading = told(b"".join(spoiled), key)
    assert reading is None or reading.damaged


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(at=st.floats(0, 1))
def test_a_file_that_was_cut_off_tells_what_it_has_and_says_so(written: tuple[bytes, Key, History], at: float) -> None:
    whole, key, _ = written
    cut = whole[: int(at * len(whole))]
    reading = told(cut, key)
    if reading is not None and not cut.endswith(b"\n"):
        assert "cut off" in reading.notice


def test_a_line_of_another_session_with_the_same_key_is_noticed(
    tmp_path: Path, written: tuple[bytes, Key, History]
) -> None:
    whole, _, _ = written
    name, _ = held(tmp_path)
    other = file_of(tmp_path, name).read_bytes()
    mixed = whole.splitlines(keepends=True)[:3] + other.splitlines(keepends=True)[3:]
    reading = told(b"".join(mixed), derive(PASSPHRASE, header_in(whole).salt, CHEAP))
    assert reading is not None
    assert reading.notice.startswith("Line 4")


# What lies beside, and what comes after


def test_forms_beside_a_locked_session_are_sealed_too(tmp_path: Path) -> None:
    name, _ = held(tmp_path)
    table, folder = tmp_path / "forms.csv", tmp_path / "sessions" / name
    table.write_text("statement1,will_do\n5,Ask Chiara more\n", encoding="utf-8")
    sessions = unlocked(tmp_path, name)
    assert not keep_evaluation(DiskFiles(), table, folder, sessions.beside(name)).faults
    table.unlink()
    assert traces_in(tmp_path, ("Ask Chiara", "Chiara")) == []
    (form,) = evaluation_beside(folder, sessions.beside(name)).forms
    assert form.will_do == "Ask Chiara more"
    sessions.keys.forget()
    (fault,) = evaluation_beside(folder, sessions.beside(name)).faults
    assert fault.sentence == "“evaluation.csv” cannot be read: the session is locked."
    sealed = folder / "evaluation.csv"
    sealed.write_bytes(sealed.read_bytes()[:-1] + b"x")
    (fault,) = evaluation_beside(folder, unlocked(tmp_path, name).beside(name)).faults
    assert "the sealed file has been changed" in fault.sentence


def test_it_is_taken_in_from_another_laptop_without_its_passphrase(tmp_path: Path) -> None:
    name, history = held(tmp_path / "theirs")
    stick = Path(shutil.copytree(tmp_path / "theirs" / "sessions" / name, tmp_path / "stick"))
    ours = bootstrap(content_folder(), tmp_path / "ours")
    assert take_in(ours.files, ours.sessions, stick) == name
    assert re.fullmatch(r"2026-11-2[012]-locked-[0-9]{4}", name)
    assert ours.sessions.needs_passphrase(name)
    ours.sessions.unlock(name, PASSPHRASE)
    assert ours.sessions.look_at(name).history == history


def test_names_taken_out_leave_it_locked_and_whole(tmp_path: Path) -> None:
    services, name = past_session(tmp_path, lock=LOCK)
    services.sessions.unlock(name, PASSPHRASE)
    take_names_out(services.files, services.data, services.sessions, services.library, name, TEN)
    reading = unlocked(tmp_path, name).look_at(name)
    assert reading.notice == ""
    assert not any(person.name in NAMES for person in reading.history.session.people)
    assert traces_in(tmp_path, (*NAMES, ACTION, QUESTION, OWN)) == []


@pytest.mark.parametrize("opens", [True, False])
def test_it_is_closed_down_with_its_passphrase_or_without(tmp_path: Path, opens: bool) -> None:
    services, name = past_session(tmp_path, lock=LOCK)
    if opens:
        services.sessions.unlock(name, PASSPHRASE)
    row = services.close_down.close_down(name, TEN)
    assert row.held
    assert row.people == (len(NAMES) if opens else 0)
    assert services.sessions.names() == ()
    assert read_log(services.files, tmp_path) == (row,)
    assert traces_in(tmp_path, (*NAMES, ACTION, QUESTION, OWN, str(name))) == []


def test_the_end_of_a_locked_session_leaves_time_for_itself(tmp_path: Path) -> None:
    name, history = held(tmp_path)
    opened = unlocked(tmp_path, name).open(name)
    clock = HandSetClock(history.last_at)
    conductor = Conductor(opened.history, opened.journal, clock)
    clock.move_by(minutes(5))
    conductor.handle(EndSession())
    conductor.handle(Undo())
    conductor.close()
    facts = sessions_in(tmp_path).locked_facts(name)
    assert facts is not None
    assert facts.outside.state == "running"
