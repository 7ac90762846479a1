"""Exercises in words: how people sit, how it feels, what it is for."""

from PySide6.QtCore import QCoreApplication

from app.domain.exercise import Exercise
from app.domain.vocabulary import Energy, Family, Format

translate = QCoreApplication.translate


def length_words(exercise: Exercise) -> str:
    """How long it usually takes."""
    return translate("library", "{0} min").format(exercise.minutes)


def people_words(exercise: Exercise) -> str:
    """For how many people it is."""
    least, most = exercise.people_min, exercise.people_max
    if least == most:
        return translate("library", "{0} people").format(least)
    return translate("library", "{0}–{1} people").format(least, most)


def format_words(form: Format) -> str:
    """How people sit."""
    words = {
        Format.SOLO: translate("library", "alone"),
        Format.PAIRS: translate("library", "pairs"),
        Format.TRIOS: translate("library", "threes"),
        Format.SMALL_GROUPS: translate("library", "small groups"),
        Format.PLENARY: translate("library", "everybody"),
        Format.ONE_TO_ONE: translate("library", "two people"),
    }
    return words[form]


def energy_words(energy: Energy) -> str:
    """How it feels in the room."""
    words = {
        Energy.CALM: translate("library", "calm"),
        Energy.MEDIUM: translate("library", "medium"),
        Energy.LIVELY: translate("library", "lively"),
    }
    return words[energy]


def family_words(family: Family) -> str:
    """What it is for."""
    words = {
        Family.SPARKLING: translate("library", "finding strengths"),
        Family.HARVEST: translate("library", "gathering themes"),
        Family.MISTAKES: translate("library", "learning from slips"),
        Family.REVIEW: translate("library", "looking back"),
        Family.APPRECIATIVE: translate("library", "building on what works"),
        Family.COACHING: translate("library", "helping with a case"),
        Family.FRAME: translate("library", "opening and closing"),
    }
    return words[family]
