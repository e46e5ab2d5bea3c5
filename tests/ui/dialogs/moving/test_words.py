from __future__ import annotations

from journal.shapes import ImportReport, Problem
from ui.dialogs.moving import import_words


def test_where_no_entry_came_in_it_is_said_why():
    said = {
        (0, 0, ""): ["There was no entry in it."],
        (0, 0, "trashed"): ["No entry came in.", "1 did not come in, because it was in the trash there: note 1"],
        (1, 1, ""): ["No new entry came in: the one in it was here already."],
        (7, 7, ""): ["No new entry came in: all 7 were here already."],
    }
    for (found, here, reason), lines in said.items():
        problems = (Problem(where="note 1", reason=reason),) if reason else ()
        report = ImportReport(source="x", found=found, added=0, duplicates=here, attachments=0, problems=problems)
        assert import_words(report).splitlines() == lines
