from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from journal.settings_table import SCHOOL_YEARS
from journal.shapes import Kind, SchoolYear, Span
from journal.sharing import seal
from tests.ui.circle_friends import befriend, done
from tests.ui.hands import busy, card, labels, part, press
from ui.pages.today import TodayPage
from ui.pages.today.cards import Bars, KindCard
from ui.widgets.headed_row import HeadingButton
from ui.widgets.labels import Label
from ui.widgets.scrolling import ScrollColumn
from ui.wishes import NewEntry, ShowEntry


@pytest.fixture
def page(unlocked, look, qtbot, wishes):
    made = TodayPage(unlocked, look, wishes.go)
    qtbot.addWidget(made)
    made.resize(1064, 820)
    made.show()
    qtbot.waitUntil(lambda: part(made, Bars).isVisible() and not busy(unlocked))
    return made


def question(page) -> str:
    return next(words for words in labels(page) if words.startswith("“")).strip("“”")


def test_it_shows_the_day_the_counts_and_what_stood_here_a_year_ago(page, qtbot):
    assert "Thursday 12 March" in labels(page)
    assert "1 high, 1 low, 1 both, 1 note" in labels(page)

    def headings():  # the page looks twice at first, and what it showed before goes with the next round of events
        return [button.accessibleName() for button in card(page, "On this day").findChildren(HeadingButton)]

    qtbot.waitUntil(lambda: headings() == ["They hate it. I hate it. It might be working."])
    assert "From your circle" not in labels(page)


def test_a_school_year_that_was_set_gives_week_and_term(page, unlocked, qtbot):
    year = SchoolYear(
        name="2025–26",
        first=date(2025, 9, 1),
        last=date(2026, 6, 26),
        terms=(Span(name="Spring term", first=date(2026, 1, 5), last=date(2026, 3, 27)),),
    )
    unlocked.do(page, lambda journal: journal.settings.set(SCHOOL_YEARS, (year,)))
    qtbot.waitUntil(lambda: "Spring term" in labels(page))
    assert "Thursday 12 March · week 28 of 43" in labels(page)


def test_both_cards_the_question_and_the_heading_lead_away(page, qtbot, wishes, entries):
    with qtbot.waitSignal(wishes.made) as wish:
        page.findChildren(KindCard)[0].pressed.emit()
    assert wish.args == [NewEntry(Kind.HIGH)]
    with qtbot.waitSignal(wishes.made) as wish:
        press(qtbot, page, "Answer")
    assert wish.args == [NewEntry(prompt=question(page))]
    with qtbot.waitSignal(wishes.made) as told:
        card(page, "On this day").findChild(HeadingButton).click()
    assert told.args == [ShowEntry(entries[4].id)]


def test_another_question_is_another_and_stays_for_the_day(page, unlocked, qtbot):
    first = question(page)
    press(qtbot, page, "Another question")
    qtbot.waitUntil(lambda: question(page) != first)
    passed_to = question(page)
    with qtbot.waitSignal(unlocked.changed):  # whatever makes the page look again does not bring the first one back
        unlocked.do(page, lambda journal: journal.settings.set(SCHOOL_YEARS, ()))
    looked = []
    unlocked.ask(page, lambda _: None, looked.append)
    qtbot.waitUntil(lambda: looked == [None])
    assert question(page) == passed_to


def test_cards_stand_below_one_another_where_it_is_narrow(page, qtbot):
    page.resize(560, 600)
    qtbot.waitUntil(lambda: card(page, "Tonight's question").y() > part(page, Bars).parentWidget().y())
    assert part(page, ScrollColumn).widget().minimumSizeHint().width() <= 584


def test_the_first_day_asks_and_shows_no_empty_picture(page):
    nothing = replace(page._shown.insight, highs=0, lows=0, both=0, notes=0)
    page._show(replace(page._shown, insight=nothing, anything=False, on_day=(), on_week=()))
    assert not page._term.isVisible()
    assert not page._past.isVisible()


def test_a_new_card_of_a_friend_is_told_as_that(page, unlocked, qtbot, new_journal):
    friend = new_journal("Noor")
    befriend(qtbot, unlocked, friend)

    def announced(journal):
        journal.circle.set_up("Noor Khan")
        return seal.announce_card(journal, (journal.circle.contacts()[0].id,)).data

    data = friend.do(announced)[0]
    done(qtbot, unlocked, lambda journal: seal.open_bundle(journal, data))
    qtbot.waitUntil(lambda: "From your circle" in labels(page))
    assert "has a new card" in [label.text() for label in card(page, "From your circle").findChildren(Label)]
