"""Three exercises told from their first step to their close: what the room sees of votes, principles and cards."""

from app.domain.commands import (
    Begin,
    CloseBallot,
    CountCommitments,
    CountVotes,
    EndSession,
    GroupNote,
    HideNote,
    MergeThemes,
    RevealNote,
    SetCurtain,
    SetDots,
    ShowGroups,
    ShowNext,
    TakeNote,
)
from app.domain.console import BallotPanel, CommitPanel, PaperPanel, PrinciplePanel, WallPanel
from app.domain.curtain import Waiting
from app.domain.identifiers import NoteId, ThemeId
from app.domain.stage import Commit, Groups, Harvest, Holding, Reveal, Talk, Vote, Words, Write
from app.domain.stage_parts import Curtain, StageRank, StageTop, WallReply
from app.domain.vocabulary import Category, ReplyKind
from tests.support.frame_text import texts
from tests.support.rooms import CATALOGUE, Room, only


def said(room: Room, *texts_said: str, theme: str = "", category: Category | None = None) -> None:
    room.do(*(TakeNote(text, category, theme) for text in texts_said))


def on(room: Room, step: str) -> None:
    """Time goes by and the clicker is pressed, until this step begins."""
    room.wait_for_end()
    while not room.step.endswith(f"/{step}"):
        room.do(ShowNext())


def counted(room: Room, *counts: int) -> None:
    room.do(*(CountVotes(option, count) for option, count in enumerate(counts)))


def test_failing_forward_is_built_up_slowly_and_ends_with_the_principle_the_team_chose() -> None:
    room = Room(plan=only("failing-forward"), people=12)
    room.do(Begin())
    assert room.picture(Words).title == "Small slips only"
    on(room, "four-lines")
    assert room.picture(Write).top == ()
    assert "Nothing is typed" in room.panel(PaperPanel).sentence
    for number, principle in enumerate(CATALOGUE.principles, 1):
        on(room, f"p{number}")
        shown = [room.picture(Reveal)]
        assert room.console().behind.what is Waiting.WORDS
        room.do(ShowNext())
        shown.append(room.picture(Reveal))
        room.do(ShowNext())
        shown.append(room.picture(Reveal))
        assert [bool(each.self_check) for each in shown] == [False, True, True]
        assert [bool(each.try_saying) for each in shown] == [False, False, True]
        assert {each.title for each in shown} == {principle.title}
        if number == 1:
            counted(room, 2, 7, 3)
            assert room.picture(Reveal).line_up == ()
            room.do(CloseBallot())
            assert [place.count for place in room.picture(Reveal).line_up] == [2, 7, 3]
            assert not any(place.first for place in room.picture(Reveal).line_up)
        panel = room.panel(PrinciplePanel)
        assert panel.told == 2
    on(room, "talk")
    assert isinstance(room.stage().picture, Groups)
    room.do(ShowGroups(False))
    assert room.picture(Talk).top == ()
    on(room, "stand")
    counted(room, 1, 0, 2, 8, 1)
    assert {option.count for option in room.picture(Vote).options} == {None}
    room.do(CloseBallot())
    assert room.picture(Vote).result == "Most: Stay focused (8)"
    chosen = (StageTop((StageRank(1, "Stay focused", 8),), of_principles=True),)
    on(room, "corner")
    assert room.picture(Talk).top == chosen
    said(room, "we say what slipped first", theme="Accept what is real")
    on(room, "lines")
    said(room, "one board, one thing", theme="Stay focused")
    wall = room.picture(Harvest).wall
    assert [(each.name, each.votes, each.count) for each in wall.clusters] == [
        ("Stay focused", 8, 1),
        ("Be the strategist", 2, 0),
        ("No regrets", 1, 0),
        ("Every day, a school day", 1, 0),
        ("Accept what is real", 0, 1),
    ]
    assert room.picture(Harvest).top == chosen
    on(room, "one-liner")
    assert room.picture(Commit).top == chosen
    room.do(CountCommitments(11))
    room.wait_for_end()
    room.do(EndSession())
    assert room.picture(Holding).line == "Thank you"
    assert room.read_back() == room.history


def test_a_place_that_learns_from_mistakes_from_two_cards_each_to_start_stop_and_say() -> None:
    room = Room(plan=only("mistakes-culture"), people=14)
    room.do(Begin())
    on(room, "cards")
    said(room, "people ask before they judge", "nobody is perfect", category=Category.ATTRIBUTE)
    said(room, "the manager tells her own slip first", category=Category.BEHAVIOUR)
    assert isinstance(room.stage().picture, Write)
    on(room, "post")
    room.do(SetCurtain(Curtain.ONE_BY_ONE), HideNote(NoteId(2)))
    seen = []
    while room.console().behind.what is Waiting.NOTES:
        room.do(ShowNext())
        seen.append([note.text for cluster in room.picture(Harvest).wall.clusters for note in cluster.notes])
    assert seen[-1] == ["the manager tells her own slip first", "people ask before they judge"]
    assert "nobody is perfect" not in texts(room.stage())
    room.do(RevealNote(NoteId(2)))
    assert len(room.picture(Harvest).wall.clusters[0].notes) == 3
    on(room, "like")
    assert [option.category for option in room.picture(Vote).options] == ["attribute", "attribute", "behaviour"]
    counted(room, 9, 0, 6)
    assert room.panel(BallotPanel).check == "15 of 70 dots counted (14 people × 5 dots)"
    on(room, "reply")
    room.do(TakeNote("how would that work at night?", reply_to=NoteId(1), reply=ReplyKind.ASK))
    cards = room.panel(WallPanel).loose
    assert [(card.text, card.votes, len(card.replies)) for card in cards] == [
        ("people ask before they judge", 9, 1),
        ("the manager tells her own slip first", 6, 0),
        ("nobody is perfect", 0, 0),
    ]
    room.do(TakeNote("ours was, on Monday", reply_to=NoteId(2), reply=ReplyKind.EXAMPLE))
    on(room, "real")
    on(room, "hear")
    said(room, "thank first", theme="Start")
    said(room, "asking who", theme="Stop")
    said(room, "thank you for telling me", theme="Say")
    clusters = room.picture(Harvest).wall.clusters
    assert [(each.name, each.count) for each in clusters] == [("Start", 1), ("Stop", 1), ("Say", 1), ("", 3)]
    assert clusters[-1].notes[0].votes == 9
    assert clusters[-1].notes[2].replies == (WallReply("ours was, on Monday", "example"),)
    on(room, "mine")
    (top,) = room.picture(Commit).top
    assert [each.label for each in top.entries] == [
        "people ask before they judge",
        "the manager tells her own slip first",
    ]
    room.do(CountCommitments(14))
    room.wait_for_end()
    room.do(EndSession())
    assert room.read_back() == room.history


def test_a_harvest_goes_from_notes_to_actions_under_the_first_themes() -> None:
    room = Room(plan=only("group-theme-harvest"), people=15)
    room.do(Begin())
    on(room, "wall")
    said(room, "waits", "asks openly", theme="Listening")
    said(room, "jokes early", theme="Humour")
    said(room, "laughs at himself", theme="Laughing")
    said(room, "knows whom to ring", theme="The system")
    on(room, "name")
    room.do(MergeThemes(into=ThemeId(2), merged=ThemeId(3)))
    on(room, "dots")
    assert room.panel(BallotPanel).dots == 3
    assert [row.key for row in room.panel(BallotPanel).rows] == ["a", "b", "c"]
    room.do(SetDots(2))
    counted(room, 12, 9, 9)
    assert room.panel(BallotPanel).check == "30 of 30 dots counted (15 people × 2 dots)"
    room.do(SetCurtain(Curtain.ONE_BY_ONE), CloseBallot())
    assert room.picture(Vote).result == ""
    room.do(ShowNext())
    assert [option.count for option in room.picture(Vote).options] == [None, 9, 9]
    on(room, "do-more")
    (top,) = room.picture(Commit).top
    assert [(each.place, each.label, each.count) for each in top.entries] == [
        (1, "Listening", 12),
        (2, "Humour", 9),
        (2, "The system", 9),
    ]
    room.do(TakeNote("ring before we write", owner="Ewa", due="1 December"))
    themes = room.panel(CommitPanel).themes
    room.do(GroupNote(room.session.notes[-1].id, themes[2].theme))
    assert room.panel(CommitPanel).actions[0].theme == "The system"
    assert [(each.key, each.name) for each in themes] == [("1", "Listening"), ("2", "Humour"), ("3", "The system")]
    room.wait_for_end()
    room.do(EndSession())
    assert room.read_back() == room.history
