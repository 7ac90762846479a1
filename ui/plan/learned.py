"""Which times of earlier sessions a plan may take over."""

from app.domain.catalogue import Catalogue
from app.domain.learning import band_of
from app.domain.workshop import Workshop
from app.services.library import Library
from app.services.own_workshops import missing_exercises
from ui.home.frames import TimesOffer
from ui.home.gathering import times_offers


def learned_times(workshop: Workshop, people: int, catalogue: Catalogue, library: Library) -> TimesOffer | None:
    """Times of earlier sessions with about as many people; without a roster nobody knows how many."""
    if not people or missing_exercises(workshop, catalogue.exercises):
        return None
    try:
        lessons = library.lessons()
    except OSError:
        return None
    offers = times_offers(workshop, catalogue, lessons)
    return next((offer for offer in offers if offer.band is band_of(people)), None)
