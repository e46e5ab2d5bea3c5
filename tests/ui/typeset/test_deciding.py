from __future__ import annotations

from journal.shapes.book import OpenWord
from journal.shapes.names import Finding, Mark
from tests.ui.hands import labels
from ui.typeset.deciding import Deciding


def test_words_around_a_name_in_a_long_heading_end_in_one_ellipsis(look, qtbot):
    deciding = Deciding(look)
    qtbot.addWidget(deciding)
    deciding.show()
    found = Finding(start=13, end=20, text="Delgado", key="delgado", mark=Mark.NAME)
    deciding.show_words((OpenWord(finding=found, times=1, before="A heavy one. ", after=" left, and…"),))
    assert "…A heavy one. Delgado left, and…" in labels(deciding)
