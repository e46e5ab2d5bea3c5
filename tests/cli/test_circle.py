from __future__ import annotations

from tests.cli.test_main import befriend, mine, terminal, write

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
