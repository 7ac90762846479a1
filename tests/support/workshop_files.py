"""Workshop files of one exercise and nothing else, for runs that need no longer day."""

from pathlib import Path

from app.domain.exercise import Exercise

WORDS = {
    "event": "the move to the new ward",
    "outcome": "a family that stayed together",
    "plan": "One record for all teams",
    "prompt": "A small thing you did this week that helped someone.",
    "question": "What could we stop doing?",
    "topic": "Visits that help",
}


def write_workshop(folder: Path, exercise: Exercise) -> Path:
    """A workshop of this exercise and nothing else."""
    words = ", ".join(f'{name} = "{WORDS[name]}"' for name in exercise.placeholders)
    path = folder / f"only-{exercise.id}.toml"
    path.write_text(
        f'schema = 1\nid = "only-{exercise.id}"\ntitle = "{exercise.title}"\naim = "{exercise.purpose}"\n'
        f'start = "10:00"\nminutes = {exercise.minutes}\n'
        f"people_min = {exercise.people_min}\npeople_max = {exercise.people_max}\n\n"
        f'[[items]]\ntype = "exercise"\nexercise = "{exercise.id}"\nat = 0\nminutes = {exercise.minutes}\n'
        f"placeholders = {{ {words} }}\n",
        encoding="utf-8",
    )
    return path
