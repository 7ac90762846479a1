"""Every kind of fault: its sentence, its line and its key path."""

import shutil
from functools import cache
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.services.catalogue import load_catalogue
from app.services.content_check import check_paths, load_workshop
from app.services.content_faults import ContentFaults, Fault
from app.services.content_files import Document, read_document
from exercises import content_folder


class Library:
    """A copy of the ready library that a test may spoil."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def spoil(self, name: str, old: str, new: str) -> "Library":
        file = self.folder / f"{name}.toml"
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
        return self

    def spoil_step(self, name: str, step: str, old: str, new: str) -> "Library":
        file = self.folder / f"{name}.toml"
        before, mark, after = file.read_text(encoding="utf-8").partition(f'key = "{step}"\n')
        assert old in after
        file.write_text(before + mark + after.replace(old, new, 1), encoding="utf-8")
        return self

    def faults(self, name: str = "") -> list[Fault]:
        return check_paths([self.folder / f"{name}.toml" if name else self.folder], self.folder)

    def told(self, name: str = "") -> list[str]:
        return [str(fault) for fault in self.faults(name)]

    def line(self, name: str, text: str, after: str = "") -> int:
        lines = (self.folder / f"{name}.toml").read_text(encoding="utf-8").split("\n")
        start = next(n for n, line in enumerate(lines) if after in line)
        return next(n for n in range(start, len(lines)) if text in lines[n]) + 1


@cache
def shipped(name: str) -> tuple[bytes, Document]:
    """A file as we ship it, and what is read in it."""
    file = content_folder() / name
    return file.read_bytes(), read_document(file)


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    """What nobody spoiled is read once for all tests; what was spoiled is read as always."""
    folder = tmp_path / "en"

    def read(path: Path) -> Document:
        name = str(path.relative_to(folder))
        is_ours = (content_folder() / name).is_file() and path.is_file() and path.read_bytes() == shipped(name)[0]
        return replace(shipped(name)[1], path=path) if is_ours else read_document(path)

    monkeypatch.setattr("app.services.content_check.read_document", read)
    shutil.copytree(content_folder(), folder)
    return Library(folder)


def test_the_copy_is_clean(library: Library) -> None:
    assert library.faults() == []


EXERCISE_FAULTS = [
    # step, old, new, key path, sentence
    (
        "ask-two",
        "minutes = 8\nmin = 6\nmax = 12",
        "minutes = 14\nmin = 6\nmax = 12",
        "steps[1].minutes",
        "14 is more than max (12).",
    ),
    (
        "ask-two",
        "minutes = 8\nmin = 6\nmax = 12",
        "minutes = 5\nmin = 6\nmax = 12",
        "steps[1].minutes",
        "5 is less than min (6).",
    ),
    ("ask-two", "max = 12", "max = 2", "steps[1].max", "2 is less than min (6)."),
    ("change", "min = 1", "min = 0", "steps[0].min", "must be 1 or more."),
    (
        "ask-two",
        'kind = "pair-talk"',
        'kind = "pair-tlak"',
        "steps[1].kind",
        '"pair-tlak" is not a step kind; write one of: brief, pair-talk, swap, individual-write, small-group, '
        "plenary-harvest, vote, principle-reveal, commit, close. Did you mean pair-talk?",
    ),
    (
        "ask-two",
        'privacy = "pair"',
        'privacy = "secret"',
        "steps[1].privacy",
        '"secret" is not a privacy level; write one of: none, private, pair, room, named.',
    ),
    (
        "ask-two",
        'capture = ["skill"',
        'capture = ["skills"',
        "steps[1].capture[0]",
        '"skills" is not a note category; write one of: skill, knowledge, attribute, behaviour, theme, enabler, '
        "principle, learning, question, commitment, action, feedback. Did you mean skill?",
    ),
    (
        "ask-two",
        'title = "B asks, A tells"',
        'titel = "B asks, A tells"',
        "steps[1].titel",
        "is not a key that belongs here. Did you mean title?",
    ),
    ("ask-two", 'title = "B asks, A tells"\n', "", "steps[1].title", "is missing."),
    ("ask-two", "minutes = 8", 'minutes = "8"', "steps[1].minutes", "must be a whole number, but is text."),
    (
        "ask-two",
        "minutes = 8",
        "minutes = 8.0",
        "steps[1].minutes",
        "must be a whole number, but is a number with a point.",
    ),
    (
        "ask-two",
        "minutes = 8",
        "minutes = 80000000",
        "steps[1].minutes",
        "is too large a number; 1000000 is the most.",
    ),
    (
        "ask-two",
        'capture_by = "B"',
        f'capture_by = "B"\nthemes = {["x"] * 501}',
        "steps[1].themes",
        "has 501 entries; 500 is the most.",
    ),
    (
        "ask-two",
        'capture_by = "B"',
        "capture_by = true",
        "steps[1].capture_by",
        "must be text, but is true or false.",
    ),
    (
        "ask-two",
        'title = "B asks, A tells"',
        "title = 2026-11-21",
        "steps[1].title",
        "must be text, but is a date or time.",
    ),
    (
        "ask-two",
        'capture = ["skill", "knowledge", "attribute", "theme", "behaviour"]',
        'capture = "skill"',
        "steps[1].capture",
        "must be a list in [ ], but is text.",
    ),
    (
        "ask-two",
        '  { at = "half", to = "room", show = "Half way", sound = "none" },',
        '  "half",',
        "steps[1].signals[0]",
        "must be a table, but is text.",
    ),
    (
        "ask-two",
        'key = "read-back"',
        'key = "ask-two"',
        "steps[2].key",
        '"ask-two" is already the key of an earlier step.',
    ),
    (
        "ask-two",
        'key = "read-back"',
        'key = "Read back"',
        "steps[2].key",
        '"Read back" must be small letters and digits joined by hyphens.',
    ),
    (
        "ask-two",
        'audience = "B asks.',
        'audience = "' + "now " * 12 + "B asks.",
        "steps[1].audience",
        "has 30 words; 25 is the most.",
    ),
    (
        "change",
        'audience = "Swap over. B now asks. A now tells. Same questions, same time."',
        'audience = " "',
        "steps[0].audience",
        "must not be empty.",
    ),
    (
        "change",
        'audience = "Swap over.',
        'audience = "Swap over!',
        "steps[0].audience",
        "has an exclamation mark; only a close may shout.",
    ),
    (
        "ask-two",
        '  "What did you need to know?",',
        '  "What did you need to know?",\n  "And?",',
        "steps[1].prompts",
        "has 6 prompts; 5 is the most.",
    ),
    (
        "ask-two",
        '"What did you need to know?"',
        '"' + "so " * 12 + 'then?"',
        "steps[1].prompts[2]",
        "has 13 words; 12 is the most.",
    ),
    (
        "read-back",
        'script = "Same rule as before: read out three, and the answer is thank you. Then hand',
        'script = "Then hand',
        "steps[2].script",
        "has 1 sentence; 2 to 4 can be said well.",
    ),
    (
        "read-back",
        'script = "Same rule',
        'script = "One. Two? Three! Same rule',
        "steps[2].script",
        "has 5 sentences; 2 to 4 can be said well.",
    ),
    (
        "ask-two",
        'show = "Half way"',
        'show = "You are now half way there now"',
        "steps[1].signals[0].show",
        "has 7 words; 6 is the most.",
    ),
    (
        "ask-two",
        'at = "60s"',
        'at = "1 min"',
        "steps[1].signals[1].at",
        '"1 min" must be "start", "half", "end", seconds left such as "60s" or seconds over such as "+30s".',
    ),
    (
        "ask-two",
        'at = "60s"',
        'at = "+half"',
        "steps[1].signals[1].at",
        '"+half" must be "start", "half", "end", seconds left such as "60s" or seconds over such as "+30s".',
    ),
    (
        "ask-two",
        'at = "60s"',
        'at = "+0s"',
        "steps[1].signals[1].at",
        '"+0s" must be "start", "half", "end", seconds left such as "60s" or seconds over such as "+30s".',
    ),
    (
        "ask-two",
        'show = "One minute left", sound = "soft"',
        'show = "One minute left", sound = "chimes"',
        "steps[1].signals[1].sound",
        '"chimes" is not a sound; write one of: none, soft, chime, swap, back. Did you mean chime?',
    ),
    (
        "ask-two",
        'at = "60s", to = "room"',
        'at = "60s", to = "all"',
        "steps[1].signals[1].to",
        '"all" is not someone a signal is for; write one of: room, facilitator.',
    ),
    (
        "ask-two",
        'show = "One minute left"',
        'show = ""',
        "steps[1].signals[1].show",
        "must not be empty: a signal is always seen as well.",
    ),
    (
        "ask-two",
        'at = "60s", to = "room", show = "One minute left"',
        'at = "start", to = "room", show = ""',
        "steps[1].signals[1].show",
        "must not be empty: a signal is always seen as well.",
    ),
    (
        "change",
        "capture = []",
        'capture = ["skill"]',
        "steps[0].capture",
        'must be empty, since privacy is "none".',
    ),
    (
        "share",
        'capture = ["theme"]',
        'capture = ["action"]',
        "steps[6].privacy",
        'must be "named", since action notes carry a name.',
    ),
    (
        "share",
        'privacy = "room"',
        'privacy = "named"',
        "steps[6].privacy",
        '"named" is for action notes only, not for theme.',
    ),
    (
        "ask-two",
        '"listening-sheet/skills"',
        '"listening-sheet/skill"',
        "steps[1].feeds[0]",
        '"listening-sheet/skill" is not a section of a handout, written handout/section. '
        "Did you mean listening-sheet/skills?",
    ),
    (
        "ask-two",
        '"listening-sheet/skills"',
        '"skills"',
        "steps[1].feeds[0]",
        '"skills" is not a section of a handout, written handout/section.',
    ),
    (
        "ask-two",
        'kind = "pair-talk"',
        'kind = "pair-talk"\nprinciple = "no-regrets"',
        "steps[1].principle",
        "belongs to a step of kind principle-reveal only.",
    ),
    (
        "ask-two",
        'audience = "B asks.',
        'audience = "About {topic}: B asks.',
        "steps[1].audience",
        "{topic} is not listed in placeholders.",
    ),
]


@pytest.mark.parametrize(("step", "old", "new", "key_path", "sentence"), EXERCISE_FAULTS)
def test_a_fault_in_a_step(library: Library, step: str, old: str, new: str, key_path: str, sentence: str) -> None:
    library.spoil_step("role-swap", step, old, new)
    faults = library.faults("role-swap")
    assert (key_path, sentence) in [(fault.key_path, fault.sentence) for fault in faults]


LIKE, HEAR, P1 = ("mistakes-culture", "like"), ("mistakes-culture", "hear"), ("failing-forward", "p1")
VOTE_FAULTS = [
    # where, old, new, key path, sentence
    (LIKE, "dots = 5", "dots = 50", "steps[3].dots", "must be from 1 to 20; leave it out for the usual number."),
    (HEAR, "themes =", "dots = 3\nthemes =", "steps[6].dots", "belongs to a step of kind vote only."),
    (HEAR, "themes =", 'vote_on = "notes"\nthemes =', "steps[6].vote_on", "belongs to a step of kind vote only."),
    (
        LIKE,
        'vote_on = "notes"',
        'vote_on = "note"',
        "steps[3].vote_on",
        '"note" is not something to vote on; write one of: usual, themes, notes, principles, prompts. '
        "Did you mean notes?",
    ),
    (
        LIKE,
        'capture = ["attribute", "behaviour"]',
        "capture = []",
        "steps[3].capture",
        "must name the kinds of notes that are voted on.",
    ),
    (
        HEAR,
        'privacy = "room"',
        'privacy = "private"',
        "steps[6].themes",
        'belongs to a step with capture, and with privacy "room" or "named".',
    ),
    (HEAR, '"Stop", "Say"]', '"Stop", "start"]', "steps[6].themes[2]", '"start" stands there already.'),
    (HEAR, '"Stop", "Say"]', '"Stop", ""]', "steps[6].themes[2]", "has 0 words; from 1 to 8 can be read on a wall."),
    (P1, 'principle = "no-regrets"', "", "steps[2].line_up", "belongs to a step that shows a principle."),
    (
        P1,
        'line_up = ["We do this", "Sometimes", "Not yet"]',
        'line_up = ["Here"]',
        "steps[2].line_up",
        "has 1 places; a line has 2 to 5.",
    ),
]


@pytest.mark.parametrize(("where", "old", "new", "key_path", "sentence"), VOTE_FAULTS)
def test_a_fault_in_what_is_voted_on_or_stands_on_the_wall(
    library: Library, where: tuple[str, str], old: str, new: str, key_path: str, sentence: str
) -> None:
    library.spoil_step(*where, old, new)
    faults = library.faults(where[0])
    assert (key_path, sentence) in [(fault.key_path, fault.sentence) for fault in faults]


@pytest.mark.parametrize(
    "signal",
    [
        'at = "start", to = "room", show = "Off you go", sound = "back"',
        'at = "start", to = "room", show = "", sound = "none"',
        'at = "+30s", to = "facilitator", show = "Thirty seconds over", sound = "swap"',
    ],
)
def test_a_signal_may_stand_at_the_start_and_after_the_end(library: Library, signal: str) -> None:
    half = 'at = "half", to = "room", show = "Half way", sound = "none"'
    assert library.spoil_step("role-swap", "ask-two", half, signal).faults() == []


TOP_FAULTS = [
    (
        "role-swap",
        "minutes = 20",
        "minutes = 21",
        "minutes",
        "is 21, but minutes of the steps that always run adds up to 20.",
    ),
    (
        "role-swap",
        "minutes_min = 14",
        "minutes_min = 13",
        "minutes_min",
        "is 13, but min of the steps that always run adds up to 14.",
    ),
    (
        "role-swap",
        "minutes_max = 30",
        "minutes_max = 40",
        "minutes_max",
        "is 40, but max of the steps that always run adds up to 30.",
    ),
    ("role-swap", "schema = 1", "schema = 2", "schema", "2 is not a version this program knows; write 1."),
    ("role-swap", "people_min = 2", "people_min = 0", "people_min", "must be 1 or more."),
    ("role-swap", "people_max = 40", "people_max = 1", "people_max", "1 is less than people_min (2)."),
    (
        "role-swap",
        'id = "role-swap"',
        'id = "swap"',
        "id",
        '"swap" must be the name of its file ("role-swap").',
    ),
    (
        "role-swap",
        'after = ["sparkling-pairs"]',
        'after = ["sparkling-pair"]',
        "after[0]",
        '"sparkling-pair" is not an exercise of the library. Did you mean sparkling-pairs?',
    ),
    (
        "role-swap",
        'keep_from = "sparkling-pairs"',
        'keep_from = "xx"',
        "grouping.keep_from",
        '"xx" is not an exercise of the library.',
    ),
    (
        "role-swap",
        '"question-card", ',
        '"question-cards", ',
        "print_before[1]",
        '"question-cards" is not a handout of the library. Did you mean question-card?',
    ),
    (
        "role-swap",
        'print_after = ["strengths-card"',
        'print_after = ["zzz"',
        "print_after[0]",
        '"zzz" is not a handout of the library.',
    ),
    (
        "role-swap",
        "placeholders = []",
        'placeholders = ["topic"]',
        "placeholders[0]",
        "{topic} is used in no step.",
    ),
    (
        "role-swap",
        "[grouping]",
        "[groupings]",
        "groupings",
        "is not a key that belongs here. Did you mean grouping?",
    ),
    ("role-swap", "[grouping]", "[groupings]", "grouping", "is missing."),
    (
        "after-action-review",
        'key = "rules"',
        'key = "rules"\nshow_groups = true',
        "steps[0].show_groups",
        "there are no groups to show, since grouping.size is 0.",
    ),
    (
        "one-two-four-all",
        "groups_of = 4",
        "groups_of = 1",
        "steps[3].groups_of",
        "must be 2 or more, or left out.",
    ),
    (
        "failing-forward",
        '"no-regrets"',
        '"no-regret"',
        "steps[2].principle",
        '"no-regret" is not a principle of the library. Did you mean no-regrets?',
    ),
    (
        "sparkling-pairs",
        'key = "ask-one"',
        'key = "ask-one"\nshow_groups = 1',
        "steps[3].show_groups",
        "must be true or false, but is a whole number.",
    ),
    (
        "sparkling-pairs",
        'key = "ask-one"',
        'key = "ask-one"\nauto_advance = "yes"',
        "steps[3].auto_advance",
        "must be true or false, but is text.",
    ),
    (
        "group-theme-harvest",
        'key = "dots"',
        'key = "dots"\nauto_advance = true',
        "steps[5].auto_advance",
        "a vote ends when the facilitator says so; take it out.",
    ),
    (
        "one-to-one-spark",
        'capture = ["commitment", "action"]\ncapture_by = "both"\nprivacy = "pair"',
        'capture = ["commitment", "action"]\ncapture_by = "both"\nprivacy = "room"',
        "steps[4].privacy",
        'must be "named" or "pair", since action notes carry a name.',
    ),
    (
        "principles",
        'id = "stay-focused"',
        'id = "no-regrets"',
        "principles[3].id",
        '"no-regrets" is already used above.',
    ),
    (
        "principles",
        "number = 1",
        'number = "one"',
        "principles[0].number",
        "must be a whole number, but is text.",
    ),
    (
        "handouts",
        'id = "sign-in"',
        'id = "run-sheet"',
        "handouts[1].id",
        '"run-sheet" is already used above.',
    ),
    (
        "handouts",
        'id = "aims"',
        'id = "header"',
        "handouts[0].sections[1].id",
        '"header" is already used above.',
    ),
    (
        "handouts",
        'when = "before"',
        'when = "never"',
        "handouts[0].when",
        '"never" is not a word that is allowed here; write one of: before, after.',
    ),
    (
        "prompt-banks",
        'id = "keep-going"',
        'id = "sparkling-questions"',
        "banks[1].id",
        '"sparkling-questions" is already used above.',
    ),
    (
        "workshops/half-day",
        'exercise = "role-swap"',
        'exercise = "rule-swap"',
        "items[2].exercise",
        '"rule-swap" is not an exercise of the library. Did you mean role-swap?',
    ),
    (
        "workshops/half-day",
        "third-turn = 7",
        "third-trun = 7",
        "items[2].step_minutes.third-trun",
        'role-swap has no step "third-trun". Did you mean third-turn?',
    ),
    (
        "workshops/half-day",
        "third-turn = 7",
        "third-turn = 8",
        "items[2].step_minutes.third-turn",
        'is 8, but ask-one of sparkling-pairs is 7; turns in "sparkling-turn" must be equally long.',
    ),
    (
        "workshops/half-day",
        "third-turn = 7, ",
        "",
        "items[2].step_minutes.third-turn",
        'is 8, but ask-one of sparkling-pairs is 7; turns in "sparkling-turn" must be equally long.',
    ),
    (
        "workshops/half-day",
        "need = 3",
        "need = 9",
        "items[0].step_minutes.need",
        "9 is outside 2 to 4, the limits of this step in working-agreement.",
    ),
    (
        "workshops/half-day",
        "need = 3",
        'need = "3"',
        "items[0].step_minutes.need",
        "must be a whole number, but is text.",
    ),
    (
        "workshops/half-day",
        "at = 0\nminutes = 12",
        "at = 0\nminutes = 13",
        "items[0].minutes",
        "is 13, but the steps of working-agreement that always run add up to 12.",
    ),
    (
        "workshops/half-day",
        "at = 0\nminutes = 12",
        "at = 0\nminutes = 13",
        "items[1].at",
        "is 12, but the item before it ends at 13.",
    ),
    ("workshops/half-day", "at = 0", "at = 5", "items[0].at", "is 5, but the workshop starts at 0."),
    (
        "workshops/half-day",
        "minutes = 210",
        "minutes = 200",
        "minutes",
        "is 200, but the items add up to 210.",
    ),
    (
        "workshops/half-day",
        'start = "09:30"',
        'start = "9.30"',
        "start",
        '"9.30" is not a time such as "09:30".',
    ),
    (
        "workshops/half-day",
        'start = "09:30"',
        'start = "09:30"\nend = "noon"',
        "end",
        '"noon" is not a time such as "09:30".',
    ),
    (
        "workshops/half-day",
        "promise = true",
        'promise = true\npromised_at = "10.45"',
        "items[4].promised_at",
        '"10.45" is not a time such as "09:30".',
    ),
    (
        "workshops/half-day",
        "promise = true",
        'promised_at = "10:45"',
        "items[4].promised_at",
        "is given, but nothing is promised; write promise = true.",
    ),
    (
        "workshops/half-day",
        'trio_rule = "third-turn"',
        'trio_rule = "third-turn"\nparked = [{ type = "exercise", exercise = "team-spork", at = 0, minutes = 9 }]',
        "parked[0].exercise",
        '"team-spork" is not an exercise of the library. Did you mean team-spark?',
    ),
    (
        "workshops/half-day",
        'trio_rule = "third-turn"',
        'trio_rule = "third-turn"\nparked = [{ type = "break", title = "Tea", at = 0, minutes = 0 }]',
        "parked[0].minutes",
        "must be 1 or more.",
    ),
    (
        "workshops/half-day",
        'start = "09:30"',
        "start = 09:30:00",
        "start",
        "must be text, but is a date or time.",
    ),
    (
        "workshops/half-day",
        "schema = 1",
        "schema = 0",
        "schema",
        "0 is not a version this program knows; write 1.",
    ),
    ("workshops/half-day", "people_min = 8", "people_min = -1", "people_min", "must be 1 or more."),
    (
        "workshops/half-day",
        "people_max = 30",
        "people_max = 3",
        "people_max",
        "3 is less than people_min (8).",
    ),
    (
        "workshops/half-day",
        'trio_rule = "third-turn"',
        'trio_rule = "third"',
        "trio_rule",
        '"third" is not a rule for threes; write one of: third-turn, split. Did you mean third-turn?',
    ),
    (
        "workshops/half-day",
        'type = "break"',
        'type = "pause"',
        "items[4].type",
        '"pause" is not a kind of item; write one of: exercise, break, slack.',
    ),
    (
        "workshops/half-day",
        'type = "exercise"\n',
        "",
        "items[0].type",
        "is missing; write one of: exercise, break, slack.",
    ),
    (
        "workshops/half-day",
        "at = 76\nminutes = 15",
        "at = 76\nminutes = 0",
        "items[4].minutes",
        "must be 1 or more.",
    ),
    (
        "workshops/half-day",
        'note = "Never cut."',
        'leave_out = ["bye"]',
        "items[9].leave_out[0]",
        'commitments-close has no step "bye".',
    ),
    (
        "workshops/half-day",
        'note = "Never cut."',
        'leave_out = ["form"]',
        "items[9].step_minutes.form",
        "is left out here, so it can have no minutes.",
    ),
    (
        "workshops/half-day",
        'note = "Odd number',
        'leave_out = ["ask-two"]\nnote = "Odd number',
        "items[2].step_minutes.ask-two",
        'is 0, but ask-one of sparkling-pairs is 7; turns in "sparkling-turn" must be equally long.',
    ),
    (
        "workshops/half-day",
        "step_minutes = { welcome = 3, need = 3, add = 4, agree = 2 }",
        "step_minutes = 4",
        "items[0].step_minutes",
        "must be a table in { }, but is a whole number.",
    ),
    (
        "workshops/success-review-session",
        "placeholders = { prompt",
        "placeholders = { promt",
        "items[1].placeholders.promt",
        "team-spark has no {promt}. Did you mean prompt?",
    ),
    (
        "workshops/success-review-session",
        '{ prompt = "A small',
        '{ prompt = "' + "very " * 18 + "small",
        "items[1].placeholders.prompt",
        "makes the audience text of prompt 26 words long; 25 is the most.",
    ),
]


@pytest.mark.parametrize(("name", "old", "new", "key_path", "sentence"), TOP_FAULTS)
def test_a_fault_in_a_file(library: Library, name: str, old: str, new: str, key_path: str, sentence: str) -> None:
    library.spoil(name, old, new)
    faults = library.faults(name)
    assert (key_path, sentence) in [(fault.key_path, fault.sentence) for fault in faults]


def test_equal_turns_within_an_exercise(library: Library) -> None:
    library.spoil_step("peer-coaching-trios", "turn-two", "minutes = 8", "minutes = 9")
    fault = next(fault for fault in library.faults("peer-coaching-trios") if fault.key_path.startswith("steps"))
    assert fault.key_path == "steps[5].minutes"
    assert fault.sentence == ('9 is not the 8 of "turn-one"; turns in "coaching-turn" must be equally long.')


@pytest.mark.parametrize(
    ("name", "table", "sentence"),
    [
        ("role-swap", "steps", "an exercise needs at least one step."),
        ("workshops/half-day", "items", "a workshop needs at least one item."),
    ],
)
def test_a_file_needs_something_to_do(library: Library, name: str, table: str, sentence: str) -> None:
    file = library.folder / f"{name}.toml"
    kept = file.read_text(encoding="utf-8").partition(f"[[{table}]]")[0]
    file.write_text(kept.replace("schema = 1", f"schema = 1\n{table} = []"), encoding="utf-8")
    assert (table, 3, sentence) in [(fault.key_path, fault.line, fault.sentence) for fault in library.faults(name)]


def test_a_fault_names_file_line_and_key_path(library: Library) -> None:
    library.spoil_step("role-swap", "share", "max = 2", "max = 1")
    line = library.line("role-swap", "minutes = 2", after='key = "share"')
    assert f"role-swap.toml:{line}: steps[6].minutes: 2 is more than max (1)." in library.told("role-swap")


def test_what_is_missing_is_told_where_its_table_starts(library: Library) -> None:
    library.spoil_step("role-swap", "card", 'title = "Make your strengths card"\n', "")
    line = library.line("role-swap", 'key = "card"') - 1
    assert library.told("role-swap") == [f"role-swap.toml:{line}: steps[4].title: is missing."]


def test_a_missing_top_key_has_no_line(library: Library) -> None:
    library.spoil("role-swap", 'title = "Role swap"\n', "")
    assert library.told("role-swap") == ["role-swap.toml: title: is missing."]


def test_all_faults_of_a_file_come_at_once(library: Library) -> None:
    library.spoil("role-swap", "people_max = 40", "people_max = 1")
    library.spoil_step("role-swap", "change", 'kind = "swap"', 'kind = "swop"')
    library.spoil_step("role-swap", "change", 'show = "Ready?"', 'show = "Are you all now quite ready then?"')
    library.spoil_step("role-swap", "ask-two", "minutes = 8", "minutes = true")
    library.spoil_step("role-swap", "ask-two", "min = 6", "min = 60")
    library.spoil_step("role-swap", "card", '"strengths-card/skills"', '"strengths-card/skill"')
    assert [fault.key_path for fault in library.faults("role-swap")] == [
        "people_max",
        "minutes_min",
        "steps[0].kind",
        "steps[0].signals[0].show",
        "steps[1].minutes",
        "steps[1].max",
        "steps[4].feeds[0]",
    ]


def test_a_broken_file_does_not_make_faults_in_others(library: Library) -> None:
    for name in ("role-swap", "handouts", "principles"):
        library.spoil(name, "schema = 1", "schema =")
    assert [fault.file.stem for fault in library.faults()] == ["handouts", "principles", "role-swap"]
    assert {fault.line for fault in library.faults()} == {2}
    assert library.told()[2] == "role-swap.toml:2: is not TOML: Invalid value."


def test_an_end_that_comes_too_soon_is_told_at_the_last_line(library: Library) -> None:
    file = library.folder / "role-swap.toml"
    file.write_text('id = "x"\ntips = [\n  "a",\n', encoding="utf-8")
    assert library.told("role-swap") == ["role-swap.toml:3: is not TOML: Invalid value."]


UNREADABLE = [
    (b"", "is empty."),
    (b"  \n\n", "is empty."),
    (b"# only a comment\n", "is neither an exercise (it has no steps) nor a workshop (it has no items)."),
    (b'title = "a"\n\xff\xfe', "is not saved as UTF-8 text."),
    (b"x" * 5_000_000, "is larger than 256 KB; an exercise needs about 10."),
    (b"a = " + b"[" * 100_000, "is nested too deeply."),
    (b"a = " + b"{a=" * 30_000, "is nested too deeply."),
    (b"a" + b".a" * 100_000 + b" = 1", "holds a key with too many dots."),
    (b"[" + b"a." * 100_000 + b"a]", "holds a key with too many dots."),
    (b'"a"' + b'."a"' * 50_000 + b" = 1", "holds a key with too many dots."),
    (b"\x00\x01\x02", "is not TOML: Invalid statement."),
    (b"a" * 200_000, "is not TOML: Expected '=' after a key in a key/value pair."),
]


@pytest.mark.parametrize(("content", "sentence"), UNREADABLE, ids=[text for _, text in UNREADABLE])
def test_rubbish_gets_a_sentence(tmp_path: Path, content: bytes, sentence: str) -> None:
    file = tmp_path / "mine.toml"
    file.write_bytes(content)
    assert [fault.sentence for fault in check_paths([file], content_folder())] == [sentence]


def test_a_number_too_long_to_print_gets_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_bytes(b"items = []\nminutes = " + b"9" * 5_000)
    assert [fault.line for fault in check_paths([file], content_folder())] == [2]


def test_a_folder_without_files_and_a_file_that_is_not_there(tmp_path: Path) -> None:
    told = [str(fault) for fault in check_paths([tmp_path, tmp_path / "no.toml"], content_folder())]
    assert told == [f"{tmp_path.name}: holds no .toml file.", "no.toml: there is no such file."]


def test_a_byte_order_mark_and_windows_line_ends_are_no_fault(library: Library) -> None:
    file = library.folder / "role-swap.toml"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert library.faults() == []


def own_copy(tmp_path: Path, name: str, own_name: str) -> Path:
    file = tmp_path / f"{own_name}.toml"
    text = (content_folder() / f"{name}.toml").read_text(encoding="utf-8")
    short = name.rpartition("/")[2]
    file.write_text(text.replace(f'id = "{short}"', f'id = "{own_name}"', 1), encoding="utf-8")
    return file


def test_own_files_are_checked_against_the_ready_library_and_each_other(tmp_path: Path) -> None:
    own_copy(tmp_path, "role-swap", "our-swap")
    workshop = own_copy(tmp_path, "workshops/half-day", "our-day")
    workshop.write_text(workshop.read_text(encoding="utf-8").replace('"role-swap"', '"our-swap"'), encoding="utf-8")
    assert check_paths([tmp_path], content_folder()) == []
    assert [fault.key_path for fault in check_paths([workshop], content_folder())] == ["items[2].exercise"]


def test_an_own_exercise_may_not_hide_a_ready_one(tmp_path: Path) -> None:
    file = own_copy(tmp_path, "role-swap", "role-swap")
    assert [str(fault) for fault in check_paths([file], content_folder())] == [
        'role-swap.toml:3: id: "role-swap" is a ready exercise; give yours, and its file, a name of its own.'
    ]


def test_a_users_workshop_is_refused_with_all_its_faults(tmp_path: Path) -> None:
    file = own_copy(tmp_path, "workshops/half-day", "our-day")
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("minutes = 210", "minutes = 1").replace('"09:30"', '"late"'), encoding="utf-8")
    with pytest.raises(ContentFaults) as refused:
        load_workshop(file, load_catalogue(content_folder()))
    assert [fault.key_path for fault in refused.value.faults] == ["start", "minutes"]
    assert str(refused.value).startswith("our-day.toml:6: start: ")


def test_an_exercise_is_no_workshop() -> None:
    with pytest.raises(ContentFaults, match="is not a workshop"):
        load_workshop(content_folder() / "role-swap.toml", load_catalogue(content_folder()))


def test_a_folder_is_no_workshop(tmp_path: Path) -> None:
    with pytest.raises(ContentFaults, match="is a folder, not a file"):
        load_workshop(tmp_path, load_catalogue(content_folder()))
