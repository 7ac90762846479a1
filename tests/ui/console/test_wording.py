"""Every closed choice has words of its own."""

from app.domain.vocabulary import Privacy, StepKind
from ui.console.wording import kind_word, privacy_words


def test_every_kind_and_privacy_has_words_of_its_own() -> None:
    assert len({kind_word(kind) for kind in StepKind} - {""}) == len(StepKind)
    assert len({privacy_words(privacy) for privacy in Privacy} - {""}) == len(Privacy)
    assert kind_word(None) == privacy_words(None) == ""
