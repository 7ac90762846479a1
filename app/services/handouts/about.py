"""What each handout is for and who keeps it: the handouts that can be made, in the order they are offered."""

from collections.abc import Mapping

import msgspec

from app.domain.identifiers import HandoutId
from app.domain.language import unsaid


class About(msgspec.Struct, frozen=True):
    """What a sheet is for, in one line, and who keeps it."""

    purpose: str
    keeper: str


_FACILITATOR = unsaid("Kept by the facilitator.")
_MINE = unsaid("Mine to keep.")
_WALL = unsaid("For the wall, today.")
_TEAM_WALL = unsaid("For the team wall.")

_ABOUT = {
    "run-sheet": About(unsaid("What the room does, when, and what to say."), _FACILITATOR),
    "room-kit": About(unsaid("What to set up, what to bring, what to take home."), _FACILITATOR),
    "sign-in": About(unsaid("So that we know who is here."), _FACILITATOR),
    "agreement-poster": About(unsaid("What we promise each other."), _WALL),
    "pair-cards": About(unsaid("Who you work with, and who starts."), unsaid("Yours for today.")),
    "question-card": About(
        unsaid("To bring out a good moment. You do not need every question."), unsaid("Stays with the pair.")
    ),
    "listening-sheet": About(
        unsaid("What you hear that your partner can do, knows and is like. Use their words."),
        unsaid("Belongs to the person it is about."),
    ),
    "theme-slips": About(unsaid("One thing you heard, for the wall."), _WALL),
    "wall-headings": About(unsaid("Where each thing we heard belongs."), _WALL),
    "principle-cards": About(unsaid("Five ways to learn from a slip."), unsaid("Stays with the pair.")),
    "four-line-sheet": About(unsaid("One slip of my own, told to myself."), _MINE),
    "mistakes-cards": About(unsaid("What a place is like that learns from mistakes."), _WALL),
    "success-review-sheet": About(
        unsaid("How something went well, so that it can again."), unsaid("Kept by the group.")
    ),
    "four-d-sheet": About(unsaid("From the best we know to a first move."), _MINE),
    "aar-sheet": About(unsaid("What we learn from something we did together."), unsaid("Everyone keeps their own.")),
    "trio-card": About(unsaid("Three turns, three roles."), _MINE),
    "ladder-sheet": About(unsaid("First alone, then in twos and fours."), _MINE),
    "one-to-one-sheet": About(
        unsaid("What goes well, and the next step."),
        unsaid("Belongs to the member of staff."),
    ),
    "look-ahead-sheet": About(unsaid("What could go wrong, seen in time."), _MINE),
    "ledger-sheet": About(unsaid("What did not work, and what it was good for."), _MINE),
    "evaluation-form": About(
        unsaid("How today was for you. No name."), unsaid("Given back today, to the facilitator.")
    ),
    "huddle-card": About(unsaid("Twelve minutes that start a meeting well."), unsaid("Kept by the next host.")),
    "harvest-summary": About(
        unsaid("What we found together and what happens next. No stories."),
        unsaid("For everyone who took part, and the sponsor."),
    ),
    "strengths-card": About(unsaid("What I can do, know and am like at my best."), _MINE),
    "commitments-card": About(unsaid("A promise to myself."), _MINE),
    "follow-up-card": About(unsaid("To open in a month."), _MINE),
    "action-list": About(unsaid("Who does what, and by when."), unsaid("For the owners and the sponsor.")),
    "theme-poster": About(unsaid("What this team found in its best work."), _TEAM_WALL),
    "principles-poster": About(unsaid("What we do when something slips."), _TEAM_WALL),
    "good-practice-brief": About(
        unsaid("What went well, and what others can copy. The work, never the person."),
        unsaid("For those it may be shared with."),
    ),
    "certificate": About(unsaid("For the person named."), unsaid("Yours to keep.")),
    "evaluation-summary": About(
        unsaid("How the session was for people, and what changes. No names."),
        unsaid("For the sponsor and the facilitator."),
    ),
    "facilitator-log": About(unsaid("How the time really went, and what to keep for the next time."), _FACILITATOR),
}
ABOUT: Mapping[HandoutId, About] = {HandoutId(name): about for name, about in _ABOUT.items()}
_ONE_SIZE = (
    *("run-sheet", "room-kit", "sign-in", "action-list", "facilitator-log"),
    *("agreement-poster", "wall-headings", "certificate", "theme-poster", "principles-poster"),
    *("good-practice-brief", "evaluation-summary"),
)
FILLABLE = frozenset(map(HandoutId, ("commitments-card", "evaluation-form")))
"""Handouts whose first copy can be filled in on a screen: a promise that stays with its writer, and the answers that
somebody who has to leave sends later. Everything else is written while people talk, or is not to be typed at all."""
ONE_SIZE = frozenset(HandoutId(each) for each in _ONE_SIZE)
"""Handouts of the facilitator and the sponsor, and what is large anyway: they are not set in large print."""
