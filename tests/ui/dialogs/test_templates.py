from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from journal.deeds.unlock import open_journal
from journal.entries.prompts import built_in
from journal.shapes import Field, Kind, Template
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import busy, button, buttons, offered, part
from ui.app.main_window import MainWindow
from ui.dialogs.templates import TemplatesSheet
from ui.dialogs.templates.form import QuestionRow, TemplateForm
from ui.pages.journal.prompting import PromptSheet
from ui.widgets.buttons import Button, DangerButton
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.sheet import Question, sheet_over
from ui.wishes import ChangeTemplates, NewEntry, PageName

FRIDAY = Template(
    id="f" * 32,
    name="Friday round",
    purpose="Before the weekend",
    fields=(Field(question="What stays here?", hint="On the desk"), Field(question="What comes home?")),
)
ROSE = built_in()[1]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def sheet(window, unlocked, look, qtbot) -> TemplatesSheet:
    """The sheet over a journal with one own template."""
    unlocked.do(window, lambda journal: journal.prompts.save(FRIDAY))
    made = TemplatesSheet(unlocked, look, window)
    made.open_sheet()
    settle(unlocked, qtbot)
    return made


def settle(session, qtbot) -> None:
    qtbot.waitUntil(lambda: not busy(session))


def rows(form: TemplateForm) -> list[QuestionRow]:
    """Give the questions in the order in which they are read."""
    shown = [each for each in form.findChildren(QuestionRow) if not each.isHidden()]
    return sorted(shown, key=lambda each: int(each.question.accessibleName().split()[-1]))


def row(sheet: TemplatesSheet, template: Template) -> Button:
    return button(sheet, template.name)


def aside(sheet: TemplatesSheet, template: Template) -> Button:
    return next(
        each for each in buttons(sheet, "") if each.accessibleName().rstrip("…").endswith(f" “{template.name}”")
    )


def as_kept(asked, session, template: Template) -> Template:
    return asked(
        session,
        lambda journal: next(each for each in journal.prompts.templates(hidden=True) if each.id == template.id),
    )


def opened(sheet: TemplatesSheet, template: Template, qtbot):
    qtbot.keyClick(row(sheet, template), Qt.Key.Key_Return)
    return part(sheet, TemplateForm)


def answer(window: QWidget, *, yes: bool) -> None:
    question = sheet_over(window)
    assert isinstance(question, Question)
    buttons = question.panel.findChildren(Button)
    next(each for each in buttons if isinstance(each, DangerButton) is yes).click()


def test_every_template_is_listed_with_its_source(sheet):
    told = [(each.accessibleName(), each.accessibleDescription()) for each in sheet.findChildren(ChoiceButton)]
    assert told == [*((each.name, each.source) for each in built_in()), ("Friday round", "Your own")]
    assert row(sheet, built_in()[0]).hasFocus()


def test_a_new_template_keeps_itself_and_is_offered_for_writing(sheet, window, unlocked, look, qtbot, asked, wishes):
    button(sheet, "New template").click()
    form = part(sheet, TemplateForm)
    assert form.name.hasFocus()
    assert "at least one question" in form.state.text()
    qtbot.keyClicks(form.name, "Monday")
    rows(form)[0].question.setFocus()
    qtbot.keyClicks(rows(form)[0].question, "What am I looking forward to?")
    with qtbot.waitSignal(unlocked.changed):
        qtbot.keyClick(rows(form)[0].question, Qt.Key.Key_Return)
    assert rows(form)[1].question.hasFocus()
    qtbot.keyClicks(rows(form)[1].question, "What will I leave?")
    with qtbot.waitSignal(unlocked.changed):
        button(sheet, "All templates").click()
    settle(unlocked, qtbot)
    mine = asked(unlocked, lambda journal: journal.prompts.templates()[-1])
    assert mine.name == "Monday"
    assert [field.question for field in mine.fields] == ["What am I looking forward to?", "What will I leave?"]
    assert row(sheet, mine).hasFocus()
    offers = PromptSheet(unlocked, look, wishes.go, window)
    settle(unlocked, qtbot)
    assert mine.name in [each.accessibleName() for each in offers.findChildren(ChoiceButton)]


def test_the_list_to_choose_from_is_closed_by_a_press_on_a_button_too(window, unlocked, look, wishes, qtbot):
    offers = PromptSheet(unlocked, look, wishes.go, window)
    offers.open_sheet()
    settle(unlocked, qtbot)
    with qtbot.waitSignal(offers.closed):
        button(offers, "Close").click()


def test_a_template_without_a_name_is_called_as_its_first_question(sheet, unlocked, qtbot, asked):
    button(sheet, "New template").click()
    qtbot.keyClicks(rows(part(sheet, TemplateForm))[0].question, "What now?")
    sheet.close_sheet()
    assert "What now?" in asked(unlocked, lambda journal: [each.name for each in journal.prompts.templates()])


def test_what_cannot_be_kept_leaves_the_template_as_it_was(sheet, unlocked, qtbot, asked):
    form = opened(sheet, FRIDAY, qtbot)
    for line in (rows(form)[0].question, rows(form)[1].question):
        line.setFocus()
        line.selectAll()
        qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert "at least one question" in form.state.text()
    sheet.close_sheet()
    assert as_kept(asked, unlocked, FRIDAY) == FRIDAY


def test_title_purpose_kind_and_questions_of_one_that_came_along_can_be_changed(sheet, unlocked, qtbot, asked):
    form = opened(sheet, ROSE, qtbot)
    for line, words in ((form.name, "Rose"), (form.purpose, "For Fridays"), (rows(form)[0].hint, "One petal")):
        line.setFocus()
        line.selectAll()
        qtbot.keyClicks(line, words)
    form.kind.setFocus()
    qtbot.keyClick(form.kind, Qt.Key.Key_Home)
    form.kind.activated.emit(0)
    sheet.close_sheet()
    kept = as_kept(asked, unlocked, ROSE)
    fields = (replace(ROSE.fields[0], hint="One petal"), *ROSE.fields[1:])
    assert kept == replace(ROSE, name="Rose", purpose="For Fridays", fields=fields, kind=Kind.HIGH)


def test_questions_move_by_keyboard_and_by_mouse_and_the_keyboard_stays_with_them(sheet, unlocked, qtbot, asked):
    form = opened(sheet, ROSE, qtbot)
    first, second, third = rows(form)
    first.question.setFocus()
    qtbot.keyClick(first.question, Qt.Key.Key_Down, ALT)
    assert rows(form) == [second, first, third]
    assert first.question.hasFocus()
    assert first.question.accessibleName() == "Question 2"
    qtbot.mouseClick(third.up, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(third.up, Qt.MouseButton.LeftButton)
    assert rows(form) == [third, second, first]
    assert third.down.hasFocus()
    tops = [each.mapTo(form, each.rect().topLeft()).y() for each in rows(form)]
    assert tops == sorted(tops)
    qtbot.keyClick(third.question, Qt.Key.Key_Up, ALT)
    assert rows(form)[0] is third
    sheet.close_sheet()
    assert as_kept(asked, unlocked, ROSE).fields == (ROSE.fields[2], ROSE.fields[1], ROSE.fields[0])


def test_tab_follows_the_questions_in_their_new_order(sheet, qtbot):
    form = opened(sheet, FRIDAY, qtbot)
    first, second = rows(form)
    first.question.setFocus()
    qtbot.keyClick(first.question, Qt.Key.Key_Down, ALT)
    form.kind.setFocus()
    qtbot.keyClick(form.kind, Qt.Key.Key_Tab)
    assert second.question.hasFocus()
    for _ in range(4):
        qtbot.keyClick(sheet.window().focusWidget(), Qt.Key.Key_Tab)
    assert first.question.hasFocus()


def test_a_question_is_removed_and_the_last_one_stays(sheet, unlocked, qtbot, asked):
    form = opened(sheet, FRIDAY, qtbot)
    qtbot.mouseClick(rows(form)[0].remove, Qt.MouseButton.LeftButton)
    assert [each.question.text() for each in rows(form)] == ["What comes home?"]
    assert not rows(form)[0].remove.isEnabled()
    assert rows(form)[0].question.hasFocus()
    sheet.close_sheet()
    assert as_kept(asked, unlocked, FRIDAY).fields == FRIDAY.fields[1:]


def test_one_that_came_along_is_hidden_and_shown_again(sheet, unlocked, qtbot, asked):
    for words, hidden in (("Show", True), ("Hide", False)):
        aside(sheet, ROSE).setFocus()
        with qtbot.waitSignal(unlocked.changed):
            qtbot.keyClick(aside(sheet, ROSE), Qt.Key.Key_Space)
        settle(unlocked, qtbot)
        assert aside(sheet, ROSE).text() == words
        assert aside(sheet, ROSE).hasFocus()
        assert ("hidden" in row(sheet, ROSE).accessibleDescription()) is hidden
        known = asked(unlocked, lambda journal: {each.id for each in journal.prompts.templates()})
        assert (ROSE.id not in known) is hidden


def test_a_changed_one_is_taken_as_it_came_after_a_yes(sheet, window, unlocked, qtbot, asked):
    form = opened(sheet, ROSE, qtbot)
    assert not offered(sheet, "As it came with Afterbell…")
    with qtbot.waitSignal(unlocked.changed):
        qtbot.keyClicks(form.name, "!")
    settle(unlocked, qtbot)
    assert button(sheet, "As it came with Afterbell…").isVisible()
    button(sheet, "As it came with Afterbell…").click()
    answer(window, yes=False)
    assert as_kept(asked, unlocked, ROSE) != ROSE
    qtbot.keyClicks(form.name, "?")  # not kept yet, and not to be
    button(sheet, "As it came with Afterbell…").click()
    with qtbot.waitSignal(unlocked.changed):
        answer(window, yes=True)
    settle(unlocked, qtbot)
    assert part(sheet, TemplateForm).name.text() == ROSE.name
    assert not offered(sheet, "As it came with Afterbell…")
    sheet.close_sheet()
    assert as_kept(asked, unlocked, ROSE) == ROSE


def test_an_own_one_is_deleted_after_a_yes_and_the_others_cannot_be(sheet, window, unlocked, qtbot, asked):
    assert not any(isinstance(aside(sheet, each), DangerButton) for each in built_in())
    aside(sheet, FRIDAY).click()
    answer(window, yes=False)
    assert as_kept(asked, unlocked, FRIDAY) == FRIDAY
    aside(sheet, FRIDAY).click()
    with qtbot.waitSignal(unlocked.changed):
        answer(window, yes=True)
    settle(unlocked, qtbot)
    assert not offered(sheet, FRIDAY.name)
    assert asked(unlocked, lambda journal: journal.prompts.templates(hidden=True)) == built_in()


@pytest.mark.parametrize(("width", "scale"), [(800, 1.0), (800, 2.0)])
def test_in_a_small_window_with_large_letters_nothing_reaches_beyond_the_sheet(
    sheet, window, unlocked, look, qtbot, width, scale
):
    window.resize(width, 600)
    look.choose(scale=scale)
    opened(sheet, FRIDAY, qtbot)
    form = part(sheet, TemplateForm)
    for one in (*rows(form), form.more, button(sheet, "All templates")):
        left = one.mapTo(sheet.panel, one.rect().topLeft()).x()
        assert left >= 0
        assert left + one.width() <= sheet.panel.width()
    assert sheet._page.viewport().height() > look.px(60)


@pytest.fixture
def main_window(session, look, preferences, folder, unlocked, qtbot) -> MainWindow:
    made = MainWindow(session, look, preferences)
    qtbot.addWidget(made)
    made.resize(1280, 820)
    made.show_lock_screen(folder)
    made.show()
    with qtbot.waitSignal(session.locked):
        session.lock()
    with qtbot.waitSignal(session.unlocked):
        session.unlock(lambda: open_journal(folder, PASSPHRASE), pytest.fail)
    settle(session, qtbot)
    return made


def test_it_is_reached_from_the_settings_and_from_the_prompts_which_show_what_changed(
    main_window, session, qtbot, asked
):
    workspace = main_window.workspace
    settings = workspace.show_page(PageName.SETTINGS)
    next(each for each in settings.findChildren(Button) if each.accessibleName() == "Templates: Open…").click()
    assert isinstance(sheet_over(main_window), TemplatesSheet)
    sheet_over(main_window).close_sheet()
    workspace.answer(NewEntry())
    writing = workspace.show_page(PageName.JOURNAL).writing
    writing.bar.prompts.click()
    settle(session, qtbot)
    prompts = sheet_over(main_window)
    button(prompts, "Change these, or make your own…").click()
    settle(session, qtbot)
    over = sheet_over(main_window)
    assert isinstance(over, TemplatesSheet)
    with qtbot.waitSignal(session.changed):
        aside(over, ROSE).click()
    settle(session, qtbot)
    over.close_sheet()
    assert sheet_over(main_window) is prompts
    assert not offered(prompts, ROSE.name)
    qtbot.waitUntil(lambda: any(map(ChoiceButton.isVisible, prompts.findChildren(ChoiceButton))))  # one event later
    names = [each.accessibleName() for each in prompts.findChildren(ChoiceButton) if each.isVisible()]
    assert names == [each.name for each in built_in() if each.id != ROSE.id]


def test_what_was_typed_a_moment_before_locking_is_kept(main_window, session, folder, qtbot, asked):
    sheet = main_window.workspace.open_sheet(ChangeTemplates())
    settle(session, qtbot)
    form = opened(sheet, ROSE, qtbot)
    qtbot.keyClicks(form.name, "My ")
    with qtbot.waitSignal(session.locked):
        main_window.lock()
    with qtbot.waitSignal(session.unlocked):
        session.unlock(lambda: open_journal(folder, PASSPHRASE), pytest.fail)
    assert as_kept(asked, session, ROSE).name == f"My {ROSE.name}"
