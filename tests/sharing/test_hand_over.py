"""Files of friends and the list of what left, saved where other programs find them."""

from __future__ import annotations

import csv
import io

import pytest

from journal.circle.inbox import ReceivedFile
from journal.deeds import write
from journal.errors import NoSuchEntry
from journal.shapes import ContactId, Draft, EntryId, Kind, SharedEntry
from journal.sharing import hand_over, seal
from tests.sharing.test_seal import CALM, pair, share

__all__ = ["pair"]


@pytest.mark.parametrize(
    ("name", "saved"),
    [
        ("report.pdf", "report.pdf"),
        ("../../.bashrc", "bashrc"),
        ("/etc/passwd", "etc passwd"),
        ("C:\\Windows\\win.ini", "C Windows win.ini"),
        ("CON.txt", "_CON.txt"),
        ("lpt1", "_lpt1"),
        (".hidden", "hidden"),
        ("", "file"),
        ("   ...", "file"),
        ("x\0y\n.pdf", "x y.pdf"),
        ("長" * 200 + ".pdf", f"{'長' * 26}…{'長' * 12}.pdf"),
    ],
)
def test_a_foreign_name_becomes_one_that_every_disk_takes(journal, tmp_path, name, saved):
    from journal.circle.inbox import Arrival

    item = journal.inbox.add(Arrival(bundle="b" * 32, kind="share", contact=ContactId("c")))
    entry = SharedEntry(uid=EntryId("e" * 32), rev=1, title="", body="", kind=Kind.NOTE, day=CALM.day)
    file = ReceivedFile(id="f" * 32, name=name, media_type="application/octet-stream", data=b"%PDF-1.7")
    journal.inbox.receive(item, 0, entry, [file])
    inside = tmp_path / "inside"
    inside.mkdir()
    path = hand_over.save_received(journal, file.id, name, inside)
    assert path == inside / saved
    assert path.read_bytes() == b"%PDF-1.7"
    beside = hand_over.save_received(journal, file.id, name, inside)
    assert beside != path
    assert beside.parent == inside


@pytest.mark.parametrize("goes", ["set_aside", "remove"])
def test_of_a_file_that_is_gone_no_empty_copy_takes_the_place_of_another(journal, tmp_path, goes):
    entry = write.write(journal, Draft(body="The plan."))
    photo = write.attach(journal, entry.id, "plan.txt", b"seats")
    hand_over.save_copy(journal, photo.id, tmp_path / "plan.txt")
    getattr(journal.attachments, goes)(photo.id)
    with pytest.raises(NoSuchEntry):
        hand_over.save_copy(journal, photo.id, tmp_path / "plan.txt")
    assert (tmp_path / "plan.txt").read_bytes() == b"seats"


def test_the_list_of_what_left_is_a_table_without_the_texts(pair, tmp_path):
    mara, _, noor_id, _ = pair
    entry = share(mara, noor_id)
    seal.take_back(mara, mara.ledger.lines()[0].entry)
    path = hand_over.save_ledger(mara, tmp_path)
    text = path.read_text("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["what"] for row in rows] == ["takeback", "share"]
    assert rows[1]["heading"] == "A calm day"
    assert (rows[1]["for"], rows[1]["version"], rows[1]["way"]) == ("Noor", "1", "file")
    assert (rows[1]["names as"], rows[1]["asked back"]) == ("as written", "yes")
    assert [row["not handed over"] for row in rows] == ["Noor", "Noor"]
    assert "It was calm" not in text
    assert entry.bundle not in text
    assert hand_over.save_ledger(mara, tmp_path).name == "What left 2.csv"
