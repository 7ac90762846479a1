"""What an action is: its name, its keys and where they work."""

from enum import StrEnum, auto

import msgspec


class ActionId(StrEnum):
    """One thing that can be asked for."""

    BEGIN = auto()
    NEXT = auto()
    BACK = auto()
    SKIP = auto()
    JUMP = auto()
    PAUSE = auto()
    PLUS_MINUTE = auto()
    MINUS_MINUTE = auto()
    ADD_TIME = auto()
    RESTART = auto()
    END_SESSION = auto()
    ADVICE = auto()
    ADVICE_CHANGES = auto()
    BACKDATE = auto()
    END_AT = auto()
    LEAVE_OUT = auto()
    ADD_PARKED = auto()
    AUTO_ADVANCE = auto()
    EXPLAIN = auto()

    LIVE = auto()
    FREEZE = auto()
    BLACK = auto()
    HOLDING = auto()
    DESKTOP = auto()
    MESSAGE = auto()
    SHOW_GROUPS = auto()
    CURTAIN = auto()
    NEXT_PAGE = auto()
    PREVIOUS_PAGE = auto()
    SCREENS = auto()
    IDENTIFY = auto()
    FOLD = auto()
    ROOM = auto()
    TEST_CARD = auto()
    WIDER_EDGE = auto()
    NARROWER_EDGE = auto()
    CLEAR = auto()

    NOTE_LINE = auto()
    TAKE_NOTE = auto()
    EDIT_LAST = auto()
    CATEGORY = auto()
    CONFIDENTIAL = auto()
    GENERAL = auto()
    FIND = auto()
    CONSENT = auto()
    TOLD_DONE = auto()
    TOLD_GOING_ON = auto()
    TOLD_DROPPED = auto()
    INTO_THEME = auto()
    NEW_THEME = auto()

    MARK_NOTE = auto()
    GROUP_CHOSEN = auto()
    TAKE_OUT = auto()
    PARK_NOTE = auto()
    SPLIT_THEME = auto()
    RENAME_THEME = auto()
    MERGE_THEMES = auto()
    THEME_UP = auto()
    THEME_DOWN = auto()
    FOCUS_THEME = auto()
    EDIT_NOTE = auto()
    REMOVE_NOTE = auto()
    COPY_NOTES = auto()
    JOIN_TWINS = auto()
    TELL_APART = auto()
    HIDE_NOTE = auto()
    REPLY = auto()

    COUNT_VOTES = auto()
    CLOSE_VOTE = auto()
    SET_DOTS = auto()

    ADD_PERSON = auto()
    PRESENT = auto()
    EXPECTED = auto()
    LEFT = auto()
    DRAW_AGAIN = auto()
    SWAP_TWO = auto()
    MOVE_ASIDE = auto()
    KEEP_APART = auto()

    SOUND = auto()
    LOUDER = auto()
    QUIETER = auto()
    SOUND_FOR_ME = auto()
    TRY_SOUND = auto()

    UNDO = auto()
    REDO = auto()
    ROOM_CHECK = auto()
    PAPER = auto()
    EXPORT = auto()
    RESULTS = auto()
    NEXT_PART = auto()
    PREVIOUS_PART = auto()
    NEXT_TAB = auto()
    ENLARGE_PANEL = auto()
    FULL_SCREEN = auto()
    THEME = auto()
    HELP = auto()
    KEYS = auto()
    CHANGE_KEYS = auto()
    LEARN_CLICKER = auto()
    PRINT_KEYS = auto()
    LIBRARY = auto()
    SAMPLE = auto()
    COPIES = auto()
    TOUR = auto()
    LANGUAGE = auto()
    ABOUT = auto()
    HOME = auto()
    QUIT = auto()

    PLAN_START = auto()
    PLAN_LIBRARY = auto()
    PLAN_BREAK = auto()
    PLAN_SLACK = auto()
    PLAN_EDIT = auto()
    PLAN_EARLIER = auto()
    PLAN_LATER = auto()
    PLAN_DUPLICATE = auto()
    PLAN_PARK = auto()
    PLAN_REMOVE = auto()
    PLAN_TABS = auto()
    PLAN_VERSIONS = auto()
    PLAN_OWN = auto()
    HAND_ON = auto()
    FORM_STEP = auto()
    FORM_MEND = auto()


def translate(context: str, text: str) -> str:
    """Mark a text of a table for translation; it stays English until `ui.actions.words` shows it.

    The name is the one `pyside6-lupdate` looks for; the marker of Qt itself is typed as returning anything.
    """
    del context
    return text


class Group(StrEnum):
    """The menu an action lies in; also a heading on the sheet of keys."""

    TIME = auto()
    STAGE = auto()
    NOTES = auto()
    WALL = auto()
    VOTES = auto()
    PEOPLE = auto()
    SOUND = auto()
    PROGRAM = auto()
    PLAN = auto()


class Where(StrEnum):
    """The window or the part of it where the keys work; parts of the console listen for their own keys.

    The planner and the form of an exercise are windows of their own. The timeline is a part of the planner; the list of
    steps in the form hears the same keys.
    """

    PROGRAM = auto()
    CONSOLE = auto()
    NOTE_LINE = auto()
    WALL = auto()
    GROUPS = auto()
    PEOPLE = auto()
    ACTIONS = auto()
    ROOM = auto()
    PLAN = auto()
    TIMELINE = auto()
    FORM = auto()


class ActionSpec(msgspec.Struct, frozen=True):
    """One row of the table of actions.

    `title` and `tip` are in English; `ui.actions.words` translates them. `while_typing` says that at least
    one of the keys works while the note line has the focus. With `numbered` each key is a choice of its own,
    from 1; `choices` are their names where a number says too little.
    """

    id: ActionId
    title: str
    keys: tuple[str, ...]
    group: Group
    tip: str = ""
    where: Where = Where.CONSOLE
    while_typing: bool = True
    numbered: bool = False
    choices: tuple[str, ...] = ()

    @property
    def is_shortcut(self) -> bool:
        """Whether the window listens for the keys; otherwise the part named by `where` does."""
        return self.where in (Where.PROGRAM, Where.CONSOLE)
