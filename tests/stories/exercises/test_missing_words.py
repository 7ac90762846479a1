"""Words that an exercise leaves open: asked for before it starts, and the room never sees a gap."""

import json

import pytest

from app.domain.commands import Begin, EndSession, FillWords, NextStep, Redo, Undo
from app.domain.stage import Words
from app.services.exports.json_export import session_json
from tests.support.frame_text import texts
from tests.support.rooms import Room, only, plan_of_one

OWN = "<b>What</b> {question} & we 🌱? " + "ever so long " * 22


def test_the_question_is_asked_for_until_it_is_typed_and_the_room_sees_no_braces() -> None:
    room = Room(plan=only("one-two-four-all"), people=8)
    (asked,) = room.console().advice
    assert asked.asks == "question"
    assert asked.sentence == (
        "“One, two, four, all” waits for its words: what is the question?"
        " Until you type them, the room sees the text without."
    )
    room.do(Begin())
    shown = room.picture(Words)
    assert (shown.audience, shown.prompts[0]) == ("The question", "One: alone")
    assert "{" not in " ".join(texts(room.stage()))
    room.do(FillWords("question", OWN))
    assert room.picture(Words).audience == OWN.strip()
    assert room.console().advice == ()
    room.do(Undo())
    assert room.picture(Words).audience == "The question"
    room.do(Redo())
    assert room.picture(Words).audience == OWN.strip()
    assert room.read_back() == room.history
    record = json.loads(session_json(room.session))
    assert record["plan"]["items"][0]["words"] == {"question": OWN.strip()}


def test_words_are_asked_for_when_their_exercise_is_next_and_no_longer_when_their_step_is_over() -> None:
    room = Room(plan=plan_of_one("commitments-close", "look-ahead"), people=8)
    room.do(Begin())
    assert not any(each.asks for each in room.console().advice)
    room.go_on_to("commitments-close", "end")
    assert [each.asks for each in room.console().advice if each.asks] == ["plan"]
    assert room.console().coming.picture == Words(
        "It has failed",
        "It is six months from now and it has gone badly wrong.",
        ("We know it failed", "We do not know why yet"),
    )
    room.do(NextStep())
    assert [each.asks for each in room.console().advice if each.asks] == ["plan"]
    room.do(NextStep())
    assert not any(each.asks for each in room.console().advice)


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("question", " \n ", "Type the words first."),
        ("topic", "Visits", "No exercise of this session asks for that."),
    ],
)
def test_words_for_nothing_are_refused(name: str, text: str, why: str) -> None:
    room = Room(plan=only("one-two-four-all"), people=8)
    assert room.refusal(FillWords(name, text)) == why


def test_after_the_end_no_words_are_asked_for() -> None:
    room = Room(plan=only("one-two-four-all"), people=8)
    room.do(Begin(), EndSession())
    assert room.console().advice == ()
    assert "has ended" in room.refusal(FillWords("question", "What?"))


def test_words_said_twice_change_nothing() -> None:
    room = Room(plan=only("one-two-four-all"), people=8)
    room.do(FillWords("question", "What?"))
    assert room.do(FillWords("question", " What? ")) == ()
