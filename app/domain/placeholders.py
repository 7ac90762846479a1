"""Words that an exercise leaves open, such as `{question}`: filled with the facilitator's own, or left out calmly."""

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from app.domain.exercise import Step
from app.domain.language import say, unsaid

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}(\.?)")
_SENTENCES = re.compile(r"(?<=[.!?…])\s+")
_ENDS = (".", "!", "?", "…")
GAP = "…"
"""What stands in a text for the facilitator while the words are missing."""


def fill_step(step: Step, words: Mapping[str, str]) -> Step:
    """A step with own words in the place of names in braces.

    Where they are missing, the room's texts do without the sentence, and the script has a gap.
    """
    if not words:
        return step
    title = fill(_without_gaps(step.title, words), words)
    prompts = (fill(_without_gaps(prompt, words), words) for prompt in step.prompts)
    texts: dict[str, Any] = {
        "title": title,
        "audience": fill(_without_gaps(step.audience, words), words) or title,
        "script": fill(step.script, {name: said or GAP for name, said in words.items()}),
        "prompts": tuple(prompt for prompt in prompts if prompt),
        "themes": tuple(fill(theme, words) for theme in step.themes),
    }
    return msgspec.structs.replace(step, **texts)


def fill(text: str, words: Mapping[str, str]) -> str:
    """Own words in the place of names in braces; a sentence that brings its own end gets no second full stop."""

    def word(found: re.Match[str]) -> str:
        name, stop = found.groups()
        if name not in words:
            return found[0]
        return words[name] + ("" if words[name].rstrip().endswith(_ENDS) else stop)

    return _PLACEHOLDER.sub(word, text)


_WORDS = (unsaid("event"), unsaid("topic"), unsaid("plan"), unsaid("question"), unsaid("outcome"), unsaid("prompt"))
"""What the exercises of the library leave open."""


def word_for(name: str) -> str:
    """The name of a placeholder inside a sentence for the facilitator."""
    return say(name.replace("_", " "))


def uses(step: Step, name: str) -> bool:
    """Whether a step, as the library has it, shows or says the words of this name."""
    return any(f"{{{name}}}" in text for text in (step.title, step.audience, step.script, *step.prompts))


def _without_gaps(text: str, words: Mapping[str, str]) -> str:
    """A text without the sentences whose words are missing."""
    missing = [f"{{{name}}}" for name, said in words.items() if not said]
    if not any(gap in text for gap in missing):
        return text
    return " ".join(sentence for sentence in _SENTENCES.split(text) if not any(gap in sentence for gap in missing))
