"""What a friend will read is shown before it is sealed: every text of an entry, past the people list."""

from __future__ import annotations

import pytest

from journal.deeds import write
from journal.shapes import Draft, SealOrder
from journal.shapes.columns import COLUMNS, WRITTEN, Carried
from journal.sharing import preview, seal
from tests.sharing.test_seal import pair

__all__ = ["pair"]


@pytest.mark.parametrize("column", [name for name in WRITTEN if Carried.BUNDLE in COLUMNS[name]])
def test_a_listed_name_in_any_text_of_an_entry_is_covered_and_the_rest_arrives(pair, column):
    mara, noor, noor_id, _ = pair
    mara.names.add(("Rosa Delgado",), stand_in="Student A")
    entry = write.write(mara, Draft(**{"body": "Plain words.", column: "Delgado was calm"}))
    [shown] = seal.preview(mara, (entry.id,), ()).entries
    assert [finding.text for finding in preview.findings_of(shown)] == ["Delgado"]
    sealed = seal.seal(mara, SealOrder(entry_ids=(entry.id,), contacts=(noor_id,)))
    [came] = noor.inbox.entries_of(seal.open_bundle(noor, sealed.data).id)
    assert getattr(came, column) == "Student A was calm"
