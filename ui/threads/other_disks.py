"""Work with disks that are not the journal's: a shared folder, a stick, a second place, any of which may hang."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from journal.errors import Refusal
from ui.threads.jobs import Job, Jobs

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

T = TypeVar("T")


class OtherDisks:
    """Those of one session. Nobody waits for what is done here but who asked for it, locking and leaving neither."""

    def __init__(self, jobs: Jobs, era: Callable[[], int]) -> None:
        self._jobs, self._era = jobs, era

    @property
    def are_left(self) -> bool:
        """Tell, on any thread, whether the program ends: what takes long is then given up."""
        return self._jobs.is_closed

    def ask(
        self,
        owner: QObject,
        work: Callable[[], T],
        answer: Callable[[T], None],
        failed: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Work on plain values and hand what came of it to `answer`, unless `owner` is gone or the journal locked."""
        self._jobs.begin_elsewhere(Job(owner, lambda: (work(), None), answer, failed, self._era(), quiet=True))
