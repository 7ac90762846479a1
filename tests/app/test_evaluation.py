"""What of evaluation forms may be shown: the small-number guard, as properties over any forms."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from app.domain.evaluation import (
    FEW,
    LEAST_REPLIES,
    RATINGS,
    SAFE,
    SCALE,
    Band,
    EvaluationForm,
    change_of,
    comments,
    rating_spread,
    safe_spread,
)

RATING = st.none() | st.integers(1, SCALE)
SURE = st.tuples(*(st.tuples(st.none() | st.integers(0, 10), st.none() | st.integers(0, 10)) for _ in range(2)))
FORMS = st.lists(
    st.builds(
        EvaluationForm,
        ratings=st.tuples(*([RATING] * RATINGS)),
        sure=SURE,
        safe=st.none() | st.integers(0, len(SAFE) - 1),
        will_do=st.sampled_from(("", "Ask", "ask", "Wait")),
        change=st.sampled_from(("", "More breaks")),
    ),
    max_size=14,
)


@given(FORMS)
def test_no_answer_of_one_person_among_few_is_shown_as_such(forms: list[EvaluationForm]) -> None:
    for spread in (*(rating_spread(forms, number) for number in range(RATINGS)), safe_spread(forms)):
        if spread.replies < LEAST_REPLIES:
            assert spread.bands == ()
        if spread.replies < FEW:
            assert all(band.count != 1 for band in spread.bands)


@given(FORMS)
def test_what_is_shown_is_true(forms: list[EvaluationForm]) -> None:
    counts = Counter(form.safe for form in forms if form.safe is not None)
    spread = safe_spread(forms)
    assert spread.replies == counts.total()
    for band in spread.bands:
        assert band.count == sum(counts[step] for step in range(band.first, band.last + 1))
    if spread.bands:
        assert [step for band in spread.bands for step in range(band.first, band.last + 1)] == [0, 1, 2]


@given(FORMS)
def test_too_few_forms_have_no_comments_and_no_averages(forms: list[EvaluationForm]) -> None:
    if len(forms) < LEAST_REPLIES:
        assert comments(forms, "will_do") == comments(forms, "change") == ()
    change = change_of(forms, 0)
    assert (change.now is None) == (change.replies < LEAST_REPLIES)


def test_a_lonely_answer_is_counted_with_its_neighbour() -> None:
    forms = [EvaluationForm(safe=safe) for safe in (0, 0, 0, 0, 1, 2)]
    assert safe_spread(forms).bands == (Band(0, 0, 4), Band(1, 2, 2))
    assert safe_spread([EvaluationForm(safe=safe) for safe in (0, 0, 0, 0, 0, 2)]).bands == ()
    ten = [EvaluationForm(safe=safe) for safe in (*[0] * 9, 2)]
    assert safe_spread(ten).bands == (Band(0, 0, 9), Band(1, 1, 0), Band(2, 2, 1))


def test_the_same_words_stand_once_and_in_no_order_of_the_forms() -> None:
    words = ("Wait", "ask first", "Ask first", "", "A pause")
    found = comments([EvaluationForm(will_do=each) for each in words], "will_do")
    assert found == (("A pause", 1), ("Ask first", 2), ("Wait", 1))
