"""What each step of an exercise has to keep (exercise guide 6.1 and 6.2), a sentence for each rule."""

import re
from collections.abc import Iterator

from app.domain.exercise import AUDIENCE_WORDS, Exercise, Signal, Step, sizes_by_step
from app.domain.vocabulary import Category, Format, Privacy, Sound, StepKind, VoteOn
from app.services.content_faults import Finding, quoted
from app.services.content_references import Known, known_name
from app.services.content_shape import findings_of, nearest

SMALLEST_GROUP = 2
_PROMPTS = 5
_PROMPT_WORDS = 12
_SIGNAL_WORDS = 6
_SENTENCES = range(2, 5)

_MOST_DOTS = 20
_MOST_THEMES = 12
_NAME_WORDS = 8
_LINE_UP = range(2, 6)

_SENTENCE_END = re.compile(r"[.!?…]+[\"'’”)]*(?:\s+|$)")
_SIGNAL_AT = re.compile(r"start|half|end|\+?[1-9]\d{0,4}s")
_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def step_findings(exercise: Exercise, known: Known) -> Iterator[Finding]:
    """Everything that is wrong with the steps of an exercise, or with what was understood of them."""
    yield from findings_of([_shows_groups], exercise)
    for number, step in enumerate(exercise.steps):
        at = f"steps[{number}]"
        yield from findings_of(_STEP_RULES, step, at)
        yield from findings_of([_feeds, _principle], step, at, known)
        yield from findings_of([_action_privacy], step, at, exercise)
        yield from findings_of([_signal_findings], step, at)


def _signal_findings(step: Step, at: str) -> Iterator[Finding]:
    for number, signal in enumerate(step.signals):
        yield from findings_of([_signal_at, _signal_words, _signal_says], signal, f"{at}.signals[{number}]")


def _key_form(step: Step, at: str) -> Iterator[Finding]:
    if not _KEY.fullmatch(step.key):
        yield Finding(f"{at}.key", f"{quoted(step.key)} must be small letters and digits joined by hyphens.")


def _minutes(step: Step, at: str) -> Iterator[Finding]:
    if step.minutes < step.min:
        yield Finding(f"{at}.minutes", f"{step.minutes} is less than min ({step.min}).")
    if step.minutes > step.max:
        yield Finding(f"{at}.minutes", f"{step.minutes} is more than max ({step.max}).")


def _least(step: Step, at: str) -> Iterator[Finding]:
    if step.min < 1:
        yield Finding(f"{at}.min", "must be 1 or more.")


def _order_of_limits(step: Step, at: str) -> Iterator[Finding]:
    if step.max < step.min:
        yield Finding(f"{at}.max", f"{step.max} is less than min ({step.min}).")


def _audience(step: Step, at: str) -> Iterator[Finding]:
    words = len(step.audience.split())
    if not words:
        yield Finding(f"{at}.audience", "must not be empty.")
    if words > AUDIENCE_WORDS:
        yield Finding(f"{at}.audience", f"has {words} words; {AUDIENCE_WORDS} is the most.")


def _calm(step: Step, at: str) -> Iterator[Finding]:
    if "!" in step.audience and step.kind is not StepKind.CLOSE:
        yield Finding(f"{at}.audience", "has an exclamation mark; only a close may shout.")


def _prompts(step: Step, at: str) -> Iterator[Finding]:
    if len(step.prompts) > _PROMPTS:
        yield Finding(f"{at}.prompts", f"has {len(step.prompts)} prompts; {_PROMPTS} is the most.")
    for number, prompt in enumerate(step.prompts):
        words = len(prompt.split())
        if words > _PROMPT_WORDS:
            yield Finding(f"{at}.prompts[{number}]", f"has {words} words; {_PROMPT_WORDS} is the most.")


def _script(step: Step, at: str) -> Iterator[Finding]:
    sentences = len([part for part in _SENTENCE_END.split(step.script) if part.strip()])
    if sentences not in _SENTENCES:
        noun = "sentence" if sentences == 1 else "sentences"
        yield Finding(f"{at}.script", f"has {sentences} {noun}; 2 to 4 can be said well.")


def _silence(step: Step, at: str) -> Iterator[Finding]:
    if step.privacy is Privacy.NONE and step.capture:
        yield Finding(f"{at}.capture", 'must be empty, since privacy is "none".')


def _named(step: Step, at: str) -> Iterator[Finding]:
    others = [category for category in step.capture if category is not Category.ACTION]
    if step.privacy is Privacy.NAMED and others:
        yield Finding(f"{at}.privacy", f'"named" is for action notes only, not for {", ".join(others)}.')


def _feeds(step: Step, at: str, known: Known) -> Iterator[Finding]:
    sheets = known.sheets
    for number, feed in enumerate(step.feeds):
        sheet, _, section = feed.partition("/")
        if section not in sheets.get(sheet, ()):
            every = [f"{name}/{part}" for name, parts in sheets.items() for part in sorted(parts)]
            said = f"{quoted(feed)} is not a section of a handout, written handout/section."
            yield Finding(f"{at}.feeds[{number}]", said + nearest(feed, every))


def _principle(step: Step, at: str, known: Known) -> Iterator[Finding]:
    if step.principle and step.kind is not StepKind.PRINCIPLE_REVEAL:
        yield Finding(f"{at}.principle", "belongs to a step of kind principle-reveal only.")
    elif step.principle:
        yield from known_name(f"{at}.principle", step.principle, known.principles, "a principle")


def _votes(step: Step, at: str) -> Iterator[Finding]:
    if step.kind is not StepKind.VOTE:
        for key, given in (("dots", step.dots), ("vote_on", step.vote_on is not VoteOn.USUAL)):
            if given:
                yield Finding(f"{at}.{key}", "belongs to a step of kind vote only.")
    elif not 0 <= step.dots <= _MOST_DOTS:
        yield Finding(f"{at}.dots", f"must be from 1 to {_MOST_DOTS}; leave it out for the usual number.")
    if step.vote_on is VoteOn.NOTES and not step.capture:
        yield Finding(f"{at}.capture", "must name the kinds of notes that are voted on.")
    if step.vote_on is VoteOn.PROMPTS and not step.prompts:
        yield Finding(f"{at}.prompts", "must not be empty, since they are voted on.")


def _themes(step: Step, at: str) -> Iterator[Finding]:
    if step.themes and not step.takes_notes:
        yield Finding(f"{at}.themes", 'belongs to a step with capture, and with privacy "room" or "named".')
    if len(step.themes) > _MOST_THEMES:
        yield Finding(f"{at}.themes", f"has {len(step.themes)} names; {_MOST_THEMES} is the most.")
    yield from _names(step.themes, f"{at}.themes")


def _line_up(step: Step, at: str) -> Iterator[Finding]:
    if step.line_up and not step.principle:
        yield Finding(f"{at}.line_up", "belongs to a step that shows a principle.")
    if step.line_up and len(step.line_up) not in _LINE_UP:
        yield Finding(f"{at}.line_up", f"has {len(step.line_up)} places; a line has 2 to 5.")
    yield from _names(step.line_up, f"{at}.line_up")


def _last_time(step: Step, at: str) -> Iterator[Finding]:
    if step.last_time and step.kind is not StepKind.COMMIT:
        yield Finding(f"{at}.last_time", f"is for a step of the kind {quoted(StepKind.COMMIT)}.")


def _names(names: tuple[str, ...], at: str) -> Iterator[Finding]:
    """Short names that differ; capitals alone make no difference."""
    seen: set[str] = set()
    for number, name in enumerate(names):
        words = len(name.split())
        if not words or words > _NAME_WORDS:
            yield Finding(f"{at}[{number}]", f"has {words} words; from 1 to {_NAME_WORDS} can be read on a wall.")
        if name.casefold() in seen:
            yield Finding(f"{at}[{number}]", f"{quoted(name)} stands there already.")
        seen.add(name.casefold())


def _action_privacy(step: Step, at: str, exercise: Exercise) -> Iterator[Finding]:
    allowed = {Privacy.NAMED, Privacy.PAIR} if exercise.format is Format.ONE_TO_ONE else {Privacy.NAMED}
    if Category.ACTION in step.capture and step.privacy not in allowed:
        words = " or ".join(sorted(f'"{word}"' for word in allowed))
        yield Finding(f"{at}.privacy", f"must be {words}, since action notes carry a name.")


def _shows_groups(exercise: Exercise) -> Iterator[Finding]:
    for number, (step, size) in enumerate(zip(exercise.steps, sizes_by_step(exercise), strict=True)):
        if step.show_groups and size == 0:
            yield Finding(f"steps[{number}].show_groups", "there are no groups to show, since grouping.size is 0.")


def _groups_of(step: Step, at: str) -> Iterator[Finding]:
    if step.groups_of and step.groups_of < SMALLEST_GROUP:
        yield Finding(f"{at}.groups_of", f"must be {SMALLEST_GROUP} or more, or left out.")


def _goes_on(step: Step, at: str) -> Iterator[Finding]:
    if step.auto_advance and step.kind in (StepKind.VOTE, StepKind.CLOSE):
        yield Finding(f"{at}.auto_advance", f"a {step.kind} ends when the facilitator says so; take it out.")


def _signal_at(signal: Signal, at: str) -> Iterator[Finding]:
    if not _SIGNAL_AT.fullmatch(signal.at):
        allowed = '"start", "half", "end", seconds left such as "60s" or seconds over such as "+30s"'
        yield Finding(f"{at}.at", f"{quoted(signal.at)} must be {allowed}.")


def _signal_words(signal: Signal, at: str) -> Iterator[Finding]:
    words = len(signal.show.split())
    if words > _SIGNAL_WORDS:
        yield Finding(f"{at}.show", f"has {words} words; {_SIGNAL_WORDS} is the most.")


def _signal_says(signal: Signal, at: str) -> Iterator[Finding]:
    """Always a sight (exercise guide 5.3); only at the start may a step say nothing where the program would."""
    silent = signal.sound is Sound.NONE and signal.at == "start"
    if not signal.show.strip() and not silent:
        yield Finding(f"{at}.show", "must not be empty: a signal is always seen as well.")


_STEP_RULES = (
    _key_form,
    _minutes,
    _least,
    _order_of_limits,
    _audience,
    _calm,
    _prompts,
    _script,
    _silence,
    _goes_on,
    _named,
    _groups_of,
    _votes,
    _themes,
    _line_up,
    _last_time,
)
