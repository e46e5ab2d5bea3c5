"""A checkout of a small app with small packages, whose environments are as real as Afterbell's own."""

from __future__ import annotations

import base64
import hashlib
import importlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parent.parent.parent / "packaging"
SCRIPTS = ("causes", "environment", "packages", "run", "system", "test")

QT = {"PySide6/__init__.py": "", "PySide6/QtWidgets.py": "", "PySide6/QtSvg.py": ""}
SAYS_IT_OPENED = "import os, letters\nprint('opened', letters.KIND, os.getpid())\n"


def wheel(folder: Path, name: str, files: dict[str, str], *, version: str = "1.0", fits: str = "any") -> str:
    """Put a wheel into the folder and give its line of a lock."""
    inside = f"{name}-{version}.dist-info"
    files = files | {
        f"{inside}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{inside}/WHEEL": f"Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-{fits}\n",
    }
    record = f"{inside}/RECORD"
    lines = [f"{path},sha256={_digest(text)},{len(text)}" for path, text in files.items()]
    path = folder / f"{name}-{version}-py3-none-{fits}.whl"
    with zipfile.ZipFile(path, "w") as packed:
        for file, text in {**files, record: "\n".join([*lines, f"{record},,", ""])}.items():
            packed.writestr(file, text)
    return (
        f"{name.replace('_', '-')}=={version} \\\n    --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"
    )


def _digest(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()


class Checkout:
    """A folder as a person has it: packaging/, an app, and a computer around it that has what the test says."""

    def __init__(self, folder: Path, computer: Path):
        self.folder, self.computer = folder, computer
        self.lock = folder / "packaging" / "requirements.lock"
        self.home = folder / ".venv"
        self.surroundings = {
            "PATH": str(computer / "bin"),
            "HOME": str(computer),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(computer / "wheels"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(computer / "python"),
        }

    def start(self, script="run.py", *words, **more) -> subprocess.Popen:
        command = [sys.executable, f"packaging/{script}", *words]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
        return subprocess.Popen(command, cwd=self.folder, env=self.surroundings | more, start_new_session=True, **pipes)

    def run(self, script="run.py", *words, **more) -> tuple[int, str]:
        started = self.start(script, *words, **more)
        said, _ = started.communicate(timeout=100)
        return started.returncode, said

    def put(self, file: str, text: str, mode: int = 0o644) -> Path:
        """Put a file on the computer."""
        path = self.computer / file
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        path.chmod(mode)
        return path

    def environments(self) -> set[str]:
        return {path.name for path in self.folder.glob(".venv*")} - {".venv.lock"}

    def modules(self):
        """Give packaging/environment.py of this checkout, imported here."""
        return importlib.import_module("environment")


def a_checkout(folder: Path) -> Checkout:
    checkout = folder / "A teacher's Afterbell"  # names with a space and a quotation mark are names too
    (checkout / "packaging").mkdir(parents=True)
    for script in SCRIPTS:
        shutil.copy(PACKAGING / f"{script}.py", checkout / "packaging")
    wheels = folder / "computer" / "wheels"
    wheels.mkdir(parents=True)
    app = wheel(wheels, "PySide6_Essentials", QT) + wheel(wheels, "letters", {"letters.py": "KIND = 'round'\n"})
    app += "chalk==1.0 ; sys_platform == 'elsewhere' \\\n    --hash=sha256:" + "0" * 64 + "\n"
    proof = wheel(wheels, "proof", {"pytest.py": "import sys\nprint('tested', *sys.argv[1:])\n"})
    (checkout / "packaging" / "requirements.lock").write_text(app)
    (checkout / "packaging" / "requirements-dev.lock").write_text(app + proof)
    for extra in ("dictionaries", "cjk"):
        (checkout / "packaging" / f"requirements-{extra}.lock").write_text(proof)
    (checkout / "ui").mkdir()
    (checkout / "ui" / "__main__.py").write_text(SAYS_IT_OPENED)
    return Checkout(checkout, folder / "computer")


@pytest.fixture
def checkout(tmp_path) -> Checkout:
    """A fresh checkout without an environment."""
    return a_checkout(tmp_path)


@pytest.fixture(scope="session")
def first_runs(tmp_path_factory) -> tuple[Checkout, list[tuple[int, str]]]:
    """A checkout in which the first command was typed twice at the same moment, and what both gave."""
    made = a_checkout(tmp_path_factory.mktemp("first"))
    started = [made.start(), made.start()]
    said = [run.communicate(timeout=100)[0] for run in started]
    return made, list(zip([run.returncode for run in started], said, strict=True))


@pytest.fixture
def made(first_runs, tmp_path) -> Checkout:
    """A copy, to be damaged, of a checkout in which the first command ran; its files are shared, so replace them."""
    original = first_runs[0]
    folder, computer = tmp_path / "Moved" / original.folder.name, tmp_path / "computer"
    for old, new in ((original.folder, folder), (original.computer, computer)):
        shutil.copytree(old, new, symlinks=True, copy_function=os.link)
    return Checkout(folder, computer)


@pytest.fixture
def inside(made, monkeypatch) -> Checkout:
    """The same, with its modules to be imported here and its computer's settings around us."""
    monkeypatch.syspath_prepend(str(made.folder / "packaging"))
    for script in SCRIPTS:
        monkeypatch.delitem(sys.modules, script, raising=False)
    for name, value in made.surroundings.items():
        monkeypatch.setenv(name, value)
    return made
