"""A thousand bundles in a shared folder are taken in while the window goes on."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from corpus import FOLDER
from measure import milliseconds, percentile, sized
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from windows import wait_for

from journal.deeds import write
from journal.deeds.unlock import create_journal
from journal.journal import Journal
from journal.shapes import Draft, SealOrder
from journal.sharing import seal, shared_folder
from ui.background.folder_watch import FolderWatch
from ui.look import Look
from ui.pages.circle import CirclePage
from ui.session import Session

BUNDLES = sized(1_000)
BASE = FOLDER / "folder"
TEXT = "The projector died in minute four. I talked to fill the silence.\n\n" * 6
FRAME = 0.016


def made(name: str) -> Journal:
    journal, _ = create_journal(BASE / f"{name}.afterbell", "x", calibrate=False)
    journal.do(lambda journal: journal.circle.set_up(name))
    return journal


def put(noor: Journal, folder: Path, number: int) -> None:
    entry = write.write(noor, Draft(body=f"Day {number}. {TEXT}"))
    mara = noor.circle.contacts()[0].id
    order = SealOrder(entry_ids=(entry.id,), contacts=(mara,), protect=False, allow_unverified=True, way="folder")
    shared_folder.put(noor, seal.seal(noor, order), folder)


class Heart(QTimer):
    """Beats on the window's thread; the time between two beats is the time in which nothing could be drawn."""

    def __init__(self) -> None:
        super().__init__(interval=2)
        self.setTimerType(Qt.TimerType.PreciseTimer)
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self.timeout.connect(self.beat)

    def beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now

    def told(self) -> tuple[str, str]:
        late = sum(gap > FRAME for gap in self.gaps) / len(self.gaps)
        return (
            f"{milliseconds(percentile(self.gaps, 0.99))} / {milliseconds(max(self.gaps))}",
            f"{late:.2%}",
        )


def beating(seconds: float) -> Heart:
    heart = Heart()
    heart.start()
    ends = time.perf_counter() + seconds
    wait_for(lambda: time.perf_counter() > ends)
    heart.stop()
    return heart


def table() -> list[tuple[str, str, str]]:
    shutil.rmtree(BASE, ignore_errors=True)
    folder = BASE / "Circle"
    folder.mkdir(parents=True)
    _application = QApplication.instance() or QApplication([])
    noor, session = made("Noor"), Session()
    mine: list[bytes] = []
    session.unlock(lambda: made("Mara"))
    wait_for(lambda: session.is_open)
    theirs = noor.circle.my_card()

    def meet(journal: Journal) -> bytes:
        journal.circle.add(theirs)
        return journal.circle.my_card()

    session.do(session, meet, mine.append)
    wait_for(lambda: bool(mine))
    noor.circle.add(mine[0])
    for first in range(0, BUNDLES, 100):
        some = range(first, min(first + 100, BUNDLES))
        noor.do(lambda journal, some=some: [put(journal, folder, number) for number in some])
    page = CirclePage(session, Look("paper"), lambda _: None)
    page.resize(1064, 820)
    page.show()
    quiet = beating(2)
    session.do(session, lambda journal: shared_folder.choose(journal, folder))
    watch, came = FolderWatch(session), []
    watch.came_in.connect(came.append)
    heart = Heart()
    heart.start()
    began = time.perf_counter()
    wait_for(lambda: sum(came) == BUNDLES)
    taken = time.perf_counter() - began
    heart.stop()
    watch.deleteLater()
    page.deleteLater()
    session.close()
    noor.close()
    shutil.rmtree(BASE, ignore_errors=True)
    return [
        (f"{BUNDLES:,} bundles taken in", f"{taken:.1f} s", ""),
        ("between two beats of the window meanwhile, 99 % / longest", heart.told()[0], "< 16 ms"),
        ("beats later than a frame meanwhile", heart.told()[1], ""),
        ("the same while nothing is going on", quiet.told()[0], ""),
    ]
