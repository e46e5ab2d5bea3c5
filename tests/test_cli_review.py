from __future__ import annotations

from tests.test_cli import mine, terminal, write

__all__ = ["mine", "terminal"]


def test_a_name_in_a_title_a_tag_or_a_foreword_of_the_book_is_listed_and_can_be_decided(mine):
    write(mine, "We waited.", "--title", "Ms. Delgado called", "--day", "2026-03-10", "--tag", "Oyelaran")
    (mine.folder / "foreword.txt").write_text("For Katarzyna, who waited too.")
    review = ["review", "mine", "book", "--since", "2026-03-01", "--until", "2026-03-31", "--form", "html"]
    review += ["--title", "With Ngozi", "--foreword", str(mine.folder / "foreword.txt")]
    mine.run(*review, code=1)
    for name in ("Delgado", "Oyelaran", "Katarzyna", "Ngozi"):
        assert name in mine.said
    said = mine.run(*review, "--protect", "Ms. Delgado=A", "--protect", "Oyelaran=B", "--protect", "Katarzyna=C",
                    "--protect", "Ngozi=D")  # fmt: skip
    assert "1 entry" in said
    (html,) = (mine.folder / "book").glob("*.html")
    page = html.read_text("utf-8")
    assert not [name for name in ("Delgado", "Oyelaran", "Katarzyna", "Ngozi") if name.casefold() in page.casefold()]


def test_letters_that_no_font_here_has_are_named_beside_the_book(mine):
    write(mine, "A tablet: \U0010fffd", "--day", "2026-03-10")
    review = ["review", "mine", "book", "--since", "2026-03-01", "--until", "2026-03-31", "--undecided"]
    mine.run(*review, "--form", "pdf")
    assert "1 letter of a script no font here has is printed by its name: [U+10FFFD]." in mine.complained
    assert "Install a font" in mine.complained
    mine.run(*review, "--form", "html")
    assert "no font" not in mine.complained
