"""Frames of the results page for the tests beside."""

from app.domain.identifiers import NoteId, ThemeId
from tests.support.console_frames import sample_spent
from ui.results.frames import ActionRow, NoteRow, ResultsFrame, ThemeRow

LONG = "People ask what the person in front of them wants before they say what can be done, and they write it down"


def results(*, notes: int = 3) -> ResultsFrame:
    """A session with something of everything."""
    cards = tuple(
        NoteRow(NoteId(number), f"{LONG} ({number})" if number % 3 == 1 else "They listen first", "behaviour")
        for number in range(1, notes + 1)
    )
    reply = NoteRow(NoteId(50), "also at night", "behaviour")
    asked = NoteRow(NoteId(51), "Who decides?", "question", (reply,))
    return ResultsFrame(
        title="Team Spark: ninety minutes for everyone",
        facts="21 November 2026 · 14 people · 92 notes · names are deleted by 21 December 2026",
        actions=(
            ActionRow(NoteId(60), LONG, "Aminata", "2026-12-01"),
            ActionRow(NoteId(61), "Ask the ward clerk", "", ""),
        ),
        themes=(
            ThemeRow("Asking before judging", ThemeId(1), "9 votes", cards),
            ThemeRow("Time", ThemeId(2)),
            ThemeRow("Put aside", notes=(asked,)),
        ),
        spent=sample_spent(),
        promises=("12 commitments in “One promise”",),
        forms=("9 evaluation forms came back.", "Statement 1, from 1 (no) to 5 (very much): 3-4: 4, 5: 5"),
    )
