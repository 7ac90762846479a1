"""Sessions at whose end the posters, the brief and the evaluation summary are printed, and forms that came back."""

from collections.abc import Iterator
from itertools import cycle, islice

from app.domain.commands import FillWords, TakeNote
from app.domain.evaluation import EvaluationForm
from app.domain.vocabulary import Category
from tests.support.sessions import Told, ready_plan

LENSES = (
    ("What people did", "Rang back the same day, each time"),
    ("What people did", "Asked one question more"),
    ("What people knew", "Which letter opens which door"),
    ("What people were like", "Nobody hid a doubt"),
    ("What they had around them", "A manager who said: take the morning"),
    ("What the person or family brought", "Patience, and a very good memory"),
)
GOOD = (
    ("Copy elsewhere", "One name on the case from start to end"),
    ("Keep", "The call at the end of the week"),
    ("Get out of the way of", "People who ring before they write"),
)
PRINCIPLES = (
    ("No regrets", "We say sorry once, and then what we do now"),
    ("Accept what is real", "The facts come first on the board"),
    ("Be the strategist", "We ask for help before lunch"),
    ("Stay focused", "One change a week on the wall"),
)


def reviewed() -> Told:
    """A success review, to its last action."""
    told = Told(ready_plan("success-review-session")).do(FillWords("outcome", "A family kept its home."))
    told.go_to("serious-success-review", "lenses")
    told.do(*(TakeNote(text, Category.ENABLER, theme) for theme, text in LENSES))
    told.go_to("serious-success-review", "wobble")
    told.do(TakeNote("A letter lay a week; the new colleague asked about it", Category.LEARNING))
    told.go_to("serious-success-review", "good")
    told.do(*(TakeNote(text, Category.THEME, theme) for theme, text in GOOD))
    told.go_to("serious-success-review", "actions")
    return told.do(TakeNote("Put one name on each new case", Category.ACTION, owner="Ama", due="2026-12-04"))


def failed_forward(told: Told) -> Told:
    """The same session once each corner has said its line."""
    told.go_to("failing-forward", "corner").do(TakeNote("We say sorry", Category.BEHAVIOUR, "No regrets"))
    told.go_to("failing-forward", "lines")
    told.do(*(TakeNote(text, Category.BEHAVIOUR, theme) for theme, text in PRINCIPLES))
    return told.do(TakeNote("Good that you say it. What do you need?", Category.PRINCIPLE))


def forms(count: int) -> tuple[EvaluationForm, ...]:
    """Forms that differ a little, with a comment on each."""
    return tuple(islice(_forms(), count))


def _forms() -> Iterator[EvaluationForm]:
    wishes = cycle(("Ask a second question", "Say thank you first", "Ask a second question"))
    for number, wish in enumerate(wishes):
        yield EvaluationForm(
            ratings=(4 + number % 2, 3 + number % 3, 5, None if number == 2 else 4),
            sure=((4 + number % 3, 7 + number % 3), (3, 6 + number % 2)),
            safe=(0, 0, 1, 0, 2)[number % 5],
            will_do=wish,
            change=f"More time for round {number + 1}" if number % 2 else "",
        )
