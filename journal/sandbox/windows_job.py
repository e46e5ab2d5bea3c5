"""Edge. Windows: this process in a job of its own, which begins no other one and has only so much memory and time."""

from __future__ import annotations

import ctypes

from journal.sandbox.wire import Request

_TIME, _ONE, _MEMORY, _QUIETLY, _TOGETHER = 0x2, 0x8, 0x100, 0x400, 0x2000
_EXTENDED, _NO_CHILDREN = 9, 13
_TICKS = 10_000_000
"""Of a second, as Windows counts."""


class _Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_set", ctypes.c_size_t),
        ("most_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peaks", ctypes.c_size_t * 2),
    )


def shut_in(asked: Request) -> None:
    """Put this process into a job that ends it where it asks for more than was `asked` for."""
    kernel = ctypes.CDLL("kernel32")
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
    limits = _Limits(
        process_time=asked.seconds * _TICKS,
        flags=_TIME | _ONE | _MEMORY | _QUIETLY | _TOGETHER,
        processes=1,
        process_memory=(256 << 20) + asked.memory,
    )
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    size = ctypes.c_uint32(ctypes.sizeof(limits))
    if kernel.SetInformationJobObject(job, _EXTENDED, ctypes.byref(limits), size):
        kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
    kernel.SetProcessMitigationPolicy(_NO_CHILDREN, ctypes.byref(ctypes.c_uint32(1)), ctypes.c_size_t(4))
