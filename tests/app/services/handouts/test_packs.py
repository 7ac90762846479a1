"""Packs, numbers of copies, and the booklet: what goes together, how many, and how to find it."""

from collections.abc import Mapping
from pathlib import Path

import pypdfium2
import pytest
from msgspec.structs import replace

from app.domain.catalogue import Handout
from app.domain.identifiers import HandoutId
from app.domain.session import Session
from app.services.files import DiskFiles
from app.services.handouts import HANDOUTS, Onlooker, Paper, PaperJob, PrintWishes, write_booklet
from app.services.handouts.booklet import Stopped, make_booklet
from app.services.handouts.numbers import IN_NUMBER, prints_of, worked_out
from app.services.handouts.packs import Pack, pack_of
from tests.app.services.handouts.conftest import Make
from tests.support.pdfs import page_texts, text
from tests.support.sessions import START, Told, people

Texts = Mapping[HandoutId, Handout]
PAIR = (HandoutId("question-card"), HandoutId("action-list"))


def booklet(session: Session, texts: Texts) -> PaperJob:
    return PaperJob(session=session, ids=PAIR, texts=texts, paper=Paper.A4, now=START)


def test_packs_hold_what_the_exercises_print_then(texts: Texts) -> None:
    session = Told().session
    before, after = pack_of(session, Pack.BEFORE, texts), pack_of(session, Pack.AFTER, texts)
    assert {"run-sheet", "sign-in", "pair-cards", "evaluation-form"} <= set(before)
    assert {"harvest-summary", "action-list", "facilitator-log"} <= set(after)
    assert not set(before) & set(after)
    assert pack_of(session, Pack.BREAK, texts)[0] == "harvest-summary"
    assert [*before] == [handout for handout in HANDOUTS if handout in before]


def test_the_numbers_follow_the_roster() -> None:
    fourteen, two = Told().session, Told(roster=people(("Ama", "Ben"))).session
    assert [worked_out(fourteen, HandoutId(each)) for each in ("listening-sheet", "run-sheet")] == [14, 1]
    assert worked_out(two, HandoutId("listening-sheet")) == 2
    assert prints_of(fourteen, HandoutId("listening-sheet")) == 1
    assert prints_of(fourteen, HandoutId("harvest-summary")) == 14
    assert prints_of(fourteen, HandoutId("harvest-summary"), 3) == 3


@pytest.mark.parametrize("number", [1, 5, 14, 20])
def test_another_number_is_made_for_that_many(make: Make, number: int) -> None:
    sheet = HandoutId("listening-sheet")
    made = make(Told().session, sheet, wishes=PrintWishes(copies={sheet: number}))
    assert made.pages == number
    named = ["Ama" in page_texts(made.pdf)[0], "Nora" in text(made.pdf)]
    assert named == [True, number >= 14]


def test_cards_in_sets_are_never_too_few(make: Make) -> None:
    card = HandoutId("question-card")
    for number in (3, 8, 11):
        assert make(Told().session, card, wishes=PrintWishes(copies={card: number})).pages * 2 >= number


def test_every_handout_is_made_in_another_number(make: Make, told: Told) -> None:
    for handout in sorted(IN_NUMBER):
        assert make(told.session, handout, wishes=PrintWishes(copies={handout: 2})).pages > 0


def test_a_booklet_leads_to_each_handout(texts: Texts, make: Make) -> None:
    session = Told().session
    made = make_booklet(booklet(session, texts))
    document = pypdfium2.PdfDocument(made.pdf)
    marks = [(mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]
    cards = make(session, PAIR[0]).pages
    assert marks == [("In this booklet", 0), ("Question card", 1), ("Action list", 1 + cards)]
    pages = page_texts(made.pdf)
    assert f"Question card 2 Action list {2 + cards}" in pages[0]
    assert "Action list" in pages[1 + cards]
    assert made.pdf == make_booklet(booklet(session, texts)).pdf


def test_a_booklet_of_one_handout_has_no_contents(texts: Texts, make: Make) -> None:
    session = Told().session
    made = make_booklet(replace(booklet(session, texts), ids=PAIR[1:]))
    assert made.pages == make(session, PAIR[1]).pages
    assert "In this booklet" not in text(made.pdf)


def test_a_booklet_that_is_stopped_leaves_nothing(tmp_path: Path, texts: Texts) -> None:
    asked = iter([False, True])
    told: list[str] = []
    job = booklet(Told().session, texts)
    written = write_booklet(
        job,
        tmp_path,
        DiskFiles(),
        Onlooker(progress=lambda done, of, title: told.append(title), cancelled=lambda: next(asked)),
        name="booklet",
    )
    assert (written.stopped, written.files, told) == (True, (), ["Question card"])
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(Stopped):
        make_booklet(job, Onlooker(cancelled=lambda: True))


def test_the_contents_of_a_rehearsal_say_so_too(texts: Texts) -> None:
    session = Told().session
    rehearsed = replace(session, details=replace(session.details, rehearsal=True))
    told = [page_texts(make_booklet(booklet(each, texts)).pdf)[0] for each in (session, rehearsed)]
    assert ["Rehearsal, nothing here is real." in page for page in told] == [False, True]
    assert all("Session notes are deleted by 20 December 2026." in page for page in told)
