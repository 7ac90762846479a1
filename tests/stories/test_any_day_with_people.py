"""A day on which people come, leave, are moved and kept apart at any moment: what must hold all the same.

Source: exercise guide 5.1 and 5.2.
"""

from collections import Counter

import msgspec
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.domain.commands import (
    AddPerson,
    AddTime,
    BackDate,
    Begin,
    Command,
    DrawGroups,
    JumpTo,
    KeepApart,
    MoveAside,
    NextStep,
    PreviousStep,
    Redo,
    SetPresence,
    Undo,
)
from app.domain.deciding.grouping import needs_groups
from app.domain.events import Event, GroupsDrawn, PeopleKeptApart, StepEntered
from app.domain.grouping.drawing import avoidable
from app.domain.groups import Group
from app.domain.identifiers import ParticipantId, SlotIndex
from app.domain.instants import Duration, seconds
from app.domain.people import Link, Participant, Presence, hard_links
from app.domain.promises import promises_ahead
from app.domain.refusal import Refused
from app.domain.seated import unseated
from app.domain.vocabulary import TrioRule
from tests.support.rooms import Room, crowd, plan_of_one

DAY = (
    "sparkling-pairs",
    "role-swap",
    "group-theme-harvest",
    "one-two-four-all",
    "peer-coaching-trios",
    "mistakes-culture",
)
SLOTS = sum(1 for _ in plan_of_one(*DAY).slots)
PAIRS, TRIOS, FOURS = 2, 3, 4

people = st.integers(1, 14).map(ParticipantId)
comings: st.SearchStrategy[Command] = st.one_of(
    st.builds(AddPerson, st.sampled_from(["Zoe", "Yan", "Abe", "Ulla"])),
    st.builds(SetPresence, people, st.sampled_from(Presence)),
)
times: st.SearchStrategy[Command] = st.one_of(
    st.builds(AddTime, st.integers(-240, 240).map(seconds)),
    st.builds(BackDate, st.integers(1, 120).map(seconds)),
)


def broken(groups: tuple[Group, ...], hard: frozenset[Link]) -> int:
    """How many hard links sit together."""
    return sum(link.issubset(group) for group in groups for link in hard)


class PeopleOfADay(RuleBasedStateMachine):
    """Six exercises in pairs, pairs into fours, trios and fours."""

    room: Room
    promised: frozenset[object]

    @initialize(
        count=st.integers(1, 12),
        rule=st.sampled_from(TrioRule),
        seed=st.integers(0, 99),
        wishes=st.dictionaries(people, people, max_size=3),
    )
    def set_up(self, count: int, rule: TrioRule, seed: int, wishes: dict[ParticipantId, ParticipantId]) -> None:
        roster = tuple(wishing(person, wishes, crowd(count)) for person in crowd(count))
        self.room = Room(people=roster, plan=plan_of_one(*DAY, trio_rule=rule), seed=seed)
        self.promised = frozenset(promises_ahead(self.room.session))
        self.room.do(Begin())

    def told(self, command: Command) -> tuple[Event, ...]:
        """What happened; nothing where it was refused."""
        try:
            return self.room.do(command)
        except Refused:
            return ()

    @rule(length=st.integers(0, 300).map(seconds))
    def time_goes_by(self, length: Duration) -> None:
        self.room.wait(length)

    @rule(command=st.sampled_from([NextStep(), NextStep(), NextStep(), PreviousStep()]))
    def go(self, command: Command) -> None:
        self.enters(command)

    @rule(slot=st.integers(0, SLOTS - 1).map(SlotIndex))
    def jump(self, slot: SlotIndex) -> None:
        self.enters(JumpTo(slot))

    def enters(self, command: Command) -> None:
        """At a step's boundary everybody who is here has a seat, and only as many groups change as people came."""
        before = self.room.session
        events = self.told(command)
        session = self.room.session
        if not any(isinstance(event, StepEntered) for event in events) or session.exercise is None:
            return
        if not needs_groups(session, session.exercise) or not session.present:
            return
        assert session.round is not None
        assert unseated(session, session.round.groups) == ()
        here = {person.id for person in session.present}
        assert {person for group in session.round.groups for person in group} == here
        drawn = [event for event in events if isinstance(event, GroupsDrawn)]
        known = before.round_for(session.position) if session.position is not None else None
        if known is not None and drawn:
            pairs = [each for each in before.rounds if (each.item, each.size) == (known.item, PAIRS)]
            assert known.size == FOURS
            assert pairs[-1].number > known.number
        if known is not None and not drawn:
            gone = {person for group in known.groups for person in group} - here
            came = len(unseated(before, known.groups))
            lost = [group for group in known.groups if group not in session.round.groups]
            assert len(lost) <= came + 2 * len(gone)
            stayed = [group for group in known.groups if group not in lost]
            assert stayed == [group for group in session.round.groups if group in stayed]
        for event in drawn:
            self.is_a_good_draw(event)

    @rule()
    def draw_again(self) -> None:
        for event in self.told(DrawGroups()):
            assert isinstance(event, GroupsDrawn)
            self.is_a_good_draw(event)

    def is_a_good_draw(self, drawn: GroupsDrawn) -> None:
        """No more odd groups than arithmetic asks for, and no hard link that another draw would part."""
        hard = hard_links(self.room.session.people)
        sizes = Counter(map(len, drawn.groups))
        count = sum(map(len, drawn.groups))
        if drawn.kept:
            assert hard or sizes[3] <= 1
            return
        assert not avoidable(drawn.groups, hard)
        if drawn.size == PAIRS and count > 1:
            assert sizes == Counter({2: (count - 3 * (count % 2)) // 2, 3: count % 2} if count % 2 else {2: count // 2})
        elif drawn.size == TRIOS and count > PAIRS:
            assert count - sizes[3] * 3 in (0, 2, 4) or count in (4, 5)
        elif drawn.size == FOURS and count > 5:
            assert set(sizes) <= {3, 4, 5}

    @rule(command=comings)
    def come_or_go(self, command: Command) -> None:
        """Whoever comes waits; whoever leaves takes at most the partner to another group."""
        before = self.room.session.round
        self.told(command)
        after = self.room.session.round
        if before is None or after is None:
            return
        lost = [group for group in before.groups if group not in after.groups]
        assert len(lost) <= 2
        if isinstance(command, AddPerson):
            assert not lost

    @rule(person=people)
    def move(self, person: ParticipantId) -> None:
        """Two groups change, no hard link comes together, and those who sat together are kept apart."""
        before = self.room.session
        events = self.told(MoveAside(person))
        if not events or before.round is None or self.room.session.round is None:
            return
        session, groups = self.room.session, self.room.session.round.groups
        lost = [group for group in before.round.groups if group not in groups]
        assert len(lost) == 2
        assert list(map(len, groups)) == list(map(len, before.round.groups))
        (apart,) = (event for event in events if isinstance(event, PeopleKeptApart))
        assert broken(groups, hard_links(session.people)) <= broken(before.round.groups, hard_links(before.people))
        mates = set(before.round.group_of(person) or ()) - {person}
        assert set(apart.others) == mates
        assert mates.isdisjoint(session.round.group_of(person) or ()) if session.round else True

    @rule(one=people, other=people)
    def keep_apart(self, one: ParticipantId, other: ParticipantId) -> None:
        before = self.room.session
        if self.told(KeepApart(one, other)):
            assert frozenset((one, other)) in hard_links(self.room.session.people)
            assert self.room.session.rounds == before.rounds

    @rule(command=times)
    def change_times(self, command: Command) -> None:
        self.told(command)

    @rule(command=st.one_of(comings, people.map(MoveAside), st.builds(KeepApart, people, people), times))
    def take_back(self, command: Command) -> None:
        before = self.room.session
        if self.told(command):
            after = self.room.session
            self.told(Undo())
            assert self.room.session == before
            self.told(Redo())
            assert self.room.session == after

    @precondition(lambda self: hasattr(self, "room"))
    @invariant()
    def nobody_sits_alone_but_a_single_person(self) -> None:
        drawn = self.room.session.round
        if drawn is not None:
            seated = sum(map(len, drawn.groups))
            assert sum(len(group) == 1 for group in drawn.groups) <= (seated == 1)

    @precondition(lambda self: hasattr(self, "room"))
    @invariant()
    def equal_turns_are_equal(self) -> None:
        """Only what a turn ran over may be made up to another one by the facilitator."""
        session, now = self.room.session, self.room.now
        for group in {slot.step.equal_group for slot in session.plan.slots if slot.step is not None} - {""}:
            turns = [
                index for index, slot in enumerate(session.plan.slots) if slot.step and slot.step.equal_group == group
            ]
            lengths = [session.lengths[index] for index in turns]
            had = [
                (now if visit.ended is None else visit.ended) - visit.began
                for visit in session.visits
                if visit.slot in turns
            ]
            assert max(lengths) <= max(min(lengths), *had, 0)

    @precondition(lambda self: hasattr(self, "room"))
    @invariant()
    def promises_stay_where_they_were(self) -> None:
        assert frozenset(promises_ahead(self.room.session)) <= self.promised

    @precondition(lambda self: hasattr(self, "room"))
    @invariant()
    def the_stays_add_up_to_the_day(self) -> None:
        visits, now = self.room.session.visits, self.room.now
        if visits:
            stays = sum((now if visit.ended is None else visit.ended) - visit.began for visit in visits)
            assert stays == now - visits[0].began


def wishing(
    person: Participant, wishes: dict[ParticipantId, ParticipantId], roster: tuple[Participant, ...]
) -> Participant:
    """Somebody with the wish drawn for them, if it is about anybody else here."""
    other = wishes.get(person.id)
    if other is None or other > len(roster):
        return person
    return msgspec.structs.replace(person, avoid=(roster[other - 1].name,))


TestPeopleOfADay = PeopleOfADay.TestCase
TestPeopleOfADay.settings = settings(
    max_examples=60, stateful_step_count=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
