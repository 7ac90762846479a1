"""What each step of an exercise has to keep (exercise guide 6.1 and 6.2), a sentence for each rule."""

import re
from collections.abc import Iterator

from app.domain.exercise import AUDIENCE_WORDS, Exercise, Signal, Step, sizes_by_step
from app.domain.language import say, say_many, unsaid
from app.domain.vocabulary import Category, Format, Privacy, Sound, StepKind, VoteOn
from app.services.content_faults import Finding, quoted
from app.services.content_references import Known, known_name
from app.services.content_shape import findings_of, nearest

SMALLEST_GROUP = 2
_NO_PRINCIPLE = unsaid("{name} is not a principle of the library.")
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
        yield Finding(
            f"{at}.key", say("{name} must be small letters and digits joined by hyphens.", name=quoted(step.key))
        )


def _minutes(step: Step, at: str) -> Iterator[Finding]:
    if step.minutes < step.min:
        yield Finding(f"{at}.minutes", say("{length} is less than min ({least}).", length=step.minutes, least=step.min))
    if step.minutes > step.max:
        yield Finding(f"{at}.minutes", say("{length} is more than max ({most}).", length=step.minutes, most=step.max))


def _least(step: Step, at: str) -> Iterator[Finding]:
    if step.min < 1:
        yield Finding(f"{at}.min", say("must be 1 or more."))


def _order_of_limits(step: Step, at: str) -> Iterator[Finding]:
    if step.max < step.min:
        yield Finding(f"{at}.max", say("{length} is less than min ({least}).", length=step.max, least=step.min))


def _audience(step: Step, at: str) -> Iterator[Finding]:
    words = len(step.audience.split())
    if not words:
        yield Finding(f"{at}.audience", say("must not be empty."))
    if words > AUDIENCE_WORDS:
        yield Finding(f"{at}.audience", say("has {words} words; {most} is the most.", words=words, most=AUDIENCE_WORDS))


def _calm(step: Step, at: str) -> Iterator[Finding]:
    if "!" in step.audience and step.kind is not StepKind.CLOSE:
        yield Finding(f"{at}.audience", say("has an exclamation mark; only a close may shout."))


def _prompts(step: Step, at: str) -> Iterator[Finding]:
    if len(step.prompts) > _PROMPTS:
        yield Finding(
            f"{at}.prompts", say("has {count} prompts; {most} is the most.", count=len(step.prompts), most=_PROMPTS)
        )
    for number, prompt in enumerate(step.prompts):
        words = len(prompt.split())
        if words > _PROMPT_WORDS:
            yield Finding(
                f"{at}.prompts[{number}]",
                say("has {words} words; {most} is the most.", words=words, most=_PROMPT_WORDS),
            )


def _script(step: Step, at: str) -> Iterator[Finding]:
    sentences = len([part for part in _SENTENCE_END.split(step.script) if part.strip()])
    if sentences not in _SENTENCES:
        yield Finding(
            f"{at}.script",
            say_many(
                "has {count} sentence; 2 to 4 can be said well.",
                "has {count} sentences; 2 to 4 can be said well.",
                sentences,
            ),
        )


def _silence(step: Step, at: str) -> Iterator[Finding]:
    if step.privacy is Privacy.NONE and step.capture:
        yield Finding(f"{at}.capture", say('must be empty, since privacy is "none".'))


def _named(step: Step, at: str) -> Iterator[Finding]:
    others = [category for category in step.capture if category is not Category.ACTION]
    if step.privacy is Privacy.NAMED and others:
        yield Finding(
            f"{at}.privacy", say('"named" is for action notes only, not for {kinds}.', kinds=", ".join(others))
        )


def _feeds(step: Step, at: str, known: Known) -> Iterator[Finding]:
    sheets = known.sheets
    for number, feed in enumerate(step.feeds):
        sheet, _, section = feed.partition("/")
        if section not in sheets.get(sheet, ()):
            every = [f"{name}/{part}" for name, parts in sheets.items() for part in sorted(parts)]
            said = say("{name} is not a section of a handout, written handout/section.", name=quoted(feed))
            yield Finding(f"{at}.feeds[{number}]", said + nearest(feed, every))


def _principle(step: Step, at: str, known: Known) -> Iterator[Finding]:
    if step.principle and step.kind is not StepKind.PRINCIPLE_REVEAL:
        yield Finding(f"{at}.principle", say("belongs to a step of kind principle-reveal only."))
    elif step.principle:
        yield from known_name(f"{at}.principle", step.principle, known.principles, _NO_PRINCIPLE)


def _votes(step: Step, at: str) -> Iterator[Finding]:
    if step.kind is not StepKind.VOTE:
        for key, given in (("dots", step.dots), ("vote_on", step.vote_on is not VoteOn.USUAL)):
            if given:
                yield Finding(f"{at}.{key}", say("belongs to a step of kind vote only."))
    elif not 0 <= step.dots <= _MOST_DOTS:
        yield Finding(
            f"{at}.dots", say("must be from 1 to {most}; leave it out for the usual number.", most=_MOST_DOTS)
        )
    if step.vote_on is VoteOn.NOTES and not step.capture:
        yield Finding(f"{at}.capture", say("must name the kinds of notes that are voted on."))
    if step.vote_on is VoteOn.PROMPTS and not step.prompts:
        yield Finding(f"{at}.prompts", say("must not be empty, since they are voted on."))


def _themes(step: Step, at: str) -> Iterator[Finding]:
    if step.themes and not step.takes_notes:
        yield Finding(f"{at}.themes", say('belongs to a step with capture, and with privacy "room" or "named".'))
    if len(step.themes) > _MOST_THEMES:
        yield Finding(
            f"{at}.themes", say("has {count} names; {most} is the most.", count=len(step.themes), most=_MOST_THEMES)
        )
    yield from _names(step.themes, f"{at}.themes")


def _line_up(step: Step, at: str) -> Iterator[Finding]:
    if step.line_up and not step.principle:
        yield Finding(f"{at}.line_up", say("belongs to a step that shows a principle."))
    if step.line_up and len(step.line_up) not in _LINE_UP:
        yield Finding(f"{at}.line_up", say("has {count} places; a line has 2 to 5.", count=len(step.line_up)))
    yield from _names(step.line_up, f"{at}.line_up")


def _last_time(step: Step, at: str) -> Iterator[Finding]:
    if step.last_time and step.kind is not StepKind.COMMIT:
        yield Finding(f"{at}.last_time", say("is for a step of the kind {kind}.", kind=quoted(StepKind.COMMIT)))


def _names(names: tuple[str, ...], at: str) -> Iterator[Finding]:
    """Short names that differ; capitals alone make no difference."""
    seen: set[str] = set()
    for number, name in enumerate(names):
        words = len(name.split())
        if not words or words > _NAME_WORDS:
            yield Finding(
                f"{at}[{number}]",
                say("has {words} words; from 1 to {most} can be read on a wall.", words=words, most=_NAME_WORDS),
            )
        if name.casefold() in seen:
            yield Finding(f"{at}[{number}]", say("{name} stands there already.", name=quoted(name)))
        seen.add(name.casefold())


def _action_privacy(step: Step, at: str, exercise: Exercise) -> Iterator[Finding]:
    allowed = {Privacy.NAMED, Privacy.PAIR} if exercise.format is Format.ONE_TO_ONE else {Privacy.NAMED}
    if Category.ACTION in step.capture and step.privacy not in allowed:
        alone = unsaid('must be "named", since action notes carry a name.')
        either = unsaid('must be "named" or "pair", since action notes carry a name.')
        yield Finding(f"{at}.privacy", say(alone if len(allowed) == 1 else either))


def _shows_groups(exercise: Exercise) -> Iterator[Finding]:
    for number, (step, size) in enumerate(zip(exercise.steps, sizes_by_step(exercise), strict=True)):
        if step.show_groups and size == 0:
            yield Finding(f"steps[{number}].show_groups", say("there are no groups to show, since grouping.size is 0."))


def _groups_of(step: Step, at: str) -> Iterator[Finding]:
    if step.groups_of and step.groups_of < SMALLEST_GROUP:
        yield Finding(f"{at}.groups_of", say("must be {least} or more, or left out.", least=SMALLEST_GROUP))


def _goes_on(step: Step, at: str) -> Iterator[Finding]:
    if step.auto_advance and step.kind in (StepKind.VOTE, StepKind.CLOSE):
        yield Finding(
            f"{at}.auto_advance", say("a {kind} ends when the facilitator says so; take it out.", kind=step.kind)
        )


def _signal_at(signal: Signal, at: str) -> Iterator[Finding]:
    if not _SIGNAL_AT.fullmatch(signal.at):
        words = unsaid(
            '{name} must be "start", "half", "end", seconds left such as "60s" or seconds over such as "+30s".'
        )
        yield Finding(f"{at}.at", say(words, name=quoted(signal.at)))


def _signal_words(signal: Signal, at: str) -> Iterator[Finding]:
    words = len(signal.show.split())
    if words > _SIGNAL_WORDS:
        yield Finding(f"{at}.show", say("has {words} words; {most} is the most.", words=words, most=_SIGNAL_WORDS))


def _signal_says(signal: Signal, at: str) -> Iterator[Finding]:
    """Always a sight (exercise guide 5.3); only at the start may a step say nothing where the program would."""
    silent = signal.sound is Sound.NONE and signal.at == "start"
    if not signal.show.strip() and not silent:
        yield Finding(f"{at}.show", say("must not be empty: a signal is always seen as well."))


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
