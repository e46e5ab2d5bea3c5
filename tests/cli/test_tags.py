from tests.cli.test_main import mine, terminal, write

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
