"""A session in full swing, and the handouts of the shipped library."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import msgspec
import pytest

from app.domain.catalogue import Handout, PromptBank
from app.domain.commands import CloseBallot, CountCommitments, CountVotes, RemoveNote, TakeNote
from app.domain.identifiers import HandoutId, NoteId
from app.domain.session import Session
from app.domain.vocabulary import Category
from app.services.catalogue import load_catalogue
from app.services.handouts import MadeHandout, Paper, PrintWishes, make_handout
from app.services.handouts.lettering import forget_system_typefaces
from app.services.handouts.wishes import AS_USUAL
from exercises import content_folder
from tests.support.sessions import START, Told

WALL = (
    (Category.SKILL, "Calming a tense call", "Staying calm"),
    (Category.SKILL, "Explaining a form in plain words", "Plain words"),
    (Category.KNOWLEDGE, "How the benefits form works", "Plain words"),
    (Category.ATTRIBUTE, "Patient", "Staying calm"),
    (Category.BEHAVIOUR, "Asks before acting", "Listening first"),
    (Category.ENABLER, "Ten quiet minutes after a visit", "Staying calm"),
    (Category.THEME, "Humour at the right time", ""),
    (Category.QUESTION, "Can we have a quiet room?", ""),
    (Category.SKILL, "Something said by mistake", ""),
)

FOR_THE_ROOM = ("agreement-poster", "wall-headings", "principle-cards")
"""What hangs on the wall or lies on the tables, the same for everybody."""
BY_HAND = (
    *("four-line-sheet", "success-review-sheet", "four-d-sheet", "aar-sheet", "trio-card", "ladder-sheet"),
    *("one-to-one-sheet", "look-ahead-sheet", "ledger-sheet", "evaluation-form", "huddle-card", "mistakes-cards"),
    *("commitments-card", "follow-up-card", "theme-slips"),
)
"""Handouts that are written on, the same for everybody."""

Make = Callable[..., MadeHandout]


@pytest.fixture(autouse=True)
def system_fonts(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with the only typefaces that the computer has besides ours; it is empty."""
    around = tmp_path_factory.mktemp("computer")
    folder = around / "fonts"
    folder.mkdir()
    config = around / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{folder}</dir><cachedir>{around / 'cache'}</cachedir></fontconfig>")
    monkeypatch.setenv("FONTCONFIG_FILE", str(config))
    forget_system_typefaces()
    yield folder
    forget_system_typefaces()


@pytest.fixture(scope="session")
def banks() -> Mapping[str, PromptBank]:
    return load_catalogue(content_folder()).prompt_banks


@pytest.fixture(scope="session")
def texts() -> Mapping[HandoutId, Handout]:
    return load_catalogue(content_folder()).handouts


@pytest.fixture(scope="session")
def told_once() -> Told:
    """What `told` is a copy of: not to be told on."""
    told = Told().go_to("sparkling-pairs", "pair").go_to("group-theme-harvest", "wall")
    told.do(*(TakeNote(text, category, theme) for category, text, theme in WALL))
    told.do(RemoveNote(NoteId(len(WALL))))
    told.go_to("group-theme-harvest", "dots").do(CountVotes(0, 5), CountVotes(1, 9), CountVotes(2, 9), CloseBallot())
    told.go_to("group-theme-harvest", "do-more")
    told.do(
        TakeNote("Put the numbers by each phone", Category.ACTION, owner="Ama", due="2026-12-04"),
        TakeNote("Pause after hard visits", Category.ACTION, owner="Grace", due="end of January"),
    )
    told.go_to("failing-forward", "stand").do(CountVotes(1, 8), CountVotes(0, 6), CloseBallot())
    told.go_to("commitments-close", "write").do(CountCommitments(12))
    return told.go_to("commitments-close", "round").do(TakeNote("We do more than we write down", Category.LEARNING))


@pytest.fixture
def told(told_once: Told) -> Told:
    """The 90-minute workshop for fourteen people, from the draw of pairs to the last round."""
    return told_once.again()


@pytest.fixture
def paired() -> Told:
    """The moment the pairs of the sparkling moments have been drawn."""
    return Told().go_to("sparkling-pairs", "pair")


@pytest.fixture
def make(texts: Mapping[HandoutId, Handout], banks: Mapping[str, PromptBank]) -> Make:
    """Make a handout by its name."""

    def make(session: Session, handout: str, paper: Paper = Paper.A4, wishes: PrintWishes = AS_USUAL) -> MadeHandout:
        return make_handout(session, HandoutId(handout), texts, paper=paper, now=START, wishes=wishes, banks=banks)

    return make


@pytest.fixture(scope="session")
def made_once() -> dict[tuple[str, Paper, bytes], MadeHandout]:
    """The sheets that were made already."""
    return {}


@pytest.fixture
def sheet(told_once: Told, make: Make, made_once: dict[tuple[str, Paper, bytes], MadeHandout]) -> Make:
    """A handout of `told` by its name, made once for all tests that look at it."""

    def sheet(handout: str, paper: Paper = Paper.A4, wishes: PrintWishes = AS_USUAL) -> MadeHandout:
        key = handout, paper, msgspec.json.encode(wishes)
        if key not in made_once:
            made_once[key] = make(told_once.session, handout, paper, wishes)
        return made_once[key]

    return sheet


def in_order(text: str, *wanted: str) -> bool:
    """Whether these words come in the text one after another."""
    at = 0
    for each in wanted:
        at = text.find(each, at)
        if at < 0:
            raise AssertionError(f"{each!r} does not come where it should in: {text}")
        at += len(each)
    return True
