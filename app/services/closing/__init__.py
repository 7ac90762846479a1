"""Closing a session down: what lasts has been written elsewhere, everything else of it goes, and that is logged."""

from app.services.closing.close_down import CloseDown
from app.services.closing.log import Closed

__all__ = ["CloseDown", "Closed"]
