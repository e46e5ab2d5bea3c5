"""How the book looks, what stands large in it, and in how many volumes: in the window, kept, and in the pages."""

from __future__ import annotations

import io
from datetime import date
from functools import partial
from threading import Event

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget

from journal import book_order
from journal.deeds import draft_book, make_book, people, settings, write
from journal.settings_table import MY_NAME
from journal.shapes import Draft, Kind
from journal.yearbook import volumes
from tests.ui.hands import button, field, part
from tests.ui.pages.test_yearbook import chosen, page
from tests.ui.test_languages import spoken_again
from tests.yearbook.test_workshop import pytestmark as makes_books
from ui import languages
from ui.languages import Language
from ui.pages.yearbook import YearbookPage
from ui.pages.yearbook.choices import Choices
from ui.pages.yearbook.maker import Maker
from ui.pages.yearbook.picking import Quoting
from ui.typeset.deciding import Deciding
from ui.typeset.look_over import LookOver
from ui.widgets.buttons import IconButton

__all__ = ["page", "spoken_again"]


def test_pages_of_other_choices_that_come_late_are_no_book_to_be_made(page, qtbot, monkeypatch):
    asked_for, answers, draw = Event(), Event(), make_book.pages

    def late(*said):
        asked_for.set()
        answers.wait(60)
        return draw(*said)

    monkeypatch.setattr(make_book, "pages", late)
    button(part(page, Choices), "High").click()
    qtbot.waitUntil(asked_for.is_set)
    button(part(page, Choices), "Only what you starred").click()
    qtbot.waitUntil(lambda: part(page, Maker).holds.text() == "Nothing to put into a book yet")
    answers.set()
    chosen(page, qtbot)
    assert part(page, Maker).holds.text() == "Nothing to put into a book yet"
    assert not any(button.isEnabled() for button in part(page, Maker).buttons.values())


def test_cover_and_crop_marks_are_chosen_and_wait_for_whoever_comes_back(page, unlocked, look, qtbot, wishes):
    dress = part(page, Choices).dress
    assert dress.cover_photo.isHidden()
    button(dress.cover, "A photo").click()
    assert not dress.cover_photo.isHidden()
    button(dress.cover, "Only words").click()
    assert dress.cover_photo.isHidden()
    dress.proof.click()
    page.settle()
    chosen(page, qtbot)
    again = YearbookPage(unlocked, look, wishes.go)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: part(again, LookOver).page() > 0)
    order = part(again, Choices).order()
    assert (order.cover, order.proof) == ("type", True)


def test_the_name_of_the_settings_stands_on_the_book_until_it_is_taken_off(page, unlocked, qtbot, asked):
    author = field(part(page, Choices), "Your name")
    for name in ("Ellen", "Ellen Marsh"):
        unlocked.do(page, partial(settings.keep, setting=MY_NAME, value=name))
        qtbot.waitUntil(lambda name=name: part(page, Choices).order().author == name)
    author.clear()
    unlocked.do(page, partial(settings.keep, setting=MY_NAME, value="E. M."))
    for _ in range(2):  # what the page asks for comes home before
        asked(unlocked, partial(settings.get, setting=MY_NAME))
    assert author.text() == ""


def test_pages_are_counted_where_the_foreword_names_a_pupil_too(page, unlocked, qtbot):
    unlocked.do(page, partial(people.add, names=("Jonas",), stand_in=None, group=""))
    qtbot.keyClicks(field(part(page, Choices), "Foreword"), "Jonas laughed.")
    chosen(page, qtbot)
    count = part(page, LookOver).place.text().split()[-1]
    assert part(page, Maker).holds.text().endswith(f" · {count} pages")


def test_a_photo_of_the_book_is_chosen_for_its_cover_and_let_go_of(page, unlocked, look, qtbot, wishes, asked):
    out = io.BytesIO()
    Image.new("RGB", (80, 60), "#336699").save(out, "PNG")
    draft = Draft(body="By the river.", kind=Kind.HIGH, day=date(2026, 3, 13))
    unlocked.do(
        page, lambda journal: write.attach(journal, write.write(journal, draft).id, "river.png", out.getvalue())
    )
    photos = part(page, Choices).dress.cover_photo
    qtbot.waitUntil(lambda: photos.findText("river.png") > 0)
    button(part(page, Choices).dress.cover, "A photo").click()
    photos.setCurrentIndex(photos.findText("river.png"))
    photos.activated.emit(photos.currentIndex())
    chosen(page, qtbot)
    photo = part(page, Choices).order().cover_photo
    assert photo == photos.currentData() != ""
    page.settle()
    again = YearbookPage(unlocked, look, wishes.go)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: part(again, LookOver).page() > 0)
    photos = part(again, Choices).dress.cover_photo
    assert photos.currentText() == "river.png"
    assert part(again, Maker)._order.cover_photo == photo, "the first pages have it, and the book that is made"
    photos.setCurrentIndex(0)
    photos.activated.emit(0)
    chosen(again, qtbot)
    assert (part(again, Choices).order().cover_photo, photos.currentText()) == ("", "The first photo")


def test_sentences_of_what_was_starred_are_chosen_to_stand_large(page, unlocked, qtbot, asked):
    draft = Draft(body="I waited. The *waiting* was the lesson.", kind=Kind.HIGH, day=date(2026, 3, 13), starred=True)
    unlocked.do(page, lambda journal: write.write(journal, draft))
    qtbot.waitUntil(lambda: part(page, Maker).holds.text().startswith("5 entries"))
    button(part(page, Choices), "Choose sentences to set large…").click()
    qtbot.waitUntil(lambda: part(page, QStackedWidget).currentWidget() is part(page, Quoting))
    (item,) = part(page, Quoting).list.findItems("waiting was the lesson.", Qt.MatchFlag.MatchEndsWith)
    assert not part(page, Quoting).list.findItems("I waited.", Qt.MatchFlag.MatchEndsWith), "too short to stand large"
    part(page, Quoting).list.setCurrentItem(item)
    qtbot.keyClick(part(page, Quoting).list, Qt.Key.Key_Space)
    part(page, Quoting).take.click()
    chosen(page, qtbot)
    (quote,) = part(page, Choices).order().quotes
    assert quote.text == "The waiting was the lesson."
    assert "1" in button(part(page, Choices), "Sentences set large: 1").text()


def test_a_sentence_ends_at_no_initial_and_neither_tags_nor_what_is_said_of_a_picture_is_one():
    words = "Then M. put up his hand. Mr. Abel said “it is *fine*.” Short. And so on!"
    body = f"{words}\n\n![What stood on the board that day.](attachment:1)\n\n#third-period #quiet-row"
    assert draft_book.sentences(body) == (
        "Then M. put up his hand.",
        "Mr. Abel said “it is fine.”",
    )


def test_on_a_low_page_what_is_said_of_a_book_stands_for_the_buttons_until_it_is_put_away(
    page, window, look, qtbot, tmp_path
):
    maker = part(page, Maker)
    look.choose(scale=2.0)
    page.setParent(window)
    page.setGeometry(0, 0, 718, 600)
    page.set_compact(True)
    page._turn.click()
    page.show()
    with qtbot.waitSignal(maker.made):
        maker.make_into("html", tmp_path)

    def cut():
        seen = [maker.done.sentence, *maker.buttons.values()]
        return [one for one in seen if one.isVisible() and one.visibleRegion().boundingRect() != one.rect()]

    qtbot.waitUntil(lambda: maker.done.sentence.isVisible() and not cut())
    maker.done.findChild(IconButton).click()
    qtbot.waitUntil(lambda: maker.buttons["pdf"].isVisible() and not cut())


@pytest.mark.parametrize("language", Language)
def test_nothing_that_is_chosen_is_cut_beside_the_pages(language, spoken_again, unlocked, look, qtbot, wishes):
    languages.speak(language)
    page = YearbookPage(unlocked, look, wishes.go)
    qtbot.addWidget(page)
    page.resize(1063, 820)
    with qtbot.waitExposed(page):
        page.show()
    choices = part(page, Choices)
    area = choices.parentWidget()
    while not isinstance(area, QScrollArea):
        area = area.parentWidget()
    qtbot.waitUntil(lambda: choices.minimumSizeHint().width() <= choices.width() <= area.viewport().width())


@makes_books
def test_a_long_book_is_said_to_be_in_volumes_and_is_sealed_whole(page, qtbot, tmp_path, wishes, monkeypatch):
    for module in (book_order, volumes):
        monkeypatch.setattr(module, "VOLUME", 1_000)
    while part(page, Deciding).current() is not None:
        part(page, Deciding).leave.click()
    part(page, Choices).changed.emit()
    chosen(page, qtbot)
    assert part(page, Maker).holds.text().endswith("printed in 2 volumes")
    with qtbot.waitSignal(part(page, Maker).made) as made:
        part(page, Maker).make_into("pdf", tmp_path / "out")
    (folder,) = (tmp_path / "out").iterdir()
    assert sorted(made.args[0]) == sorted(folder.iterdir())
    assert len(made.args[0]) == 2
    assert part(page, Maker).done.title.text() == f"Your book is there: {folder.name}"
    with qtbot.waitSignal(wishes.made) as sealed:
        part(page, Maker).buttons["seal"].click()
    assert sealed.args[0].order.title == folder.name
