"""Edge. A process that leaves no core dump, and whose memory the person's other programs cannot reach."""

from __future__ import annotations

import contextlib
import os
import sys

NO_CORE = 1 if sys.platform.startswith("linux") else 0
"""Bytes of a core dump: with none at all Linux still hands one to a program, where the system has one for them."""


def harden_process() -> None:
    """Keep this process's memory out of core dumps and out of reach of the person's other programs."""
    if os.name == "nt":
        return
    import resource

    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (NO_CORE, NO_CORE))
    set_dumpable(dumpable=False)


def set_dumpable(*, dumpable: bool) -> bool:
    """Set whether /proc shows this process to others; the desktop's file dialogs refuse one that it does not.

    Gives False where the system has no such setting.
    """
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    pr_set_dumpable = 4
    return bool(ctypes.CDLL(None, use_errno=True).prctl(pr_set_dumpable, int(dumpable), 0, 0, 0) == 0)
