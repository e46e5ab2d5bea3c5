"""What is shown is whole: wherever one bit is flipped, every text is read as it was written, or refused by name."""

from __future__ import annotations

import io
import json
import os
from datetime import date

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from PIL import Image

from journal.deeds import back_up, checking
from journal.deeds import unlock as door
from journal.deeds.export import export
from journal.errors import DamagedJournal, DamagedText, DiskFailed
from journal.journal import Journal
from journal.shapes import Draft, Span
from journal.shapes.book import Order
from journal.shapes.keys import KeyDeed
from journal.sharing.preview import preview
from journal.slices import at_once
from journal.vault import snapshot
from journal.vault.migrate import migrate
from journal.vault.store import open_store
from journal.yearbook.book import Books
from tests.proofs import proved

KEY = bytearray(range(32))
PAGE = 4096
ALWAYS = Span(name="", first=date(2020, 1, 1), last=date(2030, 1, 1))
LONG = "\n\n".join(f"The bell rang for the {n}th time, and {n * 7} of them were still writing." for n in range(200))


def noise():
    made = io.BytesIO()
    Image.effect_noise((90, 60), 80).save(made, "PNG")
    return made.getvalue()


PNG = noise()


def opened(path):
    return Journal(open_store(path, KEY), path.parent, "0" * 32)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A journal with four long entries, a photo and a card, and the bytes of its database."""
    folder = tmp_path_factory.mktemp("whole") / "My journal.afterbell"
    folder.mkdir()
    store = open_store(folder / "journal.db", KEY, create=True)
    migrate(store)
    journal = Journal(store, folder, "0" * 32)
    written = [journal.entries.write(Draft(title=f"Evening {n}", body=f"{LONG} End of {n}.")).id for n in range(4)]
    journal.attachments.add(written[0], "board.png", PNG)
    journal.circle.set_up("Ellen")
    at_once(journal.word_index.settling())  # closing has no time for all of it, now and then
    journal.close()
    return folder, written, (folder / "journal.db").read_bytes()


def damage(whole, page, place=2000):
    """Flip one bit of a page, and give the path of the database."""
    folder, _, data = whole
    damaged = bytearray(data)
    damaged[(page - 1) * PAGE + place] ^= 4
    path = folder / "journal.db"
    path.write_bytes(damaged)
    return path


def raw(path):
    connection = sqlcipher.connect(str(path))
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    connection.execute("PRAGMA cipher_log_level = NONE")
    return connection


@pytest.fixture(scope="module")
def blank(whole):
    """The page of which SQLCipher itself makes blank text, and whose entry that is."""
    _, written, data = whole
    for page in range(2, len(data) // PAGE + 1):
        connection = raw(damage(whole, page))
        for number, entry in enumerate(written):
            try:
                (body,) = connection.execute("SELECT body FROM entries WHERE id = ?", (entry,)).fetchone()
            except sqlcipher.Error:
                break
            if "\0" in body:
                connection.close()
                return page, number
        connection.close()
    pytest.fail("SQLCipher no longer reads a bad page as zeros: these tests prove nothing")


@pytest.fixture
def damaged(whole, blank):
    """An open journal whose second-to-last page of one entry is blank, that entry, and the others."""
    page, number = blank
    journal = opened(damage(whole, page))
    written = list(whole[1])
    lost = written.pop(number)
    yield journal, lost, written
    journal.close()


def test_wherever_a_bit_is_flipped_every_text_is_right_or_refused(whole):
    _, written, data = whole
    refused = 0
    for page in range(1, len(data) // PAGE + 1):
        try:
            journal = opened(damage(whole, page))
        except DamagedJournal:
            continue
        for look in LOOKS:
            try:
                assert look(journal, written), page
            except DamagedJournal:
                refused += 1
        journal.close()
    assert refused > 10


def reads_right(number):
    return lambda journal, written: journal.entries.get(written[number]).body == f"{LONG} End of {number}."


LOOKS = (
    *map(reads_right, range(4)),
    lambda journal, written: journal.attachments.bytes_of(journal.attachments.of(written[0])[0].id) == PNG,
    lambda journal, _: journal.circle.me().name == "Ellen",
    lambda journal, _: all(row.damaged or row.heading[:8] == "Evening " for row in journal.timeline.page()),
)


def test_a_page_with_several_entries_hides_none_of_the_others(tmp_path):
    path = tmp_path / "journal.db"
    store = open_store(path, KEY, create=True)
    migrate(store)
    journal = Journal(store, tmp_path, "0" * 32)
    written = {journal.entries.write(Draft(body=f"short {n}", starred=n == 5)).id: n for n in range(60)}
    kinds = [(row.id, row.day, row.kind, row.starred) for row in journal.timeline.page(limit=60)]
    journal.close()
    data = path.read_bytes()
    hidden = 0
    for page in range(2, len(data) // PAGE + 1):
        flipped = bytearray(data)
        flipped[page * PAGE - 1000] ^= 1
        path.write_bytes(flipped)
        try:
            journal = opened(path)
        except DamagedJournal:  # the schema
            continue
        try:
            rows = journal.timeline.page(limit=60)
        except DamagedJournal:  # an index, or a page that leads to others
            rows = ()
        damaged = [row for row in rows if row.damaged]
        if 0 < len(damaged) < 60:
            hidden += 1
            assert [(row.id, row.day, row.kind, row.starred) for row in rows] == kinds
            for row in rows:
                if row.damaged:
                    with pytest.raises(DamagedText):
                        journal.entries.get(row.id)
                else:
                    assert journal.entries.get(row.id).body == row.heading == f"short {written[row.id]}"
        journal.close()
    assert hidden


def test_a_damaged_entry_is_refused_by_name_each_time_and_the_others_are_read(damaged):
    journal, lost, others = damaged
    for _ in range(2):
        with pytest.raises(DamagedText) as refused:
            journal.entries.get(lost)
        assert (refused.value.facts["table"], refused.value.facts["row"]) == ("entries", lost)
        assert all(journal.entries.get(entry).body.startswith(LONG) for entry in others)


def test_beside_a_damaged_entry_everything_goes_on(damaged):
    journal, lost, others = damaged
    with pytest.raises(DamagedText):
        journal.entries.get(lost)
    new = journal.do(lambda each: each.entries.write(Draft(body="after the damage")))[0]
    assert journal.entries.get(new.id).body == "after the damage"
    journal.do(lambda each: each.entries.revise(others[0], Draft(body="another text")))
    assert [hit.row.id for hit in journal.search.find("damage")] == [new.id]
    assert {row.id for row in journal.timeline.page()} == {lost, new.id, *others}


@pytest.mark.parametrize(
    "deed",
    [
        lambda journal, lost: journal.entries.revise(lost, Draft(body="over it")),
        lambda journal, lost: journal.entries.star(lost, True),
        lambda journal, lost: journal.trash.put([lost]),
    ],
    ids=["revise", "star", "trash"],
)
def test_a_deed_on_a_damaged_entry_is_refused_as_damage_and_changes_nothing(damaged, deed):
    journal, lost, others = damaged
    with pytest.raises(DamagedJournal):
        journal.do(lambda each: deed(each, lost))
    assert journal.entries.count() == 4
    assert all(journal.entries.get(entry).body.startswith(LONG) for entry in others)
    journal.do(lambda each: each.entries.write(Draft(body="goes on")))


def test_a_search_finds_what_can_be_read_and_shows_nothing_of_what_cannot(damaged):
    journal, lost, others = damaged
    hits = [hit for query in ("bell", "riting", "evening", '"the bell"') for hit in journal.search.find(query)]
    assert not any("\0" in piece.text for hit in hits for piece in hit.snippet)
    assert {hit.row.id for hit in journal.search.find("bell")} == {lost, *others}


def test_a_damaged_entry_is_neither_exported_nor_shared_nor_bound_into_a_book(damaged, tmp_path):
    journal, lost, _ = damaged
    with pytest.raises(DamagedText) as refused:
        export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "plain")
    assert refused.value.facts["row"] == lost
    assert not (tmp_path / "plain").exists()
    with pytest.raises(DamagedText) as refused:
        at_once(Books(journal.store).gather(Order(period=ALWAYS)))
    assert refused.value.facts["row"] == lost
    with pytest.raises(DamagedText) as refused:
        preview(journal, (lost,))
    assert refused.value.facts["row"] == lost


def test_an_export_leaves_out_what_is_damaged_where_that_is_asked_for_and_names_it(damaged, tmp_path):
    journal, lost, others = damaged
    report = export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "plain", leave_out_damaged=True)
    assert report.left_out == (("entries", lost),)
    assert report.entries == len(others)
    texts = [path.read_text("utf-8") for path in (tmp_path / "plain" / "entries").rglob("*.md")]
    assert len(texts) == len(others)
    assert not any("\0" in text for text in texts)
    assert len(json.loads((tmp_path / "plain" / "afterbell.json").read_text("utf-8"))["pages"]) == len(others)


def test_a_look_inside_a_transaction_takes_all_of_it_back(damaged):
    journal, lost, _ = damaged

    def deed(each):
        each.entries.write(Draft(body="taken back"))
        each.entries.get(lost)

    with pytest.raises(DamagedText):
        journal.do(deed)
    assert journal.entries.count() == 4


def test_a_save_after_a_look_that_nobody_waited_for_is_not_refused_for_a_wrong_reason(damaged):
    journal, lost, _ = damaged
    with pytest.raises(DamagedText):
        journal.entries.get(lost)
    assert journal.do(lambda each: each.entries.write(Draft(body="kept")))[0].body == "kept"


def test_streamed_rows_are_looked_at_too(damaged):
    journal, _, _ = damaged
    with pytest.raises(DamagedJournal):
        list(journal.store.stream("SELECT body FROM entries"))


def test_a_text_with_a_nul_is_damage_although_its_page_checks_out(journal):
    """An older Afterbell may have written a blank page anew, under a right MAC."""
    entry = journal.entries.write(Draft(body="as it was"))
    journal.store.maintain(lambda raw: raw.execute("UPDATE entries SET body = CAST(x'610062' AS TEXT)"))
    with pytest.raises(DamagedText):
        journal.entries.get(entry.id)
    with pytest.raises(DamagedJournal):
        journal.store.read("SELECT body FROM entries")


def test_no_text_is_kept_with_a_nul(journal):
    with journal.store.write() as store:
        store.run("INSERT INTO settings (name, value) VALUES (?, ?)", ("a", "on\0e"))
        store.run_many("INSERT INTO settings (name, value) VALUES (?, ?)", [("b", "t\0wo"), ("c", "three")])
    rows = journal.store.read("SELECT value FROM settings WHERE name IN ('a', 'b', 'c') ORDER BY name")
    assert [row["value"] for row in rows] == ["one", "two", "three"]


def test_an_error_of_the_disk_that_passes_is_not_told(journal, monkeypatch):
    connection = journal.store._connection
    real, failures = connection.execute, [sqlcipher.OperationalError("disk I/O error")]

    def execute(sql, values=()):
        if failures and "entries" in sql:
            raise failures.pop()
        return real(sql, values)

    monkeypatch.setattr(connection, "execute", execute)
    assert journal.entries.count() == 0
    failures += [sqlcipher.OperationalError("disk I/O error")] * 2
    with pytest.raises(DiskFailed):
        journal.entries.count()


# Digests


BLOBS = {
    "attachments": ("attachment_bytes", "bytes", lambda journal, one: journal.attachments.bytes_of(one)),
    "thumbnails": ("attachment_bytes", "thumbnail", lambda journal, one: journal.attachments.thumbnail(one)),
    "my card": ("identities", "card", lambda journal, _: journal.circle.my_card()),
    "my keys": ("identities", "seed", lambda journal, _: journal.circle.identity()),
    "a friend's card": (
        "contacts",
        "card",
        lambda journal, _: journal.circle.card_of(journal.circle.contacts()[0].id),
    ),
}


@pytest.mark.parametrize("name", BLOBS)
def test_bytes_that_are_not_those_that_were_kept_are_refused(journal, new_journal, name):
    entry = journal.entries.write(Draft(body="with a photo"))
    photo = journal.attachments.add(entry.id, "board.png", PNG)
    journal.circle.set_up("Ellen")
    friend = new_journal("Noor")
    friend.circle.set_up("Noor")
    journal.circle.add(friend.circle.my_card())
    table, column, look = BLOBS[name]
    assert look(journal, photo.id)
    other = f"iif(substr({column}, 1, 1) = x'00', x'01', x'00')"  # a key begins with any byte
    changed = f"UPDATE {table} SET {column} = CAST({other} || substr({column}, 2) AS BLOB) WHERE length({column}) > 0"
    journal.store.maintain(lambda raw: raw.execute(changed))
    with pytest.raises(DamagedText):
        look(journal, photo.id)


def test_a_friends_file_has_its_digest(two_who_share):
    journal, file_id, data = two_who_share
    assert journal.inbox.file_bytes(file_id) == data
    journal.store.maintain(lambda raw: raw.execute("UPDATE received_files SET bytes = zeroblob(length(bytes))"))
    with pytest.raises(DamagedText) as refused:
        journal.inbox.file_bytes(file_id)
    assert refused.value.facts["row"] == file_id


@pytest.fixture
def two_who_share(journal):
    from journal.circle.inbox import Arrival, ReceivedFile
    from journal.shapes import ContactId, EntryId, Kind, SharedEntry

    item = journal.inbox.add(Arrival(bundle="b" * 32, kind="share", contact=ContactId("c" * 32)))
    entry = SharedEntry(
        uid=EntryId("e" * 32), rev=1, title="", body="from a friend", kind=Kind.NOTE, day=item.day, files=(), tags=()
    )
    kept = ReceivedFile(id="f" * 32, name="board.png", media_type="image/png", data=PNG)
    journal.inbox.receive(item, 0, entry, [kept])
    return journal, kept.id, PNG


# Free pages


@pytest.mark.parametrize("shared_from", [0, 1 << 40])
def test_a_torn_free_page_is_no_damage_and_stops_no_backup(tmp_path, monkeypatch, shared_from):
    monkeypatch.setattr(back_up, "SHARED_FROM", shared_from)
    place = tmp_path / "My journal.afterbell"
    journal, _ = door.create_journal(place, "x", calibrate=False)
    going = [journal.entries.write(Draft(body=LONG)).id for _ in range(3)]
    stays = journal.entries.write(Draft(body="stays"))
    journal.trash.delete_forever(going)
    connection = journal.store._connection
    free = sorted(connection.witness.free_pages(connection.key))
    journal.close()
    with (place / "journal.db").open("r+b") as file:
        for page in free[:2]:
            file.seek((page - 1) * PAGE + 512)
            file.write(os.urandom(512))
    journal = door.open_journal(place, "x")
    assert len(journal.store.read("PRAGMA cipher_integrity_check")) == 2
    journal.store.read_only = True
    assert checking.check_journal(journal).faults == 0
    at_once(snapshot.taken(journal.store, tmp_path / "as it lies"))
    assert len(journal.store.read("PRAGMA cipher_integrity_check")) == 2
    journal.store.read_only = False
    assert back_up.back_up(journal).entries == 1
    assert len(journal.store.read("PRAGMA cipher_integrity_check")) == 0
    assert journal.entries.get(stays.id).body == "stays"
    assert journal.store.read("PRAGMA integrity_check")[0][0] == "ok"
    journal.close()


def test_real_damage_beside_a_torn_free_page_is_still_told(whole, blank):
    path = damage(whole, blank[0])
    journal = opened(path)
    assert journal.store.faults() == 1
    with pytest.raises(DamagedJournal):
        journal.store.copy_to(path.with_name("copy.db"))
    assert not path.with_name("copy.db").exists()
    journal.close()
