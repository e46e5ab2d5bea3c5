from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QLabel, QLineEdit

from journal import prose
from journal.deeds import write
from journal.errors import DiskFull
from journal.shapes import Draft, Filter, Kind
from tests.ui.hands import button, field, look_of, part
from ui import keeping
from ui.drafts import DraftField
from ui.editor import saving
from ui.editor.offered import Offered
from ui.editor.saving import Saving
from ui.pages.journal.prompting import PromptSheet
from ui.pages.journal.writing import WritingPage
from ui.widgets.buttons import IconButton
from ui.widgets.choice_button import ChoiceButton
from ui.wording import kinds

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(unlocked, look, qtbot, wishes):
    made = WritingPage(unlocked, look, wishes.go)
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show()
    return made


def count(session, asked):
    return asked(session, lambda journal: journal.entries.count())


def newest(session, asked):
    return asked(session, lambda journal: journal.entries.get(journal.timeline.page(Filter())[0].id))


def test_a_sentence_saves_itself_and_says_so_only_then(page, qtbot, unlocked, asked, entries):
    page.begin(Kind.HIGH)
    with qtbot.waitSignal(page.saved):
        qtbot.keyClicks(page.editor, "Seven seconds of waiting #keep")
        assert page.bar.state.text() == "Writing…"
    assert page.bar.state.text() == "Saved, encrypted"
    entry = newest(unlocked, asked)
    assert (entry.body, entry.kind, entry.tags) == ("Seven seconds of waiting #keep", Kind.HIGH, ("keep",))
    assert entry.day == date(2026, 3, 12)


def test_an_empty_new_entry_leaves_nothing_behind(page, qtbot, unlocked, asked, entries):
    page.begin(Kind.LOW)
    with qtbot.waitSignal(page.done):
        qtbot.keyClick(page.editor, Qt.Key.Key_Return, CONTROL)
    assert count(unlocked, asked) == len(entries)


def test_words_that_were_all_deleted_again_leave_nothing_behind(page, qtbot, unlocked, asked, entries):
    page.begin(Kind.LOW)
    with qtbot.waitSignal(page.saved):
        qtbot.keyClicks(page.editor, "no")
    page.editor.selectAll()
    qtbot.keyClick(page.editor, Qt.Key.Key_Delete)
    with qtbot.waitSignal(page.done):
        page.finish()
    assert count(unlocked, asked) == len(entries)


def test_one_visit_keeps_one_version_however_often_it_is_saved(page, qtbot, unlocked, asked, entries):
    page.open_entry(entries[0])
    for word in ("One.", "Two.", "Three."):
        with qtbot.waitSignal(page.saved):
            qtbot.keyClicks(page.editor, word)
    versions = asked(unlocked, lambda journal: journal.entries.versions(entries[0].id))
    assert [version.body for version in versions] == [entries[0].body]


def test_opening_an_entry_and_leaving_it_changes_nothing(page, qtbot, unlocked, asked, entries):
    page.open_entry(entries[0])
    with qtbot.waitSignal(page.done):
        page.finish()
    assert asked(unlocked, lambda journal: journal.entries.get(entries[0].id)) == entries[0]


ODD = "a\u00a0b\u202fc\u2028d\u2029e\x85f\x0cg\x1bh\ti  \r\nj\u200b\u200d\ufeff👩‍🏫e\u0301ב\u200f\u2066x\u2069 \n\n"


def kept_as(session, asked, body):
    """An entry as one of an older Afterbell, or of another program, may stand in the journal."""

    def keep(journal):
        entry = write.write(journal, Draft(body="x", title="t" * 826))
        with journal.store.write() as store:
            store.run("UPDATE entries SET body = ? WHERE id = ?", (body, entry.id))
        return journal.entries.get(entry.id)

    return asked(session, lambda journal: journal.do(keep)[0])


def test_whatever_stands_in_an_entry_opening_and_leaving_it_changes_nothing(page, qtbot, unlocked, asked):
    entry = kept_as(unlocked, asked, ODD)
    page.open_entry(entry)
    with qtbot.waitSignal(page.done):
        page.finish()
    assert asked(unlocked, lambda journal: journal.entries.get(entry.id)) == entry
    assert entry.body == ODD


def test_a_letter_more_changes_no_other_letter(page, qtbot, unlocked, asked):
    entry = kept_as(unlocked, asked, ODD)
    page.open_entry(entry)
    with qtbot.waitSignal(page.saved):
        qtbot.keyClicks(page.editor, "x")
    read = asked(unlocked, lambda journal: journal.entries.get(entry.id))
    assert (read.body, read.title) == (prose.clean(ODD) + "x", entry.title)


def test_another_look_is_no_edit(page, look, qtbot, entries):
    page.open_entry(entries[0])
    look.choose(choice="chalkboard", scale=1.3)
    assert part(page, Saving).settled
    assert page.bar.state.text() == "Saved, encrypted"


def test_undo_goes_back_beyond_a_save(page, qtbot, entries):
    page.open_entry(entries[0])
    with qtbot.waitSignal(page.saved):
        qtbot.keyClicks(page.editor, "XYZ")
    for _ in range(10):
        page.editor.undo()
    assert page.editor.text() == entries[0].body


def test_settling_hands_over_the_last_key_at_once(page, qtbot, unlocked, asked, entries):
    page.begin(Kind.NOTE)
    qtbot.keyClicks(page.editor, "last words")
    page.settle()
    assert newest(unlocked, asked).body == "last words"


def test_two_saves_handed_over_at_once_make_one_entry(page, qtbot, unlocked, asked, entries):
    page.begin(Kind.NOTE)
    qtbot.keyClicks(page.editor, "first")
    page.settle()
    qtbot.keyClicks(page.editor, " second")
    page.settle()
    assert newest(unlocked, asked).body == "first second"
    assert count(unlocked, asked) == len(entries) + 1


def test_a_save_that_fails_is_said_and_the_text_stays_until_it_is_kept(
    page, qtbot, unlocked, asked, entries, monkeypatch
):
    def full(*_arguments, **_named):
        raise DiskFull(path=Path("/somewhere"))

    page.begin(Kind.NOTE)
    monkeypatch.setattr(saving.write, "write", full)
    with qtbot.waitSignal(part(page, Saving).failed):
        qtbot.keyClicks(page.editor, "do not lose me")
    notice = page.holding.notice
    assert notice.isVisible()
    assert notice.title.text() == "The disk is full"
    assert "4 words in 1 entry" in notice.safe.text()
    assert page.bar.state.text() == "Held here, not on the disk"
    assert page.words.text() == "all 4 words held"
    monkeypatch.undo()
    monkeypatch.setattr("ui.unsaved.notice.ALL_HOME", 50)
    with qtbot.waitSignal(page.saved):
        page.settle()
    assert newest(unlocked, asked).body == "do not lose me"
    assert page.bar.state.text() == "Saved, encrypted"
    assert notice.title.text() == "All 4 words are on the disk"
    qtbot.waitUntil(lambda: not notice.isVisible())


def test_words_left_behind_while_the_disk_is_full_are_kept_as_soon_as_it_is_not(
    page, qtbot, unlocked, asked, entries, monkeypatch
):
    def full(*_arguments, **_named):
        raise DiskFull(path=Path("/somewhere"))

    monkeypatch.setattr(keeping, "AGAIN", 50)
    page.begin(Kind.NOTE)
    qtbot.keyClicks(page.editor, "left behind")
    with monkeypatch.context() as broken:
        broken.setattr(saving.write, "write", full)
        page.open_entry(entries[0])
        qtbot.waitUntil(lambda: bool(unlocked.held))
        assert page.holding.notice.isVisible()
        assert page.bar.state.text() == "Saved, encrypted"
    qtbot.waitUntil(lambda: not unlocked.unsaved)
    assert "left behind" in asked(unlocked, lambda journal: [row.heading for row in journal.timeline.page()])


def test_a_title_takes_all_that_is_pasted_and_its_line_ends_are_spaces(page, qtbot, unlocked, asked, entries, qapp):
    pasted = "« 10\u00a0h »  " + "word " * 9_000 + "end\nand\r\nmore\u2028\u00a0!"
    page.begin(Kind.NOTE)
    qapp.clipboard().setText(pasted)
    page.title.setFocus()
    with qtbot.waitSignal(page.saved):
        qtbot.keyClick(page.title, Qt.Key.Key_V, CONTROL)
    assert newest(unlocked, asked).title == "« 10\u00a0h »  " + "word " * 9_000 + "end and more \u00a0!"


def test_a_long_title_is_whole_after_a_word_in_the_text(page, qtbot, unlocked, asked):
    title = "title " * 140 + "end"
    draft = Draft(body="Text", title=title)
    entry = asked(unlocked, lambda journal: journal.do(lambda journal: write.write(journal, draft))[0])
    page.open_entry(entry)
    with qtbot.waitSignal(page.saved):
        qtbot.keyClicks(page.editor, " more")
    assert (newest(unlocked, asked).title, newest(unlocked, asked).body) == (title, "Text more")


def test_a_tag_below_the_text_is_there_after_the_text_passed_through_it(page, qtbot, unlocked, asked, entries):
    page.begin(Kind.NOTE)
    page.tags.open_field()
    qtbot.keyClicks(field(page.tags, "Add a tag"), "families")
    qtbot.keyClick(field(page.tags, "Add a tag"), Qt.Key.Key_Return)
    with qtbot.waitSignal(page.saved):
        qtbot.keyClicks(page.editor, "#families")
    qtbot.waitUntil(lambda: page.tags._typed == ("families",))
    with qtbot.waitSignal(page.saved):
        qtbot.keyClicks(page.editor, "-evening")
    qtbot.waitUntil(lambda: page.tags._typed == ("families-evening",))
    assert newest(unlocked, asked).tags == ("families", "families-evening")
    assert page.tags.added == ("families",)


def test_kind_title_tags_and_another_day_are_kept(page, qtbot, unlocked, asked, entries):
    page.begin(Kind.NOTE)
    qtbot.keyClicks(page.title, "A title")
    qtbot.keyClick(page.title, Qt.Key.Key_Return)
    assert page.editor.hasFocus()
    qtbot.keyClicks(page.editor, "words")
    button(page.bar.kinds, "Both").click()
    page.tags.open_field()
    qtbot.keyClicks(field(page.tags, "Add a tag"), "#new  tag")
    qtbot.keyClick(field(page.tags, "Add a tag"), Qt.Key.Key_Return)
    page.tools.day.click()
    qtbot.waitUntil(page.tools.picker.isVisible)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return):
        qtbot.keyClick(page.tools.picker.grid, key)
    assert not page.tools.picker.isVisible()
    with qtbot.waitSignal(page.done):
        page.finish()
    rows = asked(unlocked, lambda journal: journal.timeline.on_day(date(2026, 3, 2)))
    assert [(row.heading, row.kind, row.tags) for row in rows] == [("A title", Kind.BOTH, ("new-tag",))]


def test_a_dropped_file_is_kept_and_shown_even_in_an_empty_entry(page, qtbot, unlocked, asked, tmp_path):
    file = tmp_path / "plan [b].txt"
    file.write_text("seating plan", "utf-8")
    page.begin(Kind.NOTE)
    page.take_files((Offered(name=file.name, path=file),))
    qtbot.waitUntil(lambda: "attachment:" in page.editor.text())
    assert page.editor.text().startswith("[plan (b).txt](attachment:")
    with qtbot.waitSignal(page.done):
        page.finish()
    entry = newest(unlocked, asked)
    files = asked(unlocked, lambda journal: journal.attachments.of(entry.id))
    assert [made.name for made in files] == ["plan [b].txt"]


def test_a_template_goes_into_the_entry_field_by_field(page, qtbot, unlocked, asked, wishes):
    page.begin(Kind.NOTE)
    sheet = PromptSheet(unlocked, look_of(page), wishes.go, page)
    sheet.chosen.connect(page.insert_prompt)
    sheet.open_sheet()
    qtbot.waitUntil(lambda: sheet.findChild(ChoiceButton) is not None)
    sheet.findChild(ChoiceButton).click()
    answer = sheet.findChildren(DraftField)[0]
    answer.setPlainText("The laugh in fourth period.")
    button(sheet, "Put into the entry").click()
    assert page.editor.text() == f"### {answer.accessibleName()}\n\nThe laugh in fourth period.\n\n"


def test_the_words_are_counted(page, qtbot, entries):
    page.open_entry(entries[4])
    qtbot.waitUntil(lambda: page.words.text() == "10 words")


def test_every_control_has_a_name(page):
    controls = [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)]
    inside = (QLineEdit, QAbstractSpinBox)  # parts that Qt made and names itself
    own = [control for control in controls if not isinstance(control.parentWidget(), inside)]
    own = [control for control in own if control.isVisibleTo(page) and not control.objectName().startswith("qt_")]
    assert len(own) > 15
    assert [control for control in own if not (control.accessibleName() or control.text())] == []


def test_a_file_that_is_too_large_is_refused_with_the_figure_and_the_words_stay(page, qtbot, tmp_path):
    large = tmp_path / "film.mov"
    with large.open("wb") as file:
        file.truncate(61 * 1024 * 1024)
    page.begin(Kind.NOTE)
    qtbot.keyClicks(page.editor, "before")
    page.take_files((Offered(name=large.name, path=large),))
    qtbot.waitUntil(page.notice.isVisible)
    said = " ".join(label.text() for label in page.notice.findChildren(QLabel))
    assert ("61.0 MB" in said, "50.0 MB" in said) == (True, True)
    with qtbot.waitSignal(page.saved):
        qtbot.keyClicks(page.editor, " and after")
    assert page.notice.isVisible(), "no save makes it untrue"
    assert page.editor.text() == "before and after"


def test_of_several_files_each_that_is_not_kept_as_it_should_be_is_told_by_its_name(page, qtbot, tmp_path):
    page.begin(Kind.NOTE)
    gone = [Offered(name=name, path=tmp_path / name) for name in ("film.mov", "plan.pdf")]
    page.take_files((*gone, Offered(name="photo.jpg", data=b"\xff\xd8\xff no photo")))
    qtbot.waitUntil(lambda: "attachment:" in page.editor.text())
    assert page.editor.text().startswith("[photo.jpg](attachment:")
    said = " ".join(label.text() for label in page.notice.findChildren(QLabel) if label.isVisible())
    assert [name in said for name in ("film.mov", "plan.pdf", "photo.jpg is no picture")] == [True] * 3


def test_a_large_picture_is_pasted_without_the_window_waiting_for_it(page, qtbot, unlocked, asked):
    page.begin(Kind.NOTE)
    data = QMimeData()
    picture = QImage(3000, 2000, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    data.setImageData(picture)
    page.editor.insertFromMimeData(data)
    assert not page.editor.text()
    qtbot.waitUntil(lambda: "![picture.png](attachment:" in page.editor.text())
    made = asked(unlocked, lambda journal: journal.attachments.of(journal.timeline.page()[0].id)[0])
    assert (made.media_type, made.width, made.height) == ("image/png", 3000, 2000)
    page.settle()
    assert kinds.heading_words(asked(unlocked, lambda journal: journal.timeline.page()[0])) == "Photo"


def test_a_paste_of_megabytes_is_refused_with_the_figure(page, qtbot):
    page.begin(Kind.NOTE)
    data = QMimeData()
    data.setText("word " * 500_000)
    page.editor.insertFromMimeData(data)
    assert page.notice.isVisible()
    said = " ".join(label.text() for label in page.notice.findChildren(QLabel))
    assert "2500000" in "".join(sign for sign in said if sign.isdigit())
    assert page.editor.text() == ""


def test_every_deed_of_the_toolbar_changes_the_text(page, qtbot):
    page.begin(Kind.NOTE)
    for tool in page.tools.findChildren(IconButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if tool.accessibleName() in {"Photo or file…", "Link", "More for the text"}:
            continue
        page.editor.set_text("words")
        page.editor.selectAll()
        tool.click()
        assert page.editor.text() not in {"words", ""}, tool.accessibleName()


def test_tools_that_do_not_fit_are_left_out_and_come_back(page, qtbot):
    page.begin(Kind.NOTE)
    qtbot.waitUntil(lambda: page.tools.day.text() != "")
    names = {"Numbered list", "Table", "More for the text"}

    def shown():
        return {each.accessibleName() for each in page.tools.findChildren(IconButton) if each.isVisible()} & names

    page.resize(1000, 700)
    assert shown() == names
    page.tools.resize(page.tools.day.sizeHint().width() + 32 + 9 * (page.tools.findChild(IconButton).width() + 2), 40)
    assert shown() == {"More for the text"}
    page.resize(1001, 700)
    assert shown() == names


def test_nothing_but_the_text_is_seen_until_it_is_over(page, qtbot):
    page.begin(Kind.NOTE)
    qtbot.keyClicks(page.editor, "Only this")
    for leave in (Qt.Key.Key_F8, Qt.Key.Key_Escape):
        with qtbot.waitSignal(page.quiet_changed) as told:
            qtbot.keyClick(page.editor, Qt.Key.Key_F8)
        assert told.args == [True]
        assert not page.bar.isVisible()
        assert not page.tools.isVisible()
        assert page.editor.isVisible()
        with qtbot.waitSignal(page.quiet_changed):
            qtbot.keyClick(page.editor, leave)
        assert page.bar.isVisible()
        assert page.tools.isVisible()
    assert page.editor.text() == "Only this"
