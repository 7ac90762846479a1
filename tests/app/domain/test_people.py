from app.domain.identifiers import ParticipantId
from app.domain.people import Link, Participant, Presence, hard_links, present, team_links


def person(number: int, name: str, team: str = "", manager: str = "", *avoid: str) -> Participant:
    return Participant(ParticipantId(number), name, team, manager, avoid)


def link(one: int, other: int) -> Link:
    return frozenset((ParticipantId(one), ParticipantId(other)))


def test_only_those_who_are_here_are_present() -> None:
    here = person(1, "Ana")
    late = Participant(ParticipantId(2), "Ben", presence=Presence.EXPECTED)
    gone = Participant(ParticipantId(3), "Cy", presence=Presence.LEFT)
    assert present((here, late, gone)) == (here,)


def test_a_manager_and_a_report_are_linked_whatever_the_capitals() -> None:
    assert hard_links((person(1, "Ana"), person(2, "Ben", "", "ANA"))) == {link(1, 2)}


def test_one_wish_links_both() -> None:
    assert hard_links((person(1, "Ana", "", "", "Ben", "Cy"), person(2, "Ben"), person(3, "Cy"))) == {
        link(1, 2),
        link(1, 3),
    }


def test_a_wish_for_nobody_here_or_for_oneself_links_nothing() -> None:
    assert hard_links((person(1, "Ana", "", "Ana", "Zoe", ""), person(2, "Ben"))) == frozenset()


def test_everybody_of_a_name_is_linked_when_names_are_not_told_apart() -> None:
    assert hard_links((person(1, "Ana"), person(2, "ana"), person(3, "Ben", "", "Ana"))) == {link(1, 3), link(2, 3)}


def test_a_team_links_all_its_members_and_no_team_links_nobody() -> None:
    people = (
        person(1, "Ana", "East"),
        person(2, "Ben", "east"),
        person(3, "Cy", "West"),
        person(4, "Di"),
        person(5, "E"),
    )
    assert team_links(people) == {link(1, 2)}
