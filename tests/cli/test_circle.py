from __future__ import annotations

from contextlib import closing
from pathlib import Path

from journal import errors
from journal.cli.sentences import sentence
from journal.deeds.unlock import open_journal
from tests.cli.test_main import PASSPHRASE, befriend, mine, terminal, write

__all__ = ["mine", "terminal"]


def sealed(folder) -> str:
    (file,) = folder.glob("*.afterbell")
    return str(file)


def test_new_keys_are_handed_on_and_asked_about(mine, tmp_path):
    befriend(mine)
    (tmp_path / "out").mkdir()
    before = mine.run("card", "mine").rpartition("words:")[2]
    assert mine.run("card", "mine", "--new-keys").rpartition("words:")[2] != before
    assert "Sealed for Noor" in mine.run("announce", "mine", "--to", "out")
    assert "card from Ellen" in mine.run("open", "theirs", sealed(tmp_path / "out"))
    assert "Ellen: keys changed, compare words again" in mine.run("circle", "theirs")


def test_an_answer_to_somebody_not_compared_needs_a_flag(mine, tmp_path):
    befriend(mine)
    for name in ("out", "card", "back"):
        (tmp_path / name).mkdir()
    entry = write(mine, "It was calm.")
    mine.run("share", "mine", entry, "--with", "Noor", "--to", "out", "--yes")
    item = mine.run("open", "theirs", sealed(tmp_path / "out")).split()[0]
    mine.run("card", "mine", "--new-keys")
    mine.run("announce", "mine", "--to", "card")
    mine.run("open", "theirs", sealed(tmp_path / "card"))
    mine.run("respond", "theirs", item, "hear", "--to", "back", code=1)
    assert "--unverified" in mine.complained
    mine.run("respond", "theirs", item, "hear", "--to", "back", "--unverified")
    assert sealed(tmp_path / "back")


def test_an_answer_asks_about_what_may_name_somebody_and_covers_who_is_listed(mine, tmp_path):
    befriend(mine)
    for name in ("out", "back"):
        (tmp_path / name).mkdir()
    entry = write(mine, "It was calm.")
    mine.run("share", "mine", entry, "--with", "Noor", "--to", "out", "--yes")
    item = mine.run("open", "theirs", sealed(tmp_path / "out")).split()[0]
    mine.run("people", "theirs", "--add", "Rosa Delgado")
    (tmp_path / "words.txt").write_text("Rosa Delgado, and Okonkwo too.", "utf-8")
    answer = ("respond", "theirs", item, "hear", tmp_path / "words.txt", "--to", "back", "--unverified")
    mine.run(*answer, code=1)
    assert "Undecided: Okonkwo" in mine.said
    assert list((tmp_path / "back").iterdir()) == []
    mine.run(*answer, "--protect", "Okonkwo=a boy")
    assert "Student A, and a boy too." in mine.run("open", "mine", sealed(tmp_path / "back"))


def test_what_is_sealed_into_a_shared_folder_went_by_that_way(mine, tmp_path):
    befriend(mine)
    (tmp_path / "ours").mkdir()
    mine.run("folder", "mine", "--add", tmp_path / "ours")
    mine.run("share", "mine", write(mine, "It was calm."), "--with", "Noor", "--to", tmp_path / "ours", "--yes")
    with closing(open_journal(mine.folder / "mine", PASSPHRASE)) as journal:
        assert [line.way for line in journal.ledger.lines()] == ["folder"]
        assert not journal.inbox.items()[0].waiting
    mine.run("folder", "theirs", "--add", tmp_path / "ours")
    assert "share from Ellen" in mine.run("inbox", "theirs")
    assert "perhaps unread" not in mine.run("inbox", "mine")


def test_a_wish_to_hide_an_entry_that_lies_in_a_shared_folder_is_told_as_inbox_tells_it(mine, tmp_path):
    befriend(mine)
    (tmp_path / "ours").mkdir()
    for journal in ("mine", "theirs"):
        mine.run("folder", journal, "--add", tmp_path / "ours")
    entry = write(mine, "It was calm.")
    mine.run("share", "mine", entry, "--with", "Noor", "--to", tmp_path / "ours", "--yes")
    mine.run("take-back", "mine", entry, "--to", tmp_path / "ours")
    assert "wish to hide an entry from Ellen\n" in mine.run("folder", "theirs")


def test_what_was_answered_is_new_no_more(mine, tmp_path):
    befriend(mine)
    (tmp_path / "ours").mkdir()
    for journal in ("mine", "theirs"):
        mine.run("folder", journal, "--add", tmp_path / "ours")
    mine.run("share", "mine", write(mine, "It was calm."), "--with", "Noor", "--to", tmp_path / "ours", "--yes")
    item = mine.run("folder", "theirs").split()[0]
    assert "  new\n" in mine.run("inbox", "theirs")
    mine.run("respond", "theirs", item, "hear", "--to", tmp_path / "ours", "--unverified")
    assert "  new\n" not in mine.run("inbox", "theirs")


def test_what_somebody_deleted_from_a_shared_folder_is_told(mine, tmp_path):
    befriend(mine)
    (tmp_path / "ours").mkdir()
    mine.run("folder", "mine", "--add", tmp_path / "ours")
    mine.run("share", "mine", write(mine, "It was calm."), "--with", "Noor", "--to", tmp_path / "ours", "--yes")
    Path(sealed(tmp_path / "ours")).unlink()
    mine.run("folder", "mine")
    assert "no longer in the shared folder, perhaps unread" in mine.run("inbox", "mine")


def test_what_is_protected_by_a_flag_reads_as_it_does_from_the_window(mine):
    befriend(mine)
    entry = write(mine, "Write to kim@school.org or call 030 1234567. Then Okonkwo called.")
    flags = [part for word in ("kim@school.org", "030 1234567", "Okonkwo") for part in ("--protect", word)]
    shown = mine.run("share", "mine", entry, "--with", "Noor", *flags)
    assert "Write to [e-mail address] or call [phone number]. Then Somebody called." in shown


def test_to_share_again_no_name_has_to_stand_on_the_command_line(mine, tmp_path):
    befriend(mine)
    for name in ("out", "wish", "kept"):
        (tmp_path / name).mkdir()
    kept = mine.run("backup", "theirs", "--into", tmp_path / "kept").splitlines()[0]
    entry = write(mine, "It was calm.")
    mine.run("share", "mine", entry, "--with", "Noor", "--to", "out", "--yes")
    mine.run("restore", kept, "theirs")
    mine.run("ask-again", "theirs", "--to", "wish")
    said = mine.run("open", "mine", sealed(tmp_path / "wish"))
    assert "You sealed 1 entry since then." in said
    (line,) = [line for line in said.splitlines() if line.startswith("  share ")]
    assert line == f"  share {entry[:8]} --with"
    _, named, *flags = line.split()
    assert "It was calm." in mine.run("share", "mine", named, *flags, stdin=b"Noor\n")


def test_where_nothing_can_be_asked_for_it_is_said_why(mine):
    mine.run("card", "mine", "--name", "Mara")
    mine.run("ask-again", "mine", code=1)
    assert "was not brought back from a backup" in mine.complained
    mine.run("take-back", "mine", write(mine, "It was calm."), code=1)
    assert "this entry was given to nobody" in mine.complained
    mine.run("announce", "mine", code=1)
    assert "there is nobody in your circle" in mine.complained


def test_what_was_taken_back_or_never_came_cannot_be_answered_and_it_is_said_where_to_look(mine, tmp_path):
    befriend(mine)
    (tmp_path / "out").mkdir()
    entry = write(mine, "It was calm.")
    mine.run("share", "mine", entry, "--with", "Noor", "--to", "out", "--yes")
    item = mine.run("open", "theirs", sealed(tmp_path / "out"))[:8]
    (tmp_path / "back").mkdir()
    mine.run("take-back", "mine", entry, "--to", "back")
    mine.run("open", "theirs", sealed(tmp_path / "back"))
    for wrong in (item, "00000000"):
        mine.run("respond", "theirs", wrong, "hear", code=1)
        assert "`afterbell inbox` shows what came" in mine.complained


def test_who_shared_nothing_since_a_backup_is_told_so_in_place_of_a_count_of_none(mine, tmp_path):
    befriend(mine)
    for name in ("wish", "kept"):
        (tmp_path / name).mkdir()
    kept = mine.run("backup", "theirs", "--into", tmp_path / "kept").splitlines()[0]
    mine.run("restore", kept, "theirs")
    mine.run("ask-again", "theirs", "--to", "wish")
    said = mine.run("open", "mine", sealed(tmp_path / "wish"))
    assert "You sealed nothing for Noor since then that is still here." in said
    assert "It asks with whom" not in said


def test_a_name_that_no_card_has_room_for_is_told_as_it_stands_there(mine):
    mine.run("card", "mine", "--name", "Maximiliane " * 300)
    assert "The card says “Maximiliane Maximiliane" in mine.complained
    mine.run("card", "mine", "--name", "Noor  Okafor")
    assert "The card says" not in mine.complained


def test_people_are_not_counted_in_bytes():
    assert "for 32 people at most" in sentence(errors.TooManyPeople(count=33, limit=32))


def test_a_folder_that_is_not_there_is_said_to_be_none_wherever_something_should_go_into_one(mine, tmp_path):
    befriend(mine)
    entry, nowhere = write(mine, "It was calm."), tmp_path / "nowhere"
    share = ("share", "mine", entry, "--with", "Noor", "--to")
    (tmp_path / "here").mkdir()
    mine.run(*share, "here", "--yes")
    (tmp_path / "rain.md").write_text("A plover.", "utf-8")
    told = sentence(errors.NoSuchFolder(path=nowhere))
    assert "there is no folder" in told
    for said in (
        (*share, nowhere, "--yes"),
        ("take-back", "mine", entry, "--to", nowhere),
        ("announce", "mine", "--to", nowhere),
        ("card", "mine", "--to", nowhere),
        ("card", "mine", "--new-keys", "--to", nowhere),
        ("import", "mine", tmp_path / "rain.md", "--report", nowhere / "report.txt"),
        ("ledger", "mine", "--save", nowhere),
        ("folder", "mine", "--add", nowhere),
    ):
        before = [mine.run(command, "mine") for command in ("ledger", "card", "list")]
        mine.run(*said, code=1)
        assert told in mine.complained, said[0]
        assert [mine.run(command, "mine") for command in ("ledger", "card", "list")] == before
    assert not nowhere.exists()


def test_of_a_file_for_two_it_is_said_that_it_was_handed_over_to_both(mine, tmp_path):
    befriend(mine)
    (tmp_path / "out").mkdir()
    mine.run("new", "third")
    mine.run("card", "third", "--name", "Sam", "--to", ".")
    mine.run("add", "mine", "Sam.afterbell-card")
    entry = write(mine, "It was calm.")
    mine.run("share", "mine", entry, "--with", "Noor", "--with", "Sam", "--to", "out", "--yes", "--unverified")
    (sent,) = [line for line in mine.run("inbox", "mine").splitlines() if "share to Noor" in line]
    said = mine.run("handed", "mine", sent.split()[0])
    assert said.endswith(("  for Noor, Sam  handed over\n", "  for Sam, Noor  handed over\n"))
    assert "not handed over" not in mine.run("inbox", "mine")


def test_what_is_sealed_is_said_to_wait_until_it_is_noted_how_it_was_handed_over(mine, tmp_path):
    befriend(mine)
    for name in ("out", "back"):
        (tmp_path / name).mkdir()
    entry = write(mine, "It was calm.")
    mine.run("share", "mine", entry, "--with", "Noor", "--to", "out", "--yes")
    item = mine.run("open", "theirs", sealed(tmp_path / "out")).split()[0]
    (sent,) = [line for line in mine.run("inbox", "mine").splitlines() if "share to Noor" in line]
    assert sent.endswith("  (sealed, not handed over yet)")
    assert mine.run("find", "mine", "is:shared").splitlines()[-1].startswith("0 ")
    mine.run("handed", "theirs", item, code=2)
    assert "nothing of that id went out" in mine.complained
    assert mine.run("handed", "mine", sent.split()[0], "--by", "mail").endswith("  by e-mail\n")
    assert "not handed over" not in mine.run("inbox", "mine")
    assert "for Noor  by e-mail" in mine.run("ledger", "mine")
    assert entry[:8] in mine.run("find", "mine", "is:shared")
    assert mine.run("handed", "mine", sent.split()[0]).endswith("  by e-mail\n"), "what was noted first stays"
