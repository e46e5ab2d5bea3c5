from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui.desktop.workspace import UNKNOWN, put_on_workspace, workspace_of

ROOT = Path(__file__).parents[3]
WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
from ui.desktop.workspace import put_on_workspace, workspace_of
application = QApplication([])
window = QWidget()
print(workspace_of(window), flush=True)
for number in (3, 0xFFFFFFFF, -1):
    put_on_workspace(window, number)
    print(workspace_of(window), flush=True)
"""


@pytest.fixture
def screen() -> Iterator[str]:
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "800x600x24"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


def test_a_window_is_put_on_a_workspace_and_told_to_be_there(screen):
    surroundings = dict(os.environ, PYTHONPATH=str(ROOT), DISPLAY=screen, QT_QPA_PLATFORM="xcb")
    command = [sys.executable, "-c", WINDOW]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=True)
    assert done.stdout.split() == [str(UNKNOWN), "3", str(0xFFFFFFFF), str(0xFFFFFFFF)], "nowhere leaves it where it is"


def test_where_there_are_no_workspaces_nobody_knows(window):
    put_on_workspace(window, 2)
    assert workspace_of(window) == UNKNOWN
