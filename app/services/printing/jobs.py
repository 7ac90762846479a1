"""A job in the queue of a print server: handed over, looked at, taken back."""

import re
import tempfile
from collections.abc import Iterable
from enum import IntEnum
from pathlib import Path

import msgspec

from app.services.printing.media import by_paper
from app.services.printing.orders import PrintOrder, PrintPiece, lp_options
from app.services.printing.print_server import ask_job
from app.services.room_probes.printers import send_to_printer, take_back

_NUMBER = re.compile(r"request id is (\S+)-(\d+) ")


class JobState(IntEnum):
    """How far a job is (RFC 8011, 5.3.7); what is taken back or later does not change any more."""

    WAITING = 3
    HELD = 4
    PRINTING = 5
    STOPPED = 6
    TAKEN_BACK = 7
    FAILED = 8
    DONE = 9


class Job(msgspec.Struct, frozen=True):
    """A job by its number in a printer's queue."""

    printer: str
    number: int

    @property
    def name(self) -> str:
        """As programs of CUPS call it."""
        return f"{self.printer}-{self.number}"


class JobSeen(msgspec.Struct, frozen=True):
    """How far a job is, and how many sides are printed; `told` are the printer's words about it."""

    state: JobState
    pages: int = 0
    told: str = ""


def hand_over(piece: PrintPiece, order: PrintOrder) -> tuple[Job, ...]:
    """Put a PDF into a printer's queue, in a job for each size of paper. Raises NotPrinted, NoSuchPages and OSError."""
    jobs: list[Job] = []
    with tempfile.TemporaryDirectory(prefix="sparkroom-") as folder:
        for number, (media, pdf) in enumerate(by_paper(piece.pdf, order.spans), 1):
            path = Path(folder) / f"{number}.pdf"
            path.write_bytes(pdf)
            told = send_to_printer(path, order.printer, options=lp_options(order, piece, media))
            found = _NUMBER.search(told)
            if found is not None:
                jobs.append(Job(found[1], int(found[2])))
    return tuple(jobs)


def look_at(job: Job) -> JobSeen | None:
    """How far a job is; None where the server does not say."""
    told = ask_job(job.number, ("job-state", "job-impressions-completed", "job-printer-state-message"))
    if told is None or not told.get("job-state"):
        return None
    pages = next(iter(told.get("job-impressions-completed", ())), 0)
    words = next(iter(told.get("job-printer-state-message", ())), "")
    return JobSeen(JobState(int(told["job-state"][0])), int(pages), str(words).strip().rstrip("."))


def take_jobs_back(jobs: Iterable[Job]) -> None:
    """Have jobs that are not over never come out."""
    names = tuple(job.name for job in jobs)
    if names:
        take_back(names)
