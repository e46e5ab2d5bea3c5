"""Whatever stands where Afterbell reads, writes or locks: no foreign byte changes, nothing is waited for, memory stays.

Links, second names, pipes, devices, folders, files that grow and files that are huge, at every door there is.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import shutil
import signal
import stat
import subprocess
import sys
import threading
from datetime import date
from pathlib import Path

import pytest

from journal import files
from journal.deeds import back_up, lifeboat, rekeying, rescue, take_in, words_file
from journal.deeds import unlock as door
from journal.deeds.export import export
from journal.deeds.take_in import import_file
from journal.errors import NotAPlainFile, Refusal, WrongPassphrase
from journal.shapes import Draft, EntryId, SealOrder, UnsavedWords
from journal.shapes.keys import KeyDeed
from journal.sharing import hand_over, seal, shared_folder
from journal.yearbook import shelf
from tests.proofs import proved

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there are no such files")

SECONDS = 10  # in which every door has answered
OVER = 64 << 20  # bytes of memory that one door may take for a file it refuses
WORDS = b"somebody else's words, not a byte of which may change " * 200


@pytest.fixture
def victim(tmp_path):
    path = tmp_path / "elsewhere" / "letter.txt"
    path.parent.mkdir()
    path.write_bytes(WORDS)
    path.chmod(0o640)
    return path


@pytest.fixture
def mine(tmp_path):
    """A small journal, closed, whose passphrase is "x"."""
    folder = tmp_path / "mine.afterbell"
    journal, _ = door.create_journal(folder, "x", calibrate=False)
    journal.do(lambda each: each.entries.write(Draft(body="words of mine")))
    journal.circle.set_up("Ellen")
    journal.close()
    return folder


@pytest.fixture
def opened(mine):
    journal = door.open_journal(mine, "x")
    yield journal
    journal.close()


# What may stand there


def link(path, victim):
    path.symlink_to(victim)


def link_to_nowhere(path, victim):
    path.symlink_to(victim.with_name("not there yet.txt"))


def second_name(path, victim):
    path.hardlink_to(victim)


def pipe(path, _):
    os.mkfifo(path)


def device(path, _):
    path.symlink_to("/dev/zero")


def folder(path, _):
    path.mkdir()


def huge(path, _):
    path.write_bytes(b"age-encryption.org/v1\n")
    os.truncate(path, 1 << 40)


OBSTACLES = (link, link_to_nowhere, second_name, pipe, device, folder, huge)


class TooLate(BaseException):
    """No error that anything turns into a refusal."""


@contextlib.contextmanager
def law(victim, *, over=OVER):
    """What holds whatever is done inside: it ends or is refused soon, the victim is as it was, memory is not filled."""

    def too_late(*_):
        raise TooLate

    heard = signal.signal(signal.SIGALRM, too_late)
    signal.alarm(SECONDS)
    before = victim.stat()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    try:
        with contextlib.suppress(Refusal):
            yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, heard)
    after = victim.stat()
    assert victim.read_bytes() == WORDS
    assert (after.st_mode, after.st_mtime_ns, after.st_ino) == (before.st_mode, before.st_mtime_ns, before.st_ino)
    assert not victim.with_name("not there yet.txt").exists()
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 - memory < over


# A stranger's folder


NAMES = (
    "journal.lock",
    "journal.db",
    "journal.db-journal",
    "journal.db-wal",
    "journal.db.next",
    "journal.db.next-journal",
    "journal.db.before-1",
    "keys.json",
    "keys.json.bak",
    "keys.json.next",
)


@pytest.mark.parametrize("passphrase", ["x", "a wrong one"])
@pytest.mark.parametrize("obstacle", OBSTACLES, ids=lambda obstacle: obstacle.__name__)
def test_a_strangers_journal_changes_nothing_outside_its_folder(mine, victim, obstacle, passphrase, tmp_path):
    for name in NAMES:
        gift = tmp_path / f"{name}.afterbell"
        shutil.copytree(mine, gift)
        (gift / name).unlink(missing_ok=True)
        obstacle(gift / name, victim)
        with law(victim):
            journal = door.open_journal(gift, passphrase)
            try:
                journal.do(lambda each: each.entries.write(Draft(body="written into it")))
                rekeying.change_passphrase(journal, proved(journal, KeyDeed.NEW_PASSPHRASE), "y")
                if "next" in name:
                    journal, _ = rekeying.replace_key(journal, proved(journal, KeyDeed.NEW_KEY), "z")
            finally:
                journal.close()


def test_a_lock_that_leads_to_my_own_journal_leaves_it_whole(mine, tmp_path):
    """Before the passphrase was even tried, 303,104 bytes became 28."""
    gift = tmp_path / "gift.afterbell"
    gift.mkdir()
    shutil.copy(mine / "keys.json", gift)
    (gift / "journal.lock").symlink_to(mine / "journal.db")
    wrong = tmp_path / "wrong"
    wrong.write_text("a wrong one\n")
    before = (mine / "journal.db").read_bytes()
    command = [sys.executable, "-m", "journal", "list", str(gift), "--passphrase-file", str(wrong)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 1
    assert "is a link" in done.stderr
    assert (mine / "journal.db").read_bytes() == before
    (gift / "journal.lock").unlink()
    (gift / "journal.lock").hardlink_to(mine / "journal.db")
    with pytest.raises(NotAPlainFile):
        door.open_journal(gift, "a wrong one")
    assert (mine / "journal.db").read_bytes() == before


@pytest.mark.parametrize("name", ["journal.db", "journal.db-journal"])
def test_a_copy_made_of_second_names_stays_as_it_was_and_the_journal_opens(mine, tmp_path, name):
    """As `cp -al` and several programs for backups make them."""
    snapshot = tmp_path / "snapshot"
    snapshot.mkdir()
    (mine / name).touch()
    (snapshot / name).hardlink_to(mine / name)
    before = (snapshot / name).read_bytes()
    journal = door.open_journal(mine, "x")
    journal.do(lambda each: each.entries.write(Draft(body="more words " * 500)))
    assert journal.entries.count() == 2
    journal.close()
    assert (snapshot / name).read_bytes() == before


# Every door that reads


def copy_of(mine, tmp_path):
    made = tmp_path / "one of my backups"
    shutil.copytree(mine, made)
    (made / "backup.json").write_text(
        json.dumps(
            {"format": back_up.FORMAT, "number": 1, "vault": "0" * 32, "made_at": "2026-03-12T12:00:00Z", "entries": 1}
        )
    )
    return made


READERS = {
    "bundle": hand_over.open_file,
    "card": lambda journal, path: journal.circle.add(hand_over.card_in(path)),
    "class list": lambda _, path: hand_over.read_list_file(path),
    "attached": lambda journal, path: journal.attachments.add(
        journal.entries.in_order()[0], "x", files.read(path, 50 << 20)
    ),
    "import": import_file,
    "words": lambda _, path: take_in.open_with(path, "x"),
    "words looked at": lambda _, path: words_file.is_under_passphrase(path),
    "lifeboat": lambda journal, path: lifeboat.bring_home(journal, [path]),
}


@pytest.mark.parametrize("obstacle", OBSTACLES, ids=lambda obstacle: obstacle.__name__)
def test_a_file_that_is_taken_in_is_not_waited_for_and_does_not_fill_the_memory(opened, victim, obstacle, tmp_path):
    for number, (name, reader) in enumerate(READERS.items()):
        path = tmp_path / f"foreign {number}"
        obstacle(path, victim)
        with law(victim):
            reader(opened, path)
        assert opened.entries.count() <= 1 + len(READERS), name


@pytest.mark.parametrize("name", ["journal.db", "keys.json", "keys.json.bak", "backup.json"])
@pytest.mark.parametrize("obstacle", OBSTACLES, ids=lambda obstacle: obstacle.__name__)
def test_a_foreign_backup_is_looked_at_and_restored_without_harm(mine, victim, obstacle, name, tmp_path):
    made = copy_of(mine, tmp_path)
    (made / name).unlink()
    obstacle(made / name, victim)
    with law(victim):
        back_up.found_in(made)
    with law(victim):
        back_up.restore(made, tmp_path / "restored.afterbell", "x")
    left = [path.name for path in tmp_path.iterdir() if "restor" in path.name or path.name.startswith(".")]
    assert left in ([], ["restored.afterbell"])


@pytest.mark.parametrize("obstacle", OBSTACLES, ids=lambda obstacle: obstacle.__name__)
def test_a_shared_folder_is_picked_up_from_without_harm(opened, victim, obstacle, tmp_path):
    shared = tmp_path / "Circle"
    shared.mkdir()
    shared_folder.choose(opened, shared)
    obstacle(shared / "from Noor.afterbell", victim)
    with law(victim):
        assert shared_folder.pick_up(opened).items == ()


def test_a_file_that_grows_while_it_is_read_ends_at_the_limit(tmp_path, victim):
    path = tmp_path / "growing"
    path.write_bytes(bytes(1 << 20))
    done = threading.Event()

    def grow():
        with path.open("ab", buffering=0) as file:
            while not done.is_set():
                file.write(bytes(1 << 16))

    grower = threading.Thread(target=grow)
    grower.start()
    try:
        with law(victim):
            assert len(files.read(path, 4 << 20)) <= 4 << 20
        with law(victim):
            assert sum(map(len, files.copied_from(path))) < 1 << 30
    finally:
        done.set()
        grower.join()


# Every door that writes


def sealed_file(journal, path):
    journal.circle.add(friend_card(journal))
    contact = journal.circle.contacts()[0].id
    order = SealOrder(entry_ids=tuple(journal.entries.in_order()), contacts=(contact,), allow_unverified=True)
    sealed = seal.seal(journal, order)
    (path.parent / sealed.file_name).unlink(missing_ok=True)
    path.rename(path.parent / sealed.file_name)
    hand_over.save(sealed, path.parent)


def friend_card(_):
    from journal.bundle import cards
    from journal.bundle.identity import Identity

    return cards.make(Identity(b"\5" * 32), cards.Issue(name="Noor", created=1_770_000_000))


def words():
    return UnsavedWords(entry=EntryId("e" * 32), rev=0, draft=Draft(body="held", day=date(2026, 3, 12)), called="")


WRITERS = {
    "card": ("Ellen.afterbell-card", lambda journal, path: hand_over.save_card(journal, path.parent)),
    "ledger": ("What left.csv", lambda journal, path: hand_over.save_ledger(journal, path.parent)),
    "picture": ("picture.png", lambda _, path: files.put_in_plain(path, b"a picture")),
    "book": ("book.pdf", lambda _, path: shelf.put({"book.pdf": b"a book"}, path.parent)),
    "pages": ("pages", lambda _, path: shelf.put({"pages/1.md": b"a page"}, path.parent)),
    "export": ("plain", lambda journal, place: export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), place)),
    "backup": ("mine backups", lambda journal, path: back_up.back_up(journal, path.parent)),
    "fresh copy": ("x", lambda journal, path: rescue.save_fresh_copy(journal, path.parent)),
    "new journal": ("new.afterbell", lambda _, path: door.create_journal(path, "x", calibrate=False)[0].close()),
    "lifeboat": ("boat", lambda journal, path: lifeboat.put([path], [words()], lifeboat.recipient_of(journal))),
}


@pytest.mark.parametrize("obstacle", OBSTACLES, ids=lambda obstacle: obstacle.__name__)
@pytest.mark.parametrize("name", WRITERS)
def test_what_is_written_goes_through_nothing_that_stands_there(opened, victim, obstacle, name, tmp_path):
    target = tmp_path / "out"
    target.mkdir()
    place, writer = WRITERS[name]
    obstacle(target / place, victim)
    with law(victim):
        writer(opened, target / place)


@pytest.mark.parametrize("name", ["card", "picture", "lifeboat"])
def test_a_link_that_stands_where_something_is_put_is_replaced(opened, victim, name, tmp_path):
    place, writer = WRITERS[name]
    link(tmp_path / place, victim)
    writer(opened, tmp_path / place)
    assert not (tmp_path / place).is_symlink()
    assert victim.read_bytes() == WORDS


def test_nobody_can_foresee_the_name_of_a_file_that_is_being_written(opened, victim, tmp_path):
    """A link under `<name>.new` in a shared folder had the card written into any file of the person's."""
    for name in ("Ellen.afterbell-card.new", ".Ellen.afterbell-card.new", "Ellen.afterbell-card.part"):
        (tmp_path / name).symlink_to(victim)
    with law(victim):
        made = hand_over.save_card(opened, tmp_path)
    assert made.is_file()
    assert not made.is_symlink()


def test_what_is_saved_twice_stands_beside_what_was_there(opened, tmp_path):
    first, second = hand_over.save_ledger(opened, tmp_path), hand_over.save_ledger(opened, tmp_path)
    assert (first.name, second.name) == ("What left.csv", "What left 2.csv")
    assert not files.put_new_in_plain(first, b"over it")
    assert first.read_bytes() == second.read_bytes()


def test_what_is_mine_is_for_nobody_else_to_read(mine, opened, tmp_path, usual_mask):
    made = back_up.back_up(opened)
    files.put_in_plain(tmp_path / "picture.png", b"a picture")
    export(opened, proved(opened, KeyDeed.PLAIN_EXPORT), tmp_path / "plain")
    shelf.put({"pages/1.md": b"a page", "pages/files/a.png": b"a picture"}, tmp_path / "books")
    opened.close()
    back_up.restore(Path(made.path), tmp_path / "restored.afterbell", "x")
    places = [mine, back_up.place(mine), tmp_path / "restored.afterbell", tmp_path / "plain", tmp_path / "books"]
    found = [tmp_path / "picture.png", *places, *(path for place in places for path in place.rglob("*"))]
    modes = {(path.is_dir(), stat.S_IMODE(path.stat().st_mode)) for path in found}
    assert modes == {(True, 0o700), (False, 0o600)}


@pytest.fixture
def usual_mask():
    before = os.umask(0o022)
    yield
    os.umask(before)


def test_what_is_for_others_can_be_read_by_them(opened, tmp_path, usual_mask):
    assert stat.S_IMODE(hand_over.save_card(opened, tmp_path).stat().st_mode) == 0o644


def test_a_folder_of_backups_that_others_could_look_into_is_closed(opened, mine):
    home = back_up.place(mine)
    home.mkdir(mode=0o755)
    back_up.back_up(opened)
    assert stat.S_IMODE(home.stat().st_mode) == 0o700


def test_a_wrong_passphrase_leaves_a_journal_as_it_was(mine):
    before = {path.name: path.read_bytes() for path in mine.iterdir()}
    with pytest.raises(WrongPassphrase):
        door.open_journal(mine, "a wrong one")
    after = {path.name: path.read_bytes() for path in mine.iterdir()}
    assert after | {"journal.lock": before["journal.lock"]} == before
