"""Two apps, two folders, the real Syncthing between them on this computer's loopback; `AFTERBELL_LONG=1` runs it."""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from journal.dates import clock
from journal.deeds import write
from journal.deeds.unlock import create_journal
from journal.shapes import Draft, Gesture, SealOrder
from journal.sharing import seal, shared_folder
from tests.ui.circle_friends import done
from ui.background.folder_watch import FolderWatch
from ui.session import Session

pytestmark = [
    pytest.mark.skipif(not os.environ.get("AFTERBELL_LONG"), reason="long: set AFTERBELL_LONG=1"),
    pytest.mark.skipif(not shutil.which("syncthing"), reason="there is no syncthing here"),
]

PATIENCE = 60_000
"""Milliseconds; Syncthing calls again after five seconds where the other was not up yet."""

DEVICE = """<device id="{id}" name="{name}" compression="never"><address>tcp://127.0.0.1:{port}</address></device>"""
CONFIG = """<configuration version="36">
  <folder id="circle" label="Circle" path="{folder}" type="sendreceive" rescanIntervalS="5" fsWatcherEnabled="true"
      fsWatcherDelayS="1" ignorePerms="true">
    <device id="{mine}"></device><device id="{theirs}"></device>
  </folder>
  {devices}
  <gui enabled="false"></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:{port}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <crashReportingEnabled>false</crashReportingEnabled>
    <startBrowser>false</startBrowser>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <urAccepted>-1</urAccepted>
    <reconnectionIntervalS>5</reconnectionIntervalS>
    <setLowPriority>false</setLowPriority>
  </options>
</configuration>"""


@pytest.fixture
def folders(tmp_path):
    """Two folders that two Syncthings keep in step."""
    environment = {**os.environ, "HOME": str(tmp_path), "STNODEFAULTFOLDER": "1", "STNOUPGRADE": "1"}
    homes = [tmp_path / f"syncthing-{name}" for name in ("mara", "noor")]
    made = [tmp_path / f"{name}'s circle" for name in ("mara", "noor")]
    first = 20_000 + os.getpid() % 20_000 * 2
    ids = []
    for home in homes:
        for command in (["generate", f"--home={home}", "--skip-port-probing"], [f"--home={home}", "--device-id"]):
            told = subprocess.run(["syncthing", *command], env=environment, capture_output=True, text=True, check=True)
        ids.append(told.stdout.strip())
    devices = "".join(DEVICE.format(id=one, name=number, port=first + number) for number, one in enumerate(ids))
    running = []
    for number, (home, folder) in enumerate(zip(homes, made, strict=True)):
        (folder / ".stfolder").mkdir(parents=True)
        config = CONFIG.format(
            folder=folder, mine=ids[number], theirs=ids[1 - number], devices=devices, port=first + number
        )
        (home / "config.xml").write_text(config)
        command = ["syncthing", "serve", f"--home={home}", "--no-browser", "--no-restart", "--no-upgrade"]
        with (tmp_path / f"syncthing-{number}.log").open("w") as log:
            running.append(subprocess.Popen(command, env=environment, stdout=log, stderr=log))
    yield made
    for process in running:
        process.terminate()
    for process in running:
        process.wait(30)


@pytest.fixture
def teachers(look, folders, tmp_path, qtbot):
    sessions = []
    for name, folder in zip(("Mara", "Noor"), folders, strict=True):
        session = Session()
        place = tmp_path / f"{name}.afterbell"
        with qtbot.waitSignal(session.unlocked):
            session.unlock(lambda place=place: create_journal(place, "four paper lanterns", calibrate=False)[0])
        done(qtbot, session, lambda journal, name=name: journal.circle.set_up(name))
        done(qtbot, session, lambda journal, folder=folder: shared_folder.choose(journal, folder))
        sessions.append(session)
    for one, other in (sessions, sessions[::-1]):
        card = done(qtbot, other, lambda journal: journal.circle.my_card())
        done(qtbot, one, lambda journal, card=card: journal.circle.add(card))
    watches = [FolderWatch(session) for session in sessions]
    yield list(zip(sessions, watches, folders, strict=True))
    for session, watch in zip(sessions, watches, strict=True):
        watch.deleteLater()
        session.close()


def put(qtbot, session, folder, body) -> Path:
    def act(journal):
        entry = write.write(journal, Draft(body=body))
        friend = journal.circle.contacts()[0].id
        order = SealOrder(entry_ids=(entry.id,), contacts=(friend,), protect=False, allow_unverified=True)
        return shared_folder.put(journal, seal.seal(journal, order), folder)

    return done(qtbot, session, act)


def sealed_files(folder: Path) -> set[str]:
    return {path.name for path in folder.glob("*.afterbell")}


def test_what_one_seals_reaches_the_other_and_comes_back_answered(teachers, qtbot):
    (mara, her_watch, hers), (noor, his_watch, his) = teachers
    with qtbot.waitSignal(his_watch.came_in, timeout=PATIENCE):
        put(qtbot, mara, hers, "the quiet row spoke first.")
    [item] = done(qtbot, noor, lambda journal: journal.inbox.items())
    with qtbot.waitSignal(her_watch.came_in, timeout=PATIENCE):
        done(
            qtbot,
            noor,
            lambda journal: shared_folder.put(
                journal, seal.respond(journal, item.id, Gesture.HEAR, allow_unverified=True), his
            ),
        )
    # Both at once, and several of them.
    with qtbot.waitSignals([her_watch.came_in, his_watch.came_in], timeout=PATIENCE):
        for number in range(3):
            put(qtbot, mara, hers, f"monday {number}.")
            put(qtbot, noor, his, f"tuesday {number}.")
    for session in (mara, noor):
        qtbot.waitUntil(
            lambda session=session: len(done(qtbot, session, lambda journal: journal.inbox.items())) == 8,
            timeout=PATIENCE,
        )
    qtbot.waitUntil(lambda: len(sealed_files(hers)) == len(sealed_files(his)) == 8, timeout=PATIENCE)
    # What she wrote goes from his folder too once it is old; what he wrote stays until his computer says so.
    clock.stop(datetime(2026, 7, 20, 12, 0, tzinfo=UTC), "Europe/Berlin")
    her_watch.look()
    qtbot.waitUntil(lambda: len(sealed_files(hers)) == len(sealed_files(his)) == 4, timeout=PATIENCE)
