"""What was acknowledged is never lost: full disks, and folders that cannot be written. Kills and more: tests/faults."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory  # noqa: TID251  pytest's are shut to the users that it is about

import pytest

from journal import files
from journal.deeds import back_up, checking, rekeying
from journal.deeds import unlock as door
from journal.deeds.export import export
from journal.errors import DiskFull, NotWritable, WrongPassphrase
from journal.shapes import Draft
from journal.shapes.keys import KeyDeed
from tests.proofs import proved

ROOT = Path(__file__).parent.parent.parent

CHEAP = """
import sys
from pathlib import Path
from journal.vault import keys
keys.LEAST_MEMORY = keys.MOST_MEMORY_MADE = 64
from journal.deeds import rekeying
from journal.deeds import unlock as door
from journal.shapes import Draft
from journal.shapes.keys import KeyDeed
from tests.proofs import proved
place = Path(sys.argv[1])
def say(word):
    print(word, flush=True)
"""


@pytest.fixture
def place(tmp_path):
    found = tmp_path / "My journal.afterbell"
    journal, _ = door.create_journal(found, "x", calibrate=False)
    journal.close()
    return found


def bodies(journal):
    return {row[0] for row in journal.store.read("SELECT body FROM entries")}


def opens(place, passphrase):
    try:
        door.open_journal(place, passphrase).close()
    except WrongPassphrase:
        return False
    return True


LIMITED = """
import resource, signal
from journal.errors import DiskFull
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
journal = door.open_journal(place, "x")
size = (place / "journal.db").stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20000, size + 20000))
try:
    for number in range(1000):
        journal.do(lambda j: j.entries.write(Draft(body=f"number {number:06d} " + "word " * 500)))
        say(number)
except DiskFull:
    say("full")
say(journal.entries.count())
journal.close()
"""


@pytest.mark.skipif(os.name == "nt", reason="limits of file sizes are POSIX")
def test_a_full_disk_is_said_and_costs_only_what_was_not_acknowledged(place):
    command = [sys.executable, "-c", CHEAP + LIMITED, str(place)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    *saved, full, count = done.stdout.split()
    assert full == "full"
    assert len(saved) == int(count) > 0
    journal = door.open_journal(place, "x")
    assert journal.entries.count() == len(saved)
    assert journal.store.faults() == 0
    journal.do(lambda opened: opened.entries.write(Draft(body="room again")))
    journal.close()


FULL_FOR_ALL = """
import resource, signal
from journal.deeds import back_up as backup
from journal.errors import DiskFull
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
journal = door.open_journal(place, "x")
resource.setrlimit(resource.RLIMIT_FSIZE, (300, 300))
deeds = (
    lambda: rekeying.change_passphrase(journal, proved(journal, KeyDeed.NEW_PASSPHRASE), "y"),
    lambda: rekeying.new_recovery_sheet(journal, proved(journal, KeyDeed.NEW_SHEET)),
    lambda: backup.back_up(journal),
    lambda: rekeying.replace_key(journal, proved(journal, KeyDeed.NEW_KEY), "z"),
    lambda: door.create_journal(place.with_name("Other.afterbell"), "x", calibrate=False),
)
for deed in deeds:
    try:
        deed()
    except DiskFull:
        say("full")
journal.close()
"""


@pytest.mark.skipif(os.name == "nt", reason="limits of file sizes are POSIX")
def test_every_deed_of_the_vault_survives_a_full_disk(place):
    before = {name: (place / name).read_bytes() for name in ("journal.db", "keys.json", "keys.json.bak")}
    command = [sys.executable, "-c", CHEAP + FULL_FOR_ALL, str(place)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.stdout.split(), done.stderr) == (["full"] * 5, "")
    assert {name: (place / name).read_bytes() for name in before} == before
    assert back_up.backups(place) == ()
    assert not place.with_name("Other.afterbell").exists()
    assert opens(place, "x")


AS_NOBODY = """
import os
from journal.errors import CopyFirst, NotWritable
migrate.steps()
os.setgroups([])
os.setgid(65534)
os.setuid(65534)
journal = door.open_journal(place, "x")
say(journal.read_only)
say([journal.entries.get(entry).body for entry in journal.entries.in_order()])
say(len(journal.search.find("kept")))
for deed in (
    lambda: journal.do(lambda opened: opened.entries.write(Draft(body="refused"))),
    lambda: rekeying.change_passphrase(journal, proved(journal, KeyDeed.NEW_PASSPHRASE), "y"),
    lambda: door.create_journal(place.with_name("Other.afterbell"), "x", calibrate=False),
):
    try:
        deed()
    except NotWritable:
        say("not-writable")
journal.close()
say("closed")
"""


# Everything is imported before the change of user, who may not read the checkout.
IMPORTED = """
import journal.passphrase.recovery, journal.vault.folder, cryptography.hazmat.primitives.kdf.argon2
from journal.dates import clock
from journal.vault import migrate
from cryptography.hazmat.primitives import hashes, hmac
import cryptography.hazmat.primitives.ciphers.aead, cryptography.hazmat.primitives.kdf.hkdf
clock.today()
"""


@pytest.fixture
def locked_away(place):
    """A copy of the journal that everybody may read, and nobody but root may write.

    It is in no folder of pytest's: each run of the same user shuts those against all others as it begins.
    """
    journal = door.open_journal(place, "x")
    journal.do(lambda opened: opened.entries.write(Draft(body="kept")))
    journal.close()
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield let_all_read(shutil.copytree(place, Path(folder) / place.name))


def let_all_read(place):
    for file in place.iterdir():
        file.chmod(0o644)
    place.chmod(0o755)
    return place


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="becomes another user, which only root can")
def test_a_folder_that_cannot_be_written_is_read_and_untouched(locked_away):
    place = locked_away
    before = {file.name: file.read_bytes() for file in place.iterdir()}
    command = [sys.executable, "-c", CHEAP + IMPORTED + AS_NOBODY, str(place)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    said = ["True", "['kept']", "1", *["not-writable"] * 3, "closed"]
    assert (done.stdout.splitlines(), done.stderr) == (said, "")
    assert {file.name: file.read_bytes() for file in place.iterdir()} == before
    assert opens(place, "x")


def test_a_journal_on_a_disk_that_takes_nothing_is_exported_and_backed_up_to_another(place, tmp_path, monkeypatch):
    journal = door.open_journal(place, "x")
    journal.do(lambda opened: opened.entries.write(Draft(body="kept")))
    journal.close()
    before = {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in place.iterdir()}

    def refused(path):
        raise NotWritable(path=path)

    monkeypatch.setattr(files, "Lock", refused)
    journal = door.open_journal(place, "x")
    assert journal.read_only
    assert export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "plain").entries == 1
    assert back_up.back_up(journal, tmp_path / "stick").entries == 1
    assert checking.check_journal(journal).faults == 0
    with pytest.raises(NotWritable):
        journal.do(lambda opened: opened.entries.write(Draft(body="refused")))
    journal.close()
    assert {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in place.iterdir()} == before


UNFINISHED = """
from journal.errors import CopyFirst
import os
migrate.steps()
os.setgroups([])
os.setgid(65534)
os.setuid(65534)
try:
    door.open_journal(place, "x")
except CopyFirst:
    say("copy first")
"""


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="becomes another user, which only root can")
def test_a_save_that_was_cut_short_is_finished_elsewhere_where_nothing_can_be_written(locked_away):
    cut = locked_away.with_name("Cut.afterbell")
    journal = door.open_journal(locked_away, "x")

    def deed(opened):
        for few in ("PRAGMA cache_size = 10", "PRAGMA cache_spill = 10"):
            opened.store.one(few)
        for _ in range(20):
            opened.entries.write(Draft(body=os.urandom(20_000).hex()))
        shutil.copytree(locked_away, cut)
        raise KeyError

    with pytest.raises(KeyError):
        journal.do(deed)
    journal.close()
    assert (cut / "journal.db-journal").stat().st_size
    let_all_read(cut)
    command = [sys.executable, "-c", CHEAP + IMPORTED + UNFINISHED, str(cut)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.stdout, done.stderr) == ("copy first\n", "")
    journal = door.open_journal(cut, "x")
    assert bodies(journal) == {"kept"}
    journal.close()


def test_a_disk_that_becomes_read_only_is_said_and_loses_nothing(place, monkeypatch):
    journal = door.open_journal(place, "x")
    journal.do(lambda opened: opened.entries.write(Draft(body="before")))
    journal.store.one("PRAGMA query_only = 1")
    with pytest.raises(NotWritable):
        journal.do(lambda opened: opened.entries.write(Draft(body="after")))
    journal.store.one("PRAGMA query_only = 0")
    assert bodies(journal) == {"before"}

    def refused(*_arguments, **_named):
        raise OSError(30, "read-only file system")

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", refused)
        with pytest.raises(NotWritable):
            rekeying.change_passphrase(journal, proved(journal, KeyDeed.NEW_PASSPHRASE), "y")
    journal.close()
    assert opens(place, "x")


def test_the_refusals_of_a_full_disk_name_a_path_and_no_word(place, monkeypatch):
    journal = door.open_journal(place, "x")

    def full(*_arguments):
        raise OSError(28, "no space left")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(DiskFull) as refused:
            rekeying.change_passphrase(journal, proved(journal, KeyDeed.NEW_PASSPHRASE), "secret words")
    assert set(refused.value.facts) == {"path"}
    assert "secret" not in repr(refused.value) + str(refused.value.facts)
    journal.close()
