"""What every event is: a value with a tag in the journal."""

import msgspec


class Tagged(msgspec.Struct, frozen=True, tag_field="type"):
    """The common shape of all events."""
