"""A night belongs to the evening before it for as long as somebody's own day lasts, wherever that is shown."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from journal.dates import clock
from journal.deeds import settings, write
from journal.deeds.unlock import open_journal
from journal.settings_table import DAY_ENDS_AT
from journal.shapes import Draft
from tests.ui.circle_friends import done
from tests.ui.conftest import PASSPHRASE
from ui.days.picker import DayPicker
from ui.wording.days import own_hour

LATE = datetime(2026, 3, 13, 4, 30, 7, tzinfo=UTC)
"""Half past five, in Berlin."""


@pytest.mark.parametrize(("ends", "day"), [(time(6), date(2026, 3, 12)), (time(5), date(2026, 3, 13))])
@pytest.mark.parametrize("again", [False, True])
def test_the_hour_and_the_day_of_a_night_are_as_the_journal_has_them(unlocked, folder, look, qtbot, ends, day, again):
    done(qtbot, unlocked, lambda journal: settings.keep(journal, DAY_ENDS_AT, ends))
    if again:
        with qtbot.waitSignal(unlocked.locked):
            unlocked.lock()
        clock.end_days_at(clock.DAY_ENDS_AT)
        with qtbot.waitSignal(unlocked.unlocked):
            unlocked.unlock(lambda: open_journal(folder, PASSPHRASE), pytest.fail)
    clock.stop(LATE, "Europe/Berlin")
    entry = done(qtbot, unlocked, lambda journal: write.write(journal, Draft(body="It was late.")))
    picker = DayPicker(look)
    qtbot.addWidget(picker)
    picker.show_day(entry.day)
    assert (entry.day, picker.grid.today) == (day, day)
    assert own_hour(entry).startswith("05:30")
    noted = Draft(body="The day before.", day=date(2026, 3, 12))
    assert bool(own_hour(done(qtbot, unlocked, lambda journal: write.write(journal, noted)))) is (ends > time(5, 30))
