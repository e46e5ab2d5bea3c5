"""What happens when Afterbell itself is wrong: a trace of files and lines, and never a word that a person wrote."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from types import FunctionType, TracebackType

from journal.traces import scrubbed


def install(tell: Callable[[str], None]) -> None:
    """Send every exception that nobody caught to `tell`, scrubbed."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        told = scrubbed(error.with_traceback(trace))
        sys.stderr.write(f"Afterbell: a bug. {told}\n")
        tell(told)

    sys.excepthook = caught


def keep_errors_whole() -> None:
    """Let an error that leaves a method which Qt calls be told; to be called before the window's classes are made.

    Before Python 3.12 an error is only made into an exception where Python catches it. Qt for Python takes what was
    raised for one in any case, and the program would end there and then instead of saying that something went wrong.
    """
    if sys.version_info < (3, 12):
        from PySide6.QtCore import QObject

        QObject.__init_subclass__ = classmethod(_catch_in_what_qt_calls)  # type: ignore[assignment]


def _catch_in_what_qt_calls(made: type) -> None:
    of_qt = next(base for base in made.__mro__ if base.__module__.startswith("PySide6"))
    for name, method in [*vars(made).items()]:
        if isinstance(method, FunctionType) and not name.startswith("_") and hasattr(of_qt, name):
            setattr(made, name, _caught_once(method))


def _caught_once(method: Callable[..., object]) -> Callable[..., object]:
    @wraps(method)
    def call(*given: object, **named: object) -> object:
        try:
            return method(*given, **named)
        except BaseException:  # noqa: TRY203  to be caught is all that makes it an exception
            raise

    return call
