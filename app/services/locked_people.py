"""What is known of the people of a locked session stays in that session."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.domain.people import Participant

if TYPE_CHECKING:
    from app.services.bootstrap import Services


def forget_people(services: "Services", people: Iterable[Participant]) -> None:
    """Keep no remembered list of these people, nor copies of one. Raises OSError."""
    from app.services.closing.traces import wipe_traces

    names = tuple(dict.fromkeys(person.name for person in people))
    services.library.forget_people(names)
    wipe_traces(services.files, services.data.root, names)
