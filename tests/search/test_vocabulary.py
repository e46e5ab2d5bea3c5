from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from journal.search.vocabulary import Vocabulary

WORDS = st.text("aeén数🎉", min_size=1, max_size=4)
COUNTED = st.dictionaries(WORDS, st.integers(1, 100_000))


@given(first=COUNTED, later=st.lists(st.tuples(WORDS, st.just(1))), piece=WORDS)
def test_a_piece_is_found_in_every_word_that_holds_it_typed_letter_by_letter_while_words_come(first, later, piece):
    vocabulary = Vocabulary(sorted(first.items(), key=lambda term: term[0].encode()))
    vocabulary.add(later[::2])
    vocabulary.holding(piece)
    vocabulary.add(later[1::2])
    known = dict(later) | first
    for end in range(1, len(piece) + 1):
        begin, hold, entries = vocabulary.holding(piece[:end])
    assert sorted(begin) == sorted(term for term in known if term.startswith(piece))
    assert sorted(hold) == sorted(term for term in known if piece in term and not term.startswith(piece))
    assert entries == sum(known[term] for term in (*begin, *hold))
    assert len(vocabulary) == len(known)
