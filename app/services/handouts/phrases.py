"""The words on paper that the library does not hold, in one place: headings, purposes, who keeps a sheet.

They stand here and not in the code that lays them out, so that they can be read together. They are said in the
language of the session where they are set.
"""

from app.domain.language import unsaid
from app.domain.vocabulary import LossReason

DELETED_BY = unsaid("Session notes are deleted by {date}.")
REHEARSAL = unsaid("Rehearsal, nothing here is real. {deleted_by}")
TAKEN_OUT = unsaid("Put in general words, so that nobody is named: {pieces}.")
NO_DELETE_DATE = unsaid("Session notes are deleted by ______.")
PAGE = unsaid("Page {number} of {of}")
CARD = unsaid("Card\u00a0{number}\u00a0of\u00a0{of}")
CREDITS_AT_END = unsaid("Sources: see the last page.")
CREDITS_ON_LAST_CARD = unsaid("Sources: see the last card.")
SOURCES = unsaid("Sources")
CONTINUED = unsaid("{title} (continued)")
AS_IT_STOOD = unsaid("As it stood at {time}")
PEOPLE_RANGE = unsaid("{least} to {most} people expected")
FACILITATOR = unsaid("Facilitator: {name}")

RUN_SHEET = {
    "aims": unsaid("Aims"),
    "kit": unsaid("Kit"),
    "people": unsaid("Apart"),
    "last-time": unsaid("Since last time"),
    "safety": unsaid("Safety"),
    "cuts": unsaid("If you are behind"),
    "notes": unsaid("What really happened"),
    "step-rows": unsaid("Step by step"),
}
RUN_STEPS = {"clock": unsaid("At"), "minutes": unsaid("Min"), "title": unsaid("Step"), "say": unsaid("Say")}
ONLY_IF_THREE = unsaid("if a three")
MINUTES_RANGE = "{usual} ({least}–{most})"
SPARE = unsaid("spare")
NOT_TOGETHER = unsaid("Not in one group: {names}")
THEN = unsaid(", then ")
GROUPS_KEPT = unsaid("groups of {exercise} go on")
SHORTEST = unsaid("The shortest times save {minutes} in all.")
ALWAYS_IN_KIT = (
    unsaid("Projector cable and adapter"),
    unsaid("Clicker, spare batteries"),
    unsaid("Speaker, sound checked"),
    unsaid("Clock or watch"),
)

PAIR = unsaid("Pair")
TRIO = unsaid("Three")
TABLE = unsaid("Table")
IN_A_THREE = unsaid("In a three")
C_TELLS_LAST = unsaid("C keeps time and notes, then tells last.")
THREE_SHARES = unsaid("Turns: B, then A, then C, {third} each.")
CHANGE_ON_SIGHT = unsaid("Change when the strip on the screen says so.")
SHARED_BY_THREE = unsaid("{sizes} (the three: B, A, C, {third} each)")
IF_STUCK = unsaid("If no story comes")
YOUR_ROLE = unsaid("Who does what")
SPARE_CARD = unsaid("Spare card")

QUESTION_CARD = {
    "story": unsaid("The story"),
    "your-part": unsaid("Your part"),
    "what-it-shows": unsaid("What it shows"),
    "what-next": unsaid("What next"),
    "listener-tips": unsaid("If you are asking"),
}

WORKSHEETS = {
    "consent-check": unsaid("Before the story is told"),
    "story-beats": unsaid("The story"),
    "turning-points": unsaid("Where it could have gone another way"),
    "lenses": unsaid("What made it work"),
    "wobble": unsaid("The wobble"),
    "what-good-looks-like": unsaid("To see this again"),
    "discover": unsaid("Discover: what we heard"),
    "design": unsaid("Design"),
    "destiny": unsaid("Destiny: first moves"),
    "ground-rules": unsaid("How we talk"),
    "roles": unsaid("Roles"),
    "turn-clock": unsaid("Turns"),
    "coach-questions": unsaid("The coach asks"),
    "observer-notes": unsaid("The observer notes"),
    "record": unsaid("For the record"),
    "question": unsaid("Our question"),
    "prompts": unsaid("Take one, and another next time"),
}

ADDED_TODAY = unsaid("What we add today")
FAILING_FORWARD = unsaid("Failing forward")
CHOSEN_PRINCIPLE = unsaid("What we need most now")
HERE = unsaid("Here: {example}")
PRINCIPLE = {"self-check": unsaid("Ask yourself"), "try-saying": unsaid("Try saying")}
SIGN_IN = {
    "number": "",
    "name": unsaid("Name"),
    "team": unsaid("Team or organisation"),
    "initials": unsaid("Initials"),
    "certificate-tick": unsaid("Certificate"),
    "late": unsaid("Came late"),
    "leave": unsaid("Left early"),
}
CERTIFICATE = {
    "presented": unsaid("This is to say that"),
    "took-part": unsaid("took part in"),
    "learning": unsaid("What it was about"),
    "facilitator": unsaid("Facilitator"),
    "organisation": unsaid("Organisation"),
}
ROOM_KIT = {
    "room-plan": unsaid("The room"),
    "kit": unsaid("Kit"),
    "print-list": unsaid("To print"),
    "access": unsaid("Access"),
    "set-up-times": unsaid("Setting up"),
    "pack-down": unsaid("Packing up"),
}
ROOM_PLAN = {
    "screen": unsaid("Screen"),
    "wall": unsaid("Wall for notes"),
    "door": unsaid("Door"),
    "quiet": unsaid("Quiet corner"),
}
PAIRS_OF_CHAIRS = unsaid("{people}: {pairs} pairs of chairs at a slight angle, an arm's length apart.")
ACCESS = (
    unsaid("Step-free way in, and to the front"),
    unsaid("Hearing loop on, and where it reaches"),
    unsaid("Large print copies: how many ____"),
    unsaid("Chairs with and without arms, space for a wheelchair"),
    unsaid("Prayer or quiet room: where ____"),
)
SET_UP = (
    (60, (unsaid("Screen, laptop and sound tried from the last row"), unsaid("Chairs in pairs, the wall clear"))),
    (30, (unsaid("Papers and pens on the chairs"), unsaid("Poster, headings and signs on the walls"))),
    (10, (unsaid("Sign-in sheet at the door"), unsaid("The first screen up, water out"))),
)
BEFORE_START = unsaid("{clock}, {minutes} min before")
PACK_DOWN = (
    unsaid("Collect the evaluation forms and what is to be typed"),
    unsaid("Photograph the wall only if the group agreed"),
    unsaid("Shred: slips left behind, spare name cards, the sign-in sheet by {delete_by}"),
)
QUANTITIES = {
    "en": (("thick pen", 0.25, 2), ("pen", 1.1, 2), ("dot", 3.0, 10), ("sticky", 4.0, 10), ("flip", 0.2, 2)),
    "de": (("dicke", 0.25, 2), ("stift", 1.1, 2), ("punkte", 3.0, 10), ("haftnotiz", 4.0, 10), ("flip", 0.2, 2)),
}
"""What is used up or handed round, by language: a word in its name, how many each person needs, how many more.

The first that fits counts.
"""
KIT_COUNT = "{count} × {thing}"
UP_TO = unsaid("up to {count}")
LEARNING_HOURS = unsaid("{day}. Learning time, breaks left out: {length}.")

MISTAKES = {"attribute": unsaid("Blue card"), "role-model": unsaid("Yellow card"), "reply": unsaid("White slip")}

HARVEST = {
    "last-time": unsaid("Since last time"),
    "top-themes": unsaid("Themes"),
    "chosen": unsaid("What we chose"),
    "strengths": unsaid("Strengths we heard"),
    "skills": unsaid("Skills: what we can do"),
    "knowledge": unsaid("Knowledge: what we know"),
    "attributes": unsaid("Attributes: what we are like"),
    "behaviours": unsaid("Behaviours we want to see more of"),
    "enablers": unsaid("What helped"),
    "principles": unsaid("Failing-forward principles"),
    "learning": unsaid("What we learnt"),
    "actions": unsaid("Actions"),
    "commitments-count": unsaid("Personal promises"),
    "parked": unsaid("To come back to"),
    "how-made": unsaid("How this was made"),
}
OTHER_THEMES = unsaid("Also heard")
NO_ACTIONS = unsaid("No actions were agreed.")
NOTHING_YET = unsaid("Nothing has been written down in this session yet.")
NOBODY_NAMED = unsaid("no owner yet")
OWNER_UNASKED = unsaid("owner still to be asked")
AGREED_ON = unsaid("agreed on {day}")
STILL_TO_DO = unsaid("From last time: {action}")
NO_DATE = unsaid("no date yet")
ANSWERED_BY = unsaid("Who will answer: ______")
REPLIES = {"add": unsaid("Added: {text}"), "ask": unsaid("Asked: {text}"), "example": unsaid("An example: {text}")}

BRIEF_BULLET = "{heading}: {texts}"
BRIEF = {
    "what-went-well": unsaid("What went well"),
    "what-made-it-work": unsaid("What made it work"),
    "wobble-and-fix": unsaid("What wobbled, and what put it right"),
    "copy-this": unsaid("What others can copy tomorrow"),
    "actions": unsaid("What happens next"),
}

ACTION_LIST = {
    "action": unsaid("What will be done"),
    "owner": unsaid("Who"),
    "due": unsaid("By when"),
    "status": unsaid("How it stands"),
}
STATUS = (unsaid("Not started"), unsaid("Under way"), unsaid("Done"))
NO_ACTIONS_YET = unsaid("No actions have been typed in this session. These lines are for actions agreed later.")

EVALUATION = {
    "responses": unsaid("Forms"),
    "ratings": unsaid("What people said"),
    "confidence-change": unsaid("How sure people are (0 not at all, 10 completely)"),
    "safe-to-speak": unsaid("Able to pass, speak and be heard"),
    "will-do": unsaid("What people will do differently"),
    "change-one-thing": unsaid("What people would change"),
    "you-said": unsaid("You said, we will"),
}
EVALUATION_TABLE = {
    "you": unsaid("You said"),
    "we": unsaid("We will"),
    "before": unsaid("Before"),
    "now": unsaid("Now"),
    "replies": unsaid("Replies"),
}
FORMS_BACK = unsaid("{people} took part. Forms that came back: {returned}.")
FORMS_BY_HAND = unsaid("Forms given out ____ and returned ____")
TALLY = unsaid("No forms have been typed. Make a stroke for each answer, then write the sums.")
TALLY_GUARD = unsaid("Fewer than five forms: pass on no counts of this, and no comments.")
TOO_FEW = unsaid("Replies: {replies}. Shown from {least} replies on.")
TOO_ALIKE = unsaid("Replies: {replies}. Not shown: it would point to one person.")
COMMENTS_HIDDEN = unsaid("Shown from {least} forms on, so that nobody can be told from them.")
NO_COMMENTS = unsaid("Nothing was written.")
JOINED_STEPS = unsaid("{first} to {last}")
BOTH_STEPS = unsaid("{first} or {last}")
CHANGE_SHOWN = unsaid("Before {before}, now {now} on average. Replies: {replies}.")
JOINED_NOTE = unsaid("With fewer than ten replies, an answer that one person gave is counted with the next one.")
TIMES = unsaid("{text} ({count} times)")

LOG = {
    "timings": unsaid("Planned and real"),
    "sums": unsaid("What was lost, and what was done about it"),
    "worked": unsaid("What worked"),
    "change-next": unsaid("What to change next time"),
    "passed-on": unsaid("Concern passed on"),
    "delete-by": unsaid("Working notes"),
}
LOG_HEAD = {
    "title": unsaid("Step"),
    "planned": unsaid("Planned"),
    "real": unsaid("Real"),
    "difference": unsaid("Difference"),
    "why": unsaid("Why"),
}
LOG_START = unsaid("Start")
LOG_TOTAL = unsaid("All steps")
LOG_PLANNED_HOURS = unsaid("Planned {planned}.")
LOG_HOURS = unsaid("Planned {planned}, real {real}.")
LOG_NOT_HAD = unsaid("left out")
LOG_PAUSED = unsaid("{real} ({paused} paused)")
LOG_LOST = unsaid("Lost {length}: {parts}.")
LOG_NOT_LOST = unsaid("No time was lost.")
LOG_WON = unsaid("Won back {length} elsewhere.")
LOG_END_LATE = unsaid("The end came {length} after the time told.")
LOG_END_EARLY = unsaid("The end came {length} before the time told.")
LOG_END_KEPT = unsaid("The end came at the time told.")
LOG_CHANGE = unsaid("{step} {given} instead of {planned}")
LOG_SHORTER = unsaid("Given less time: {steps}")
LOG_LONGER = unsaid("Given more time: {steps}")
LOG_LEFT_OUT = unsaid("Left out: {steps}")
LOG_PASSED_OVER = unsaid("Passed over: {steps}")
LOG_SKIPPED = unsaid("Skipped on the way: {steps}")
LOG_DELETE_BY = unsaid("[ ] Working notes deleted by {delete_by}")
REASONS = {
    LossReason.LATE_START: unsaid("late start"),
    LossReason.DISCUSSION: unsaid("discussion"),
    LossReason.TECHNOLOGY: unsaid("technology"),
    LossReason.TOO_LONG: unsaid("too long"),
    None: unsaid("not said why"),
}

SAME_PAGE = unsaid("The same as page {page}.")
SAME_CARD = unsaid("The same as card {card}.")
LINE_OF = unsaid("{asks} (line {number} of {of})")
LOGO = unsaid("Logo")
LOGO_OF = unsaid("Logo of {name}")
BAR_SAYS = unsaid("From {start} to {end} per cent of the day")
ROOM_PLAN_SAYS = unsaid(
    "Plan of the room seen from above: the screen in front, {pairs} pairs of chairs turned to it, the wall for notes on"
    " the right, the door at the back on the left, a quiet corner at the back on the right"
)
"""What is said in place of pictures to those who have a handout read to them."""
BETWEEN = "\u00a0· "
"""Between short texts in one line; never the first of a line."""
CONTENTS = unsaid("In this booklet")
COUNTS = {
    2: unsaid("two"),
    3: unsaid("three"),
    4: unsaid("four"),
    5: unsaid("five"),
    6: unsaid("six"),
    7: unsaid("seven"),
    8: unsaid("eight"),
    9: unsaid("nine"),
    10: unsaid("ten"),
}
"""Small numbers in words, at the beginning of a sentence."""
