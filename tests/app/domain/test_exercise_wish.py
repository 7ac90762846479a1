from hypothesis import given
from hypothesis import strategies as st
from msgspec import json

from app.domain.exercise_wish import ExerciseWish
from app.domain.vocabulary import Energy, Family, Format
from tests.support.planning import library

WISHES = st.builds(
    ExerciseWish,
    words=st.sampled_from(["", "slip", "THEME wall", "nothing of this kind"]),
    form=st.none() | st.sampled_from(Format),
    minutes=st.sampled_from([0, 10, 30, 90]),
    people=st.integers(0, 70),
    energy=st.none() | st.sampled_from(Energy),
    family=st.none() | st.sampled_from(Family),
)


def found(wish: ExerciseWish) -> set[str]:
    return {str(each.id) for each in library().exercises.values() if wish.accepts(each)}


def test_an_open_wish_accepts_everything() -> None:
    assert len(found(ExerciseWish())) == len(library().exercises) == 17
    assert len(found(ExerciseWish(words="  "))) == 17


def test_each_fact_is_met() -> None:
    assert found(ExerciseWish(people=2, form=Format.ONE_TO_ONE)) == {"one-to-one-spark"}
    assert found(ExerciseWish(minutes=12)) == {"team-spark", "working-agreement", "follow-up"}
    assert found(ExerciseWish(people=1)) == {"learning-ledger"}
    assert found(ExerciseWish(people=100)) == {"one-two-four-all"}
    lively = found(ExerciseWish(energy=Energy.LIVELY, family=Family.HARVEST))
    assert lively == {"group-theme-harvest", "one-two-four-all"}


def test_a_format_that_only_occurs_in_an_exercise_counts_too() -> None:
    assert "failing-forward" in found(ExerciseWish(form=Format.SOLO))


def test_words_are_found_in_any_order_also_in_what_the_room_reads() -> None:
    assert found(ExerciseWish(words="MOMENTS sparkling")) >= {"sparkling-pairs"}
    assert found(ExerciseWish(words="five minutes of a shift")) == {"sparkling-pairs"}
    assert found(ExerciseWish(words="quantum")) == set()


@given(WISHES, WISHES)
def test_more_wishes_never_find_more(one: ExerciseWish, other: ExerciseWish) -> None:
    both = ExerciseWish(
        words=f"{one.words} {other.words}",
        form=one.form,
        minutes=one.minutes,
        people=one.people,
        energy=one.energy,
        family=one.family,
    )
    assert found(both) <= found(one)


@given(WISHES)
def test_a_wish_is_remembered_as_it_is(wish: ExerciseWish) -> None:
    assert json.decode(json.encode(wish), type=ExerciseWish) == wish
