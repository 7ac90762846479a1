"""Frames with the words of the exercise library, one or more for each picture."""

from typing import Final

from msgspec.structs import replace

from app.domain.stage import (
    Black,
    Commit,
    Groups,
    Harvest,
    Holding,
    Picture,
    Reveal,
    StageFrame,
    StageState,
    Swap,
    Talk,
    Vote,
    Words,
    Write,
)
from app.domain.stage_parts import (
    Curtain,
    Phase,
    StageAction,
    StageClock,
    StageGroup,
    StageMember,
    StageRank,
    StageTop,
    TrioShare,
    TrioStrip,
    VoteOption,
    Wall,
    WallCluster,
    WallNote,
    WallReply,
)

CREDIT: Final = "After the sparkling moments technique, iSORT toolkit, University of Bedfordshire. Questions our own."
NAMES: Final = [
    "Amira",
    "Ben",
    "Chidi",
    "Dagmar",
    "Eleni",
    "Femi",
    "Grace",
    "Hassan",
    "Ines",
    "Jo",
    "Kwame",
    "Lucía",
    "Mei",
    "Noor",
    "Oskar",
    "Priya",
]


def clock(text: str = "8:00", phase: Phase = Phase.CALM, share: float = 0.8, *, paused: bool = False) -> StageClock:
    return StageClock(text, phase, paused, share)


def pairs(count: int) -> tuple[StageGroup, ...]:
    return tuple(
        StageGroup(
            str(n + 1),
            (StageMember("A", NAMES[2 * n % 16]), StageMember("B", NAMES[(2 * n + 1) % 16])),
        )
        for n in range(count)
    )


ROLES: Final = ("A asks and notes", "B tells")

TALK: Final = Talk(
    "A asks, B tells",
    "A asks. B tells the story. A listens and notes what B can do, knows and is like.",
    (
        "What happened? What was your part?",
        "What did you do that helped?",
        "What did you need to know?",
        "What does it say about you?",
        "Where could you use this next?",
    ),
    clock(),
    ROLES,
)

SWAP: Final = Swap("Swap", "Change roles. B asks now. A tells.", ("Hand over the card",), clock("0:45"), ROLES)

_NOTES: Final = (
    ("Calm under pressure", ("slowed down and let the family speak", "kept her voice low", "took a breath first")),
    ("Asking well", ("asked what mattered most", "asked the quiet brother too")),
    ("Knowing the system", ("knew who to call at the housing office", "read the whole file before the visit")),
    ("", ("laughed at himself",)),
)


def wall(curtain: Curtain = Curtain.SHOWN, category: str = "skill") -> Wall:
    clusters = tuple(
        WallCluster(name, len(notes), tuple(WallNote(text, category) for text in notes)) for name, notes in _NOTES
    )
    return Wall(curtain, sum(cluster.count for cluster in clusters), clusters)


def harvest(shown: Wall) -> Harvest:
    return Harvest(
        "Gather strengths",
        "Call out one strength you heard in your partner. No names, no stories.",
        ("One at a time", "Say it as they said it", "Passing is fine"),
        clock("5:00"),
        shown,
    )


def vote(*, closed: bool, tie: bool = False) -> Vote:
    labels = ("No regrets", "Accept what is real", "Be the strategist", "Stay focused", "Every day, a school day")
    counts = (3, 7, 7 if tie else 5, 2, 4)
    options = tuple(
        VoteOption(label, count if closed else None, count / 7 if closed else 0, closed and count == 7)
        for label, count in zip(labels, counts, strict=True)
    )
    tied = "Accept what is real and Be the strategist share first place"
    result = (tied if tie else "Accept what is real comes first") if closed else ""
    prompts = ("Hands up once", "You may keep your hand down")
    return Vote(
        "Which one first?",
        "Which principle would help your team most?",
        prompts,
        clock("1:30"),
        options,
        closed,
        result,
    )


def commit(actions: tuple[StageAction, ...] = ()) -> Commit:
    return Commit(
        "One promise",
        "Write one small thing you will do before Friday.",
        ("Start with a doing word", "Small enough to do tired", "Who will you tell?"),
        clock("3:00"),
        actions,
    )


ACTIONS: Final = (
    StageAction("Put the question card in the duty room", "Grace", "14 March"),
    StageAction("Start the team meeting with one sparkling moment", "Hassan", "every Monday"),
    StageAction("Ask the housing office for one named contact", "Eleni", "end of April"),
)

STRIP: Final = TrioStrip(
    "A",
    "3:48",
    Phase.CALM,
    "then C, after the swap",
    (TrioShare("B", 1 / 3, 1), TrioShare("A", 1 / 3, 0.05), TrioShare("C", 1 / 3, 0)),
)
CHANGING: Final = replace(STRIP, then="change over now", changing=True)
OWED: Final = replace(
    STRIP,
    time="10:48",
    phase=Phase.SOON,
    shares=(*(TrioShare(letter, 0.19, 1) for letter in "BABCA"), TrioShare("B", 0.05, 0), TrioShare("A", 0, 0.5)),
)
THIRD: Final = replace(STRIP, letter="C", time="", then="pairs: go deeper")

TOP: Final = (
    StageTop((StageRank(1, "Listening", 9), StageRank(2, "Humour", 7), StageRank(2, "Knowing the system", 7))),
    StageTop((StageRank(1, "Stay focused", 8),), of_principles=True),
)
LONG_LABEL: Final = "People ask what happened before they decide what it means, and they wait for the answer"
LONG_TOP: Final = (StageTop(tuple(StageRank(place, LONG_LABEL, 9 - place) for place in (1, 2, 3, 4, 5))),)
CARDS: Final = (
    WallNote(
        "people ask before they judge",
        "attribute",
        votes=5,
        replies=(WallReply("yes, and they wait", "add"), WallReply("how would that work at night?", "ask")),
    ),
    WallNote("the manager tells her own slip first", "behaviour", votes=0),
    WallNote(LONG_LABEL, "attribute", votes=3, replies=(WallReply(LONG_LABEL, "example"),) * 4),
)
LINE_UP: Final = tuple(
    VoteOption(label, count, count / 7, False) for label, count in (("We do this", 3), ("Sometimes", 7), ("Not yet", 2))
)


def ticked(count: int, *, closed: bool) -> Vote:
    """A vote on so many cards of two kinds, every third of them long."""
    options = tuple(
        VoteOption(
            LONG_LABEL if number % 3 == 0 else f"card number {number}",
            count - number if closed else None,
            (count - number) / count if closed else 0,
            closed and number == 0,
            ("attribute", "behaviour")[number % 2],
        )
        for number in range(count)
    )
    asked = "Read in silence. Tick up to five cards that you find helpful."
    return Vote("Like", asked, ("Helpful, not funny",), clock("4:00"), options, closed, "")


PICTURES: Final[dict[str, Picture]] = {
    "holding": Holding("Sparkling moments", "Starts at 10:00"),
    "break": Holding("Break", "Back at 11:15", clock("12:40", share=0.63)),
    "words": Words(
        "What is a sparkling moment?",
        "Think small. When did work go really well because of something you did?",
        (
            "Five minutes of a shift is enough",
            "This job or an earlier one",
            "Someone was better off for it",
            "No names of people you support",
        ),
    ),
    "close": Words("Thank you", "Thank your partner. The sheet is theirs to keep.", ()),
    "talk": TALK,
    "talk-soon": Talk(TALK.title, TALK.audience, TALK.prompts, clock("0:42", Phase.SOON, 0.09), ROLES),
    "talk-paused": Talk(TALK.title, TALK.audience, TALK.prompts[:2], clock("12:10", paused=True), ()),
    "swap": SWAP,
    "talk-three": replace(TALK, trio=STRIP),
    "talk-three-changing": replace(TALK, trio=CHANGING),
    "talk-three-owed": replace(TALK, trio=OWED),
    "talk-three-over": replace(TALK, clock=clock("0:00", Phase.OVER, 0), trio=replace(STRIP, then="")),
    "talk-three-hour": replace(TALK, clock=clock("1:02:00"), trio=STRIP),
    "swap-three": replace(SWAP, trio=STRIP),
    "third-turn": replace(TALK, roles=(), trio=THIRD),
    "write": Write(
        "Find your moment",
        "On your own, choose one moment you are happy to talk about.",
        (
            "Where were you, without names?",
            "What did you do?",
            "What changed for someone?",
            "Stuck? Pick a day you went home pleased",
        ),
        clock("2:00"),
    ),
    "harvest-hidden": harvest(wall(Curtain.HIDDEN)),
    "harvest-count": harvest(wall(Curtain.COUNT)),
    "harvest": harvest(wall()),
    "vote-open": vote(closed=False),
    "vote-closed": vote(closed=True),
    "vote-tie": vote(closed=True, tie=True),
    "reveal": Reveal(
        2,
        5,
        "Accept what is real",
        "Say what happened in plain words before anyone explains it.",
        "What do we know? What are we guessing?",
        "Here is what happened.",
    ),
    "reveal-first": Reveal(2, 5, "Accept what is real", "Say what happened in plain words.", "", ""),
    "reveal-question": Reveal(2, 5, "Accept what is real", "Say what happened.", "What do we know?", ""),
    "reveal-line-up": Reveal(2, 5, "Accept what is real", "Say what happened in plain words.", "", "", LINE_UP),
    "vote-place-by-place": replace(
        vote(closed=True), options=(*vote(closed=False).options[:3], *vote(closed=True).options[3:]), result=""
    ),
    "vote-cards": ticked(60, closed=False),
    "vote-cards-closed": ticked(60, closed=True),
    "vote-two": ticked(2, closed=True),
    "talk-top": replace(TALK, prompts=TALK.prompts[:2], top=TOP),
    "talk-three-top": replace(TALK, trio=STRIP, top=TOP[1:]),
    "commit-top": replace(commit(), top=TOP),
    "commit-actions-top": replace(commit(ACTIONS), top=LONG_TOP),
    "harvest-top": replace(harvest(wall()), top=TOP),
    "harvest-replies": harvest(Wall(Curtain.SHOWN, 3, (WallCluster("", 3, CARDS),))),
    "harvest-replies-themed": harvest(Wall(Curtain.SHOWN, 3, (WallCluster("Start", 3, CARDS, 9),))),
    "commit": commit(),
    "commit-actions": commit(ACTIONS),
    "groups": Groups("Meet your partner", "Sit with your partner.", clock("2:00"), pairs(7), ROLES),
    "black": Black(),
}


def frame(picture: Picture, signal: str = "", message: str = "", credit: str = CREDIT) -> StageFrame:
    return StageFrame(StageState.LIVE, picture, signal, message, credit)


SAMPLES: Final = {name: frame(picture) for name, picture in PICTURES.items()} | {
    "talk-signal": frame(PICTURES["talk-soon"], signal="One minute left"),
    "write-message": frame(PICTURES["write"], message="Lunch is in the garden room"),
    "write-both": frame(PICTURES["write"], signal="Finish your line", message="Lunch is in the garden room"),
}
