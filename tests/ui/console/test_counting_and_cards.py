"""Counting, replying and revealing with the keyboard alone, in a console that is connected to a real session."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.commands import CloseBallot, Command, CountVotes, TakeNote
from app.domain.console import BallotPanel, WallPanel
from app.domain.identifiers import NoteId
from app.domain.refusal import Refused
from app.domain.stage import Harvest, Reveal, Vote
from app.domain.stage_parts import Curtain
from app.domain.vocabulary import Category, ReplyKind
from tests.support.rooms import Room, only
from ui.console.console_window import ConsoleWindow
from ui.console.looks import focus_in
from ui.console.panels.ballot_view import BallotView
from ui.console.panels.count_field import CountField
from ui.console.panels.wall_view import WallView
from ui.theme.theme import load_theme

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Console:
    """A window whose wishes the room carries out at once."""

    def __init__(self, qtbot: QtBot, room: Room) -> None:
        theme = load_theme("light")
        self.room, self.qtbot = room, qtbot
        self.window = ConsoleWindow(theme, theme)
        qtbot.addWidget(self.window, before_close_func=ConsoleWindow.let_close)
        self.window.command_requested.connect(self._carry_out)
        self.window.note_requested.connect(self._take)
        self.window.show_frame(room.console())
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def _carry_out(self, command: Command) -> None:
        try:
            self.room.do(command)
        except Refused as refused:
            self.window.show_notice(refused.sentence)
        self.window.show_frame(self.room.console())

    def _take(self, command: Command) -> None:
        self._carry_out(command)
        self.window.note_taken()

    @property
    def focus(self) -> QWidget:
        return focus_in(self.window) or self.window

    def type(self, text: str) -> None:
        for letter in text:
            self.qtbot.keyClicks(self.focus, letter)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focus, key, modifiers)

    def says(self, words: str) -> bool:
        return any(words in part.text() for part in self.window.findChildren(QLabel) if part.isVisible())


def dots(people: int = 15, *names: str) -> Room:
    room = Room(people=people).at_step("group-theme-harvest", "wall")
    room.do(*(TakeNote(name, theme=name) for name in names or ("Listening", "Humour", "Calm")))
    return room.at_step("group-theme-harvest", "dots")


def counts(room: Room) -> list[int]:
    return [row.count for row in room.panel(BallotPanel).rows]


def test_a_letter_chooses_digits_count_and_enter_goes_on(qtbot: QtBot) -> None:
    console = Console(qtbot, dots())
    console.type("c7")
    console.press(Qt.Key.Key_Return)
    assert counts(console.room) == [0, 0, 7]
    console.type("a12")
    console.press(Qt.Key.Key_Return)
    console.type("3b5")
    console.press(Qt.Key.Key_Return)
    assert counts(console.room) == [12, 5, 7]


def test_plus_and_minus_count_raised_hands(qtbot: QtBot) -> None:
    console = Console(qtbot, dots())
    console.type("b++++-")
    assert counts(console.room) == [0, 3, 0]
    console.type("a-")
    assert counts(console.room) == [0, 3, 0]


def test_plus_counts_on_although_no_answer_has_come_yet(qtbot: QtBot) -> None:
    field = CountField(0, "Calm")
    qtbot.addWidget(field)
    given: list[int] = []
    field.count_given.connect(lambda _option, count: given.append(count))
    qtbot.keyClicks(field, "+++-")
    assert given == [1, 2, 3, 2]


def test_the_number_of_dots_is_changed_with_a_key(qtbot: QtBot) -> None:
    console = Console(qtbot, dots())
    console.press(Qt.Key.Key_D, CTRL | SHIFT)
    console.type("5")
    console.press(Qt.Key.Key_Return)
    assert console.room.panel(BallotPanel).dots == 5
    assert console.says("75 dots")
    assert isinstance(console.focus, CountField)


def test_one_of_eighty_cards_is_found_by_the_start_of_a_word(qtbot: QtBot) -> None:
    room = Room(plan=only("mistakes-culture"), people=40).at_step("mistakes-culture", "post")
    room.do(TakeNote("every voice"), TakeNote("all of us"))
    room.do(*(TakeNote(f"card number {number}") for number in range(77)), TakeNote("sorry comes early"))
    room.at_step("mistakes-culture", "like")
    console = Console(qtbot, room)
    console.type("ea4")
    console.press(Qt.Key.Key_Return)
    assert counts(room)[79] == 4
    assert sum(counts(room)) == 4


def test_the_result_is_shown_place_by_place_with_page_down(qtbot: QtBot) -> None:
    console = Console(qtbot, dots())
    console.type("a9")
    console.press(Qt.Key.Key_Return)
    console.type("4")
    console.press(Qt.Key.Key_F4)
    console.press(Qt.Key.Key_Return, CTRL)
    assert console.room.session.ballots[0].closed
    assert console.says("places not yet shown")
    console.press(Qt.Key.Key_PageDown)
    shown = console.room.picture(Vote).options
    assert [option.count for option in shown].count(None) == 2
    console.press(Qt.Key.Key_PageDown)
    console.press(Qt.Key.Key_PageDown)
    assert not console.says("places not yet shown")
    console.press(Qt.Key.Key_PageDown)
    assert console.room.step == "group-theme-harvest/do-more"


def cards() -> Room:
    room = Room(plan=only("mistakes-culture")).at_step("mistakes-culture", "cards")
    room.do(TakeNote("people ask first"), TakeNote("nobody is perfect", Category.BEHAVIOUR))
    room.at_step("mistakes-culture", "like").do(CountVotes(0, 5), CloseBallot())
    return room.at_step("mistakes-culture", "reply")


def on_the_wall(console: Console) -> WallView:
    wall = console.window.body.panels.find_view(WallView)
    assert wall is not None
    console.window.body.panels.bring_up(WallView)
    return wall


def test_a_card_is_answered_in_the_note_line_and_the_keyboard_comes_back_to_the_cards(qtbot: QtBot) -> None:
    console = Console(qtbot, cards())
    on_the_wall(console)
    assert console.says("1 card without a tick has no reply.")
    cards_list = console.focus
    console.press(Qt.Key.Key_Down)
    console.type("r")
    assert console.says("Reply to “nobody is perfect”")
    console.press(Qt.Key.Key_K, CTRL)
    console.type("not even you?")
    console.press(Qt.Key.Key_Return)
    reply = console.room.session.notes[-1]
    assert (reply.text, reply.reply, reply.reply_to) == ("not even you?", ReplyKind.ASK, 2)
    assert not console.says("without a tick")
    assert not console.says("Reply to")
    assert console.focus is cards_list
    console.type("r/e we laughed")
    console.press(Qt.Key.Key_Return)
    assert (console.room.session.notes[-1].reply_to, console.room.session.notes[-1].reply) == (2, ReplyKind.EXAMPLE)


def test_r_on_a_reply_replies_to_its_card(qtbot: QtBot) -> None:
    room = cards()
    room.do(TakeNote("not even you?", reply_to=NoteId(2), reply=ReplyKind.ASK))
    console = Console(qtbot, room)
    on_the_wall(console)
    console.press(Qt.Key.Key_Down)
    console.press(Qt.Key.Key_Down)
    console.type("r")
    assert console.says("Reply to “nobody is perfect”")


def test_a_name_in_a_reply_is_warned_of_while_it_is_typed(qtbot: QtBot) -> None:
    console = Console(qtbot, cards())
    on_the_wall(console)
    console.type("ras aminata said")
    assert console.window.body.remark.isVisible()
    assert console.window.body.remark.sentence == "“aminata” is on the roster."
    console.press(Qt.Key.Key_S, CTRL | SHIFT)
    console.press(Qt.Key.Key_Return)
    assert console.room.session.notes[-1].text == "as a colleague said"


def test_esc_leaves_a_reply_and_r_finds_its_words_again(qtbot: QtBot) -> None:
    console = Console(qtbot, cards())
    line = console.window.body.note_line
    line.take_focus()
    console.type("half a card")
    on_the_wall(console)
    console.type("rand they")
    console.press(Qt.Key.Key_Escape)
    assert len(console.room.session.notes) == 2
    assert line._text.text() == "half a card"
    on_the_wall(console)
    console.type("r wait")
    console.press(Qt.Key.Key_Return)
    assert console.room.session.notes[-1].text == "and they wait"
    assert line._text.text() == "half a card"


def test_slash_c_in_a_reply_begins_a_confidential_note_instead(qtbot: QtBot) -> None:
    console = Console(qtbot, cards())
    on_the_wall(console)
    console.type("r/c between us")
    assert console.window.body.note_line.is_confidential
    console.press(Qt.Key.Key_Return)
    assert len(console.room.session.notes) == 2
    assert [note.text for note in console.room.session.confidential] == ["between us"]


def test_where_nothing_is_taken_down_a_reply_is_refused_with_the_reason(qtbot: QtBot) -> None:
    room = cards()
    room.at_step("mistakes-culture", "mine")
    console = Console(qtbot, room)
    on_the_wall(console)
    console.type("r")
    assert not console.says("Reply to")
    assert console.window.body.notices.is_showing


def test_v_takes_the_chosen_note_behind_the_curtain_and_back(qtbot: QtBot) -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(TakeNote("shy"))
    console = Console(qtbot, room)
    on_the_wall(console)
    console.type("v")
    assert room.picture(Harvest).wall.count == 0
    assert console.says("1 kept behind the curtain by hand")
    console.type("v")
    assert room.picture(Harvest).wall.count == 1


def test_the_console_says_what_page_down_will_show(qtbot: QtBot) -> None:
    room = Room().at_step("group-theme-harvest", "wall")
    room.do(TakeNote("a"), TakeNote("b"))
    console = Console(qtbot, room)
    for _ in range(3):
        console.press(Qt.Key.Key_F4)
    assert room.panel(WallPanel).curtain is Curtain.ONE_BY_ONE
    assert console.says("2 still behind the curtain · Page Down shows the next")
    console.press(Qt.Key.Key_PageDown)
    assert console.says("1 still behind the curtain")
    assert room.picture(Harvest).wall.count == 1


def test_people_in_a_line_are_counted_beside_the_principle(qtbot: QtBot) -> None:
    room = Room(plan=only("failing-forward"), people=12).at_step("failing-forward", "p1")
    console = Console(qtbot, room)
    assert not isinstance(console.focus, CountField)
    assert console.says("Ctrl+Shift+V counts who stands where.")
    # Outside a field B blacks the stage, so nothing on the console may ask for it.
    view = next(view for view in console.window.findChildren(BallotView) if view.isVisible())
    assert not any(each.property("role") == "key" for each in view.findChildren(QLabel))
    console.press(Qt.Key.Key_V, CTRL | SHIFT)
    console.type("b7")
    console.press(Qt.Key.Key_Return)
    console.type("2")
    console.press(Qt.Key.Key_Return, CTRL)
    assert [place.count for place in room.picture(Reveal).line_up] == [0, 7, 2]


def test_a_digit_puts_the_chosen_action_under_one_of_the_first_themes(qtbot: QtBot) -> None:
    room = dots()
    room.do(CountVotes(1, 9), CountVotes(0, 4))
    room.at_step("group-theme-harvest", "do-more").do(TakeNote("ring first", owner="Ewa"))
    console = Console(qtbot, room)
    assert console.says("Top: [1] Humour (9) · [2] Listening (4)")
    console.window.body.panels.setFocus()
    console.window.body.panels.take_focus()
    console.type("2")
    assert room.session.notes[-1].theme == 1
    console.type("0")
    assert room.session.notes[-1].theme is None


def test_where_people_write_the_wall_lies_before_the_groups(qtbot: QtBot) -> None:
    console = Console(qtbot, cards())
    assert console.window.body.panels.tabText(0) == "Wall"


def test_a_remark_leaves_what_is_under_the_agenda_in_sight(qtbot: QtBot) -> None:
    console = Console(qtbot, cards())
    console.window.body.note_line.take_focus()
    console.type("as aminata said")
    body = console.window.body
    assert body.remark.isVisible()
    assert body.remark.geometry().left() > body.agenda.geometry().right()
