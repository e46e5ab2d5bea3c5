"""The other processes of the window, those that decode pictures and make books, kept from one session to the next."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from journal import decoder
from journal.yearbook import workshop

_TRUE_STOPS = {kind: kind.stop for kind in (decoder._Workers, workshop._Processes)}


def _stop_the_others(processes) -> None:
    idle, processes._idle = processes._idle, []
    _TRUE_STOPS[type(processes)](processes)
    processes._idle += idle


@contextmanager
def stay() -> Iterator[None]:
    """Let those that have nothing to do live on where a session stops them, until `stop`."""
    with pytest.MonkeyPatch.context() as patch:
        for kind in _TRUE_STOPS:
            patch.setattr(kind, "stop", _stop_the_others)
        yield


def stop() -> None:
    """End those that live on."""
    decoder.stop()
    workshop.stop()


@contextmanager
def end() -> Iterator[None]:
    """Let all of them end where a session stops them, though they would `stay`; none is left of an earlier one."""
    with pytest.MonkeyPatch.context() as patch:
        for kind, true_stop in _TRUE_STOPS.items():
            patch.setattr(kind, "stop", true_stop)
        stop()
        yield
