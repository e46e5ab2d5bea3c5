from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from journal.deeds import write
from journal.search.query import parse
from journal.shapes import Draft, Gesture, Kind, SealOrder
from journal.shapes.book import Chart
from journal.sharing import seal
from journal.yearbook.period_charts import CHARTS
from tests.ui.circle_friends import befriend, done
from tests.ui.hands import busy, card, labels, part, press, read
from ui.charts import CHART_WORDS, ChartWords
from ui.pages.lookback import LookbackPage
from ui.pages.lookback import page as lookback
from ui.pages.lookback.cards import CompanionsCard, PictureCard, TagsCard, TurnsCard, WordsCard
from ui.widgets.buttons import LinkButton
from ui.widgets.cards import EmptyState
from ui.widgets.chips import TagChip
from ui.widgets.scrolling import ScrollColumn
from ui.wishes import FindWith, NewEntry, SharePeriod


def a_year(journal):
    for week in range(12):
        day = date.fromordinal(date(2025, 10, 6).toordinal() + 7 * week)
        kind, tag = (Kind.HIGH, "robotics") if week % 3 else (Kind.LOW, "paperwork")
        write.write(journal, Draft(body=f"Week {week} #{tag}", kind=kind, day=day))


@pytest.fixture
def make(unlocked, look, qtbot, wishes):
    def made() -> LookbackPage:
        page = LookbackPage(unlocked, look, wishes.go)
        qtbot.addWidget(page)
        page.resize(1064, 820)
        page.show()
        qtbot.waitUntil(lambda: "Look back" in labels(page) and not busy(unlocked))
        return page

    return made


@pytest.fixture
def page(make, unlocked, qtbot):
    done(qtbot, unlocked, a_year)
    return make()


def bars(page) -> PictureCard:
    return page.findChildren(PictureCard)[0]


def days(page) -> PictureCard:
    return page.findChildren(PictureCard)[1]


def lefts(page) -> int:
    """Give how many cards stand side by side."""
    QApplication.sendPostedEvents()
    return len({each.x() for each in page.findChildren(TagsCard) + page.findChildren(TurnsCard)})


def words_of(part) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part))


def test_every_picture_has_its_figures_in_words_and_as_a_table(page):
    assert bars(page).aside.text() == "9 highs, 5 lows, 1 both, 1 note"
    assert "16 days" in days(page).aside.text()
    bars(page).link.click()
    table = bars(page).table
    assert table.isVisible()
    assert table.accessibleName() == "Highs and lows by week, in figures"
    said = [table.item(row, 1).text() for row in range(table.rowCount())]
    assert sum("high" in words for words in said) == 9
    assert "nothing" not in said
    whole = [table.item(row, 0).text() for row in range(table.rowCount())]
    assert whole[0] == "6 October to 12 October 2025"
    assert "9 March to 15 March" in whole


def test_a_pressed_bar_leads_to_its_entries(page, qtbot, wishes):
    region = next(region for region in bars(page).picture.chart().regions if region.first == date(2025, 10, 6))
    place = QPoint(round(region.x + region.width / 2), round(region.y + region.height / 2))
    with qtbot.waitSignal(wishes.made) as asked_for:
        qtbot.mouseClick(bars(page).picture, Qt.MouseButton.LeftButton, pos=place)
    _, wanted = parse(asked_for.args[0].line)
    assert (wanted.since, wanted.until) == (date(2025, 10, 6), date(2025, 10, 12))


def test_the_period_that_is_seen_is_shared(page, unlocked, qtbot, wishes):
    press(qtbot, page, "The period before")
    qtbot.waitUntil(lambda: not busy(unlocked))
    with qtbot.waitSignal(wishes.made) as wish:
        press(qtbot, page, "Share entries of this period…")
    [wished] = wish.args
    assert isinstance(wished, SharePeriod)
    assert (wished.about.first, wished.about.last) == (date(2024, 8, 1), date(2025, 7, 31))


def test_the_words_in_a_picture_grow_with_the_letters_and_its_parts_stay_in_it(page, look, qtbot, wishes):
    picture = bars(page).picture
    before = picture.chart()
    look.choose(scale=2.0)
    qtbot.waitUntil(lambda: picture.height() == round(picture.chart().height))
    after = picture.chart()
    assert after.height == 2 * before.height
    drawn = float(re.search(r'viewBox="0 0 (\d+) ', after.svg)[1])
    assert drawn == pytest.approx(picture.width() / 2, abs=1), "11 pixels of letters are shown as 22"
    assert max(region.x + region.width for region in after.regions) <= picture.width() + 1
    region = after.regions[0]
    place = QPoint(round(region.x + region.width / 2), round(region.y + region.height / 2))
    with qtbot.waitSignal(wishes.made) as asked_for:
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place)
    assert parse(asked_for.args[0].line)[1].since == region.first


def test_the_keyboard_goes_through_the_days_and_opens_one(page, qtbot, wishes):
    picture = days(page).picture
    picture.setFocus()
    qtbot.keyClick(picture, Qt.Key.Key_Left)
    assert picture.accessibleDescription()
    with qtbot.waitSignal(wishes.made) as asked_for:
        qtbot.keyClick(picture, Qt.Key.Key_Return)
    _, wanted = parse(asked_for.args[0].line)
    assert wanted.since == wanted.until


def test_tags_that_lift_are_told_once_there_are_enough(page, qtbot, wishes):
    qtbot.waitUntil(lambda: "8 of 8 were highs" in words_of(card(page, "What lifts you")))
    assert "Too few to tell" in words_of(card(page, "What weighs on you"))
    (chip,) = card(page, "What lifts you").findChildren(TagChip)
    with qtbot.waitSignal(wishes.made) as asked_for:
        chip.click()
    assert parse(asked_for.args[0].line)[1].tags == ("robotics",)


def test_tags_that_are_mixed_are_not_called_too_few(make, unlocked, qtbot):
    def mixed(journal):
        for number in range(10):
            kind = Kind.HIGH if number % 2 else Kind.LOW
            write.write(journal, Draft(body="Half #energy", kind=kind, day=date(2025, 10, 6 + number)))

    done(qtbot, unlocked, mixed)
    page = make()
    qtbot.waitUntil(lambda: "No tag stands out" in words_of(card(page, "What lifts you")))
    assert "Too few" not in words_of(card(page, "What weighs on you"))


def test_a_bar_at_the_edge_of_the_period_finds_the_entries_it_counts(make, unlocked, qtbot, asked, wishes):
    def edge(journal):
        for day in (date(2025, 9, 29), date(2025, 9, 30), date(2025, 9, 30), date(2025, 10, 1), date(2025, 9, 1)):
            write.write(journal, Draft(body="At the edge", kind=Kind.LOW, day=day))

    done(qtbot, unlocked, edge)
    page = make()
    press(qtbot, page, "Month")
    for month in ("February 2026", "January 2026", "December 2025", "November 2025", "October 2025", "September 2025"):
        press(qtbot, page, "The period before")
        qtbot.waitUntil(lambda month=month: month in labels(page))
    region = bars(page).picture.chart().regions[-1]
    with qtbot.waitSignal(wishes.made) as asked_for:
        bars(page).picture.region_requested.emit(region)
    _, wanted = parse(asked_for.args[0].line)
    rows = asked(unlocked, lambda journal: journal.timeline.page(wanted))
    assert len(rows) == region.lows == 3


def test_words_are_told_as_plain_facts_and_lead_to_their_month(page, qtbot, wishes):
    qtbot.waitUntil(lambda: "in 16 entries, about" in words_of(part(page, WordsCard)))
    fullest = part(page, WordsCard).findChildren(LinkButton)[0]
    assert "March 2026" in fullest.text()
    with qtbot.waitSignal(wishes.made) as asked_for:
        fullest.click()
    _, wanted = parse(asked_for.args[0].line)
    assert (wanted.since, wanted.until) == (date(2026, 3, 1), date(2026, 3, 31))


def test_little_is_said_to_be_too_few_instead_of_drawn(make):
    page = make()
    assert "too few to tell" in words_of(bars(page))
    assert not bars(page).picture.isVisible()
    assert days(page).picture.isVisible()


def test_days_without_an_entry_say_what_will_stand_here(page, qtbot, wishes):
    press(qtbot, page, "2026")
    qtbot.waitUntil(lambda: "2026" in labels(page))
    for year in ("2025", "2024"):
        press(qtbot, page, "The period before")
        qtbot.waitUntil(lambda year=year: year in labels(page))
    assert part(page, EmptyState).isVisible()
    assert not any(each.isVisible() for each in page.findChildren(PictureCard))
    with qtbot.waitSignal(wishes.made) as told:
        part(page, EmptyState).button.click()
    assert told.args == [NewEntry()]


def test_whoever_answered_was_there(make, unlocked, new_journal, entries, qtbot, wishes):
    contact = befriend(qtbot, unlocked, friend := new_journal("Noor"))
    order = SealOrder(entry_ids=(entries[0].id,), contacts=(contact.id,), protect=False)
    sealed = done(qtbot, unlocked, lambda journal: seal.seal(journal, order))
    item = friend.do(lambda journal: seal.open_bundle(journal, sealed.data))[0]
    answer = friend.do(lambda journal: seal.respond(journal, item.id, Gesture.CELEBRATING, "Yes!"))[0]
    done(qtbot, unlocked, lambda journal: seal.open_bundle(journal, answer.data))
    page = make()
    qtbot.waitUntil(lambda: "answered 1 entry" in words_of(part(page, CompanionsCard)))
    assert "Noor" in words_of(part(page, CompanionsCard))
    with qtbot.waitSignal(wishes.made) as asked_for:
        part(page, CompanionsCard).findChildren(LinkButton)[0].click()
    assert parse(asked_for.args[0].line)[1].responses


def test_a_new_entry_is_counted_at_once(page, unlocked, qtbot):
    assert bars(page).aside.text() == "9 highs, 5 lows, 1 both, 1 note"
    unlocked.do(page, lambda journal: write.write(journal, Draft(body="One more", kind=Kind.HIGH)))
    qtbot.waitUntil(lambda: bars(page).aside.text() == "10 highs, 5 lows, 1 both, 1 note")


def test_what_a_card_said_before_is_read_no_more(page, unlocked, qtbot):
    said = read(page)
    assert "84 words" in said
    unlocked.do(page, lambda journal: write.trash(journal, journal.entries.in_order()[-3:]))
    qtbot.waitUntil(lambda: read(page) != said)
    unlocked.do(page, lambda journal: write.restore(journal, [each.id for each in journal.trash.trashed()]))
    qtbot.waitUntil(lambda: read(page) == said)


def test_cards_stand_below_one_another_where_there_is_no_room_beside(page, qtbot):
    page.resize(500, 600)
    assert lefts(page) == 1
    qtbot.waitUntil(lambda: card(page, "What lifts you").findChildren(TagChip) != [])
    for width in (560, 584, 700, 860):
        page.resize(width, 600)
        QApplication.sendPostedEvents()
        room = part(page, ScrollColumn).viewport().width()
        assert part(page, ScrollColumn).widget().minimumSizeHint().width() <= room, width
    page.resize(1064, 820)
    assert lefts(page) == 3


def test_many_years_are_seen_by_months_that_tell_their_days_and_lead_to_them(make, unlocked, qtbot, wishes):
    first = Draft(body="The first day of all.", kind=Kind.HIGH, day=date(2019, 9, 1))
    done(qtbot, unlocked, lambda journal: [write.write(journal, each) for each in (first, first)])
    page = make()
    press(qtbot, page, "All years")
    qtbot.waitUntil(lambda: "Highs and lows by month" in labels(page))
    days(page).link.click()
    table = days(page).table
    assert table.item(0, 0).text() == "1 September to 30 September 2019"
    assert table.item(0, 1).text() == "1 day, 2 highs"
    qtbot.keyClick(days(page).picture, Qt.Key.Key_Right)
    with qtbot.waitSignal(wishes.made) as wish:
        qtbot.keyClick(days(page).picture, Qt.Key.Key_Return)
    assert wish.args == [FindWith("since:2019-09-01 until:2019-09-30")]
    assert bars(page).title.text() == "Highs and lows by month"


def test_a_chart_that_is_new_in_the_list_has_a_card_of_its_own(make, monkeypatch):
    chart = replace(CHARTS[1], name="another", draws=lambda *_: Chart(svg="", width=1, height=1))
    monkeypatch.setattr(lookback, "CHARTS", (*CHARTS, chart))
    monkeypatch.setitem(CHART_WORDS, "another", lambda _: ChartWords("Another", "seven in all"))
    card = make().findChildren(PictureCard)[len(CHARTS)]
    assert card.isVisible()
    assert (card.title.text(), card.aside.text()) == ("Another", "seven in all")
    assert card.picture.accessibleName() == "Another"
