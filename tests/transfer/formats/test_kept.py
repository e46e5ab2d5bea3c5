from __future__ import annotations

from tests.transfer.formats.kept import lost


def test_a_word_that_is_in_no_entry_and_named_nowhere_is_missed():
    page = {"2026-03-12 A day.md": "Rain before noon."}
    assert lost(page) == set()
    from journal.transfer.formats.found import Findings

    assert lost(page, of=Findings(entries=())) == {"rain", "before", "noon"}
