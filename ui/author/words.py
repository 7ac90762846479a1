"""The closed choices of an exercise in the words of the form."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.vocabulary import (
    Audience,
    AvoidRule,
    CaptureBy,
    Category,
    CutRule,
    Energy,
    Family,
    Format,
    IfUneven,
    Privacy,
    Sound,
    StepKind,
    VoteOn,
    When,
)
from ui.actions.spec import translate
from ui.console.wording import category_word, kind_word, privacy_words

_WORDS: Final[dict[type[StrEnum], dict[str, str]]] = {
    When: {
        When.ALWAYS: translate("author", "Always run"),
        When.ODD: translate("author", "Only with a group of three among pairs"),
        When.OPTIONAL: translate("author", "Off until chosen"),
    },
    CutRule: {
        CutRule.FIRST: translate("author", "Gives up time first"),
        CutRule.LAST: translate("author", "Gives up time last"),
        CutRule.NEVER: translate("author", "Never gives up time"),
        CutRule.MAY_SKIP: translate("author", "May be skipped whole"),
    },
    VoteOn: {
        VoteOn.USUAL: translate("author", "Themes, or else notes"),
        VoteOn.THEMES: translate("author", "Themes"),
        VoteOn.NOTES: translate("author", "Notes"),
        VoteOn.PRINCIPLES: translate("author", "Principles"),
        VoteOn.PROMPTS: translate("author", "The prompts"),
    },
    Audience: {
        Audience.ROOM: translate("author", "For the room"),
        Audience.FACILITATOR: translate("author", "For you alone"),
    },
    Sound: {
        Sound.NONE: translate("author", "No sound"),
        Sound.SOFT: translate("author", "One low note"),
        Sound.CHIME: translate("author", "Two notes down"),
        Sound.SWAP: translate("author", "Two notes up"),
        Sound.BACK: translate("author", "Three notes"),
    },
    IfUneven: {
        IfUneven.ONE_TRIO: translate("author", "One group of three"),
        IfUneven.FIVES_OR_THREES: translate("author", "Fives or threes"),
        IfUneven.PAIRS_OR_FOURS: translate("author", "Pairs or fours"),
        IfUneven.FOURS_TO_SIXES: translate("author", "Fours to sixes"),
        IfUneven.ANY: translate("author", "Whatever fits"),
        IfUneven.NONE: translate("author", "Nobody may be left over"),
    },
    AvoidRule: {
        AvoidRule.LINE_MANAGER: translate("author", "Manager and staff"),
        AvoidRule.SAME_LIVE_CASE: translate("author", "Who work on the same case"),
        AvoidRule.ASKED_NOT_TO_PAIR: translate("author", "Who asked not to"),
        AvoidRule.EARLIER_PARTNER: translate("author", "Earlier partners"),
    },
    Format: {
        Format.SOLO: translate("author", "Alone"),
        Format.PAIRS: translate("author", "Pairs"),
        Format.TRIOS: translate("author", "Threes"),
        Format.SMALL_GROUPS: translate("author", "Small groups"),
        Format.PLENARY: translate("author", "Everybody together"),
        Format.ONE_TO_ONE: translate("author", "Two people, no room"),
    },
    Family: {
        Family.SPARKLING: translate("author", "Sparkling moments"),
        Family.HARVEST: translate("author", "Harvest"),
        Family.MISTAKES: translate("author", "Mistakes"),
        Family.REVIEW: translate("author", "Review"),
        Family.APPRECIATIVE: translate("author", "Appreciative"),
        Family.COACHING: translate("author", "Coaching"),
        Family.FRAME: translate("author", "Beginning and end"),
    },
    Energy: {
        Energy.CALM: translate("author", "Calm"),
        Energy.MEDIUM: translate("author", "Medium"),
        Energy.LIVELY: translate("author", "Lively"),
    },
    CaptureBy: {
        CaptureBy.NONE: translate("author", "Nobody"),
        CaptureBy.A: "A",
        CaptureBy.B: "B",
        CaptureBy.ASKER: translate("author", "Who asks"),
        CaptureBy.BOTH: translate("author", "Both"),
        CaptureBy.COUNT: translate("author", "Counted"),
        CaptureBy.EACH_PERSON: translate("author", "Each person"),
        CaptureBy.FACILITATOR: translate("author", "You"),
        CaptureBy.INTERVIEWER: translate("author", "Who interviews"),
        CaptureBy.LISTENER: translate("author", "Who listens"),
        CaptureBy.OBSERVER: translate("author", "Who observes"),
        CaptureBy.PAIR: translate("author", "The pair"),
        CaptureBy.SCRIBE: translate("author", "A scribe"),
    },
}


def choice_words(choice: StrEnum) -> str:
    """What a choice is called in the form."""
    match choice:
        case StepKind():
            return kind_word(choice)
        case Category():
            return category_word(choice)
        case Privacy():
            return privacy_words(choice)
        case _:
            return QCoreApplication.translate("author", _WORDS[type(choice)][choice])


def choices_of(choices: type[StrEnum]) -> tuple[tuple[object, str], ...]:
    """Every choice with its words."""
    return tuple((choice, choice_words(choice)) for choice in choices)
