"""The closed choices of the domain in the words of the interface."""

from PySide6.QtCore import QCoreApplication

from app.domain.console import AgendaRow, RowState
from app.domain.curtain import Behind, Waiting
from app.domain.people import Presence
from app.domain.stage import StageState
from app.domain.stage_parts import Curtain, Phase
from app.domain.vocabulary import Category, LossReason, Privacy, ReplyKind, StepKind
from ui.actions.spec import ActionId, translate
from ui.actions.words import key_of

_CATEGORIES = {
    Category.SKILL: translate("console", "Skill"),
    Category.KNOWLEDGE: translate("console", "Knowledge"),
    Category.ATTRIBUTE: translate("console", "Attribute"),
    Category.BEHAVIOUR: translate("console", "Behaviour"),
    Category.THEME: translate("console", "Theme"),
    Category.ENABLER: translate("console", "Enabler"),
    Category.PRINCIPLE: translate("console", "Principle"),
    Category.LEARNING: translate("console", "Learning"),
    Category.QUESTION: translate("console", "Question"),
    Category.COMMITMENT: translate("console", "Commitment"),
    Category.ACTION: translate("console", "Action"),
    Category.FEEDBACK: translate("console", "Feedback"),
}

_KINDS = {
    StepKind.BRIEF: translate("console", "Brief"),
    StepKind.PAIR_TALK: translate("console", "Pairs talk"),
    StepKind.SWAP: translate("console", "Swap"),
    StepKind.INDIVIDUAL_WRITE: translate("console", "Quiet writing"),
    StepKind.SMALL_GROUP: translate("console", "Small groups"),
    StepKind.PLENARY_HARVEST: translate("console", "Whole room"),
    StepKind.VOTE: translate("console", "Vote"),
    StepKind.PRINCIPLE_REVEAL: translate("console", "Principle"),
    StepKind.COMMIT: translate("console", "Commitments"),
    StepKind.CLOSE: translate("console", "Close"),
}

_PRIVACY = {
    Privacy.NONE: translate("console", "Nothing is written down"),
    Privacy.PRIVATE: translate("console", "Stays on each person's paper"),
    Privacy.PAIR: translate("console", "Stays with the pair"),
    Privacy.ROOM: translate("console", "For the room, without names"),
    Privacy.NAMED: translate("console", "With a name, after a yes"),
}

_STAGES = {
    StageState.LIVE: translate("console", "Live"),
    StageState.FROZEN: translate("console", "Frozen"),
    StageState.BLACK: translate("console", "Black"),
    StageState.HOLDING: translate("console", "Holding picture"),
    StageState.DESKTOP: translate("console", "The desktop"),
}

_CURTAINS = {
    Curtain.HIDDEN: translate("console", "hidden"),
    Curtain.COUNT: translate("console", "count"),
    Curtain.ONE_BY_ONE: translate("console", "one by one"),
    Curtain.SHOWN: translate("console", "notes"),
}

_REPLIES = {
    ReplyKind.ADD: translate("console", "Adds"),
    ReplyKind.ASK: translate("console", "Asks"),
    ReplyKind.EXAMPLE: translate("console", "Example"),
}

_BEHIND = {
    Waiting.NOTHING: "",
    Waiting.NOTES: translate("console", "{0} still behind the curtain · {1} shows the next"),
    Waiting.PLACES: translate("console", "{0} places not yet shown · {1} shows the next"),
    Waiting.WORDS: translate("console", "{1} shows the next words ({0} to come)"),
}
_HELD_BACK = translate("console", "{0} kept behind the curtain by hand")

_PHASES = {
    Phase.CALM: translate("console", "Running"),
    Phase.SOON: translate("console", "Last minute"),
    Phase.OVER: translate("console", "Over time"),
}

_ROW_STATES = {
    RowState.PAST: translate("console", "done"),
    RowState.NOW: translate("console", "now"),
    RowState.NEXT: translate("console", "next"),
    RowState.LATER: "",
    RowState.LEFT_OUT: translate("console", "left out"),
}

_GOES_ON = translate("console", "goes on by itself")

_PRESENCE = {
    Presence.PRESENT: translate("console", "Here"),
    Presence.EXPECTED: translate("console", "Expected"),
    Presence.LEFT: translate("console", "Gone home"),
}

_REASONS = {
    LossReason.LATE_START: translate("console", "late start"),
    LossReason.DISCUSSION: translate("console", "discussion"),
    LossReason.TECHNOLOGY: translate("console", "technology"),
    LossReason.TOO_LONG: translate("console", "too long"),
}


def category_word(category: Category) -> str:
    """What a note is about, in a word."""
    return _shown(_CATEGORIES[category])


def kind_word(kind: StepKind | None) -> str:
    """What the room does in a step; nothing outside of steps."""
    return "" if kind is None else _shown(_KINDS[kind])


def privacy_words(privacy: Privacy | None) -> str:
    """How far what is said may travel; nothing outside of steps."""
    return "" if privacy is None else _shown(_PRIVACY[privacy])


def stage_word(state: StageState) -> str:
    """What the projector does."""
    return _shown(_STAGES[state])


def curtain_word(curtain: Curtain) -> str:
    """How much of the notes the room sees."""
    return _shown(_CURTAINS[curtain])


def reply_word(kind: ReplyKind) -> str:
    """What a reply does."""
    return _shown(_REPLIES[kind])


def behind_words(behind: Behind) -> str:
    """What the key for the next step shows before the step is left, and how many notes were kept back by hand."""
    waits = _shown(_BEHIND[behind.what]).format(behind.count, key_of(ActionId.NEXT))
    held = _shown(_HELD_BACK).format(behind.held_back) if behind.held_back else ""
    return "\n".join(filter(None, (waits, held)))


def phase_word(phase: Phase) -> str:
    """How the step's clock stands."""
    return _shown(_PHASES[phase])


def row_state_word(state: RowState) -> str:
    """Where a row of the agenda lies in the day; later rows need no word."""
    return _shown(_ROW_STATES[state])


def row_words(row: AgendaRow) -> str:
    """Where a row lies in the day, and whether the next step then begins by itself."""
    words = (row_state_word(row.state), _shown(_GOES_ON) if row.auto else "")
    return ", ".join(filter(None, words))


def presence_word(presence: Presence) -> str:
    """Whether somebody is in the room."""
    return _shown(_PRESENCE[presence])


def reason_word(reason: LossReason | None) -> str:
    """Why time was lost; nothing where nobody has said."""
    return "" if reason is None else _shown(_REASONS[reason])


def _shown(text: str) -> str:
    return QCoreApplication.translate("console", text) if text else ""
