"""Handouts to a printer by CUPS, as drawings and text: each is handed over and watched until it has come out."""

from collections.abc import Callable, Sequence
from itertools import chain
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from app.services.printing.brake import Brake
from app.services.printing.jobs import Job, JobSeen, JobState, hand_over, look_at, take_jobs_back
from app.services.printing.orders import PrintOrder, PrintPiece
from app.services.printing.printers import LASTING, Standing, Trouble, standing_of
from app.services.printing.progress import Going, Printed, Wanted
from app.services.room_probes.printers import NotPrinted

LOOK_EVERY: Final = 0.4
"""Seconds between two looks at a job."""
PATIENCE: Final = 10.0
"""Seconds in which trouble may pass by itself."""

_NO_END = {JobState.FAILED: Trouble.FAILED, JobState.TAKEN_BACK: Trouble.TAKEN_BACK}


class _Stuck(Exception):
    """Something keeps the printer."""

    def __init__(self, trouble: Trouble, told: str) -> None:
        super().__init__(told)
        self.trouble = trouble
        self.told = told


class Printing:
    """One order on its way, in a worker thread; `patience` is in seconds."""

    def __init__(
        self,
        handouts: Sequence[Wanted],
        order: PrintOrder,
        keep: Callable[[PrintPiece], Path],
        brake: Brake,
        tell: Callable[[Going], None],
        patience: float = PATIENCE,
    ) -> None:
        """Handouts are made one after another; `keep` saves one that does not come out."""
        self._handouts = handouts
        self._order = order
        self._keep = keep
        self._brake = brake
        self._tell = tell
        self._patience = patience
        self._made: list[PrintPiece] = []
        self._jobs: list[tuple[Job, ...]] = []
        self._done = 0
        self._watched = True

    def run(self) -> Printed:
        """Make, hand over and watch. Raises NoSuchPages and OSError."""
        try:
            self._check_printer()
            self._hand_all_over()
            self._watch_all()
        except _Stuck as stuck:
            return self._kept(stuck)
        except NotPrinted as refused:
            return self._kept(_Stuck(Trouble.REFUSED, refused.reason or refused.sentence))
        if self._brake.takes_back:
            take_jobs_back(chain.from_iterable(self._jobs[self._done :]))
        return self._so_far()

    def _check_printer(self) -> None:
        standing = standing_of(self._order.printer) if self._order.printer else Standing(Trouble.NO_PRINTER)
        if standing is not None and standing.trouble in LASTING:
            raise _Stuck(standing.trouble, standing.told)

    def _hand_all_over(self) -> None:
        for number, wanted in enumerate(self._handouts):
            if self._brake.is_pulled():
                return
            self._tell(Going(len(self._handouts), wanted.title, number))
            self._made.append(wanted.make())
            self._jobs.append(hand_over(self._made[-1], self._order))

    def _watch_all(self) -> None:
        for piece, jobs in zip(self._made, self._jobs, strict=True):
            self._watched = self._watched and bool(jobs)
            for job in jobs:
                if self._brake.is_pulled() or not self._comes_out(job, piece):
                    return
            self._done += 1

    def _comes_out(self, job: Job, piece: PrintPiece) -> bool:
        """Watch a job to its end; false where nobody can tell, or where the watching ends before it."""
        waited, pages = 0.0, -1
        while (seen := look_at(job)) is not None:
            if seen.state in _NO_END:
                raise _Stuck(_NO_END[seen.state], seen.told)
            if seen.state is JobState.DONE:
                return True
            self._say(seen, piece)
            waited, pages = (waited + LOOK_EVERY if pages == seen.pages else 0.0), seen.pages
            self._check(seen, standing_of(job.printer) or Standing(), waited)
            if self._brake.wait(LOOK_EVERY):
                return False
        self._watched = False
        return False

    def _check(self, seen: JobSeen, standing: Standing, waited: float) -> None:
        trouble = Trouble.HELD if seen.state is JobState.HELD else standing.trouble
        if trouble is not None and (trouble is Trouble.STOPPED or waited >= self._patience):
            raise _Stuck(trouble, standing.told or seen.told)

    def _say(self, seen: JobSeen, piece: PrintPiece) -> None:
        whole = not self._order.spans and self._order.on_a_sheet == 1
        pages = piece.pages * piece.times if whole and seen.state is JobState.PRINTING else 0
        page = min(seen.pages + 1, pages)
        self._tell(Going(len(self._handouts), piece.title, len(self._jobs), self._done, page, pages))

    def _kept(self, stuck: _Stuck) -> Printed:
        """Save what did not come out, and make and save what was never made."""
        kept = [self._keep(piece) for piece in self._made[self._done :]]
        for wanted in self._handouts[len(self._made) :]:
            if self._brake.is_pulled():
                break
            self._made.append(wanted.make())
            kept.append(self._keep(self._made[-1]))
        return replace(self._so_far(), trouble=stuck.trouble, told=stuck.told, kept=tuple(kept))

    def _so_far(self) -> Printed:
        done = self._done if self._watched else len(self._jobs)
        return Printed(
            len(self._handouts),
            done,
            0 if self._brake.takes_back else len(self._jobs) - done,
            stopped=self._brake.is_pulled(),
            watched=self._watched,
            notices=tuple(dict.fromkeys(chain.from_iterable(piece.notices for piece in self._made))),
        )
