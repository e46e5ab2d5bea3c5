"""The last page of a book tells the truth about the names in it."""

from __future__ import annotations

from dataclasses import replace

from journal.deeds import make_book
from tests.yearbook.test_making import ORDER, made, put


def test_the_last_page_says_how_many_names_were_replaced_and_how_many_words_were_not(journal):
    def everywhere(said: str) -> bool:
        book = make_book.gather(journal, replace(ORDER, protect=True))
        texts = [made(book, form).decode() for form in ("html", "markdown")]
        texts += [str(part) for part in make_book.source(book).values()]
        return [said in text for text in texts].count(True) == 3

    put(journal, "It rained all day.")
    assert everywhere("No name had to be replaced by a stand-in.")
    put(journal, "Then Okonkwo laughed, and so did Okonkwo.")
    assert everywhere("No name was replaced; words that may be names stand as they were written (1 word).")
    journal.names.add(("Rosa Delgado",))
    put(journal, "Rosa Delgado sat with Delgado.")
    assert everywhere("Some names of pupils were replaced by stand-ins (1 name); words that may be names stand as")
    journal.names.add(("Ada Okonkwo",))
    assert everywhere("Names of pupils were replaced by stand-ins (2 names).")
