"""No word of the journal reaches the disk unencrypted: one marker, written everywhere, is looked for in every file.

With strace at hand the files that were ever opened for writing are listed too, also those gone at the end.
"""

from __future__ import annotations

import base64
import os
import re
import shutil
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
MARKER = "Zwiebelturmglockenspiel"
PASSPHRASE = "Kreidestaubfanfare"

DEEDS = """
import sys
from pathlib import Path
from journal.vault import keys
keys.LEAST_MEMORY = keys.MOST_MEMORY_MADE = 64
from journal.deeds import back_up as backup, checking, rekeying, unlock as door, write as writing
from journal.shapes import Draft
from journal.shapes.keys import KeyDeed
from journal.slices import at_once
from tests.proofs import proved
marker, passphrase, home = sys.argv[1], sys.argv[2], Path(sys.argv[3])
place = home / "My journal.afterbell"
journal, sheet = door.create_journal(place, passphrase, calibrate=False)
entry = writing.write(journal, Draft(body=f"{marker} was here. " * 400, title=marker, tags=(marker,)))
writing.revise(journal, entry.id, Draft(body=f"And {marker} again. " * 300, title=marker))
writing.attach(journal, entry.id, f"{marker}.txt", marker.encode() * 50_000)
writing.add_later_line(journal, entry.id, marker)
for number in range(300):
    writing.write(journal, Draft(body=f"{marker} {number} " * 100))
at_once(journal.word_index.settling())
assert journal.store.read("SELECT count(*) FROM entry_words WHERE entry_words MATCH ?", (marker,))[0][0] == 301
journal.store.read("SELECT body FROM entries ORDER BY body DESC, random()")
info = backup.back_up(journal)
backup.back_up(journal, home / "stick")
rekeying.change_passphrase(journal, proved(journal, KeyDeed.NEW_PASSPHRASE), passphrase + "!")
journal, sheet = rekeying.replace_key(journal, proved(journal, KeyDeed.NEW_KEY), passphrase)
print(" ".join(sheet.words))
checking.check_journal(journal)
writing.trash(journal, (entry.id,))
journal.trash.delete_forever((entry.id,))
try:
    door.open_journal(place, passphrase + marker)
except Exception as refusal:
    print(repr(refusal), refusal.__dict__ if hasattr(refusal, "__dict__") else "")
journal.close()
backup.restore(Path(info.path), home / "Restored.afterbell", passphrase)
door.open_journal(place, passphrase).close()
"""


def shapes_of(word: str) -> list[bytes]:
    """The word as it would stand in a file: UTF-8, both UTF-16s, and base64 at each of its three offsets."""
    plain = [word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")]
    coded = [base64.b64encode(b"\0" * shift + word.encode())[4:-4] for shift in range(3)]
    return plain + coded


def inflated(data: bytes) -> bytes:
    """Everything that can be inflated in it, from each place where a zlib or gzip stream or a zip member may begin."""
    found = []
    for start in re.finditer(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08|PK\x03\x04", data):
        for window in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):
            try:
                found.append(zlib.decompressobj(window).decompress(data[start.start() :], 1 << 20))
            except zlib.error:
                continue
    return b"".join(found)


def leaks(data: bytes, *words: str) -> list[str]:
    whole = data + inflated(data)
    return [word for word in words for shape in shapes_of(word) if shape.lower() in whole.lower()]


@pytest.mark.parametrize(
    "hide", [str.encode, lambda word: word.encode("utf-16-le"), lambda word: base64.b64encode(word.encode())]
)
def test_the_search_finds_a_leak_in_every_shape(hide):
    assert leaks(b"xx" + hide(f"a {MARKER} b") + b"yy", MARKER)
    assert leaks(b"xx" + zlib.compress(hide(f"a {MARKER} b" * 9)), MARKER)
    assert not leaks(b"xx" + hide("nothing") + b"yy", MARKER)


def run(home: Path, trace: Path | None) -> str:
    surroundings = {
        "HOME": str(home / "home"),
        "TMPDIR": str(home / "tmp"),
        "XDG_RUNTIME_DIR": str(home / "tmp"),
        "SQLITE_TMPDIR": str(home / "tmp"),
        "PATH": os.environ["PATH"],
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    for name in ("home", "tmp"):
        (home / name).mkdir()
    tracing = ["strace", "-f", "-qq", "-e", "trace=openat,open,creat,socket,connect", "-o", str(trace)] if trace else []
    command = [*tracing, sys.executable, "-c", DEEDS, MARKER, PASSPHRASE, str(home)]
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def files_under(home: Path) -> list[Path]:
    return [path for path in home.rglob("*") if path.is_file()]


def test_no_word_of_the_journal_reaches_any_file(tmp_path):
    home = tmp_path / "world"
    home.mkdir()
    said = run(home, None)
    files = files_under(home)
    assert len([path for path in files if path.name == "journal.db"]) == 4
    secret_words = said.splitlines()[0]
    for path in files:
        assert leaks(path.read_bytes(), MARKER, PASSPHRASE, secret_words) == [], path.name
        assert MARKER not in path.name
    assert MARKER not in said
    assert PASSPHRASE not in said


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace lists the files that were opened for writing")
def test_nothing_is_opened_for_writing_outside_the_journals_own_files_and_nobody_is_called(tmp_path):
    home = tmp_path / "world"
    home.mkdir()
    trace = tmp_path / "trace"
    run(home, trace)
    opened = re.findall(
        r'(?:openat\(AT_FDCWD, |open\(|creat\()"([^"]+)", ([A-Z_|]+)[^=]*= \d', trace.read_text("utf-8")
    )
    written = {path for path, how in opened if re.search("O_WRONLY|O_RDWR|O_CREAT", how)}
    assert any(path.endswith("journal.db") for path in written)
    own = re.compile(
        r"/(journal\.db(-journal|\.next|\.next-journal)?|journal\.lock|keys\.json(\.bak|\.next)?(\.[0-9a-f]{8}\.new)?"
        r"|(backup\.json|journal\.db)\.[0-9a-f]{8}\.new)$"
    )
    assert [path for path in written if not own.search(path) and path != "/dev/null"] == []
    assert [path for path in written if not path.startswith(str(home)) and path != "/dev/null"] == []
    assert re.findall(r"(?:socket|connect)\(.*AF_INET.*", trace.read_text("utf-8")) == []
