from __future__ import annotations

import base64
import io
import json
import tarfile
from datetime import timedelta

import pytest

from journal.age import files as age
from journal.age.recipients import Passphrase
from journal.dates import clock
from journal.deeds import export, take_in, write
from journal.demo.circle import in_memory
from journal.errors import ImportRefused, JournalExists, WordsFileRefused
from journal.shapes import Ask, Draft, SealOrder
from journal.shapes.keys import KeyDeed
from journal.sharing import seal
from journal.transfer import records
from tests.proofs import proved

PASSPHRASE = "four lanterns"


def export_to(journal, place):
    export.export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), place)
    return place


def sealed_export(journal, path):
    export_to(journal, export.sealed_under(path, PASSPHRASE))
    return path


def unpacked(path, folder):
    plain = b"".join(age.decrypt(path.read_bytes(), [Passphrase(PASSPHRASE)]))
    tarfile.TarFile(fileobj=io.BytesIO(plain)).extractall(folder, filter="data")
    return folder


def opened_in(journal, path):
    return take_in.import_file(journal, path, key=take_in.open_with(path, PASSPHRASE))


@pytest.fixture(autouse=True)
def quickly_stretched(monkeypatch):
    """Stretch the passphrases of these tests less; what is written says so, and opens the same way."""
    monkeypatch.setattr("journal.age.recipients.WORK_FACTOR", 10)


@pytest.fixture
def shared(journal, friend):
    """Give a journal to which a friend has sent one entry, and whose list has one pupil."""
    journal.circle.set_up("Mara")
    contact = journal.circle.add(friend.circle.my_card()).id
    journal.circle.verify(contact, " ".join(friend.circle.my_safety_words()), "in-person")
    journal.names.add(["Emre Yilmaz"])
    send(friend, journal, "Quincunx of chairs")
    write.write(journal, Draft(body="Emre waited."))
    return journal


def send(sender, receiver, body):
    known = {each.fingerprint for each in sender.circle.contacts()}
    if receiver.circle.me().fingerprint not in known:
        sender.circle.add(receiver.circle.my_card())
    (contact,) = (each.id for each in sender.circle.contacts())
    entry = write.write(sender, Draft(body=body))
    seal.open_bundle(receiver, seal.seal(sender, order_of(entry.id, contact)).data)
    return entry


def order_of(entry, contact):
    return SealOrder(entry_ids=(entry,), contacts=(contact,), ask=Ask.LISTEN, protect=False, allow_unverified=True)


def told(report):
    return [(problem.where, problem.reason) for problem in report.problems]


def change(out, table, spoil):
    """Let a list of a plain export be another."""
    place = out / "circle" / f"{table}.json"
    rows = json.loads(place.read_text("utf-8"))
    spoil(rows)
    place.write_text(json.dumps(rows), "utf-8")


def received(journal):
    return [entry.body for item in journal.inbox.items() for entry in journal.inbox.entries_of(item.id)]


def test_the_one_file_says_nothing_and_gives_everything_back_with_its_passphrase(shared, new_journal, tmp_path):
    path = sealed_export(shared, tmp_path / "all.tar.age")
    assert [each.name for each in tmp_path.iterdir() if "all" in each.name] == ["all.tar.age"]
    assert not any(word in path.read_bytes() for word in (b"Emre", b"Quincunx", b"entries/", b"Noor"))
    fresh = new_journal("fresh")
    assert told(opened_in(fresh, path)) == []
    assert [person.names for person in fresh.names.people()] == [("Emre Yilmaz",)]
    assert fresh.circle.me() == shared.circle.me()
    assert fresh.circle.contacts() == shared.circle.contacts()
    assert received(fresh) == ["Quincunx of chairs"]
    assert (opened_in(fresh, path).added, len(fresh.inbox.items())) == (0, 1)


def test_an_export_is_never_put_over_what_stands_there(shared, tmp_path):
    (tmp_path / "mine.tar.age").write_bytes(b"mine")
    with pytest.raises(JournalExists):
        sealed_export(shared, tmp_path / "mine.tar.age")
    assert (tmp_path / "mine.tar.age").read_bytes() == b"mine"


def test_an_export_is_not_put_over_what_came_there_while_it_was_written(shared, tmp_path):
    path = tmp_path / "mine.tar.age"
    with pytest.raises(JournalExists):
        export.export(
            shared,
            proved(shared, KeyDeed.PLAIN_EXPORT),
            export.sealed_under(path, PASSPHRASE),
            progress=lambda _done, _whole: path.write_bytes(b"mine"),
        )
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir() if each.is_file()] == [(path.name, b"mine")]


@pytest.mark.parametrize(
    ("spoil", "passphrase"),
    [
        (lambda data: data[:-1] + bytes([data[-1] ^ 1]), PASSPHRASE),
        (lambda data: data[: len(data) // 2], PASSPHRASE),
        (lambda data: data, "another"),
    ],
)
def test_a_file_that_was_changed_or_cut_off_or_is_anothers_is_refused_by_name(shared, tmp_path, spoil, passphrase):
    path = sealed_export(shared, tmp_path / "all.tar.age")
    path.write_bytes(spoil(path.read_bytes()))
    with pytest.raises(WordsFileRefused) as refused:
        take_in.open_with(path, passphrase)
    assert refused.value.facts["reason"] == ("passphrase" if passphrase == "another" else "damaged")


def came_of(journal, path):
    """Give what did not come in, and why; or why nothing did."""
    try:
        return told(opened_in(journal, path))
    except (ImportRefused, WordsFileRefused) as refused:
        return [refused.facts["reason"]]


def test_a_long_file_that_is_damaged_within_is_refused_or_costs_what_lies_there(shared, new_journal, tmp_path):
    for number in range(3):
        write.attach(shared, shared.entries.in_order()[0], f"{number}.bin", bytes([number]) * 200_000)
    path = sealed_export(shared, tmp_path / "all.tar.age")
    whole = path.read_bytes()
    for at in range(400, len(whole) - 70_000, 65_552):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert came_of(new_journal(f"fresh {at}"), path) != []


def test_of_a_plain_folder_nobody_is_believed_to_have_been_compared(shared, new_journal, tmp_path):
    fresh = new_journal("fresh")
    assert told(take_in.import_file(fresh, export_to(shared, tmp_path / "out"))) == [("Noor", "compare-again")]
    assert [(each.name, each.is_verified) for each in fresh.circle.contacts()] == [("Noor", False)]
    assert received(fresh) == ["Quincunx of chairs"]


def test_the_people_list_and_the_keys_come_out_of_no_plain_folder(shared, new_journal, tmp_path):
    plain = unpacked(sealed_export(shared, tmp_path / "all.tar.age"), tmp_path / "unpacked")
    assert "Emre Yilmaz" in (plain / "private" / "people.json").read_text("utf-8")
    fresh = new_journal("fresh")
    report = told(take_in.import_file(fresh, plain))
    assert {("private/people.json", "sealed-only"), ("private/identities.json", "sealed-only")} <= set(report)
    assert (fresh.names.people(), fresh.circle.me()) == ((), None)


def test_a_journal_with_keys_of_its_own_keeps_them(shared, new_journal, tmp_path):
    other = new_journal("other")
    me = other.circle.set_up("Somebody else")
    report = told(opened_in(other, sealed_export(shared, tmp_path / "all.tar.age")))
    assert ("private/identities.json", "keys-stay") in report
    assert other.circle.me() == me


def test_somebody_known_by_their_keys_stays_one_person(shared, friend, new_journal, tmp_path):
    other = new_journal("other")
    here = other.circle.add(friend.circle.my_card())
    opened_in(other, sealed_export(shared, tmp_path / "all.tar.age"))
    assert [each.id for each in other.circle.contacts()] == [here.id]
    assert {item.contact for item in other.inbox.items()} == {here.id}
    assert received(other) == ["Quincunx of chairs"]


def test_what_a_friend_has_asked_back_does_not_come_in_again(shared, tmp_path):
    out = export_to(shared, tmp_path / "out")
    (item,) = shared.inbox.items()
    (entry,) = shared.inbox.entries_of(item.id)
    shared.inbox.take_back(item.contact, [(entry.uid, shared.inbox.bundle_of(item.id))])
    take_in.import_file(shared, out)
    assert received(shared) == []
    assert "Quincunx" not in str(shared.store.read("SELECT title, body, heading FROM received_entries")[0][:])


def test_the_newer_words_of_a_friend_win_whichever_way_they_come(shared, friend, new_journal, tmp_path):
    old = export_to(shared, tmp_path / "old")
    fresh = new_journal("fresh")
    take_in.import_file(fresh, old)
    (uid,) = friend.entries.in_order()
    clock.stop(clock.now() + timedelta(hours=1))
    write.revise(friend, uid, Draft(body="Quincunx of desks"))
    seal.open_bundle(shared, seal.seal(friend, order_of(uid, friend.circle.contacts()[0].id)).data)
    new = export_to(shared, tmp_path / "new")
    take_in.import_file(fresh, new)
    assert set(received(fresh)) == {"Quincunx of desks"}
    take_in.import_file(fresh, old)
    assert set(received(fresh)) == {"Quincunx of desks"}
    assert "Quincunx of chairs" not in str([row[:] for row in fresh.store.read("SELECT heading FROM items")])


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("contacts", "fingerprint", "0" * 64),
        ("contacts", "card", "bm8gY2FyZA=="),
        ("contacts", "added_on", "yesterday"),
        ("items", "kind", "order"),
        ("items", "place", "first"),
        ("received_entries", "day", "2026-99-01"),
        ("received_entries", "tags", "[[[1]]]"),
        ("received_entries", "tags", "{"),
        ("received_entries", "tags", "[" * 100_000),
        ("received_entries", "uid", ".."),
        ("received_entries", "sealed", 2**31),
        ("items", "id", ""),
        ("items", "note", "x" * 20_001),
        ("received_entries", "kind", "bad"),
    ],
)
def test_a_line_that_somebody_spoilt_is_named_and_costs_itself_alone(
    shared, new_journal, tmp_path, table, column, value
):
    out = export_to(shared, tmp_path / "out")
    change(out, table, lambda rows: rows[0].update({column: value}))
    fresh = new_journal("fresh")
    report = take_in.import_file(fresh, out)
    assert (f"circle/{table}.json", "row") in told(report)
    assert report.added == 1
    fresh.inbox.items()
    fresh.circle.contacts(include_removed=True)


def test_a_list_whose_numbers_are_as_high_as_may_be_leaves_room_behind_it(shared, new_journal, tmp_path):
    out, fresh = export_to(shared, tmp_path / "out"), new_journal("fresh")
    for number in range(3):
        change(
            out,
            "items",
            lambda rows, new=f"{number:032x}": rows[0].update({"id": new, "bundle": new, "place": 2**62 - 1}),
        )
        take_in.import_file(fresh, out)
    assert [item.id for item in fresh.inbox.items()] == [f"{number:032x}" for number in (2, 1, 0)]


def test_a_file_whose_id_is_no_name_does_not_come_and_keeps_nothing_from_going_out(shared, new_journal, tmp_path):
    out, fresh = export_to(shared, tmp_path / "out"), new_journal("fresh")
    (row,) = json.loads((out / "circle" / "received_entries.json").read_text("utf-8"))
    file = {
        "contact": row["contact"],
        "uid": row["uid"],
        "place": 0,
        "name": "",
        "media_type": "",
        "path": "README.txt",
    }
    (out / "circle" / "received_files.json").write_text(json.dumps([file | {"id": ".."}]), "utf-8")
    (out / "circle" / "items.json").unlink()
    assert ("circle/received_files.json", "row") in told(take_in.import_file(fresh, out))
    assert export_to(fresh, tmp_path / "again").is_dir()


@pytest.mark.parametrize("known", [True, False])
def test_nobody_makes_a_friends_keys_the_lost_ones_of_somebody_else(shared, friend, new_journal, tmp_path, known):
    out, fresh, stranger = export_to(shared, tmp_path / "out"), new_journal("fresh"), in_memory()
    if known:
        fresh.circle.add(friend.circle.my_card())
    stranger.circle.set_up("Mallory")
    (noor,) = json.loads((out / "circle" / "contacts.json").read_text("utf-8"))
    keys = {
        "fingerprint": stranger.circle.me().fingerprint,
        "card": base64.b64encode(stranger.circle.my_card()).decode("ascii"),
    }
    stranger.close()
    change(out, "contacts", lambda rows: rows.insert(0, noor | keys | {"id": "f" * 32}))
    former = noor | {"contact": "f" * 32, "until": "2026-01-01", "lost_from": "2026-01-01"}
    (out / "circle" / "former_keys.json").write_text(json.dumps([former]), "utf-8")
    take_in.import_file(fresh, out)
    assert len(fresh.circle.contacts()) == 2
    here = fresh.circle.sender(friend.circle.me().fingerprint)[0]
    assert fresh.circle.get(here).lost_from is None
    assert {item.contact for item in fresh.inbox.items()} == {here}


def test_what_says_it_was_sealed_in_the_future_bars_no_later_words(shared, friend, new_journal, tmp_path):
    out, fresh = export_to(shared, tmp_path / "out"), new_journal("fresh")
    change(out, "received_entries", lambda rows: rows[0].update({"sealed": 2**31 - 1}))
    take_in.import_file(fresh, out)
    (uid,) = friend.entries.in_order()
    clock.stop(clock.now() + timedelta(hours=1))
    write.revise(friend, uid, Draft(body="Quincunx of desks"))
    seal.open_bundle(shared, seal.seal(friend, order_of(uid, friend.circle.contacts()[0].id)).data)
    take_in.import_file(fresh, export_to(shared, tmp_path / "new"))
    assert set(received(fresh)) == {"Quincunx of desks"}


@pytest.mark.parametrize("text", ["", "[", "{}", "[1, null]", "[" * 500, '["\\ud800"]'])
def test_a_list_that_is_none_is_named_or_empty(shared, new_journal, tmp_path, text):
    out = export_to(shared, tmp_path / "out")
    for place in (out / "circle").iterdir():
        place.write_text(text, "utf-8")
    fresh = new_journal("fresh")
    assert take_in.import_file(fresh, out).added == 1
    assert fresh.inbox.items() == ()


def test_no_one_takes_the_stand_in_of_another(shared, new_journal, tmp_path):
    other = new_journal("other")
    other.names.add(["Ada Park"], shared.names.people()[0].stand_in)
    report = told(opened_in(other, sealed_export(shared, tmp_path / "all.tar.age")))
    assert (shared.names.people()[0].stand_in, "stand-in-taken") in report
    assert [person.names for person in other.names.people()] == [("Ada Park",)]


def test_a_list_longer_than_one_file_goes_on_in_another(shared, new_journal, tmp_path, monkeypatch):
    monkeypatch.setattr("journal.transfer.records.LARGEST", 10)
    for number in range(3):
        shared.circle.set_group(f"group {number}", (shared.circle.contacts()[0].id,))
    out = export_to(shared, tmp_path / "out")
    assert (out / "circle" / "circle_groups-3.json").exists()
    fresh = new_journal("fresh")
    take_in.import_file(fresh, out)
    assert fresh.circle.groups() == shared.circle.groups()


def test_a_plain_folder_speaks_for_nobody_whose_keys_are_proved_here(shared, friend, new_journal, tmp_path):
    """A stranger's export said what a verified friend had shared, and it stood in the list as hers."""
    out, fresh = export_to(shared, tmp_path / "out"), new_journal("fresh")
    noor = fresh.circle.add(friend.circle.my_card()).id
    fresh.circle.verify(noor, " ".join(friend.circle.my_safety_words()), "in-person")
    report = told(take_in.import_file(fresh, out))
    assert {("circle/items.json", "sealed-only"), ("circle/received_entries.json", "sealed-only")} <= set(report)
    assert (fresh.inbox.items(), fresh.store.read("SELECT 1 FROM received_entries")) == ((), [])
    assert told(take_in.import_file(shared, out)) == [], "what is here already is no news"
    opened_in(fresh, sealed_export(shared, tmp_path / "all.tar.age"))
    assert received(fresh) == ["Quincunx of chairs"]


def test_a_friends_heading_out_of_an_export_is_no_longer_than_out_of_a_sealed_file(shared, new_journal, tmp_path):
    out, fresh = export_to(shared, tmp_path / "out"), new_journal("fresh")
    change(out, "items", lambda rows: rows[0].update({"heading": "x" * 1_000_000}))
    change(out, "received_entries", lambda rows: rows[0].update({"title": "y" * 1_000_000}))
    take_in.import_file(fresh, out)
    (item,) = fresh.inbox.items()
    (entry,) = fresh.inbox.entries_of(item.id)
    assert max(len(item.heading), len(entry.title)) <= 500


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("shared_folders", {"path": "relative", "added_on": "2026-01-01"}),
        ("shared_folders", {"path": "/a\0b", "added_on": "2026-01-01"}),
        ("shared_folders", {"path": "/" + "x" * 100_000, "added_on": "2026-01-01"}),
        ("put_files", {"name": "../../letter.txt"}),
        ("put_files", {"name": "letter.txt"}),
        ("put_files", {"name": "a\0.afterbell"}),
        ("put_files", {"name": "C:.afterbell"}),
    ],
)
def test_an_export_under_a_passphrase_leads_to_no_place_that_is_not_a_shared_folders(table, row):
    put = {"folder": "/shared", "bundle": "b", "size": 1, "digest": "0" * 64, "put_on": "2026-01-01", "due_on": None,
           "missing": 0}  # fmt: skip
    whole = row if table == "shared_folders" else put | row
    with pytest.raises(ValueError, match="row"):
        records.checked(records.SEALED_ONLY[table], whole)
    good = {"path": "C:\\shared"} if table == "shared_folders" else {"name": "q5f3.afterbell"}
    assert records.checked(records.SEALED_ONLY[table], whole | good)
