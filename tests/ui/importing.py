"""No class of Qt is looked for on another thread than the window's: two threads that make one take the process down."""

from __future__ import annotations

import builtins
import threading
from collections.abc import Callable


def watch(tell: Callable[[str], None]) -> Callable[[], None]:
    """Tell of every import of the window or of Qt on another thread than the first; gives what ends the watch."""
    importing = builtins.__import__

    def watched(name: str, *how: object, **named: object) -> object:
        if threading.current_thread() is not threading.main_thread() and name.partition(".")[0] in {"PySide6", "ui"}:
            tell(f"{name} is imported on the thread {threading.current_thread().name}")
        return importing(name, *how, **named)

    builtins.__import__ = watched

    def end() -> None:
        builtins.__import__ = importing

    return end
