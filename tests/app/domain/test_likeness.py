"""What looks alike to the program: lists as rooms make them, so that true twins are found and false ones are not."""

import pytest

from app.domain.likeness import alike, alike_names

TWIN_NAMES = [
    ("Listening", "Listening well"),
    ("Listening", "listening."),
    ("Listen first", "Listening first"),
    ("Plain words", "Plain language words"),
    ("Calm under pressure", "Calm under presure"),
    ("Staying calm", "Stays calm"),
    ("Asking for help", "Asks for help early"),
    ("Team work", "Teamwork"),
    ("Patience", "Patient"),
    ("Warm handover", "Warm handovers"),
    ("Knowing who to call", "Who to call"),
    ("Clear next steps", "Next steps clear"),
    ("Honest about mistakes", "Honesty about mistakes"),
    ("Trust", "Trusting"),
    ("Confidence", "Confident"),
    ("Speaking up", "Speaking up early"),
    ("Being kind", "Kindness"),
    ("الاستماع", "الاستماع"),
    ("倾听", "倾听。"),
    ("Zusammenarbeit", "Zusammenarbeiten"),
]
OTHER_NAMES = [
    ("Listening", "Learning"),
    ("Time to think", "Time to talk"),
    ("Kind words", "Plain words"),
    ("Calm voice", "Calm room"),
    ("Asking for help", "Offering help"),
    ("More time", "Less time"),
    ("Speaking up", "Not speaking up"),
    ("Support", "Peer support"),
    ("Plain words", "Plan words"),
    ("Meeting families", "Meaning of families"),
    ("Team 1", "Team 2"),
    ("Trust", "Truth"),
    ("Knowing the network", "Knowing who to call"),
    ("Saying sorry", "Saying thank you"),
    ("Staying safe", "Staying calm"),
    ("Early help", "Early notes"),
    ("Writing things down", "Writing plainly"),
    ("Humour", "Honour"),
    ("Patience", "Parents"),
    ("Calm", "Calm under pressure"),
    ("Home visits", "Home comforts"),
    ("Form", "From"),
    ("", ""),
    ("…", "!"),
]
TWIN_NOTES = [
    ("asked what mattered most to her", "asks what matters most"),
    ("said sorry in plain words", "Said sorry in plain words."),
    ("read the whole file before the visit", "reads the file before visits"),
    ("wrote the note the same day", "wrote notes on the same day"),
    ("made tea and waited", "Made tea, waited"),
    ("explained the form line by line", "explaned the form line by line"),
    ("didn't give up", "didn’t give up"),
]
OTHER_NOTES = [
    ("let the family speak first", "let the brother speak first"),
    ("called the nurse", "called the doctor"),
    ("gave two choices", "gave ten choices"),
    ("asked before acting", "acted before asking"),
    ("did not give up", "did give up"),
    ("phoned on Monday", "phoned on Friday"),
    ("listens", "listens to children"),
    ("stayed until the end", "stayed until the ambulance came"),
    ("held the boundary", "held the baby"),
    ("room 12 is quiet", "room 13 is quiet"),
    ("wrote the note the same day", "wrote the plan the same day"),
    ("no shouting", "shouting"),
    ("called the ward", "called the ward 4"),
]


@pytest.mark.parametrize(("one", "other"), TWIN_NAMES)
def test_names_of_one_theme_are_found(one: str, other: str) -> None:
    assert alike_names(one, other)
    assert alike_names(other, one)


@pytest.mark.parametrize(("one", "other"), OTHER_NAMES)
def test_names_of_two_themes_are_left_alone(one: str, other: str) -> None:
    assert not alike_names(one, other)
    assert not alike_names(other, one)


@pytest.mark.parametrize(("one", "other"), TWIN_NOTES)
def test_notes_that_say_the_same_are_found(one: str, other: str) -> None:
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(("one", "other"), OTHER_NOTES)
def test_notes_that_say_something_else_are_left_alone(one: str, other: str) -> None:
    assert not alike(one, other)
    assert not alike(other, one)
