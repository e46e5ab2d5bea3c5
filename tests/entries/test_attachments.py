import hashlib
import os

import pytest

from journal.entries import attachments
from journal.errors import NoSuchEntry, TooLarge
from journal.shapes import Draft, EntryId
from tests.pictures.test_pictures import picture


@pytest.fixture
def entry(journal):
    return journal.entries.write(Draft(body="x")).id


def test_a_photo_is_kept_whole_with_a_small_copy(journal, entry):
    data = picture(1200, 600)
    made = journal.attachments.add(entry, "board.jpg", data)
    assert (made.media_type, made.width, made.height, made.size) == ("image/jpeg", 1200, 600, len(data))
    assert made.sha256 == hashlib.sha256(data).hexdigest()
    assert journal.attachments.bytes_of(made.id) == data
    assert len(journal.attachments.thumbnail(made.id)) < len(data)
    assert journal.attachments.of(entry) == (made,)
    assert journal.timeline.page()[0].photos == 1


def test_the_first_bytes_say_what_a_file_is_and_its_name_does_not(journal, entry):
    made = journal.attachments.add(entry, "photo.png", b"MZ not a picture", "image/png")
    assert made.media_type == "text/plain"
    assert journal.attachments.thumbnail(made.id) is None


def test_a_picture_that_breaks_off_is_kept_as_a_file(journal, entry):
    made = journal.attachments.add(entry, "half.jpg", picture(400, 300)[:200])
    assert journal.attachments.get(made.id) == made
    assert journal.attachments.thumbnail(made.id) is None


def test_the_same_bytes_are_kept_once_for_an_entry(journal, entry):
    one = journal.attachments.add(entry, "a.txt", b"same")
    assert journal.attachments.add(entry, "b.txt", b"same") == one
    assert journal.attachments.count() == 1


def test_names_lose_their_folders_and_their_tricks(journal, entry):
    assert journal.attachments.add(entry, "../..\\a\u202egpj.exe\n", b"x").name == "..-..-agpj.exe"


def test_too_large_a_file_is_refused_with_the_figure(journal, entry, monkeypatch):
    monkeypatch.setattr(attachments, "SIZE_LIMIT", 10)
    with pytest.raises(TooLarge) as refused:
        journal.attachments.add(entry, "a", b"x" * 11)
    assert refused.value.facts == {"size": 11, "limit": 10}


def test_a_file_needs_an_entry(journal):
    with pytest.raises(NoSuchEntry):
        journal.attachments.add(EntryId("0" * 32), "a", b"x")


def test_a_removed_file_is_gone_with_its_bytes(journal, entry):
    made = journal.attachments.add(entry, "a.txt", b"text")
    journal.attachments.remove(made.id)
    assert journal.attachments.get(made.id) is None
    assert journal.attachments.bytes_of(made.id) == b""
    assert journal.store.one("SELECT count(*) FROM attachment_bytes")[0] == 0


def read_in_slices(journal, file, between):
    """The bytes as they come, with `between` done after the first slice of several."""
    slices = journal.attachments.reading(file.id)
    next(slices)
    between()
    slices_left = 0
    while True:
        try:
            next(slices)
        except StopIteration as end:
            return end.value, slices_left
        slices_left += 1


def test_a_large_file_is_read_in_slices_between_which_words_and_files_are_saved(journal, entry):
    film = os.urandom(3 << 20)
    file = journal.attachments.add(entry, "film.bin", film)

    def write():
        with journal.store.write():
            journal.entries.write(Draft(body="Meanwhile."))
            journal.attachments.add(entry, "more.bin", os.urandom(1 << 20))

    data, left = read_in_slices(journal, file, write)
    assert data == film
    assert left > 5
    assert journal.attachments.count() == 2


def test_a_file_that_is_removed_while_it_is_read_is_gone(journal, entry):
    file = journal.attachments.add(entry, "film.bin", os.urandom(1 << 20))
    data, _ = read_in_slices(journal, file, lambda: journal.attachments.remove(file.id))
    assert data is None


def test_what_is_taken_back_while_a_file_is_read_costs_it_nothing(journal, entry):
    film = os.urandom(1 << 20)
    file = journal.attachments.add(entry, "film.bin", film)

    def add_and_fail():
        with journal.store.write():
            journal.attachments.add(entry, "more.bin", os.urandom(1 << 20))
            raise ZeroDivisionError

    def fails():
        with pytest.raises(ZeroDivisionError):
            add_and_fail()

    data, _ = read_in_slices(journal, file, fails)
    assert data == film
