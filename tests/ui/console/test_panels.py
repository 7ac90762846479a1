from typing import TypeVar

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QLineEdit, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.commands import (
    CountCommitments,
    CountVotes,
    KeepApart,
    MoveAside,
    RecordConsent,
    SetPresence,
    SwapPeople,
)
from app.domain.console import PaperPanel, PrinciplePanel
from app.domain.identifiers import NoteId, ParticipantId
from app.domain.people import Presence
from tests.support.console_frames import (
    sample_ballot,
    sample_commit,
    sample_groups,
    sample_people,
    sample_wall,
)
from ui.actions.menu import ActionSet
from ui.console.panels.ballot_view import BallotView
from ui.console.panels.commit_view import CommitView
from ui.console.panels.deck import PanelDeck
from ui.console.panels.groups_view import GroupsView
from ui.console.panels.panel_view import PanelView
from ui.console.panels.paper_view import PaperView
from ui.console.panels.people_view import PeopleView
from ui.console.panels.principle_view import PrincipleView
from ui.theme.theme import load_theme

View = TypeVar("View", bound=PanelView)


@pytest.fixture
def host(qtbot: QtBot) -> QMainWindow:
    host = QMainWindow()
    qtbot.addWidget(host)
    return host


@pytest.fixture
def actions(host: QMainWindow) -> ActionSet:
    return ActionSet(host)


def made(kind: type[View], actions: ActionSet, qtbot: QtBot) -> View:
    view = kind(load_theme("light"), actions)
    qtbot.addWidget(view)
    return view


def lists(view: PanelView) -> dict[str, QAbstractItemView]:
    return {part.accessibleName(): part for part in view.findChildren(QAbstractItemView)}


def texts(model: QAbstractItemModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def choose(part: QAbstractItemView, text: str) -> None:
    part.setCurrentIndex(part.model().index(texts(part.model()).index(text), 0))


def asked(view: PanelView, qtbot: QtBot, part: QLineEdit | QAbstractItemView, key: Qt.Key) -> object:
    with qtbot.waitSignal(view.command_requested) as told:
        qtbot.keyClick(part, key)
    assert told.args is not None
    return told.args[0]


def words(view: PanelView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel)]


def test_space_on_two_people_asks_for_a_swap(actions: ActionSet, qtbot: QtBot) -> None:
    view = made(GroupsView, actions, qtbot)
    view.show_panel(sample_groups(8))
    seats = lists(view)["Groups"]
    seats.setCurrentIndex(seats.model().index(0, 0))
    qtbot.keyClick(seats, Qt.Key.Key_Space)
    assert seats.model().index(0, 0).data() == "⇄ A  Ana"
    seats.setCurrentIndex(seats.model().index(1, 1))
    assert asked(view, qtbot, seats, Qt.Key.Key_Space) == SwapPeople(ParticipantId(1), ParticipantId(4))
    assert seats.model().index(0, 0).data() == "A  Ana"


def test_space_twice_on_one_person_asks_for_nothing(actions: ActionSet, qtbot: QtBot) -> None:
    view = made(GroupsView, actions, qtbot)
    view.show_panel(sample_groups(8))
    seats = lists(view)["Groups"]
    seats.setCurrentIndex(seats.model().index(0, 0))
    with qtbot.assertNotEmitted(view.command_requested):
        qtbot.keyClick(seats, Qt.Key.Key_Space)
        qtbot.keyClick(seats, Qt.Key.Key_Space)


def test_m_moves_the_person_chosen(actions: ActionSet, qtbot: QtBot) -> None:
    view = made(GroupsView, actions, qtbot)
    view.show_panel(sample_groups(8))
    seats = lists(view)["Groups"]
    seats.setCurrentIndex(seats.model().index(1, 1))
    assert asked(view, qtbot, seats, Qt.Key.Key_M) == MoveAside(ParticipantId(4))
    seats.setCurrentIndex(seats.model().index(-1, -1))
    with qtbot.assertNotEmitted(view.command_requested):
        qtbot.keyClick(seats, Qt.Key.Key_M)


def test_the_tab_of_the_groups_says_how_many_wait(actions: ActionSet, qtbot: QtBot) -> None:
    view = made(GroupsView, actions, qtbot)
    view.show_panel(sample_groups(8))
    assert view.title() == "Groups (1 waiting)"
    view.show_panel(replace(sample_groups(8), waiting=()))
    assert view.title() == "Groups"


def test_k_on_two_people_keeps_them_apart(actions: ActionSet, qtbot: QtBot) -> None:
    view = made(PeopleView, actions, qtbot)
    view.show_panel(sample_people(8))
    people = lists(view)["People"]
    people.setCurrentIndex(people.model().index(0, 0))
    qtbot.keyClick(people, Qt.Key.Key_K)
    assert "Keep Ana apart: K on the other." in words(view)
    people.setCurrentIndex(people.model().index(3, 0))
    assert asked(view, qtbot, people, Qt.Key.Key_K) == KeepApart(ParticipantId(1), ParticipantId(4))
    assert sample_people(8).summary in words(view)


def test_k_twice_on_one_person_asks_for_nothing(actions: ActionSet, qtbot: QtBot) -> None:
    view = made(PeopleView, actions, qtbot)
    view.show_panel(sample_people(8))
    people = lists(view)["People"]
    people.setCurrentIndex(people.model().index(2, 0))
    with qtbot.assertNotEmitted(view.command_requested):
        qtbot.keyClick(people, Qt.Key.Key_K)
        qtbot.keyClick(people, Qt.Key.Key_K)


def test_groups_tell_who_waits_and_what_could_not_be_kept(actions: ActionSet, qtbot: QtBot) -> None:
    view = made(GroupsView, actions, qtbot)
    view.show_panel(sample_groups(8))
    assert "Ana and Ben were partners before." in words(view)
    assert "Joins at the next step: Zoë" in words(view)


def test_counts_are_typed_and_enter_goes_on(actions: ActionSet, qtbot: QtBot) -> None:
    view = made(BallotView, actions, qtbot)
    view.show_panel(sample_ballot(3))
    fields = view.findChildren(QLineEdit)
    fields[0].selectAll()
    qtbot.keyClicks(fields[0], "12")
    assert asked(view, qtbot, fields[0], Qt.Key.Key_Return) == CountVotes(0, 12)
    assert view.focusWidget() is fields[1]


def test_a_count_being_typed_is_not_overwritten(actions: ActionSet, qtbot: QtBot) -> None:
    view = made(BallotView, actions, qtbot)
    panel = sample_ballot(3)
    view.show_panel(panel)
    first = view.findChildren(QLineEdit)[0]
    first.selectAll()
    qtbot.keyClicks(first, "1")
    view.show_panel(replace(panel, rows=tuple(replace(row, count=5) for row in panel.rows)))
    assert [field.text() for field in view.findChildren(QLineEdit)] == ["1", "5", "5"]


def test_a_count_that_does_not_add_up_says_so_with_a_sign(actions: ActionSet, qtbot: QtBot) -> None:
    view = made(BallotView, actions, qtbot)
    view.show_panel(sample_ballot(3))
    assert "≠  38 of 42 dots" in words(view)
    view.show_panel(replace(sample_ballot(3), check="42 of 42 dots", adds_up=True))
    assert "✓  42 of 42 dots" in words(view)


def test_a_closed_vote_shows_its_result_and_takes_no_more_counts(actions: ActionSet, qtbot: QtBot) -> None:
    view = made(BallotView, actions, qtbot)
    view.show_panel(replace(sample_ballot(3), closed=True, result="A tie: Calm and Plain words"))
    assert "A tie: Calm and Plain words" in words(view)
    assert all(field.isReadOnly() for field in view.findChildren(QLineEdit))


def test_a_principle_is_shown_to_read_from(actions: ActionSet, qtbot: QtBot) -> None:
    view = made(PrincipleView, actions, qtbot)
    view.show_panel(PrinciplePanel(2, 5, "Accept what is real", "Say what happened.", "", "Here is"))
    assert "Principle 2 of 5" in words(view)
    assert "Accept what is real" in words(view)


def test_promises_are_counted(actions: ActionSet, qtbot: QtBot) -> None:
    view = made(CommitView, actions, qtbot)
    view.show_panel(sample_commit())
    field = view.findChildren(QLineEdit)[0]
    field.selectAll()
    qtbot.keyClicks(field, "11")
    assert asked(view, qtbot, field, Qt.Key.Key_Return) == CountCommitments(11)


def test_an_action_whose_owner_has_left_says_so_in_words(actions: ActionSet, qtbot: QtBot) -> None:
    view = made(CommitView, actions, qtbot)
    view.show_panel(replace(sample_commit(), carried=()))
    model = lists(view)["Actions agreed"].model()
    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Ben (gone home), said yes" in spoken


def test_y_says_whether_the_owner_of_an_action_said_yes(actions: ActionSet, qtbot: QtBot) -> None:
    view = made(CommitView, actions, qtbot)
    panel = replace(sample_commit(), carried=())
    view.show_panel(panel)
    agreed = lists(view)["Actions agreed"]
    agreed.setCurrentIndex(agreed.model().index(0, 0))
    assert asked(view, qtbot, agreed, Qt.Key.Key_Y) == RecordConsent(NoteId(41), agreed=False)
    first, *others = panel.actions
    view.show_panel(replace(panel, actions=(replace(first, agreed=False), *others)))
    assert "Ana, not asked yet" in agreed.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert asked(view, qtbot, agreed, Qt.Key.Key_Y) == RecordConsent(NoteId(41), agreed=True)


def test_paper_says_why_and_which_sheets(actions: ActionSet, qtbot: QtBot) -> None:
    view = made(PaperView, actions, qtbot)
    view.show_panel(PaperPanel("Nothing is typed.", ("Listening sheet",)))
    assert "Nothing is typed." in words(view)
    assert "•  Listening sheet" in words(view)


@pytest.mark.parametrize(
    ("key", "presence"),
    [
        (Qt.Key.Key_E, Presence.EXPECTED),
        (Qt.Key.Key_G, Presence.LEFT),
        (Qt.Key.Key_Space, Presence.LEFT),
    ],
)
def test_a_key_says_how_it_is_with_a_person(key: Qt.Key, presence: Presence, actions: ActionSet, qtbot: QtBot) -> None:
    view = made(PeopleView, actions, qtbot)
    view.show_panel(sample_people(8))
    people = lists(view)["People"]
    choose(people, "Ben")
    assert asked(view, qtbot, people, key) == SetPresence(ParticipantId(2), presence)


def test_people_are_found_by_a_part_of_their_name(actions: ActionSet, qtbot: QtBot) -> None:
    view = made(PeopleView, actions, qtbot)
    view.show_panel(sample_people(60))
    view.findChildren(QLineEdit)[0].insert("łuk")
    assert texts(lists(view)["People"].model()) == ["Łukasz", "Łukasz 2"]


def test_the_chosen_tab_stays_while_the_same_panels_stay(actions: ActionSet, qtbot: QtBot) -> None:
    deck = PanelDeck(load_theme("light"), actions)
    qtbot.addWidget(deck)
    deck.show_panels((sample_wall(3), sample_groups(8), sample_people(8)))
    deck.setCurrentIndex(2)
    deck.show_panels((sample_wall(4), sample_groups(8), sample_people(8)))
    assert deck.currentIndex() == 2
    deck.show_panels((sample_ballot(3), sample_people(8)))
    assert deck.currentIndex() == 0
    assert [deck.tabText(number) for number in range(deck.count())] == ["Vote", "People"]


def test_a_panel_that_did_not_change_is_not_told(actions: ActionSet, qtbot: QtBot) -> None:
    deck = PanelDeck(load_theme("light"), actions)
    qtbot.addWidget(deck)
    people = sample_people(8)
    deck.show_panels((sample_ballot(3), people))
    field = deck.findChildren(QLineEdit)[0]
    deck.show_panels((replace(sample_ballot(3), check="40 of 42 dots"), people))
    assert deck.findChildren(QLineEdit)[0] is field


def test_everything_that_can_be_worked_with_has_a_name(actions: ActionSet, qtbot: QtBot) -> None:
    deck = PanelDeck(load_theme("light"), actions)
    qtbot.addWidget(deck)
    deck.show_panels((sample_wall(3), sample_groups(8), sample_ballot(3), sample_commit(), sample_people(8)))
    for kind in (QAbstractItemView, QLineEdit, QPushButton):
        for part in deck.findChildren(kind):
            assert part.accessibleName() or isinstance(part, QHeaderView), part
