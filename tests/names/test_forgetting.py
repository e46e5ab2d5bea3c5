"""The names of a class are forgotten: gone from the file, while all that was written and shared stays as it is."""

from __future__ import annotations

import hashlib
import itertools

import pytest

from journal.deeds import people, share
from journal.deeds import write as writing
from journal.names import forgetting, people_list
from journal.settings_table import BOOK_DRAFT, MY_WORDS
from journal.shapes import Decision, Draft, DraftKey, DraftPlace, Person, PersonId, Span
from journal.shapes.book import BookDraft
from tests.cli.test_main import befriend, mine, terminal, write
from tests.conftest import THURSDAY
from tests.stories.test_trash_empties import known, pages_in_clear

__all__ = ["known", "mine", "terminal"]

ROSA = Person(id=PersonId("r"), names=("Rosa Delgado", "Rosie", "R.D."), stand_in="Student A", group="7B")


@pytest.fixture
def moved(monkeypatch):
    """Give people ids that make SQLite leave copies of their rows, moved from page to page, in the gaps of pages."""
    count = itertools.count()
    monkeypatch.setattr(people_list, "new_id", lambda: hashlib.sha256(f"17 {next(count)}".encode()).hexdigest()[:32])


@pytest.mark.usefixtures("moved")
def test_nothing_of_a_forgotten_class_is_left_anywhere_in_the_file(known):
    journal, key = known
    body = "Quendolin waited. Quendolin came back. #third-period"
    entry = writing.write(journal, Draft(body="Quendolin waits."))
    writing.revise(journal, entry.id, Draft(body=body))
    writing.add_later_line(journal, entry.id, "Quendolin laughs in May.")
    for turn in "abcdefghij":  # of two classes by turns, so that pages are split, emptied and put together
        ten = [turn + other for other in "abcdefghij"]
        people.add_list(journal, "\n".join(f"Zwiebelfisch{each} Ackermoos{each} (Moosi{each})" for each in ten), "7B")
        people.add_list(journal, "\n".join(f"Stays{each} Here{each}" for each in ten), "8A")
    people.add(journal, ("Quendolin Ackermoos",), "Wolkentier", "7B")
    people.retire_class(journal, "7B", retired=True)
    people.remember(
        journal,
        (
            Decision(key="zwiebelfischab a|zwiebelfischab", replacement=None),
            Decision(key="the tall one", replacement="Wolkentier"),
            Decision(key="exit ticket", replacement=None),
        ),
    )
    journal.settings.set(MY_WORDS, ("Ackermooscd", "flurdienst"))
    book = BookDraft(
        period=Span(name="2025/26", first=THURSDAY.date(), last=THURSDAY.date()),
        picked=(),
        portfolio="",
        decisions=(Decision(key="moosief", replacement=None), Decision(key="exit ticket", replacement=None)),
    )
    journal.settings.set(BOOK_DRAFT, book)
    journal.drafts.keep(DraftKey(DraftPlace.CLASS_LIST), "Ackermoosgh, Zwiebelfischgh (Moosigh)\nStays, Luis")
    journal.drafts.keep(DraftKey(DraftPlace.SPELLING_WORDS), "flurdienst\nMoosiia\nheft", "flurdienst")
    gone = (b"zwiebelfisch", b"ackermoos", b"moosi", b"wolkentier")
    before = pages_in_clear(journal.store.path, key)
    assert all(word in before for word in gone)
    with journal.store.write():
        assert people.forget_class(journal, "7B") == 101
    after = pages_in_clear(journal.store.path, key)
    assert {word: after.count(word) for word in gone} == dict.fromkeys(gone, 0)
    assert b"quendolin" in after
    assert [person.group for person in people.look(journal).people] == ["8A"] * 100
    assert [each.key for each in journal.names.decisions()] == ["exit ticket"]
    assert [each.key for each in journal.settings.get(BOOK_DRAFT).decisions] == ["exit ticket"]
    assert journal.settings.get(MY_WORDS) == ("flurdienst",)
    assert journal.drafts.get(DraftKey(DraftPlace.CLASS_LIST)) == "Stays, Luis"
    assert journal.drafts.get(DraftKey(DraftPlace.SPELLING_WORDS)) == "flurdienst\nheft"
    assert journal.entries.get(entry.id).body == body
    assert [each.body for each in journal.entries.versions(entry.id)][-1] == "Quendolin waits."
    assert [line.text for line in journal.entries.later_lines(entry.id)] == ["Quendolin laughs in May."]


def test_what_an_older_afterbell_kept_about_a_word_goes_too(journal):
    people.add(journal, ("Will Brown",), None, "7B")
    with journal.store.write() as store:
        store.run("INSERT INTO decisions (key, replacement) VALUES ('will|name', NULL)")
    people.forget_class(journal, "7B")
    assert journal.store.one("SELECT count(*) FROM decisions")[0] == 0


def test_a_forgotten_name_is_asked_about_and_who_is_in_another_class_too_is_still_replaced(journal):
    for group in ("7B", "8A"):
        people.add(journal, ("Malik Okafor",), f"Kim {group}", group)
    people.add(journal, ("Rosa Delgado",), "Robin", "7B")
    entry = writing.write(journal, Draft(body="I met Rosa Delgado. Malik Okafor helped."))
    assert share.preview(journal, (entry.id,)).entries[0].body.text == "I met Robin. Malik Okafor helped."
    people.forget_class(journal, "7B")
    seen = share.preview(journal, (entry.id,)).entries[0].body
    assert seen.text == "I met Rosa Delgado. Kim 8A helped."
    assert [one.text for one in seen.undecided] == ["Rosa Delgado"]


def test_a_class_of_nobody_is_no_reason_to_change_anything(journal):
    people.add(journal, ("Rosa Delgado",), None, "7B")
    journal.settings.set(MY_WORDS, ("heft",))
    assert people.forget_class(journal, "7b") == 0
    assert people.in_class(journal, "7B") == 1
    assert journal.settings.get(MY_WORDS) == ("heft",)


@pytest.mark.parametrize(
    ("key", "replacement", "goes"),
    [
        ("rosa delgado", None, True), ("delgado", "a colleague", True), ("rosa d", None, True), ("rosie", None, True),
        ("rosa.delgado@school.org", None, True), ("harry|harry potter", None, False),
        ("the tall one", "Student A", True), ("the tall one", "Student AA", False), ("exit ticket", None, False),
    ],
)  # fmt: skip
def test_an_answer_goes_where_it_names_somebody_or_says_what_stands_for_them(key, replacement, goes):
    assert forgetting.about((ROSA,))(Decision(key=key, replacement=replacement)) is goes


def test_a_list_that_is_being_typed_keeps_everybody_else():
    typed = "Class,Name\n7B,Delgado;Rosa\nDelgado, Luis\n\nROSIE\nRosa Maria Lund"
    assert forgetting.lines_without((ROSA,), typed) == "Class,Name\nDelgado, Luis\n\nRosa Maria Lund"
    assert forgetting.words_without((ROSA,), ("Delgado", "Rosiest", "heft")) == ("Rosiest", "heft")


# By the command line


def test_a_class_is_forgotten_by_a_second_yes_and_what_was_shared_stays_readable(mine):
    mine.run("people", "mine", "--add", "Rosa Delgado", "Rosie", "--add", "Malik Okafor", "--class", "7B")
    mine.run("people", "mine", "--add", "Yara Ito", "--class", "8A")
    entry = write(mine, "Rosa Delgado waited.")
    befriend(mine)
    mine.run("share", "mine", entry, "--with", "Noor", "--yes")
    (sealed,) = mine.folder.glob("*.afterbell")
    left = mine.run("ledger", "mine")
    asked = mine.run("people", "mine", "--forget-class", "7B")
    assert "The names of 2 people would leave the list" in asked
    for words in ("Entries stay as they are", "asked about like any unknown name", "Older backups still hold the list"):
        assert words in asked
    assert "Nothing was forgotten. Say --yes" in asked
    assert "3 people protected" in asked
    said = mine.run("people", "mine", "--forget-class", "7B", "--yes")
    assert "The names of 2 people are forgotten." in said
    assert "Rosa" not in said
    assert "1 person protected" in said
    assert mine.run("ledger", "mine") == left
    assert "Rosa Delgado waited." in mine.run("show", "mine", entry)
    opened = mine.run("open", "theirs", sealed)
    assert "Student A waited." in opened
    (mine.folder / "back").mkdir()
    mine.run("respond", "theirs", opened.split()[0], "hear", "-", "--to", "back", stdin=b"I hear you.")
    mine.run("open", "mine", *(mine.folder / "back").iterdir())
    assert "I hear you." in mine.run("show", "mine", entry)
    assert "Undecided: Rosa Delgado" in mine.run("share", "mine", entry, "--with", "Noor")


def test_a_class_that_nobody_is_in_and_a_yes_to_nothing_change_nothing(mine):
    mine.run("people", "mine", "--add", "Rosa Delgado", "--class", "7B")
    for rest in (("--forget-class", "7b", "--yes"), ("--forget-class", "", "--yes"), ("--yes",)):
        mine.run("people", "mine", *rest, code=2)
    assert "1 person protected" in mine.run("people", "mine")
