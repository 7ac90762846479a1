"""The words on paper that the library does not hold, in one place: headings, purposes, who keeps a sheet.

They stand here and not in the code that lays them out so that another language needs one more file like this.
"""

from app.domain.vocabulary import LossReason

DELETED_BY = "Session notes are deleted by {date}."
REHEARSAL = "Rehearsal, nothing here is real. {deleted_by}"
TAKEN_OUT = "Put in general words, so that nobody is named: {pieces}."
NO_DELETE_DATE = "Session notes are deleted by ______."
PAGE = "Page {number} of {of}"
CARD = "Card\u00a0{number}\u00a0of\u00a0{of}"
CREDITS_AT_END = "Sources: see the last page."
CREDITS_ON_LAST_CARD = "Sources: see the last card."
SOURCES = "Sources"
CONTINUED = "{title} (continued)"
AS_IT_STOOD = "As it stood at {time}"
PEOPLE_ONE = "1 person"
PEOPLE = "{count} people"
PEOPLE_RANGE = "{least} to {most} people expected"
FACILITATOR = "Facilitator: {name}"

RUN_SHEET = {
    "aims": "Aims",
    "kit": "Kit",
    "people": "Apart",
    "safety": "Safety",
    "cuts": "If you are behind",
    "notes": "What really happened",
    "step-rows": "Step by step",
}
RUN_STEPS = {"clock": "At", "minutes": "Min", "title": "Step", "say": "Say"}
ONLY_IF_THREE = "if a three"
MINUTES_RANGE = "{usual} ({least}–{most})"
SPARE = "spare"
MARKED = "Steps marked * may be left out."
NOT_TOGETHER = "Not in one group: {names}"
THEN = ", then "
GROUPS_KEPT = "groups of {exercise} go on"
WHOLE_ROOM = "the whole room together"
SHORTEST = "The shortest times save {minutes} in all."
ALWAYS_IN_KIT = ("Projector cable and adapter", "Clicker, spare batteries", "Speaker, sound checked", "Clock or watch")

PAIR = "Pair"
TRIO = "Three"
TABLE = "Table"
IN_A_THREE = "In a three"
C_TELLS_LAST = "C keeps time and notes, then tells last."
THREE_SHARES = "Turns: B, then A, then C, {third} each."
CHANGE_ON_SIGHT = "Change when the strip on the screen says so."
SHARED_BY_THREE = "{sizes} (the three: B, A, C, {third} each)"
IF_STUCK = "If no story comes"
YOUR_ROLE = "Who does what"
SPARE_CARD = "Spare card"

QUESTION_CARD = {
    "story": "The story",
    "your-part": "Your part",
    "what-it-shows": "What it shows",
    "what-next": "What next",
    "listener-tips": "If you are asking",
}

WORKSHEETS = {
    "consent-check": "Before the story is told",
    "story-beats": "The story",
    "turning-points": "Where it could have gone another way",
    "lenses": "What made it work",
    "wobble": "The wobble",
    "what-good-looks-like": "To see this again",
    "discover": "Discover: what we heard",
    "design": "Design",
    "destiny": "Destiny: first moves",
    "ground-rules": "How we talk",
    "roles": "Roles",
    "turn-clock": "Turns",
    "coach-questions": "The coach asks",
    "observer-notes": "The observer notes",
    "record": "For the record",
    "question": "Our question",
    "prompts": "Take one, and another next time",
}

ADDED_TODAY = "What we add today"
FAILING_FORWARD = "Failing forward"
CHOSEN_PRINCIPLE = "What we need most now"
HERE = "Here: {example}"
PRINCIPLE = {"self-check": "Ask yourself", "try-saying": "Try saying"}
SIGN_IN = {
    "number": "",
    "name": "Name",
    "team": "Team or organisation",
    "initials": "Initials",
    "certificate-tick": "Certificate",
    "late": "Came late",
    "leave": "Left early",
}
WHERE_AND_WHO = "{hours}. {place}"
CERTIFICATE = {
    "presented": "This is to say that",
    "took-part": "took part in",
    "learning": "What it was about",
    "facilitator": "Facilitator",
    "organisation": "Organisation",
}
ROOM_KIT = {
    "room-plan": "The room",
    "kit": "Kit",
    "print-list": "To print",
    "access": "Access",
    "set-up-times": "Setting up",
    "pack-down": "Packing up",
}
ROOM_PLAN = {
    "screen": "Screen",
    "wall": "Wall for notes",
    "door": "Door",
    "quiet": "Quiet corner",
}
PAIRS_OF_CHAIRS = "{people}: {pairs} pairs of chairs at a slight angle, an arm's length apart."
ACCESS = (
    "Step-free way in, and to the front",
    "Hearing loop on, and where it reaches",
    "Large print copies: how many ____",
    "Chairs with and without arms, space for a wheelchair",
    "Prayer or quiet room: where ____",
)
SET_UP = (
    (60, ("Screen, laptop and sound tried from the last row", "Chairs in pairs, the wall clear")),
    (30, ("Papers and pens on the chairs", "Poster, headings and signs on the walls")),
    (10, ("Sign-in sheet at the door", "The first screen up, water out")),
)
BEFORE_START = "{clock}, {minutes} min before"
PACK_DOWN = (
    "Collect the evaluation forms and what is to be typed",
    "Photograph the wall only if the group agreed",
    "Shred: slips left behind, spare name cards, the sign-in sheet by {delete_by}",
)
QUANTITIES = (("thick pen", 0.25, 2), ("pen", 1.1, 2), ("dot", 3.0, 10), ("sticky", 4.0, 10), ("flip", 0.2, 2))
"""What is used up or handed round: a word in its name, how many each person needs, how many more; the first counts."""
KIT_COUNT = "{count} × {thing}"
UP_TO = "up to {count}"
LEARNING_HOURS = "{day}. Learning time, breaks left out: {length}."

MISTAKES = {"attribute": "Blue card", "role-model": "Yellow card", "reply": "White slip"}

HARVEST = {
    "top-themes": "Themes",
    "chosen": "What we chose",
    "strengths": "Strengths we heard",
    "skills": "Skills: what we can do",
    "knowledge": "Knowledge: what we know",
    "attributes": "Attributes: what we are like",
    "behaviours": "Behaviours we want to see more of",
    "enablers": "What helped",
    "principles": "Failing-forward principles",
    "learning": "What we learnt",
    "actions": "Actions",
    "commitments-count": "Personal promises",
    "parked": "To come back to",
    "how-made": "How this was made",
}
OTHER_THEMES = "Also heard"
NO_ACTIONS = "No actions were agreed."
NOTHING_YET = "Nothing has been written down in this session yet."
COMMITMENTS_ONE = "1 person made a promise. It stays on their own card."
COMMITMENTS = "{count} people made a promise. It stays on their own cards."
NOBODY_NAMED = "no owner yet"
NO_DATE = "no date yet"
ANSWERED_BY = "Who will answer: ______"
REPLIES = {"add": "Added: {text}", "ask": "Asked: {text}", "example": "An example: {text}"}
VOTES = {"dots": ("1 dot", "{count} dots"), "hands": ("1 vote", "{count} votes")}

BRIEF_BULLET = "{heading}: {texts}"
BRIEF = {
    "what-went-well": "What went well",
    "what-made-it-work": "What made it work",
    "wobble-and-fix": "What wobbled, and what put it right",
    "copy-this": "What others can copy tomorrow",
    "actions": "What happens next",
}

ACTION_LIST = {"action": "What will be done", "owner": "Who", "due": "By when", "status": "How it stands"}
STATUS = ("Not started", "Under way", "Done")
NO_ACTIONS_YET = "No actions have been typed in this session. These lines are for actions agreed later."

EVALUATION = {
    "responses": "Forms",
    "ratings": "What people said",
    "confidence-change": "How sure people are (0 not at all, 10 completely)",
    "safe-to-speak": "Able to pass, speak and be heard",
    "will-do": "What people will do differently",
    "change-one-thing": "What people would change",
    "you-said": "You said, we will",
}
EVALUATION_TABLE = {"you": "You said", "we": "We will", "before": "Before", "now": "Now", "replies": "Replies"}
FORMS_BACK = "{people} took part. Forms that came back: {returned}."
FORMS_BY_HAND = "Forms given out ____ and returned ____"
TALLY = "No forms have been typed. Make a stroke for each answer, then write the sums."
TALLY_GUARD = "Fewer than five forms: pass on no counts of this, and no comments."
TOO_FEW = "Replies: {replies}. Shown from {least} replies on."
TOO_ALIKE = "Replies: {replies}. Not shown: it would point to one person."
COMMENTS_HIDDEN = "Shown from {least} forms on, so that nobody can be told from them."
NO_COMMENTS = "Nothing was written."
REPLIED = "{things} (replies: {replies})"
JOINED_STEPS = "{first} to {last}"
BOTH_STEPS = "{first} or {last}"
CHANGE_SHOWN = "Before {before:.1f}, now {now:.1f} on average. Replies: {replies}."
JOINED_NOTE = "With fewer than ten replies, an answer that one person gave is counted with the next one."
TIMES = "{text} ({count} times)"

LOG = {
    "timings": "Planned and real",
    "sums": "What was lost, and what was done about it",
    "worked": "What worked",
    "change-next": "What to change next time",
    "passed-on": "Concern passed on",
    "delete-by": "Working notes",
}
LOG_HEAD = {"title": "Step", "planned": "Planned", "real": "Real", "difference": "Difference", "why": "Why"}
LOG_START = "Start"
LOG_TOTAL = "All steps"
LOG_PLANNED_HOURS = "Planned {planned}."
LOG_HOURS = "Planned {planned}, real {real}."
LOG_NOT_HAD = "left out"
LOG_PAUSED = "{real} ({paused} paused)"
LOG_LOST = "Lost {length}: {parts}."
LOG_NOT_LOST = "No time was lost."
LOG_WON = "Won back {length} elsewhere."
LOG_END_LATE = "The end came {length} after the time told."
LOG_END_EARLY = "The end came {length} before the time told."
LOG_END_KEPT = "The end came at the time told."
LOG_CHANGE = "{step} {given} instead of {planned}"
LOG_SHORTER = "Given less time: {steps}"
LOG_LONGER = "Given more time: {steps}"
LOG_LEFT_OUT = "Left out: {steps}"
LOG_PASSED_OVER = "Passed over: {steps}"
LOG_SKIPPED = "Skipped on the way: {steps}"
LOG_DELETE_BY = "[ ] Working notes deleted by {delete_by}"
REASONS = {
    LossReason.LATE_START: "late start",
    LossReason.DISCUSSION: "discussion",
    LossReason.TECHNOLOGY: "technology",
    LossReason.TOO_LONG: "too long",
    None: "not said why",
}

SAME_PAGE = "The same as page {page}."
SAME_CARD = "The same as card {card}."
LINE_OF = "{asks} (line {number} of {of})"
LOGO = "Logo"
LOGO_OF = "Logo of {name}"
BAR_SAYS = "From {start} to {end} per cent of the day"
ROOM_PLAN_SAYS = (
    "Plan of the room seen from above: the screen in front, {pairs} pairs of chairs turned to it, the wall for notes on"
    " the right, the door at the back on the left, a quiet corner at the back on the right"
)
"""What is said in place of pictures to those who have a handout read to them."""
BETWEEN = "\u00a0· "
"""Between short texts in one line; never the first of a line."""
CONTENTS = "In this booklet"
DOTS_ONE = "One dot"
DOTS = "{count} dots"
COUNTS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")
"""Small numbers in words, at the beginning of a sentence."""
