"""The first command, again and again: what stands in .venv is whole or is made anew, and nobody is left with a half."""

from __future__ import annotations

import ast
import errno
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .conftest import PACKAGING, SCRIPTS, wheel

VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"
MAKING = "Making an environment"
NO_ENSUREPIP = """
import importlib.util, os
find_spec = importlib.util.find_spec
importlib.util.find_spec = lambda name: find_spec(name) if name != "ensurepip" or os.path.exists({flag!r}) else None
"""
A_USER = "import os\nos.geteuid = lambda: 1000\n"


def replace(path: Path, text: str) -> None:
    """Write a file anew that other copies may share."""
    path.unlink()
    path.write_text(text)


def site(home: Path) -> Path:
    return home / "lib" / f"python{VERSION}" / "site-packages"


def test_the_first_command_typed_twice_at_once_makes_one_environment_and_opens_the_app_twice(first_runs):
    checkout, runs = first_runs
    assert [code for code, _ in runs] == [0, 0], runs
    assert sum(MAKING in said for _, said in runs) == 1
    assert sum("Another run is preparing Afterbell here" in said for _, said in runs) == 1
    assert all("opened round" in said for _, said in runs)
    assert checkout.environments() == {".venv"}


def test_the_second_command_makes_nothing(made):
    code, said = made.run()
    assert (code, said.split()[:2]) == (0, ["opened", "round"])
    assert MAKING not in said


def test_the_app_takes_the_place_of_the_command_so_that_a_signal_reaches_it(made):
    started = made.start()
    said, _ = started.communicate(timeout=60)
    assert int(said.split()[-1]) == started.pid


def test_scripts_in_the_environment_start_where_it_stands(first_runs):
    pip = first_runs[0].home / "bin" / "pip"
    done = subprocess.run([pip, "--version"], capture_output=True, text=True, check=True)
    assert str(first_runs[0].home) in done.stdout


def no_mark(home):
    (home / "afterbell-locks").unlink()


def python_gone(home):
    (home / "bin" / "python").unlink()
    (home / "bin" / "python").symlink_to("/usr/bin/python2.0")


def no_program(home):
    (home / "bin" / "python").unlink()
    (home / "bin" / "python").write_text("half a progr")


def another_python(home):
    site(home).parent.rename(home / "lib" / "python3.9")


def no_settings(home):
    (home / "pyvenv.cfg").unlink()


def no_pip(home):
    shutil.rmtree(site(home) / "pip")


def a_package_gone(home):
    shutil.rmtree(site(home) / "letters-1.0.dist-info")


def another_version_of_a_package(home):
    (site(home) / "letters-1.0.dist-info").rename(site(home) / "letters-1.1.dist-info")


def another_lock(home):
    lock = home.parent / "packaging" / "requirements.lock"
    replace(lock, lock.read_text() + "\n")


DAMAGES = [
    no_mark,
    python_gone,
    no_program,
    another_python,
    no_settings,
    no_pip,
    a_package_gone,
    another_version_of_a_package,
    another_lock,
]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_an_environment_that_does_not_answer_is_noticed(inside, damage):
    environment = inside.modules()
    assert environment._stands([environment.APP])  # though its folder was moved
    damage(inside.home)
    assert not environment._stands([environment.APP])


def test_what_debian_leaves_half_made_is_made_anew_once_its_package_is_there(checkout):
    flag = checkout.computer / "installed"
    checkout.put("python/sitecustomize.py", NO_ENSUREPIP.format(flag=str(flag)) + A_USER)
    checkout.put("bin/apt-get", f'#!/bin/sh\necho "$@" >> "{checkout.computer}/apt"\n: > "{flag}"\n', 0o755)
    (checkout.home / "bin").mkdir(parents=True)
    (checkout.home / "bin" / "python").symlink_to(sys.executable)
    killed = checkout.folder / ".venv-1"
    killed.mkdir()

    code, said = checkout.run()
    assert code == 1
    assert f"apt-get install -y --no-install-recommends python{VERSION}-venv" in said
    assert "Type this as root" in said  # there is no sudo on this computer
    assert not (checkout.computer / "apt").exists()

    checkout.put("bin/sudo", "", 0o755)
    assert "  sudo sh -c 'apt-get update && apt-get install" in checkout.run()[1]

    checkout.put("python/sitecustomize.py", NO_ENSUREPIP.format(flag=str(flag)))  # as root
    code, said = checkout.run()
    assert code == 0, said
    assert "opened round" in said
    update, install, *_ = (checkout.computer / "apt").read_text().splitlines()
    assert update.startswith("update")
    assert f"python{VERSION}-venv" in install
    assert checkout.environments() == {".venv"}


def test_apt_that_fails_is_heard_and_leaves_nothing(checkout):
    checkout.put("python/sitecustomize.py", NO_ENSUREPIP.format(flag="/nowhere"))
    checkout.put("bin/apt-get", "#!/bin/sh\necho 'E: Unable to fetch some archives' >&2\nexit 100\n", 0o755)
    code, said = checkout.run()
    assert code == 1
    assert "Python's venv module" in said
    assert "E: Unable to fetch some archives" in said
    assert checkout.environments() == set()


def test_a_system_without_apt_and_without_venv_is_told_what_is_missing(checkout):
    checkout.put("python/sitecustomize.py", NO_ENSUREPIP.format(flag="/nowhere"))
    code, said = checkout.run()
    assert code == 1
    assert "ensurepip, is missing" in said
    assert "apt-get" not in said


def test_ctrl_c_in_the_first_second_leaves_nothing_half_made(checkout, in_the_foreground):
    started = checkout.start()
    while not checkout.environments():
        assert started.poll() is None
        time.sleep(0.01)  # the other process says nothing between its first word and the folder it makes
    os.killpg(started.pid, signal.SIGINT)
    said, _ = started.communicate(timeout=60)
    assert (started.returncode, checkout.environments()) == (130, set())
    assert "Stopped. The same command begins again." in said
    assert "Traceback" not in said


def test_a_new_one_that_fails_leaves_the_old_one_in_place(made):
    lock = made.lock.read_text()
    replace(made.lock, lock.replace("sha256:", "sha256:0000", 1)[:-5] + "\n")
    code, said = made.run()
    assert (code, MAKING in said) == (1, True)
    assert made.environments() == {".venv"}
    replace(made.lock, lock)
    code, said = made.run()
    assert (code, MAKING in said) == (0, False)


def test_the_tests_add_what_they_need_to_the_environment_that_stands(made):
    code, said = made.run("test.py", "-k", "one")
    assert code == 0, said
    assert MAKING not in said
    workers = f"-n {os.cpu_count() + 1} --dist worksteal"
    assert said.splitlines()[-1] == f"tested {workers} -k one"
    assert made.run("test.py")[1].splitlines() == [f"tested {workers}"]


def dictionaries(environment):
    return environment.EXTRAS["--dictionaries"][0]


def test_what_is_stopped_while_it_adds_makes_all_anew_and_what_fails_before_that_does_not(inside, monkeypatch):
    environment = inside.modules()
    with monkeypatch.context() as patch:
        patch.setenv("PIP_FIND_LINKS", str(inside.computer / "nowhere"))
        with pytest.raises(SystemExit):
            environment._add(dictionaries(environment))
    assert environment._stands([environment.APP])

    def stopped(home, lock, *, sources, begins):
        begins()
        raise KeyboardInterrupt

    monkeypatch.setattr(environment, "install", stopped)
    with pytest.raises(KeyboardInterrupt):
        environment._add(dictionaries(environment))
    assert not environment._stands([environment.APP])


def test_what_was_added_comes_along_when_the_environment_is_made_anew(inside):
    environment = inside.modules()
    environment._mark(inside.home, "requirements-dictionaries.lock of long ago")
    environment._make([environment.APP])
    assert environment._stands([environment.APP, dictionaries(environment)])


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.EACCES, "nothing may be written there"),
        (errno.EROFS, "nothing may be written there"),
        (errno.ENOSPC, "There is not enough room on the disk"),
        (errno.EIO, "Input/output error"),
    ],
)
def test_a_folder_that_takes_nothing_is_told_by_its_cause(inside, monkeypatch, number, told):
    environment = inside.modules()

    def refused(path, *_, **__):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "mkdir", refused)
    with pytest.raises(SystemExit, match=told):
        environment._make([environment.APP])
    assert inside.environments() == {".venv"}


def test_a_disk_with_too_little_room_is_told_before_anything_is_fetched(inside, monkeypatch, capsys):
    environment = inside.modules()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9 - 10**8, 10**8))
    with pytest.raises(SystemExit, match=r"There is not enough room .*: it needs 850 MB\. Make room"):
        environment._make([environment.APP])
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("script", SCRIPTS)
def test_an_old_python_can_read_the_scripts_in_order_to_be_refused(script):
    ast.parse((PACKAGING / f"{script}.py").read_text("utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize(("newer", "told"), [(None, "Install a newer one"), ("python3.13", "  python3.13 packaging/")])
def test_an_old_python_is_told_the_next_step(inside, monkeypatch, newer, told):
    causes = inside.modules().causes
    monkeypatch.setattr(causes.sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(causes.shutil, "which", lambda name: name if name == newer else None)
    with pytest.raises(SystemExit, match=told):
        causes.refuse_an_old_python("packaging/run.py")


def test_qt_that_misses_a_library_names_it(inside):
    raised = "raise ImportError('libnowhere.so.7: cannot open shared object file: No such file or directory')\n"
    replace(site(inside.home) / "PySide6" / "QtSvg.py", raised)
    with pytest.raises(SystemExit, match=r"Qt needs libnowhere\.so\.7\. Install it"):
        inside.modules().system.try_qt(inside.home / "bin" / "python")


def test_the_readme_and_the_refusal_name_the_same_systems(inside):
    told = re.findall(r"(?:Windows|macOS|glibc|on ARM|and|to) (\d[\d.]*)", inside.modules().causes.SYSTEMS)
    assert told == ["10", "14", "2.34", "2.39", "3.14"]
    readme = (PACKAGING.parent / "README.md").read_text("utf-8").partition("## Using it")[0]
    assert all(each in readme for each in told)


class TestPip:
    """What pip says, from pip itself."""

    def refused(self, inside, lock_text) -> str:
        lock = inside.computer / "some.lock"
        lock.write_text(lock_text)
        with pytest.raises(SystemExit) as told:
            inside.modules().install(inside.home, lock)
        assert not (inside.home / "tmp").exists()
        return str(told.value)

    def test_a_package_that_is_not_the_locked_one(self, inside):
        line = wheel(inside.computer / "wheels", "chalk", {})
        wheel(inside.computer / "wheels", "chalk", {"chalk.py": ""})
        assert self.refused(inside, line).startswith("A package that came is not the one that was locked")

    def test_no_wheel_for_this_machine(self, inside):
        told = self.refused(inside, wheel(inside.computer / "wheels", "chalk", {}, fits="win_amd64"))
        assert "there is no chalk for it. It runs on Windows 10 or newer (x64), macOS 14 or newer" in told

    def test_no_network(self, inside, monkeypatch, capsys):
        monkeypatch.delenv("PIP_NO_INDEX")
        monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
        monkeypatch.setenv("PIP_RETRIES", "1")
        told = self.refused(inside, "chalk==1.0 --hash=sha256:" + "0" * 64)
        assert told == "The packages could not be fetched. Check the connection, and type the same command again."
        assert capsys.readouterr().out == "The connection does not answer. Trying again …\n"
