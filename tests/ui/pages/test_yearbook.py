from __future__ import annotations

import io
from datetime import date
from threading import Event

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QStackedWidget

from journal import files
from journal.deeds import make_book, write
from journal.shapes import Draft, Kind
from tests.ui.hands import busy, button, labels, offered, part, press, read, session_of, turn_to
from tests.yearbook.test_workshop import makers
from tests.yearbook.test_workshop import pytestmark as makes_books
from ui.days.field import DayField
from ui.pages.yearbook import YearbookPage
from ui.pages.yearbook.choices import Choices
from ui.pages.yearbook.maker import Maker
from ui.pages.yearbook.own_words import OwnWords
from ui.pages.yearbook.period import PeriodChoice
from ui.pages.yearbook.picking import Picking, PickModel
from ui.typeset.deciding import Deciding
from ui.typeset.look_over import LookOver
from ui.widgets.sheet import Question


@pytest.fixture
def page(unlocked, look, qtbot, wishes):
    made = YearbookPage(unlocked, look, wishes.go)
    qtbot.addWidget(made)
    made.resize(1064, 820)
    made.show()
    assert part(made, LookOver).place.text() == "Setting the pages…", "nothing is there yet, and why is said"
    qtbot.waitUntil(lambda: part(made, LookOver).page() > 0)
    return made


def chosen(page, qtbot) -> None:
    """Wait until what was chosen is seen in the pages."""
    qtbot.waitUntil(lambda: not page._pause.isActive() and not busy(session_of(page)))


def test_the_real_pages_are_there_and_turn_by_keys(page, qtbot):
    count = int(part(page, LookOver).place.text().split()[-1])
    assert count >= 5
    assert part(page, Maker).holds.text().endswith(f"· {count} pages"), "once they are counted, nothing is guessed"
    qtbot.keyClick(part(page, LookOver).view, Qt.Key.Key_PageDown)
    assert part(page, LookOver).page() == 2
    qtbot.keyClick(part(page, LookOver).view, Qt.Key.Key_End)
    assert part(page, LookOver).page() == count
    qtbot.keyClick(part(page, LookOver).view, Qt.Key.Key_PageDown)
    assert part(page, LookOver).page() == count
    qtbot.keyClick(part(page, LookOver).view, Qt.Key.Key_Home)
    chosen(page, qtbot)
    shown = part(page, LookOver).view.grab().toImage()
    assert len({shown.pixel(shown.width() // 2, y) for y in range(shown.height())}) > 2
    assert "1 of" in part(page, LookOver).place.text()


def test_what_is_chosen_changes_the_book_that_will_be_made(page, qtbot):
    assert part(page, Maker).holds.text().startswith("4 entries")
    button(part(page, Choices), "High").click()
    chosen(page, qtbot)
    assert part(page, Maker).holds.text().startswith("1 entry")
    button(part(page, Choices), "Low").click()
    chosen(page, qtbot)
    assert part(page, Maker).holds.text().startswith("2 entries")


def test_no_entries_in_the_days_is_said_plainly_and_nothing_can_be_made(page, qtbot, wishes):
    button(part(page, Choices), "Only what you starred").click()
    chosen(page, qtbot)
    assert "No entries in these days" in labels(page)
    assert not any(button.isEnabled() for button in part(page, Maker).buttons.values())
    with qtbot.waitSignal(wishes.made):
        press(qtbot, page, "Write an entry")
    button(part(page, Choices), "Only what you starred").click()
    chosen(page, qtbot)
    assert part(page, QStackedWidget).currentWidget() is part(page, LookOver)


@pytest.mark.parametrize(("form", "ending"), [("pdf", ".pdf"), ("html", ".html"), ("markdown", ".md")])
def test_every_way_out_writes_its_file_and_says_that_it_is_not_encrypted(page, qtbot, tmp_path, form, ending):
    with qtbot.waitSignal(part(page, Maker).made) as said:
        part(page, Maker).make_into(form, tmp_path / "out")
    assert any(file.suffix == ending and file.stat().st_size > 500 for file in said.args[0])
    assert "not encrypted" in part(page, Maker).done.sentence.text()
    assert part(page, Maker).buttons["pdf"].isEnabled()


def test_stopping_leaves_no_file_and_everything_as_it_was(page, qtbot, tmp_path):
    part(page, Maker).make_into("pdf", tmp_path / "out")
    part(page, Maker).stop()
    qtbot.waitUntil(part(page, Maker).buttons["pdf"].isEnabled)
    assert not (tmp_path / "out").exists()
    assert part(page, Maker).trouble.isHidden()


def test_while_the_disk_of_a_book_hangs_everything_else_is_still_worked_out(
    page, unlocked, qtbot, tmp_path, monkeypatch
):
    answers, asked_for, heard = Event(), Event(), []

    def hangs(_):
        asked_for.set()
        answers.wait(60)

    monkeypatch.setattr(files, "bring_to_disk", hangs)
    part(page, Maker).make_into("markdown", tmp_path)
    qtbot.waitUntil(asked_for.is_set)
    unlocked.reckon(page, lambda: "beside", heard.append)
    qtbot.waitUntil(lambda: heard == ["beside"])
    with qtbot.waitSignal(part(page, Maker).made):
        answers.set()


def test_a_book_that_takes_long_keeps_nothing_waiting_and_waits_for_nothing(
    page, unlocked, qtbot, tmp_path, monkeypatch
):
    begun, goes_on, heard, make = Event(), Event(), [], make_book.make
    monkeypatch.setattr(make_book, "make", lambda *told: (begun.set(), goes_on.wait(60), make(*told))[-1])
    part(page, Maker).make_into("markdown", tmp_path)
    qtbot.waitUntil(begun.is_set)
    unlocked.reckon(page, lambda: "beside", heard.append)
    qtbot.waitUntil(lambda: heard == ["beside"])
    with qtbot.waitSignal(part(page, Maker).made):
        goes_on.set()


@makes_books
def test_once_locked_no_other_process_has_a_word_of_the_pages(no_other_processes, page, unlocked, qtbot):
    assert makers()
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    assert not makers()


def test_choices_and_words_wait_for_whoever_comes_back(page, unlocked, look, qtbot, asked, wishes):
    part(part(page, Choices), OwnWords).foreword.setPlainText("What a year.")
    button(part(page, Choices).dress.paper, "A5").click()
    page.settle()
    chosen(page, qtbot)
    again = YearbookPage(unlocked, look, wishes.go)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: part(again, LookOver).page() > 0)
    order = part(again, Choices).order()
    assert (order.foreword, order.paper) == ("What a year.", "a5")
    assert order.period.first <= date(2026, 3, 12) <= order.period.last


def test_entries_can_be_picked_by_hand(page, qtbot):
    button(part(page, Choices), "Pick entries by hand…").click()
    qtbot.waitUntil(lambda: part(page, QStackedWidget).currentWidget() is part(page, Picking))
    model = part(part(page, Picking), PickModel)
    assert model.rowCount() == 4
    model.tick_all(on=False)
    assert not button(part(page, Picking), "Take these").isEnabled()
    model.setData(model.index(1), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    button(part(page, Picking), "Take these").click()
    chosen(page, qtbot)
    assert part(page, Maker).holds.text().startswith("1 entry")
    button(part(page, Choices), "Take all again").click()
    chosen(page, qtbot)
    assert part(page, Maker).holds.text().startswith("4 entries")


def test_undecided_words_are_counted_and_asked_about_before_a_book_is_made(page, unlocked, qtbot, asked):
    draft = Draft(body="Marcus told Delgado about Hausa.", kind=Kind.LOW, day=date(2026, 3, 11))
    unlocked.do(page, lambda journal: write.write(journal, draft))
    qtbot.waitUntil(lambda: part(page, Maker).holds.text().startswith("5 entries"))
    assert "not decided" in read(part(page, Choices))
    part(page, Maker).buttons["pdf"].click()
    (question,) = page.findChildren(Question)
    assert offered(question, "Make it anyway")
    assert question.first_field().text() == "Decide them…"
    question.first_field().click()
    assert part(page, Deciding).isVisible()


def test_a_low_window_with_large_letters_leaves_its_room_to_the_choices(page, look, qtbot):
    make = part(page, Maker).buttons["pdf"]
    page.set_compact(True)
    page.resize(720, 560)
    assert make.isVisible()
    look.choose(scale=2.0)
    assert not make.isVisible()
    button(page, "Look at the pages, make the book →").click()
    assert make.isVisible()
    button(page, "← Back to the choices").click()
    button(part(page, Choices), "Decide them…").click()
    assert not make.isVisible(), "nor does it take the room of what is asked"
    button(page, "Back to the pages").click()
    assert make.isVisible()
    look.choose(scale=1.0)
    assert make.isVisible()


def test_a_narrow_window_lets_choices_and_pages_take_turns(page):
    page.resize(600, 600)
    page.set_compact(True)
    assert part(page, Choices).isVisible()
    assert not part(page, QStackedWidget).isVisible()
    button(page, "Look at the pages →").click()
    assert part(page, QStackedWidget).isVisible()
    assert not part(page, Choices).isVisible()


def test_a_plain_page_is_white_paper_at_night_too(page, look, qtbot):
    button(part(page, Choices).dress.style_, "Plain").click()
    look.choose(choice="chalkboard")
    chosen(page, qtbot)
    view = part(page, LookOver).view
    shown = view.grab().toImage()
    middle = shown.pixelColor(shown.width() // 2, shown.height() // 2)
    assert (middle.red(), middle.green(), middle.blue()) == (255, 255, 255)


def test_other_days_can_be_set_freely(page, qtbot):
    period = part(part(page, Choices), PeriodChoice)
    turn_to(part(period, QComboBox), "own")
    period.findChildren(DayField)[0].set_day(date(2025, 3, 1))
    chosen(page, qtbot)
    assert part(page, Choices).order().period.first == date(2025, 3, 1)
    assert part(page, Maker).holds.text().startswith("5 entries")


def names_to_decide(page, unlocked, qtbot, body="Marcus told Delgado about it. I met Delgado again."):
    draft = Draft(body=body, kind=Kind.LOW, day=date(2026, 3, 11))
    unlocked.do(page, lambda journal: write.write(journal, draft))
    qtbot.waitUntil(lambda: bool(part(page, Deciding).list.model().words))
    chosen(page, qtbot)
    button(part(page, Choices), "Decide them…").click()
    assert part(page, QStackedWidget).currentWidget() is part(page, Deciding)
    rows = [word.finding.text for word in part(page, Deciding).list.model().words]
    part(page, Deciding).list.setCurrentIndex(part(page, Deciding).list.model().index(rows.index("Delgado")))


def open_words(page) -> set[str]:
    return {word.finding.text for word in part(page, Deciding).list.model().words}


def test_a_word_is_asked_about_where_it_stands_and_protected_in_the_whole_book(page, unlocked, qtbot, asked):
    names_to_decide(page, unlocked, qtbot)
    pane = part(page, Deciding)
    assert {"Marcus", "Delgado"} <= open_words(page)
    first = pane.current()
    assert first.finding.text in read(pane)
    before = len(open_words(page))
    pane.protect.click()
    assert len(open_words(page)) == before - 1
    chosen(page, qtbot)
    people = asked(unlocked, lambda journal: journal.names.people())
    assert [person.names for person in people] == [(first.finding.text,)]
    assert first.finding.text not in open_words(page)


def test_a_word_can_be_left_and_that_is_remembered(page, unlocked, qtbot, asked):
    names_to_decide(page, unlocked, qtbot)
    key = part(page, Deciding).current().finding.key
    part(page, Deciding).leave.click()
    chosen(page, qtbot)
    assert key in {one.key for one in part(page, Choices).order().decisions}
    assert key in {one.key for one in asked(unlocked, lambda journal: journal.names.decisions())}
    part(page, Deciding).undo.click()
    chosen(page, qtbot)
    assert key not in {one.key for one in part(page, Choices).order().decisions}
    assert key in {word.finding.key for word in part(page, Deciding).list.model().words}


def test_a_protected_name_can_be_had_back(page, unlocked, qtbot, asked):
    names_to_decide(page, unlocked, qtbot)
    word = part(page, Deciding).current().finding.text
    part(page, Deciding).protect.click()
    chosen(page, qtbot)
    part(page, Deciding).undo.click()
    chosen(page, qtbot)
    assert asked(unlocked, lambda journal: journal.names.people()) == ()
    assert word in open_words(page)


def test_once_everything_is_decided_in_one_breath_it_says_so(page, unlocked, qtbot):
    names_to_decide(page, unlocked, qtbot, "Delgado came. Oyelaran went.")
    while part(page, Deciding).current() is not None:
        part(page, Deciding).protect.click()
    chosen(page, qtbot)
    assert "Nothing is left" in read(part(page, Deciding))
    assert not part(page, Deciding).protect.isVisible()
    assert "people list" in read(part(page, Choices))
    part(page, Deciding).closed.emit()
    assert part(page, QStackedWidget).currentWidget() is part(page, LookOver)


def test_a_portfolio_holds_only_what_was_marked_and_protects_names_by_itself(page, unlocked, entries, qtbot):
    button(part(page, Choices), "Protect names").click()
    press(qtbot, page, "A page of who was let in")
    assert part(page, Choices).order().companions
    press(qtbot, page, "Portfolio")
    chosen(page, qtbot)
    assert not part(page, Choices).order().companions, "whom it is made for need not know who else was there"
    assert button(part(page, Choices), "Protect names").isChecked()
    assert "Nothing is marked as evidence" in labels(page)
    high = next(entry for entry in entries if entry.kind is Kind.HIGH)
    unlocked.do(page, lambda journal: journal.portfolio.mark(high.id, high.day, "Wait time"))
    qtbot.waitUntil(lambda: part(page, Maker).holds.text().startswith("1 entry"))
    chosen(page, qtbot)
    assert part(page, Choices).order().portfolio == "danielson"
    assert part(page, LookOver).page() > 0


def test_a_long_year_shows_its_first_pages_and_still_counts_every_open_word(page, unlocked, qtbot, monkeypatch):
    monkeypatch.setattr("journal.deeds.draft_book.MOST_ENTRIES", 2)
    names_to_decide(page, unlocked, qtbot)
    assert "of the first" in part(page, LookOver).place.text()
    assert {"Marcus", "Delgado"} <= open_words(page)


def test_a_picture_is_fetched_made_anew_and_stands_in_the_pages(page, unlocked, entries, qtbot, tmp_path):
    made = io.BytesIO()
    Image.effect_noise((300, 200), 80).save(made, "PNG")
    unlocked.do(page, lambda journal: write.attach(journal, entries[0].id, "board.png", made.getvalue()))
    qtbot.waitUntil(lambda: "1 photo" in part(page, Maker).holds.text())
    chosen(page, qtbot)
    with qtbot.waitSignal(part(page, Maker).made) as said:
        part(page, Maker).make_into("markdown", tmp_path)
    assert [file.suffix for file in said.args[0] if file.suffix != ".md"] == [".png"]


def test_a_book_is_sealed_only_once_every_word_is_decided(page, qtbot, wishes):
    part(page, Maker).buttons["seal"].click()
    qtbot.waitUntil(lambda: "decided" in part(page, Maker).trouble.title.text())
    QApplication.setDoubleClickInterval(60_000)
    place = (decide := button(part(page, Maker).trouble, "Decide them…")).mapTo(page, decide.rect().center())
    for _ in range(2):
        qtbot.mouseClick(page.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.waitUntil(lambda: isinstance(page.childAt(place), QCheckBox))
    assert page.childAt(place).isChecked(), "the second press of a double click unticks what comes in its place"
    while part(page, Deciding).current() is not None:
        part(page, Deciding).leave.click()
    chosen(page, qtbot)
    with qtbot.waitSignal(wishes.made) as wished:
        part(page, Maker).buttons["seal"].click()
    assert (wished.args[0].order.data[:4], wished.args[0].order.protected) == (b"%PDF", True)


def test_words_found_only_while_making_are_asked_about_before_a_file_is_there(page, qtbot, tmp_path):
    part(page, Maker).make_into("html", tmp_path / "out", agreed=False)
    qtbot.waitUntil(lambda: bool(page.findChildren(Question)))
    assert not (tmp_path / "out").exists()
    assert part(page, Maker).buttons["html"].isEnabled()


def test_the_language_of_the_book_names_it_and_no_word_of_the_window_goes_onto_its_cover(page, qtbot):
    choices = part(page, Choices)
    assert part(choices, OwnWords).title.placeholderText() == "Title: A year of teaching"
    choices.dress.language.setCurrentIndex(choices.dress.language.findData("fr"))
    choices.dress.language.activated.emit(choices.dress.language.currentIndex())
    assert part(choices, OwnWords).title.placeholderText() == "Title: Une année d’enseignement"
    for kind in ("all", "own"):
        turn_to(part(part(choices, PeriodChoice), QComboBox), kind)
        part(choices, PeriodChoice).findChildren(DayField)[0].set_day(date(2025, 9, 1))
        assert choices.order().period.name == ""
        assert choices.order().language == "fr"
    turn_to(part(part(choices, PeriodChoice), QComboBox), "year")
    assert choices.order().period.name.isdecimal()


def test_letters_that_no_font_here_has_are_told_of_with_the_book(page, unlocked, entries, qtbot, tmp_path):
    unlocked.do(
        page,
        lambda journal: write.revise(
            journal, entries[0].id, Draft(body="\U00012000 and \U0010fffd", kind=Kind.HIGH, day=entries[0].day)
        ),
    )
    page.settle()
    chosen(page, qtbot)
    with qtbot.waitSignal(part(page, Maker).made):
        part(page, Maker).make_into("pdf", tmp_path)
    said = part(page, Maker).done.sentence.text()
    assert "2 letters of a script no font here has are printed by their names: [cuneiform sign a], [U+10FFFD]." in said
    assert "Install a font" in said
    assert "not encrypted" in said
    with qtbot.waitSignal(part(page, Maker).made):
        part(page, Maker).make_into("html", tmp_path)
    assert "letters" not in part(page, Maker).done.sentence.text()


def test_a_sealed_book_tells_of_letters_without_a_font_as_well(page, unlocked, entries, qtbot, wishes):
    draft = Draft(body="only \U0010fffd", kind=Kind.HIGH, day=entries[0].day)
    unlocked.do(page, lambda journal: write.revise(journal, entries[0].id, draft))
    page.settle()
    chosen(page, qtbot)
    while part(page, Deciding).current() is not None:
        part(page, Deciding).leave.click()
    chosen(page, qtbot)
    with qtbot.waitSignal(wishes.made):
        part(page, Maker).buttons["seal"].click()
    assert "its name: [U+10FFFD]." in part(page, Maker).trouble.sentence.text()
