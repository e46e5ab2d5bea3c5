"""All pictures of the journal in one place, each one press from its entry."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPixmap

from journal.deeds import write
from journal.shapes import Draft
from tests.ui.hands import button, double_click, end_of_double_click, part, press, read
from tests.ui.pages.test_reading import red_picture
from ui.pages.journal.gallery import Gallery, laid_out
from ui.wishes import ShowPicture

LEFT = Qt.MouseButton.LeftButton
RATIOS = st.lists(st.floats(0.02, 40), min_size=1, max_size=60)


def blue_picture(width: int = 9, height: int = 9, red: int = 10) -> bytes:
    image, buffer = QImage(width, height, QImage.Format.Format_RGB32), QBuffer()
    image.fill(QColor(red, 10, 250))
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


@pytest.fixture
def page(journal_page, unlocked, qtbot):
    """The journal's page with three pictures in two entries, one more in the trash, and a file that is none."""

    def fill(journal):
        for number, name in enumerate(("old", "new", "gone")):
            made = write.write(journal, Draft(body=f"{name} board", title=name, day=date(2026, 1, 5 + number)))
            write.attach(journal, made.id, f"{name}.png", red_picture())
            write.attach(journal, made.id, f"{name}.txt", b"no picture")
            if name == "new":
                write.attach(journal, made.id, "second.png", blue_picture())
            if name == "gone":
                write.trash(journal, (made.id,))

    with qtbot.waitSignal(unlocked.changed):
        unlocked.do(journal_page, fill)
    qtbot.waitUntil(lambda: journal_page.finding.view.model().rowCount() == 7)
    return journal_page


@pytest.fixture
def gallery(page, qtbot):
    """All pictures, come to by the button beside the search."""
    press(qtbot, page, "All pictures")
    made = part(page, Gallery)
    qtbot.waitUntil(lambda: made.view.model().rowCount() == 4)
    return made


def said(gallery):
    model = gallery.view.model()
    return [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole).partition(",")[0]
        for row in range(model.rowCount())
    ]


@pytest.fixture
def year(page, unlocked, gallery, qtbot):
    """The gallery with pictures of four months, of every shape, newest first by their day."""
    shapes = ((60, 40), (40, 60), (400, 20), (50, 50), (60, 40))

    def fill(journal):
        for month in (2, 3, 5):
            for day in range(1, 11):
                made = write.write(journal, Draft(body="x", title=f"{month} of {day}", day=date(2026, month, day)))
                write.attach(journal, made.id, f"{month}-{day}.png", blue_picture(*shapes[day % 5], day))

    unlocked.do(page, fill)
    qtbot.waitUntil(lambda: gallery.view.model().rowCount() == 37)
    return gallery


def current(gallery):
    return said(gallery)[gallery.view.currentIndex().row()]


def rows_of(gallery):
    """Give the places on the screen row by row: those that begin at one height, from the left."""
    view, model, rows = gallery.view, gallery.view.model(), {}
    for row in range(model.rowCount()):
        place = view.visualRect(model.index(row, 0))
        rows.setdefault(place.top(), []).append(place)
    return [sorted(row, key=lambda place: place.left()) for _, row in sorted(rows.items())]


def test_the_pictures_stand_below_their_months_which_are_read_out(year):
    assert [words for words in said(year) if " " in words] == [
        "May 2026",
        "March 2026",
        "February 2026",
        "January 2026",
    ]
    model = year.view.model()
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "May 2026, 10 pictures"
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_no_two_pictures_overlap_and_a_row_has_one_height(year, qtbot):
    qtbot.waitUntil(lambda: len(rows_of(year)) > 8)
    for row in rows_of(year):
        assert len({place.height() for place in row}) == 1
        assert all(one.right() < other.left() for one, other in pairwise(row))
        assert row[-1].right() <= year.view.viewport().width()


def test_the_keys_walk_from_row_to_row_and_from_month_to_month(year, qtbot):
    view, key = year.view, Qt.Key
    qtbot.keyClick(view, key.Key_Home)
    seen = [current(year)]
    for pressed in (key.Key_PageDown, key.Key_Left, key.Key_Right, key.Key_PageDown, key.Key_PageUp, key.Key_End):
        qtbot.keyClick(view, pressed)
        seen.append(current(year))
    assert seen == ["5-10.png", "3-10.png", "5-1.png", "3-10.png", "2-10.png", "3-10.png", "old.png"]
    qtbot.keyClick(view, key.Key_Home)
    qtbot.keyClick(view, key.Key_PageDown)
    assert abs(view.visualRect(view.model().index(11, 0)).top()) <= 2  # March begins at the top
    for _ in range(40):
        qtbot.keyClick(view, key.Key_Right)
    assert current(year) == "old.png"
    for _ in range(40):
        qtbot.keyClick(view, key.Key_Up)
    assert current(year).startswith("5-")


def test_every_picture_is_there_newest_first_and_counted(gallery):
    assert said(gallery) == ["January 2026", "new.png", "second.png", "old.png"]
    assert "3 pictures in 2 entries" in read(gallery)


def test_a_picture_is_decoded_once_it_is_in_sight(gallery, qtbot):
    index = gallery.view.model().index(1, 0)
    qtbot.waitUntil(lambda: isinstance(index.data(Qt.ItemDataRole.DecorationRole), QPixmap))
    assert index.data(Qt.ItemDataRole.DecorationRole).toImage().pixelColor(2, 2).red() > 200


def test_the_arrows_walk_space_shows_it_large_and_enter_opens_its_entry(page, gallery, qtbot, wishes):
    assert gallery.view.hasFocus()
    qtbot.keyClick(gallery.view, Qt.Key.Key_Right)
    qtbot.keyClick(gallery.view, Qt.Key.Key_Right)
    with qtbot.waitSignal(wishes.made) as wished:
        qtbot.keyClick(gallery.view, Qt.Key.Key_Space)
    assert isinstance(wished.args[0], ShowPicture)
    qtbot.keyClick(gallery.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "old board" in page.reading.text.toPlainText())
    assert not gallery.isVisible()


def test_a_press_with_the_pointer_opens_the_entry_too(page, gallery, qtbot):
    place = gallery.view.visualRect(gallery.view.model().index(1, 0)).center()
    qtbot.mouseClick(gallery.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: "new board" in page.reading.text.toPlainText())


def test_what_comes_and_goes_is_seen_at_once(page, gallery, qtbot, unlocked, asked):
    ids = asked(unlocked, lambda journal: [made.entry for made in journal.timeline.pictures()])
    unlocked.do(page, lambda journal: write.trash(journal, ids[:1]))
    qtbot.waitUntil(lambda: said(gallery) == ["January 2026", "old.png"])


def test_without_a_picture_it_says_what_it_is_for(journal_page, qtbot):
    press(qtbot, journal_page, "All pictures")
    qtbot.waitUntil(lambda: "Your pictures stand here" in read(part(journal_page, Gallery)))


def test_in_a_narrow_window_the_way_back_leads_to_the_list(page, gallery, qtbot):
    page.set_compact(True)
    assert not page.finding.isVisible()
    qtbot.mouseClick(button(gallery, "Back to the list"), Qt.MouseButton.LeftButton)
    assert page.finding.isVisible()


def test_a_month_is_written_as_large_as_the_text(year, look, qtbot):
    def ink():
        view = year.view
        place = view.visualRect(view.model().index(0, 0))
        image = view.viewport().grab(place).toImage()
        ground = image.pixel(0, 0)
        return sum(any(image.pixel(x, y) != ground for x in range(image.width())) for y in range(image.height()))

    before = ink()
    look.choose(scale=2.0)
    qtbot.waitUntil(lambda: ink() > before * 1.5)
    look.choose(scale=1.0)


def sizes_of(ratios, width=660, gap=12):
    """Give the sizes row by row, as they come to stand beside one another."""
    rows, taken = [[]], 0
    for wide, high in laid_out(ratios, width, gap, low=110, high=170):
        if rows[-1] and taken + wide > width:
            rows.append([])
            taken = 0
        rows[-1].append((wide, high))
        taken += wide + gap
    return rows


@given(RATIOS)
def test_every_picture_is_drawn_whole_and_fits_its_row(ratios):
    sizes = list(laid_out(ratios, 660, 12, low=110, high=170))
    assert len(sizes) == len(ratios)
    for (wide, high), ratio in zip(sizes, ratios, strict=True):
        assert 1 <= wide <= 660
        assert 1 <= high <= 170
        assert wide == pytest.approx(max(1, high * ratio), abs=ratio + 1)


def test_rows_fill_the_width_and_the_last_keeps_its_height():
    rows = sizes_of([4 / 3] * 11)
    assert [len(row) for row in rows] == [3, 3, 3, 2]
    for row in rows[:-1]:
        assert sum(wide for wide, _ in row) + 24 == pytest.approx(660, abs=3)
    assert {high for row in rows for _, high in row} <= set(range(110, 171))


def test_a_double_click_on_a_picture_marks_no_word_of_its_entry(page, gallery, qtbot):
    at = gallery.view.visualRect(gallery.view.model().index(1, 0)).center()
    qtbot.mouseClick(gallery.view.viewport(), LEFT, pos=at)
    qtbot.waitUntil(lambda: page.reading.text.isVisible() and "board" in page.reading.text.toPlainText())
    words = page.reading.text
    at = words.cursorRect().center() + QPoint(12, 0)
    end_of_double_click(words.viewport(), at)
    assert not words.textCursor().hasSelection()
    double_click(words.viewport(), at)
    assert words.textCursor().selectedText() == "new"


def test_a_panorama_stands_alone():
    assert [len(row) for row in sizes_of([4 / 3, 9.0, 4 / 3])] == [1, 1, 1]


def test_a_picture_that_is_no_more_than_a_line_is_no_wider_than_its_row():
    assert list(laid_out([5000.0, 1.0], 700, 12, low=110, high=170)) == [(700, 1), (170, 170)]
