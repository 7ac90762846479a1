"""Names of things, each with a type of its own so that they cannot be mixed up."""

from typing import NewType

ExerciseId = NewType("ExerciseId", str)
"""An exercise in the library, such as `role-swap`."""

StepKey = NewType("StepKey", str)
"""A step within its exercise, such as `ask-two`."""

WorkshopId = NewType("WorkshopId", str)
"""A workshop in the library, such as `ninety-minutes`."""

HandoutId = NewType("HandoutId", str)
"""A printable sheet, such as `listening-sheet`."""

SessionId = NewType("SessionId", str)
"""One running of a workshop; also the name of its folder, such as `2026-11-21-ninety-minutes`."""

ParticipantId = NewType("ParticipantId", int)
"""A person's place in the roster, from 1 in the order they were entered."""

NoteId = NewType("NoteId", int)
"""A note's number, from 1 in the order notes were taken."""

ConfidentialId = NewType("ConfidentialId", int)
"""A confidential note's number, from 1 in the order they were taken; they are counted apart from the others."""

ThemeId = NewType("ThemeId", int)
"""A theme's number, from 1 in the order themes were named."""

SlotIndex = NewType("SlotIndex", int)
"""A place in the plan, from 0: one step or one break."""
