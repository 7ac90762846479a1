"""Frames of Home for the tests beside."""

from functools import cache

from PySide6.QtWidgets import QCheckBox

from app.domain.catalogue import Catalogue
from app.domain.follow_up import Earlier
from app.domain.identifiers import ExerciseId, SessionId, StepKey, WorkshopId
from app.domain.instants import Duration, Instant, minutes
from app.domain.learning import Lesson, band_of
from app.domain.session import CarriedAction
from app.services.catalogue import load_catalogue
from exercises import content_folder
from ui.home.follow_up import FollowUpChoice
from ui.home.frames import HomeFrame, InterruptedCard, PastSession, RememberedRoster, StartFrame
from ui.home.gathering import start_frame, workshop_card
from ui.home.window import HomeWindow

NOW = Instant(1_795_169_400_000)  # 20 November 2026, 10:10 UTC
UTC = Duration(0)

INTERRUPTED = InterruptedCard(
    SessionId("broken"), "Best work", "Interrupted at “A asks, B tells”", "today, 10:42", "4:12 left", "1:20 over"
)
NOT_BEGUN = InterruptedCard(SessionId("early"), "Best work", "Not begun yet", "today, 10:31", "", "")
PAST = (
    PastSession(SessionId("one"), "Best work", "14 November 2026", 14, 62),
    PastSession(SessionId("two"), "Success", "2 November 2026", 1, 1, "Line 7 is damaged."),
)


@cache
def library() -> Catalogue:
    return load_catalogue(content_folder())


def home(*, interrupted: tuple[InterruptedCard, ...] = (), sessions: tuple[PastSession, ...] = ()) -> HomeFrame:
    workshops = library().workshops
    cards = tuple(
        workshop_card(workshops[WorkshopId(name)], library())
        for name in ("ninety-minutes", "success-review-session", "half-day")
    )
    return HomeFrame(interrupted, cards, sessions)


def start(
    workshop: str = "ninety-minutes",
    rosters: tuple[RememberedRoster, ...] = (),
    lessons: tuple[Lesson, ...] = (),
) -> StartFrame:
    return start_frame(
        library().workshops[WorkshopId(workshop)],
        library(),
        now=NOW,
        utc_offset=UTC,
        facilitator="Kim",
        place="Hall",
        rosters=rosters,
        lessons=lessons,
        follows_up=True,
    )


def lesson(day: int, people: int, **used: float) -> Lesson:
    """What one session taught: minutes by `exercise__step`, hyphens as underscores."""
    lengths = {
        (ExerciseId(exercise.replace("_", "-")), StepKey(step.replace("_", "-"))): minutes(length)
        for name, length in used.items()
        for exercise, _, step in (name.partition("__"),)
    }
    return Lesson(SessionId(f"day-{day}"), Instant(day), band_of(people), lengths)


def follow_up(window: HomeWindow) -> None:
    """Open the start page's session with the actions of last time, with two sessions to choose from."""
    actions = (CarriedAction("Ask on Mondays", "Ruth"), CarriedAction("Try the card"))
    choice = window.findChildren(FollowUpChoice)[0]
    window.show_earlier(tuple(Earlier(f"Team day {n}", "2026-11-02", actions, ("Ana", "Ruth")) for n in (2, 1)))
    choice.findChildren(QCheckBox)[0].setChecked(True)
