"""A photo taken out of an entry is gone, but for earlier versions that show it; those can be rid of it, too."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from journal.deeds import empty_trash, make_book, write
from journal.deeds.export import export
from journal.shapes import Draft, Kind
from journal.shapes.keys import KeyDeed
from journal.sharing import seal
from tests.proofs import proved


def photo(color: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (64, 48), color).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def entry(journal):
    """An entry of one visit with a photo that its text shows, and with a plan that it does not show."""
    made = write.write(journal, Draft(body="The bridge held. #wood", kind=Kind.HIGH, tags=("below",)), visit="one")
    kim = write.attach(journal, made.id, "kim.png", photo("red"))
    write.show_file(journal, made.id, kim.id, after=made.body)
    write.attach(journal, made.id, "plan.txt", b"seats")
    return journal.entries.get(made.id)


def files(journal, entry):
    return {made.name: made.id for made in journal.attachments.of(entry.id)}


def everything(journal) -> int:
    """How many bytes of files there are in the whole database."""
    tables = ("attachment_bytes", "taken_out")
    return sum(row[0] for table in tables for row in journal.store.read(f"SELECT length(bytes) FROM {table}"))


def test_its_line_goes_with_it_and_nothing_else(journal, entry):
    assert write.take_out(journal, files(journal, entry)["kim.png"])
    now = journal.entries.get(entry.id)
    assert now.body == "The bridge held. #wood"
    assert (now.tags, now.added_tags, now.kind) == (entry.tags, entry.added_tags, entry.kind)
    assert list(files(journal, entry)) == ["plan.txt"]
    assert journal.entries.versions(entry.id) == ()
    assert everything(journal) == len(b"seats")
    assert [hit.row.id for hit in journal.search.find("plan")] == [entry.id]
    assert journal.search.find("kim") == ()


def test_a_version_that_shows_it_keeps_it_and_brings_it_back(journal, entry):
    kim = files(journal, entry)["kim.png"]
    write.revise(journal, entry.id, Draft(body=entry.body + " Again."), visit="two")
    assert not write.take_out(journal, kim)
    assert list(files(journal, entry)) == ["plan.txt"]
    (aside,) = journal.attachments.aside(entry.id)
    assert (aside.id, aside.name, write.versions_showing(journal, aside)) == (kim, "kim.png", 1)
    back = write.bring_back(journal, entry.id, journal.entries.versions(entry.id)[0].rev)
    assert back.body == entry.body
    assert list(files(journal, entry)) == ["plan.txt", "kim.png"]
    assert journal.attachments.bytes_of(kim) == photo("red")
    assert journal.attachments.thumbnail(kim) is not None
    assert journal.attachments.aside(entry.id) == ()


@pytest.mark.parametrize("when", ["at once", "later"])
def test_it_can_go_out_of_earlier_versions_too_and_is_gone_for_good_then(journal, entry, when):
    kim = journal.attachments.get(files(journal, entry)["kim.png"])
    write.revise(journal, entry.id, Draft(body=entry.body + " Again."), visit="two")
    if when == "at once":
        assert write.take_out(journal, kim.id, of_versions=True)
    else:
        write.take_out(journal, kim.id)
        write.drop_aside(journal, kim)
    assert journal.attachments.aside(entry.id) == ()
    assert everything(journal) == len(b"seats")
    (version,) = journal.entries.versions(entry.id)
    assert version.body == "The bridge held. #wood"


def test_it_goes_with_an_entry_that_goes_for_good(journal, entry):
    write.revise(journal, entry.id, Draft(body="Another text."), visit="two")
    write.take_out(journal, files(journal, entry)["kim.png"])
    empty_trash.delete_for_good(journal, (entry.id,))
    assert everything(journal) == 0


@pytest.mark.parametrize("kept", [False, True], ids=["gone for good", "kept for a version"])
def test_it_leaves_by_no_door_any_more(journal, entry, tmp_path, kept):
    if kept:
        write.revise(journal, entry.id, Draft(body=entry.body + " Again.", kind=Kind.HIGH), visit="two")
    write.take_out(journal, files(journal, entry)["kim.png"])
    assert [file.name.text for file in seal.preview(journal, (entry.id,), ()).entries[0].files] == ["plan.txt"]
    report = export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    assert report.attachments == 1
    assert not [file for file in (tmp_path / "out").rglob("*") if file.suffix == ".png"]
    book = make_book.gather(journal, make_book.start(journal))
    assert [photo for one in book.entries for photo in one.photos] == []
    assert journal.timeline.page()[0].photos == 0
