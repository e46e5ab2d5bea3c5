from __future__ import annotations

from journal.age import recipients
from journal.deeds import words_file
from journal.shapes import Draft, EntryId, UnsavedWords
from tests.cli.test_main import mine, terminal
from tests.conftest import THURSDAY

__all__ = ["mine", "terminal"]


def test_words_saved_elsewhere_come_home_with_their_passphrase(mine, monkeypatch):
    monkeypatch.setattr(recipients, "WORK_FACTOR", 4)
    draft = Draft(body="never home", written_at=THURSDAY, zone="Europe/Berlin")
    words = UnsavedWords(called="New entry", entry=EntryId("a" * 32), rev=0, draft=draft)
    words_file.save(mine.folder / "stick.afterbell-words", (words,), "another one")
    (mine.folder / "theirs").write_text("another one\n")
    mine.run("import", "mine", "stick.afterbell-words", "--words-file", mine.secret, code=1)
    assert "this passphrase does not open the file" in mine.complained
    said = mine.run("import", "mine", "stick.afterbell-words", "--words-file", mine.folder / "theirs")
    assert "Words saved elsewhere: 1 entry found, 1 came in" in said
    assert "never home" in mine.run("show", "mine", "a" * 32)
    mine.run("import", "mine", "stick.afterbell-words", code=2)
    assert "--words-file" in mine.complained
