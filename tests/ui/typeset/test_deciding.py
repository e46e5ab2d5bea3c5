from __future__ import annotations

from journal.deeds import people
from journal.shapes.book import OpenWord
from journal.shapes.names import Finding, Mark
from tests.ui.circle_friends import done
from tests.ui.hands import labels, part
from tests.ui.pages.test_yearbook import chosen, names_to_decide, page
from ui.typeset.deciding import Deciding

__all__ = ["page"]


def test_words_around_a_name_in_a_long_heading_end_in_one_ellipsis(look, qtbot):
    deciding = Deciding(look)
    qtbot.addWidget(deciding)
    deciding.show()
    found = Finding(start=13, end=20, text="Delgado", key="delgado", mark=Mark.NAME)
    deciding.show_words((OpenWord(finding=found, times=1, before="A heavy one. ", after=" left, and…"),))
    assert "…A heavy one. Delgado left, and…" in labels(deciding)


def test_taking_back_removes_nobody_whom_somebody_has_worked_on_since(page, unlocked, qtbot, asked):
    names_to_decide(page, unlocked, qtbot)
    part(page, Deciding).protect.click()
    chosen(page, qtbot)
    (person,) = asked(unlocked, lambda journal: journal.names.people())
    names = (*person.names, "Nita")
    done(qtbot, unlocked, lambda journal: people.revise(journal, person.id, names, None, ""))
    part(page, Deciding).undo.click()
    chosen(page, qtbot)
    assert [one.names for one in asked(unlocked, lambda journal: journal.names.people())] == [names]
