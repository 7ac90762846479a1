"""The closed choices of the field: step kinds, categories, privacy levels, signals and groupings.

The values are the words of the exercise files (`vocabulary.toml` of the exercise library explains each).
"""

from enum import StrEnum


class StepKind(StrEnum):
    """What the room does in a step; the kind chooses the stage composition."""

    BRIEF = "brief"
    PAIR_TALK = "pair-talk"
    SWAP = "swap"
    INDIVIDUAL_WRITE = "individual-write"
    SMALL_GROUP = "small-group"
    PLENARY_HARVEST = "plenary-harvest"
    VOTE = "vote"
    PRINCIPLE_REVEAL = "principle-reveal"
    COMMIT = "commit"
    CLOSE = "close"


class Category(StrEnum):
    """What a note is about."""

    SKILL = "skill"
    KNOWLEDGE = "knowledge"
    ATTRIBUTE = "attribute"
    BEHAVIOUR = "behaviour"
    THEME = "theme"
    ENABLER = "enabler"
    PRINCIPLE = "principle"
    LEARNING = "learning"
    QUESTION = "question"
    COMMITMENT = "commitment"
    ACTION = "action"
    FEEDBACK = "feedback"


class Privacy(StrEnum):
    """How far what is said in a step may travel."""

    NONE = "none"
    PRIVATE = "private"
    PAIR = "pair"
    ROOM = "room"
    NAMED = "named"


class CaptureBy(StrEnum):
    """Who writes down what comes up in a step."""

    NONE = "none"
    A = "A"
    B = "B"
    ASKER = "asker"
    BOTH = "both"
    COUNT = "count"
    EACH_PERSON = "each person"
    FACILITATOR = "facilitator"
    INTERVIEWER = "interviewer"
    LISTENER = "listener"
    OBSERVER = "observer"
    PAIR = "pair"
    SCRIBE = "scribe"


class When(StrEnum):
    """Whether a step is run: always, only when there is a group of three among pairs, or when chosen."""

    ALWAYS = "always"
    ODD = "odd"
    OPTIONAL = "optional"


class CutRule(StrEnum):
    """Whether a step gives up time when the room is late (exercise guide 5.3), and when it is its turn to."""

    FIRST = "first"
    LAST = "last"
    NEVER = "never"
    MAY_SKIP = "may-skip"


class Standing(StrEnum):
    """What became of an action that was agreed at an earlier time; `open` until the room has told."""

    OPEN = "open"
    DONE = "done"
    GOING_ON = "going-on"
    DROPPED = "dropped"


class LossReason(StrEnum):
    """Why a step or the start took longer than planned, as the facilitator sees it."""

    LATE_START = "late-start"
    DISCUSSION = "discussion"
    TECHNOLOGY = "technology"
    TOO_LONG = "too-long"


class TrioRule(StrEnum):
    """How a three among pairs gets fair time: a third turn for all, or the same time split in three."""

    THIRD_TURN = "third-turn"
    SPLIT = "split"


class VoteOn(StrEnum):
    """What a vote offers. `usual`: the themes of the exercise, or where there are none its notes."""

    USUAL = "usual"
    THEMES = "themes"
    NOTES = "notes"
    PRINCIPLES = "principles"
    PROMPTS = "prompts"


class ReplyKind(StrEnum):
    """What a reply does to the card it hangs under (exercise guide 4.1)."""

    ADD = "add"
    ASK = "ask"
    EXAMPLE = "example"


class Audience(StrEnum):
    """Who sees and hears a signal."""

    ROOM = "room"
    FACILITATOR = "facilitator"


class Sound(StrEnum):
    """What a signal sounds like."""

    NONE = "none"
    SOFT = "soft"
    CHIME = "chime"
    SWAP = "swap"
    BACK = "back"


class IfUneven(StrEnum):
    """What becomes of people who are left when groups of the wished size are full."""

    ONE_TRIO = "one-trio"
    FIVES_OR_THREES = "fives-or-threes"
    PAIRS_OR_FOURS = "pairs-or-fours"
    FOURS_TO_SIXES = "fours-to-sixes"
    ANY = "any"
    NONE = "none"


class AvoidRule(StrEnum):
    """Who an exercise would rather not put together."""

    LINE_MANAGER = "line-manager"
    SAME_LIVE_CASE = "same-live-case"
    ASKED_NOT_TO_PAIR = "asked-not-to-pair"
    EARLIER_PARTNER = "earlier-partner"


class Format(StrEnum):
    """How people sit for an exercise."""

    SOLO = "solo"
    PAIRS = "pairs"
    TRIOS = "trios"
    SMALL_GROUPS = "small-groups"
    PLENARY = "plenary"
    ONE_TO_ONE = "one-to-one"


class Family(StrEnum):
    """Which part of the library an exercise belongs to."""

    SPARKLING = "sparkling"
    HARVEST = "harvest"
    MISTAKES = "mistakes"
    REVIEW = "review"
    APPRECIATIVE = "appreciative"
    COACHING = "coaching"
    FRAME = "frame"


class Energy(StrEnum):
    """How an exercise feels in the room."""

    CALM = "calm"
    MEDIUM = "medium"
    LIVELY = "lively"
