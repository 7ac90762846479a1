"""Handouts as PDF, filled from a session. ReportLab is imported when the first one is made."""

from app.services.handouts.job import NOBODY, Onlooker, PaperJob
from app.services.handouts.making import HANDOUTS, MadeHandout, NotPrintable, make_handout
from app.services.handouts.paper import Paper
from app.services.handouts.wishes import Brand, PrintWishes
from app.services.handouts.writing import Written, write_booklet, write_handouts

__all__ = [
    "HANDOUTS",
    "NOBODY",
    "Brand",
    "MadeHandout",
    "NotPrintable",
    "Onlooker",
    "Paper",
    "PaperJob",
    "PrintWishes",
    "Written",
    "make_handout",
    "write_booklet",
    "write_handouts",
]
