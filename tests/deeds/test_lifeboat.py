from __future__ import annotations

import pytest

from journal.chance import new_id
from journal.deeds import lifeboat, write
from journal.deeds.take_in import import_file
from journal.deeds.unlock import create_journal, open_journal
from journal.deeds.words_file import is_under_passphrase, unseal
from journal.errors import WordsFileRefused
from journal.shapes import Draft, EntryId, UnsavedWords
from tests.conftest import THURSDAY

PASSPHRASE = "four unrelated paper lanterns"


@pytest.fixture
def opened(tmp_path):
    journal, _ = create_journal(tmp_path / "mine", PASSPHRASE, calibrate=False)
    yield journal
    journal.close()


def unsaved(body: str, *, entry: str = "", rev: int = 0) -> UnsavedWords:
    draft = Draft(body=body, written_at=THURSDAY, zone="Europe/Berlin")
    return UnsavedWords(called="New entry", entry=EntryId(entry or new_id()), rev=rev, draft=draft)


def bodies(journal) -> list[str]:
    return [journal.entries.get(row.id).body for row in journal.timeline.page()]


def test_words_put_away_are_brought_home_by_the_journal_they_belong_to(opened, tmp_path):
    place = lifeboat.place_of(opened, tmp_path / "boats")
    assert lifeboat.put((place,), (unsaved("never home"),), lifeboat.recipient_of(opened)) == place
    opened.close()
    journal = open_journal(tmp_path / "mine", PASSPHRASE)
    report = lifeboat.bring_home(journal, (place,))
    assert (report.found, report.added) == (1, 1)
    assert bodies(journal) == ["never home"]
    assert place.exists()
    lifeboat.sink((place,))
    assert not place.exists()
    journal.close()


def test_what_came_home_by_itself_is_left_out(opened, tmp_path):
    place = lifeboat.place_of(opened, tmp_path)
    entry = write.write(opened, Draft(body="home already"))
    lifeboat.put((place,), (unsaved("home already", entry=entry.id),), lifeboat.recipient_of(opened))
    assert lifeboat.bring_home(opened, (place,)).added == 0
    assert bodies(opened) == ["home already"]


def test_newer_words_take_the_place_of_older_ones_and_the_first_place_that_takes_them_is_taken(opened, tmp_path):
    (tmp_path / "no folder").write_text("in the way")
    places = [lifeboat.place_of(opened, tmp_path / name) for name in ("no folder", "boats")]
    recipient = lifeboat.recipient_of(opened)
    for body in ("one", "one two"):
        assert lifeboat.put(places, (unsaved(body),), recipient) == places[1]
    lifeboat.bring_home(opened, places)
    assert bodies(opened) == ["one two"]


def test_nobody_else_opens_it_and_it_takes_no_passphrase(opened, tmp_path, new_journal):
    place = lifeboat.place_of(opened, tmp_path)
    lifeboat.put((place,), (unsaved("the hard conversation"),), lifeboat.recipient_of(opened))
    assert b"conversation" not in place.read_bytes()
    assert not is_under_passphrase(place)
    other, _ = create_journal(tmp_path / "other", PASSPHRASE, calibrate=False)
    with pytest.raises(WordsFileRefused):
        unseal(place, lifeboat._identity(other))
    other.close()


def test_a_file_found_elsewhere_is_brought_in_by_its_own_journal_and_by_no_other(opened, tmp_path):
    found = tmp_path / "from another computer.afterbell-words"
    lifeboat.put((found,), (unsaved("never home"),), lifeboat.recipient_of(opened))
    other, _ = create_journal(tmp_path / "other", PASSPHRASE, calibrate=False)
    with pytest.raises(WordsFileRefused) as refused:
        import_file(other, found)
    assert refused.value.facts == {"reason": "other-journal"}
    other.close()
    assert import_file(opened, found).added == 1
    assert bodies(opened) == ["never home"]


def test_what_cannot_be_read_is_set_aside_and_not_removed(opened, tmp_path):
    place = lifeboat.place_of(opened, tmp_path)
    for words in (b"not at all", b"nor these"):
        place.write_bytes(words)
        assert lifeboat.bring_home(opened, (place,)).found == 0
        assert not place.exists()
    assert place.with_suffix(".unreadable").read_bytes() == b"not at all"
    assert place.with_name(f"{place.stem} 2.unreadable").read_bytes() == b"nor these"
