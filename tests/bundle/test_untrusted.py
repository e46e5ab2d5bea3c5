from __future__ import annotations

import sys
import time
import unicodedata

from journal.bundle.untrusted import clean_line, clean_text


def test_nothing_unseen_stays_in_a_text_but_line_ends_tabs_and_the_joiner_of_emoji():
    everything = "".join(map(chr, range(sys.maxunicode + 1)))
    left = {
        letter for letter in clean_text(everything) if unicodedata.category(letter) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
    }
    assert left == {"\n", "\t", "\u200d"}
    assert {letter for letter in clean_line(everything, len(everything)) if letter.isspace()} == {" "}


def test_lines_end_in_one_way_and_words_stay():
    assert clean_text("a\r\nb\rc\n\td \u202eevil\u202c 👩\u200d👧") == "a\nb\nc\n\td evil 👩\u200d👧"
    assert clean_text("a\u2029b\u2028c\x0cd\x1be") == "a\nb\nc\nd e"
    assert clean_line("  a\n\tb\u00a0c\u202e  ") == "a b c"
    assert clean_line("x" * 400) == "x" * 300


def test_a_very_long_text_is_cleaned_at_once():
    began = time.process_time()
    clean_text("words and \u200b words " * 500_000)
    assert time.process_time() - began < 2
