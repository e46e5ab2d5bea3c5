"""Fails where the window's thread is held for longer than anybody overlooks, with the code that held it."""

from __future__ import annotations

import os
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import FrameType

import pytestqt

from ui.app.ahead import LATER_STEPS, STEPS
from ui.threads.watchdog import LIMIT, Hold, watching

ROOT = Path(__file__).parent.parent.parent
_TESTS = str(ROOT / "tests") + "/"
_WINDOW = str(ROOT / "ui") + "/"
_CORE = str(ROOT / "journal") + "/"
_PYTESTQT = str(Path(pytestqt.__file__).parent)
_PERSON = str(ROOT / "tests" / "walks" / "person.py")
_LETS_GO_ON = {"until", "pause", "press", "type", "click", "_hold_window"}
"""What a person of a walk does in which the window has its turn; what they look at is work of the test's."""

STRICT = "AFTERBELL_HOLDS"
"""Set where nothing is let pass for longer than `LIMIT`: by `tests.holds`."""
BUSY = 40 if "PYTEST_XDIST_WORKER" in os.environ else 4
"""How many times as long the same work may compute: a worker of the suite shares cores and memory with others, and
collects garbage of all it ran before, so there only what anybody would call hanging fails; alone it is strict.
"""

KNOWN = {
    "ui/app/main_window.py __init__": 0.1,
    "ui/app/main_window.py _enter": 0.1,
    "ui/app/main_window.py _take_locked": 0.3,  # collects what a whole worker of the suite has left behind
    "ui/app/workspace.py _make": 0.2,
    "ui/look/look.py _dress_anew": 0.1,
    "ui/look/look.py _put_on": 0.5,
}
"""What holds it for longer than `LIMIT`, and how many seconds it may on a machine that does nothing else."""


def deed_of(frame: FrameType) -> Hashable | None:
    """Tell for which step of a test the window's thread works; None where it is the test's own work."""
    innermost, step = frame.f_code, frame
    for_window = within = False
    while not (found := step.f_code.co_filename).startswith(_TESTS):
        for_window, within = for_window or found.startswith(_WINDOW), within or found.startswith(_CORE)
        if step.f_back is None:
            return None
        step = step.f_back
    if step.f_code.co_filename == _PERSON and step is frame:
        for_window = innermost.co_name in _LETS_GO_ON
    if for_window or (not within and innermost.co_filename.startswith(_PYTESTQT)):
        return (step.f_code, step.f_lasti)
    return None


def is_too_long(hold: Hold) -> bool:
    """Tell whether it is longer than what it is made of may take: what is seen at half of the looks or more decides."""
    if STRICT in os.environ:
        return hold.seconds > LIMIT
    seen = [
        most
        for place, most in KNOWN.items()
        if 2 * sum(_passes(place, each) for each in hold.stacks) >= len(hold.stacks)
    ]
    return hold.seconds > BUSY * max(seen, default=LIMIT)


def _passes(place: str, stack: tuple[str, ...]) -> bool:
    file, name = place.split(" ")
    return any(step.startswith(f"{file}:") and step.endswith(f" {name}") for step in stack)


@contextmanager
def nothing_holds_the_window() -> Iterator[None]:
    """Fail afterwards with what held it, the longest first.

    What the program imports while a passphrase is typed and the first page is read is here before.
    """
    for name in (*STEPS, *LATER_STEPS):
        import_module(name)
    holds: list[Hold] = []
    with watching(holds.append, deed_of):
        yield
    long = sorted(filter(is_too_long, holds), key=lambda hold: -hold.seconds)
    assert not long, "\n".join(map(str, long[:5]))
