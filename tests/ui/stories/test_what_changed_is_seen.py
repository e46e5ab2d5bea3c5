"""Whatever is written by another hand is seen where it shows, without anybody looking again."""

from __future__ import annotations

import pytest

from journal.deeds import write
from journal.shapes import SealOrder
from journal.sharing import seal
from tests.ui.circle_friends import befriend, done
from tests.ui.hands import offered, part
from ui.app.main_window import MainWindow
from ui.models.timeline import Roles
from ui.widgets.navigation import Navigation
from ui.wishes import PageName


@pytest.fixture
def window(at_lock_screen, unlocked, entries, qtbot) -> MainWindow:
    qtbot.waitUntil(lambda: at_lock_screen.workspace is not None)
    return at_lock_screen


def test_what_a_friend_sent_is_counted_beside_the_circle_at_once(window, unlocked, new_journal, qtbot):
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend)

    def sealed(journal):
        journal.circle.set_up("Noor Khan")
        entry = write.write(journal, write.Draft(body="A good lesson."))
        order = SealOrder(entry_ids=(entry.id,), contacts=(journal.circle.contacts()[0].id,), protect=False)
        return seal.seal(journal, order)

    data = friend.do(sealed)[0].data
    navigation = part(window.workspace, Navigation)
    qtbot.waitUntil(lambda: offered(navigation, "Circle"))
    with qtbot.waitSignal(unlocked.changed):
        done(qtbot, unlocked, lambda journal: seal.open_bundle(journal, data))
    qtbot.waitUntil(lambda: offered(navigation, "Circle, 1 new"))


@pytest.mark.parametrize(
    ("deed", "tags"),
    [
        (lambda journal, _: write.rename_tag(journal, "families", "parents"), ("parents",)),
        (lambda journal, entry: journal.tags.set(entry, (), ()), ()),
        (lambda journal, entry: journal.tags.set(entry, (), ("families", "evening")), ("evening", "families")),
    ],
)
def test_tags_that_were_changed_elsewhere_stand_in_the_list(window, unlocked, entries, qtbot, deed, tags):
    model = window.workspace.show_page(PageName.JOURNAL).finding.view.model()

    def shown() -> tuple[str, ...]:
        rows = (model.index(at, 0).data(Roles.ROW) for at in range(model.rowCount()))
        return next(row.tags for row in rows if row is not None and row.id == entries[2].id)

    qtbot.waitUntil(lambda: model.rowCount() == len(entries) and shown() == ("families",))
    unlocked.do(window, lambda journal: deed(journal, entries[2].id))
    qtbot.waitUntil(lambda: shown() == tags)
