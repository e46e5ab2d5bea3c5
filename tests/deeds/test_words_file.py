from __future__ import annotations

import stat
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal import prose
from journal.age import recipients
from journal.chance import new_id
from journal.deeds import take_in, words_file, write
from journal.errors import DiskFull, NotReadable, WordsFileRefused
from journal.shapes import Draft, DraftKey, DraftPlace, EntryId, Kind, UnsavedWords
from tests.forgery import PNG

PASSPHRASE = "quiet row by the window"
AT = datetime(2026, 3, 12, 15, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _cheap_passphrases(monkeypatch):
    monkeypatch.setattr(recipients, "WORK_FACTOR", 4)


def unsaved(body: str, *, entry: str = "", rev: int = 0, **more) -> UnsavedWords:
    known = {"written_at": AT, "zone": "Europe/Berlin", "day": AT.date(), "starred": False}
    draft = Draft(body=body, **known | more)
    return UnsavedWords(called="New entry", entry=EntryId(entry or new_id()), rev=rev, draft=draft)


@pytest.fixture
def there_and_back(tmp_path):
    def go(*words: UnsavedWords):
        path = tmp_path / "stick" / "mine.afterbell-words"
        path.parent.mkdir(exist_ok=True)
        words_file.save(path, words, PASSPHRASE)
        return take_in.open_with(path, PASSPHRASE)

    return go


def test_words_come_back_letter_for_letter(there_and_back):
    words = (
        unsaved("One.\n\n---\nid: no front matter\n---\n\nTwo «10 h»\n\n", title="---", kind=Kind.LOW, tags=("a", "b")),
        unsaved("", title="Only a title", starred=True),
        unsaved("日本語 🙂\n", entry="f" * 32, rev=7),
    )
    assert there_and_back(*words) == words


@given(body=st.text(), title=st.text(max_size=30), called=st.text(max_size=30))
def test_any_text_comes_back_as_the_journal_would_have_kept_it(body, title, called):
    words = unsaved(body, title=title)
    told = words_file._words_in(words_file._plain((replace(words, called=prose.clean(called)),)).encode())
    assert told[0].draft.body == prose.clean(body)
    assert told[0].draft.title == prose.clean_line(title)


def test_the_file_is_its_owners_alone_and_holds_no_word_in_the_clear(tmp_path):
    path = tmp_path / "mine.afterbell-words"
    words_file.save(path, (unsaved("the hard conversation", title="Reports"),), PASSPHRASE)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    data = path.read_bytes()
    assert b"conversation" not in data
    assert b"Reports" not in data
    assert words_file.is_under_passphrase(path)
    assert sorted(tmp_path.iterdir()) == [path]


def test_what_is_inside_reads_as_markdown(tmp_path):
    plain = words_file._plain((unsaved("# Well\n\nIt **was** loud.", title="Reports"),))
    assert 'title: "Reports"' in plain
    assert "\n# Well\n\nIt **was** loud.\n" in plain
    assert "afterbell import FILE" in plain


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda data: data, "passphrase"),
        (lambda data: data[:-1], "damaged"),
        (lambda data: data[:-1] + bytes([data[-1] ^ 1]), "damaged"),
        (lambda data: data[:40], "damaged"),
    ],
)
def test_a_file_that_does_not_open_says_why(tmp_path, spoil, reason):
    path = tmp_path / "mine.afterbell-words"
    words_file.save(path, (unsaved("words"),), PASSPHRASE)
    path.write_bytes(spoil(path.read_bytes()))
    with pytest.raises(WordsFileRefused) as refused:
        take_in.open_with(path, "another one" if reason == "passphrase" else PASSPHRASE)
    assert refused.value.facts == {"reason": reason}


@pytest.mark.parametrize(
    ("plain", "reason"),
    [
        ("", "damaged"),
        ("no front matter at all", "damaged"),
        ('---\nformat: "afterbell-words/2"\n---\n\nhello\n', "too-new"),
        ('---\nformat: "something"\n---\n\nhello\n', "damaged"),
        ('---\nformat: "afterbell-words/1"\npieces: 1\n---\n\nhello\n', "damaged"),
        ('---\nformat: "afterbell-words/1"\npieces: 1\n---\n\n\n---\nid: "x"\n---\n\nhello\n', "damaged"),
    ],
)
def test_what_is_no_such_text_is_refused_by_name(plain, reason):
    with pytest.raises(WordsFileRefused) as refused:
        words_file._words_in(plain.encode())
    assert refused.value.facts == {"reason": reason}


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "yesterday", ""])
def test_words_of_a_time_that_no_journal_holds_are_refused_by_name(at):
    with pytest.raises(WordsFileRefused) as refused:
        words_file._words_in(a_piece_of(at))
    assert refused.value.facts == {"reason": "damaged"}


def test_words_of_a_time_without_an_offset_come_home(journal):
    words_file.take_in(journal, words_file._words_in(a_piece_of("2026-03-12T15:00:00")))
    (entry,) = map(journal.entries.get, journal.entries.in_order())
    assert (entry.body, entry.written_at) == ("One.", AT)


def a_piece_of(at: str) -> bytes:
    """Words as they were saved, but for the time that stands in the file."""
    told = words_file._plain((unsaved("One."),))
    return told.replace(AT.isoformat(), at).encode()


def test_a_full_disk_leaves_nothing_half_written(tmp_path, little_room):
    path = tmp_path / "mine.afterbell-words"
    with little_room(100), pytest.raises(DiskFull):
        words_file.save(path, (unsaved("words " * 500),), PASSPHRASE)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_not_there_is_no_file_of_words(tmp_path):
    path = tmp_path / "gone.afterbell-words"
    assert not words_file.is_under_passphrase(path)
    with pytest.raises(NotReadable):
        take_in.open_with(path, PASSPHRASE)


# Home


def counts(report):
    return report.found, report.added, report.duplicates


def test_words_the_journal_never_had_become_the_entry_they_were_meant_for(journal, there_and_back):
    words = there_and_back(unsaved("never home", title="Reports", tags=("families",), kind=Kind.LOW))
    assert counts(words_file.take_in(journal, words)) == (1, 1, 0)
    entry = journal.entries.get(words[0].entry)
    assert (entry.body, entry.title, entry.kind, entry.added_tags) == ("never home", "Reports", Kind.LOW, ("families",))
    assert (entry.written_at, entry.day) == (AT, date(2026, 3, 12))


def test_words_of_an_entry_go_on_from_what_it_was(journal, there_and_back):
    entry = write.write(journal, Draft(body="One."))
    words = there_and_back(unsaved("One. Two.", entry=entry.id, rev=entry.rev))
    assert counts(words_file.take_in(journal, words)) == (1, 1, 0)
    assert journal.entries.get(entry.id).body == "One. Two."
    assert [version.body for version in journal.entries.versions(entry.id)] == ["One."]


def test_what_came_home_by_itself_is_left_out(journal, there_and_back):
    entry = write.write(journal, Draft(body="One. Two."))
    words = there_and_back(unsaved("One. Two.", entry=entry.id, rev=0))
    assert counts(words_file.take_in(journal, words)) == (1, 0, 1)
    assert journal.entries.count() == 1


def test_words_that_are_home_stay_one_entry_though_a_photo_came_to_them(journal, there_and_back):
    entry = write.write(journal, Draft(body="One. Two."))
    made = write.attach(journal, entry.id, "board.png", PNG)
    write.show_file(journal, entry.id, made.id, after="One. Two.")
    words = there_and_back(unsaved("One. Two.", entry=entry.id, rev=0))
    assert counts(words_file.take_in(journal, words)) == (1, 0, 1)
    assert journal.entries.count() == 1
    assert made.id in journal.entries.get(entry.id).body


def test_what_was_typed_in_a_field_goes_back_into_it_or_beside_what_stands_there(journal, there_and_back):
    key = DraftKey(DraftPlace.ANSWER, about="a" * 32, field="words")
    words = there_and_back(replace(unsaved("I was there too.", title="Answer to Noor"), field=key))
    assert words[0].field == key
    assert counts(words_file.take_in(journal, words)) == (1, 1, 0)
    assert journal.drafts.get(key) == "I was there too."
    assert counts(words_file.take_in(journal, words)) == (1, 0, 1)
    journal.drafts.keep(key, "Something newer.")
    assert counts(words_file.take_in(journal, words)) == (1, 1, 0)
    assert journal.drafts.get(key) == "Something newer."
    assert [journal.entries.get(row.id).body for row in journal.timeline.page()] == ["I was there too."]


@pytest.mark.parametrize("trashed", [False, True])
def test_where_the_entry_was_changed_or_thrown_away_since_both_texts_are_kept_once(journal, there_and_back, trashed):
    entry = write.write(journal, Draft(body="One."))
    words = there_and_back(unsaved("One. Two.", entry=entry.id, rev=entry.rev))
    if trashed:
        write.trash(journal, (entry.id,))
    else:
        write.revise(journal, entry.id, Draft(body="One, changed elsewhere."))
    before = journal.entries.get(entry.id)
    assert counts(words_file.take_in(journal, words)) == (1, 1, 0)
    assert counts(words_file.take_in(journal, words)) == (1, 0, 1)
    assert journal.entries.get(entry.id) == before
    bodies = [journal.entries.get(row.id).body for row in journal.timeline.page()]
    assert sorted(bodies) == sorted(["One. Two.", *([] if trashed else [before.body])])
