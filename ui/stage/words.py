"""The words for what a note is about, as the room reads them beside its colour."""

from app.domain.language import say, unsaid

CATEGORY_WORDS = (
    unsaid("skill"),
    unsaid("knowledge"),
    unsaid("attribute"),
    unsaid("behaviour"),
    unsaid("theme"),
    unsaid("enabler"),
    unsaid("principle"),
    unsaid("learning"),
    unsaid("question"),
    unsaid("commitment"),
    unsaid("action"),
    unsaid("feedback"),
)


def category_word(category: str) -> str:
    """The word beside a category's colour."""
    return say(category)
