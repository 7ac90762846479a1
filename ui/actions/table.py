"""The one table of actions that menus, buttons, shortcuts, tool tips and the sheet of keys read.

Keys that must work while the facilitator types have Ctrl, a function key, Page or Esc in them; never Alt or
Ctrl+Alt with a letter, because those write letters on a Mac and on many European keyboards.
"""

from typing import NamedTuple

from ui.actions.spec import ActionId, ActionSpec, Group, Where, translate

_NEEDS_ITS_PART = (Where.WALL, Where.GROUPS, Where.PEOPLE)


class _Row(NamedTuple):
    id: ActionId
    title: str
    keys: str
    tip: str = ""
    where: Where = Where.CONSOLE
    numbered: bool = False
    choices: tuple[str, ...] = ()


def _rows(group: Group, *rows: _Row) -> tuple[ActionSpec, ...]:
    return tuple(
        ActionSpec(
            id=row.id,
            title=row.title,
            keys=tuple(row.keys.split()),
            group=group,
            tip=row.tip,
            where=row.where,
            while_typing=row.where not in _NEEDS_ITS_PART,
            numbered=row.numbered,
            choices=row.choices,
        )
        for row in rows
    )


_TIME = _rows(
    Group.TIME,
    _Row(
        ActionId.BEGIN,
        translate("actions", "Begin, or back to live"),
        "F5",
        translate("actions", "Starts the first step; later it puts the stage back to live."),
    ),
    _Row(
        ActionId.NEXT,
        translate("actions", "Next step"),
        "PgDown",
        translate("actions", "Ends this step; before that it shows what waits behind a curtain that opens one by one."),
    ),
    _Row(
        ActionId.BACK,
        translate("actions", "Step back"),
        "PgUp",
        translate("actions", "The step before, with its full time."),
    ),
    _Row(
        ActionId.SKIP,
        translate("actions", "Skip this step"),
        "Ctrl+Shift+K",
        translate(
            "actions",
            "For what does not take place after all. Page Down ends a step early and counts it.",
        ),
    ),
    _Row(
        ActionId.JUMP,
        translate("actions", "Go to a step…"),
        "Ctrl+J",
        translate("actions", "Arrow keys choose a step of the agenda, Enter goes there."),
    ),
    _Row(ActionId.PAUSE, translate("actions", "Pause or go on"), "F9 Pause"),
    _Row(
        ActionId.PLUS_MINUTE,
        translate("actions", "One minute more"),
        "F8 Ctrl++ Ctrl+=",
        translate("actions", "Also for the equal turns still to come."),
    ),
    _Row(
        ActionId.MINUS_MINUTE,
        translate("actions", "One minute less"),
        "F7 Ctrl+-",
        translate("actions", "Also for the equal turns still to come."),
    ),
    _Row(
        ActionId.ADD_TIME,
        translate("actions", "Change the time by…"),
        "Ctrl+T",
        translate("actions", "An amount such as 2:30, 90s or -1."),
    ),
    _Row(
        ActionId.RESTART,
        translate("actions", "Restart this step"),
        "Ctrl+R",
        translate("actions", "The full time again."),
    ),
    _Row(
        ActionId.END_AT,
        translate("actions", "End this step at…"),
        "Ctrl+Shift+U",
        translate("actions", "A time on the wall such as 11:05."),
    ),
    _Row(
        ActionId.BACKDATE,
        translate("actions", "It really began earlier…"),
        "Ctrl+Shift+B",
        translate("actions", "How long ago, such as 90s or 2, or a time on the wall such as 10:32."),
    ),
    _Row(
        ActionId.LEAVE_OUT,
        translate("actions", "Leave a step out, or take it in"),
        "Ctrl+Shift+L",
        translate("actions", "The step chosen in the agenda, if it is still to come."),
    ),
    _Row(
        ActionId.AUTO_ADVANCE,
        translate("actions", "Let a step go on by itself, or not"),
        "Ctrl+Shift+G",
        translate("actions", "When its time is up the next begins: this step, or the one chosen in the agenda."),
    ),
    _Row(
        ActionId.ADVICE,
        translate("actions", "Do what is proposed"),
        "Ctrl+Shift+R",
        translate("actions", "The proposal about time under the clock; Ctrl+Z takes it back."),
    ),
    _Row(
        ActionId.ADVICE_CHANGES,
        translate("actions", "Before and after of what is proposed"),
        "Ctrl+Shift+O",
        translate("actions", "Lists it in the place of the proposal, or puts it away; the agenda shows it too."),
    ),
    _Row(
        ActionId.EXPLAIN,
        translate("actions", "Why the last step took longer"),
        "Shift+F1 Shift+F2 Shift+F3 Shift+F4",
        translate("actions", "The question under the agenda: late start, discussion, technology, exercise too long."),
        numbered=True,
        choices=(
            translate("actions", "Late start"),
            translate("actions", "Discussion"),
            translate("actions", "Technology"),
            translate("actions", "Exercise too long"),
        ),
    ),
    _Row(
        ActionId.END_SESSION,
        translate("actions", "End the session…"),
        "Ctrl+Shift+X",
        translate("actions", "It can still be read, printed and exported."),
    ),
)

_STAGE = _rows(
    Group.STAGE,
    _Row(ActionId.LIVE, translate("actions", "Live"), "Ctrl+L", translate("actions", "The room sees the step.")),
    _Row(
        ActionId.FREEZE,
        translate("actions", "Freeze"),
        "Ctrl+Shift+F",
        translate("actions", "The room keeps the picture of now while you go on."),
    ),
    _Row(
        ActionId.BLACK,
        translate("actions", "Black"),
        "B . Ctrl+B",
        translate("actions", "The room sees nothing. B and the full stop work outside text fields."),
    ),
    _Row(
        ActionId.HOLDING,
        translate("actions", "Holding picture"),
        "Ctrl+Shift+H",
        translate("actions", "The room sees the title and when it goes on."),
    ),
    _Row(
        ActionId.MESSAGE,
        translate("actions", "Message to the room…"),
        "Ctrl+Shift+M",
        translate("actions", "One short line; an empty one takes it away."),
    ),
    _Row(
        ActionId.CURTAIN,
        translate("actions", "Curtain: hidden, count, one by one, notes"),
        "F4",
        translate("actions", "How much of the notes the room sees; in a vote, the result at once or place by place."),
    ),
    _Row(ActionId.SHOW_GROUPS, translate("actions", "Show who sits with whom"), "Ctrl+G"),
    _Row(ActionId.NEXT_PAGE, translate("actions", "Next page on the stage"), "Ctrl+PgDown"),
    _Row(ActionId.PREVIOUS_PAGE, translate("actions", "Previous page on the stage"), "Ctrl+PgUp"),
    _Row(
        ActionId.SCREENS,
        translate("actions", "Choose or swap the screen…"),
        "Ctrl+Shift+P",
        translate("actions", "Which screen is the stage and which is the console."),
    ),
    _Row(
        ActionId.CLEAR,
        translate("actions", "Clear what is in the way"),
        "Esc",
        translate("actions", "A question, notice, edit or list, the agenda, the message to the room, full screen."),
    ),
)

_NOTES = _rows(
    Group.NOTES,
    _Row(ActionId.NOTE_LINE, translate("actions", "Go to the note line"), "F3 Ctrl+E"),
    _Row(
        ActionId.TAKE_NOTE,
        translate("actions", "Take the note"),
        "Return",
        translate("actions", "From any field of the note line."),
        where=Where.NOTE_LINE,
    ),
    _Row(
        ActionId.EDIT_LAST,
        translate("actions", "Edit the last note"),
        "Up",
        translate("actions", "In the empty note line. Up again: the one before. Down: the one after."),
        where=Where.NOTE_LINE,
    ),
    _Row(
        ActionId.CATEGORY,
        translate("actions", "Next category"),
        "Ctrl+K",
        translate("actions", "Or type / with the start of its name and a space: /skill, /s. In a reply: its kind."),
    ),
    _Row(
        ActionId.CONFIDENTIAL,
        translate("actions", "For you only, or for the room"),
        "Ctrl+Shift+C",
        translate("actions", "The note being typed never leaves the console. Or type /c and a space."),
    ),
    _Row(
        ActionId.GENERAL,
        translate("actions", "Say it generally"),
        "Ctrl+Shift+S",
        translate("actions", "Puts “a colleague” and the like where the note line noticed a name, an age or a place."),
    ),
    _Row(
        ActionId.FIND,
        translate("actions", "Find a note…"),
        "Ctrl+F",
        translate("actions", "All notes of the session; arrows choose, Enter edits."),
    ),
    _Row(
        ActionId.INTO_THEME,
        translate("actions", "Last note into theme"),
        "Ctrl+1 Ctrl+2 Ctrl+3 Ctrl+4 Ctrl+5 Ctrl+6 Ctrl+7 Ctrl+8 Ctrl+9",
        translate("actions", "The number is the one beside the theme."),
        numbered=True,
    ),
    _Row(
        ActionId.NEW_THEME,
        translate("actions", "New theme…"),
        "Ctrl+Shift+N",
        translate("actions", "While the keyboard is on the wall, the note chosen there goes into it."),
    ),
)

_WALL = _rows(
    Group.WALL,
    _Row(
        ActionId.MARK_NOTE,
        translate("actions", "Mark, and go one on"),
        "Space",
        translate("actions", "Marks several notes, or with Shift and the arrows; then a key moves them all."),
        where=Where.WALL,
    ),
    _Row(
        ActionId.GROUP_CHOSEN,
        translate("actions", "New theme of the chosen notes…"),
        "N",
        translate("actions", "The name of a theme that is there takes them in; its key does so at once."),
        where=Where.WALL,
    ),
    _Row(ActionId.TAKE_OUT, translate("actions", "Out of the theme"), "0", where=Where.WALL),
    _Row(
        ActionId.PARK_NOTE,
        translate("actions", "Park, or take back"),
        "P",
        translate("actions", "What fits nowhere stays in view, last on the wall."),
        where=Where.WALL,
    ),
    _Row(
        ActionId.SPLIT_THEME,
        translate("actions", "Split the chosen notes off…"),
        "S",
        translate("actions", "Into a new theme beside the one they are in."),
        where=Where.WALL,
    ),
    _Row(
        ActionId.RENAME_THEME,
        translate("actions", "Rename theme…"),
        "F2",
        translate("actions", "The theme chosen on the wall."),
        where=Where.WALL,
    ),
    _Row(
        ActionId.MERGE_THEMES,
        translate("actions", "Merge theme into…"),
        "M",
        translate("actions", "Choose a theme, press M, then the key of the other one."),
        where=Where.WALL,
    ),
    _Row(ActionId.THEME_UP, translate("actions", "Theme further up"), "Ctrl+Up", where=Where.WALL),
    _Row(ActionId.THEME_DOWN, translate("actions", "Theme further down"), "Ctrl+Down", where=Where.WALL),
    _Row(
        ActionId.FOCUS_THEME,
        translate("actions", "Show the theme alone, or all again"),
        "F",
        translate("actions", "The room sees the chosen theme large, in pages; Esc shows the whole wall again."),
        where=Where.WALL,
    ),
    _Row(
        ActionId.EDIT_NOTE,
        translate("actions", "Edit the chosen note"),
        "Return",
        where=Where.WALL,
    ),
    _Row(
        ActionId.REMOVE_NOTE,
        translate("actions", "Remove what is chosen"),
        "Del",
        translate("actions", "The notes of a removed theme stay, the replies of a removed card go. Undo brings back."),
        where=Where.WALL,
    ),
    _Row(
        ActionId.HIDE_NOTE,
        translate("actions", "Chosen note behind the curtain, or before it"),
        "V",
        translate("actions", "One note alone. The record says that it was kept back; handouts leave it out."),
        where=Where.WALL,
    ),
    _Row(
        ActionId.REPLY,
        translate("actions", "Reply to the chosen card…"),
        "R",
        translate("actions", "Type it in the note line; Ctrl+K: it adds, asks or gives an example. Esc leaves it."),
        where=Where.WALL,
    ),
    _Row(
        ActionId.JOIN_TWINS,
        translate("actions", "Merge what looks alike"),
        "T",
        translate("actions", "The two that the line above the wall names."),
        where=Where.WALL,
    ),
    _Row(
        ActionId.TELL_APART,
        translate("actions", "They are different"),
        "X",
        translate("actions", "The two are not asked about again."),
        where=Where.WALL,
    ),
    _Row(
        ActionId.COPY_NOTES,
        translate("actions", "Copy the chosen notes as text"),
        "Ctrl+C",
        where=Where.WALL,
    ),
)

_VOTES = _rows(
    Group.VOTES,
    _Row(
        ActionId.COUNT_VOTES,
        translate("actions", "Count hands or dots"),
        "Ctrl+Shift+V",
        translate("actions", "A letter chooses, digits count, + and − count on and back, Enter goes to the next line."),
    ),
    _Row(
        ActionId.SET_DOTS,
        translate("actions", "Dots for each person…"),
        "Ctrl+Shift+D",
        translate("actions", "While the vote is open."),
    ),
    _Row(
        ActionId.CLOSE_VOTE,
        translate("actions", "Close the vote, or open it again"),
        "Ctrl+Return",
        translate("actions", "The room sees the counts of a closed vote only."),
    ),
)

_PEOPLE = _rows(
    Group.PEOPLE,
    _Row(ActionId.ADD_PERSON, translate("actions", "Somebody new…"), "Ctrl+Shift+A"),
    _Row(
        ActionId.PRESENT,
        translate("actions", "Here"),
        "H",
        translate("actions", "The person chosen in the list."),
        where=Where.PEOPLE,
    ),
    _Row(
        ActionId.EXPECTED,
        translate("actions", "Still expected"),
        "E",
        translate("actions", "The person chosen in the list."),
        where=Where.PEOPLE,
    ),
    _Row(
        ActionId.LEFT,
        translate("actions", "Gone home"),
        "G",
        translate("actions", "The person chosen in the list."),
        where=Where.PEOPLE,
    ),
    _Row(ActionId.DRAW_AGAIN, translate("actions", "Draw the groups again"), "Ctrl+D"),
    _Row(
        ActionId.SWAP_TWO,
        translate("actions", "Swap two people"),
        "Space",
        translate("actions", "Choose one with Space, then the other."),
        where=Where.GROUPS,
    ),
    _Row(
        ActionId.MOVE_ASIDE,
        translate("actions", "Move somebody, no questions"),
        "M",
        translate("actions", "To the nearest place that fits; who sat together is kept apart today."),
        where=Where.GROUPS,
    ),
    _Row(
        ActionId.KEEP_APART,
        translate("actions", "Keep two people apart"),
        "K",
        translate("actions", "K on one person, then on the other. No reason is kept."),
        where=Where.PEOPLE,
    ),
)

_SOUND = _rows(
    Group.SOUND,
    _Row(
        ActionId.SOUND,
        translate("actions", "Sound off, or on again"),
        "Shift+F9",
        translate("actions", "Without sound the signals are still seen on the stage."),
        where=Where.PROGRAM,
    ),
    _Row(ActionId.LOUDER, translate("actions", "Louder"), "Shift+F8", where=Where.PROGRAM),
    _Row(ActionId.QUIETER, translate("actions", "Quieter"), "Shift+F7", where=Where.PROGRAM),
    _Row(
        ActionId.TRY_SOUND,
        translate("actions", "Try the sound"),
        "Shift+F12",
        translate("actions", "The two notes that end a talk, as loud as they will be."),
        where=Where.PROGRAM,
    ),
    _Row(
        ActionId.SOUND_FOR_ME,
        translate("actions", "Sound for me too, or for the room only"),
        "Shift+F11",
        translate("actions", "Signals that only you see are silent else: the room would hear them too."),
        where=Where.PROGRAM,
    ),
)

_PROGRAM = _rows(
    Group.PROGRAM,
    _Row(
        ActionId.UNDO,
        translate("actions", "Undo"),
        "Ctrl+Z",
        translate("actions", "In a text field it first takes back what was typed there."),
    ),
    _Row(ActionId.REDO, translate("actions", "Redo"), "Ctrl+Shift+Z Ctrl+Y"),
    _Row(ActionId.PAPER, translate("actions", "Paper and handouts"), "Ctrl+P", where=Where.PROGRAM),
    _Row(ActionId.EXPORT, translate("actions", "Export…"), "Ctrl+Shift+E", where=Where.PROGRAM),
    _Row(
        ActionId.NEXT_PART,
        translate("actions", "Next part"),
        "F6",
        translate("actions", "Agenda, clock, panel, note line."),
    ),
    _Row(ActionId.PREVIOUS_PART, translate("actions", "Previous part"), "Shift+F6"),
    _Row(
        ActionId.NEXT_TAB,
        translate("actions", "Next tab of the panel"),
        "F12 Ctrl+Tab",
        translate("actions", "Wall, groups, people: what the step has."),
    ),
    _Row(
        ActionId.ENLARGE_PANEL,
        translate("actions", "More room for the panel, or less"),
        "Ctrl+Shift+W",
        translate("actions", "The script steps aside while you sort the wall; the same key brings it back."),
    ),
    _Row(ActionId.FULL_SCREEN, translate("actions", "Full screen"), "F11", where=Where.PROGRAM),
    _Row(ActionId.THEME, translate("actions", "Light, dark, high contrast"), "Ctrl+Shift+T", where=Where.PROGRAM),
    _Row(ActionId.KEYS, translate("actions", "Keys"), "F1", where=Where.PROGRAM),
    _Row(
        ActionId.HOME,
        translate("actions", "Home"),
        "Ctrl+W",
        translate("actions", "Leaves the console; the session stays as it is."),
        where=Where.PROGRAM,
    ),
    _Row(ActionId.QUIT, translate("actions", "Quit"), "Ctrl+Q", where=Where.PROGRAM),
)

TABLE: tuple[ActionSpec, ...] = (*_TIME, *_STAGE, *_NOTES, *_WALL, *_VOTES, *_PEOPLE, *_SOUND, *_PROGRAM)
"""Every action, in the order of the menus."""

SPECS: dict[ActionId, ActionSpec] = {spec.id: spec for spec in TABLE}
"""The same by name."""
