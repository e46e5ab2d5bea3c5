from tests.cli.test_main import befriend, mine, terminal, write

__all__ = ["mine", "terminal"]


def test_tags_are_listed_and_one_is_given_another_name_or_made_one_with_another(mine):
    entry = write(mine, "Fractions again. #third-period")
    write(mine, "And again.", "--tag", "3rd", "--tag", "energy")
    assert mine.run("tags", "mine").splitlines() == ["#3rd: 1 entry", "#energy: 1 entry", "#third-period: 1 entry"]
    assert mine.run("tags", "mine", "--rename", "third-period", "3rd").splitlines() == [
        "#3rd: 2 entries",
        "#energy: 1 entry",
    ]
    assert "Fractions again. #3rd" in mine.run("show", "mine", entry[:8])
    mine.run("tags", "mine", "--rename", "nothing", "else", code=2)
    assert "no entry carries that tag" in mine.complained
    mine.run("tags", "mine", "--rename", "energy", "!?", code=2)
    assert "a tag is one word" in mine.complained


def test_the_tags_that_go_along_are_shown_before_and_to_whom_they_came(mine):
    entry = write(mine, "It was calm.", "--tag", "third-period")
    mine.run("people", "mine", "--add", "Marcus Oyelaran", "Marcus")
    mine.run("tag", "mine", "marcus", entry)
    befriend(mine)
    line = "#student-a #third-period"
    assert line in mine.run("share", "mine", entry, "--with", "Noor", "--yes").splitlines()
    (sealed,) = mine.folder.glob("*.afterbell")
    assert line in mine.run("open", "theirs", sealed).splitlines()
