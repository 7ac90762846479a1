"""What could tell who somebody is, in any script, and what is no such thing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.identifying_shapes import Clue
from app.domain.name_guard import NameGuard, made_general
from app.services.catalogue import load_catalogue
from exercises import content_folder

ROSTER = (
    *("Ruth", "Bo", "Mary Jane Fox", "Grace", "Will", "José", "Łukasz", "Zoë Björk", "Seat 4", "12", "A"),
    *("Олена", "عائشة", "משה", "प्रिया", "สมชาย", "田中 太郎", "민수", "Νίκος", "O'Neil"),
)
GUARD = NameGuard(ROSTER)
NOBODY = NameGuard()


def general(text: str, guard: NameGuard = GUARD) -> str:
    return made_general(text, guard.find(text))


def clues(text: str, guard: NameGuard = GUARD) -> list[tuple[str, Clue]]:
    return [(found.text, found.clue) for found in guard.find(text)]


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("Ruth stayed calm", "Ruth"),
        ("we asked ruth", "ruth"),
        ("RUTH!", "RUTH"),
        ("“Ruth’s” idea", "Ruth"),
        ("ask Bo", "Bo"),
        ("Mary phoned", "Mary"),
        ("mary jane phoned", "mary jane"),
        ("thanks Grace", "Grace"),
        ("Grace asked", "Grace"),
        ("we asked Will", "Will"),
        ("jose and others", "jose"),
        ("LUKASZ", ""),
        ("łukasz mówi", "łukasz"),
        ("bjork", "bjork"),
        ("Zoe\u0308 rang", "Zoe\u0308"),
        ("Ru\u200bth rang", "Ru\u200bth"),
        ("з Оленой и ОЛЕНА", "ОЛЕНА"),
        ("قالت عائشة شيئا", "عائشة"),
        ("אמר משה כך", "משה"),
        ("प्रिया ने कहा", "प्रिया"),
        ("คุณสมชายบอกว่า", "สมชาย"),
        ("和田中先生说话", "田中"),
        ("민수가 말했다", "민수"),
        ("ο ΝΊΚΟΣ είπε", "ΝΊΚΟΣ"),
        ("ask O'Neil", "O'Neil"),
    ],
)
def test_names_of_the_roster_are_found_in_any_case_and_script(text: str, piece: str) -> None:
    assert clues(text) == ([(piece, Clue.ROSTER)] if piece else [])


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("محمد به من کمک کرد", "… به من کمک کرد"),
        ("Спасибо Ruth за помощь", "Спасибо … за помощь"),
        ("محمد helped me", "A colleague helped me"),
    ],
)
def test_no_english_words_stand_amid_another_script(text: str, becomes: str) -> None:
    assert general(text, NameGuard(("Ruth", "محمد"))) == becomes


@pytest.mark.parametrize(
    "text",
    [
        *("the truth is", "Ruthless planning", "say grace", "Will it work?", "It will work", "bo knows", "foxes"),
        *("seat 4 is free", "12 people", "a plan", "A plan", "प्रियांका", "", "   ", "'''", "--"),
    ],
)
def test_what_only_looks_like_a_name_of_the_roster_is_left_alone(text: str) -> None:
    assert clues(text) == []


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("Sarah Jones rang twice", "Someone rang twice"),
        ("we thanked Ngozi Okafor for it", "we thanked someone for it"),
        ("Ruth Ellis stayed", "A colleague stayed"),
        ("ask Anne-Marie Smith", "ask someone"),
        ("asked Fiona McKay again", "asked someone again"),
        ("Mrs Patel was heard", "Someone we support was heard"),
        ("we asked Mrs Patel", "we asked someone we support"),
        ("mrs patel was heard", "someone we support was heard"),
        ("talk to Mr. O'Brien first", "talk to someone we support first"),
        ("Dr Smith listened", "A colleague listened"),
        ("ring Dr Ruth Smith", "ring a colleague"),
        ("She fell on 3 March", "She fell on a certain day"),
        ("since 03/04/2024 it works", "since a certain day it works"),
        ("On 2024-03-09 and 1st of may", "On a certain day and 1st of may"),
        ("March 3rd, 2024 was hard", "A certain day was hard"),
        ("An 87-year-old man laughed", "An older person laughed"),
        ("an 9 year old", "a young person"),
        ("the 40-year-old", "the adult"),
        ("a woman aged 87 danced", "a woman in later life danced"),
        ("aged 9", "in early life"),
        ("went to SW1A 1AA", "went to our area"),
        ("NHS 943 476 5919", "NHS a number"),
        ("call 07700 900123 or +44 20 7946 0958", "call a number or a number"),
        ("on Ward 7 and ward B", "on a ward and a ward"),
        ("Nightingale Ward did it", "A ward did it"),
        ("the lady in bed 4", "the lady in a bed"),
        ("lives at 12 High Street", "lives at a street"),
        ("from Station Road", "from a street"),
    ],
)
def test_shapes_are_found_and_made_general(text: str, becomes: str) -> None:
    assert general(text, NameGuard(("Ruth",))) == becomes


@pytest.mark.parametrize(
    "text",
    [
        *("Steady Hands Under Pressure", "Plan Do Study Act", "the Care Quality Commission", "We use Microsoft Teams"),
        *("Good Morning everybody", "Monday Morning huddle", "the Royal Infirmary", "Listening, Plain Words"),
        *("5 minutes", "24/7 cover", "1/2 of us", "give the room 5 minutes", "ward round at 9", "The Ward was calm"),
        *("Ward Manager", "bed 4 hours late", "2 people aged well", "60 years of practice", "10:30", "1,000,000"),
        *("may 3 people speak", "March on", "on the high street", "Dr on call", "ms", "Version 2.0.1", "A4 and A3"),
        *("1234567", "0.75", "2026", "NHS", "GPs and OTs", "Open Space Technology", "Ask Me Anything"),
        "She asked What Next",
    ],
)
def test_ordinary_notes_give_no_alarm(text: str) -> None:
    assert clues(text) == []


def test_a_name_of_the_roster_is_said_first() -> None:
    assert clues("Mrs Ruth Ellis") == [("Mrs Ruth Ellis", Clue.ROSTER)]


BRICKS = st.sampled_from(
    (
        *("Ruth", "ruth's", "Mrs Ali", "Sarah Jones", "3 May", "87-year-old", "ward 7", "SW1A 1AA", "0770 0900123"),
        *("and", "said:", "the", ". ", "“", "A", "Calm", "x" * 9, "12", "田中", "עם", "👩‍🏫", "\u200b", "\t", "-", "'"),
    )
)


@given(st.lists(BRICKS, max_size=12).map(" ".join) | st.text(max_size=60))
def test_what_is_found_lies_in_the_text_in_order_and_nothing_overlaps(text: str) -> None:
    at = 0
    for found in GUARD.find(text):
        assert at <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        assert found.general
        at = found.end


@given(st.lists(BRICKS, max_size=12).map(" ".join) | st.text(max_size=60))
def test_a_text_made_general_names_nobody_of_the_roster_and_keeps_the_rest(text: str) -> None:
    found = GUARD.find(text)
    made = made_general(text, found)
    assert not [each for each in GUARD.find(made) if each.clue is Clue.ROSTER and each.text in {f.text for f in found}]
    rest, at = [], 0
    for each in found:
        rest.append(text[at : each.start])
        at = each.end
    assert all(piece in made for piece in (*rest, text[at:]))


@given(st.lists(st.text(max_size=20), max_size=8), st.text(max_size=80))
def test_whatever_is_found_in_any_text_stands_there_in_order_and_apart(names: list[str], text: str) -> None:
    end = 0
    for found in NameGuard(names).find(text):
        assert end <= found.start < found.end
        assert text[found.start : found.end] == found.text
        end = found.end


GERMAN = NameGuard(("Ruth", "Wolf", "Bo", "Ernst"), "de")


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("Ruth blieb ruhig", "Jemand aus dem Team blieb ruhig"),
        ("wir fragten ruth", "wir fragten jemand aus dem Team"),
        ("danke an Wolf", "danke an jemand aus dem Team"),
        ("Sabine Schröder rief an", "Jemand rief an"),
        ("mit Dariusz Nowak gesprochen", "mit jemand gesprochen"),
        ("Herr Yılmaz war da", "Jemand war da"),
        ("wir fragten Frau Müller-Lüdenscheidt", "wir fragten jemand"),
        ("Schwester Agnes half", "Jemand aus dem Team half"),
        ("seit dem 3. März geht es", "seit dem ein bestimmter Tag geht es"),
        ("am 3.3.2024", "am ein bestimmter Tag"),
        ("eine 87-jährige Frau lachte", "eine ältere Frau lachte"),
        ("ein 9-Jähriger", "ein Junger"),
        ("sie ist 40 Jahre alt", "sie ist erwachsen"),
        ("auf Station 7 in Zimmer 12", "auf eine Station in ein Zimmer"),
        ("wohnt Lindenallee 12", "wohnt eine Straße"),
        ("aus 33602 Bielefeld", "aus unsere Gegend"),
        ("ruf 0521 1234567 an", "ruf eine Nummer an"),
    ],
)
def test_in_german_names_and_shapes_are_found_and_made_general(text: str, becomes: str) -> None:
    assert general(text, GERMAN) == becomes


@pytest.mark.parametrize(
    "text",
    [
        "Wir haben in der Teamsitzung die Sorge aller Familien gehört",
        "Das Netz kennen: Welches Formular welche Tür öffnet",
        "Die Schule bis Freitag anrufen und die Klinik Nord fragen",
        "Der Wolf im Schafspelz, und im Ernst",
        "Einen Brief schreiben, den ein zehnjähriges Kind lesen kann",
        "eine Frau Hilfe holen lassen",
        "Punkt 3 Jahre später, 12 Personen, 5 Uhr",
        "Am Arbeitsplatz, auf dem Rückweg",
        "Die Grenze laut sagen",
    ],
)
def test_in_german_a_capital_is_no_name(text: str) -> None:
    assert clues(text, GERMAN) == []


def test_the_german_library_has_no_names() -> None:
    catalogue = load_catalogue(content_folder("de"))
    nobody = NameGuard(language="de")
    steps = [step for exercise in catalogue.exercises.values() for step in exercise.steps]
    texts = [text for step in steps for text in (step.title, step.audience, step.script, *step.prompts)]
    assert not [found for text in texts for found in nobody.find(text)]
